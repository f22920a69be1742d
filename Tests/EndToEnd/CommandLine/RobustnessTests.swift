import Foundation
import Testing

@Suite("Whatever stands in a file, and wherever the output goes")
struct RobustnessTests {
    @Test("settings that are no TOML are told with file and line, and the defaults count", arguments: ["[[[", "a = [[[", "\u{0}", "[a", "= 1", "\"\"\""])
    func settings(text: String) async throws {
        let home = try SporHome()
        try home.folder.write(text, to: "config/spor/config.toml")
        for command in [["--help"], ["keys"], ["--version"]] {
            let result = try await home.spor(command)
            #expect(result.status == .exited(0) && result.error.contains("config/spor/config.toml:1: Filen er ikke gyldig TOML her"), "\(result)")
        }
        let doctor = try await home.spor("doctor")
        #expect(doctor.status == .exited(1) && doctor.output.contains("config.toml:1: Filen er ikke gyldig TOML her"))
        try await home.startCohort()
        let session = try await home.open()
        try await session.waitForText("config.toml:1:")
        try await session.type("2")
        try await session.waitForText("▸2")
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
    }

    @Test("settings that are no plain file, too long or no UTF-8 are told too")
    func oddFiles() async throws {
        let home = try SporHome(), path = home.folder.path("config/spor/config.toml")
        try home.folder.write("x", to: "config/spor/config.toml")
        try FileManager.default.removeItem(atPath: path)
        mkfifo(path, 0o600)
        #expect(try await home.spor("keys").error.contains("er ikke en almindelig fil."))
        unlink(path)
        symlink("/dev/zero", path)
        #expect(try await home.spor("keys", "--lang", "en").error.contains("is not a regular file."))
        unlink(path)
        try Data([0x61, 0xE5]).write(to: URL(filePath: path))
        #expect(try await home.spor("keys").error.contains("er ikke UTF-8."))
        try Data(repeating: 0x23, count: 1 << 21).write(to: URL(filePath: path))
        #expect(try await home.spor("keys").error.contains("er længere end 1 MB."))
    }

    @Test("a theme that is no TOML is told with file and line, and the screens open in the usual colours")
    func theme() async throws {
        let home = try SporHome()
        try await home.startCohort()
        try home.folder.write("theme = \"eget\"\n", to: "config/spor/config.toml")
        try home.folder.write("[roles]\n[[[", to: "config/spor/themes/eget.toml")
        let session = try await home.open()
        try await session.waitForText("themes/eget.toml, linje 2, tegn 3")
        try await session.type("q")
        let asked = try await home.spor("keys", "--theme", "eget")
        #expect(asked.status == .exited(2) && asked.error.contains("themes/eget.toml, linje 2, tegn 3: er ikke gyldig TOML"))
    }

    @Test("a full disk behind standard output is an error", arguments: [
        ["export", "json"], ["agenda"], ["budget"], ["check"], ["person", "list"], ["--help"], ["--version"], ["keys"], ["doctor"], ["picture", "overview"],
        ["people", "import", "--help"], ["person", "export", "anne-holm"], ["key", "list"], ["serve-config", "--account", "spor"],
    ])
    func fullOutput(command: [String]) async throws {
        let home = try SporHome()
        try await home.startCohort()
        for (language, words) in [("da", "er fuld"), ("en", "is full")] {
            let line = command + (command == ["--version"] && language == "da" ? [] : ["--lang", language])
            let result = try await runCommand(
                "/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/full", sporBinary()] + line + ["--today", home.today], environment: home.environment)
            #expect(result.status == .exited(1) && result.error.contains(words), "\(line): \(result.status) \(result.error)")
        }
    }

    @Test("so it is for what is sent over SSH, and a relative store is found from where the session began", arguments: [
        "export", "agenda", "log list", "log list --json", "help", "log Delegerede budgetmødet",
    ])
    func sent(command: String) async throws {
        let home = try SporHome()
        try await home.startCohort()
        let environment = home.environment.merging(["SSH_ORIGINAL_COMMAND": command]) { $1 }
        let arguments = ["connect", "anne-holm", "--store", "data/spor", "--today", home.today]
        let full = try await runCommand(
            "/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/full", sporBinary()] + arguments, environment: environment, folder: home.folder.path())
        #expect(full.status == .exited(1) && full.error.contains("er fuld"), "\(full)")
        let fine = try await runCommand(sporBinary(), arguments, environment: environment, folder: home.folder.path())
        #expect(fine.status == .exited(0) && !fine.output.isEmpty, "\(fine)")
    }

    @Test("--version and doctor tell the same number")
    func version() async throws {
        let home = try SporHome()
        let number = try await home.succeeding("--version").split(separator: "\n").joined()
        #expect(number.wholeMatch(of: #/spor [0-9]+\.[0-9]+\.[0-9]+/#) != nil)
        #expect(try await home.succeeding("doctor").contains(number.dropFirst("spor ".count)))
    }

    @Test(
        "a record that cannot be read is left out, named by check, and set aside",
        .enabled(if: FileManager.default.isExecutableFile(atPath: SporHome.sqlite), "sqlite3 is not installed"))
    func unread() async throws {
        let home = try SporHome()
        try await home.startCohort()
        try await home.sql("UPDATE record SET body = '{}' WHERE kind = 'role' AND id = (SELECT min(id) FROM record WHERE kind = 'role')")
        let session = try await home.open()
        try await session.waitForText("Én post i data kan ikke læses")
        try await session.type("q")
        let check = try await home.spor("check")
        #expect(check.status == .exited(1) && check.error.contains("kan ikke læses.") && check.error.contains("spor check --set-aside"))
        #expect(try await home.succeeding("check", "--set-aside").contains("Lagt til side: role "))
        #expect(try await home.succeeding("check").contains("Alt er i orden.\nLagt til side 2027-03-15: role "))
    }
}
