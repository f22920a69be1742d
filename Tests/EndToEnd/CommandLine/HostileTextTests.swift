import Foundation
import Testing

@Suite("Text that somebody has put in to do harm")
struct HostileTextTests {
    static let names = [
        "=HYPERLINK(1)", "Robert') DROP TABLE person--", "%s%n%1$s", "<script>alert(1)</script>", "$(reboot)",
        "../../etc/passwd",
        "👩‍👩‍👧‍👦 Æ", "עברית", "Zoe\u{301}", String(repeating: "Wø", count: 40),
    ]

    @Test("comes back from the export as it was, and hurts no command")
    func words() async throws {
        let home = try SporHome()
        let file = try home.folder.write(ParticipantFileUTF8.bytes(familyNames: Self.names), to: "liste.csv")
        try await home.succeeding("people", "import", file)
        try await home.succeeding("new", "--kick-off", "2027-01-12", "--name", "Hold '3'; --")
        #expect(try await home.succeeding("check") == "Alt er i orden.\n")
        let people = try await home.exported()["people"] as? [[String: Any]] ?? []
        let expected = Self.names.map { "Anne \($0)".precomposedStringWithCanonicalMapping }
        #expect(Set(people.compactMap { $0["name"] as? String }) == Set(expected))
        for command in [["agenda"], ["budget"], ["doctor"], ["picture", "talents"]] {
            #expect(try await home.spor(command + ["--store", home.store]).status == .exited(0))
        }
    }

    @Test("that another program wrote into the file never reaches the terminal raw")
    func escapes() async throws {
        let home = try SporHome()
        try await home.startCohort()
        // Written as JSON escapes, so that the records can still be read.
        try home.patchDatabase(["Aagaar": #"\u001b"#, "Kultur": #"\u0007"#, "Biblio": #"\u202e"#, "Drifts": #"\u009b"#])
        for command in [["agenda"], ["agenda", "--json"], ["export", "json"], ["check"], ["picture", "talents"]] {
            let result = try await home.spor(command + ["--store", home.store])
            let bytes = result.outputBytes + result.errorBytes
            #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A }, "\(command)")
            #expect(
                !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" },
                "\(command)")
        }
        let session = try await home.open()
        try await session.type("3")
        let screen = try await session.waitForText("Dina Fjord")
        #expect(screen.title.isEmpty)
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
        let received = String(decoding: await session.received, as: UTF8.self).unicodeScalars
        #expect(!received.contains { $0 == "\u{7}" || $0 == "\u{9B}" || $0 == "\u{202E}" })
    }
}

extension SporHome {
    /// Changes bytes of the database without the program.
    func patchDatabase(_ changes: [String: String]) throws {
        let file = URL(filePath: store + "/spor.sqlite")
        var data = try Data(contentsOf: file)
        for (old, new) in changes {
            try #require(old.utf8.count == new.utf8.count)
            try #require(data.range(of: Data(old.utf8)) != nil)
            while let range = data.range(of: Data(old.utf8)) { data.replaceSubrange(range, with: Data(new.utf8)) }
        }
        // In place: a new file would be open to others.
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: data)
        try handle.close()
    }
}

/// Lists as current spreadsheets save them.
enum ParticipantFileUTF8 {
    static func bytes(familyNames: [String]) -> Data {
        let lines = familyNames.enumerated().map { index, name in
            "Anne;\"\(name)\";a\(index)@nordby.example;Nordby;1;V"
        }
        return Data(
            (["Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning"] + lines).joined(separator: "\n").utf8)
    }
}
