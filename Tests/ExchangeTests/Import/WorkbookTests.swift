import Foundation
import TalentDomain
import Testing

@testable import Exchange

@Suite("Lists as Excel workbooks")
struct WorkbookTests {
    private typealias Cell = WorkbookBuilder

    private static let headings = [
        "Fornavn", "Efternavn", "E-mail", "Organisation", "Ledelsesniveau", "Retning", "Medarbejdernr", "Ansat",
    ].map(Cell.text)
    private static let karla =
        ["Karla", "Brix", "karla@aavang.example", "Aavang Kommune"].map(Cell.text) + [
            Cell.number("1"), Cell.text("vertikal"),
        ]

    private func sheet(_ rows: [[String]], name: String = "Ark1") -> WorkbookBuilder.Sheet {
        .init(name: name, rows: rows)
    }

    private func entry(
        _ extra: [String], strings: [String] = [], formats: [String] = [], is1904: Bool = false
    ) throws
        -> Person
    {
        let data = try WorkbookBuilder(
            [sheet([Self.headings, Self.karla + extra])], strings: strings, formats: formats, is1904: is1904
        ).zipped()
        return try #require(try ParticipantImport.read(data).enrolment.entries.first).person
    }

    private func fault(_ data: Data) -> String {
        do throws(ImportError) {
            _ = try ParticipantImport.read(data)
            return "read"
        } catch {
            return error.faults.map(\.text.da).joined(separator: "\n")
        }
    }

    @Test("Text, numbers without decimals, and what the preview says")
    func plain() throws {
        let data = try WorkbookBuilder([
            sheet([Self.headings, Self.karla + [Cell.number("1001"), Cell.number("42217", style: 1)]], name: "Hold 3")
        ]).zipped()
        let reading = try ParticipantImport.read(data)
        let person = try #require(reading.enrolment.entries.first).person
        #expect(
            person.name == "Karla Brix" && person.level == .leader && person.employeeNumber == "1001"
                && person.employedSince == Day("2015-08-01"))
        #expect(reading.shape.form.text.da == "et Excel-regneark, arket »Hold 3«")
        #expect(reading.shape.headingLine == 1 && reading.enrolment.entries[0].line == 2)
    }

    @Test(
        "Leading zeros stay, typed as text or shown by a format; a long number is not shortened",
        arguments: [
            (Cell.text("00123"), "00123"), (Cell.number("123", style: 2), "00123"),
            (Cell.number("1.23456789012E11"), "123456789012"), (Cell.number("1001.0"), "1001"),
            ("<c t=\"str\"><f>A1</f><v>0042</v></c>", "0042"),
        ])
    func numbers(cell: String, number: String) throws {
        #expect(try entry([cell], formats: ["00000"]).employeeNumber == number)
    }

    @Test(
        "Days as Excel counts them, from 1900 and from 1904, by the style and not by the number",
        arguments: [
            ("42217", 1, false, "2015-08-01"), ("42217.75", 2, false, "2015-08-01"), ("40755", 1, true, "2015-08-01"),
            ("42217", 3, false, "2015-08-01"), ("42217", 4, false, "2015-08-01"),
        ])
    func days(serial: String, style: Int, is1904: Bool, day: String) throws {
        let formats = ["dd\\-mm\\-yyyy\\ hh:mm", "[$-406]d\\.\\ mmmm\\ yyyy;@", "yyyy/mm/dd"]
        #expect(
            try entry(["", Cell.number(serial, style: style)], formats: formats, is1904: is1904).employedSince
                == Day(day))
    }

    @Test("Excel's calendar has a day too many in 1900", arguments: [("59", "1900-02-28"), ("61", "1900-03-01")])
    func leapYear(serial: String, day: String) throws {
        let data = try WorkbookBuilder([sheet([Self.headings, Self.karla + ["", Cell.number(serial, style: 1)]])])
            .zipped()
        #expect(fault(data).hasPrefix("Linje 2, kolonne 8 (Ansat): »\(day)«: "))
    }

    @Test("A number that no format calls a day is asked about, and so is the day that never was")
    func noDays() throws {
        for (serial, style) in [("42217", 0), ("60", 1), ("42217", 2), ("-1", 1)] {
            let data = try WorkbookBuilder(
                [sheet([Self.headings, Self.karla + ["", Cell.number(serial, style: style)]])],
                formats: ["&quot;dag&quot; 0,00"]
            ).zipped()
            #expect(fault(data).hasPrefix("Linje 2, kolonne 8 (Ansat): »"), "\(serial)")
        }
    }

    @Test("Shared strings, also of several runs, without the reading aids of Japanese")
    func strings() throws {
        let strings = [
            "<t>00<![CDATA[77]]></t>", "<r><t>Kar</t></r><r><rPr/><t>la &amp; co</t></r><rPh><t>x</t></rPh>",
        ]
        #expect(try entry(["<c t=\"s\"><v>0</v></c>"], strings: strings).employeeNumber == "0077")
        #expect(try entry(["<c t=\"s\"><v>1</v></c>"], strings: strings).employeeNumber == "Karla & co")
    }

    @Test("The first sheet that has the headings is read; a title above and a total below are passed over")
    func sheets() throws {
        let list = [[Cell.text("Deltagere")], [], Self.headings, Self.karla, [Cell.text("I alt"), Cell.number("1")]]
        let data = try WorkbookBuilder([
            sheet([[Cell.text("Vejledning")]], name: "Læs mig"), sheet([]), sheet(list, name: "Liste"),
        ]).zipped()
        let reading = try ParticipantImport.read(data)
        #expect(reading.shape.form == .workbook(sheet: "Liste"))
        #expect(reading.enrolment.entries.map(\.line) == [4] && reading.shape.notes.count == 2)
    }

    @Test("Errors of the sheet and CPR numbers are faults at their cells; letters after Z are columns too")
    func faults() throws {
        let data = try WorkbookBuilder([sheet([Self.headings, Self.karla + ["<c t=\"e\"><v>#N/A</v></c>"]])]).zipped()
        #expect(fault(data) == "Linje 2, kolonne 7 (Medarbejdernr): »#N/A« er en fejl fra regnearket, ikke en værdi.")
        let cpr = try WorkbookBuilder(
            [sheet([Self.headings, Self.karla + [Cell.number("101901234", style: 2)]])], formats: ["0000000000"]
        ).zipped()
        #expect(fault(cpr).contains("CPR-nummer"))
    }

    @Test(
        "A CPR number is refused as its cell shows it, and as the number that its cell holds",
        arguments: [
            "000000-0000", "000000\\-0000", "000000&quot;-&quot;0000", "######-####", "[$-406]00 00 00\\-0000;@", "0",
            "#,##0",
        ])
    func cprNumber(format: String) throws {
        for number in ["101901234", "3112991234"] {
            let data = try WorkbookBuilder(
                [sheet([Self.headings, Self.karla + [Cell.number(number, style: 2)]])], formats: [format]
            ).zipped()
            let found = fault(data)
            #expect(found.contains("CPR-nummer") && !found.contains("1234"), "\(number): \(found)")
        }
    }

    @Test(
        "A number is read as its cell shows it",
        arguments: [
            ("&quot;M&quot;0000", "123", "M0123"), ("00\\-000", "12345", "12-345"), ("00-00", "12345", "123-45"),
            ("####", "12", "12"), ("General", "12", "12"), ("#,##0", "1234", "1234"), ("[Red]000", "7", "007"),
            ("[&lt;=99]00;000", "7", "7"),
        ])
    func shown(format: String, value: String, number: String) throws {
        #expect(try entry([Cell.number(value, style: 2)], formats: [format]).employeeNumber == number)
    }

    @Test("A formula that was never worked out is a fault at its cell, where it is read")
    func uncounted() throws {
        let list = [
            Self.headings, Self.karla + ["<c><f>A1</f><v></v></c>", "<c><f>TODAY()</f></c>", "<c><f>B1</f></c>"],
        ]
        let formula =
            "Cellen har en formel, som ikke er regnet ud. Åbn regnearket i Excel, gem det, og indlæs det igen."
        #expect(
            try fault(WorkbookBuilder([sheet(list)]).zipped())
                == [
                    "Linje 2, kolonne 7 (Medarbejdernr): \(formula)", "Linje 2, kolonne 8 (Ansat): \(formula)",
                ].joined(separator: "\n"))
        var required = [Self.headings, Self.karla]
        required[1][0] = "<c><f>A1</f></c>"
        #expect(try fault(WorkbookBuilder([sheet(required)]).zipped()) == "Linje 2, kolonne 1 (Fornavn): \(formula)")
        let total = [Self.headings, Self.karla, [Cell.text("I alt"), "<c><f>COUNTA(A2:A2)</f></c>"]]
        #expect(try ParticipantImport.read(WorkbookBuilder([sheet(total)]).zipped()).enrolment.entries.count == 1)
        #expect(try entry(["<c t=\"str\"><f>\"\"</f><v></v></c>"]).employeeNumber.isEmpty)
    }

    @Test("A day in the column of employee numbers is a fault")
    func dateAsNumber() throws {
        let data = try WorkbookBuilder([sheet([Self.headings, Self.karla + [Cell.number("42217", style: 1)]])]).zipped()
        #expect(
            fault(data).hasPrefix(
                "Linje 2, kolonne 7 (Medarbejdernr): »2015-08-01« er en dato, ikke et medarbejdernummer."))
    }

    @Test("A macro file, other kinds of files in zip, and damaged ones are refused in words")
    func refused() throws {
        let good = [sheet([Self.headings, Self.karla])]
        #expect(
            try fault(WorkbookBuilder(good, contentType: "sheet.macroEnabled.main+xml").zipped()).hasPrefix(
                "Regnearket indeholder makroer"))
        var withMacro = WorkbookBuilder(good)
        withMacro.parts.append(("xl/vbaProject.bin", Data([1])))
        #expect(try fault(withMacro.zipped()).hasPrefix("Regnearket indeholder makroer"))
        #expect(
            try fault(WorkbookBuilder([("word/document.xml", "<w/>")]).zipped()).hasPrefix("Filen er et Word-dokument.")
        )
        #expect(try fault(WorkbookBuilder([("content.xml", "<w/>")]).zipped()).contains("OpenDocument"))
        #expect(try fault(WorkbookBuilder([("xl/workbook.bin", "x")]).zipped()).contains(".xlsb"))
        #expect(try fault(WorkbookBuilder([("brev.txt", "x")]).zipped()).hasPrefix("Filen er en zip-fil."))
        let whole = try WorkbookBuilder(good).zipped()
        #expect(fault(whole.prefix(whole.count / 2)).contains("beskadiget"))
    }

    @Test("A workbook with a password is said to be one")
    func encrypted() {
        let container =
            Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data(count: 600)
            + Data("EncryptedPackage".utf16.flatMap { [UInt8($0), 0] })
        #expect(fault(container).hasPrefix("Filen er beskyttet med en adgangskode."))
    }

    @Test("What grows without end is stopped: a zip bomb, and XML that refers to itself")
    func bombs() throws {
        var bomb = WorkbookBuilder([sheet([Self.headings, Self.karla])])
        bomb.parts.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
        bomb.parts.append(("xl/worksheets/sheet1.xml", Data(repeating: 0x20, count: 60_000_000)))
        let data = try bomb.zipped()
        #expect(data.count < ParticipantImport.largestFile)
        #expect(fault(data).hasPrefix("Regnearket er for stort"))
        var laughs = WorkbookBuilder([sheet([Self.headings])])
        laughs.parts.removeAll { $0.name == "xl/sharedStrings.xml" }
        laughs.parts.append(
            ("xl/sharedStrings.xml", Data("<!DOCTYPE a [<!ENTITY b \"bbbb\">]><sst><si><t>&b;</t></si></sst>".utf8)))
        #expect(try fault(laughs.zipped()).contains("beskadiget"))
    }

    @Test(
        "Bytes that are no XML make a part damaged, and end nothing",
        arguments: [
            Data("<?xm?><?xml version=\"1.0\"?><sst></sst>".utf8), Data("<?x".utf8),
            Data("<sst a".utf8) + [0xEE] + Data("=\"1\"></sst>".utf8),
        ])
    func noXML(part: Data) throws {
        var book = WorkbookBuilder([sheet([Self.headings, Self.karla])])
        book.parts.removeAll { $0.name == "xl/sharedStrings.xml" }
        book.parts.append(("xl/sharedStrings.xml", part))
        #expect(try fault(book.zipped()).contains("beskadiget"))
    }

    @Test("The content tells what a file is, not its name")
    func renamed() throws {
        let text = "Fornavn;Efternavn;E-mail;Organisation;Niveau;Retning\nKarla;Brix;karla@x.example;X;1;V"
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(text.utf8).write(to: folder.appending(path: "liste.xlsx"))
        try WorkbookBuilder([sheet([Self.headings, Self.karla])]).zipped().write(
            to: folder.appending(path: "liste.csv"))
        for name in ["liste.xlsx", "liste.csv"] {
            #expect(try ParticipantImport.read(fileAt: folder.appending(path: name).path).enrolment.entries.count == 1)
        }
    }
}
