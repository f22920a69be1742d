import TalentDomain
import TerminalKit

/// The changes of a version of a plan, with old and new text side by side, or below each other on narrow screens.
struct PlanAlterationLines {
    /// The left and the right text of one line.
    struct Line {
        var left: Span
        var right: Span?
    }

    let lines: [Line]
    private let columns: Int

    /// - Parameter before: the previous version.
    init(from before: PlanRevision, to after: PlanRevision, columns: Int, in context: Context) {
        self.columns = columns
        let isBeside = columns >= PlanBoard.foldsBelow
        let half = isBeside ? (columns - 3) / 2 : columns - 6
        let alterations = after.content.alterations(since: before.content)
        var lines: [Line] = []
        let title = context.wording.say(
            "Ændret siden version \(before.number)", "Changed since version \(before.number)")
        lines.append(
            Line(
                left: Span(title, Style(.heading)),
                right: isBeside
                    ? Span(context.wording.say("Version \(after.number)", "Version \(after.number)"), Style(.heading))
                    : nil))
        for alteration in alterations {
            let (what, old, new) = Plans(context).words(for: alteration)
            lines.append(Line(left: Span(what, Style(.muted)), right: isBeside ? Span("") : nil))
            let was = wrapped(old, to: half - 2), now = wrapped(new, to: half - 2)
            if isBeside {
                for index in 0..<max(was.count, now.count) {
                    lines.append(
                        Line(
                            left: Span("  " + (was.indices.contains(index) ? was[index] : ""), Style(.muted)),
                            right: Span(now.indices.contains(index) ? now[index] : "")))
                }
            } else {
                lines += was.enumerated().map {
                    Line(
                        left: Span(
                            ($0 == 0 ? context.wording.say("  før: ", "  was: ") : "       ") + $1, Style(.muted)))
                }
                lines += now.enumerated().map {
                    Line(left: Span(($0 == 0 ? context.wording.say("  nu:  ", "  now: ") : "       ") + $1))
                }
            }
        }
        if alterations.isEmpty {
            lines.append(
                Line(
                    left: Span(
                        context.wording.say("  intet, du kan læse", "  nothing that you can read"), Style(.muted)),
                    right: isBeside ? Span("") : nil))
        }
        self.lines = lines + [Line(left: Span(""))]
    }

    /// Draws the lines from `start` on.
    ///
    /// - Returns: the number of rows used.
    func draw(on canvas: inout Canvas, in area: Rect, from start: Int) -> Int {
        let shown = lines.dropFirst(start).prefix(area.rows)
        let half = (columns - 3) / 2
        for (row, line) in shown.enumerated() {
            let place = Rect(row: area.row + row, column: area.column, rows: 1, columns: area.columns)
            guard let right = line.right else {
                canvas.write([line.left], at: place.origin, limit: place.columns)
                continue
            }
            canvas.write([line.left], at: place.origin, limit: half)
            canvas.write("│", at: Point(row: place.row, column: place.column + half + 1), Style(.border))
            canvas.write([right], at: Point(row: place.row, column: place.column + half + 3), limit: half)
        }
        return shown.count
    }
}

extension Plans {
    /// The kind of item, with its old and new text; for a goal also the other values that differ.
    func words(for alteration: PlanAlteration) -> (what: String, old: String, new: String) {
        let none = "–", gone = wording.say("taget ud", "removed")
        switch alteration {
        case .goal(let old, let new):
            let what =
                old == nil
                ? wording.say("Nyt mål", "New goal")
                : new == nil ? wording.say("Mål fjernet", "Goal removed") : wording.say("Mål", "Goal")
            return (what, old.map { goal($0, against: new) } ?? none, new.map { goal($0, against: old) } ?? gone)
        case .point(let old, let new):
            return (
                wording[(new ?? old)?.column.name ?? Phrase("")], old.map { wording.text($0.text) } ?? none,
                new.map { wording.text($0.text) } ?? gone
            )
        case .text(let kind, let old, let new):
            return (wording[kind.name], old.isBlank ? none : wording.text(old), new.isBlank ? gone : wording.text(new))
        case .learning(let old, let new):
            return (
                wording.say("Det, jeg har lært", "What I have learned"), old.map { wording.text($0.text) } ?? none,
                new.map { wording.text($0.text) } ?? gone
            )
        case .protege(let old, let new):
            func told(_ protege: Protege) -> String {
                ([wording.text(protege.initials)] + words(about: protege)).joined(separator: " · ")
            }
            return (
                wording.say("Lokale talenter i mesterlære", "Protégés at my workplace"), old.map(told) ?? none,
                new.map(told) ?? gone
            )
        case .product(let old, let new):
            return (
                wording[(new ?? old)?.name ?? Phrase("")], old.map { product($0, against: new) } ?? none,
                new.map { product($0, against: old) } ?? gone
            )
        case .ground(let old, let new):
            func told(_ ground: TrainingGround) -> String {
                ([wording.text(ground.text)] + words(about: ground)).joined(separator: " · ")
            }
            return (wording.say("Øvebane", "Training ground"), old.map(told) ?? none, new.map(told) ?? gone)
        }
    }

    /// The parts that differ, each with its name where there are several.
    private func product(_ product: ModuleProduct, against other: ModuleProduct?) -> String {
        let parts = product.parts.filter { part in
            part.text != other?.parts.first { $0.name == part.name }?.text ?? ""
        }
        let told = parts.map { part in
            (product.parts.count > 1 ? wording[part.name] + ": " : "")
                + (part.text.isBlank ? "–" : wording.text(part.text))
        }
        return told.isEmpty ? "–" : told.joined(separator: " · ")
    }

    private func goal(_ goal: Goal, against other: Goal?) -> String {
        func fact<Value: Equatable>(_ path: KeyPath<Goal, Value>, _ words: String) -> String? {
            other.map { $0[keyPath: path] != goal[keyPath: path] } ?? true ? words : nil
        }
        let due =
            goal.due.map { wording.say("frist ", "due ") + wording.date($0) }
            ?? wording.say("uden frist", "no due date")
        let facts = [
            fact(\.level, wording[goal.level.name]), fact(\.due, due),
            fact(\.progress, "\(goal.progress.sign) \(wording[goal.progress.name])"),
            fact(\.competence, goal.competence.isEmpty ? "" : wording.text(goal.competence)),
            fact(
                \.measure,
                goal.measure.isEmpty ? "" : wording.say("kriterium: ", "criterion: ") + wording.text(goal.measure)),
        ].compactMap(\.self).filter { !$0.isEmpty }
        return ([wording.text(goal.text)] + facts).joined(separator: " · ")
    }
}
