/// Where words begin and end, for moves and deletions: a word is a run of letters and digits.
enum Words {
    static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// The end of the word that the cursor is in or before.
    static func end(after index: Int, in text: [Character]) -> Int {
        var index = index
        while index < text.count, !isPart(text[index]) { index += 1 }
        while index < text.count, isPart(text[index]) { index += 1 }
        return index
    }

    /// The beginning of the word that the cursor is in or behind.
    static func start(before index: Int, in text: [Character]) -> Int {
        var index = index
        while index > 0, !isPart(text[index - 1]) { index -= 1 }
        while index > 0, isPart(text[index - 1]) { index -= 1 }
        return index
    }
}

/// Whether two letters written after each other become one, as an `a` and a ring do.
func joins(_ first: Character, _ second: Character) -> Bool { (String(first) + String(second)).count == 1 }
