import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("A talk as a page, before and after")
struct TalkPageTests {
    private static var data: Workspace {
        var data = RoomFixture.data
        data["note-1"] = MeetingNote(
            id: "note-1", meeting: "moede-1", kind: .talk, text: "Godt møde",
            agreements: [
                Agreement(text: "Skrive til forældrene", due: Day("2027-03-01")),
                Agreement(text: "Gøre noget færdigt", isDone: true),
            ])
        data["log-1"] = LogEntry(
            id: "log-1", talent: "anne", at: Timestamp(seconds: 1_804_500_000), text: "Delt tanke",
            sharedWith: [.lineManager])
        data["log-2"] = LogEntry(
            id: "log-2", talent: "anne", at: Timestamp(seconds: 1_804_500_100), text: "Hemmelig tanke")
        return data
    }

    private func app(
        _ person: Person.ID, _ row: TalkRow.ID = .activity("samtale-2"), columns: Int = 80, rows: Int = 40,
        _ language: Language = .da, _ data: Workspace = TalkPageTests.data
    ) throws -> TestApp {
        let app = try TestApp(
            data, viewer: Viewer(person: person, today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: rows, columns: columns), language: language,
            guide: { $0 == .runningTalk ? RoomFixture.guide : nil })
        app.show(.place("anne", .talk(row)))
        return app.press("f")
    }

    @Test("before it: the date, what was agreed, open tasks, goals due, what is shared from the logbook, the questions")
    func before() throws {
        for person in ["anne", "soeren"] as [Person.ID] {
            let app = try app(person)
            for text in [
                "ikke aftalt, senest fre 12. mar.", "Fra sidst · 12. feb., samtale efter modul 1",
                "! Skrive til forældrene  frist 1. mar.", "Åbne opgaver", "! Lede arbejdet med den nye vagtplan",
                "Mål med frist", "Delt tanke", "Spørgsmål", "· Hvad går godt?",
            ] { #expect(app.screen.contains(text), "\(person) \(text)\n\(app.screen)") }
            #expect(!app.screen.contains("Gøre noget færdigt") && !app.screen.contains("Hemmelig tanke"))
        }
    }

    @Test("a viewer who may not read the talks has no such page", arguments: ["dina", "birgit"] as [Person.ID])
    func closed(_ person: Person.ID) throws {
        #expect(try !app(person).screen.contains("Skrive til forældrene"))
    }

    @Test("Enter opens the place of a line, and Esc comes back")
    func opens() throws {
        let app = try app("soeren")
        app.press("Enter")
        #expect(app.screen.contains("Aftalt til"), "\(app.screen)")
        app.press("Esc j Enter")
        #expect(app.screen.contains("Godt møde"), "\(app.screen)")
        #expect(app.press("Esc").screen.contains("Fra sidst"))
    }

    @Test("n opens the note; of a talk without a date, the form for the date first")
    func note() throws {
        let app = try app("soeren")
        app.press("n")
        #expect(app.screen.contains("Aftalt til"), "\(app.screen)")
        #expect(try self.app("soeren", .activity("samtale-3")).press("n").screen.contains("Note fra samtalen"))
    }

    @Test("after it: what is done is ticked, what is missing leads to its place", arguments: [Language.da, .en])
    func after(_ language: Language) throws {
        let app = try app("soeren", .activity("samtale-1"), language)
        let words =
            language == .da
            ? [
                "Mangler der noget? · 3 af 3 er gjort", "✓ Samtalen er holdt", "✓ 2 aftaler er noteret",
                "✓ Planen er aftalt igen", "Næste samtale", "! Skrive til forældrene",
            ]
            : [
                "Is anything missing? · 3 of 3 done", "✓ The conversation was held", "✓ 2 agreements are noted",
                "✓ The plan is agreed again", "Next conversation", "! Skrive til forældrene",
            ]
        for text in words { #expect(app.screen.contains(text), "\(text)\n\(app.screen)") }
    }

    @Test("after a talk without agreements and an agreed plan, both are asked for")
    func missing() throws {
        var data = Self.data
        data.notes = [:]
        data.revisions = [:]
        let app = try app("soeren", .activity("samtale-1"), .da, data)
        #expect(app.screen.contains("1 af 3 er gjort"), "\(app.screen)")
        #expect(app.screen.contains("○ Notér højst tre aftaler") && app.screen.contains("○ Bliv enige om planen igen"))
    }

    @Test("an agreement becomes a task with its text and date")
    func task() throws {
        let app = try app("soeren", .activity("samtale-1"))
        app.click("Skrive til forældrene")
        app.press("Enter t")
        #expect(
            app.screen.contains("Ny ledelsesopgave") && app.screen.contains("Skrive til forældrene"), "\(app.screen)")
        app.press("^S")
        let task = try #require(app.data.tasks.values.first { $0.text == "Skrive til forældrene" })
        #expect(task.due == Day("2027-03-01") && task.talent == "anne")
    }

    @Test("at 40×12 the first lines are there, and the end is reached by keys")
    func small() throws {
        let app = try app("anne", columns: 40, rows: 12)
        #expect(app.screen.contains("Hvornår") && app.screen.contains("Fra sidst"), "\(app.screen)")
        #expect(app.press("G").screen.contains("Hvad går godt?"), "\(app.screen)")
    }
}
