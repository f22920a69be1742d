import TalentDomain
import TerminalKit

extension PlanBoard {
    /// Three columns side by side.
    mutating func addTransition(_ spots: [[PlanSpot]]) {
        let width = columns / 3
        func piece(_ spans: [Span], _ column: Int, spot: PlanSpot? = nil, leads: Bool = false) -> Piece {
            Piece(spot: spot, column: column * width, width: width - 1, spans: spans, leads: leads)
        }
        append([])
        append(
            TransitionColumn.allCases.enumerated().map { index, column in
                Piece(
                    column: index * width + ListView.gutter, width: width - ListView.gutter - 1,
                    spans: [Span(context.wording[column.name], Style(.heading))])
            })
        let first = lines.count
        let stacks = spots.enumerated().map { index, column in
            var stack: [Piece] = []
            for spot in column {
                let start = stack.count
                for (line, spans) in pointLines(spot, width: width - ListView.gutter - 1).enumerated() {
                    stack.append(piece(spans, index, spot: spot, leads: line == 0))
                }
                setExtent(of: spot, to: (first + start)...(first + stack.count - 1))  // a point has at least one line
            }
            return stack
        }
        for row in 0..<(stacks.map(\.count).max() ?? 0) {
            append(stacks.compactMap { $0.indices.contains(row) ? $0[row] : nil })
        }
    }

    /// The point; with `+` if it is new since the version before.
    func pointLines(_ spot: PlanSpot, width: Int) -> [[Span]] {
        guard case .point(let id, _) = spot, let point = content.transition.first(where: { $0.id == id }) else {
            return [[empty("et punkt", "a point")]]
        }
        let isNew = before.map { content in !content.transition.contains { $0.id == id } } ?? false
        return wrapped((isNew ? "+ " : "") + context.wording.text(point.text), to: width).map { [Span($0)] }
    }

    // MARK: The long texts

    /// The heading of the texts with their number, and each with its name and first words, in as many lines as there is
    /// room for.
    mutating func addTexts(_ spots: [PlanSpot], below heading: String) {
        let kinds = spots.compactMap { spot -> PlanText? in if case .text(let kind) = spot { kind } else { nil } }
        let written = kinds.count { !content.texts[$0, default: ""].isBlank }
        let count =
            written == kinds.count
            ? context.wording.say("\(written) tekster", "\(written) texts")
            : context.wording.say("\(written) af \(kinds.count) tekster", "\(written) of \(kinds.count) texts")
        addHeading(heading + " · " + count)
        let names = kinds.map { cellWidth(of: context.wording[$0.name]) }.max() ?? 0
        for kind in kinds { addText(kind, nameColumns: names) }
    }

    private mutating func addText(_ kind: PlanText, nameColumns: Int) {
        let text = content.texts[kind, default: ""], name = context.wording[kind.name]
        guard !text.isBlank else {
            return add([[Span(name, Style(.muted)), Span("  –", Style(.muted))]], of: .text(kind))
        }
        let title = Span(name, Style(.text, bold: true))
        guard !isFolded else {
            let words = firstWords(of: text, columns: columns - ListView.gutter)
            return add([[title]] + words.map { [$0] }, of: .text(kind))
        }
        let words = firstWords(of: text, columns: min(48, columns - ListView.gutter - nameColumns - 2))
        func gap(after cells: Int) -> Span { Span(String(repeating: " ", count: nameColumns - cells + 2)) }
        add(
            words.enumerated().map { index, line in
                index == 0 ? [title, gap(after: title.width), line] : [gap(after: 0), line]
            }, of: .text(kind))
    }

    /// The words of a text that fit in its lines.
    private func firstWords(of text: String, columns: Int) -> [Span] {
        let whole = context.wording.text(text).split(whereSeparator: \.isNewline).joined(separator: " ")
        let all = wrapped(whole, to: columns), isCut = all.count > textLines
        // The words of the last line leave room for the sign that there are more.
        let last = isCut ? wrapped(all[(textLines - 1)...].joined(separator: " "), to: columns - 2).first ?? "" : ""
        let shown = isCut ? all.prefix(textLines - 1) + [last + " …"] : all[...]
        return shown.map { Span($0, Style(.muted)) }
    }

    // MARK: The rest

    func learningLines(_ spot: PlanSpot) -> [[Span]] {
        guard case .learning(let id) = spot, let point = content.learning.first(where: { $0.id == id }) else {
            return [
                [
                    context.navigation.uses.isSuperset(of: [.leaderMirror, .shadowing])
                        ? empty(
                            "noget fra lederspejl, skyggepraktik eller modul",
                            "something from the leader mirror, shadowing or a module")
                        : empty("noget, du har lært", "something that you have learned")
                ]
            ]
        }
        let room = min(72, columns - ListView.gutter)
        let source = point.source.isEmpty ? [] : [Span("  " + context.wording.text(point.source), Style(.muted))]
        var texts = wrapped(context.wording.text(point.text), to: room).map { [Span($0)] }
        let last = texts.count - 1  // a wrapped text has at least one line
        if cellWidth(of: texts[last][0].text) + (source.first?.width ?? 0) <= room {
            texts[last] += source
        } else {
            texts.append(source)
        }
        return texts
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
