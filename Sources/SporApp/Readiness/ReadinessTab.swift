import TalentDomain
import TerminalKit

/// A talent's readiness, with advice, history, and every judgement that the viewer may read.
struct ReadinessTab: Screen {
    let talent: Talent.ID
    private var list = SelectableList<ReadinessJudgement.ID>()

    init(talent: Talent.ID) { self.talent = talent }

    private static let adviceToGoal = Command(
        "advice-to-goal", ["m"], ("nyt mål", "new goal"),
        ("Gør anbefalingen til et læringsmål i planen", "Make the recommendation a learning goal in the plan"))

    static let bindings: [Binding<ReadinessTab>] = [
        Binding(.open, when: { $0.judgement(in: $1) != nil }) { tab, context in
            tab.judgement(in: context).map(Judging(context).readEffects) ?? []
        },
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
        Binding(
            adviceToGoal,
            when: { tab, context in
                tab.advice(in: context) != nil
                    && (context.abilities.mayWritePlan(of: tab.talent)
                        || context.abilities.mayTakeOverPlan(of: tab.talent))
            }
        ) { tab, context in
            context.abilities.mayTakeOverPlan(of: tab.talent)
                ? Plans(context).takeOverEffects(of: tab.talent, then: Self.adviceToGoal)
                : tab.advice(in: context).map { [.openSheet(.proposedGoal(tab.talent, GoalProposal(text: $0)))] } ?? []
        },
        Binding(.step, when: { Steps($1).opens($0.talent) }) { tab, context in Steps(context).open(tab.talent) },
        Binding(.delete, when: { $0.judgement(in: $1).map($1.abilities.mayDelete) == true }) { tab, context in
            tab.judgement(in: context).map(Deletion(context).deleteEffects) ?? []
        },
    ]

    /// The recommendation of the joint judgement.
    private func advice(in context: Context) -> String? {
        ReadinessStatus(of: talent, in: context.data).map { standing in
            context.wording[standing.box.advice(for: standing.judgement.purpose)]
        }
    }

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
        let ids = judgements(in: context).map(\.id)
        return list.handle(event, ids: ids, rows: context.size.rows - 16) == .moved ? [] : nil
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(ReadinessJudgement.self) { list.select(id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        return list.click(row, ids: judgements(in: context).map(\.id)) == .done ? perform(.open, in: context) : []
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

    private static let wide = 110
    private static let chartColumns = 48

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let judgements = judgements(in: context)
        guard !judgements.isEmpty else { return canvas.hint(empty(in: context), in: area) }
        let chart = ReadinessChart(of: talent, in: context)
        let isWide = area.columns >= Self.wide && chart != nil
        let (left, right) = area.splitColumns(isWide ? area.columns - Self.chartColumns - 2 : area.columns)
        var rest = Rect(row: area.row, column: area.column + 2, rows: area.rows, columns: min(72, left.columns - 3))
        var standing = standing(in: context)
        // The judgements come before the texts about them: first the text about work is dropped, then the advice.
        while standing.count > 2, standing.reduce(0, { $0 + wrapped($1.0, to: rest.columns).count }) + 3 > area.rows {
            standing.remove(at: 1)
        }
        for (text, style) in standing { rest = rest.splitRows(canvas.paragraph(text, in: rest, style)).rest }
        if isWide, let chart {
            canvas.verticalLine(column: right.column, from: right.row, rows: right.rows)
            draw(chart, on: &canvas, in: right.splitColumns(2).rest.splitColumns(Self.chartColumns - 1).left, context)
        } else if let chart, rest.rows >= ReadinessChart.rows + 7 {
            rest = rest.splitRows(1).rest
            draw(chart, on: &canvas, in: rest, context)
            rest = rest.splitRows(ReadinessChart.rows + 1).rest
        }
        if rest.rows > 3 { rest = rest.splitRows(1).rest }
        drawList(
            judgements, on: &canvas,
            in: Rect(row: rest.row, column: area.column, rows: rest.rows, columns: min(88, left.columns)),
            context: context)
    }

    private func draw(_ chart: ReadinessChart, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        chart.draw(on: &canvas, in: area)
        let legend = area.splitRows(ReadinessChart.rows).rest
        if legend.rows > 0 { canvas.write(chart.legend, at: legend.origin, Style(.muted), limit: legend.columns) }
    }

    /// `Boks 1 siden 19. feb. · 2→1`, the work, the advice, and what the two have to do.
    private func standing(in context: Context) -> [(String, Style)] {
        let round =
            (Judging(context).round(of: talent).map { [($0, Style())] } ?? [])
            + (Steps(context).state(of: talent).map { [($0, Style(.muted))] } ?? [])
        guard let standing = ReadinessStatus(of: talent, in: context.data) else {
            return [
                (
                    context.wording.say("Ikke vurderet i fællesskab endnu.", "Not assessed together yet."),
                    Style(.heading)
                )
            ]
                + round
        }
        let words = ReadinessWording(context), judgement = standing.judgement
        let way = standing.before == nil ? "" : " · \(standing.way)"
        // A low screen needs the rows for the judgements.
        let ruling = context.size.rows < 30 ? nil : standing.box.ruling(for: judgement.purpose)
        return [
            (words.now(for: standing).capitalizedFirst + way, Style(.heading)),
            (
                words.purpose(judgement.purpose, of: talent).capitalizedFirst + ". "
                    + words.work(in: judgement).capitalizedFirst + ".", Style()
            ),
            (words.advice(for: judgement), Style(.muted)),
        ] + (ruling.map { [(context.wording[$0], Style(.muted))] } ?? []) + round
    }

    private func drawList(_ judgements: [ReadinessJudgement], on canvas: inout Canvas, in area: Rect, context: Context)
    {
        let list = list.shown(in: judgements.map(\.id)), words = ReadinessWording(context)
        let hasComment = judgements.contains { !words.remarks(in: $0).isEmpty }
        let (rows, below) = area.splitRows(
            hasComment ? min(judgements.count + 1, max(4, area.rows - 4)) : area.rows)
        let foot = below.splitRows(1).rest
        let heading = context.wording.say("Vurderinger", "Assessments") + " · \(judgements.count)"
        let dateColumns = max(13, cellWidth(of: heading))
        Table(
            [
                TableColumn("", minimum: dateColumns, ideal: dateColumns),
                TableColumn(context.wording.say("Boks", "Box"), minimum: 4, ideal: 4),
                TableColumn(context.wording.say("Vurderet af", "Assessed by"), minimum: 17, ideal: 18, priority: 1),
                TableColumn(
                    context.wording.say("Præstation og opgaver", "Performance and tasks"), minimum: 20, ideal: 36,
                    priority: 2),
            ], heading: heading
        ).draw(list, on: &canvas, in: rows, content: ListContent(judgements.count), onClick: { Click.row($0) }) {
            index in
            let judgement = judgements[index]
            return [
                Span(context.wording.date(judgement.on)),
                Span("\(judgement.box?.number ?? 0) \(judgement.purpose.sign)"),
                Span(words.judge(in: judgement)),
                Span(words.shortWork(in: judgement), Style(.muted)),
            ].map { [$0] }
        }
        guard foot.rows > 0 else { return }
        let selected = judgements[list.selection]
        let (line, text) = Rect(row: foot.row, column: foot.column + 2, rows: foot.rows, columns: foot.columns - 3)
            .splitRows(1)
        canvas.rule(
            [
                Span(context.wording.say("Kommentar", "Comment"), Style(.heading)),
                Span(" · \(context.wording.date(selected.on)) · \(context.wording[selected.judge.name])"),
            ], in: line)
        let remarks = words.remarks(in: selected)
        canvas.paragraph(
            remarks.isEmpty
                ? context.wording.say("Ingen kommentar.", "No comment.") : remarks.joined(separator: "\n"),
            in: text.splitColumns(72).left, Style(remarks.isEmpty ? .muted : .text))
    }

    private func empty(in context: Context) -> String {
        let judging = context.data.judging(of: talent, by: context.viewer)
        let talk = context.cohortID.flatMap(context.data.readinessTalk)?.title
        return switch judging.mayJudge ? judging.nextJudge : nil {
        case .together:
            context.wording.say(
                "Her kan du se, hvor langt \(context.wording.people.the.da) er kommet. Parathed vurderes ved \(talk?.da.lowercasedFirst ?? "den sidste samtale"), først hver for sig og så i fællesskab. Tryk a for at skrive den første vurdering.",
                "This shows how far \(context.wording.people.the.en) has come. Readiness is assessed at \(talk.map { "the " + $0.en.lowercasedFirst } ?? "the last conversation"), first separately and then together. Press a to enter the first assessment."
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
                + context.wording[ReaderWords.rule(of: .readinessAgreed, for: context.wording.people)]
        }
    }
}
