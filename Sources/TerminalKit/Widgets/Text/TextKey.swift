/// The meaning of a key in an editable text: the moves and deletions that all fields have.
enum TextKey: Hashable {
    case insert(Character)
    case left, right, wordLeft, wordRight, lineStart, lineEnd
    case deleteBack, deleteForward, deleteWordBack, deleteWordForward, deleteToStart, deleteToEnd

    init?(_ key: Key) {
        switch (key.code, key.control, key.alt) {
        case (.left, false, false), (.character("b"), true, false): self = .left
        case (.right, false, false), (.character("f"), true, false): self = .right
        case (.left, _, _), (.character("b"), false, true): self = .wordLeft
        case (.right, _, _), (.character("f"), false, true): self = .wordRight
        case (.home, false, _), (.character("a"), true, false): self = .lineStart
        case (.end, false, _), (.character("e"), true, false): self = .lineEnd
        case (.backspace, false, false), (.character("h"), true, false): self = .deleteBack
        case (.delete, false, false), (.character("d"), true, false): self = .deleteForward
        case (.backspace, _, _), (.character("w"), true, false): self = .deleteWordBack
        case (.delete, _, _), (.character("d"), false, true): self = .deleteWordForward
        case (.character("u"), true, false): self = .deleteToStart
        case (.character("k"), true, false): self = .deleteToEnd
        case (.character(let character), false, false): self = .insert(character)
        default: return nil
        }
    }
}
