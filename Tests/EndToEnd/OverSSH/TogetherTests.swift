import Foundation
import Testing

@Suite("Several sessions of one person", .withLogins, .fewAtATime)
struct TogetherTests {
    @Test("what is sent by log appears on the open screen without a key")
    func appears() async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try await fixture.open("anne-holm")
        try await session.openLogbook()
        try await session.write("Midt i noget andet")
        #expect(try await fixture.run("anne-holm", "log Skrevet fra telefonen").status == .exited(0))
        try await session.waitFor("the entry, and the line as it was") {
            $0.contains("Skrevet fra telefonen") && $0.cursorRow.contains("Midt i noget andet")
        }
    }

    @Test("two change one entry: the second sees both texts, chooses, and nothing is lost unseen")
    func clash() async throws {
        let fixture = try await LoginFixture.cohort()
        #expect(try await fixture.run("anne-holm", "log Fælles begyndelse").status == .exited(0))
        let one = try await fixture.open("anne-holm"), other = try await fixture.open("anne-holm")
        for session in [one, other] {
            try await session.openLogbook()
            try await session.press(.tab)
            try await session.waitForText("▸")
            try await session.type("e")
            try await session.waitFor("the entry's sheet") { $0.contains("› Logbog ›") && $0.contains("^S gem") }
            try await session.press(.end)
        }
        try await one.type(", den enes slutning")
        try await one.waitForText("den enes slutning")
        try await one.save(saying: "kun dig")
        try await other.type(", den andens slutning")
        try await other.waitForText("den andens slutning")
        try await other.press(.control("s"))
        try await other.waitFor("both texts") {
            $0.contains("Du har selv ændret det i et andet vindue imens.") && $0.contains("den enes slutning")
                && $0.contains("den andens slutning")
        }
        #expect(try await fixture.entries(of: "anne-holm") == ["Fælles begyndelse, den enes slutning"])
        try await other.type("\r")
        try await other.waitFor("saved") { $0.contains("✓") && !$0.contains("^S gem") }
        #expect(try await fixture.entries(of: "anne-holm") == ["Fælles begyndelse, den andens slutning"])
        try await one.waitForText("den andens slutning")
    }

    @Test("a key that is replaced in one go ends the session of the old one, though the new one has its id")
    func keyReplaced() async throws {
        let fixture = try await LoginFixture.cohort()
        let stolen = try await fixture.open("anne-holm")
        try await stolen.openLogbook()
        try await fixture.server.makeKey(for: "annes-nye")
        let program = try sporBinary(), new = fixture.server.keyFile("annes-nye") + ".pub"
        let both =
            "\"$0\" key remove anne-holm --store \"$1\" && exec \"$0\" key add anne-holm \"$2\" --store \"$1\" --today \(fixture.home.today)"
        let result = try await runCommand(
            "/bin/sh", ["-c", both, program, fixture.home.store, new], environment: fixture.home.environment)
        #expect(result.status == .exited(0) && result.output.hasSuffix("nøglen anne-holm.\n"))
        try await stolen.waitForText("Din adgang er ophørt.")
        #expect(try await stolen.waitForExit() == .exited(1))
        #expect(try await fixture.run("annes-nye", "log list").status == .exited(0))
    }

    @Test("whoever is erased while they write is out at the next read, and nothing of theirs comes back")
    func erasedWhileWriting() async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try await fixture.open("anne-holm")
        try await session.openLogbook()
        try await session.write("Kanariegul tanke")
        try await fixture.home.succeeding("person", "erase", "anne-holm", "--yes")
        try await session.waitForText("Din adgang er ophørt.")
        #expect(try await session.waitForExit() == .exited(1))
        #expect(try await !session.screen.contains("Kanariegul"))
        for file in fixture.files() {
            let bytes = FileManager.default.contents(atPath: fixture.home.folder.path(file)) ?? Data()
            for word in ["Kanariegul", "anne-holm"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(file)")
            }
        }
        #expect(try await fixture.run("anne-holm", "log list").error.contains("Permission denied"))
        #expect(try await fixture.home.succeeding("check") == "Alt er i orden.\n")
    }

    @Test(
        "a key that is removed ends the session that it opened, at its next read; the person's other key stays in use")
    func keyRemoved() async throws {
        let fixture = try await LoginFixture.cohort()
        let second = "annes-anden"
        try await fixture.server.makeKey(for: second)
        try await fixture.home.succeeding("key", "add", "anne-holm", fixture.server.keyFile(second) + ".pub")
        let stolen = try await fixture.open("anne-holm"), own = try await fixture.open(second)
        let keys = try await fixture.home.succeeding("key", "list", "anne-holm").split(separator: "\n").map {
            $0.split(separator: " ")[1]
        }
        try #require(keys.count == 2)
        try await stolen.openLogbook()
        try await stolen.write("Ufærdigt")
        try await fixture.home.succeeding("key", "remove", "anne-holm", String(keys[0]))
        try await stolen.waitForText("Din adgang er ophørt.")
        #expect(try await stolen.waitForExit() == .exited(1))
        #expect(try await !stolen.screen.contains("Hold 3"))
        #expect(try await fixture.run("anne-holm", "help").error.contains("Permission denied"))
        try await own.type("2")
        try await own.waitForText("Moduldage")
    }
}
