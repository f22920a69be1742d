import TalentDomain

/// A table for a spreadsheet: headings, and rows of cells whose kinds Excel keeps apart.
public struct SheetTable: Hashable, Sendable {
    /// The name of the worksheet; at most 31 characters, none of `[]:*?/\`.
    public var name: String
    public var headings: [String]
    /// Each row has a cell for each heading.
    public var rows: [[Cell]]

    /// One cell.
    public enum Cell: Hashable, Sendable {
        case text(String)
        case day(Day)
        /// Minutes after midnight: 0–1439.
        case time(Int)
        case number(Double)
        case empty
    }

    public init(name: String, headings: [String], rows: [[Cell]]) {
        (self.name, self.headings, self.rows) = (name, headings, rows)
    }
}

extension SheetTable.Cell {
    static func text(_ text: String?) -> Self {
        text.map { $0.isEmpty ? .empty : .text(FileText.harmless($0)) } ?? .empty
    }

    static func day(_ day: Day?) -> Self { day.map { .day($0) } ?? .empty }
    static func time(_ minutes: Int?) -> Self { minutes.map { .time($0) } ?? .empty }

    /// The cell as Danish Excel shows it: `31-12-2027`, `09:00`, `7,5`.
    var danish: String {
        switch self {
        case .text(let text): text
        case .day(let day): day.text(.numeric, in: .da)
        case .time(let minutes): ClockTime.text(minutes, in: .en)
        case .number(let number):
            number == number.rounded() && abs(number) < 1e15
                ? String(Int(number)) : String(number).replacing(".", with: ",")
        case .empty: ""
        }
    }
}
