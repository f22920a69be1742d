/// The content of a list: its number of items, and headings above some of them.
public struct ListContent: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// A line of the list.
    public enum Line: Hashable, Sendable {
        case blank
        case heading(String, remark: String = "")
        case item(Int)
        /// The second row of an item.
        case more(Int)

        var isHeading: Bool { if case .heading = self { true } else { false } }
    }

    public var count: Int
    /// Headings by the index of the item below them.
    public var headings: [Int: String]
    /// Muted words on the row of a heading, such as the heads of columns, by the index of the item below. They are laid
    /// out from the first column of the text; their beginning makes way for the heading.
    public var remarks: [Int: String] = [:]
    /// Whether a blank line is above each heading but the first.
    public var isSpaced: Bool
    /// The items that take two rows.
    public var tall: Set<Int> = []

    public init(_ count: Int, headings: [Int: String] = [:], isSpaced: Bool = false) {
        self.count = max(0, count)
        self.headings = headings
        self.isSpaced = isSpaced
    }

    public init(integerLiteral value: Int) { self.init(value) }

    public var lineCount: Int { count == 0 ? 0 : line(of: count - 1) + rows(of: count - 1) }

    /// The first line of an item.
    func line(of item: Int) -> Int {
        item + headings.keys.reduce(0) { $0 + ((0...item).contains($1) ? lines(above: $1) : 0) }
            + tall.count { $0 < item }
    }

    /// The rows of an item.
    func rows(of item: Int) -> Int { tall.contains(item) ? 2 : 1 }

    /// The lines above an item that belong to its heading.
    func lines(above item: Int) -> Int { headings[item] == nil ? 0 : isSpaced && item > 0 ? 2 : 1 }

    /// The lines of a view that begins with the line `offset`.
    func lines(from offset: Int, rows: Int) -> [Line] {
        if headings.isEmpty, tall.isEmpty { return (offset..<max(offset, min(offset + rows, count))).map(Line.item) }
        var all: [Line] = []
        for item in 0..<count {
            if lines(above: item) == 2 { all.append(.blank) }
            if let heading = headings[item] { all.append(.heading(heading, remark: remarks[item] ?? "")) }
            all.append(.item(item))
            if tall.contains(item) { all.append(.more(item)) }
        }
        return Array(all.dropFirst(offset).prefix(rows))
    }

    /// The first item on this line or below.
    func item(atLine line: Int) -> Int {
        (0..<count).first { self.line(of: $0) >= line } ?? max(0, count - 1)
    }
}

/// The first line of a view of `rows` lines that contains `lines`. The view moves from `offset` only if it must.
///
/// It moves by half a view, since each scrolled line costs the terminal time.
public func viewStart(_ offset: Int, showing lines: ClosedRange<Int>, of count: Int, rows: Int) -> Int {
    guard rows > 0, count > rows else { return 0 }
    var offset = offset
    let half = max(1, rows / 2)
    if lines.upperBound >= offset + rows {
        let missing = lines.upperBound - (offset + rows) + 1
        offset += (missing + half - 1) / half * half
    }
    if lines.lowerBound < offset {
        let missing = offset - lines.lowerBound
        offset -= (missing + half - 1) / half * half
    }
    // A jump keeps both ends of `lines` in view, or at least the first line.
    offset = min(max(offset, lines.upperBound - rows + 1), lines.lowerBound)
    return min(max(0, offset), count - rows)
}
