import Foundation
import TalentDomain
import Testing

@testable import Exchange

private let wordsForNothing = [
    "NULL", "null", "N/A", "n.a.", "-", "—", "?", ".", "...", "(tom)", "(blank)", "<null>", "Ukendt",
]

@Suite("What is wrong in a list of participants")
struct ParticipantFaultTests {
    private func faults(_ data: Data) -> [String] {
        do throws(ImportError) {
            _ = try ParticipantImport.read(data)
            return []
        } catch {
            // Both languages say something, and neither passes on an escape or a CPR number.
            for fault in error.faults {
                for text in [fault.text.da, fault.text.en] {
                    #expect(
                        !text.isBlank && !text.unicodeScalars.contains { $0.properties.generalCategory == .control })
                    #expect(!CPRNumber.mayBe(in: text))
                }
            }
            return error.faults.map(\.text.da)
        }
    }

    private func faults(_ lines: String...) -> [String] {
        faults(Data(([ParticipantList.headings] + lines).joined(separator: "\n").utf8))
    }

    @Test("An empty file, and one with headings only")
    func empty() {
        #expect(faults(Data()) == ["Filen er tom."])
        #expect(faults(Data("\r\n \r\n".utf8)) == ["Filen er tom."])
        #expect(faults() == ["Filen har kun overskrifter og ingen deltagere."])
    }

    @Test("A missing column is named, and one that is there twice")
    func columns() {
        #expect(
            faults(Data("Fornavn;Efternavn;E-mail;Organisation;Retning\nAnne;Holm;a@x.example;X;V".utf8)) == [
                "Linje 1: Kolonnen »Ledelsesniveau« mangler."
            ])
        #expect(
            faults(Data("Fornavn;Efternavn;Mail;Kommune;Niveau;Retning;Email\nA;B;a@x.example;X;1;V;b@x.example".utf8))
                .first
                == "Linje 1, kolonne 7 (E-mail): Kolonnen findes to gange.")
    }

    @Test("A ragged line says how many fields it has, and the lines around it are still read")
    func ragged() throws {
        let found = faults("1;Anne;Holm", "2;Bo;Dam;bo.example;Nordby;1;V;;;")
        try #require(found.count == 2)
        #expect(found[0].hasPrefix("Linje 2: Linjen har 3 felter, overskriften har 10."))
        #expect(found[1] == "Linje 3, kolonne 4 (E-mail): »bo.example« er ikke en e-mailadresse.")
    }

    @Test("A level below zero is none, and yes or no is no line manager")
    func notGuessed() {
        for level in ["-1", "-2", "--3"] {
            #expect(
                faults("1;Bo;Dam;bo@nordby.example;Nordby;\(level);V;;;").first?.contains("er ikke et ledelsesniveau")
                    == true)
        }
        for answer in ["Ja", "nej", "x", "Yes"] {
            #expect(
                faults(
                    Data(
                        "Fornavn;Efternavn;E-mail;Organisation;Niveau;Retning;Leder\nBo;Dam;bo@x.example;Nordby;1;V;\(answer)"
                            .utf8))
                    == [
                        "Linje 2, kolonne 7 (Nærmeste leder): »\(answer)« er ikke et navn. Skriv navnet, eller giv kolonnen en anden overskrift."
                    ])
        }
    }

    @Test("Every fault of every line is listed, in the order of the file")
    func everyFault() {
        let found = faults(
            "1;;Holm;anne@nordby.example;Nordby;6;op;;;31-02-2015", "2;Bo;Dam;bo@nordby.example;;Direktør;V;;;1-2-03")
        #expect(
            found.map { $0.prefix { $0 != ":" } } == [
                "Linje 2, kolonne 2 (Fornavn)", "Linje 2, kolonne 6 (Ledelsesniveau)", "Linje 2, kolonne 7 (Retning)",
                "Linje 2, kolonne 10 (Ansat)",
                "Linje 3, kolonne 5 (Organisation)", "Linje 3, kolonne 7 (Retning)", "Linje 3, kolonne 10 (Ansat)",
            ])
    }

    @Test("Chef is two levels in the sources, so it is asked about")
    func ambiguousLevel() {
        #expect(
            faults("1;Anne;Holm;anne@nordby.example;Nordby;Chef;V;;;") == [
                "Linje 2, kolonne 6 (Ledelsesniveau): »Chef« kan betyde flere niveauer. Skriv »leder af ledere« (2) eller »strategisk chef« (3)."
            ])
        for (level, meant) in [("Leder af medarb.", "leder af medarbejdere"), ("strat. chef", "strategisk chef")] {
            let fault = faults("1;Anne;Holm;anne@nordby.example;Nordby;\(level);V;;;").joined()
            #expect(fault.contains("er ikke et ledelsesniveau. Mente du »\(meant)«?"))
        }
        for level in ["Leder", "leader", "Manager"] {
            #expect(
                faults("1;Anne;Holm;anne@nordby.example;Nordby;\(level);V;;;") == [
                    "Linje 2, kolonne 6 (Ledelsesniveau): »\(level)« kan betyde flere niveauer. Skriv »leder af medarbejdere« (1) eller »leder af ledere« (2)."
                ])
        }
    }

    @Test("A word for nothing is a fault where something must stand", arguments: wordsForNothing)
    func nothingRequired(word: String) {
        for (column, name) in [
            (2, "Fornavn"), (3, "Efternavn"), (4, "E-mail"), (5, "Organisation"), (6, "Ledelsesniveau"), (7, "Retning"),
        ] {
            var cells = ["1", "Anne", "Holm", "a@x.example", "X", "1", "V", "", "", ""]
            cells[column - 1] = word
            #expect(
                faults(cells.joined(separator: ";")) == [
                    "Linje 2, kolonne \(column) (\(name)): »\(word)« står for et tomt felt, men feltet skal udfyldes."
                ])
        }
    }

    @Test("A word for nothing is read as an empty cell where none must stand, and told", arguments: wordsForNothing)
    func nothingOptional(word: String) throws {
        let lines = [1, 2].map { "\(word);Anne;Holm\($0);a\($0)@x.example;X;1;V;\(word);\(word);\(word)" }
        let reading = try ParticipantImport.read(ParticipantList.data(ParticipantList.headings, lines[0], lines[1]))
        let entry = reading.enrolment.entries[0]
        #expect(entry.person.employeeNumber.isEmpty && entry.person.employedSince == nil && entry.lineManager == nil)
        #expect(
            reading.shape.notes.map(\.da)
                == ["Medarbejdernr", "Nærmeste leder", "Leders e-mail", "Ansat"].map {
                    "Kolonnen \($0): »\(word)« er læst som et tomt felt (linje 2 og 1 til)."
                })
    }

    @Test("Somebody called Null, Tom or Na is somebody", arguments: ["Null", "Tom", "Na", "Blank"])
    func names(name: String) throws {
        let line = "1;\(name);\(name);a@x.example;X;1;V;Anne \(name);;"
        let reading = try ParticipantImport.read(ParticipantList.data(ParticipantList.headings, line))
        #expect(reading.enrolment.entries.map(\.person.name) == ["\(name) \(name)"] && reading.shape.notes.isEmpty)
    }

    @Test("A date that stands for none is told", arguments: ["31.12.9999", "00.00.0000", "9999-12-31", "-"])
    func noDate(text: String) throws {
        let line = "1;Anne;Holm;a@x.example;X;1;V;;;\(text)"
        let reading = try ParticipantImport.read(ParticipantList.data(ParticipantList.headings, line))
        #expect(reading.enrolment.entries[0].person.employedSince == nil)
        #expect(reading.shape.notes.map(\.da) == ["Kolonnen Ansat: »\(text)« er læst som et tomt felt (linje 2)."])
    }

    @Test(
        "A day on which nobody here can have been employed is a fault with the reason",
        arguments: [
            ("01-01-1900", "før 1940"), ("31-12-1939", "før 1940"), ("01-01-2099", "mere end et år ude i fremtiden"),
            ("01-12-2027", "mere end et år ude i fremtiden"), ("2199-01-01", "mere end et år ude i fremtiden"),
        ])
    func impossibleDay(text: String, reason: String) {
        let found = faults("1;Anne;Holm;a@x.example;X;1;V;;;\(text)")
        #expect(
            found.count == 1 && found[0].hasPrefix("Linje 2, kolonne 10 (Ansat): »\(text)«: ")
                && found[0].contains(reason))
    }

    @Test("A day within the coming year is no fault", arguments: ["01-01-1940", "20-11-2027", "01-02-2027"])
    func possibleDay(text: String) {
        #expect(faults("1;Anne;Holm;a@x.example;X;1;V;;;\(text)").isEmpty)
    }

    @Test(
        "A date is no employee number and no name",
        arguments: ["01-08-2015", "2015-08-01", "2015-08-01 00:00", "01-aug", "1. aug. 2015"])
    func dateElsewhere(text: String) {
        #expect(
            faults("\(text);Anne;Holm;a@x.example;X;1;V;;;") == [
                "Linje 2, kolonne 1 (Medarbejdernr): »\(text)« er en dato, ikke et medarbejdernummer. Formatér kolonnen som tekst, og skriv nummeret."
            ])
        #expect(
            faults("1;Anne;Holm;a@x.example;\(text);1;V;;;") == [
                "Linje 2, kolonne 5 (Organisation): »\(text)« er en dato. Er kolonnerne forskudt?"
            ])
    }

    @Test("A double number or address names both lines")
    func doubles() throws {
        let found = faults(ParticipantList.anne, "1;Bo;Dam;ANNE@nordby.example;Nordby;1;V;;;")
        try #require(found.count == 2)
        #expect(found[0].hasPrefix("Linje 3, kolonne 1 (Medarbejdernr): Samme medarbejdernummer som i linje 2."))
        #expect(found[1] == "Linje 3, kolonne 4 (E-mail): Samme e-mailadresse som i linje 2.")
    }

    @Test("One address for two line managers is a slip")
    func lineManagersAddress() {
        #expect(
            faults(ParticipantList.anne, "2;Bo;Dam;bo@nordby.example;Nordby;1;V;Ole Vig;soeren@nordby.example;") == [
                "Linje 3, kolonne 9 (Leders e-mail): Adressen hører til et andet navn i linje 2."
            ])
        #expect(faults("2;Bo;Dam;bo@nordby.example;Nordby;1;V;Bo Dam;bo@nordby.example;").count == 1)
    }

    @Test(
        "A CPR number is refused wherever it stands, and never repeated",
        arguments: [
            "010190-1234;Anne;Holm;a@x.example;X;1;V;;;", "1;Anne 0101901234;Holm;a@x.example;X;1;V;;;",
            "1;Anne;Holm;a@x.example;X;1;V;;;311299 4321",
            "1;Anne;Holm;a@x.example;X;010190-1234;V;;;",
        ])
    func cpr(line: String) throws {
        let found = faults(line)
        try #require(found.count == 1)
        #expect(found[0].contains("CPR-nummer"))
    }

    @Test("A CPR number in a column that is not read is told, never shown; in a heading it is refused")
    func cprElsewhere() throws {
        let head = "Fornavn;Efternavn;E-mail;Organisation;Niveau;Retning;"
        let reading = try ParticipantImport.read(
            Data("\(head)P-nr\nA;B;a@x.example;X;1;V;1003388394\nC;D;c@x.example;X;1;V;tlf. 010190-1234".utf8))
        #expect(
            reading.shape.notes.map(\.da) == [
                "Kolonnen »P-nr« indeholder noget, der ligner CPR-numre (linje 2 og 1 til). Den bliver hverken læst eller gemt."
            ])
        #expect(
            faults(Data("\(head)010190-1234\nA;B;a@x.example;X;1;V;ok".utf8)) == [
                "Linje 1, kolonne 7 ((skjult)): \(cprText)"
            ])
    }

    @Test(
        "A CPR number without its first zero is refused in every column that is read, and told how a true number is written",
        arguments: [
            "101901234;Anne;Holm;a@x.example;X;1;V;;;", "101901234,00;Anne;Holm;a@x.example;X;1;V;;;",
            "101.901.234;Anne;Holm;a@x.example;X;1;V;;;", "10190-1234;Anne;Holm;a@x.example;X;1;V;;;",
            "6101901234;Anne;Holm;a@x.example;X;1;V;;;", "1;Anne;Holm 101901234;a@x.example;X;1;V;;;",
            "1;10190;1234;a@x.example;X;1;V;;;", "1;Anne;Holm;101901234@x.example;X;1;V;;;",
            "1;Anne;Holm;a@x.example;101901234;1;V;;;", "1;Anne;Holm;a@x.example;X;101901234;V;;;",
            "1;Anne;Holm;a@x.example;X;1;V;;;101901234",
        ])
    func cprWithoutZero(line: String) throws {
        let found = faults(line)
        try #require(found.count == 1 && found[0].contains("Det kan være et CPR-nummer"), "\(found)")
        #expect(found.allSatisfy { $0.contains("skriv et bogstav foran") })
    }

    @Test("Numbers that no zero makes a CPR number, and those with a letter in front, are employee numbers")
    func employeeNumbers() throws {
        for number in ["M101901234", "131901234", "400123456", "12345678", "00101901"] {
            let line = "\(number);Anne;Holm;a@x.example;X;1;V;;;"
            let reading = try ParticipantImport.read(ParticipantList.data(ParticipantList.headings, line))
            #expect(reading.enrolment.entries.map(\.person.employeeNumber) == [number])
        }
    }

    private let cprText = "Det ligner et CPR-nummer. Spor bruger og gemmer aldrig CPR-numre: Slet det i filen."

    @Test(
        "Control characters and invisible ones are named by number, with line and column",
        arguments: [
            ("\u{1B}[31m", "U+001B"), ("\u{0}", "U+0000"), ("\u{202E}", "U+202E"), ("\u{200B}", "U+200B"),
            ("\u{9B}", "U+009B"),
        ])
    func controls(text: String, name: String) {
        let found = faults("1;Anne;Ho\(text)lm;a@x.example;X;1;V;;;")
        #expect(found == ["Linje 2, kolonne 3 (Efternavn): Teksten indeholder et tegn, som ikke kan vises (\(name))."])
    }

    @Test("An unknown heading with an escape in it is shown harmless")
    func hostileHeading() throws {
        let reading = try ParticipantImport.read(
            Data("Fornavn;Efternavn;E-mail;Organisation;Niveau;Retning;\u{1B}]0;x\nA;B;a@x.example;X;1;V;;\n".utf8))
        #expect(reading.shape.ignoredColumns.first?.da == "»\\u{1B}]0«")
    }

    @Test("Bytes that no encoding explains are placed")
    func encoding() {
        let unassigned =
            Data(TextEncoding.windows1252.bytes(of: "Fornavn\nSøren Kjær Østergård;B") ?? []) + Data([0x81])
        #expect(faults(unassigned).first?.hasPrefix("Linje 2, tegn 23: Tegnet kan ikke læses.") == true)
        let brokenUTF8 = Data("Fornavn;Søren\nB".utf8) + [0xF8]
        #expect(faults(brokenUTF8).first?.hasPrefix("Linje 2, tegn 2:") == true)
        let halfSurrogate = Data([0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8])
        #expect(faults(halfSurrogate).first?.hasPrefix("Linje 1, tegn 2:") == true)
        #expect(faults(Data([0xFF, 0xFE, 0x41, 0x00, 0x41])).first?.hasPrefix("Linje 1, tegn 2:") == true)
    }

    @Test("A quotation mark that is never closed is one fault, where it opens")
    func openQuote() {
        let never = "Feltet begynder med et anførselstegn, som aldrig bliver lukket. Slet det, eller luk det."
        let open = "2;Anne;\"Holm;a@x.example;X;1;V;;;", quoted = "3;\"Eva\";Ravn;e@x.example;X;1;V;;;"
        #expect(faults(open, ParticipantList.bo) == ["Linje 2, kolonne 3 (Efternavn): \(never)"])
        #expect(faults(ParticipantList.anne, open) == ["Linje 3, kolonne 3 (Efternavn): \(never)"])
        // The next quotation mark seems to close it, lines below.
        #expect(
            faults(open, ParticipantList.anne, quoted, "4;Ida;Sø;;X;1;V;;;") == [
                "Linje 2, kolonne 3 (Efternavn): \(never)",
                "Linje 5, kolonne 4 (E-mail): Feltet er tomt, men skal udfyldes.",
            ])
        let head = ParticipantList.headings.replacing("Fornavn", with: "\"Fornavn")
        #expect(
            faults(Data("\(head)\n\(ParticipantList.anne)".utf8)) == ["Linje 1, kolonne 2 (overskriften): \(never)"])
        #expect(
            faults("1;Anne;\"Holm\"x;a@x.example;X;1;V;;;") == [
                "Linje 2, kolonne 3 (Efternavn): Der står noget efter det afsluttende anførselstegn."
            ])
    }

    @Test("A huge file, a spreadsheet and a file that is not there are refused politely")
    func files() throws {
        #expect(faults(Data(count: 100_000_000)) == ["Filen er for stor: en deltagerliste må højst fylde 5 MB."])
        #expect(
            faults(Data([0x50, 0x4B, 0x03, 0x04, 0x14])).first?.hasPrefix(
                "Filen ser ud som et Excel-regneark, men er beskadiget.") == true)
        #expect(
            faults(Data([0xD0, 0xCF, 0x11, 0xE0])).first?.hasPrefix("Filen er et regneark i det gamle format (.xls).")
                == true)
        #expect(faults(Data("%PDF-1.7".utf8)).first?.hasPrefix("Filen er en PDF, ikke en deltagerliste.") == true)
        #expect(
            faults(Data("\u{FEFF}\r\n<html><table><tr><td>Fornavn".utf8)).first?.hasPrefix(
                "Filen er en webside eller XML") == true)
        #expect(throws: ImportError.self) { try ParticipantImport.read(fileAt: "/findes-ikke.csv") }
        let many = [ParticipantList.headings] + (0...ParticipantImport.mostParticipants).map { "\($0);A" }
        #expect(faults(Data(many.joined(separator: "\n").utf8)).first?.hasPrefix("Filen har 1001 linjer.") == true)
    }

    @Test("a list has at most a thousand participants, and a file five million bytes")
    func most() throws {
        func list(_ count: Int) -> Data {
            let lines = (1...count).map { "\($0);Anne;Holm\($0);a\($0)@nordby.example;Nordby;1;V;;;" }
            return Data(([ParticipantList.headings] + lines).joined(separator: "\n").utf8)
        }
        #expect(try ParticipantImport.read(list(1000)).enrolment.entries.count == 1000)
        #expect(
            faults(list(1001)) == [
                "Filen har 1001 linjer. En liste kan have højst 1000 deltagere: del den."
            ])
        let tooLarge = "Filen er for stor: en deltagerliste må højst fylde 5 MB."
        let padded = ParticipantList.data(ParticipantList.headings, ParticipantList.anne)
        let blanks = Data(repeating: 0x20, count: 5_000_000 - padded.count)
        #expect(try ParticipantImport.read(padded + blanks).enrolment.entries.count == 1)
        #expect(faults(padded + blanks + Data(" ".utf8)) == [tooLarge])
    }
}
