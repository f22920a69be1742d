import Foundation
import Testing

@Suite("Signs that act on a terminal, planted in the database, never reach one", .withLogins, .fewAtATime)
struct PlantedTextTests {
    /// Sets the clipboard, changes the text's direction, hides words, and stacks 500 marks on a letter.
    private static let poison =
        "Gift\u{1B}]52;c;QUFB\u{7}\u{1B}[31m\u{9B}7m\u{9D}0;x\u{9C}\u{202E}\u{2066}\u{200B}\u{FEFF}\u{AD}\u{E0041}\u{E007F}\u{2028}\u{E000}\u{8}\u{7F}o"
        + String(repeating: "\u{301}", count: 500)

    /// As an SQL expression; SQLite's functions take at most a hundred values.
    private static var poisonInSQL: String {
        let values = poison.unicodeScalars.map { String($0.value) }
        return "("
            + stride(from: 0, to: values.count, by: 90).map {
                "char(" + values[$0..<min($0 + 90, values.count)].joined(separator: ",") + ")"
            }.joined(separator: "||") + ")"
    }

    private func fixture() async throws -> LoginFixture {
        let fixture = try await LoginFixture.yearUnderWay()
        let sets = [
            ("logEntry", ["$.text"]),
            ("person", ["$.familyName", "$.givenName", "$.position", "$.organisation", "$.email"]),
            ("cohort", ["$.name", "$.programme.da"]),
            ("activity", ["$.title.da"]), ("note", ["$.text"]),
            ("plan", ["$.content.goals[0].text", "$.content.goals[0].measure", "$.content.learning[0].text"]),
            ("readiness", ["$.comment"]), ("task", ["$.text", "$.title"]), ("accessKey", ["$.label"]),
        ]
        for (kind, paths) in sets {
            for path in paths {
                try await fixture.sql(
                    "UPDATE record SET body = json_set(body, '\(path)', json_extract(body, '\(path)') || \(Self.poisonInSQL)) WHERE kind = '\(kind)' AND json_type(body, '\(path)') = 'text' AND id IN (SELECT id FROM record WHERE kind = '\(kind)' ORDER BY id LIMIT 3);"
                )
            }
        }
        let draft =
            #"{"sheet":{"logEntry":{"_0":"anne-holm"}},"texts":{"text":"' || json_quote(\#(Self.poisonInSQL)) || '"}}"#
        try await fixture.sql(
            "INSERT INTO setting VALUES ('anne-holm', 'theme', \(Self.poisonInSQL)); INSERT INTO draft VALUES ('anne-holm', 'x', '\(draft)', NULL, 1);"
        )
        return fixture
    }

    /// Characters that must not occur in an answer, since they act on a terminal or are invisible.
    private func evils(in bytes: [UInt8], ofScreens isScreen: Bool = false) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        var evils: [String] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x20...0x7E: continue
            // Screens are painted with these sequences; the allowed ones are checked below.
            case 0x1B where isScreen, 0x0D where isScreen, 0x08 where isScreen, 0x0F where isScreen: continue
            case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x202A...0x202E, 0x2028, 0x2066...0x2069, 0xFEFF, 0xE000...0xF8FF,
                0xE0000...0xE007F:
                evils.append("U+" + String(scalar.value, radix: 16))
            default: continue
            }
        }
        // Commands to the terminal that do not paint, such as setting its title or clipboard.
        for sequence in ["\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}^", "\u{1B}X"]
        where isScreen && text.contains(sequence) { evils.append(sequence.debugDescription) }
        // As scalars: to Swift, a letter with its marks is one character.
        let scalars = Array(text.unicodeScalars.split { $0 != "\u{301}" }.map(\.count))
        if let most = scalars.max(), most > 9 { evils.append("\(most) marks") }
        return evils
    }

    @Test("by no verb, in words or JSON")
    func verbs() async throws {
        let fixture = try await fixture()
        for person in ["anne-holm", "soeren-kjaer", "mette-krog"] {
            for command in ["log list", "log list --json", "agenda", "agenda --json", "export", "log -x\u{7}", "Gift"] {
                let answer = try await fixture.run(person, command)
                #expect(evils(in: answer.outputBytes + answer.errorBytes) == [], "\(person): \(command)")
            }
        }
        #expect(try await fixture.run("anne-holm", "log list").output.contains("Gift\\u{1B}]52;c;QUFB"))
    }

    @Test("by no command of the administrator's, errors and sshd's log included")
    func commands() async throws {
        let fixture = try await fixture()
        for command in [
            ["person", "list"], ["key", "list"], ["authorized-keys"], ["agenda"], ["budget"], ["export", "json"],
            ["check"], ["doctor"], ["key", "add", "bo-dam", fixture.server.keyFile("anne-holm") + ".pub"],
            ["key", "remove", "anne-holm", "x"],
        ] {
            let answer = try await fixture.home.spor(command)
            #expect(!(answer.output + answer.error).isEmpty)
            #expect(evils(in: answer.outputBytes + answer.errorBytes) == [], "\(command)")
        }
        #expect(evils(in: Array(fixture.server.log.utf8).filter { $0 != 0x0D && $0 != 0x09 }) == [])
    }

    @Test(
        "on no screen, of whomever",
        arguments: ["anne-holm", "dina-fjord", "soeren-kjaer", "kirsten-lindgaard", "mette-krog", "birgit-holst"])
    func screens(person: String) async throws {
        let fixture = try await fixture()
        let session = try fixture.server.open(person)
        let bytes = try await session.walkBlindly(searchingFor: "gift")
        #expect(String(decoding: bytes, as: UTF8.self).contains("Gift"))
        #expect(evils(in: bytes, ofScreens: true) == [])
    }
}
