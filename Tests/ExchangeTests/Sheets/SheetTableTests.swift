import Exchange
import Foundation
import TalentDomain
import Testing

@Suite("Tables for a spreadsheet")
struct SheetTableTests {
    private static let day = Day("2027-12-31")!  // a date that exists
    private static let hostile = [
        "=HYPERLINK(\"http://x.example\")", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "<script>alert(1)</script>",
    ]

    private func table(_ rows: [[SheetTable.Cell]]) -> SheetTable {
        SheetTable(name: "Prøve", headings: ["Navn", "Dag", "Kl.", "Timer"], rows: rows)
    }

    private func written(_ table: SheetTable, _ folder: borrowing FileFolder) throws -> URL {
        let file = folder.url.appending(path: "ark.xlsx")
        try table.workbook().write(to: file)
        return file
    }

    @Test("CSV is what Danish Excel opens: a mark for UTF-8, semicolons, CRLF, Danish dates and decimals")
    func csv() {
        let table = table([[.text("Bjørn; \"Bo\" Åberg"), .day(Self.day), .time(540), .number(7.5)]])
        #expect(
            String(decoding: table.csv, as: UTF8.self)
                == "\u{FEFF}Navn;Dag;Kl.;Timer\r\n\"Bjørn; \"\"Bo\"\" Åberg\";31-12-2027;09:00;7,5\r\n")
    }

    @Test("A text that Excel would take for a formula begins with an apostrophe in CSV")
    func formulas() {
        let text = String(decoding: table(Self.hostile.map { [.text($0)] }).csv, as: UTF8.self)
        let lines = text.components(separatedBy: "\r\n").dropFirst()
        for line in lines where !line.isEmpty {
            let field = line.hasPrefix("\"") ? line.dropFirst() : line[...]
            #expect(!"=+-@\t＝".contains(field.first ?? "="), "\(line)")
        }
        #expect(text.contains("'+1\r\n") && text.contains("\r\n<script>alert(1)</script>\r\n"))
    }

    @Test("A line break stays within its cell")
    func lines() {
        #expect(
            String(decoding: table([[.text("en\nto"), .empty, .empty, .number(2)]]).csv, as: UTF8.self)
                .hasSuffix("\"en\nto\";;;2\r\n"))
    }

    @Test(
        "openpyxl reads texts as texts, and days, times and numbers as such",
        .enabled(if: OpenPyXL.isInstalled, "python3-openpyxl is not installed"))
    func workbook() throws {
        let folder = try FileFolder()
        let rows: [[SheetTable.Cell]] =
            [
                [.text("0012"), .day(Self.day), .time(545), .number(7.5)],
                [.text("31-12-2027"), .empty, .empty, .empty],
            ]
            + Self.hostile.map { [.text($0), .empty, .empty, .empty] }
        let read = try OpenPyXL.rows(of: written(table(rows), folder))
        #expect(read[0] == ["s:Navn", "s:Dag", "s:Kl.", "s:Timer"])
        #expect(read[1] == ["s:0012", "d:2027-12-31", "t:09:05", "n:7.5"])
        #expect(read[2] == ["s:31-12-2027", "", "", ""])
        #expect(read.dropFirst(3).map { $0[0] } == Self.hostile.map { "s:" + $0 })
    }

    @Test(
        "a long title fits in its cell, columns are as wide as their texts, and the heading stays",
        .enabled(if: OpenPyXL.isInstalled, "python3-openpyxl is not installed"))
    func layout() throws {
        let folder = try FileFolder(), long = String(repeating: "å", count: 10_000)
        let file = try written(table([[.text(long), .day(Self.day), .time(0), .number(1)]]), folder)
        #expect(try OpenPyXL.rows(of: file)[1][0] == "s:" + long)
        let layout = try OpenPyXL.layout(of: file)
        #expect(layout.freeze == "A2" && (layout.widths.first ?? 0) > 50 && (layout.widths.last ?? 99) < 20)
    }
}
