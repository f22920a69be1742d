import TalentDomain
import TerminalKit

extension PlanBoard {
    /// The most lines of a text in the overview; the editor shows the rest.
    private static let textLines = 4

    /// Three columns side by side, with a line between them.
    mutating func addTransition(_ spots: [[PlanSpot]]) {
        let width = columns / 3
        func piece(_ spans: [Span], _ column: Int, spot: PlanSpot? = nil, leads: Bool = false) -> Piece {
            Piece(spot: spot, column: column * width, width: width - 3, spans: spans, leads: leads)
        }
        func divider(_ column: Int) -> Piece {
            Piece(column: column * width - 2, width: 1, spans: [Span("│", Style(.border))])
        }
        append([])
        append(
            TransitionColumn.allCases.enumerated().flatMap { index, column in
                (index == 0 ? [] : [divider(index)]) + [
                    piece([Span(context.wording[column.name], Style(.heading))], index)
                ]
            })
        let first = lines.count
        let stacks = spots.enumerated().map { index, column in
            var stack: [Piece] = []
            for spot in column {
                let start = stack.count
                for (line, spans) in pointLines(spot, width: width - 5).enumerated() {
                    stack.append(piece(spans, index, spot: spot, leads: line == 0))
                }
                setExtent(of: spot, to: (first + start)...(first + stack.count - 1))  // a point has at least one line
            }
            return stack
        }
        for row in 0..<(stacks.map(\.count).max() ?? 0) {
            append(
                stacks.enumerated().flatMap { index, stack in
                    (index == 0 ? [] : [divider(index)]) + (stack.indices.contains(row) ? [stack[row]] : [])
                })
        }
    }

    func pointLines(_ spot: PlanSpot, width: Int) -> [[Span]] {
        guard case .point(let id, _) = spot, let point = content.transition.first(where: { $0.id == id }) else {
            return [[empty("et punkt", "a point")]]
        }
        return wrapped(context.wording.text(point.text), to: width).map { [Span($0)] }
    }

    mutating func addText(_ spot: PlanSpot) {
        guard case .text(let kind) = spot else { return }
        let text = content.texts[kind, default: ""]
        if text.isBlank {
            add([[Span(context.wording[kind.name], Style(.muted)), Span("  –", Style(.muted))]], of: spot, at: 0)
            return
        }
        let all = wrapped(context.wording.text(text), to: columns - 6)
        var shown = all.prefix(Self.textLines).map { [Span("  " + $0)] }
        if all.count > Self.textLines { shown[Self.textLines - 1].append(Span(" …", Style(.muted))) }
        add([[Span(context.wording[kind.name], Style(.accent))]] + shown, of: spot, at: 0)
    }

    func learningLines(_ spot: PlanSpot) -> [[Span]] {
        guard case .learning(let id) = spot, let point = content.learning.first(where: { $0.id == id }) else {
            return [
                [
                    empty(
                        "noget fra lederspejl, skyggepraktik eller modul",
                        "something from the leader mirror, shadowing or a module")
                ]
            ]
        }
        let source = point.source.isEmpty ? [] : [Span("  " + context.wording.text(point.source), Style(.muted))]
        var texts = wrapped(context.wording.text(point.text), to: columns - 2).map { [Span($0)] }
        let last = texts.count - 1  // a wrapped text has at least one line
        if cellWidth(of: texts[last][0].text) + (source.first?.width ?? 0) <= columns - 2 {
            texts[last] += source
        } else {
            texts.append(source)
        }
        return texts
    }

    func protegeSpan(_ spot: PlanSpot) -> Span {
        guard case .protege(let id) = spot, let protege = content.proteges.first(where: { $0.id == id }) else {
            return empty("initialer for et lokalt talent i mesterlære", "the initials of a protégé")
        }
        return Span(context.wording.text(protege.initials))
    }

    func sharingSpans(_ spot: PlanSpot) -> [Span] {
        switch spot {
        case .buddySees:
            let sees = !content.isWithheldFromBuddy
            return [
                Span(sees ? "[✓] " : "[ ] "),
                Span(context.wording.say("Buddyen kan læse mål og opgaver", "The buddy can read goals and tasks")),
            ]
        default:
            return [
                Span(content.isSharedWithMentor ? "[✓] " : "[ ] "),
                Span(
                    context.wording.say(
                        "Mentoren kan læse de delte versioner", "The mentor can read the shared versions")),
            ]
        }
    }
}
