import TalentDomain
import TerminalKit

/// A talent's readiness, with advice, history, and every judgement that the viewer may read.
struct ReadinessTab: Screen {
    let talent: Talent.ID
    private var list = SelectableList<ReadinessJudgement.ID>()

    init(talent: Talent.ID) { self.talent = talent }

    static let bindings: [Binding<ReadinessTab>] = [
        Binding(
            .agree,
            when: {
                $1.data.judging(of: $0.talent, by: $1.viewer).proposal(byViewer: false) != nil
                    && $1.data.judging(of: $0.talent, by: $1.viewer).ownJudge != nil
            }
        ) { tab, context in
            context.data.judging(of: tab.talent, by: context.viewer).proposal(byViewer: false).map(
                Judging(context).confirmEffects) ?? []
        },
        Binding(.share, when: { $0.unopened(in: $1) != nil }) { tab, context in
            tab.unopened(in: context).map(Judging(context).shareEffects) ?? []
        },
        Binding(.add, when: { $1.abilities.mayJudge($0.talent) }) { tab, context in
            [.openSheet(.readiness(tab.talent, context.data.judging(of: tab.talent, by: context.viewer).begun?.id))]
        },
        Binding(.edit, when: { $0.editable(in: $1) != nil }) { tab, context in
            tab.editable(in: context).map { [.openSheet(.readiness(tab.talent, $0.id))] } ?? []
        },
        Binding(.delete, when: { $0.judgement(in: $1).map($1.abilities.mayDelete) == true }) { tab, context in
            tab.judgement(in: context).map(Deletion(context).deleteEffects) ?? []
        },
    ]

    /// The selected judgement, if the viewer may edit it; otherwise their own, to which the talent can still add a
    /// comment.
    private func editable(in context: Context) -> ReadinessJudgement? {
        guard let selected = judgement(in: context) else { return nil }
        return [selected, context.data.judging(of: talent, by: context.viewer).ownJudgement].compactMap(\.self).first(
            where: context.abilities.mayWrite)
    }

    /// The viewer's own judgement, while it can still be taken back.
    private func unopened(in context: Context) -> ReadinessJudgement? {
        context.data.judging(of: talent, by: context.viewer).ownJudge == nil
            ? nil
            : context.data.judging(of: talent, by: context.viewer).ownJudgement.flatMap {
                context.data.isOpen($0) ? nil : $0
            }
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch list.handle(event, ids: judgements(in: context).map(\.id), rows: context.size.rows - 16) {
        case .moved: return []
        case .done: return perform(.edit, in: context)
        default: return nil
        }
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(ReadinessJudgement.self) { list.select(id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        return list.click(row, ids: judgements(in: context).map(\.id)) == .done ? perform(.edit, in: context) : []
    }

    /// The newest first.
    private func judgements(in context: Context) -> [ReadinessJudgement] {
        context.data.judgements(of: talent).reversed()
    }

    private func judgement(in context: Context) -> ReadinessJudgement? {
        let judgements = judgements(in: context)
        return list.index(in: judgements.map(\.id)).map { judgements[$0] }
    }

    // MARK: Drawing

    private static let wide = 100

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let judgements = judgements(in: context)
        guard !judgements.isEmpty else { return canvas.hint(empty(in: context), in: area) }
        let isWide = area.columns >= Self.wide
        let (left, right) = area.splitColumns(isWide ? area.columns - 46 : area.columns)
        var rest = left.inset(columns: 1), standing = standing(in: context)
        // The judgements come before the texts about them: first the text about work is dropped, then the advice.
        while standing.count > 2, standing.reduce(0, { $0 + wrapped($1.0, to: rest.columns).count }) + 3 > area.rows {
            standing.remove(at: 1)
        }
        for (text, style) in standing { rest = rest.splitRows(canvas.paragraph(text, in: rest, style)).rest }
        if isWide {
            canvas.verticalLine(column: right.column, from: right.row, rows: right.rows)
            drawChart(on: &canvas, in: right.splitColumns(2).rest, context: context)
        } else if rest.rows >= ReadinessChart.rows + 7 {
            rest = rest.splitRows(1).rest
            drawChart(on: &canvas, in: rest, context: context)
            rest = rest.splitRows(ReadinessChart.rows + 1).rest
        }
        if rest.rows > 3 { rest = rest.splitRows(1).rest }
        drawList(
            judgements, on: &canvas,
            in: Rect(row: rest.row, column: left.column, rows: rest.rows, columns: left.columns), context: context)
    }

    private func drawChart(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let chart = ReadinessChart(of: talent, in: context) else { return }
        chart.draw(on: &canvas, in: area)
        canvas.write(
            chart.legend, at: Point(row: area.row + ReadinessChart.rows, column: area.column), Style(.muted),
            limit: area.columns)
    }

    private func standing(in context: Context) -> [(String, Style)] {
        let round = Judging(context).round(of: talent).map { [($0, Style(.accent))] } ?? []
        guard let standing = ReadinessStatus(of: talent, in: context.data) else {
            return [(context.wording.say("Ingen fælles vurdering endnu.", "No joint assessment yet."), Style(.muted))]
                + round
        }
        let purpose = ReadinessWording(context).purpose(standing.judgement.purpose, of: talent)
        return [
            ("\(ReadinessWording(context).words(for: standing).capitalizedFirst) · \(purpose)", Style(.heading)),
            (ReadinessWording(context).work(in: standing.judgement).capitalizedFirst + ".", Style()),
            (ReadinessWording(context).advice(for: standing.judgement), Style()),
        ] + round
    }

    private func drawList(_ judgements: [ReadinessJudgement], on canvas: inout Canvas, in area: Rect, context: Context)
    {
        let list = list.shown(in: judgements.map(\.id))
        let comment = context.wording.text(judgements[list.selection].comment)
        let commentRows =
            comment.isBlank || area.rows < judgements.count + 3
            ? 0 : min(3, wrapped(comment, to: area.columns - 4).count)
        let (rows, foot) = area.splitRows(area.rows - commentRows)
        Table([
            TableColumn(context.wording.say("Dato", "Date"), minimum: 13, ideal: 13),
            TableColumn(context.wording.say("Boks", "Box"), minimum: 4, ideal: 4),
            TableColumn(context.wording.say("Vurderet af", "Assessed by"), minimum: 17, ideal: 18, priority: 1),
            TableColumn(
                context.wording.say("Præstation og opgaver", "Performance and tasks"), minimum: 20, ideal: 20,
                flexible: true,
                priority: 2),
        ]).draw(list, on: &canvas, in: rows, content: ListContent(judgements.count), onClick: { Click.row($0) }) {
            index in
            let judgement = judgements[index]
            return [
                Span(context.wording.day(judgement.on, .medium)),
                Span("\(judgement.box?.number ?? 0) \(judgement.purpose.sign)"),
                Span(ReadinessWording(context).judge(in: judgement)),
                Span(ReadinessWording(context).shortWork(in: judgement), Style(.muted)),
            ]
        }
        canvas.paragraph(context.wording.say("»\(comment)«", "“\(comment)”"), in: foot.inset(columns: 2), Style(.muted))
    }

    private func empty(in context: Context) -> String {
        let judging = context.data.judging(of: talent, by: context.viewer)
        return switch judging.mayJudge ? judging.nextJudge : nil {
        case .together:
            context.wording.say(
                "Her kan du se, hvor langt talentet er kommet. Parathed vurderes ved samtalen efter modul 6, først hver for sig og så i fællesskab. Tryk a for at skrive den første vurdering.",
                "This shows how far the talent has come. Readiness is assessed at the conversation after module 6, first separately and then together. Press a to enter the first assessment."
            )
        case .talent, .lineManager:
            context.wording.say("Tryk a for at skrive din egen vurdering. ", "Press a to enter your own assessment. ")
                + context.wording[
                    Readers(context).readers(
                        of: judging.newJudgement(by: judging.nextJudge ?? .talent),
                        later: Judging.onceBothShared)]
        case nil:
            (ReadinessWording(context).judged(talent).map { $0.capitalizedFirst + ($0.hasSuffix(".") ? " " : ". ") }
                ?? "")
                + context.wording.say(
                    "Her er ingen vurdering, du kan læse. En fælles vurdering: ",
                    "There is no assessment here that you can read. Joint assessments: ")
                + context.wording[ReaderWords.rule(of: .readinessAgreed)]
        }
    }
}
