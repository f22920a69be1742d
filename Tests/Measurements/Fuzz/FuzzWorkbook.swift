import Exchange
import Foundation
import TalentDomain

/// A workbook made of a text that lists its parts, so that mutations change the parts; sometimes the file around them
/// is changed too.
enum FuzzWorkbook {
    /// The beginning of a part, followed by its name and a line end.
    private static let mark: UInt8 = 0x1E

    static func read(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: mark).map { part in
            let end = part.firstIndex(of: UInt8(ascii: "\n")) ?? part.endIndex
            return (name: Array(part[..<end]), body: Array(part[end...].dropFirst()))
        }
        var file = zip(parts)
        if bytes.count % 8 == 0, !file.isEmpty {
            file[bytes.count * 31 % file.count] ^= UInt8(truncatingIfNeeded: bytes.count / 8)
        }
        if let day = Day("2027-03-15") { _ = try? ParticipantImport.read(Data(file), on: day) }
    }

    /// A zip file with uncompressed parts (PKWARE's APPNOTE, 4.3).
    private static func zip(_ parts: [(name: [UInt8], body: [UInt8])]) -> [UInt8] {
        var file: [UInt8] = [], directory: [UInt8] = []
        for part in parts.prefix(60) {
            // Version, flags, method, time and day, checksum, both sizes, length of the name, no extra field.
            var common: [UInt8] = []
            common.add([(20, 2), (0x800, 2), (0, 2), (0x2100_0000, 4), (crc(part.body), 4)])
            common.add([
                (UInt32(part.body.count), 4), (UInt32(part.body.count), 4), (UInt32(part.name.count), 2), (0, 2),
            ])
            directory.add([(0x0201_4B50, 4), (20, 2)])
            directory += common
            directory.add([(0, 2), (0, 2), (0, 2), (0, 4), (UInt32(file.count), 4)])
            directory += part.name
            file.add([(0x0403_4B50, 4)])
            file += common
            file += part.name
            file += part.body
        }
        let count = UInt32(min(parts.count, 60)), start = UInt32(file.count), size = UInt32(directory.count)
        file += directory
        file.add([(0x0605_4B50, 4), (0, 4), (count, 2), (count, 2), (size, 4), (start, 4), (0, 2)])
        return file
    }

    private static let table: [UInt32] = (0..<256).map { index in
        var sum = UInt32(index)
        for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
        return sum
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        return ~sum
    }

    /// A small workbook with a date, a shared text and a text in the cell.
    static let sample = [
        (
            "[Content_Types].xml",
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
        ),
        ("_rels/.rels", relations("officeDocument", "xl/workbook.xml")),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relations(
                "worksheet", "worksheets/sheet1.xml", "styles", "styles.xml", "sharedStrings", "sharedStrings.xml")
        ),
        ("xl/sharedStrings.xml", "<sst><si><t>Fornavn</t></si><si><r><t>Efter</t></r><r><t>navn</t></r></si></sst>"),
        (
            "xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd-mm-yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>E-mail</t></is></c><c r=\"D1\" t=\"str\"><v>Ansat siden</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Søren</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Åby</t></is></c><c r=\"D2\" s=\"1\"><v>43497.5</v></c></row></sheetData></worksheet>"
        ),
    ].map { "\u{1E}\($0.0)\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\($0.1)" }.joined()

    private static func relations(_ words: String...) -> String {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let all = stride(from: 0, to: words.count, by: 2).map {
            "<Relationship Id=\"rId\($0 / 2 + 1)\" Type=\"\(type)/\(words[$0])\" Target=\"\(words[$0 + 1])\"/>"
        }
        return
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(all.joined())</Relationships>"
    }

    static let words = [
        "<", ">", "</c>", "<c>", "<row>", "<c r=\"XFD1048576\">", "<c r=\"AAAAAAAAAAAA1\">", "<row r=\"99999999999\">",
        "<v>", "&amp;", "&#0;", "&#x10FFFF;", "&lol;", "<!DOCTYPE x [<!ENTITY lol \"lol\">]>",
        "<![CDATA[", "]]>", "<!--", "t=\"s\"", "<v>99999999999999999999</v>", "<v>-1</v>", "<v>1e308</v>", "<v>nan</v>",
        "rId1", "../../", "xl/", "\u{1E}", "s=\"99999\"",
    ]
}

extension [UInt8] {
    /// Numbers with the lowest byte first, each with its size in bytes.
    fileprivate mutating func add(_ numbers: [(value: UInt32, size: Int)]) {
        for (value, size) in numbers {
            for place in 0..<size { append(UInt8(truncatingIfNeeded: value >> UInt32(8 * place))) }
        }
    }
}
