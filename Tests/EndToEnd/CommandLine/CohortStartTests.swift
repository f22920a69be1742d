import Foundation
import Testing

@Suite("Starting a cohort by commands")
struct CohortStartTests {
    private static let nothingToChange = "Der er ikke noget at ændre: Alle 14 på listen er allerede indlæst."

    @Test("new makes the store, closed to others, and says what it moved and why")
    func new() async throws {
        let home = try SporHome()
        let said = try await home.succeeding(
            "new", "--template", "talent-nord", "--kick-off", "2027-01-12", "--name", "Hold 3")
        #expect(said.contains("Hold 3 er oprettet i \(home.store)."))
        #expect(
            said.contains(
                "Modul 1, dag 2: flyttet fra fre 26. feb. 2027 til man 1. mar. 2027, fordi der er vinterferie."))
        let files = try FileManager.default.contentsOfDirectory(atPath: home.store).sorted()
        #expect(Set(files).isSuperset(of: ["README.txt", "backups", "spor.sqlite"]))
        for name in files + [""] {
            let mode =
                try FileManager.default.attributesOfItem(atPath: home.store + "/" + name)[.posixPermissions] as? Int
                ?? 0
            #expect(mode & 0o077 == 0, "\(name) is open to others")
        }
    }

    @Test("a kick-off that falls on a closed day is told where it was moved to")
    func movedKickOff() async throws {
        let said = try await SporHome().succeeding("new", "--kick-off", "2028-07-06", "--name", "Hold 5")
        #expect(said.contains("Kick-off er 1. aug. 2028.") && !said.contains("Kick-off er 6. jul. 2028."))
    }

    @Test("a second cohort of the same name is refused with the one there is, and nothing is made")
    func sameName() async throws {
        let home = try SporHome()
        try await home.succeeding("new", "--kick-off", "2027-01-12", "--name", "Hold 3")
        let before = try await home.succeeding("export", "json")
        let again = try await home.spor("new", "--kick-off", "2027-08-17", "--name", "hold  3")
        #expect(again.status == .exited(1) && again.output.isEmpty)
        #expect(
            again.error
                == "Der er allerede et hold, der hedder Hold 3: Talent Nord 2.0 med kick-off 12. jan. 2027. Vælg et andet navn.\n"
        )
        #expect(try await home.succeeding("export", "json") == before)
    }

    @Test("new speaks English when asked to")
    func english() async throws {
        let said = try await SporHome().succeeding(
            "new", "--kick-off", "2027-01-12", "--name", "Cohort 3", "--lang", "en")
        #expect(said.contains("Cohort 3 has been created in"))
        #expect(!said.contains("flyttet") && said.contains("moved"))
    }

    @Test("a list that waits joins the cohort that is started after it")
    func importFirst() async throws {
        let home = try SporHome()
        let imported = try await home.succeeding("people", "import", ParticipantFile.path)
        #expect(
            imported.contains("14 nye deltagere, 10 nye nærmeste ledere")
                && imported.contains("Deltagerne venter på et hold"))
        let started = try await home.succeeding("new", "--kick-off", "2027-01-12", "--name", "Hold 3")
        #expect(started.contains("Deltagere, der ventede og nu er med på holdet: 14."))
        try await expectWholeCohort(home)
    }

    @Test("a list joins the cohort that was started before it")
    func newFirst() async throws {
        let home = try SporHome()
        try await home.succeeding("new", "--kick-off", "2027-01-12", "--name", "Hold 3")
        let imported = try await home.succeeding("people", "import", ParticipantFile.path)
        #expect(
            imported.contains("14 nye talenter") && imported.contains("Hold: Hold 3\n")
                && !imported.contains("venter på et hold"))
        try await expectWholeCohort(home)
    }

    private func expectWholeCohort(_ home: SporHome) async throws {
        let export = try await home.exported()
        #expect((export["talents"] as? [[String: Any]])?.count == 14)
        #expect((export["people"] as? [[String: Any]])?.count == 24)
        #expect((export["activities"] as? [[String: Any]])?.count == 51)
        #expect((export["programme"] as? [String: Any])?["kickOff"] as? String == "2027-01-12")
        #expect(try await home.succeeding("people", "import", ParticipantFile.path) == Self.nothingToChange + "\n")
        #expect(try await home.succeeding("check") == "Alt er i orden.\n")
    }

    @Test("a dry run says what would happen and makes nothing, not even the folder")
    func dryRunOnNothing() async throws {
        let home = try SporHome()
        let said = try await home.succeeding("people", "import", ParticipantFile.path, "--dry-run")
        #expect(said.contains("14 nye deltagere") && said.contains("Prøvekørsel: intet er ændret."))
        #expect(!FileManager.default.fileExists(atPath: home.store))
    }

    @Test("a list goes to the cohort that is named; an unknown one is refused with the names, and nothing is imported")
    func named() async throws {
        let home = try SporHome()
        try await home.succeeding("new", "--kick-off", "2027-01-12", "--name", "Hold 3")
        try await home.succeeding("new", "--kick-off", "2027-08-17", "--name", "Hold 4")
        let refused = try await home.spor("people", "import", ParticipantFile.path, "--cohort", "Hold 9")
        #expect(refused.status == .exited(1) && refused.error.contains("Hold 3, Hold 4"))
        let said = try await home.succeeding("people", "import", ParticipantFile.path, "--dry-run")
        #expect(said.contains("Hold: Hold 4 (et andet vælges med --cohort)\n"))
        #expect(said.split(separator: "\n").count { $0.hasPrefix("+ ") } == 14)
        #expect(
            try await home.succeeding("people", "import", ParticipantFile.path, "--cohort", "Hold 3").contains(
                "Hold: Hold 3\n"))
        let again = try await home.succeeding("people", "import", ParticipantFile.path, "--dry-run")
        #expect(again.split(separator: "\n").count { $0.hasSuffix(" er allerede talent på Hold 3.") } == 14)
    }

    @Test("a dry run leaves a store as it is")
    func dryRun() async throws {
        let home = try SporHome()
        try await home.succeeding("new", "--kick-off", "2027-01-12", "--name", "Hold 3")
        let before = try Data(contentsOf: URL(filePath: home.store + "/spor.sqlite"))
        let said = try await home.succeeding("people", "import", ParticipantFile.path, "--dry-run", "--lang", "en")
        #expect(said.contains("Dry run: nothing was changed."))
        #expect(try Data(contentsOf: URL(filePath: home.store + "/spor.sqlite")) == before)
    }

    @Test("the same list twice changes nothing and says so, also without a cohort")
    func twice() async throws {
        let home = try SporHome()
        try await home.succeeding("people", "import", ParticipantFile.path)
        let before = try await home.succeeding("export", "json")
        #expect(try await home.succeeding("people", "import", ParticipantFile.path) == Self.nothingToChange + "\n")
        #expect(try await home.succeeding("export", "json") == before)
    }
}

extension CohortStartTests {
    @Test("new --like takes over what was changed in the earlier cohort, and its roles, and says so")
    func like() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let said = try await home.succeeding("new", "--like", "Hold 3", "--kick-off", "2028-01-11", "--name", "Hold 4")
        #expect(said.contains("Hold 4 er oprettet i") && said.contains("er som på Hold 3."), "\(said)")
        let planned = try await home.succeeding("timeline", "--cohort", "Hold 4")
        #expect(planned.contains("Modul 1, dag 1"), "\(planned)")
        let unknown = try await home.spor("new", "--like", "Hold 9", "--kick-off", "2028-01-11", "--name", "Hold 5")
        #expect(unknown.status == .exited(1) && unknown.error.contains("--like Hold 9: der er intet hold med det navn"))
        let both = try await home.spor(
            "new", "--like", "Hold 3", "--template", "talent-nord", "--kick-off", "2028-01-11", "--name", "Hold 5")
        #expect(both.error.contains("Vælg enten --template eller --like"), "\(both.error)")
    }
}
