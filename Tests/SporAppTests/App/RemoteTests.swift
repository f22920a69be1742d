import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Whoever has logged in from elsewhere")
struct RemoteTests {
    private func app(_ viewer: Viewer = PeopleFixture.anne, drafts: [Draft] = []) throws -> TestApp {
        try TestApp(PeopleFixture.data, viewer: viewer, today: viewer.today, isRemote: true, drafts: drafts)
    }

    @Test("has nothing on this machine: no suspending, no import, no demo, no editor")
    func nothingHere() throws {
        let app = try app().press("^Z")
        #expect(app.request == nil && !app.isFinished)
        for name in ["indlæs", "sæt på pause", "nyt hold"] {
            let app = try self.app().press(":").type(name)
            #expect(!app.screen.contains("▸ " + name), "\(name)")
        }
        let writing = try self.app().press("3 Enter Tab Tab Tab Tab Tab e ^O")
        #expect(writing.request == nil)
    }

    @Test("is told in the help of no key that does nothing")
    func help() throws {
        let pages = try (0..<6).map { page in try app().press("?" + String(repeating: " PgDn", count: page)).screen }
            .joined()
        #expect(!pages.contains("^O") && !pages.contains("Sæt programmet på pause") && !pages.contains("$EDITOR"))
        #expect(!pages.contains("indlæs deltagere") && !pages.contains("nyt hold"))
    }

    @Test("and sees no cohort is offered no demo")
    func welcome() throws {
        let stranger = Viewer(person: "nobody", today: PeopleFixture.today)
        let screen = try app(stranger).screen
        #expect(!screen.contains("demohold") && screen.contains("Switch to English"))
    }

    @Test("ends when their access has ended: nothing of the data is on the last frame, and what they typed is kept")
    func accessEnded() throws {
        let app = try app().press("3 Enter Tab Tab Tab Tab Tab a").type("En tanke")
        let before = app.screen
        app.fail(with: .accessEnded)
        try app.elsewhere(.several([], what: Phrase("–")))
        app.wait(seconds: 1)
        #expect(app.isFinished && app.request == .sayAccessEnded)
        #expect(app.screen.contains("Din adgang er ophørt."))
        #expect(
            before.contains("tanke") && before.contains("Logbog") && !app.screen.contains("Anne")
                && !app.screen.contains("tanke") && !app.screen.contains("Hold 3"))
        #expect(app.drafts.map(\.texts) == [["text": "En tanke"]])
    }

    @Test("sees the new day when midnight comes, and loses the role that ended with the old one")
    func midnight() throws {
        var data = PeopleFixture.data
        data.roles["leder"]?.until = PeopleFixture.today
        let app = try TestApp(
            data, viewer: Viewer(person: "soeren", today: PeopleFixture.today), today: PeopleFixture.today,
            isRemote: true)
        #expect(app.screen.contains("15. mar. 2027") && app.screen.contains("Hold 3"))
        app.sleepOver()
        #expect(app.screen.contains("16. mar. 2027") && !app.screen.contains("Hold 3"))
    }
}
