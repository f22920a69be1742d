import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("A leadership task that is offered")
struct TaskOfferTests {
    private func app(
        _ person: Person.ID, _ data: Workspace = RoomFixture.data, _ language: Language = .da
    ) throws
        -> TestApp
    {
        try TestApp(
            data, viewer: Viewer(person: person, today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 30, columns: 80), language: language)
    }

    /// A task that Søren offers Anne.
    private func offered() throws -> Workspace {
        let app = try app("soeren")
        app.show(.talent("anne", .tasks))
        app.press("a").type("Lede borgermødet").press("Shift-Tab Space ^S")
        return app.data
    }

    private func task(_ data: Workspace) throws -> LeadershipTask {
        try #require(data.tasks.values.first { $0.text == "Lede borgermødet" })
    }

    @Test("the line manager offers it; it counts as open to nobody until it is taken")
    func offer() throws {
        let data = try offered()
        #expect(try task(data).offer == .open)
        let app = try app("soeren", data)
        app.show(.talent("anne", .tasks))
        #expect(app.screen.contains("Ledelsesopgaver · 2 åbne") && app.screen.contains("tilbudt"), "\(app.screen)")
    }

    @Test("the talent is told on the overview, and takes it", arguments: [Language.da, .en])
    func take(_ language: Language) throws {
        let app = try app("anne", offered(), language)
        let label = language == .da ? "Tilbud" : "Offer"
        #expect(app.screen.contains("! \(label)"), "\(app.screen)")
        app.show(.talent("anne", .tasks))
        #expect(app.screen.contains("? Lede borgermødet"), "\(app.screen)")
        app.press("g A")
        #expect(try task(app.data).offer == nil)
        #expect(app.screen.contains(language == .da ? "· 3 åbne" : "· 3 open"), "\(app.screen)")
    }

    @Test("the talent declines, and the manager reads that and may offer it again")
    func decline() throws {
        let app = try app("anne", offered())
        app.show(.talent("anne", .tasks))
        app.press("g N")
        #expect(try task(app.data).offer == .declined)
        let manager = try self.app("soeren", app.data)
        manager.show(.place("anne", .task(try task(app.data).id)))
        #expect(manager.screen.contains("nej tak"), "\(manager.screen)")
        #expect(!manager.screen.contains("A tag den"))
        #expect(try self.app("soeren", app.data).screen.contains("2 åbne, 1 med overskredet frist, 1 nej tak"))
        manager.press("e Shift-Tab Space ^S")
        #expect(try task(manager.data).offer == .open, "offered again")
        let regretted = try self.app("anne", app.data)
        regretted.show(.place("anne", .task(try task(app.data).id)))
        #expect(try task(regretted.press("A").data).offer == nil, "taken after all")
    }

    @Test("nobody but the talent answers, and an offered task has not begun")
    func rules() throws {
        var data = try offered()
        let old = try task(data)
        var taken = old
        taken.offer = nil
        let manager = Viewer(person: "soeren", today: RoomFixture.today)
        #expect(throws: Refusal.self) { try data.apply(.task(Edit(from: old, to: taken)), by: manager) }
        var begun = old
        begun.progress = .underWay
        #expect(throws: Refusal.self) { try data.apply(.task(Edit(from: old, to: begun)), by: manager) }
        try data.apply(.task(Edit(from: old, to: taken)), by: Viewer(person: "anne", today: RoomFixture.today))
        #expect(try task(data).isOpen)
    }

    @Test("the talent's own new task is no offer")
    func own() throws {
        let app = try app("anne")
        app.show(.talent("anne", .tasks))
        app.press("a")
        #expect(!app.screen.contains("et tilbud"), "\(app.screen)")
    }
}
