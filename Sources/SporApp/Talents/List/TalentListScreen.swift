import TalentDomain
import TerminalKit

/// The cohort's talents; without a cohort, the talents who wait for one.
struct TalentListScreen: Screen {
    private(set) var list = SelectableList<Talent.ID>()
    private(set) var filter = TextField()
    private(set) var isFiltering = false
    private(set) var order = TalentOrder.urgent

    var takesText: Bool { isFiltering }

    static let bindings: [Binding<TalentListScreen>] = [
        Binding(.open, when: { $0.selectedTalent(in: $1) != nil }) { screen, context in
            screen.selectedTalent(in: context).map { [.show(.talent($0.id, .plan))] } ?? []
        },
        Binding(.add, when: { !$0.isFiltering && $1.navigation.managesCohort }) { _, context in
            context.data.people.isEmpty ? [.openSheet(.newTalent)] : [.open(PersonFinder(.talent))]
        },
        Binding(.filter, when: { screen, _ in !screen.isFiltering }) { screen, _ in
            screen.isFiltering = true; return []
        },
        Binding(
            "sort", ["o"], ("sortér", "sort"),
            (
                "Sortér listen: haster, navn, organisation eller boks",
                "Sort the list: most urgent, name, organisation or box"
            ),
            also: "rækkefølge, orden, order", onlyReads: true,
            when: { screen, _ in !screen.isFiltering }
        ) { screen, context in
            screen.order = screen.order.next(seesReadiness: context.seesBoxes)
            return [.say(.note(Phrase("Rækkefølge: ", "Order: ") + screen.order.words))]
        },
        Binding(.person, when: { $0.writable(in: $1) != nil }) { screen, context in screen.edit(in: context) },
        Binding(.leave, when: { $0.writable(in: $1)?.isActive == true }) { screen, context in
            screen.writable(in: context).map(TalentSheets(context).leaveEffects) ?? []
        },
        Binding(.rejoin, when: { $0.writable(in: $1)?.isActive == false }) { screen, context in
            screen.writable(in: context).map(TalentSheets(context).leaveEffects) ?? []
        },
        Binding(
            "complete", ["C"], ("gennemført", "completed"),
            (
                "Notér alle, der var med ved afslutningen, som gennemført",
                "Mark all who attended the closing activity as having completed"
            ),
            also: "diplom, afslut, fuldført, diploma, complete, graduate",
            when: { !$0.isFiltering && $1.navigation.managesCohort && $1.cohortID != nil }
        ) { _, context in
            context.cohortID.map(Talents(context).completeEffects) ?? []
        },
        Binding(.delete, when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.writable(in: context).map(Deletion(context).deleteEffects) ?? []
        },
        Binding(.people, when: { !$0.isFiltering && $1.navigation.managesCohort }) { _, _ in [.open(PeopleScreen())] },
        Binding(.edit, when: { $0.writable(in: $1) != nil }) { screen, context in screen.edit(in: context) },
        Binding(.back, when: { screen, _ in !screen.isFiltering && !screen.filter.text.isEmpty }) { screen, _ in
            screen.filter = TextField(); return []
        },
    ]

    func remarks(in context: Context) -> [KeyHint] {
        isFiltering ? KeyHint.ofSearch(context) : []
    }

    /// The selected talent, unless the keys go to the filter.
    private func selectedTalent(in context: Context) -> Talent? { isFiltering ? nil : talent(in: context) }

    /// The selected talent, if the viewer may change their details.
    private func writable(in context: Context) -> Talent? {
        selectedTalent(in: context).flatMap { context.abilities.mayWriteNames(of: $0) ? $0 : nil }
    }

    private func edit(in context: Context) -> [Effect] {
        writable(in: context).map { [.openSheet(.person($0.id))] } ?? []
    }

    /// The talents that match the filter, in the chosen order.
    func shown(in context: Context) -> [Talent] {
        let all = order.sorted(context.lookedAfter(in: context.cohortID), in: context)
        let wanted = filter.text.trimmed.lowercased()
        guard !wanted.isEmpty else { return all }
        return all.filter { talent in
            let person = context.data.people[talent.person]
            return [person?.name ?? "", person?.organisation ?? "", Talents(context).lineManagerName(of: talent.id)]
                .contains { $0.lowercased().contains(wanted) }
        }
    }

    /// The selected talent, otherwise the first.
    func talent(in context: Context) -> Talent? {
        let shown = shown(in: context)
        return list.index(in: shown.map(\.id)).map { shown[$0] }
    }

    func content(of shown: [Talent], in context: Context) -> ListContent {
        let left = shown.firstIndex { !$0.isActive }
        return ListContent(
            shown.count,
            headings: left.map { [$0: context.wording.say("Har forladt holdet", "Left the cohort")] } ?? [:])
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        if isFiltering, let effects = type(event) { return effects }
        let shown = shown(in: context)
        let outcome = list.handle(
            event, ids: shown.map(\.id), content: content(of: shown, in: context), rows: context.size.rows - 5)
        return outcome == .moved ? [] : nil
    }

    /// Handles a key or a paste in the filter.
    ///
    /// - Returns: nil if it moves the selection below.
    private mutating func type(_ event: InputEvent) -> [Effect]? {
        switch filter.handle(event) {
        case .ignored: return nil
        case .done: isFiltering = false
        case .leave:
            filter = TextField()
            isFiltering = false
        case .moved, .changed: break
        }
        return []
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(Talent.self) { list.select(id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let shown = shown(in: context)
        guard case .row(let row, _) = click else { return [] }
        let outcome = list.click(row, ids: shown.map(\.id), content: content(of: shown, in: context))
        return outcome == .done ? perform(.open, in: context) : []
    }
}

extension KeyHint {
    /// The keys of a search that is being typed.
    static func ofSearch(_ context: Context) -> [KeyHint] {
        [
            KeyHint("Enter", context.wording.say("vælg", "choose")),
            KeyHint("Esc", context.wording.say("annullér", "cancel")),
        ]
    }
}
