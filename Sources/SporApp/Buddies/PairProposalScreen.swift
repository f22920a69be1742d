import TalentDomain
import TerminalKit

/// A suggestion of buddy pairs, to be changed and taken as a whole.
///
/// `e` on one talent and then on another swaps the two; `b` keeps a pair and `f` forbids it, and the others are made
/// anew; `d` takes a pair out; Enter makes all pairs.
struct PairProposalScreen: Screen {
    private(set) var proposed = ProposedGroups()
    private(set) var reasons: PairReasons
    /// Why some have nobody to pair with.
    private(set) var unmet: [Phrase] = []
    private(set) var choices = PairSuggestion.Choices()
    private var takenOut: Set<Talent.ID> = []
    private var isChanged = false

    init(in context: Context) {
        reasons = Pairs(context).reasons(for: [])
        remake(in: context)
    }

    /// Makes the suggestion again under the choices; as few pairs as possible change.
    private mutating func remake(in context: Context) {
        let talent = proposed.selected
        let suggestion = Pairs(context).pairSuggestion(choices: choices, earlier: groups, without: takenOut)
        proposed.groups = suggestion.groups
        let alone = Pairs(context).leftAlone.filter { !Pairs(context).endsToday($0.pair) }.map { alone in
            let words = Pairs(context).words(for: alone)
            return Phrase(
                "\(words). Tryk b på listen over par for at se, hvad der kan gøres.",
                "\(words). Press b in the list of pairs to see what can be done.")
        }
        unmet = suggestion.unmet + alone
        reasons = Pairs(context).reasons(for: groups, choices: choices)
        proposed.select(talent)
    }

    var groups: [[Talent.ID]] { proposed.groups }
    var isEmpty: Bool { groups.isEmpty }

    static let bindings: [Binding<PairProposalScreen>] = [
        Binding(
            "make-pairs", [Key(.enter)], ("dan parrene", "make the pairs"),
            ("Dan alle de foreslåede buddypar", "Make all the suggested buddy pairs"),
            when: { screen, _ in screen.proposed.marked == nil }
        ) { screen, context in screen.accept(in: context) },
        Binding(
            "swap", ["e"], ("byt", "swap"),
            ("Byt om på to: vælg først den ene, så den anden", "Swap two: choose one, then the other"),
            when: { screen, _ in screen.proposed.marked == nil }
        ) { screen, context in screen.proposed.mark(in: context) },
        Binding(
            "take-out", ["d", Key(.delete)], ("tag parret ud", "remove the pair"),
            ("Tag parret ud af forslaget", "Remove the pair from the suggestion"),
            when: { screen, _ in screen.proposed.marked == nil }
        ) { screen, context in screen.takeOut(in: context) },
        Binding(
            "keep-pair", ["b"], ("behold", "keep"),
            (
                "Behold parret, og lav de andre om; igen: slip det",
                "Keep the pair, and suggest the others again; once more lets it go"
            ),
            also: "fasthold, lås, pin, lock", when: { screen, _ in screen.proposed.marked == nil }
        ) { screen, context in screen.keep(in: context) },
        Binding(
            "forbid-pair", ["f"], ("forbyd", "forbid"),
            ("Forbyd parret, og lav forslaget om", "Forbid the pair, and make the suggestion again"),
            also: "udeluk, ban, exclude", when: { screen, _ in screen.proposed.marked == nil }
        ) { screen, context in screen.forbid(in: context) },
        Binding(
            "start-again", ["n"], ("forfra", "start again"),
            ("Lav forslaget forfra, uden dine ændringer", "Make the suggestion again, without your changes"),
            also: "nyt forslag, nulstil, reset",
            when: { screen, _ in screen.proposed.marked == nil && screen.isChanged }
        ) { screen, context in
            screen = PairProposalScreen(in: context)
            return []
        },
        Binding(
            "swap-here", ["e", Key(.enter)], ("byt med denne", "swap with this one"),
            ("Byt om på de to", "Swap the two"), when: { screen, _ in screen.proposed.marked != nil }
        ) { screen, context in screen.swapHere(in: context) },
        Binding(.back, when: { screen, _ in screen.proposed.marked != nil }) { screen, _ in
            screen.proposed.unmark()
            return []
        },
    ]

    private mutating func takeOut(in context: Context) -> [Effect] {
        let group = proposed.takeOut()
        isChanged = true
        takenOut.formUnion(group)
        choices.pins.removeAll { $0 == group }
        reasons = Pairs(context).reasons(for: groups, choices: choices)
        return groups.isEmpty ? [.close] : []
    }

    private mutating func keep(in context: Context) -> [Effect] {
        guard let group = proposed.selectedGroup else { return [] }
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
        guard let talent = proposed.selected, let group = proposed.selectedGroup else { return [] }
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

    private mutating func swapHere(in context: Context) -> [Effect] {
        let swapped = proposed.swapped()
        for group in swapped where !groups.contains(group) {
            let pair = BuddyPair(
                id: "nyt", cohort: context.cohortID ?? "", members: group, from: Pairs(context).pairStart(of: group))
            if let fault = pair.faults(in: context.data).first { return [.say(.failure(fault.message))] }
        }
        for group in swapped {
            guard let ban = choices.bans.first(where: { $0.isSubset(of: group) }) else { continue }
            let names = context.wording.joined(group.filter(ban.contains).map(context.wording.name))
            return [
                .say(
                    .failure(
                        Phrase(
                            "Du har forbudt \(names) som par. Begynd forfra med n, hvis de alligevel må.",
                            "You have forbidden \(names) as a pair. Start again with n if they may after all.")))
            ]
        }
        // A pair that was kept is kept no more once one of the two is another.
        choices.pins.removeAll { pin in !swapped.contains { Set(pin).isSubset(of: $0) } }
        proposed.groups = swapped
        isChanged = true
        reasons = Pairs(context).reasons(for: groups, choices: choices)
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        proposed.handle(event, content(context), in: context)
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard proposed.click(click, content(context)) else { return [] }
        return proposed.marked == nil ? proposed.mark(in: context) : swapHere(in: context)
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
}
