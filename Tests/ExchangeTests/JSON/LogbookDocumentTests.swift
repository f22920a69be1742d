import TalentDomain
import Testing

@testable import Exchange

@Suite("A logbook as JSON and as lines")
struct LogbookDocumentTests {
    private static let today = Day("2027-02-01")!
    private static let workspace: Workspace = {
        var data = Workspace()
        for id in ["anne", "bo"] {
            data[Person.ID(id)] = Person(id: Person.ID(id), givenName: id, familyName: "")
            data[Talent.ID(id)] = Talent(
                id: Talent.ID(id), person: Person.ID(id), cohort: nil, direction: .vertical, targetLevel: .chief)
        }
        data["modul-3-dag-1"] = Activity(
            id: "modul-3-dag-1", cohort: "hold", title: Phrase("Modul 3, dag 1", "Module 3, day 1"), kind: .moduleDay,
            module: 3, track: .common,
            audience: [.talents], start: Day("2027-01-12")!, end: Day("2027-01-12")!, hours: 8, about: Phrase(""))
        var content = PlanContent()
        content.goals = [Goal(id: "m1", order: 1, level: .team, text: "Uddelegere")]
        data[DevelopmentPlan.ID("anne")] = DevelopmentPlan(talent: "anne", isWorkingCopy: true, content: content)
        data["b"] = LogEntry(
            id: "b", talent: "anne", at: Timestamp(seconds: 1_800_000_000), text: "Første linje\n\nAnden «linje»",
            sharedWith: [.mentor, .buddy], activity: "modul-3-dag-1", isStarred: true)
        data["a"] = LogEntry(
            id: "a", talent: "anne", at: Timestamp(seconds: 1_785_000_000), text: "Om sommeren",
            isHostConfidential: true, goal: "m1")
        data["mentor"] = RoleAssignment(id: "mentor", person: "bo", role: .mentor, talent: "anne")
        data["x"] = LogEntry(id: "x", talent: "bo", at: Timestamp(seconds: 1_785_000_000), text: "En andens")
        return data
    }()

    @Test("every key is there, in UTC, and nobody else's entries")
    func json() throws {
        #expect(
            try JSONText.text(of: LogbookDocument(of: "anne", in: Self.workspace, today: Self.today)) == """
                {
                  "entries" : [
                    {
                      "activity" : null,
                      "at" : "2026-07-25T17:20:00Z",
                      "goal" : "Uddelegere",
                      "id" : "a",
                      "isHostConfidential" : true,
                      "isStarred" : false,
                      "number" : 1,
                      "readBy" : [

                      ],
                      "sharedWith" : [

                      ],
                      "text" : "Om sommeren"
                    },
                    {
                      "activity" : "modul-3-dag-1",
                      "at" : "2027-01-15T08:00:00Z",
                      "goal" : null,
                      "id" : "b",
                      "isHostConfidential" : false,
                      "isStarred" : true,
                      "number" : 2,
                      "readBy" : [
                        "mentor"
                      ],
                      "sharedWith" : [
                        "buddy",
                        "mentor"
                      ],
                      "text" : "Første linje\\n\\nAnden «linje»"
                    }
                  ],
                  "unread" : [

                  ],
                  "version" : 1
                }

                """)
    }

    @Test("the list is read from top to bottom, the newest last")
    func lines() {
        #expect(
            LogbookListing.text(of: "anne", in: Self.workspace, today: Self.today, language: .da) == """
                1. lør 25. jul. 2026 19.20 · fortroligt fra værten · mål: Uddelegere
                   Om sommeren

                2. fre 15. jan. 2027 09.00 ★ · delt med buddy (ingen kan læse det nu), mentor · Modul 3
                   Første linje

                   Anden «linje»
                """)
        #expect(
            LogbookListing.text(of: "bo", in: Self.workspace, today: Self.today, language: .en).hasPrefix(
                "1. Sat 25 Jul 2026 19:20 · only you can read it\n"))
        #expect(LogbookListing.text(of: "nobody", in: Self.workspace, today: Self.today, language: .da) == "")
    }

    @Test("there are questions to write from for every moment, in both languages, short enough for two lines")
    func reflections() throws {
        let questions = try BuiltInInspiration.reflections()
        #expect(Set(questions.keys) == Set(ReflectionMoment.allCases))
        let all = questions.values.flatMap(\.self)
        #expect((20...40).contains(all.count) && Set(all).count == all.count)
        for question in all {
            #expect([question.da, question.en].allSatisfy { $0.hasSuffix("?") && $0.count <= 80 }, "\(question.da)")
        }
    }
}
