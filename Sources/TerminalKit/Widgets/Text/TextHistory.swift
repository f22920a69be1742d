/// One replacement in a text.
struct TextEdit: Hashable, Sendable {
    var start: TextPosition
    var removed: String
    var inserted: String
    var cursorBefore: TextPosition
}

/// The replacements in a text that can be undone and redone.
struct TextHistory: Hashable, Sendable {
    private var done: [TextEdit] = []
    private var undone: [TextEdit] = []
    /// Letters typed one after the other are one step, up to the end of a word or a move of the cursor.
    private var joins = false

    mutating func record(_ edit: TextEdit, typing: Bool) {
        undone = []
        if typing, joins, edit.removed.isEmpty, let last = done.last, last.removed.isEmpty {
            done[done.count - 1].inserted += edit.inserted
        } else {
            done.append(edit)
        }
        joins = typing && edit.inserted != " "
    }

    /// Makes the next letter begin a new step.
    mutating func interrupt() { joins = false }

    mutating func takeBack() -> TextEdit? {
        joins = false
        guard let edit = done.popLast() else { return nil }
        undone.append(edit)
        return edit
    }

    mutating func again() -> TextEdit? {
        joins = false
        guard let edit = undone.popLast() else { return nil }
        done.append(edit)
        return edit
    }
}
