import TalentDomain
import TerminalKit

@testable import SporApp

/// Nothing yet, or only talents who wait for a cohort; and what a list of participants would bring.
enum StartFixture {
    static let today = TimelineFixture.today

    static func app(
        _ workspace: Workspace = Workspace(), size: Size = Size(rows: 24, columns: 80), language: Language = .da, viewer: Viewer? = nil,
        list outcome: ImportOutcome = faulty
    ) throws -> TestApp {
        try TestApp(
            workspace, viewer: viewer, today: today, size: size, language: language, template: TimelineFixture.template,
            importPeople: { _ in outcome })
    }

    /// Two talents in no cohort.
    static var waiting: Workspace {
        var data = Workspace()
        for (person, talent) in arrivals {
            data[person.id] = person
            data[talent.id] = talent
        }
        return data
    }

    private static var arrivals: [(Person, Talent)] {
        [("ida", "Ida", "Nygaard", Direction.vertical, Level.chief), ("aage", "Åge", "Møller", .horizontal, .leader)].map { id, given, family, direction, target in
            (
                Person(
                    id: Person.ID(id), givenName: given, familyName: family, email: "\(id)@nordby.example", organisation: "Nordby Kommune", level: .leader),
                Talent(id: Talent.ID(id), person: Person.ID(id), cohort: nil, direction: direction, targetLevel: target)
            )
        }
    }

    static let good = ImportOutcome(
        change: .several(arrivals.flatMap { [.person(.add($0)), .talent(.add($1))] }, what: Phrase("Deltagerliste", "List of participants")),
        lines: [
            Phrase("Deltagerliste: 2 nye talenter.", "List of participants: 2 new talents."),
            Phrase("Kolonnen »Noter« er ikke brugt.", "The column “Noter” was not used."),
        ], hasFaults: false)

    static let faulty = ImportOutcome(
        change: nil,
        lines: [
            Phrase("2 fejl; intet er indlæst.", "2 errors; nothing was imported."),
            Phrase("Linje 5, kolonne 4 (E-mail): adressen har intet @.", "Line 5, column 4 (E-mail): the address has no @."),
            Phrase("Linje 9: der er 11 felter, overskriften har 12.", "Line 9: there are 11 fields, the heading has 12."),
        ], hasFaults: true)

    static let unchanged = ImportOutcome(
        change: nil, lines: [Phrase("Intet at ændre: alle 2 på listen står her i forvejen.", "Nothing to change: all 2 on the list are here already.")],
        hasFaults: false)
}
