import TalentDomain
import TerminalKit

/// Finds a person of any cohort by name, address or organisation, or starts a new one.
struct PersonFinder: Screen {
    enum Purpose: Sendable { case talent, somebody, mentorCorps }

    private enum Row: Hashable {
        case known(Person)
        case new(String)
    }

    let purpose: Purpose
    private var field = TextField(maximum: 80)
    private var list = ListView(rows: rows)

    init(_ purpose: Purpose) { self.purpose = purpose }

    private static let rows = 10

    var isSheet: Bool { true }
    var takesText: Bool { true }
    var peopleNeeded: Focus { Focus(search: Focus.Search(field.text)) }

    static let bindings: [Binding<PersonFinder>] = [
        Binding(.open) { screen, context in screen.chosen(in: context) },
        .close,
    ]

    /// "New person" is first while nothing is typed, and last when there are matches.
    private func rows(in context: Context) -> [Row] {
        let typed = field.text.trimmed, known = context.data.people(matching: typed).map(Row.known)
        return typed.isEmpty ? [.new("")] + known : known + [.new(typed)]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let content = ListContent(rows(in: context).count)
        if case .key(let key) = event, [.up, .down, .pageUp, .pageDown].contains(key.code) {
            _ = list.handle(key, in: content)
            return []
        }
        switch field.handle(event) {
        case .done: return chosen(in: context)
        case .leave: return [.close]
        case .changed: list.select(0, in: ListContent(rows(in: context).count))
        case .moved, .ignored: break
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        list.select(row, in: ListContent(rows(in: context).count))
        return chosen(in: context)
    }

    private func chosen(in context: Context) -> [Effect] {
        let rows = rows(in: context)
        guard rows.indices.contains(list.selection) else { return [] }
        switch (rows[list.selection], purpose) {
        case (.known(let person), .talent):
            if let talent = context.data.talents(of: person.id).first(where: { $0.cohort == context.cohortID }) {
                return [.close, .show(.talent(talent.id, .plan))]
            }
            return [.close, .openSheet(.knownTalent(person.id))]
        case (.known(let person), .somebody):
            return [.close, .open(PersonScreen(person: person.id))] + People(context).roleEffects(for: person)
        case (.known(let person), .mentorCorps):
            let role = Mentors(context).corps.first { $0.person == person.id }
            return [.close, .openSheet(.mentorOffer(person.id, role?.id))]
        // An earlier draft of the form comes back.
        case (.new(""), .talent): return [.close, .openSheet(.newTalent)]
        case (.new(""), .somebody), (.new(""), .mentorCorps): return [.close, .openSheet(.somebody(nil))]
        case (.new(let typed), .talent):
            return [.close, .openAmongAll { TalentSheets($0).newTalentSheet(typed: typed) }]
        case (.new(let typed), .somebody), (.new(let typed), .mentorCorps):
            return [.close, .openAmongAll { PeopleSheets($0).somebodySheet(nil, typed: typed) }]
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let title =
            purpose == .mentorCorps
            ? context.wording.say("Hvem vil være mentor?", "Who wants to be a mentor?")
            : purpose == .somebody
                ? context.wording.say("Hvem?", "Who?")
                : context.wording.say(
                    "Hvem skal være \(context.wording[Talents(context).participant])?",
                    "Who should be added as a \(context.wording[Talents(context).participant])?")
        let inside = canvas.sheet(title: title, rows: Self.rows + 4, columns: min(area.columns, 76), in: area)
        let (line, below) = inside.splitRows(1), rows = rows(in: context)
        var list = list
        list.rows = max(1, below.rows - 1)
        list.draw(
            on: &canvas, in: below.splitRows(1).rest, content: ListContent(rows.count), onClick: { Click.row($0) }
        ) { canvas, index, line in
            let (text, detail): (String, String) =
                switch rows[index] {
                case .known(let person): (context.wording.name(person), about(person, in: context))
                case .new(""):
                    (context.wording.say("+ en, der ikke er oprettet endnu", "+ somebody not in Spor yet"), "")
                case .new(let typed): (context.wording.say("+ ny: \(typed)", "+ new: \(typed)"), "")
                }
            let named = canvas.write(text, at: line.origin, limit: line.columns),
                start = max(named + 2, min(22, line.columns / 3))
            canvas.write(
                detail, at: Point(row: line.row, column: line.column + start), Style(.muted),
                limit: max(0, line.columns - start))
            return named
        }
        field.draw(
            on: &canvas, in: line.text,
            placeholder: context.wording.say("navn, e-mail eller organisation", "name, e-mail or organisation"))
    }

    private func about(_ person: Person, in context: Context) -> String {
        let isHere = context.data.talents(of: person.id).contains { $0.cohort == context.cohortID }
        let known =
            purpose == .talent && isHere
            ? [context.wording.say("allerede på holdet", "already in the cohort")]
            : People(context).parts(of: person.id)
        let entry = PeopleSheets(context).directoryEntry(person).replacing(" Kommune", with: "")
        // Somebody who cannot be chosen says so first, where nothing is cut.
        return (purpose == .talent && isHere ? known + [entry] : [entry] + known).filter { !$0.isEmpty }
            .joined(separator: " · ")
    }
}
