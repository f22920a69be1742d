import Foundation
import TalentDomain

extension SheetTable {
    /// The table as Danish Excel opens it: UTF-8 with a byte order mark, `;` between fields, CRLF after each line.
    ///
    /// A text that Excel would take for a formula begins with `'`.
    public var csv: Data {
        let lines = [headings.map(Self.harmless)] + rows.map { $0.map(Self.field) }
        return Data(("\u{FEFF}" + lines.map { $0.map(Self.quoted).joined(separator: ";") + "\r\n" }.joined()).utf8)
    }

    private static func field(_ cell: Cell) -> String {
        if case .text(let text) = cell { harmless(text) } else { cell.danish }
    }

    private static func harmless(_ text: String) -> String { FormulaGuard.isNeeded(for: text) ? "'" + text : text }

    private static func quoted(_ field: String) -> String {
        let isPlain = field.unicodeScalars.allSatisfy { !";\"\r\n\t".unicodeScalars.contains($0) }
        if isPlain, field.first != " ", field.last != " " { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}

/// Recognises texts that a spreadsheet takes for a formula when it opens a CSV file.
enum FormulaGuard {
    /// The signs with which a formula begins; Excel also takes the full-width ones.
    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]

    static func isNeeded(for text: String) -> Bool { text.unicodeScalars.first.map(signs.contains) ?? false }
}
