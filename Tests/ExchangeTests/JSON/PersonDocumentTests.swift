import Foundation
import TalentDomain
import Testing

@testable import Exchange

@Suite("Everything stored about a person, as JSON")
struct PersonDocumentTests {
    private static func day(_ text: String) -> Day { Day(text) ?? .init(dayNumber: 0) }

    private func object(_ document: PersonDocument?) throws -> [String: Any] {
        let text = try JSONText.text(of: try #require(document))
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private var data: Workspace {
        var data = Workspace()
        data.people["anne"] = Person(id: "anne", givenName: "Anne", familyName: "Holm", level: .leader)
        data.talents["t"] = Talent(
            id: "t", person: "anne", cohort: nil, direction: .vertical, targetLevel: .chief,
            status: .left(on: Self.day("2027-03-01"), nextPath: "Specialist"))
        var content = PlanContent()
        content.texts[.motivation] = "Fordi\ndet “giver” mening"
        content.goals = [
            Goal(id: "g", order: 1, level: .team, text: "Uddelegere", measure: "Antal", due: Self.day("2027-05-01"))
        ]
        data.plans["t"] = DevelopmentPlan(talent: "t", isWorkingCopy: true, content: content)
        data.revisions["r"] = PlanRevision(
            id: "r", talent: "t", number: 1, on: Self.day("2027-02-01"), content: content, agreedBy: ["anne", "soren"],
            agreedOn: Self.day("2027-02-10"), comments: [PlanComment(by: "soren", text: "Flot")])
        data.revisions["o"] = PlanRevision(
            id: "o", talent: "andens", number: 3, on: Self.day("2027-02-01"), content: content, agreedBy: [],
            comments: [PlanComment(by: "anne", text: "Godt")])
        data.attendances["a"] = Attendance(id: "a", activity: "modul", talent: "t", presence: .absent(.work))
        data.logEntries["l"] = LogEntry(
            id: "l", talent: "t", at: Timestamp(seconds: 1_800_000_000), text: "En tanke", sharedWith: [.buddy])
        data.practiceTasks["p"] = PracticeTask(
            id: "p", talent: "t", module: 2, plan: "Kortere møder", outcome: "Bedre", on: Self.day("2027-02-01"))
        data.questions["s"] = TeacherQuestion(
            id: "s", cohort: "hold", activity: "modul", talent: "t", at: Timestamp(seconds: 1_800_000_000),
            text: "Hvordan?", answer: "Sådan")
        data.prepared["k"] = Prepared(id: "k", activity: "modul", talent: "t", on: Self.day("2027-02-01"))
        data.ownNotes["n"] = OwnNote(
            id: "n", writer: "anne", about: .cohort("hold"), at: Timestamp(seconds: 1_800_000_000), text: "Husk kagen")
        return data
    }

    private func document(withheld: Bool = false) -> PersonDocument? {
        PersonDocument(
            of: "anne", in: data, names: ["anne": "Anne Holm", "soren": "Søren Kjær", "bo": "Bo Dam"],
            drafts: [.init(at: Timestamp(seconds: 0), place: "log", text: "Begyndt på")],
            history: [.init(at: Timestamp(seconds: -1), by: .erased, what: "Gav en opgave")], withheld: withheld)
    }

    @Test("Every text is there as it was written, with its dates")
    func lossless() throws {
        let json = try object(document())
        let plan = try #require((json["plans"] as? [[String: Any]])?.first?["content"] as? [String: Any])
        #expect((plan["texts"] as? [String: String])?["motivation"] == "Fordi\ndet “giver” mening")
        #expect((plan["goals"] as? [[String: Any]])?.first?["due"] as? String == "2027-05-01")
        let entry = try #require((json["logEntries"] as? [[String: Any]])?.first)
        #expect(entry["at"] as? String == "2027-01-15T08:00:00Z" && entry["text"] as? String == "En tanke")
        #expect(entry["sharedWith"] as? [String] == ["buddy"] && entry["goal"] is NSNull)
        #expect((json["practiceTasks"] as? [[String: Any]])?.first?["outcome"] as? String == "Bedre")
        #expect((json["questions"] as? [[String: Any]])?.first?["answer"] as? String == "Sådan")
        #expect(json["prepared"] as? [String] == ["modul"])
        let note = try #require((json["ownNotes"] as? [[String: Any]])?.first)
        #expect(note["text"] as? String == "Husk kagen" && note["about"] as? String == "cohort")
        #expect(note["id"] as? String == "hold")
        let talent = try #require((json["talents"] as? [[String: Any]])?.first)
        #expect(
            talent["status"] as? String == "left" && talent["nextPath"] as? String == "Specialist"
                && talent["cohort"] is NSNull)
        #expect((json["attendance"] as? [[String: Any]])?.first?["reason"] as? String == "work")
        #expect((json["drafts"] as? [[String: Any]])?.first?["text"] as? String == "Begyndt på")
    }

    @Test("Of another's plan only the person's own words are told")
    func comments() throws {
        let json = try object(document())
        #expect((json["versions"] as? [[String: Any]])?.map { $0["agreedOn"] as? String } == ["2027-02-10"])
        let comment = try #require((json["comments"] as? [[String: Any]])?.first)
        #expect(
            comment["texts"] as? [String] == ["Godt"] && comment["version"] as? Int == 3 && comment["content"] == nil)
    }

    @Test("Those who are mentioned are named, and nobody else; who was erased is nobody")
    func names() throws {
        let json = try object(document())
        #expect(json["people"] as? [String: String] == ["anne": "Anne Holm", "soren": "Søren Kjær"])
        let line = try #require((json["history"] as? [[String: Any]])?.first)
        #expect(line["by"] is NSNull && line["at"] as? String == "1969-12-31T23:59:59Z")
    }

    @Test("It says its version, and whether there is more")
    func withheld() throws {
        #expect(try object(document())["withheld"] as? Bool == false)
        let json = try object(document(withheld: true))
        #expect(json["withheld"] as? Bool == true && json["version"] as? Int == 1)
        #expect(PersonDocument(of: "ingen", in: data, names: [:], drafts: [], history: [], withheld: false) == nil)
    }
}
