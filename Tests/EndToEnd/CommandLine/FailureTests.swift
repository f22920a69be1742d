import Foundation
import Testing

@Suite("A command that cannot do what it is told")
struct FailureTests {
    /// Runs a command that must fail with status 1 and write to standard error only.
    ///
    /// - Returns: the message.
    private func failure(
        _ home: SporHome, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let result = try await home.spor(arguments)
        #expect(result.status == .exited(1), sourceLocation: sourceLocation)
        #expect(result.output.isEmpty, sourceLocation: sourceLocation)
        #expect(!result.errorBytes.contains(0x1B), sourceLocation: sourceLocation)
        return result.error
    }

    @Test(
        "where there is no store yet, it names the folder and how to begin",
        arguments: [
            ["agenda"], ["budget"], ["export", "json"], ["check"], ["backup", "kopi.sqlite"],
        ])
    func missingStore(command: [String]) async throws {
        let home = try SporHome()
        let danish = try await home.spor(command)
        #expect(danish.status == .exited(1) && danish.output.isEmpty)
        #expect(danish.error.contains("Der er ingen Spor-data i \(home.store).") && danish.error.contains("spor new"))
        let english = try await home.spor(command + ["--lang", "en"])
        #expect(english.error.contains("There is no Spor data in \(home.store).") && english.error.contains("spor new"))
        #expect(!FileManager.default.fileExists(atPath: home.store))
    }

    @Test("without a cohort, the reports say how to start one")
    func noCohort() async throws {
        let home = try SporHome()
        try await home.succeeding("people", "import", ParticipantFile.path)
        #expect(try await failure(home, "agenda").contains("spor new --kick-off"))
        #expect(try await failure(home, "budget", "--lang", "en").contains("There is no cohort yet."))
    }

    @Test("looking as somebody who is not there is refused, with an example")
    func unknownPerson() async throws {
        let home = try SporHome()
        try await home.startCohort()
        #expect(
            try await failure(home, "agenda", "--as", "ukendt")
                == "--as ukendt: der er ingen med det navn. Skriv fx \(try await firstPerson(home)).\n")
        #expect(
            try await failure(home, "export", "json", "--as", "ukendt", "--lang", "en").contains(
                "there is nobody with that name"))
    }

    /// An id that exists in the store.
    private func firstPerson(_ home: SporHome) async throws -> String {
        let ids = try await home.succeeding("person", "list").split(separator: "\n").compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        return try #require(ids.min())
    }

    @Test("a part of a name is answered with whom it may mean; an address in a key's line with the word for an id")
    func partOfName() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let id = try await firstPerson(home), part = try #require(id.split(separator: "-").first)
        #expect(try await failure(home, "agenda", "--as", String(part)).contains("Mente du \(part)"))
        let connect = try await home.spor("connect", "karla@kommune.example")
        #expect(connect.status == .exited(2) && connect.error.contains("Skriv personens id, ikke navn eller e-mail."))
    }

    @Test("of two cohorts with one name, a command asks which, and takes the kick-off date as an answer")
    func twoOfAName() async throws {
        let home = try SporHome()
        try await home.succeeding("people", "import", ParticipantFile.path)
        for (date, name) in [("2027-01-12", "forkert"), ("2027-08-24", "ny")] {
            try await home.succeeding("new", "--template", "talent-nord", "--kick-off", date, "--name", name)
        }
        // A store from before the rule that refuses a second cohort of the same name.
        _ = try await home.sql(
            "UPDATE record SET body = replace(body, '\"name\":\"ny\"', '\"name\":\"forkert\"') WHERE kind = 'cohort'")
        let refusal = try await failure(home, "agenda", "--cohort", "forkert")
        #expect(
            refusal.contains("flere hold hedder det") && refusal.contains("2027-01-12")
                && refusal.contains("2027-08-24"))
        #expect(try await home.succeeding("agenda", "--cohort", "2027-08-24").contains("forkert"))
    }

    @Test("a file that cannot be read is named", arguments: ["findes-ikke.csv", "."])
    func unreadableFile(name: String) async throws {
        let home = try SporHome()
        #expect(
            try await failure(home, "people", "import", name).contains(
                "»\(name)« kan ikke åbnes. Findes den, og har du læseadgang?"))
        #expect(!FileManager.default.fileExists(atPath: home.store))
    }

    @Test("a folder that others may enter is refused, with the way to close it")
    func openFolder() async throws {
        let home = try SporHome()
        try await home.startCohort()
        chmod(home.store, 0o755)
        #expect(try await failure(home, "check").contains("chmod 700 \(home.store)"))
    }

    @Test("a damaged file is refused and left as it is")
    func damaged() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let file = URL(filePath: home.store + "/spor.sqlite")
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: Data("noget helt andet".utf8))
        try handle.close()
        let before = try Data(contentsOf: file)
        #expect(try await failure(home, "agenda").contains("beskadiget"))
        #expect(try Data(contentsOf: file) == before)
    }

    @Test("a name that is no name starts no cohort", arguments: ["", "   ", "Hold\u{1B}[31m"])
    func cohortName(name: String) async throws {
        let home = try SporHome()
        _ = try await failure(home, "new", "--kick-off", "2027-01-12", "--name", name)
        #expect(!FileManager.default.fileExists(atPath: home.store))
    }

    @Test("a theme that is not there is named before the screens open")
    func theme() async throws {
        let home = try SporHome()
        let session = try TerminalSession.start(
            executable: sporBinary(), arguments: ["--theme", "regnbue"], environment: home.environment)
        #expect(try await session.waitForExit() == .exited(2))
        #expect(try await session.screen.contains("regnbue: der er intet tema med det navn."))
    }

    @Test("the demo does not mix with data that is there")
    func demo() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let before = try await home.succeeding("export", "json")
        #expect(try await failure(home, "demo", "--store", home.store).contains("\(home.store) har allerede data"))
        #expect(
            try await failure(home, "demo", "--store", home.store, "--lang", "en").contains(
                "\(home.store) already contains data"))
        #expect(try await home.succeeding("export", "json") == before)
    }

    @Test("the demo does not move into somebody else's folder")
    func foreignFolder() async throws {
        let home = try SporHome()
        try home.folder.write("breve", to: "breve/kære.txt")
        chmod(home.folder.path("breve"), 0o700)
        #expect(try await failure(home, "demo", "--store", home.folder.path("breve")).contains("er ikke tom"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder.path("breve")) == ["kære.txt"])
    }
}
