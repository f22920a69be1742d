import Foundation
import TalentDomain

/// The kind of a file by its first bytes. Names are not reliable: HR systems save web pages as `.xls`.
enum FileKind {
    case text, workbook
    /// The file cannot be a list; the text says what to do.
    case other(Phrase)

    init(_ data: Data) {
        let start = Array(data.prefix(8))
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .workbook
        } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .other(Self.isEncrypted(data) ? Self.encrypted : Self.oldWorkbook)
        } else if let name = Self.foreign.first(where: { start.starts(with: $0.0) })?.1 {
            self = .other(
                Phrase(
                    "Filen er \(name.da), ikke en deltagerliste. \(Self.way.da)",
                    "The file is \(name.en), not a list of participants. \(Self.way.en)"))
        } else if Self.isMarkup(data) {
            self = .other(
                Phrase(
                    "Filen er en webside eller XML, gemt med en anden filendelse. Åbn den i Excel. \(Self.way.da)",
                    "The file is a web page or XML, saved with another file extension. Open it in Excel. \(Self.way.en)"
                ))
        } else {
            self = .text
        }
    }

    static let encrypted = Phrase(
        "Filen er beskyttet med en adgangskode. Åbn den i Excel, fjern adgangskoden, og gem den igen.",
        "The file is protected by a password. Open it in Excel, remove the password, and save it again.")
    static let oldWorkbook = Phrase(
        "Filen er et regneark i det gamle format (.xls). Gem det som .xlsx eller CSV, og indlæs den fil.",
        "The file is a spreadsheet in the old format (.xls). Save it as .xlsx or CSV, and import that file.")
    static let way = Phrase(
        "Gem listen som .xlsx eller CSV, og indlæs den fil.", "Save the list as .xlsx or CSV, and import that file.")

    private static let foreign: [([UInt8], Phrase)] = [
        (Array("%PDF".utf8), Phrase("en PDF", "a PDF")),
        (Array("{\\rtf".utf8), Phrase("et dokument (RTF)", "a document (RTF)")),
        ([0x1F, 0x8B], Phrase("en pakket fil (gzip)", "a compressed file (gzip)")),
        ([0x37, 0x7A, 0xBC, 0xAF], Phrase("en pakket fil (7z)", "a compressed file (7z)")),
        (Array("Rar!".utf8), Phrase("en pakket fil (rar)", "a compressed file (rar)")),
        ([0x89, 0x50, 0x4E, 0x47], Phrase("et billede", "a picture")),
        ([0xFF, 0xD8, 0xFF], Phrase("et billede", "a picture")),
        (Array("SQLite f".utf8), Phrase("en database", "a database")),
    ]

    /// Excel saves a workbook with a password in its old file format, with the name `EncryptedPackage` in UTF-16.
    private static func isEncrypted(_ data: Data) -> Bool {
        data.range(of: Data("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] })) != nil
    }

    private static func isMarkup(_ data: Data) -> Bool {
        let plain = data.prefix(600).filter { $0 != 0 && $0 < 0x80 }
        let head = String(decoding: plain, as: UTF8.self).drop(while: \.isWhitespace).lowercased()
        return ["<html", "<!doctype", "<table", "<?xml", "<head", "<body", "<meta", "<workbook", "<!--"].contains {
            head.hasPrefix($0)
        }
    }
}
