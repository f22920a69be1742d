/// A choice of one option: `‹ individ ›`.
///
/// Left, right and Space change it. Letters search the options by name: matches are shown below, arrows move between
/// them, Enter takes the marked one, Esc keeps the old choice. Only an existing option can be chosen: while a search is
/// open, the field keeps the keys and the form cannot be submitted.
///
///     ChoiceField(people.map(\.name), selection: 3, keywords: people.map { [$0.email, $0.organisation] })
///
/// If two options have the same name, the caller adds the difference to the names: `Mette Lund (Nordby)`.
public struct ChoiceField: Hashable, Sendable {
    /// The letters typed so far, and the index of the marked match.
    struct Search: Hashable, Sendable {
        var text: String
        var marked = 0
    }

    public let options: [String]
    public var selection: Int
    /// Other words for each option, in the order of the options; may be empty.
    public let keywords: [[String]]
    private(set) var search: Search?

    /// The number of matches shown at once.
    static let rows = 5

    public init(_ options: [String], selection: Int = 0, keywords: [[String]] = []) {
        self.options = options
        self.selection = selection
        self.keywords = keywords
    }

    /// The search text; nil without a search.
    public var searched: String? { search?.text }

    /// Chooses by keys, or by a pasted name.
    public mutating func handle(_ event: InputEvent) -> Outcome {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text):
            look(for: (search?.text ?? "") + text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        default: .ignored
        }
    }

    /// Chooses with the arrows, or by the typed beginning of a name.
    public mutating func handle(_ key: Key) -> Outcome {
        if let search { return handle(key, searching: search) }
        guard !options.isEmpty, !key.control, !key.alt else { return .ignored }
        switch key.code {
        case .left: return select(selection - 1)
        case .right, .character(" "): return select(selection + 1)
        case .home: return select(0)
        case .end: return select(options.count - 1)
        case .character(let letter): return look(for: String(letter))
        default: return .ignored
        }
    }

    private mutating func handle(_ key: Key, searching: Search) -> Outcome {
        let last = max(0, matches.count - 1)
        switch (key.code, key.control, key.alt) {
        case (.character(let letter), false, false): return look(for: searching.text + String(letter))
        case (.backspace, false, false), (.character("h"), true, false):
            return look(for: String(searching.text.dropLast()))
        case (.character("u"), true, false), (.character("w"), true, false), (.escape, _, _): search = nil
        case (.down, _, _): search?.marked = min(searching.marked + 1, last)
        case (.up, _, _): search?.marked = max(searching.marked - 1, 0)
        case (.pageDown, _, _), (.end, _, _): search?.marked = last
        case (.pageUp, _, _), (.home, _, _): search?.marked = 0
        case (.enter, _, _): return take(searching.marked)
        default: break
        }
        return .moved
    }

    private mutating func look(for text: String) -> Outcome {
        search = text.isEmpty ? nil : Search(text: text)
        return .moved
    }

    /// Chooses one of the matches by its index.
    mutating func take(_ match: Int) -> Outcome {
        let matches = matches
        guard matches.indices.contains(match) else { return .moved }
        search = nil
        return select(matches[match])
    }

    /// Moves round from the last option to the first.
    private mutating func select(_ option: Int) -> Outcome {
        let before = selection
        selection = (option % options.count + options.count) % options.count
        return selection == before ? .moved : .changed
    }

    /// The options that match the search, the best first; all without a search.
    var matches: [Int] {
        let match = NameMatch(search?.text ?? "")
        return options.indices
            .compactMap { option in
                match.rank([options[option]], synonyms: keywords.indices.contains(option) ? keywords[option] : []).map {
                    (option, $0)
                }
            }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .map(\.0)
    }

    /// The lines of the field: one more for each visible match, or one for the message that nothing matches.
    var lineCount: Int { search == nil ? 1 : 1 + max(1, min(matches.count, Self.rows)) }
}

extension ChoiceField {
    /// Draws the chosen option, and the typed letters while searching.
    public func draw(
        on canvas: inout Canvas, in area: Rect, focused: Bool = true, nothing: String = "",
        onClick: ((Int) -> ClickAction)? = nil
    ) {
        let (line, below) = area.splitRows(1)
        guard !line.isEmpty else { return }
        let style = Style(focused ? .fieldActive : .field)
        if let search, focused {
            TextField(search.text).draw(on: &canvas, in: line)
            return drawMatches(search, on: &canvas, in: below, nothing: nothing, onClick: onClick)
        }
        let name = options.indices.contains(selection) ? options[selection] : ""
        canvas.write("‹ \(cut(name, to: max(0, line.columns - 4))) ›", at: line.origin, style, limit: line.columns)
        if focused { canvas.focus(Point(row: line.row, column: min(line.column + 2, line.endColumn - 1))) }
    }

    private func drawMatches(
        _ search: Search, on canvas: inout Canvas, in area: Rect, nothing: String, onClick: ((Int) -> ClickAction)?
    ) {
        let matches = matches, text = area.splitColumns(ListView.gutter).rest
        guard !matches.isEmpty else {
            if !text.isEmpty { canvas.write(nothing, at: text.origin, Style(.muted), limit: text.columns) }
            return
        }
        let list = ListView(selection: min(search.marked, matches.count - 1), rows: area.rows)
        list.draw(on: &canvas, in: area, content: ListContent(matches.count), onClick: onClick) { canvas, row, line in
            canvas.write(options[matches[row]], at: line.origin, limit: line.columns)
        }
    }
}
