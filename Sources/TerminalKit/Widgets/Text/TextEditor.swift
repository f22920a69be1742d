/// An editable text of several paragraphs: soft wrap at words, moves by displayed lines, undo, paste.
///
/// ^Z or ^_ undoes, ^Y redoes, ^S is `.done`, Esc `.leave`. The text is kept after both: the screen decides what to do
/// with it.
public struct TextEditor: Hashable, Sendable {
    /// The effect of Tab.
    public enum TabKey: Hashable, Sendable {
        /// Writes this many blanks.
        case blanks(Int)
        /// Leaves the key to the screen, which moves to its next field.
        case leaves
    }

    /// The size of the text area at the last layout, for moves by line and page.
    public var size: Size
    public var tabKey: TabKey
    var buffer: TextBuffer
    var cursor: TextPosition
    /// The paragraph and line at the top of the view. Drawing moves the view if the cursor is outside.
    var top = LinePosition(paragraph: 0, line: 0)
    /// The column that moves up and down keep if they can.
    var wantedColumn: Int?
    private var history = TextHistory()

    /// The cursor is at the end of the text.
    public init(_ text: String = "", size: Size = Size(rows: 10, columns: 78), tabKey: TabKey = .leaves) {
        buffer = TextBuffer(text)
        cursor = buffer.end
        self.size = size
        self.tabKey = tabKey
        top = start(rows: size.rows, columns: size.columns)
    }

    public var text: String { buffer.text }
    public var isEmpty: Bool { buffer.end == TextPosition(paragraph: 0, index: 0) }

    /// Types, deletes, and moves the cursor; ^S is `.done`, Esc `.leave`.
    public mutating func handle(_ key: Key) -> Outcome {
        switch (key.code, key.control, key.alt) {
        case (.character("s"), true, false): return .done
        case (.escape, _, _): return .leave
        case (.character("z"), true, false), (.character("_"), true, false): return undo()
        case (.character("y"), true, false): return redo()
        case (.enter, _, _): return insert("\n", typing: true)
        case (.tab, false, false):
            guard case .blanks(let count) = tabKey else { return .ignored }
            return insert(String(repeating: " ", count: count), typing: true)
        case (.up, false, false): return moveLines(by: -1)
        case (.down, false, false): return moveLines(by: 1)
        case (.pageUp, _, _): return moveLines(by: -max(1, size.rows - 1))
        case (.pageDown, _, _): return moveLines(by: max(1, size.rows - 1))
        case (.home, true, _): return move(to: TextPosition(paragraph: 0, index: 0))
        case (.end, true, _): return move(to: buffer.end)
        default: return TextKey(key).map { apply($0) } ?? .ignored
        }
    }

    /// Inserts a pasted text as one step, with four blanks for each tab.
    public mutating func paste(_ text: String) -> Outcome {
        let spaced =
            text.contains("\t")
            ? text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ") : text
        return insert(spaced, typing: false)
    }

    private mutating func apply(_ key: TextKey) -> Outcome {
        switch key {
        case .insert(let character): insert(String(character), typing: true)
        case .left: move(to: before(cursor))
        case .right: move(to: after(cursor))
        case .wordLeft: move(to: wordStart)
        case .wordRight: move(to: wordEnd)
        case .lineStart: moveInLine(toEnd: false)
        case .lineEnd: moveInLine(toEnd: true)
        case .deleteBack: replace(before(cursor)..<cursor, with: "")
        case .deleteForward: replace(cursor..<after(cursor), with: "")
        case .deleteWordBack: replace(wordStart..<cursor, with: "")
        case .deleteWordForward: replace(cursor..<wordEnd, with: "")
        case .deleteToStart:
            replace(
                (cursor.index == 0 ? before(cursor) : TextPosition(paragraph: cursor.paragraph, index: 0))..<cursor,
                with: "")
        case .deleteToEnd:
            replace(
                cursor..<max(after(cursor), TextPosition(paragraph: cursor.paragraph, index: paragraph.count)), with: ""
            )
        }
    }
}

// Places near the cursor.
extension TextEditor {
    var paragraph: [Character] { buffer.paragraphs[cursor.paragraph] }

    private func before(_ position: TextPosition) -> TextPosition {
        if position.index > 0 { return TextPosition(paragraph: position.paragraph, index: position.index - 1) }
        guard position.paragraph > 0 else { return position }
        return TextPosition(paragraph: position.paragraph - 1, index: buffer.paragraphs[position.paragraph - 1].count)
    }

    private func after(_ position: TextPosition) -> TextPosition {
        if position.index < buffer.paragraphs[position.paragraph].count {
            return TextPosition(paragraph: position.paragraph, index: position.index + 1)
        }
        guard position.paragraph + 1 < buffer.paragraphs.count else { return position }
        return TextPosition(paragraph: position.paragraph + 1, index: 0)
    }

    private var wordStart: TextPosition {
        if cursor.index == 0 { return before(cursor) }
        return TextPosition(paragraph: cursor.paragraph, index: Words.start(before: cursor.index, in: paragraph))
    }

    private var wordEnd: TextPosition {
        let end = Words.end(after: cursor.index, in: paragraph)
        return end == cursor.index ? after(cursor) : TextPosition(paragraph: cursor.paragraph, index: end)
    }
}

// The only two ways to change the editor: move the cursor, replace a piece.
extension TextEditor {
    mutating func move(to position: TextPosition) -> Outcome {
        cursor = position
        wantedColumn = nil
        history.interrupt()
        followCursor()
        return .moved
    }

    private mutating func insert(_ text: String, typing: Bool) -> Outcome {
        // A combining mark joins the letter before it.
        if cursor.index > 0, let first = text.first, joins(paragraph[cursor.index - 1], first) {
            return replace(before(cursor)..<cursor, with: String(paragraph[cursor.index - 1]) + text)
        }
        // Text without width is dropped, since nobody could see it.
        return replace(cursor..<cursor, with: text.filter { $0.isNewline || cellWidth(of: $0) > 0 }, typing: typing)
    }

    @discardableResult
    private mutating func replace(_ range: Range<TextPosition>, with text: String, typing: Bool = false) -> Outcome {
        let removed = range.isEmpty ? "" : buffer.text(in: range)
        guard !removed.isEmpty || !text.isEmpty else { return .moved }
        history.record(
            TextEdit(start: range.lowerBound, removed: removed, inserted: text, cursorBefore: cursor), typing: typing)
        cursor = buffer.replace(range, with: text)
        wantedColumn = nil
        followCursor()
        return .changed
    }

    private mutating func undo() -> Outcome {
        guard let edit = history.takeBack() else { return .moved }
        buffer.replace(edit.start..<end(of: edit.inserted, from: edit.start), with: edit.removed)
        cursor = edit.cursorBefore
        wantedColumn = nil
        followCursor()
        return .changed
    }

    private mutating func redo() -> Outcome {
        guard let edit = history.again() else { return .moved }
        cursor = buffer.replace(edit.start..<end(of: edit.removed, from: edit.start), with: edit.inserted)
        wantedColumn = nil
        followCursor()
        return .changed
    }

    /// The end of a piece that is in the text.
    private func end(of piece: String, from start: TextPosition) -> TextPosition {
        let parts = piece.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let last = parts[parts.count - 1].count  // a split that keeps empty pieces has at least one
        return TextPosition(
            paragraph: start.paragraph + parts.count - 1, index: parts.count == 1 ? start.index + last : last)
    }
}
