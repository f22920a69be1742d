import Foundation
import Testing

@Suite("Taking care of the store by commands")
struct StoreCareTests {
    @Test("a backup comes back into the folder it came from, and what stood there is kept")
    func restore() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let before = try await home.succeeding("export", "json")
        #expect(try await home.succeeding("backup", "kopi.sqlite").contains("kopi.sqlite"))
        #expect(
            try FileManager.default.attributesOfItem(atPath: home.folder.path("kopi.sqlite"))[.posixPermissions] as? Int
                == 0o600)
        try await home.succeeding("new", "--kick-off", "2028-01-11", "--name", "Hold 4")
        #expect(try await home.spor("agenda", "--cohort", "Hold 4").status == .exited(0))
        try await home.succeeding("restore", "kopi.sqlite")
        #expect(try await home.spor("agenda", "--cohort", "Hold 4").status != .exited(0))
        #expect(try await home.succeeding("export", "json") == before)
        #expect(try await home.succeeding("check") == "Alt er i orden.\n")
        let kept = try FileManager.default.contentsOfDirectory(atPath: home.store + "/backups")
        #expect(kept.contains { $0.hasPrefix("before-restore-") })
    }

    @Test("the first change of a day in the screens makes that day's copy")
    func daily() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open("--today", "2027-03-15")
        try await session.waitForText("▸1")
        try await session.type("5")
        try await session.waitForText("Buddypar")
        try await session.type("S")
        try await session.waitForText("buddypar. Enter: dan")
        try await session.press(.enter)
        try await session.waitForText("✓")
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: home.store + "/backups").contains(
                "spor-2027-03-15.sqlite"))
    }

    @Test("a file that is no backup is called that, and nothing is touched")
    func noBackup() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let before = try await home.succeeding("export", "json")
        try home.folder.write("Fornavn;Efternavn", to: "liste.csv")
        let result = try await home.spor("restore", "liste.csv")
        #expect(result.status == .exited(1) && result.error.contains("ikke en fuldstændig sikkerhedskopi"))
        #expect(try await home.succeeding("export", "json") == before)
    }

    @Test("a folder of somebody else's is not judged: there is no Spor data in it, that is all")
    func otherFolder() async throws {
        let home = try SporHome()
        try home.folder.write("noter", to: "noter.txt")
        let result = try await home.spor("check", "--store", home.folder.path())
        #expect(
            result.status == .exited(1) && result.error.contains("ingen Spor-data") && !result.error.contains("chmod"))
    }

    @Test("a backup opens in a folder of its own")
    func restoreElsewhere() async throws {
        let home = try SporHome()
        try await home.startCohort()
        try await home.succeeding("backup", "kopi.sqlite")
        try await home.succeeding("restore", "kopi.sqlite", "--store", "andetsteds")
        #expect(
            try await home.succeeding("export", "json", "--store", "andetsteds") == home.succeeding("export", "json"))
        #expect(
            try await home.succeeding("check", "--store", "andetsteds", "--lang", "en") == "Everything is in order.\n")
    }

    @Test("a backup is never written over a file")
    func overwrite() async throws {
        let home = try SporHome()
        try await home.startCohort()
        try home.folder.write("mine noter", to: "kopi.sqlite")
        let result = try await home.spor("backup", "kopi.sqlite")
        #expect(result.status == .exited(1) && result.error.contains("kopi.sqlite findes allerede"))
        #expect(try String(contentsOfFile: home.folder.path("kopi.sqlite"), encoding: .utf8) == "mine noter")
    }

    @Test("a backup into a folder that does not exist names the folder")
    func missingFolder() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let result = try await home.spor("backup", "ingen/kopi.sqlite")
        #expect(
            result.status == .exited(1)
                && result.error == "Mappen ingen findes ikke. Opret den først, eller vælg en anden.\n")
    }

    @Test("what is no backup leaves the store as it is", arguments: ["findes-ikke.sqlite", "liste.csv"])
    func noBackup(name: String) async throws {
        let home = try SporHome()
        try await home.startCohort()
        try home.folder.write(Data(contentsOf: URL(filePath: ParticipantFile.path)), to: "liste.csv")
        let before = try Data(contentsOf: URL(filePath: home.store + "/spor.sqlite"))
        let result = try await home.spor("restore", name)
        #expect(result.status == .exited(1) && result.error.contains(name))
        #expect(try Data(contentsOf: URL(filePath: home.store + "/spor.sqlite")) == before)
    }

    @Test("the demo is written into a folder of its own, and is whole")
    func demo() async throws {
        let home = try SporHome()
        let said = try await home.succeeding("demo", "--store", "demo")
        #expect(said.contains("spor --store demo"))
        #expect(try await home.succeeding("check", "--store", "demo") == "Alt er i orden.\n")
        #expect(!FileManager.default.fileExists(atPath: home.store))
    }

    @Test("the doctor finds a healthy store healthy, and makes nothing where there is nothing")
    func doctor() async throws {
        let home = try SporHome()
        #expect(try await home.succeeding("doctor").contains("ingen data endnu; spor new opretter dem"))
        #expect(!FileManager.default.fileExists(atPath: home.store))
        try await home.startCohort()
        let lines = try await home.succeeding("doctor", "--lang", "en").split(separator: "\n")
        #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("✓ ") })
    }

    @Test("the doctor names what ails: settings that cannot be read, a theme that is not there, an open folder")
    func ailing() async throws {
        let home = try SporHome()
        try await home.startCohort()
        try home.folder.write("theme = \"regnbue\"\n[keys]\nflyv = \"a\"\n", to: "config/spor/config.toml")
        chmod(home.store, 0o755)
        let result = try await home.spor("doctor")
        #expect(result.status == .exited(1))
        let ails = result.output.split(separator: "\n").filter { $0.hasPrefix("! ") }.joined(separator: "\n")
        #expect(
            ails.contains("config.toml:3: keys.flyv: den kommando findes ikke.") && ails.contains("regnbue")
                && ails.contains("chmod 700"))
    }
}
