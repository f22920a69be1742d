/// A displayed line: the index of a paragraph, and of a wrapped line in it.
struct LinePosition: Hashable, Comparable, Sendable {
    var paragraph: Int
    var line: Int

    static func < (left: Self, right: Self) -> Bool { (left.paragraph, left.line) < (right.paragraph, right.line) }
}

// Displayed lines. Only the paragraphs that are needed are wrapped, so a long text costs no more than a short one.
extension TextEditor {
    /// One cell at the right is kept free for the cursor after a full line.
    func lines(of paragraph: Int, columns: Int) -> [Range<Int>] {
        softWrap(buffer.paragraphs[paragraph], width: columns - 1)
    }

    /// The line on which a place is displayed; a place at a break is on the later line.
    func line(of position: TextPosition, in lines: [Range<Int>]) -> Int {
        lines.firstIndex { position.index < $0.upperBound } ?? lines.count - 1
    }

    func column(of position: TextPosition, in line: Range<Int>) -> Int {
        buffer.paragraphs[position.paragraph][line.lowerBound..<position.index].reduce(0) { $0 + shownWidth($1) }
    }

    mutating func moveInLine(toEnd: Bool) -> Outcome {
        let lines = lines(of: cursor.paragraph, columns: size.columns)
        let number = line(of: cursor, in: lines)
        // The place after a broken line belongs to the next line. So this line ends before its last character, which
        // usually is a blank.
        let end = number == lines.count - 1 ? lines[number].upperBound : lines[number].upperBound - 1
        return move(to: TextPosition(paragraph: cursor.paragraph, index: toEnd ? end : lines[number].lowerBound))
    }

    /// Whether up on the first line, or down on the last, has no line to move to.
    func hasNoLine(beyond key: Key) -> Bool {
        guard !key.control, !key.alt else { return false }
        let lines = lines(of: cursor.paragraph, columns: size.columns), number = line(of: cursor, in: lines)
        return switch key.code {
        case .up: cursor.paragraph == 0 && number == 0
        case .down: cursor.paragraph == buffer.paragraphs.count - 1 && number == lines.count - 1
        default: false
        }
    }

    mutating func moveLines(by count: Int) -> Outcome {
        let lines = lines(of: cursor.paragraph, columns: size.columns)
        let number = line(of: cursor, in: lines)
        let wanted = wantedColumn ?? column(of: cursor, in: lines[number])
        let goal = self.line(LinePosition(paragraph: cursor.paragraph, line: number), by: count, columns: size.columns)
        let place = self.place(in: goal, column: wanted, columns: size.columns)
        let outcome = move(to: place)
        wantedColumn = wanted
        return outcome
    }

    /// Puts the cursor where a click was.
    public mutating func click(at point: Point) -> Outcome {
        move(
            to: place(in: line(top, by: point.row, columns: size.columns), column: point.column, columns: size.columns))
    }

    /// The place on a line that is nearest to a column.
    private func place(in line: LinePosition, column: Int, columns: Int) -> TextPosition {
        let lines = lines(of: line.paragraph, columns: columns)
        let range = lines[min(line.line, lines.count - 1)]
        let text = buffer.paragraphs[line.paragraph]
        var index = range.lowerBound, used = 0
        let last = range.upperBound == text.count ? range.upperBound : range.upperBound - 1
        while index < last, used + shownWidth(text[index]) <= column {
            used += shownWidth(text[index])
            index += 1
        }
        return TextPosition(paragraph: line.paragraph, index: index)
    }

    /// The line that many lines below or above, limited to the first and last.
    private func line(_ start: LinePosition, by count: Int, columns: Int) -> LinePosition {
        var position = start, left = abs(count)
        while left > 0 {
            if count < 0 {
                if position.line > 0 {
                    position.line -= 1
                } else if position.paragraph > 0 {
                    position.paragraph -= 1
                    position.line = lines(of: position.paragraph, columns: columns).count - 1
                } else {
                    return position
                }
                left -= 1
            } else {
                let rest = lines(of: position.paragraph, columns: columns).count - 1 - position.line
                if left <= rest { return LinePosition(paragraph: position.paragraph, line: position.line + left) }
                guard position.paragraph + 1 < buffer.paragraphs.count else {
                    return LinePosition(paragraph: position.paragraph, line: position.line + rest)
                }
                position = LinePosition(paragraph: position.paragraph + 1, line: 0)
                left -= rest + 1
            }
        }
        return position
    }

    /// The number of lines from one to a later one, counted up to `limit`.
    private func distance(from start: LinePosition, to end: LinePosition, columns: Int, limit: Int) -> Int {
        guard end > start else { return 0 }
        var count = end.line - start.line
        for paragraph in start.paragraph..<end.paragraph where count <= limit {
            count += end.paragraph - paragraph > limit ? limit + 1 : lines(of: paragraph, columns: columns).count
        }
        return count
    }

    mutating func followCursor() { top = start(rows: size.rows, columns: size.columns) }

    /// The top line of a view of that size that contains the cursor. It moves by half a view if it must move.
    func start(rows: Int, columns: Int) -> LinePosition {
        let lines = lines(of: cursor.paragraph, columns: columns)
        let current = LinePosition(paragraph: cursor.paragraph, line: line(of: cursor, in: lines))
        var top = LinePosition(paragraph: min(top.paragraph, buffer.paragraphs.count - 1), line: 0)
        top.line = min(self.top.line, self.lines(of: top.paragraph, columns: columns).count - 1)
        if current < top { return line(current, by: -(rows / 2), columns: columns) }
        if distance(from: top, to: current, columns: columns, limit: rows) >= max(1, rows) {
            return line(current, by: -(rows / 2), columns: columns)
        }
        return top
    }

    func shownWidth(_ character: Character) -> Int { character == "\t" ? 1 : cellWidth(of: character) }
}
