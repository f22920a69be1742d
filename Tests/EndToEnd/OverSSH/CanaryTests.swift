import Foundation
import Testing

@Suite("What one person alone may read leaves by no door to another", .withLogins, .fewAtATime)
struct CanaryTests {
    /// A unique word for each closed text, with the people who may read it.
    private static let canaries: [(word: String, readers: Set<String>)] = [
        ("kanarifugl1privat", ["anne-holm"]),
        ("kanarifugl2vaert", ["anne-holm"]),
        ("kanarifugl3kopi", ["anne-holm"]),
        ("kanarifugl4lukket", ["anne-holm", "dina-fjord"]),
        ("kanarifugl5kladde", ["anne-holm"]),
        ("kanarifugl6dom", ["anne-holm"]),
        ("kanarifugl7samtale", ["anne-holm", "soeren-kjaer"]),
        ("kanarifugl8mentor", ["anne-holm", "birgit-holst"]),
        ("kanarifugl9spejl", ["anne-holm"]),
        ("kanarifugl0leders", ["soeren-kjaer"]),
        ("kanarifuglAdelt", ["anne-holm", "dina-fjord"]),
    ]

    private func fixture() async throws -> LoginFixture {
        let fixture = try await LoginFixture.yearUnderWay()
        func set(_ kind: String, _ id: String, _ assignments: String) -> String {
            "UPDATE record SET body = json_set(body, \(assignments)) WHERE kind = '\(kind)' AND id = '\(id)'; SELECT changes();"
        }
        let judgement =
            #"{"id":"%","talent":"anne-holm","on":"2026-11-10","purpose":"vertical","work":"nextLevel","performance":"satisfactory","judge":"?","comment":"!","isShared":false}"#
        func judged(_ id: String, _ judge: String, _ word: String) -> String {
            let body = judgement.replacing("%", with: id).replacing("?", with: judge).replacing("!", with: word)
            return "INSERT INTO record VALUES ('readiness', '\(id)', 1, '\(body)'); SELECT changes();"
        }
        let draft = #"{"sheet":{"logEntry":{"_0":"anne-holm"}},"texts":{"text":"Min kanarifugl5kladde"}}"#
        let counts = try await fixture.sql(
            [
                set("logEntry", "anne-holm-7", "'$.text', 'Min kanarifugl1privat tanke', '$.sharedWith', json('[]')"),
                set(
                    "logEntry", "anne-holm-8",
                    "'$.text', 'Min kanarifugl2vaert tanke', '$.sharedWith', json('[]'), '$.isHostConfidential', json('true')"
                ),
                set(
                    "plan", "anne-holm",
                    "'$.isWorkingCopy', json('true'), '$.content.goals[0].text', 'Mit kanarifugl3kopi'"),
                set("note", "lukket-1-anne-dina", "'$.text', 'Vores kanarifugl4lukket'"),
                "INSERT INTO draft VALUES ('anne-holm', '{\"logEntry\":{\"_0\":\"anne-holm\"}}', '\(draft)', NULL, 1); SELECT changes();",
                judged("anne-egen", "talent", "Min kanarifugl6dom"),
                set("note", "samtale-1-anne-holm", "'$.text', 'Talt om kanarifugl7samtale'"),
                set("note", "mentor-1-anne-holm", "'$.text', 'Talt om kanarifugl8mentor'"),
                // Not handed over, and written by a person who is not in the data any more: its talent may not read it
                // yet.
                set(
                    "note", "lederspejl-anne-holm",
                    "'$.text', 'Hørt om kanarifugl9spejl', '$.isReleased', json('true'), '$.forms', json('{\"Hørt om kanarifugl9spejl\":\"theme\"}'), '$.writtenBy', 'gone'"
                ),
                judged("anne-leder", "lineManager", "Min kanarifugl0leders"),
                set("logEntry", "anne-holm-6", "'$.text', 'Delt kanarifuglAdelt', '$.sharedWith', json('[\"buddy\"]')"),
            ].joined(separator: "\n"))
        #expect(counts == String(repeating: "1\n", count: Self.canaries.count))
        return fixture
    }

    /// The canaries in the output, as a person would read it.
    private func found(in bytes: [UInt8]) -> Set<String> {
        let text = String(decoding: bytes, as: UTF8.self).replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "")
        return Set(Self.canaries.map(\.word).filter(text.contains))
    }

    static let people = [
        "dina-fjord", "soeren-kjaer", "birgit-holst", "mette-krog", "kirsten-lindgaard", "dorthe-vinther", "gry-oester",
    ]

    @Test("by no screen, search, palette, count or history", arguments: people)
    func screens(person: String) async throws {
        let fixture = try await fixture()
        let allowed = Set(Self.canaries.filter { $0.readers.contains(person) }.map(\.word))
        let session = try fixture.server.open(person)
        #expect(try await found(in: session.walkBlindly(searchingFor: "kanarifug")).subtracting(allowed) == [])
    }

    @Test("by no verb and no error", arguments: people)
    func verbs(person: String) async throws {
        let fixture = try await fixture()
        let allowed = Set(Self.canaries.filter { $0.readers.contains(person) }.map(\.word))
        for command in [
            "agenda", "agenda --json", "calendar", "export", "log list", "log list --json", "help",
            "log list anne-holm",
            "export anne-holm", "agenda --as anne-holm",
        ] {
            let answer = try await fixture.run(person, command)
            #expect(found(in: answer.outputBytes + answer.errorBytes).subtracting(allowed) == [], "\(command)")
        }
    }

    @Test(
        "nor by the owner's commands at the server",
        arguments: [
            ["agenda"], ["export", "json"], ["export", "ics"], ["export", "ics", "--person", "anne-holm"], ["check"],
            ["doctor"], ["person", "list"], ["key", "list"],
            ["picture", "logbook"], ["picture", "plan"],
        ])
    func owner(command: [String]) async throws {
        let fixture = try await fixture()
        for viewer in [[], ["--as", "anne-holm"]] {
            let answer = try await fixture.home.spor(command + viewer)
            #expect(found(in: answer.outputBytes + answer.errorBytes) == [], "\(command + viewer)")
        }
    }

    @Test("and by the same ways it does reach whoever may read it")
    func owner() async throws {
        let fixture = try await fixture()
        // Checked first, since a blind walk may type an entry.
        let list = try await fixture.run("anne-holm", "log list")
        // A talent's own goal is named at the entry that links to it.
        #expect(
            found(in: list.outputBytes) == [
                "kanarifugl1privat", "kanarifugl2vaert", "kanarifugl3kopi", "kanarifuglAdelt",
            ])
        let session = try fixture.server.open("anne-holm")
        let seen = try await found(in: session.walkBlindly(searchingFor: "kanarifug"))
        #expect(
            seen.isSuperset(of: ["kanarifugl1privat", "kanarifugl2vaert", "kanarifugl3kopi", "kanarifugl5kladde"]),
            "\(seen.sorted())")
    }
}
