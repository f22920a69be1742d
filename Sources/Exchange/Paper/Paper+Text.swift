extension Paper {
    /// The paper as plain text, for a terminal.
    public var text: String { pages.map(\.lines).map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n" }
}

extension Paper.Page {
    fileprivate var lines: [String] {
        switch self {
        case .sheet(let sheet): [sheet.title, sheet.subtitle].filter { !$0.isEmpty } + sheet.blocks.flatMap(\.lines)
        case .nameSign(let sign):
            [[sign.givenName, sign.familyName, sign.organisation].filter { !$0.isEmpty }.joined(separator: " ")]
        case .diploma(let diploma):
            [diploma.heading, diploma.name, diploma.achievement, diploma.programme, diploma.dates]
                + diploma.lists.flatMap(\.lines)
        }
    }
}

extension Paper.Block {
    fileprivate var lines: [String] {
        switch self {
        case .heading(let text): ["", text.uppercased()]
        case .paragraph(let text), .remark(let text): [text]
        case .footnote(let text): ["", text]
        case .list(let items): items.map { "- " + $0 }
        case .columns(let lists): lists.flatMap(\.lines)
        case .facts(let facts): Self.aligned(facts.filter { !$0.value.isEmpty }.map { [$0.name + ":", $0.value] })
        case .table(let table): table.isWide ? table.listed : Self.aligned(table.rows)
        case .writingLines, .signatures: []
        }
    }

    /// Rows with their columns below each other; the last column is as long as it is.
    private static func aligned(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            min(40, rows.compactMap { $0.indices.contains(column) ? $0[column].count : nil }.max() ?? 0)
        }
        return rows.map { row in
            var line = row.enumerated().map { column, cell in
                column == row.count - 1
                    ? cell : cell + String(repeating: " ", count: max(0, widths[column] - cell.count))
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}

extension Paper.Table {
    /// Whether its rows do not fit beside each other in a terminal.
    fileprivate var isWide: Bool { rows.contains { $0.reduce(0) { $0 + $1.count } > 110 } }

    /// Each row below the other, with the headings before the cells.
    fileprivate var listed: [String] {
        rows.flatMap { row in
            [row.first ?? ""]
                + zip(columns, row).dropFirst().filter { !$0.1.isEmpty }.map { "  \($0.0.heading): \($0.1)" }
        }
    }
}

extension Paper.List {
    fileprivate var lines: [String] { items.isEmpty ? [] : ["", title] + items.map { "- " + $0 } }
}
