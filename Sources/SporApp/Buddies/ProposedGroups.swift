import TalentDomain
import TerminalKit

/// Suggested groups of talents as a list, which a person changes before they are made: two talents change places, or a
/// group is taken out.
struct ProposedGroups: Sendable {
    var groups: [[Talent.ID]] = []
    private(set) var list = ListView()
    /// The talent who changes places with the next chosen one.
    private(set) var marked: Talent.ID?

    var all: [Talent.ID] { Array(groups.joined()) }
    var selected: Talent.ID? { all.indices.contains(list.selection) ? all[list.selection] : nil }
    var selectedGroup: [Talent.ID]? { selected.flatMap { talent in groups.first { $0.contains(talent) } } }

    /// Selects a talent, if they are in a group.
    mutating func select(_ talent: Talent.ID?) {
        if let place = all.firstIndex(where: { $0 == talent }) { list.selection = place }
    }

    mutating func mark(in context: Context) -> [Effect] {
        guard let talent = selected else { return [] }
        marked = talent
        return [
            .say(
                .note(
                    Phrase(
                        "Vælg den, \(context.wording.name(talent)) skal bytte plads med, og tryk e igen.",
                        "Choose who \(context.wording.name(talent)) should swap with, and press e again.")))
        ]
    }

    mutating func unmark() { marked = nil }

    /// The groups after the marked talent and the selected one have changed places; nobody is marked then.
    mutating func swapped() -> [[Talent.ID]] {
        let (one, other) = (marked, selected)
        marked = nil
        guard let one, let other else { return groups }
        return groups.map { $0.map { $0 == one ? other : $0 == other ? one : $0 } }
    }

    /// - Returns: the selected group, which was taken out.
    mutating func takeOut() -> [Talent.ID] {
        guard let group = selectedGroup else { return [] }
        groups.removeAll { $0 == group }
        list.selection = max(0, min(list.selection, all.count - 1))
        return group
    }

    /// - Parameter heading: of a group with its number, from 1.
    func content(heading: (Int, [Talent.ID]) -> String) -> ListContent {
        var headings: [Int: String] = [:], first = 0
        for (index, group) in groups.enumerated() {
            headings[first] = heading(index + 1, group)
            first += group.count
        }
        return ListContent(first, headings: headings)
    }

    mutating func handle(_ event: InputEvent, _ content: ListContent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 8)
        switch event {
        case .key(let key): return list.handle(key, in: content) == .moved ? [] : nil
        case .mouse(let mouse):
            return list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content) == .moved ? [] : nil
        default: return nil
        }
    }

    /// Selects the clicked row.
    ///
    /// - Returns: whether it was selected already.
    mutating func click(_ click: Click, _ content: ListContent) -> Bool {
        guard case .row(let row, _) = click else { return false }
        if row == list.selection { return true }
        list.select(row, in: content)
        return false
    }

    /// Draws what the suggestion is, the groups, and words about the selected one.
    func draw(
        on canvas: inout Canvas, in area: Rect, about: String, content: ListContent, words: [(String, Style)],
        context: Context, facts: (Talent.ID) -> String
    ) {
        let rows = canvas.suggestion(about, words, in: area)
        list.draw(on: &canvas, in: rows, content: content, onClick: { Click.row($0) }) { canvas, index, line in
            let talent = all[index], isMarked = talent == marked, start = min(26, line.columns / 2)
            let used = canvas.write(
                (isMarked ? "* " : "") + context.wording.name(talent), at: line.origin,
                Style(isMarked ? .accent : .text), limit: start - 2)
            canvas.write(
                facts(talent), at: Point(row: line.row, column: line.column + start), Style(.muted),
                limit: line.columns - start)
            return used
        }
    }
}

extension Canvas {
    /// Draws the title of a suggestion above, and words about its selected row below.
    ///
    /// - Returns: the rows between.
    mutating func suggestion(_ about: String, _ words: [(String, Style)], in area: Rect) -> Rect {
        let text = area.text, head = wrapped(about, to: text.columns - 1)
        for (index, line) in head.enumerated() {
            write(line, at: Point(row: area.row + index, column: text.column), Style(.title), limit: text.columns)
        }
        let lines = words.flatMap { line, style in wrapped(line, to: text.columns - 1).map { Span($0, style) } }
        let rest = area.splitRows(head.count).rest
        let (rows, foot) = rest.splitRows(rest.rows - min(lines.count, rest.rows / 3))
        for (index, span) in lines.prefix(foot.rows).enumerated() {
            write([span], at: Point(row: foot.row + index, column: text.column), limit: text.columns)
        }
        return rows
    }
}
