import Foundation
import Testing

/// One talent's programme, from the first statement to the second follow-up, by five people in sessions of their own.
///
/// The day moves with `--today`. Each session ends when its step is done, as people log out.
@Suite("A year of one talent", .fewAtATime)
struct YearTests {
    // Texts that only some of the people may read.
    private static let example = "Jeg ringede ikke til Sundhed"
    private static let ownWords = "Jeg vil have mere plads"
    private static let talkNote = "Vi fordelte vagtplanen"
    private static let entry = "Jeg var bange for mødet"
    private static let goal = "Lade to koordinatorer lægge vagtplanen"
    private static let environment = "Fast læringsmøde i huset"
    private static let ground = "Lede projekt Fælles indgang"

    @Test("each step is seen by those who may see it, and the export at the end has it all")
    func year() async throws {
        let year = try await Year.begin()
        try await statements(year)
        try await plan(year)
        try await talk(year)
        try await logbook(year)
        try await readiness(year)
        try await environment(year)
        try await followUps(year)
        try await expectNothingLeaks(year)
        try await expectExport(year)
        #expect(try await year.home.succeeding("check") == "Alt er i orden.\n")
    }

    // MARK: January: "Er du klar til trinet?"

    private func answer(_ session: TerminalSession, example: String? = nil) async throws {
        try await session.type("T")
        try await session.waitForText("Er du klar til trinet?", "0 af 5 besvaret")
        for count in 1...5 {
            try await session.press(.right)
            try await session.waitForText("\(count) af 5 besvaret")
            if count < 5 { try await session.press(.down) }
        }
        if let example {
            try await session.type("e")
            try await session.waitFor("the example's form") { $0.contains("^S gem") && $0.contains("Et eksempel") }
            try await session.type(example)
            try await session.save()
        }
        try await session.type("s")
        try await session.waitForText("Klar til at dele?")
        try await session.type("\r")
    }

    private func statements(_ year: Year) async throws {
        let anne = try await year.open("anne-holm", on: "2027-01-12")
        try await anne.type("4")
        try await anne.waitForText("▸4 Plan", "Ikke aftalt endnu.")
        try await answer(anne, example: Self.example)
        try await anne.waitForText("✓ du er klar til at dele")

        let manager = try await year.open("soeren-kjaer", on: "2027-01-13")
        try await manager.openPlan()
        try await answer(manager)
        try await manager.waitForText("▸Side om side", "delt af begge 13. jan.")
        try await anne.waitForText("Side om side")

        let consultant = try await year.open("kirsten-lindgaard", on: "2027-01-13")
        try await consultant.openPlan()
        try await consultant.type("T")
        try await consultant.press(.end)
        try await consultant.waitFor("the example, shared by both") { $0.contains(Self.example) }
    }

    // MARK: January: the plan

    private func plan(_ year: Year) async throws {
        let anne = try await year.open("anne-holm", on: "2027-01-20")
        try await anne.type("4")
        try await anne.waitForText("a: tilføj det første mål")
        try await anne.type("a")
        try await anne.waitFor("the goal's form") { $0.contains("Nyt mål") && $0.contains("^S gem") }
        try await anne.type(Self.goal)
        try await anne.save()
        try await anne.type("s")
        try await anne.waitForText("Del planen", "^S del")
        try await anne.press(.control("s"))
        try await anne.waitForText("✓ version 1 er delt")

        let manager = try await year.open("soeren-kjaer", on: "2027-01-21")
        try await manager.openPlan()
        try await manager.waitForText(Self.goal, "tryk A for at svare")
        try await manager.type("A")
        try await manager.waitForText("[ ] Jeg er enig i planen")
        try await manager.type("\t ")
        try await manager.waitForText("[✓] Jeg er enig i planen")
        try await manager.save(saying: "aftalt")

        let buddy = try await year.open("dina-fjord", on: "2027-01-22")
        try await buddy.openRoom("Anne Holm")
        try await buddy.waitForText(Self.goal, "Som buddy kan du læse målene")
        #expect(try await !buddy.screen.contains("Hvorfor jeg vil lede"))
    }

    // MARK: March: the talk after module 1

    private func talk(_ year: Year) async throws {
        let anne = try await year.open("anne-holm", on: "2027-03-03")
        try await anne.type("6")
        try await anne.waitFor("the talk after module 1") { $0.cursorRow.contains("Samtale efter modul 1") }
        try await anne.type("f")
        try await anne.waitForText("Før: samtale efter modul 1", "Dine egne ord")
        try await anne.press(.down)
        try await anne.waitFor("the own words") { $0.cursorRow.contains("Skriv, hvad du vil sige") }
        try await anne.type("\r")
        try await anne.waitFor("the page to write on") { $0.contains("Kun du kan læse det.") && $0.contains("^S gem") }
        try await anne.type(Self.ownWords)
        try await anne.save(saying: "gemt til dig selv")

        let manager = try await year.open("soeren-kjaer", on: "2027-03-04")
        try await manager.openPlan()
        try await manager.type("\t\t")
        try await manager.hold("Samtale efter modul 1", on: "2027-03-04", note: Self.talkNote)
        try await manager.type("\r")
        try await manager.waitForText("holdt 4. mar.", Self.talkNote, "Aftaler")
        try await manager.type("a")
        try await manager.waitFor("the agreement's form") { $0.contains("Ny aftale") && $0.contains("^S gem") }
        try await manager.type("Anne leder budgetmødet\t1/4")
        try await manager.save()
        try await manager.type("t")
        try await manager.waitForText("Ny ledelsesopgave", "Anne leder budgetmødet")
        try await manager.save()
        try await manager.waitForText("nu en opgave: ikke begyndt")

        try await anne.type("5")
        try await anne.waitForText("▸5 Opgaver", "Anne leder budgetmødet")
    }

    // MARK: September: a private thought

    private func logbook(_ year: Year) async throws {
        let anne = try await year.open("anne-holm", on: "2027-09-01")
        try await anne.type("3")
        try await anne.waitForText("▸3 Logbog")
        try await anne.type(Self.entry + "\r")
        try await anne.waitFor("the entry in the stream") { $0.contains("✓") && $0.contains(Self.entry) }
    }

    // MARK: December: module 6 is over

    private func judge(_ session: TerminalSession, box: Int) async throws {
        try await session.type("a")
        try await session.waitForText("Formål", "vælg …", "^S gem")
        let keys: [Keystroke] = [.tab, .right, .tab] + Array(repeating: .right, count: box)
        for key in keys { try await session.press(key) }
        try await session.waitForText("→ boks \(box)")
        try await session.save(saying: "Anne Holm: boks \(box)")
        try await session.type("s")
        try await session.waitForText("Klar til at dele?")
        try await session.type("\r")
        try await session.waitForText("✓ du er klar til at dele")
    }

    private func readiness(_ year: Year) async throws {
        let anne = try await year.open("anne-holm", on: "2027-12-20")
        try await anne.type("8")
        try await anne.waitForText("▸8 Parathed")
        try await judge(anne, box: 2)

        let manager = try await year.open("soeren-kjaer", on: "2027-12-21")
        try await manager.openPlan()
        try await manager.press(.backTab)
        try await manager.waitForText("▸Parathed", "for at skrive din egen")
        #expect(try await !manager.screen.contains("boks 2"))
        try await judge(manager, box: 1)
        try await manager.waitForText("Talentet peger på boks 2, lederen på boks 1.")
        let talks = try await year.open("soeren-kjaer", on: "2027-12-21")
        try await talks.openPlan()
        try await talks.type("\t\t")
        try await talks.hold("Samtale efter modul 6", on: "2027-12-21", note: "Vi nåede målet")
        try await talks.type("f")
        try await talks.waitForText("efter: samtale efter modul 6", "Vurdér paratheden hver for sig")
        try await manager.type("a")
        try await manager.waitForText("Forslag til fælles vurdering", "→ boks 1")
        try await manager.save(saying: "Anne Holm: boks 1")

        let again = try await year.open("anne-holm", on: "2027-12-22")
        try await again.type("8")
        try await again.waitForText("foreslår boks 1")
        try await again.type("A")
        try await again.waitForText("Bekræft boks 1 som jeres fælles vurdering?")
        try await again.type("\r")
        try await again.waitForText("✓ aftalt: boks 1")

        let consultant = try await year.open("kirsten-lindgaard", on: "2027-12-22")
        try await consultant.openPlan()
        try await consultant.press(.backTab)
        try await consultant.waitForText("▸Parathed", "Boks 1 siden 21. dec.")
    }

    // MARK: January 2028: the plan for the local talent environment

    private func environment(_ year: Year) async throws {
        let anne = try await year.open("anne-holm", on: "2028-01-20")
        try await anne.type("4")
        try await anne.waitForText("▸4 Plan", Self.goal)
        try await anne.type("M")
        try await anne.waitForText("Tryk a for at tilføje et punkt.")
        try await anne.type("a")
        try await anne.waitFor("the point's form") { $0.contains("Punkt i planen") && $0.contains("^S gem") }
        try await anne.type("\(Self.environment)\tAnne\t1/6")
        try await anne.save()
        try await anne.type("A")
        try await anne.waitForText("Anne Holm (talent) sagde ja 20. jan.")
        for (person, words) in [
            ("soeren-kjaer", "Søren Kjær (nærmeste leder) sagde ja"),
            ("kirsten-lindgaard", "Kirsten Lindgaard (intern konsulent) sagde ja"),
        ] {
            let session = try await year.open(person, on: "2028-01-20")
            try await session.openPlan()
            try await session.type("M")
            try await session.waitForText(Self.environment)
            try await session.type("A")
            try await session.waitForText(words)
        }
        try await anne.waitForText("Kirsten Lindgaard (intern konsulent) sagde ja")

        let buddy = try await year.open("dina-fjord", on: "2028-01-21")
        try await buddy.openRoom("Anne Holm")
        try await buddy.waitForText(Self.environment)
        try await buddy.type("M")
        try await buddy.waitFor("the plan, to read alone") { $0.contains("sagde ja") && !$0.contains("a tilføj") }
    }

    // MARK: Spring 2028: training ground and two follow-ups

    private func followUps(_ year: Year) async throws {
        let anne = try await year.open("anne-holm", on: "2028-03-20")
        try await anne.type("4")
        try await anne.waitForText("▸4 Plan", Self.goal)
        try await anne.press(.end)
        for _ in 0..<3 { try await anne.press(.up) }
        try await anne.waitFor("the place for a ground") { $0.cursorRow.contains("a: tilføj en øvebane") }
        try await anne.type("a")
        try await anne.waitFor("the ground's form") { $0.contains("Øvebane") && $0.contains("^S gem") }
        try await anne.type("\t\(Self.ground)\tSøren Kjær\t1/4")
        try await anne.save()
        try await anne.waitForText(Self.ground)
        for (day, title, note) in [
            ("2028-03-22", "Samtale 3 måneder", "Projektet er i gang"),
            ("2028-06-22", "Samtale 6 måneder", "Det er blevet en vane"),
        ] {
            let manager = try await year.open("soeren-kjaer", on: day)
            try await manager.openPlan()
            try await manager.type("\t\t")
            try await manager.hold(title, on: day, note: note)
        }
    }

    // MARK: At the end

    /// Closed texts stand neither on the screens nor in the exports of those who may not read them.
    private func expectNothingLeaks(_ year: Year) async throws {
        let closed = [Self.ownWords, Self.talkNote, Self.entry]
        for person in ["dina-fjord", "birgit-holst", "kirsten-lindgaard"] {
            let session = try await year.open(person, on: "2028-06-30")
            for key in ["1", "2", "3", "4", "5", "6", "7", "8"] {
                guard try await session.screen.rows[1].contains("\(key) ") else { break }
                try await session.type(key)
                try await session.waitForText("▸\(key) ")
                // The line of the logbook takes digits as text.
                try await session.press(.tab)
            }
            try await session.type("?")
            try await session.waitForText("Alle taster")
            let seen = await session.receivedText
            let export = try await year.export(of: person, on: "2028-06-30")
            for text in closed { #expect(!seen.contains(text) && !export.contains(text), "\(person): \(text)") }
        }
        let manager = try await year.export(of: "soeren-kjaer", on: "2028-06-30")
        #expect(!manager.contains(Self.ownWords) && !manager.contains(Self.entry))
    }

    private func expectExport(_ year: Year) async throws {
        let text = try await year.export(of: "anne-holm", on: "2028-06-30")
        let found = try ComparableExport.text(text)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/year-of-anne.json")
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(found == expected)
    }
}

extension TerminalSession {
    /// Opens the room of a talent, found by name.
    fileprivate func openRoom(_ name: String) throws {
        try type(":")
        try waitFor("the line to type in") { $0.contains("Find") && $0.contains("Enter åbn") }
        try type(name)
        try waitFor("the talent, found") { screen in
            screen.rows.contains { $0.hasPrefix("▸ \(name)") && $0.contains("talent") }
        }
        try type("\r")
        try waitForText("› \(name)", "▸Plan")
    }

    /// Notes in its form that a talk of the list was held on that day.
    fileprivate func hold(_ title: String, on day: String, note: String) throws {
        let list = try waitFor("the talks") {
            $0.contains("▸Samtaler") && $0.contains(title) && $0.cursorRow.hasPrefix("▸")
        }
        // A click on the chosen row would open it.
        if !list.cursorRow.contains(title) {
            try click(row: list.rows.firstIndex { $0.contains(title) } ?? 0, column: 12)
        }
        try waitFor("the talk is chosen") { $0.cursorRow.contains(title) }
        try type("e")
        try waitFor("the talk's form") { $0.contains("Holdt den") && $0.contains("^S gem") }
        try type("\t\t\(day)\tRådhuset\t\(note)")
        try waitForText(note)
        try save()
    }
}
