/// The content of a terminal at one moment. Rows and columns count from 0.
package struct TerminalScreen: Sendable, CustomStringConvertible {
    package struct Position: Hashable, Sendable {
        package var row: Int
        package var column: Int

        package init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    package struct Size: Hashable, Sendable {
        package var rows: Int
        package var columns: Int

        package init(rows: Int, columns: Int) {
            self.rows = rows
            self.columns = columns
        }

        /// The smallest terminal that everything fits in.
        package static let usual = Size(rows: 24, columns: 80)
    }

    package enum Color: Hashable, Sendable {
        case standard
        case palette(UInt8)
        case rgb(UInt8, UInt8, UInt8)
    }

    package struct Cell: Hashable, Sendable {
        /// One letter with its marks; empty in the second half of a wide one.
        package var text: String
        package var foreground: Color
        package var background: Color
        package var isBold: Bool
        package var isUnderlined: Bool
        package var isItalic: Bool
        package var isReversed: Bool
    }

    /// The modes that a program switches on, and must switch off when it leaves.
    package struct Modes: Hashable, Sendable {
        package var showsCursor = true
        package var usesAlternateScreen = false
        package var reportsMouse = false

        package init(showsCursor: Bool = true, usesAlternateScreen: Bool = false, reportsMouse: Bool = false) {
            self.showsCursor = showsCursor
            self.usesAlternateScreen = usesAlternateScreen
            self.reportsMouse = reportsMouse
        }
    }

    package var cells: [[Cell]]
    package var cursor: Position
    package var modes: Modes
    package var title: String

    /// The text of each row without trailing blanks.
    package var rows: [String] {
        cells.map { row in
            let text = row.map(\.text).joined()
            return String(text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
        }
    }

    /// The row of the cursor.
    package var cursorRow: String { rows[cursor.row] }

    /// Whether one of the rows contains the text.
    package func contains(_ text: String) -> Bool {
        rows.contains { $0.contains(text) }
    }

    /// The first cell of the text.
    package func position(of text: String) -> Position? {
        for (number, row) in cells.enumerated() {
            for column in row.indices where row[column...].lazy.map(\.text).joined().hasPrefix(text) {
                return Position(row: number, column: column)
            }
        }
        return nil
    }

    /// The screen in a frame, for failed tests.
    package var description: String {
        let width = cells.first?.count ?? 0
        let border = "+" + String(repeating: "-", count: width) + "+"
        let lines = cells.map { "|" + $0.map(\.text).joined() + "|" }
        return ([border] + lines + [border, "cursor at row \(cursor.row), column \(cursor.column); \(modes)"])
            .joined(separator: "\n")
    }
}
