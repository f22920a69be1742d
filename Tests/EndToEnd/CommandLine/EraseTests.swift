import Foundation
import Testing

@Suite("Erasing, exporting and keeping by commands")
struct EraseTests {
    /// The store's files that contain a word.
    private func files(with word: String, in home: SporHome) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: home.store).filter { name in
            FileManager.default.contents(atPath: "\(home.store)/\(name)")?.range(of: Data(word.utf8)) != nil
        }
    }

    @Test("in a terminal the id must be typed again, and anything else erases nothing")
    func asked() async throws {
        let home = try SporHome()
        try await home.startCohort()
        for (answer, status, isLeft) in [("bo", ExitStatus.exited(1), true), ("bo-dam", .exited(0), false)] {
            let session = try TerminalSession.start(
                executable: sporBinary(), arguments: ["person", "erase", "Bo Dam", "--today", home.today],
                environment: home.environment,
                folder: home.folder.path(), home: home)
            try await session.waitForText(
                "1 plads på holdet", "kan ikke fortrydes", "Skriv bo-dam for at gå videre:")
            try await session.type(answer + "\r")
            #expect(try await session.waitForExit() == status)
            #expect(try files(with: "bo-dam", in: home).isEmpty != isLeft)
        }
    }

    @Test("a copy that still has the person is named on standard error, and the command has not succeeded")
    func failedCopy() async throws {
        let home = try SporHome()
        try await home.startCohort()
        try home.folder.write("halv", to: "data/spor/backups/gammel.sqlite")
        let result = try await home.spor("person", "erase", "bo-dam", "--yes")
        #expect(result.status == .exited(1) && result.output.contains("bo-dam er slettet, men ikke i alle kopier."))
        #expect(result.error.contains("Slet dem selv: backups/gammel.sqlite"))
        #expect(try files(with: "bo-dam", in: home).isEmpty)
    }

    @Test("without a terminal it wants --yes, and says so")
    func notAsked() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let result = try await home.spor("person", "erase", "bo-dam")
        #expect(result.status == .exited(1) && result.error.contains("--yes"))
        #expect(try !files(with: "bo-dam", in: home).isEmpty)
    }

    @Test("nobody of that name, and somebody else's eyes: refused, and nothing is erased")
    func refused() async throws {
        let home = try SporHome()
        try await home.startCohort()
        for arguments in [
            ["person", "erase", "ingen", "--yes"], ["person", "erase", "bo-dam", "--yes", "--as", "anne-holm"],
        ] {
            #expect(try await home.spor(arguments).status != .exited(0))
        }
        #expect(try await home.succeeding("check") == "Alt er i orden.\n")
        #expect(
            try !FileManager.default.fileExists(atPath: home.store + "/erased.log")
                && !files(with: "bo-dam", in: home).isEmpty)
    }

    @Test("everybody of the demo can be erased, one after the other, and the data is whole all the way")
    func everybody() async throws {
        let home = try SporHome()
        try await home.succeeding("demo", "--store", home.store)
        let people = try await home.exported()["people"] as? [[String: any Sendable]] ?? []
        for (number, id) in people.compactMap({ $0["id"] as? String }).enumerated() where number.isMultiple(of: 4) {
            try await home.succeeding("person", "erase", id, "--yes")
            #expect(try await home.succeeding("check") == "Alt er i orden.\n")
            #expect(try files(with: "\"\(id)\"", in: home) == [])
        }
    }

    @Test(
        "killed at any moment, the person is wholly there or wholly gone at the next opening",
        arguments: 1...3 as ClosedRange<UInt64>)
    func killed(seed: UInt64) async throws {
        let home = try SporHome()
        try await home.succeeding("demo", "--store", home.store)
        try await home.succeeding("backup", home.store + "/backups/spor-2027-03-14.sqlite")
        var chance = Chance(seed: seed)
        for id in ["anne-holm", "bo-dam", "carl-aagaard-lund", "dina-fjord", "eva-ravn"] {
            let session = try TerminalSession.start(
                executable: sporBinary(), arguments: ["person", "erase", id, "--yes", "--today", home.today],
                environment: home.environment, home: home)
            let before = try ledger(home).count
            let isLate = Bool.random(using: &chance)
            let end = ContinuousClock.now + .milliseconds(Int.random(in: 0...60, using: &chance))
            // Half of the kills come after the ledger is written, the others at any moment.
            while isLate ? try ledger(home).count == before : ContinuousClock.now < end {
                try await session.waitFor("a moment", until: { _ in true })
            }
            await session.kill()
            _ = try await session.waitForExit()
            #expect(try await home.succeeding("check") == "Alt er i orden.\n")
            let isErased = try ledger(home).count > before
            #expect(try await home.succeeding("export", "json").contains("\"\(id)\"") == !isErased)
            #expect(try files(with: "\"\(id)\"", in: home).isEmpty == isErased, "\(id)")
        }
    }

    private func ledger(_ home: SporHome) throws -> [Substring] {
        guard FileManager.default.fileExists(atPath: home.store + "/erased.log") else { return [] }
        return try String(contentsOfFile: home.store + "/erased.log", encoding: .utf8).split(separator: "\n").filter {
            !$0.hasPrefix("#")
        }
    }

    @Test("a person's export goes into a file of its owner's alone, never over another, and says that there is more")
    func export() async throws {
        let home = try SporHome(today: "2026-11-20")
        try await home.succeeding("demo", "--store", home.store)
        try await home.succeeding("person", "export", "Anne Holm", "--out", "anne.json")
        let text = try String(contentsOfFile: home.folder.path("anne.json"), encoding: .utf8)
        #expect(text.contains("\"withheld\" : true") && text.contains("Delegere driften til to koordinatorer"))
        #expect(ClosedTextTests.closed.map(\.text).filter(text.contains) == [])
        #expect(
            try FileManager.default.attributesOfItem(atPath: home.folder.path("anne.json"))[.posixPermissions] as? Int
                == 0o600)
        let again = try await home.spor("person", "export", "anne-holm", "--out", "anne.json")
        #expect(again.status == .exited(1) && again.error.contains("findes allerede"))
        let own = try await home.succeeding("person", "export", "anne-holm", "--as", "anne-holm")
        #expect(own.contains("Rastløs og lidt overflødig"))
        #expect(try await home.spor("person", "export", "ingen").status == .exited(1))
    }

    @Test("finished cohorts are kept until somebody decides; the preview says what goes, and run asks")
    func retention() async throws {
        let home = try SporHome()
        try await home.startCohort()
        #expect(try await home.succeeding("retention").contains("til du beslutter andet"))
        for wrong in ["0", "241", "to", "-1"] {
            #expect(try await home.spor("retention", "set", wrong).status == .exited(2))
        }
        let said = try await home.succeeding("retention", "set", "24")
        #expect(said.contains("gemmes i 24 måneder") && said.contains("Hold 3") && said.contains("talenter: 14"))
        #expect(try await home.succeeding("retention", "run") == "Ingen hold skal slettes nu.\n")
        let later = ["--today", "2031-01-01"]
        let binary = try sporBinary(), environment = home.environment
        @Sendable func run(_ arguments: String...) async throws -> CommandResult {
            try await runCommand(binary, arguments + later, environment: environment)
        }
        #expect(try await run("retention", "run").status == .exited(1))
        let result = try await run("retention", "run", "--yes")
        #expect(result.status == .exited(0) && result.output.contains("1 hold og"))
        #expect(try files(with: "anne-holm", in: home) == [])
        #expect(try await home.succeeding("check") == "Alt er i orden.\n")
        #expect(try await home.succeeding("retention", "set", "never").contains("til du beslutter andet"))
    }
}
