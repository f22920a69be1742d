import TalentDomain
import TerminalKit

/// The current and coming network groups of the cohort with their members.
struct NetworkGroupScreen: Screen {
    /// Whether it is one of the main screens.
    private let isMain: Bool
    private var selected: NetworkGroup.ID?
    private var list = BlockList()

    static let bindings: [Binding<NetworkGroupScreen>] = [
        Binding(.open, when: { $0.group(in: $1) != nil }) { screen, context in
            screen.group(in: context).map { [.open(NetworkMeetingsScreen(group: $0.id))] } ?? []
        },
        Binding(.edit, when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.writable(in: context).map { [.openSheet(.networkGroup($0.id))] } ?? []
        },
        Binding(
            "suggest-groups", ["S"], ("foreslå grupper", "suggest groups"),
            (
                "Foreslå netværksgrupper på fire eller fem, så blandede som muligt",
                "Suggest network groups of four or five, as mixed as possible"
            ),
            also: "forslag, bland, mix, suggestion", when: { $1.abilities.mayWriteNetworkGroups }
        ) { screen, context in screen.suggest(in: context) },
        Binding(.add, when: { $1.abilities.mayWriteNetworkGroups }) { _, _ in [.openSheet(.networkGroup(nil))] },
        Binding(
            "help-group", ["b"], ("lille gruppe", "small group"),
            (
                "Se, hvad der kan gøres for en gruppe, der er blevet for lille",
                "See what can be done for a group that has become too small"
            ),
            also: "læg sammen, flet, merge", when: { $0.help(in: $1) != nil }
        ) { screen, context in screen.help(in: context).map { [.open($0)] } ?? [] },
        Binding(.delete, when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.writable(in: context).map { screen.delete($0, in: context) } ?? []
        },
        Binding(.guide) { _, context in Talks(context).guideEffects(for: .networkGroup) },
        Binding(.back, when: { screen, _ in !screen.isMain }) { _, _ in [.close] },
    ]

    init(isMain: Bool = false, at group: NetworkGroup.ID? = nil) {
        self.isMain = isMain
        selected = group
    }

    private func groups(in context: Context) -> [NetworkGroup] {
        context.data.networkGroups.values.filter {
            $0.cohort == context.cohortID && $0.until ?? .distantFuture >= context.today
        }
        .sorted { $0.id < $1.id }
        .sorted(inDanish: \.name, then: { $0.from ?? .distantPast })
    }

    private func group(in context: Context) -> NetworkGroup? {
        let groups = groups(in: context)
        return groups.isEmpty ? nil : groups[index(in: groups)]
    }

    private func help(in context: Context) -> ChoiceSheet? {
        writable(in: context).flatMap { Pairs(context).help(for: $0.id) }
    }

    /// The selected group, if the viewer may change it.
    private func writable(in context: Context) -> NetworkGroup? {
        context.abilities.mayWriteNetworkGroups ? group(in: context) : nil
    }

    private func suggest(in context: Context) -> [Effect] {
        let proposal = NetworkGroupProposalScreen(in: context)
        guard proposal.isEmpty else { return [.open(proposal)] }
        return [
            .say(
                .note(
                    Phrase(
                        "Der er ikke to uden en netværksgruppe.",
                        "There are no two people without a network group.")))
        ]
    }

    /// Asks whether to dissolve the group. One that has met ends today: its members keep what they have written.
    private func delete(_ group: NetworkGroup, in context: Context) -> [Effect] {
        var ended = group
        ended.until = context.today
        let keeps = group.holds(on: context.today) && !context.data.meetings(of: group.id).isEmpty
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Opløs netværksgruppen \(group.name)? Så kan medlemmerne ikke længere læse det, de andre har delt med gruppen. Det kan fortrydes med u.",
                        "Dissolve the network group \(group.name)? Members can then no longer read what the others shared with the group. You can undo this with u."
                    ),
                    yes: Phrase("ja, opløs", "yes, dissolve"),
                    effects: [
                        .apply(
                            .networkGroup(keeps ? Edit(from: group, to: ended) : .remove(group)),
                            saying: keeps
                                ? Phrase("gruppen slutter i dag", "the group ends today")
                                : Phrase("gruppen er opløst", "group dissolved"))
                    ]))
        ]
    }

    private func index(in groups: [NetworkGroup]) -> Int {
        groups.firstIndex { $0.id == selected } ?? max(0, min(list.selection, groups.count - 1))
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let groups = groups(in: context)
        list.selection = index(in: groups)
        list.rows = max(1, context.size.rows - 4)
        switch list.handle(event, in: blocks(of: groups, in: context)) {
        case .moved: selected = groups[list.selection].id
        case .done: return perform(.open, in: context)
        default: return nil
        }
        return []
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(NetworkGroup.self) { selected = id }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let groups = groups(in: context)
        guard case .row(let row, _) = click, groups.indices.contains(row) else { return [] }
        if row == index(in: groups) { return perform(.open, in: context) }
        selected = groups[row].id
        return []
    }

    private func name(in context: Context) -> String { context.wording.say("Netværksgrupper", "Network groups") }

    func crumbs(in context: Context) -> [String] { isMain ? [] : [name(in: context)] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let (head, body) = area.splitRows(1), groups = groups(in: context)
        let count = groups.isEmpty ? "" : " · \(groups.count)"
        canvas.write(name(in: context) + count, at: head.text.origin, Style(.heading), limit: head.text.columns)
        guard !groups.isEmpty else { return canvas.hint(empty(in: context), in: body) }
        var list = list
        list.selection = index(in: groups)
        list.draw(on: &canvas, in: body, blocks: blocks(of: groups, in: context), onClick: { Click.row($0) })
    }

    private func blocks(of groups: [NetworkGroup], in context: Context) -> [Block] {
        groups.map { group in
            let from = group.from.map {
                context.wording.say("fra \(context.wording.date($0))", "from \(context.wording.date($0))")
            }
            let until = group.until.map {
                context.wording.say("til og med \(context.wording.date($0))", "until \(context.wording.date($0))")
            }
            let days = [from, until].compactMap(\.self).joined(separator: " "),
                columns = max(12, context.size.columns - ListView.gutter - 1)
            return Block(
                [[Span(group.name, Style(.heading)), Span(days.isEmpty ? "" : " · " + days, Style(.muted))]]
                    + wrapped(context.wording.names(group.members), to: columns).map { [Span($0)] }
                    + state(of: group, in: context).map { [$0] } + [[]])
        }
    }

    /// The next step for the group, or how far its meetings have come; nothing if the viewer knows of none.
    private func state(of group: NetworkGroup, in context: Context) -> [Span] {
        if let small = context.cohortID.flatMap({ cohort in
            context.data.smallGroups(in: cohort, on: context.today).first { $0.group == group.id }
        }), context.abilities.mayWriteNetworkGroups {
            let count = small.left.count
            return [
                Span(
                    context.wording.say(
                        "! kun \(count) tilbage (b: se, hvad der kan gøres)",
                        "! only \(count) left (b: see what can be done)"),
                    Style(.warn))
            ]
        }
        let meetings = context.data.meetings(of: group.id), held = meetings.count { $0.heldOn != nil }
        guard !meetings.isEmpty else { return [] }
        let next = meetings.filter { $0.heldOn == nil }.compactMap(\.planned).min()
        let words = [
            held > 0
                ? held == 1
                    ? context.wording.say("1 møde holdt", "1 meeting held")
                    : context.wording.say("\(held) møder holdt", "\(held) meetings held") : nil,
            next.map { context.wording.say("næste \(context.wording.date($0))", "next \(context.wording.date($0))") },
        ]
        return [Span(words.compactMap(\.self).joined(separator: " · "), Style(.muted))]
    }

    private func empty(in context: Context) -> String {
        let what = context.wording.say(
            "En netværksgruppe er en håndfuld \(context.wording.people.plural.da), der mødes og kan dele indslag i logbogen med hinanden.",
            "A network group is a handful of \(context.wording.people.plural.en) who meet and can share logbook entries with each other."
        )
        return context.abilities.mayWriteNetworkGroups
            ? what
                + context.wording.say(
                    " Tryk S for et forslag, eller a for at danne en selv.",
                    " Press S for a suggestion, or a to create one yourself.") : what
    }
}
