/// Breaks one paragraph into lines of at most `width` cells, between words if possible.
///
/// The ranges cover the whole text: blanks at a break stay at the end of their line, where they may exceed the width.
/// There is always at least one line.
func softWrap(_ text: [Character], width: Int) -> [Range<Int>] {
    let width = max(1, width)
    var lines: [Range<Int>] = [], start = 0, used = 0
    /// The beginning of the current word, and the width of the line before it.
    var word = 0, usedBeforeWord = 0
    for (index, character) in text.enumerated() {
        let cells = character == "\t" ? 1 : cellWidth(of: character)
        if character == " " || character == "\t" {
            used += cells
            (word, usedBeforeWord) = (index + 1, used)
            continue
        }
        if used + cells > width, index > start {
            let end = word > start ? word : index
            lines.append(start..<end)
            used -= word > start ? usedBeforeWord : used
            start = end
            (word, usedBeforeWord) = (start, 0)
        }
        used += cells
    }
    lines.append(start..<text.count)
    return lines
}
