/// An editable line of text: cursor, moves by letter and word, deletions, paste.
///
/// Letters are grapheme clusters: one Delete removes a whole `å`, however it is encoded.
public struct TextField: Hashable, Sendable {
    public private(set) var cursor: Int
    /// The largest number of grapheme clusters; more cannot be typed.
    public var maximum: Int
    private var characters: [Character]

    public init(_ text: String = "", maximum: Int = 500) {
        characters = Array(text)
        cursor = characters.count
        self.maximum = maximum
    }

    /// Setting the text puts the cursor at its end.
    public var text: String {
        get { String(characters) }
        set {
            characters = Array(newValue)
            cursor = characters.count
        }
    }

    /// The text with another text inserted at the cursor, with its line ends.
    public func text(inserting new: String) -> String {
        String(characters[..<cursor]) + new + String(characters[cursor...])
    }

    /// Enter and ^S are `.done`, Esc `.leave`; keys that a line does not use (Tab, up, down) are `.ignored`.
    public mutating func handle(_ key: Key) -> Outcome {
        switch (key.code, key.control, key.alt) {
        case (.enter, _, _), (.character("s"), true, false): return .done
        case (.escape, _, _): return .leave
        default: return TextKey(key).map { apply($0) } ?? .ignored
        }
    }

    /// Inserts a pasted text with blanks for its line ends.
    public mutating func paste(_ text: String) -> Outcome {
        let flat = text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
        return insert(Array(flat))
    }

    /// Puts the cursor where a click was, that many cells into the drawn field.
    public mutating func click(at column: Int, width: Int) {
        var used = 0
        cursor = scrolled(to: width)
        while cursor < characters.count, used + cellWidth(of: characters[cursor]) <= column {
            used += cellWidth(of: characters[cursor])
            cursor += 1
        }
    }

    private mutating func apply(_ key: TextKey) -> Outcome {
        switch key {
        case .insert(let character): return insert([character])
        case .left: return move(to: cursor - 1)
        case .right: return move(to: cursor + 1)
        case .wordLeft: return move(to: Words.start(before: cursor, in: characters))
        case .wordRight: return move(to: Words.end(after: cursor, in: characters))
        case .lineStart: return move(to: 0)
        case .lineEnd: return move(to: characters.count)
        case .deleteBack: return delete(from: cursor - 1, to: cursor)
        case .deleteForward: return delete(from: cursor, to: cursor + 1)
        case .deleteWordBack: return delete(from: Words.start(before: cursor, in: characters), to: cursor)
        case .deleteWordForward: return delete(from: cursor, to: Words.end(after: cursor, in: characters))
        case .deleteToStart: return delete(from: 0, to: cursor)
        case .deleteToEnd: return delete(from: cursor, to: characters.count)
        }
    }

    private mutating func insert(_ new: [Character]) -> Outcome {
        // A combining mark joins the letter before it, so the line is split into clusters again. Text without width is
        // dropped, since nobody could see it.
        let fitting = new.prefix(max(0, maximum - characters.count))
        let head = (String(characters[..<cursor]) + String(fitting)).filter { cellWidth(of: $0) > 0 }.map(\.self)
        guard head != Array(characters[..<cursor]) else { return .moved }
        characters = head + characters[cursor...]
        cursor = head.count
        return .changed
    }

    private mutating func move(to index: Int) -> Outcome {
        cursor = max(0, min(index, characters.count))
        return .moved
    }

    private mutating func delete(from start: Int, to end: Int) -> Outcome {
        let range = max(0, start)..<min(end, characters.count)
        guard !range.isEmpty else { return .moved }
        characters.removeSubrange(range)
        cursor = range.lowerBound
        return .changed
    }
}

extension TextField {
    /// Draws the line on the background of a field in the first row of the area, scrolled so that the cursor is
    /// visible.
    public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool = true, placeholder: String = "") {
        let line = area.splitRows(1).top
        guard !line.isEmpty else { return }
        // The placeholder lies on one ground over the whole field.
        let isWaiting = characters.isEmpty && !placeholder.isEmpty
        let style = Style(isWaiting ? .placeholder : focused ? .fieldActive : .field)
        canvas.fill(line, with: " ", style)
        let first = scrolled(to: line.columns)
        if characters.isEmpty {
            canvas.write(placeholder, at: line.origin, style, limit: line.columns)
        } else {
            canvas.write(String(characters[first...]), at: line.origin, style, limit: line.columns)
        }
        if focused {
            let column = characters[first..<cursor].reduce(0) { $0 + cellWidth(of: $1) }
            canvas.focus(Point(row: line.row, column: min(line.column + column, line.endColumn - 1)))
        }
    }

    /// The first letter to show in that many cells. It jumps by half the width, so that typing does not redraw the line
    /// each time.
    private func scrolled(to width: Int) -> Int {
        var first = 0, used = characters[..<cursor].reduce(0) { $0 + cellWidth(of: $1) }
        let step = max(1, width / 2)
        while used >= width, first < cursor {
            for _ in 0..<step where first < cursor {
                used -= cellWidth(of: characters[first])
                first += 1
            }
        }
        return first
    }
}
