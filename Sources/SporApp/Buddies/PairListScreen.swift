import TalentDomain
import TerminalKit

/// The buddy pairs of the cohort, the current ones first, then the ended ones; and the talents without a buddy.
struct PairListScreen: Screen {
    private(set) var list = SelectableList<BuddyPair.ID>()

    static let bindings: [Binding<PairListScreen>] = [
        Binding(.open, when: { $0.pair(in: $1) != nil }) { screen, context in
            screen.pair(in: context).map { [.open(PairScreen(pair: $0.id))] } ?? []
        },
        Binding(.suggestPairs, when: { $0.writes(in: $1) }) { screen, context in screen.suggest(in: context) },
        Binding(.add, when: { $0.writes(in: $1) }) { _, _ in [.openSheet(.pair(nil))] },
        Binding(
            .edit, when: { screen, context in screen.writablePair(in: context).map { $0.members.count > 1 } == true }
        ) { screen, context in screen.writablePair(in: context).map { [.openSheet(.pair($0.id))] } ?? [] },
        Binding(
            .delete,
            when: { screen, context in screen.writablePair(in: context).map { !screen.hasBeen($0, context) } == true }
        ) { screen, context in screen.writablePair(in: context).map { screen.delete($0, in: context) } ?? [] },
        Binding(
            "new-buddy", ["b"], ("ny buddy", "new buddy"),
            (
                "Se, hvad der kan gøres for den, der er alene tilbage",
                "See what can be done for the one who is left alone"
            ),
            also: "alene, trio, erstat, alone, replace", when: { $0.help(in: $1) != nil }
        ) { screen, context in screen.help(in: context).map { [.open($0)] } ?? [] },
        Binding(
            "end-pair", ["d"], ("afslut", "end"),
            ("Afslut parret med udgangen af i dag", "End the pair at the end of today"),
            also: "ophør, opløs, skil, dissolve, split",
            when: { screen, context in screen.writablePair(in: context).map { screen.isToEnd($0, context) } == true }
        ) { screen, context in screen.writablePair(in: context).map { screen.end($0, in: context) } ?? [] },
        Binding(.networkGroups, when: { $1.cohortID != nil }) { _, _ in [.open(NetworkGroupScreen())] },
        Binding(.mentors, when: { Mentors($1).isOffered }) { _, _ in [.open(MentorScreen())] },
    ]

    private func writes(in context: Context) -> Bool { context.cohortID.map(context.abilities.mayWritePairs) ?? false }

    /// The selected pair, if the viewer may change it.
    private func writablePair(in context: Context) -> BuddyPair? { writes(in: context) ? pair(in: context) : nil }

    /// The choice for the talent who is alone in the selected pair.
    private func help(in context: Context) -> ChoiceSheet? {
        guard let pair = writablePair(in: context), !Pairs(context).endsToday(pair.id) else { return nil }
        return alone(pair, context).flatMap { Pairs(context).help(for: $0.talent) }
    }

    /// Whether the pair has met, or a member has left. Such a pair is ended, not deleted.
    private func hasBeen(_ pair: BuddyPair, _ context: Context) -> Bool {
        alone(pair, context) != nil || !context.data.meetings(of: pair.id).isEmpty
    }

    private func isToEnd(_ pair: BuddyPair, _ context: Context) -> Bool {
        hasBeen(pair, context) && !Pairs(context).endsToday(pair.id) && !pair.isOver(on: context.today)
    }

    private func suggest(in context: Context) -> [Effect] {
        let proposal = PairProposalScreen(in: context)
        guard proposal.isEmpty else { return [.open(proposal)] }
        let alone = proposal.unmet.first ?? Phrase("Alle har en buddy.", "Everyone has a buddy.")
        return [.say(.note(alone))]
    }

    func alone(_ pair: BuddyPair, _ context: Context) -> LeftAlone? {
        Pairs(context).leftAlone.first { $0.pair == pair.id }
    }

    private func delete(_ pair: BuddyPair, in context: Context) -> [Effect] {
        let names = Pairs(context).names(in: pair)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Opløs parret \(names)? Det kan fortrydes med u.",
                        "Dissolve the pair \(names)? You can undo this with u."),
                    yes: Phrase("ja, opløs", "yes, dissolve"),
                    effects: [.apply(.pair(.remove(pair)), saying: Phrase("parret er opløst", "pair dissolved"))]))
        ]
    }

    /// Asks whether to end the pair today. From tomorrow, both can have another buddy; they keep what they have
    /// written.
    private func end(_ pair: BuddyPair, in context: Context) -> [Effect] {
        let names = Pairs(context).names(in: pair), last = max(pair.from ?? context.today, context.today)
        var ended = pair
        ended.until = last
        let left = pair.members.filter { context.data.talents[$0]?.isActive == true }.map(context.wording.name)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Skal parret \(names) slutte med udgangen af \(last.text(.medium, in: .da))? Derefter kan du give \(context.wording.joined(left)) en ny buddy med S eller a.",
                        "End the pair \(names) after \(last.text(.medium, in: .en))? You can then give \(context.wording.joined(left)) a new buddy with S or a."
                    ),
                    yes: Phrase("ja, afslut", "yes, end it"),
                    effects: [
                        .apply(.pair(Edit(from: pair, to: ended)), saying: Phrase("parret er afsluttet", "pair ended"))
                    ]))
        ]
    }

    mutating func stand(on record: RecordKey) { if record.kind == .pair { list.select(BuddyPair.ID(record.id)) } }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let pairs = shown(in: context)
        let outcome = list.handle(
            event, ids: pairs.map(\.id), content: content(of: pairs, in: context), rows: context.size.rows - 6)
        return outcome == .moved ? [] : nil
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(BuddyPair.self) { list.select(id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        let pairs = shown(in: context)
        let outcome = list.click(row, ids: pairs.map(\.id), content: content(of: pairs, in: context))
        return outcome == .done ? perform(.open, in: context) : []
    }

    func shown(in context: Context) -> [BuddyPair] { context.pairs + Pairs(context).otherPairs }

    func content(of pairs: [BuddyPair], in context: Context) -> ListContent {
        let others = pairs.firstIndex { Pairs(context).standing(of: $0) != nil }
        let heading = context.wording.say("Tidligere og kommende par", "Former and coming pairs")
        return ListContent(pairs.count, headings: others.map { [$0: heading] } ?? [:])
    }

    private func pair(in context: Context) -> BuddyPair? {
        guard context.cohortID != nil else { return nil }
        let pairs = shown(in: context)
        return list.index(in: pairs.map(\.id)).map { pairs[$0] }
    }
}
