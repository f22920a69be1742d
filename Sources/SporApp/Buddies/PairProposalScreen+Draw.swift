import TalentDomain
import TerminalKit

extension PairProposalScreen {
    func content(_ context: Context) -> ListContent {
        var headings: [Int: String] = [:], first = 0
        for (number, group) in groups.enumerated() {
            let level = group.first.flatMap(context.data.level).map { context.wording[$0.name] } ?? ""
            let start = Pairs(context).pairStart(of: group)
            let from =
                start == context.today ? "" : context.wording.say(" · fra ", " · from ") + context.wording.date(start)
            let kept = isKept(group) ? context.wording.say(" · beholdes", " · kept") : ""
            headings[first] = context.wording.say("Par", "Pair") + " \(number + 1)\(kept) · \(level)\(from)"
            first += group.count
        }
        return ListContent(first, headings: headings)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about =
            area.columns < 60
            ? context.wording.say(
                "Forslag til \(groups.count) buddypar. Enter: dan.",
                "Suggested buddy pairs: \(groups.count). Enter: make.")
            : context.wording.say(
                "Forslag til \(groups.count) buddypar. Enter: dan. e: byt. b: behold. f: forbyd. d: tag ud.",
                "Suggested buddy pairs: \(groups.count). Enter: make. e: swap. b: keep. f: forbid. d: remove.")
        let head = wrapped(about, to: area.text.columns - 1)
        for (index, line) in head.enumerated() {
            canvas.write(
                line, at: Point(row: area.row + index, column: area.text.column), Style(.title),
                limit: area.text.columns)
        }
        let reasons = words(context).flatMap { text in
            wrapped(text.0, to: area.text.columns - 1).map { Span($0, text.1) }
        }
        let rest = area.splitRows(head.count).rest
        let footRows = min(reasons.count, rest.rows / 3)
        let (rows, foot) = rest.splitRows(rest.rows - footRows)
        let all = Array(groups.joined())
        list.draw(on: &canvas, in: rows, content: content(context), onClick: { Click.row($0) }) { canvas, index, line in
            let talent = all[index], person = context.data.person(of: talent)
            let isMarked = talent == marked
            let used = canvas.write(
                (isMarked ? "* " : "") + context.wording.name(talent), at: line.origin,
                Style(isMarked ? .accent : .text),
                limit: min(24, line.columns / 2 - 1))
            let start = min(26, line.columns / 2),
                direction = context.data.talents[talent].map { " · " + context.wording[$0.direction.name] } ?? ""
            let facts = (person?.organisation ?? "") + (line.columns < 60 ? "" : direction)
            canvas.write(
                facts, at: Point(row: line.row, column: line.column + start), Style(.muted), limit: line.columns - start
            )
            return used
        }
        for (index, reason) in reasons.prefix(footRows).enumerated() {
            canvas.write([reason], at: Point(row: foot.row + index, column: foot.text.column), limit: foot.text.columns)
        }
    }

    /// The reasons for the selected pair, its shortcomings, the talents who are left over, and what is forbidden.
    private func words(_ context: Context) -> [(String, Style)] {
        guard let group = selectedGroup, let own = reasons[group] else { return [] }
        let why = (context.wording.say("Hvorfor: ", "Why: ") + context.wording[own.why] + ".", Style(.text))
        let lacks = (own.lacks + unmet).map { (context.wording[$0], Style(.warn)) }
        // A narrow screen has room for little, so what is amiss comes first.
        return (context.size.columns < 60 ? lacks + [why] : [why] + lacks) + forbidden(context)
    }

    /// `Forbudt: Anne Holm og Bo Dam; Carl Lund og Eva Ravn.`
    private func forbidden(_ context: Context) -> [(String, Style)] {
        let pairs = choices.bans.map { context.wording.joined($0.sorted().map(context.wording.name)) }.sorted()
        return pairs.isEmpty
            ? []
            : [
                (
                    context.wording.say("Forbudt: ", "Forbidden: ") + pairs.joined(separator: "; ") + ".",
                    Style(.muted)
                )
            ]
    }
}
