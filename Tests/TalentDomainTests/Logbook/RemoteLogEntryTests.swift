import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("A line written to the logbook from outside the screens")
struct RemoteLogEntryTests {
    private var fixture = SmallCohort()
    private let now = Timestamp(seconds: 1_800_100_000)

    private mutating func log(
        _ text: String, by person: Person.ID = "anne", at moment: Timestamp, id: String
    ) throws -> Int? {
        guard
            let (entry, change, _) = try RemoteLogEntry.outcome(
                of: text, by: person, in: fixture.workspace, at: moment, id: id)
        else { return nil }
        if let change { try fixture.workspace.apply(change) }
        return fixture.workspace.logNumber(of: entry, by: person)
    }

    @Test("Each gets the next number, also within one second")
    mutating func numbers() throws {
        // The fixture has six entries of Anne's.
        #expect(try log("Første", at: now, id: "z") == 7)
        #expect(try log("Anden", at: now, id: "a") == 8)
        #expect(try log("Min første", by: "bo", at: now, id: "b") == 1)
    }

    @Test("The same words within ten minutes are stored once and get the same number; later they are a new entry")
    mutating func retry() throws {
        #expect(try log("Det samme", at: now, id: "a") == 7)
        #expect(try log("Noget andet", at: now, id: "b") == 8)
        #expect(try log("Det samme", at: Timestamp(seconds: now.seconds + 599), id: "c") == 7)
        #expect(try log("Det samme", by: "bo", at: now, id: "d") == 1)
        #expect(try log("Det samme", at: Timestamp(seconds: now.seconds + 600), id: "e") == 9)
    }

    @Test("A clock that was set back makes a retry of nothing that was written ahead of it")
    mutating func clockSetBack() throws {
        #expect(try log("Det samme", at: now, id: "a") == 7)
        #expect(try log("Det samme", at: Timestamp(seconds: now.seconds - 600), id: "b") == 7)
        #expect(fixture.workspace.logEntries.values.filter { $0.text == "Det samme" }.count == 2)
        #expect(try log("Det samme", at: Timestamp(seconds: now.seconds - 1), id: "c") == 8)
    }

    @Test("Marks count here too: a task comes of the line once, however often it is sent")
    mutating func marks() throws {
        for id in ["a", "b"] { _ = try log("Godt møde @mål1 +opgave skriv oplæg", at: now, id: id) }
        #expect(fixture.workspace.tasks.values.filter { $0.text == "skriv oplæg" }.count == 1)
        #expect(
            fixture.workspace.logEntries.values.contains { $0.goal == "goal" && $0.text.hasPrefix("Godt møde @mål1") })
    }

    @Test(
        "A mark that means nothing is refused with the reason, and nothing of the line is stored",
        arguments: ["+opgave lav budget @modul44", "@mål9", "+opgave", "+opgav x"])
    mutating func faults(_ text: String) throws {
        let before = fixture.workspace
        #expect(throws: Refusal.self) { _ = try log(text, at: now, id: "a") }
        #expect(fixture.workspace == before)
    }

    @Test("Whoever is no talent has no logbook")
    mutating func noTalent() throws { #expect(try log("Hej", by: "line-manager", at: now, id: "a") == nil) }

    @Test("Of several cohorts it is the one that began last, and one under way before one that was left")
    mutating func newest() {
        fixture.add(
            Cohort(
                id: "ny", name: "Hold 2", programme: Phrase("Prøve", "Trial"), template: "trial",
                kickOff: SmallCohort.today))
        fixture.add(Talent(id: "anne-2", person: "anne", cohort: "ny", direction: .vertical, targetLevel: .chief))
        #expect(fixture.workspace.logbookTalent(of: "anne")?.id == "anne-2")
        fixture.workspace.talents["anne-2"]?.status = .left(on: SmallCohort.today, nextPath: "Specialist")
        #expect(fixture.workspace.logbookTalent(of: "anne")?.id == "anne")
    }

    @Test("Whoever is done as a talent keeps their logbook")
    mutating func done() {
        fixture.workspace.talents["anne"]?.status = .completed(on: SmallCohort.today)
        #expect(fixture.workspace.logbookTalent(of: "anne")?.id == "anne")
    }
}
