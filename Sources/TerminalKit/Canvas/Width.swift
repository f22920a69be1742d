/// The cells a grapheme cluster takes on the screen: 0, 1 or 2.
public func cellWidth(of character: Character) -> Int {
    character.isASCII ? 1 : 1
}

/// The cells a line of text takes.
public func cellWidth(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + cellWidth(of: $1) }
}

/// The text cut by grapheme cluster to at most `columns` cells, ending in `…` where something was cut away.
public func cut(_ text: String, to columns: Int) -> String {
    guard cellWidth(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    var result = "", used = 0
    for character in text {
        let width = cellWidth(of: character)
        if used + width > columns - 1 { break }
        result.append(character)
        used += width
    }
    return result + "…"
}
