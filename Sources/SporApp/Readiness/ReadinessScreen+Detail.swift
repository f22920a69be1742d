import TalentDomain
import TerminalKit

extension ReadinessScreen {
    /// From this width on, the joint judgement and both own views are beside each other.
    private static let wide = 110

    /// The selected talent under a rule: box, direction, work and comment, or the three judgements beside each other.
    func drawDetail(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        let (place, talent) = selection(on: board)
        let (line, rest) = area.splitRows(1)
        guard let talent else {
            let nobody = context.wording.say("Ingen i boks \(place + 1)", "Nobody in box \(place + 1)")
            return canvas.rule([Span(nobody, Style(.muted))], in: line)
        }
        let standing = board.standings[talent], words = ReadinessWording(context)
        canvas.rule(
            [
                Span(context.wording.name(talent), Style(.heading)),
                Span(" · " + (standing.map(words.now) ?? state(of: talent, context))),
            ], ending: standing.flatMap(words.before) ?? "", in: line)
        guard area.columns < Self.wide - 3 else {
            return drawViews(of: talent, on: &canvas, in: rest, context: context)
        }
        var below = rest.splitColumns(72).left
        func write(_ text: String, _ style: Style = Style()) {
            below = below.splitRows(canvas.paragraph(text, in: below, style)).rest
        }
        guard let standing else { return write(views(of: talent, context)) }
        let judgement = standing.judgement
        write(
            words.purpose(judgement.purpose, of: talent).capitalizedFirst + ". "
                + words.work(in: judgement).capitalizedFirst + ".")
        for remark in words.remarks(in: judgement) { write(remark) }
        // The comment may end in the last row; the advice, which the box gives, is shown whole or not at all.
        let advice = words.advice(for: judgement)
        if wrapped(advice, to: below.columns).count <= below.rows { write(advice, Style(.muted)) }
    }

    /// The joint judgement and each one's own, as far as the viewer may read them.
    private func drawViews(of talent: Talent.ID, on canvas: inout Canvas, in area: Rect, context: Context) {
        let words = ReadinessWording(context)
        let columns = min(56, (area.columns - 6) / 3)
        for (index, judge) in [Judge.together, .talent, .lineManager].enumerated() {
            var rest = Rect(
                row: area.row, column: area.column + index * (columns + 3), rows: area.rows, columns: columns)
            func write(_ text: String, _ style: Style = Style()) {
                rest = rest.splitRows(canvas.paragraph(text, in: rest, style)).rest
            }
            write(context.wording[judge.name].capitalizedFirst, Style(.text, bold: true))
            let judgements = context.data.judgements(of: talent)
            guard let judgement = judgements.last(where: { $0.judge == judge && !$0.isProposal }),
                let box = judgement.box
            else {
                let isOwn =
                    judge == .talent && context.abilities.isTalent(talent)
                    || judge == .lineManager
                        && context.data.roles(of: context.viewer, towards: talent).contains(.lineManager)
                let words: Phrase =
                    context.viewer.isOwner
                    ? Phrase("Ingen endnu.", "None yet.")
                    : isOwn
                        ? Phrase("Du har ikke skrevet en.", "You have not written one.")
                        : Phrase("Ikke delt med dig.", "Not shared with you.")
                write(context.wording[words], Style(.muted))
                continue
            }
            write(
                context.wording.say("Boks \(box.number), ", "Box \(box.number), ")
                    + context.wording.date(judgement.on) + " · " + context.wording[judgement.purpose.name])
            write(words.shortWork(in: judgement).capitalizedFirst)
            for remark in words.remarks(in: judgement) { write(remark) }
            if judge == .together { write(words.advice(for: judgement), Style(.muted)) }
        }
    }

    private func state(of talent: Talent.ID, _ context: Context) -> String {
        let judged = context.abilities.mayJudge(talent) ? nil : ReadinessWording(context).judged(talent)
        return judged ?? context.wording.say("ikke vurderet endnu", "not assessed yet")
    }

    /// The own judgements that the viewer may read, while none is agreed.
    private func views(of talent: Talent.ID, _ context: Context) -> String {
        let views = [Judge.talent, .lineManager].compactMap { judge in
            context.data.judgements(of: talent).last { $0.judge == judge }?.box.map {
                "\(context.wording[judge.name]): \(context.wording.say("boks", "box")) \($0.number)"
            }
        }
        guard views.isEmpty else {
            return (views.count > 1 ? context.wording.say("Hver for sig: ", "Individually: ") : "")
                + views.joined(separator: " · ").capitalizedFirst
        }
        return !context.abilities.mayJudge(talent)
            ? context.wording[ReaderWords.rule(of: .readinessAgreed, for: context.wording.people)]
            : context.wording.say(
                "Tryk a for at skrive den første vurdering.", "Press a to enter the first assessment.")
    }
}
