import TalentDomain
import TerminalKit

/// A suggestion of network groups, to be changed and taken as a whole.
///
/// `e` on one talent and then on another swaps the two; `d` takes a group out; Enter makes all groups.
struct NetworkGroupProposalScreen: Screen {
    private var proposed = ProposedGroups()

    init(in context: Context) {
        proposed.groups = NetworkGroupSuggestion(for: context.talents, in: context.data, on: context.today).groups
    }

    private var groups: [[Talent.ID]] { proposed.groups }
    var isEmpty: Bool { groups.isEmpty }

    static let bindings: [Binding<NetworkGroupProposalScreen>] = [
        Binding(
            "make-groups", [Key(.enter)], ("dan grupperne", "make the groups"),
            ("Dan alle de foreslåede netværksgrupper", "Make all the suggested network groups"),
            when: { screen, _ in screen.proposed.marked == nil }
        ) { screen, context in screen.accept(in: context) },
        Binding(
            "swap", ["e"], ("byt", "swap"),
            ("Byt om på to: vælg først den ene, så den anden", "Swap two: choose one, then the other"),
            when: { screen, _ in screen.proposed.marked == nil }
        ) { screen, context in screen.proposed.mark(in: context) },
        Binding(
            "take-out-group", ["d", Key(.delete)], ("tag gruppen ud", "remove the group"),
            ("Tag gruppen ud af forslaget", "Remove the group from the suggestion"),
            when: { screen, _ in screen.proposed.marked == nil }
        ) { screen, _ in screen.takeOut() },
        Binding(
            "swap-here", ["e", Key(.enter)], ("byt med denne", "swap with this one"),
            ("Byt om på de to", "Swap the two"), when: { screen, _ in screen.proposed.marked != nil }
        ) { screen, _ in screen.swapHere() },
        Binding(.back, when: { screen, _ in screen.proposed.marked != nil }) { screen, _ in
            screen.proposed.unmark()
            return []
        },
    ]

    private func accept(in context: Context) -> [Effect] {
        guard let cohort = context.cohortID,
            let change = NetworkGroupSuggestion.change(
                grouping: groups, in: cohort, of: context.data, from: context.today,
                name: { context.wording.say("Netværksgruppe \($0)", "Network group \($0)") },
                newID: context.services.newID)
        else { return [.close] }
        let count = groups.count
        return [
            .apply(
                change,
                saying: count == 1
                    ? Phrase("1 netværksgruppe dannet", "1 network group made")
                    : Phrase("\(count) netværksgrupper dannet", "\(count) network groups made"),
                closing: true)
        ]
    }

    private mutating func swapHere() -> [Effect] {
        proposed.groups = proposed.swapped()
        return []
    }

    private mutating func takeOut() -> [Effect] {
        _ = proposed.takeOut()
        return groups.isEmpty ? [.close] : []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        proposed.handle(event, content(context), in: context)
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard proposed.click(click, content(context)) else { return [] }
        return proposed.marked == nil ? proposed.mark(in: context) : swapHere()
    }

    // MARK: Drawing

    private func content(_ context: Context) -> ListContent {
        proposed.content { number, group in
            context.wording.say("Gruppe", "Group") + " \(number) · \(group.count)"
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about =
            area.columns < 60
            ? context.wording.say(
                "Forslag til \(groups.count) grupper. Enter: dan.", "Suggested groups: \(groups.count). Enter: make.")
            : context.wording.say(
                "Forslag til \(groups.count) netværksgrupper. Enter: dan. e: byt. d: tag ud.",
                "Suggested network groups: \(groups.count). Enter: make. e: swap. d: remove.")
        proposed.draw(
            on: &canvas, in: area, about: about, content: content(context), words: words(context), context: context
        ) { facts(of: $0, isShort: area.columns < 60, context) }
    }

    private func facts(of talent: Talent.ID, isShort: Bool, _ context: Context) -> String {
        let organisation = context.data.person(of: talent)?.organisation.withoutKommune ?? ""
        let more = [
            context.data.level(of: talent).map { context.wording[$0.name] },
            context.data.talents[talent].map { context.wording[$0.direction.name] },
        ]
        return ([organisation] + (isShort ? [] : more.compactMap(\.self))).filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    private func words(_ context: Context) -> [(String, Style)] {
        guard let group = proposed.selectedGroup else { return [] }
        let own = NetworkGroupSuggestion.reasons(for: group, in: context.data, on: context.today)
        return [(context.wording[own.mix] + ".", Style(.text))]
            + own.alike.map { (context.wording[$0], Style(.warn)) }
    }
}
