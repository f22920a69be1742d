import TalentDomain
import TerminalKit

/// The people that the viewer sees, those with a role in the cohort first, with organisation and roles. Enter opens a
/// person.
struct PeopleScreen: Screen {
    private var list = SelectableList<Person.ID>()
    private var filter = TextField()
    private var isFiltering = false

    func takesText(in context: Context) -> Bool { isFiltering }
    var peopleNeeded: Focus { Focus(search: Focus.Search(filter.text)) }

    static let bindings: [Binding<PeopleScreen>] = [
        Binding(.open, when: { !$0.isFiltering && $0.person(in: $1) != nil }) { screen, context in
            screen.act(in: context) { [.open(PersonScreen(person: $0.id))] }
        },
        Binding(.add, when: { screen, _ in !screen.isFiltering }) { _, context in
            context.data.people.isEmpty ? [.openSheet(.somebody(nil))] : [.open(PersonFinder(.somebody))]
        },
        Binding(.filter, when: { screen, _ in !screen.isFiltering }) { screen, _ in
            screen.isFiltering = true; return []
        },
        Binding(.edit, when: { !$0.isFiltering && $0.person(in: $1).map($1.abilities.mayWrite) == true }) {
            screen, context in
            screen.act(in: context) { [.openSheet(.somebody($0.id))] }
        },
        Binding(.mentors, when: { screen, context in !screen.isFiltering && Mentors(context).isOffered }) { _, _ in
            [.open(MentorScreen())]
        },
        Binding(.back, when: { screen, _ in !screen.isFiltering }) { screen, _ in screen.leave() },
    ]

    /// From this width on, the addresses are shown.
    private static let wide = 110

    private func shown(in context: Context) -> [Person] {
        let words = WordSearch(filter.text)
        return People(context).peopleInOrder.filter { person in
            words.matches(
                ([person.name, person.organisation, person.email] + People(context).parts(of: person.id)).joined(
                    separator: " ")
            )
        }
    }

    private func content(of people: [Person], in context: Context) -> ListContent {
        let elsewhere = people.firstIndex { People(context).isElsewhere($0.id) }
        let heading =
            context.data.outline.hasMorePeople
            ? context.wording.say(
                "Kun på andre hold · / finder flere", "Only in other cohorts · / finds more")
            : context.wording.say("Kun på andre hold", "Only in other cohorts")
        return ListContent(people.count, headings: elsewhere.map { [$0: heading] } ?? [:])
    }

    private func person(in context: Context) -> Person? {
        let people = shown(in: context)
        return list.index(in: people.map(\.id)).map { people[$0] }
    }

    private mutating func act(in context: Context, _ effects: (Person) -> [Effect]) -> [Effect] {
        guard let person = person(in: context) else { return [] }
        list.select(person.id)
        return effects(person)
    }

    /// Removes the filter if there is one, otherwise closes the screen.
    private mutating func leave() -> [Effect] {
        guard !filter.text.isEmpty else { return [.close] }
        filter.text = ""
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        if isFiltering {
            switch filter.handle(event) {
            case .ignored: break
            case .done, .leave: isFiltering = false; return []
            default: return []
            }
        }
        let people = shown(in: context)
        let outcome = list.handle(
            event, ids: people.map(\.id), content: content(of: people, in: context), rows: context.size.rows - 5)
        return outcome == .moved ? [] : nil
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(Person.self) { list.select(id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let people = shown(in: context)
        guard case .row(let row, _) = click else { return [] }
        let outcome = list.click(row, ids: people.map(\.id), content: content(of: people, in: context))
        return outcome == .done ? perform(.open, in: context) : []
    }

    func crumbs(in context: Context) -> [String] { [context.wording.say("Personer", "People")] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let people = shown(in: context), isSearching = isFiltering || !filter.text.isEmpty
        // The heading is on the row of the columns' heads, unless one searches or nobody is listed.
        let (top, body) = area.splitRows(isSearching || people.isEmpty ? 1 : 0)
        let heading =
            context.wording.say("Personer", "People")
            + " · \(people.count)\(context.data.outline.hasMorePeople ? "+" : "")"
        if isSearching {
            let label = context.wording.say("Søg: ", "Search: ")
            canvas.write(label, at: Point(row: top.row, column: 2), Style(.key))
            filter.draw(
                on: &canvas, in: top.splitColumns(2 + cellWidth(of: label)).rest.splitColumns(30).left,
                focused: isFiltering,
                placeholder: context.wording.say(
                    "navn, e-mail, organisation, rolle", "name, e-mail, organisation, role"))
        } else if people.isEmpty {
            canvas.write(heading, at: Point(row: top.row, column: 2), Style(.heading))
        }
        guard !people.isEmpty else {
            return canvas.hint(
                filter.text.isEmpty
                    ? context.wording.say(
                        "Her vises alle, der har en rolle på holdet. Tryk a for at tilføje den første.",
                        "Everyone with a role in the cohort is listed here. Press a to add the first one.")
                    : context.wording.say(
                        "Ingen passer til søgningen. Tryk Esc for at se alle igen, eller a for at tilføje en ny.",
                        "Nobody matches your search. Press Esc to see everyone again, or a to add somebody new."),
                in: body)
        }
        let list = list.shown(in: people.map(\.id))
        let organisations = people.map { $0.organisation.replacing(" Kommune", with: "") }
        func widest(_ texts: [String], _ range: ClosedRange<Int>) -> Int {
            min(range.upperBound, max(range.lowerBound, texts.map { cellWidth(of: $0) }.max() ?? 0))
        }
        let area = body.splitColumns(body.columns - 1).left
        let table = Table(
            [
                TableColumn(
                    context.wording.say("Navn", "Name"), minimum: 18,
                    ideal: widest(people.map { context.wording.name($0) }, 18...24)),
                TableColumn(
                    context.wording.say("Roller", "Roles"), minimum: 16,
                    ideal: widest(people.map { People(context).parts(of: $0.id).joined(separator: ", ") }, 16...48)),
                TableColumn(
                    "Organisation", minimum: widest(organisations, 12...14), ideal: widest(organisations, 12...20),
                    priority: 1),
            ]
                + (body.columns >= Self.wide && !context.masksNames
                    // An address is of no use if it is cut; a role can be shortened.
                    ? [TableColumn("E-mail", ideal: widest(people.map(\.email), 16...40), priority: 2)]
                    : []),
            heading: isSearching ? "" : heading)
        let content = content(of: people, in: context)
        let widths = table.widths(
            in: ListView.textColumns(in: area.splitRows(1).rest, content: content) - ListView.gutter)
        table.draw(
            list, on: &canvas, in: area, content: content, focused: !isFiltering, onClick: { Click.row($0) }
        ) { row in
            let person = people[row], parts = People(context).parts(of: person.id, within: widths[1] ?? 0)
            return [
                Span(context.wording.name(person)),
                parts.isEmpty
                    ? Span(
                        People(context).words(for: context.data.noRole(of: person.id, on: context.today)), Style(.muted)
                    )
                    : Span(parts),
                Span(organisations[row], Style(.muted)), Span(person.email, Style(.muted)),
            ].map { [$0] }
        }
    }
}
