/// Finds the beginnings and ends of words, for moves and deletions. A word is a run of letters and digits.
enum Words {
    static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// The end of the word at or after the cursor.
    static func end(after index: Int, in text: [Character]) -> Int {
        var index = index
        while index < text.count, !isPart(text[index]) { index += 1 }
        while index < text.count, isPart(text[index]) { index += 1 }
        return index
    }

    /// The beginning of the word at or before the cursor.
    static func start(before index: Int, in text: [Character]) -> Int {
        var index = index
        while index > 0, !isPart(text[index - 1]) { index -= 1 }
        while index > 0, isPart(text[index - 1]) { index -= 1 }
        return index
    }
}

/// Whether two characters become one when written together, such as an `a` and a ring.
func joins(_ first: Character, _ second: Character) -> Bool { (String(first) + String(second)).count == 1 }
