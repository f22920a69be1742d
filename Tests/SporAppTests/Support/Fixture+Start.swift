import TalentDomain
import TerminalKit

@testable import SporApp

/// An empty store, or one with talents who wait for a cohort, and the enrolment of a list.
enum StartFixture {
    static let today = TimelineFixture.today

    static func app(
        _ workspace: Workspace = Workspace(), size: Size = Size(rows: 24, columns: 80), language: Language = .da,
        viewer: Viewer? = nil,
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
        [("ida", "Ida", "Nygaard", Direction.vertical, Level.chief), ("aage", "Åge", "Møller", .horizontal, .leader)]
            .map { id, given, family, direction, target in
                (
                    Person(
                        id: Person.ID(id), givenName: given, familyName: family, email: "\(id)@nordby.example",
                        organisation: "Nordby Kommune", level: .leader),
                    Talent(
                        id: Talent.ID(id), person: Person.ID(id), cohort: nil, direction: direction, targetLevel: target
                    )
                )
            }
    }

    /// A list of the two.
    static var list: Enrolment {
        Enrolment(
            entries: arrivals.enumerated().map { index, arrival in
                Enrolment.Entry(line: index + 2, person: arrival.0, direction: arrival.1.direction)
            })
    }

    static let good = ImportOutcome(
        enrolment: list, file: [Phrase("Kolonnen »Noter« er ikke brugt.", "The column “Noter” was not used.")])

    static let faulty = ImportOutcome(faults: [
        Phrase(
            "Linje 5, kolonne 4 (E-mail): adressen har intet @.", "Line 5, column 4 (E-mail): the address has no @."),
        Phrase("Linje 9: der er 11 felter, overskriften har 12.", "Line 9: there are 11 fields, the heading has 12."),
    ])

    /// The same two with other addresses.
    static var doubles: ImportOutcome {
        var list = list
        for index in list.entries.indices { list.entries[index].person.email = "ny\(index)@nordby.example" }
        return ImportOutcome(enrolment: list)
    }
}
