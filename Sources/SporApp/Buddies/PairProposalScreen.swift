import TalentDomain
import TerminalKit

/// A suggestion of buddy pairs, to be changed and taken as a whole.
///
/// `e` on one talent and then on another swaps the two; `b` keeps a pair and `f` forbids it, and the others are made
/// anew; `d` takes a pair out; Enter makes all pairs.
struct PairProposalScreen: Screen {
    private(set) var groups: [[Talent.ID]] = []
    private(set) var reasons: PairReasons
    /// Why some have nobody to pair with.
    private(set) var unmet: [Phrase] = []
    private(set) var choices = PairSuggestion.Choices()
    private(set) var list = ListView()
    /// The talent who swaps places with the next chosen one.
    private(set) var marked: Talent.ID?
    private var takenOut: Set<Talent.ID> = []
    private var isChanged = false

    init(in context: Context) {
        reasons = Pairs(context).reasons(for: [])
        remake(in: context)
    }

    /// Makes the suggestion again under the choices; as few pairs as possible change.
    private mutating func remake(in context: Context) {
        let talent = selected
        let suggestion = Pairs(context).pairSuggestion(choices: choices, earlier: groups, without: takenOut)
        groups = suggestion.groups
        let alone = Pairs(context).leftAlone.filter { !Pairs(context).endsToday($0.pair) }.map { alone in
            let words = Pairs(context).words(for: alone)
            return Phrase(
                "\(words). Tryk b på listen over par for at se, hvad der kan gøres.",
                "\(words). Press b in the list of pairs to see what can be done.")
        }
        unmet = suggestion.unmet + alone
        reasons = Pairs(context).reasons(for: groups, choices: choices)
        if let place = groups.joined().enumerated().first(where: { $0.element == talent })?.offset {
            list.selection = place
        }
    }

    var isEmpty: Bool { groups.isEmpty }

    static let bindings: [Binding<PairProposalScreen>] = [
        Binding(
            "make-pairs", [Key(.enter)], ("dan parrene", "make the pairs"),
            ("Dan alle de foreslåede buddypar", "Make all the suggested buddy pairs"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.accept(in: context) },
        Binding(
            "swap", ["e"], ("byt", "swap"),
            ("Byt om på to: vælg først den ene, så den anden", "Swap two: choose one, then the other"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.mark(in: context) },
        Binding(
            "take-out", ["d", Key(.delete)], ("tag parret ud", "remove the pair"),
            ("Tag parret ud af forslaget", "Remove the pair from the suggestion"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.takeOut(in: context) },
        Binding(
            "keep-pair", ["b"], ("behold", "keep"),
            (
                "Behold parret, og lav de andre om; igen: slip det",
                "Keep the pair, and suggest the others again; once more lets it go"
            ),
            also: "fasthold, lås, pin, lock", when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.keep(in: context) },
        Binding(
            "forbid-pair", ["f"], ("forbyd", "forbid"),
            ("Forbyd parret, og lav forslaget om", "Forbid the pair, and make the suggestion again"),
            also: "udeluk, ban, exclude", when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.forbid(in: context) },
        Binding(
            "start-again", ["n"], ("forfra", "start again"),
            ("Lav forslaget forfra, uden dine ændringer", "Make the suggestion again, without your changes"),
            also: "nyt forslag, nulstil, reset", when: { screen, _ in screen.marked == nil && screen.isChanged }
        ) { screen, context in
            screen = PairProposalScreen(in: context)
            return []
        },
        Binding(
            "swap-here", ["e", Key(.enter)], ("byt med denne", "swap with this one"),
            ("Byt om på de to", "Swap the two"), when: { screen, _ in screen.marked != nil }
        ) { screen, context in screen.swapHere(in: context) },
        Binding(.back, when: { screen, _ in screen.marked != nil }) { screen, _ in
            screen.marked = nil; return []
        },
    ]

    private mutating func takeOut(in context: Context) -> [Effect] {
        guard let group = selectedGroup else { return [] }
        isChanged = true
        takenOut.formUnion(group)
        choices.pins.removeAll { $0 == group }
        groups.removeAll { $0 == group }
        reasons = Pairs(context).reasons(for: groups, choices: choices)
        list.selection = max(0, min(list.selection, groups.joined().count - 1))
        return groups.isEmpty ? [.close] : []
    }

    private mutating func keep(in context: Context) -> [Effect] {
        guard let group = selectedGroup else { return [] }
        isChanged = true
        let names = context.wording.joined(group.map(context.wording.name))
        let isKept = isKept(group)
        choices.pins.removeAll { Set($0).isSubset(of: group) }
        if !isKept { choices.pins.append(group) }
        remake(in: context)
        let words =
            isKept
            ? Phrase("\(names) kan nu skilles igen.", "\(names) may be parted again.")
            : Phrase("\(names) bliver sammen.", "\(names) stay together.")
        return [.say(.note(words))]
    }

    func isKept(_ group: [Talent.ID]) -> Bool { choices.pins.contains { Set($0).isSubset(of: group) } }

    /// The selected talent and the others of the group may not be buddies.
    private mutating func forbid(in context: Context) -> [Effect] {
        guard let talent = selected, let group = selectedGroup else { return [] }
        let others = group.filter { $0 != talent }, before = self
        choices.bans.formUnion(others.map { [talent, $0] })
        choices.pins.removeAll { $0.contains(talent) }
        remake(in: context)
        guard !groups.isEmpty else {
            self = before
            return [
                .say(
                    .failure(
                        Phrase(
                            "Der er ingen andre at danne par med. Tag parret ud med d.",
                            "There is nobody else to pair with. Remove the pair with d.")))
            ]
        }
        isChanged = true
        let name = context.wording.name(talent), names = context.wording.joined(others.map(context.wording.name))
        return [
            .say(.note(Phrase("\(name) bliver ikke buddy med \(names).", "\(name) will not be a buddy of \(names).")))
        ]
    }

    private mutating func mark(in context: Context) -> [Effect] {
        guard let talent = selected else { return [] }
        marked = talent
        return [
            .say(
                .note(
                    Phrase(
                        "Vælg den, \(context.wording.name(talent)) skal bytte plads med, og tryk e igen.",
                        "Choose who \(context.wording.name(talent)) should swap with, and press e again.")))
        ]
    }

    private mutating func swapHere(in context: Context) -> [Effect] {
        guard let talent = selected, let other = marked else { return [] }
        marked = nil
        return swap(talent, other, in: context)
    }

    private mutating func swap(_ talent: Talent.ID, _ other: Talent.ID, in context: Context) -> [Effect] {
        let swapped = groups.map { $0.map { $0 == talent ? other : $0 == other ? talent : $0 } }
        for group in swapped where !groups.contains(group) {
            let pair = BuddyPair(
                id: "nyt", cohort: context.cohortID ?? "", members: group, from: Pairs(context).pairStart(of: group))
            if let fault = pair.faults(in: context.data).first { return [.say(.failure(fault.message))] }
        }
        // A pair that was kept is kept no more once one of the two is another.
        choices.pins.removeAll { pin in !swapped.contains { Set(pin).isSubset(of: $0) } }
        groups = swapped
        isChanged = true
        reasons = Pairs(context).reasons(for: groups, choices: choices)
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 8)
        switch event {
        case .key(let key):
            return list.handle(key, in: content(context)) == .moved ? [] : nil
        case .mouse(let mouse):
            return list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content(context)) == .moved ? [] : nil
        default: return nil
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return marked == nil ? mark(in: context) : swapHere(in: context) }
        list.select(row, in: content(context))
        return []
    }

    private func accept(in context: Context) -> [Effect] {
        guard let cohort = context.cohortID,
            let change = PairSuggestion.change(pairing: groups, in: cohort, of: context.data, from: context.today)
        else { return [.close] }
        let count = groups.count
        return [
            .apply(
                change,
                saying: Phrase(
                    "\(count) buddypar dannet", count == 1 ? "1 buddy pair made" : "\(count) buddy pairs made"),
                closing: true)
        ]
    }

    var selected: Talent.ID? {
        let all = Array(groups.joined())
        return all.indices.contains(list.selection) ? all[list.selection] : nil
    }

    var selectedGroup: [Talent.ID]? { selected.flatMap { talent in groups.first { $0.contains(talent) } } }
}
