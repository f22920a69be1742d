/// What a terminal shows at one moment. Rows and columns count from 0.
struct TerminalScreen: Sendable, CustomStringConvertible {
    struct Position: Hashable, Sendable {
        var row: Int
        var column: Int
    }

    struct Size: Hashable, Sendable {
        var rows: Int
        var columns: Int

        /// The smallest terminal that everything fits in.
        static let usual = Size(rows: 24, columns: 80)
    }

    enum Color: Hashable, Sendable {
        case standard
        case palette(UInt8)
        case rgb(UInt8, UInt8, UInt8)
    }

    struct Cell: Hashable, Sendable {
        /// One letter with its marks; empty in the second half of a wide one.
        var text: String
        var foreground: Color
        var background: Color
        var isBold: Bool
        var isUnderlined: Bool
        var isItalic: Bool
        var isReversed: Bool
    }

    /// What a program switches on and must switch off again when it leaves.
    struct Modes: Hashable, Sendable {
        var showsCursor = true
        var usesAlternateScreen = false
        var reportsMouse = false
    }

    var cells: [[Cell]]
    var cursor: Position
    var modes: Modes
    var title: String

    /// The text of each row, without the blanks at its end.
    var rows: [String] {
        cells.map { row in
            let text = row.map(\.text).joined()
            return String(text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
        }
    }

    /// The row that the cursor stands on.
    var cursorRow: String { rows[cursor.row] }

    /// Whether one of the rows holds the text.
    func contains(_ text: String) -> Bool {
        rows.contains { $0.contains(text) }
    }

    /// The cell where the text first begins.
    func position(of text: String) -> Position? {
        for (number, row) in cells.enumerated() {
            for column in row.indices where row[column...].lazy.map(\.text).joined().hasPrefix(text) {
                return Position(row: number, column: column)
            }
        }
        return nil
    }

    /// The screen in a frame, as a failed test shows it.
    var description: String {
        let width = cells.first?.count ?? 0
        let border = "+" + String(repeating: "-", count: width) + "+"
        let lines = cells.map { "|" + $0.map(\.text).joined() + "|" }
        return ([border] + lines + [border, "cursor at row \(cursor.row), column \(cursor.column); \(modes)"])
            .joined(separator: "\n")
    }
}
