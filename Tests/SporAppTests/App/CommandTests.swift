import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The table of commands")
struct CommandTests {
    @Test("has a row for every command")
    func rows() {
        #expect(Command.allCases.filter { Command.table[$0] == nil } == [])
    }

    @Test("every command that has no key is in the palette everywhere")
    func reachable() {
        let keyless = Command.allCases.filter { $0.row.keys.isEmpty }
        #expect(keyless.filter { !Command.paletteOnly.contains($0) && !Command.mains.contains($0) } == [])
    }

    @Test("every command is offered somewhere")
    func offered() throws {
        var offered = Set(Command.mains + Command.everywhere + Command.paletteOnly + [.people])
        try Walk.everywhere(language: .da) { _, app in offered.formUnion(app.app.top.commands(in: app.app.context)) }
        var data = RoomFixture.data
        data.talents["bo"]?.status = .left(on: RoomFixture.today, nextPath: "Specialist")
        let left = try TestApp(room: data).press("3 G")
        offered.formUnion(left.app.top.commands(in: left.app.context))
        #expect(Command.allCases.filter { !offered.contains($0) } == [])
    }

    @Test("no screen has two commands on one key")
    func distinct() throws {
        try Walk.everywhere(language: .da) { script, app in
            var meant: [Key: Command] = [:]
            for command in app.app.top.commands(in: app.app.context) {
                for key in command.row.keys {
                    #expect(
                        meant[key] == nil || meant[key] == command,
                        "\(key.label) after \(script): \(command) and \(String(describing: meant[key]))")
                    meant[key] = command
                }
            }
        }
    }

    @Test("no key means two things everywhere")
    func everywhere() {
        let keys = Command.everywhere.flatMap { $0.row.keys }
        #expect(Set(keys).count == keys.count)
    }

    @Test("a key is written in config.toml as it is shown")
    func labels() {
        for key in Command.allCases.flatMap({ $0.row.keys }) where key.code != .character(" ") {
            #expect(Key(label: key.label) == key)
        }
    }
}
