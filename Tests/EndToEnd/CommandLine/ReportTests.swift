import Foundation
import Testing

@Suite("Reports on the command line")
struct ReportTests {
    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func rows(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

    @Test("the budget is that of Talent Nord 2.0: 20.75 days, 3 days, 3 hours, and the rows add up")
    func budget() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let budget = try object(try await home.succeeding("budget", "--json"))
        for (share, unit, sum) in [("talent", "days", 20.75), ("lineManager", "days", 3), ("mentor", "hours", 3)] {
            let share = try #require(budget[share] as? [String: Any])
            #expect(share[unit] as? Double == sum)
            let hours = try rows(share["rows"]).reduce(0) { $0 + ($1["hours"] as? Double ?? 0) }
            #expect(hours == share["hours"] as? Double)
        }
        let words = try await home.succeeding("budget")
        #expect(
            words.contains("Talenter: 20,75 dage") && words.contains("Nærmeste ledere: 3 dage")
                && words.contains("Mentorer: 3 timer"))
        #expect(try await home.succeeding("budget", "--lang", "en").contains("20.75 days"))
    }

    @Test("the agenda says what is coming up in the next two weeks, in words and as JSON")
    func agenda() async throws {
        let home = try SporHome(today: "2027-01-11")
        try await home.startCohort()
        let words = try await home.succeeding("agenda")
        #expect(words.contains("tir 12. jan. 2027 Kick-off\n"))
        #expect(try await home.succeeding("agenda", "--lang", "en").contains("Workshop"))
        let agenda = try object(try await home.succeeding("agenda", "--json"))
        #expect(agenda["from"] as? String == "2027-01-11" && agenda["to"] as? String == "2027-01-25")
        let kickOff = try rows(agenda["items"]).first { $0["title"] as? String == "Kick-off" }
        #expect(kickOff?["date"] as? String == "2027-01-12" && kickOff?["kind"] as? String == "activity")
    }

    @Test("the hour of a kick-off is kept, whichever way it is typed, and told by the agenda")
    func kickOffHour() async throws {
        let home = try SporHome(today: "2027-01-11")
        try await home.succeeding("new", "--kick-off", "tir uge 2 2027 kl. 9-12", "--name", "Hold 3")
        #expect(try await home.succeeding("agenda").contains("tir 12. jan. 2027 Kick-off, kl. 09.00–12.00\n"))
        #expect(try await home.succeeding("agenda", "--lang", "en").contains("Kick-off, 09:00–12:00\n"))
        let items = try rows(object(try await home.succeeding("agenda", "--json"))["items"])
        let kickOff = try #require(items.first { $0["title"] as? String == "Kick-off" })
        #expect(
            kickOff["startTime"] as? String == "09:00" && kickOff["endTime"] as? String == "12:00"
                && kickOff["place"] as? String == "")
        let late = try await home.succeeding("new", "--kick-off", "12/1 2026", "--name", "Hold 2")
        #expect(late.contains("Kick-off ligger i fortiden"))
        #expect(late.contains("Indlæs nu deltagerne: spor people import"))
    }

    @Test("two weeks with nothing in them are said so")
    func emptyAgenda() async throws {
        let home = try SporHome(today: "2030-01-01")
        try await home.startCohort()
        #expect(
            try await home.succeeding("agenda") == "Hold 3, Talent Nord 2.0\nDer sker ikke noget de næste to uger.\n")
    }

    @Test("a report is of the cohort that runs, says so, and takes another by name")
    func cohorts() async throws {
        let home = try SporHome(today: "2027-01-12")
        try await home.startCohort()
        try await home.succeeding("new", "--kick-off", "2027-08-17", "--name", "Hold 4")
        for command in ["agenda", "budget"] {
            #expect(try await home.succeeding(command).hasPrefix("Hold 3, "))
            #expect(try await home.succeeding(command, "--cohort", "hold 4").hasPrefix("Hold 4, "))
            let result = try await home.spor(command, "--cohort", "Hold 9")
            #expect(result.status == .exited(1) && result.error.contains("Hold 3, Hold 4"))
        }
        #expect(try await home.succeeding("export", "json").contains("\"name\" : \"Hold 3\""))
        #expect(try await home.succeeding("export", "json", "--cohort", "hold 4").contains("\"name\" : \"Hold 4\""))
        #expect(try await home.spor("export", "json", "--cohort", "Hold 9").error.contains("Hold 3, Hold 4"))
    }

    @Test("the export has every documented key")
    func exportKeys() async throws {
        let home = try SporHome(today: "2026-11-20")
        try await home.succeeding("demo", "--store", home.store)
        let export = try object(try await home.succeeding("export", "json"))
        func expect(
            _ keys: String, in objects: [[String: Any]], sourceLocation: SourceLocation = #_sourceLocation
        ) throws {
            #expect(!objects.isEmpty, sourceLocation: sourceLocation)
            let wanted = Set(keys.split(separator: " ").map(String.init))
            for object in objects { #expect(wanted.isSubset(of: object.keys), sourceLocation: sourceLocation) }
        }
        try expect("name template kickOff", in: [try #require(export["programme"] as? [String: Any])])
        try expect("id title track audience start end hours", in: rows(export["activities"]))
        try expect("id name email organisation department position level roles", in: rows(export["people"]))
        let talents = try rows(export["talents"])
        #expect(talents.count >= 14)
        try expect("person direction targetLevel lineManager buddies goals readiness", in: talents)
        try expect("level text due state", in: talents.flatMap { try rows($0["goals"]) })
        try expect("date purpose work performance box", in: talents.flatMap { try rows($0["readiness"]) })
        let people = Set(try rows(export["people"]).compactMap { $0["id"] as? String })
        let named = talents.flatMap {
            [$0["person"] as? String, $0["lineManager"] as? String]
                + ($0["buddies"] as? [String] ?? []).map(Optional.some)
        }
        #expect(Set(named.compactMap(\.self)).isSubset(of: people))
    }

    @Test("the same data is exported as the same bytes")
    func stable() async throws {
        let home = try SporHome()
        try await home.startCohort()
        #expect(try await home.succeeding("export", "json") == home.succeeding("export", "json"))
    }
}
