/// Wraps a text into lines of at most `columns` cells. Words stay whole if they fit, and so does a number with its unit
/// (`2 timer`) and a day with its month and weekday (`tir 23. nov.`); newlines and indents are kept.
///
/// For reading, not for editing: an empty text is one empty line. A word longer than a line is broken between clusters.
/// - Parameter columns: values below 1 count as 1.
public func wrapped(_ text: String, to columns: Int) -> [String] {
    let width = max(1, columns)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
        wrappedLine(printable(String(line.replacing("\t", with: "    "))), to: width)
    }
}

private func wrappedLine(_ line: String, to width: Int) -> [String] {
    if cellWidth(of: line) <= width { return [line] }
    var lines: [String] = []
    var current = "", used = 0
    for word in joiningUnits(words(of: line), to: width) {
        let wordWidth = cellWidth(of: word)
        if used + wordWidth <= width {
            current += word
            used += wordWidth
            continue
        }
        if word.first == " " {
            // Blanks at a break are dropped.
            lines.append(current)
            (current, used) = ("", 0)
            continue
        }
        if used > 0 { lines.append(current.trimmingBlanksAtEnd) }
        var pieces = broken(word, to: width)
        current = pieces.removeLast()
        used = cellWidth(of: current)
        lines += pieces
    }
    if used > 0 { lines.append(current.trimmingBlanksAtEnd) }
    return lines
}

/// Splits a line into blanks and words in turn.
private func words(of line: String) -> [Substring] {
    var words: [Substring] = []
    var rest = line[...]
    while let first = rest.first {
        let word = rest.prefix { ($0 == " ") == (first == " ") }
        words.append(word)
        rest = rest[word.endIndex...]
    }
    return words
}

private let weekdays: Set<Substring> = [
    "man", "tir", "ons", "tor", "fre", "lør", "søn", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
]

private let englishMonths: Set<Substring> = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

/// Joins a number, the blank after it and its unit, a word without capitals or a month, to one word if that fits a
/// line; and a weekday before such a word.
private func joiningUnits(_ words: [Substring], to width: Int) -> [Substring] {
    var joined: [Substring] = []
    for word in words {
        let isUnit = word.first?.isLowercase == true || englishMonths.contains(word.prefix { $0.isLetter })
        if joined.count > 1, joined.last == " ", isUnit {
            let number = joined[joined.count - 2], both = number + " " + word
            // `23.` before a month is the day, a longer number with a full stop ends a sentence.
            if number.first?.isNumber == true, number.allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }),
                number.last?.isNumber == true || number.count <= 3, cellWidth(of: both) <= width
            {
                joined.removeLast(2)
                if joined.count > 1, joined.last == " ", weekdays.contains(joined[joined.count - 2]) {
                    let whole = joined[joined.count - 2] + " " + both
                    if cellWidth(of: whole) <= width {
                        joined.removeLast(2)
                        joined.append(whole)
                        continue
                    }
                }
                joined.append(both)
                continue
            }
        }
        joined.append(word)
    }
    return joined
}

/// Splits a word into pieces that fit, each of at least one cluster, so that the loop ends for a wide one in one
/// column.
private func broken(_ word: Substring, to width: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while !rest.isEmpty {
        let fitting = rest.prefix(cells: width)
        let piece = fitting.isEmpty ? rest.prefix(1) : fitting
        pieces.append(String(piece))
        rest = rest[piece.endIndex...]
    }
    return pieces
}

extension String {
    fileprivate var trimmingBlanksAtEnd: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
