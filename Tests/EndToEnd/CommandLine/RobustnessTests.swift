import Foundation
import Testing

@Suite("Whatever stands in a file, and wherever the output goes")
struct RobustnessTests {
    @Test(
        "settings that are no TOML are told with file and line, and the defaults count",
        arguments: ["[[[", "a = [[[", "\u{0}", "[a", "= 1", "\"\"\""])
    func settings(text: String) async throws {
        let home = try SporHome()
        try home.folder.write(text, to: "config/spor/config.toml")
        for command in [["--help"], ["keys"], ["--version"]] {
            let result = try await home.spor(command)
            #expect(
                result.status == .exited(0)
                    && result.error.contains("config/spor/config.toml:1: Filen er ikke gyldig TOML her"), "\(result)")
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

    @Test(
        "what is wrong in the settings is told once with its line, two commands on one key included, and the rest counts"
    )
    func mistakes() async throws {
        let home = try SporHome()
        try home.folder.write(
            "thema = \"mono\"\n[keys]\nmove = \"M\"\nadd = \"M\"\nedit = \"q\"\nfilter = [\"F3\", \"F99\"]\nflyt = \"x\"\n",
            to: "config/spor/config.toml")
        let result = try await home.spor("keys")
        #expect(result.status == .exited(0) && result.output.contains("F3"))
        let told = result.error.split(separator: "\n").map { $0.split(separator: "config.toml:").last ?? "" }
        #expect(
            told == [
                "1: thema: kendes ikke. Mente du theme?",
                "6: keys.filter: skriv en tast som \"a\", \"^P\" eller \"F2\".",
                "7: keys.flyt: den kommando findes ikke. Se navnene med: spor keys",
                "4: keys.add: tasten M er også move. Giv den ene af dem en anden tast.",
                "5: keys.edit: tasten q er også quit. Giv den ene af dem en anden tast.",
            ], "\(result.error)")
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
        #expect(
            asked.status == .exited(2) && asked.error.contains("themes/eget.toml, linje 2, tegn 3: er ikke gyldig TOML")
        )
    }

    @Test(
        "a full disk behind standard output is an error",
        arguments: [
            ["export", "json"], ["agenda"], ["budget"], ["check"], ["person", "list"], ["--help"], ["--version"],
            ["keys"], ["doctor"], ["picture", "overview"],
            ["people", "import", "--help"], ["person", "export", "anne-holm"], ["key", "list"],
            ["serve-config", "--account", "spor"],
        ])
    func fullOutput(command: [String]) async throws {
        let home = try SporHome()
        try await home.startCohort()
        for (language, words) in [("da", "er fuld"), ("en", "is full")] {
            let line = command + (command == ["--version"] && language == "da" ? [] : ["--lang", language])
            let result = try await runCommand(
                "/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/full", sporBinary()] + line + ["--today", home.today],
                environment: home.environment)
            #expect(
                result.status == .exited(1) && result.error.contains(words), "\(line): \(result.status) \(result.error)"
            )
        }
    }

    @Test(
        "where a change was saved before, nobody is asked for it again",
        arguments: [
            ["new", "--kick-off", "2027-08-17", "--name", "Hold 4"], ["people", "import", ParticipantFile.path],
            ["retention", "set", "24"],
        ])
    func fullAfterChange(command: [String]) async throws {
        let home = try SporHome()
        try await home.succeeding("new", "--kick-off", "2027-01-12", "--name", "Hold 3")
        let result = try await runCommand(
            "/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/full", sporBinary()] + command + ["--today", home.today],
            environment: home.environment)
        #expect(result.status == .exited(1), "\(result)")
        #expect(
            result.error.contains("er fuld. Ændringen er gemt; kør ikke kommandoen igen.")
                && !result.error.contains("Gør plads"), "\(result.error)")
    }

    @Test(
        "so it is for what is sent over SSH, and a relative store is found from where the session began",
        arguments: [
            "export", "agenda", "log list", "log list --json", "help", "log Delegerede budgetmødet",
        ])
    func sent(command: String) async throws {
        let home = try SporHome()
        try await home.startCohort()
        let environment = home.environment.merging(["SSH_ORIGINAL_COMMAND": command]) { $1 }
        let arguments = ["connect", "anne-holm", "--store", "data/spor", "--today", home.today]
        let full = try await runCommand(
            "/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/full", sporBinary()] + arguments, environment: environment,
            folder: home.folder.path())
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
        try await home.sql(
            "UPDATE record SET body = '{}' WHERE kind = 'role' AND id = (SELECT min(id) FROM record WHERE kind = 'role')"
        )
        let session = try await home.open()
        try await session.waitForText("Én post i data kan ikke læses")
        try await session.type("q")
        let check = try await home.spor("check")
        #expect(
            check.status == .exited(1) && check.error.contains("kan ikke læses.")
                && check.error.contains("spor check --set-aside"))
        #expect(try await home.succeeding("check", "--set-aside").contains("Lagt til side: rolle »"))
        #expect(try await home.succeeding("check").contains("Alt er i orden.\nLagt til side 2027-03-15: rolle »"))
    }
}

@Suite(
    "A record that cannot be read is not said to be missing",
    .enabled(if: FileManager.default.isExecutableFile(atPath: SporHome.sqlite), "sqlite3 is not installed"))
struct UnreadTests {
    private func home(without record: String) async throws -> SporHome {
        let home = try SporHome()
        try await home.startCohort()
        try await home.sql("UPDATE record SET body = '{}' WHERE \(record)")
        return home
    }

    private func sent(
        _ command: String, by person: String = "anne-holm", to home: SporHome
    ) async throws -> CommandResult {
        try await home.spor(["connect", person, "--store", home.store], environment: ["SSH_ORIGINAL_COMMAND": command])
    }

    @Test("a cohort: the reports and the import name it and the way to mend it, and a talent is told whom to ask")
    func cohort() async throws {
        let home = try await home(without: "kind = 'cohort'")
        for command in [
            ["agenda"], ["budget"], ["agenda", "--cohort", "Hold 3"], ["people", "import", ParticipantFile.path],
        ] {
            let result = try await home.spor(command)
            #expect(result.status == .exited(1) && result.output.isEmpty, "\(result)")
            #expect(
                result.error.contains("1 post kan ikke læses og er ikke med her: hold »hold-3«. Se: spor check\n"),
                "\(result.error)")
            #expect(
                result.error.contains("Holdet kan ikke læses lige nu. Det er ikke slettet.")
                    && !result.error.contains("intet hold"), "\(result.error)")
        }
        let agenda = try await sent("agenda", to: home)
        #expect(
            agenda.status == .exited(1) && agenda.error.contains("Holdet kan ikke læses lige nu.")
                && agenda.error.contains("Sig det til programlederen."), "\(agenda)")
        let session = try await home.open()
        try await session.press(.enter)
        try await session.waitForText("Holdet kan ikke læses lige nu.")
    }

    @Test("a person: each command that would show them says so, and they learn at the door why they cannot come in")
    func person() async throws {
        let home = try await home(without: "kind = 'person' AND id = 'anne-holm'")
        for command in [["agenda"], ["person", "list"], ["export", "json"]] {
            let result = try await home.spor(command)
            #expect(result.status == .exited(0) && result.error.contains("person »anne-holm«"), "\(result.error)")
        }
        #expect(try await home.succeeding("export", "json").contains("\"unread\" : [\n    \"person anne-holm\"\n  ]"))
        for command in [
            ["person", "export", "anne-holm"], ["agenda", "--as", "anne-holm"], ["key", "list", "anne-holm"],
        ] {
            let result = try await home.spor(command)
            #expect(
                result.status == .exited(1) && result.error.contains("Kan ikke læses: anne-holm. Se: spor check"),
                "\(result)")
        }
        for command in ["agenda", "log En tanke"] {
            let result = try await sent(command, to: home)
            #expect(
                result.status == .exited(1) && result.error.hasPrefix("Du kan ikke komme ind lige nu:"), "\(result)")
        }
        #expect(try await sent("agenda", by: "hvem-ved", to: home).error.hasPrefix("Du har ikke (længere) adgang."))
    }

    @Test("a logbook entry: the others keep their numbers, and list and export tell their owner")
    func entry() async throws {
        let home = try await home(without: "kind = 'none'")
        for text in ["Den første tanke", "Den anden tanke"] {
            #expect(try await sent("log " + text, to: home).status == .exited(0))
        }
        try await home.sql("UPDATE record SET body = '' WHERE kind = 'logEntry' AND body LIKE '%første%'")
        let list = try await sent("log list", to: home)
        #expect(
            list.status == .exited(0) && list.output.hasPrefix("2. ")
                && list.error.hasPrefix("1 ting, som angår dig, kan ikke læses lige nu"), "\(list)")
        #expect(try await sent("log Den tredje tanke", to: home).output.contains("nr. 3."))
        #expect(try await sent("log list --json", to: home).output.contains("\"number\" : 2"))
        let export = try await sent("export", to: home)
        #expect(export.output.contains("\"logEntry 000001-") && export.error.contains("kan ikke læses"))
        #expect(try await sent("log list", by: "bo-dam", to: home).error.isEmpty)
    }

    @Test("what is wrong after a record was set aside is named with its field")
    func setAside() async throws {
        let home = try await home(without: "kind = 'person' AND id = 'anne-holm'")
        let check = try await home.spor("check", "--set-aside")
        #expect(
            check.error.contains("henviser til person »anne-holm«, som ikke findes.")
                && check.error.contains("feltet »level«: Feltet skal udfyldes.")
                && check.error.contains("spor restore FIL"), "\(check.error)")
    }
}
