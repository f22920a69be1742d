import Foundation
import Testing

@Suite("A list of participants with faults changes nothing, and each fault has its line and column")
struct BadInputTests {
    @Test("bytes that no encoding explains")
    func encoding() async throws {
        var bytes = ParticipantFile.bytes(try ParticipantFile.lines())
        // 0x81 is no letter in Windows-1252, and cannot begin one in UTF-8.
        bytes.insert(0x81, at: bytes.count - 3)
        try await expectRefused(bytes, ["Linje 15, tegn "])
    }

    @Test("a column that must be there and isn't")
    func missingColumn() async throws {
        try await expectRefused(
            try spoiled { $0[0] = $0[0].replacing("Ledelsesniveau", with: "Skostørrelse") },
            ["Linje 1: Kolonnen »Ledelsesniveau« mangler."])
    }

    @Test("a ragged line")
    func raggedLine() async throws {
        try await expectRefused(
            try spoiled { $0[3] += ";en for meget" }, ["Linje 4: Linjen har 13 felter, overskriften har 12."])
    }

    @Test("a level that is none")
    func unknownLevel() async throws {
        try await expectRefused(
            try spoiled { $0[2] = $0[2].replacing("Leder af medarbejdere", with: "Overtjener") },
            ["Linje 3, kolonne 8 (Ledelsesniveau): "])
    }

    @Test("an employee number that stands twice")
    func duplicateNumber() async throws {
        try await expectRefused(
            try spoiled { $0[5] = $0[5].replacing("1005", with: "1001") },
            ["Linje 6, kolonne 1 (Medarbejdernr): Samme medarbejdernummer som i linje 2."])
    }

    @Test("an e-mail address that stands twice, whatever its letters' case")
    func duplicateAddress() async throws {
        try await expectRefused(
            try spoiled { $0[4] = $0[4].replacing("dina.fjord@vesteroe.example", with: "Anne.Holm@NORDBY.example") },
            ["Linje 5, kolonne 4 (E-mail): Samme e-mailadresse som i linje 2."])
    }

    @Test("a CPR number, which is never repeated", arguments: ["010190-1234", "0101901234", "010190 1234"])
    func cprNumber(number: String) async throws {
        let home = try SporHome()
        let file = try home.folder.write(try spoiled { $0[7] = $0[7].replacing("1007", with: number) }, to: "liste.csv")
        let store = try await emptyCohort(home)
        for language in ["da", "en"] {
            let result = try await home.spor("people", "import", file, "--lang", language)
            #expect(result.status == .exited(1))
            #expect(result.error.contains("CPR") && !result.error.contains("1234") && !result.error.contains("010190"))
        }
        let data = try Data(contentsOf: URL(filePath: home.store + "/spor.sqlite"))
        #expect(data == store)
        #expect(data.range(of: Data(number.utf8)) == nil)
    }

    @Test("control characters, which never come out raw", arguments: ["\u{1B}[31m", "\u{7}", "\u{0}"])
    func controlCharacters(text: String) async throws {
        let bytes = try spoiled { $0[8] = $0[8].replacing("Møller", with: "Møl\(text)ler") }
        try await expectRefused(
            bytes, ["Linje 9, kolonne 3 (Efternavn): Teksten indeholder et tegn, som ikke kan vises (U+00"])
    }

    @Test("a heading with an escape in it comes out harmless")
    func hostileHeading() async throws {
        let bytes = try spoiled { lines in
            for index in lines.indices { lines[index] += index == 0 ? ";\u{1B}]0;titel\u{7}" : ";" }
        }
        let home = try SporHome()
        let result = try await home.spor("people", "import", home.folder.write(bytes, to: "liste.csv"))
        expectNothingRaw(result)
    }

    @Test("all faults at once, in the order of the file, in both languages")
    func everything() async throws {
        let bytes = try spoiled { lines in
            lines[2] = lines[2].replacing("Leder af medarbejdere", with: "Overtjener").replacing(
                "15-03-2012", with: "31-02-2012")
            lines[4] += ";;x"
            lines[6] = lines[6].replacing("finn.baek@vesteroe.example", with: "finn.baek")
            lines[9] = lines[9].replacing("Ida", with: "")
            lines[12] = lines[12].replacing("1012", with: "311299-4321")
            lines[14] = lines[14].replacing("1014", with: "1003").replacing("Vertikal", with: "opad")
        }
        try await expectRefused(
            bytes,
            [
                "8 fejl; intet er indlæst.", "Linje 3, kolonne 8 (Ledelsesniveau): ", "Linje 3, kolonne 12 (Ansat): ",
                "Linje 5: ",
                "Linje 7, kolonne 4 (E-mail): ", "Linje 10, kolonne 2 (Fornavn): ",
                "Linje 13, kolonne 1 (Medarbejdernr): ",
                "Linje 15, kolonne 1 (Medarbejdernr): ", "Linje 15, kolonne 9 (Retning): ",
            ])
        let home = try SporHome()
        let english = try await home.spor("people", "import", home.folder.write(bytes, to: "liste.csv"), "--lang", "en")
        #expect(
            english.error.contains("8 errors; nothing was imported.")
                && english.error.contains("Line 15, column 9 (Direction): "))
    }

    // MARK: Help

    private func spoiled(_ spoil: (inout [String]) -> Void) throws -> Data {
        var lines = try ParticipantFile.lines()
        spoil(&lines)
        return ParticipantFile.bytes(lines)
    }

    private func emptyCohort(_ home: SporHome) async throws -> Data {
        try await home.succeeding("new", "--kick-off", "2027-01-12", "--name", "Hold 3")
        return try Data(contentsOf: URL(filePath: home.store + "/spor.sqlite"))
    }

    /// Checks that each line of the message begins as expected, and that no store is changed or created.
    private func expectRefused(
        _ bytes: Data, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let home = try SporHome()
        let file = try home.folder.write(bytes, to: "liste.csv")
        let withoutStore = try await home.spor("people", "import", file)
        #expect(withoutStore.status == .exited(1) && withoutStore.output.isEmpty, sourceLocation: sourceLocation)
        #expect(!FileManager.default.fileExists(atPath: home.store), sourceLocation: sourceLocation)

        let before = try await emptyCohort(home)
        let result = try await home.spor("people", "import", file)
        #expect(result.status == .exited(1) && result.output.isEmpty, sourceLocation: sourceLocation)
        expectNothingRaw(result, sourceLocation: sourceLocation)
        let lines = result.error.split(separator: "\n").map(String.init)
        let heads = expected[0].contains("intet er indlæst") ? expected : ["Én fejl; intet er indlæst."] + expected
        #expect(lines.count == heads.count, "\(result.error)", sourceLocation: sourceLocation)
        for (line, head) in zip(lines, heads) { #expect(line.hasPrefix(head), sourceLocation: sourceLocation) }
        #expect(
            try Data(contentsOf: URL(filePath: home.store + "/spor.sqlite")) == before, sourceLocation: sourceLocation)
    }

    private func expectNothingRaw(_ result: CommandResult, sourceLocation: SourceLocation = #_sourceLocation) {
        let raw = (result.outputBytes + result.errorBytes).filter { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }
        #expect(raw.isEmpty, sourceLocation: sourceLocation)
    }
}
