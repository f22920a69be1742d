import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("What concerns the whole session")
struct WarningTests {
    private func app(viewer: Viewer? = nil, isRemote: Bool = false) throws -> TestApp {
        try TestApp(PeopleFixture.data, viewer: viewer, today: PeopleFixture.today, isRemote: isRemote)
    }

    @Test("a record that cannot be read is told at once with what to do, and stays in the bottom line")
    func owner() throws {
        let app = try app()
        app.cannotRead(2)
        app.wait(seconds: 1)
        #expect(
            app.screen.contains("2 poster i data kan ikke læses og vises ikke.")
                && app.screen.contains("spor check"))
        app.press("Enter")
        #expect(!app.screen.contains("poster i data") && app.screen.contains("2 poster kan ikke læses"))
        // The same number again is no news; one more is.
        app.cannotRead(2)
        app.wait(seconds: 1)
        #expect(!app.screen.contains("poster i data"))
        app.cannotRead(3)
        app.wait(seconds: 1)
        #expect(app.screen.contains("3 poster i data"))
        app.press("Enter")
        app.cannotRead(0)
        app.wait(seconds: 1)
        #expect(!app.screen.contains("kan ikke læses"))
    }

    @Test("a talent is told of their own, and whom to tell; nothing of the server")
    func talent() throws {
        let app = try app(viewer: Viewer(person: "anne", today: PeopleFixture.today), isRemote: true)
        app.cannotRead(1)
        app.wait(seconds: 1)
        #expect(
            app.screen.contains("Én ting, der er gemt om dig, kan ikke læses")
                && app.screen.contains("Sig det til programlederen."))
        #expect(!app.screen.contains("spor check"))
    }

    @Test("a plan that cannot be read is said to be that, to the talent whose it is, and to the owner")
    func plan() throws {
        var data = PeopleFixture.data
        data.plans = [:]
        data.revisions = [:]
        for (viewer, isRemote, keys, whom) in [
            (Viewer(person: "anne", today: PeopleFixture.today), true, "4", "Sig det til programlederen."),
            (nil, false, "3 o Enter", "spor check"),
        ] {
            let app = try TestApp(data, viewer: viewer, today: PeopleFixture.today, isRemote: isRemote)
            app.cannotRead([UnreadRecord(kindName: "plan", id: "anne")])
            app.wait(seconds: 1)
            app.press("Enter")
            app.press(keys)
            let shown = app.screen.split(whereSeparator: { $0.isWhitespace || $0 == "│" }).joined(separator: " ")
            #expect(
                shown.contains("Planen kan ikke læses lige nu. Den er ikke slettet.") && shown.contains(whom),
                "\(app.screen)")
            #expect(!shown.contains("talentets egen"))
        }
    }

    @Test("settings that cannot be read are said over the first screen, and the next key goes on with it")
    func settings() throws {
        let app = try app()
        app.warn([
            Phrase("config.toml:1: Filen er ikke gyldig TOML her.", "config.toml:1: The file is not valid TOML here.")
        ])
        app.warn([Phrase("eget.toml: der er ingen farve.", "eget.toml: there is no colour.")])
        #expect(
            app.screen.contains("config.toml:1: Filen er ikke gyldig TOML her.")
                && app.screen.contains("eget.toml: der er ingen farve."))
        #expect(app.screen.split(separator: "Bemærk").count == 2)
        app.press("2")
        #expect(!app.screen.contains("config.toml") && app.screen.contains("▸2"))
    }

    @Test("a store that is busy while others' changes are read does not say that something was not saved")
    func busyReading() throws {
        let app = try app()
        app.fail(with: .busy)
        app.cannotRead(0)
        app.wait(seconds: 1)
        #expect(app.screen.contains("En anden bruger dataene lige nu") && !app.screen.contains("Ikke gemt"))
    }

    @Test("Alt and a key that mean nothing together are Esc and the key, outside texts")
    func altKey() throws {
        let app = try app()
        app.press("?")
        let help = app.screen
        app.send(.key(Key(.character("2"), alt: true)))
        #expect(app.screen != help && app.screen.contains("▸2"))
        app.press("?")
        app.send(.key(Key(.down, alt: true)))
        #expect(app.screen.contains("▸2"))
        // In a text field the key belongs to the text.
        app.press(":")
        app.type("tid")
        app.send(.key(Key(.character("x"), alt: true)))
        #expect(app.screen.contains("tid"))
    }

    @Test(
        "without any one record, all that the others refer to is drawn",
        arguments: ["owner", "talent", "line manager", "consultant"])
    func withoutOne(name: String) throws {
        let data = PeopleFixture.data, viewer = PeopleFixture.fronts.first { $0.name == name }?.viewer
        for key in data.all.map(\.key) {
            var rest = data
            Self.remove(key, from: &rest, as: key.kind.type)
            let app = try TestApp(rest, viewer: viewer, today: PeopleFixture.today)
            for main in "12345678" {
                app.press("\(main)")
                _ = app.canvas
                app.press("j Enter")
                #expect(!app.screen.isEmpty)
                app.press("Esc Esc")
            }
        }
    }

    private static func remove<Record: Stored>(_ key: RecordKey, from data: inout Workspace, as type: Record.Type) {
        data[RecordID<Record>(key.id)] = nil
    }
}
