/// One of a few, or of many: `‹ individ ›`.
///
/// Left, right and Space change it. Letters look for an option by its name: what matches is shown below, arrows walk it, Enter takes
/// what is marked, Esc keeps what stood there. Nothing but these is ever chosen: while a search is open, the field is not left,
/// and its form is not handed in.
///
///     ChoiceField(people.map(\.name), selection: 3, keywords: people.map { [$0.email, $0.organisation] })
///
/// Two options of one name are told apart by the caller, who writes what differs into them: `Mette Lund (Nordby)`.
public struct ChoiceField: Hashable, Sendable {
    /// The letters typed so far, and the place among the matches that is marked.
    struct Search: Hashable, Sendable {
        var text: String
        var marked = 0
    }

    public let options: [String]
    public var selection: Int
    /// Other words by which each option is found, in the order of the options; may be left out.
    public let keywords: [[String]]
    private(set) var search: Search?

    /// Matches shown at once.
    static let rows = 5

    public init(_ options: [String], selection: Int = 0, keywords: [[String]] = []) {
        self.options = options
        self.selection = selection
        self.keywords = keywords
    }

    /// What is being looked for; nil while nothing is.
    public var searched: String? { search?.text }

    public mutating func handle(_ event: InputEvent) -> Outcome {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text):
            look(for: (search?.text ?? "") + text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        default: .ignored
        }
    }

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

    /// Takes one of the matches, by its place among them.
    mutating func take(_ match: Int) -> Outcome {
        let matches = matches
        guard matches.indices.contains(match) else { return .moved }
        search = nil
        return select(matches[match])
    }

    /// Goes round at the ends.
    private mutating func select(_ option: Int) -> Outcome {
        let before = selection
        selection = (option % options.count + options.count) % options.count
        return selection == before ? .moved : .changed
    }

    /// The options that match what is typed, the best first; all while nothing is.
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

    /// The lines that it takes: one more for each match that is shown, or for the word that there is none.
    var lineCount: Int { search == nil ? 1 : 1 + max(1, min(matches.count, Self.rows)) }
}

extension ChoiceField {
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
