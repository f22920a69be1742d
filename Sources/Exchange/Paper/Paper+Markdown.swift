extension Paper {
    /// The paper as Markdown, for a mail or a wiki.
    public var markdown: String {
        pages.flatMap { page -> [String] in
            guard case .sheet(let sheet) = page else { return [] }
            return ["# " + Self.escaped(sheet.title)] + (sheet.subtitle.isEmpty ? [] : [Self.escaped(sheet.subtitle)])
                + sheet.blocks.map(\.markdown).filter { !$0.isEmpty }
        }.joined(separator: "\n\n") + "\n"
    }

    /// The text with the characters that mean something in Markdown escaped.
    fileprivate static func escaped(_ text: String) -> String {
        text.map { "\\`*_{}[]<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}

extension Paper.Block {
    fileprivate var markdown: String {
        func escaped(_ text: String) -> String { Paper.escaped(text) }
        func list(_ items: [String]) -> String { items.map { "- " + escaped($0) }.joined(separator: "\n") }
        return switch self {
        case .heading(let text): "## " + escaped(text)
        case .paragraph(let text): escaped(text)
        case .remark(let text): "> " + escaped(text)
        case .footnote(let text): "*" + escaped(text) + "*"
        case .list(let items): list(items)
        case .columns(let lists):
            lists.map { "**\(escaped($0.title))**\n\n" + list($0.items) }.joined(separator: "\n\n")
        case .facts(let facts):
            facts.filter { !$0.value.isEmpty }.map { "- **\(escaped($0.name))**: \(escaped($0.value))" }
                .joined(separator: "\n")
        case .table(let table):
            ([table.columns.map(\.heading), table.columns.map { _ in "---" }] + table.rows)
                .map { "| " + $0.map { $0 == "---" ? $0 : escaped($0) }.joined(separator: " | ") + " |" }
                .joined(separator: "\n")
        case .writingLines, .signatures: ""
        }
    }
}
