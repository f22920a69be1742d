import TalentDomain
import TerminalKit

/// A talent's readiness over time: the chart, if there is one, and a line for each judgement. Any key that closes a
/// screen closes it.
struct ReadinessHistorySheet: Screen {
    let talent: Talent.ID

    var isSheet: Bool { true }
    static let bindings: [Binding<ReadinessHistorySheet>] = [.close]

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        event == .key(Key(.enter)) ? [.close] : nil
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let judgements = Array(context.data.judgements(of: talent).reversed())
        let chart = ReadinessChart(of: talent, in: context)
        let inside = canvas.sheet(
            title: context.wording.name(talent),
            rows: (chart == nil ? 0 : ReadinessChart.rows + 2) + judgements.count + 2,
            columns: min(76, area.columns), in: area
        ).text
        var rest = inside
        if let chart, inside.rows > ReadinessChart.rows + 2 {
            chart.draw(on: &canvas, in: inside)
            rest = inside.splitRows(ReadinessChart.rows).rest
            canvas.write(chart.legend, at: rest.origin, Style(.muted), limit: rest.columns)
            rest = rest.splitRows(2).rest
        }
        for (index, judgement) in judgements.prefix(rest.rows).enumerated() {
            canvas.write(
                ReadinessWording(context).line(for: judgement), at: Point(row: rest.row + index, column: rest.column),
                limit: rest.columns
            )
        }
        canvas.cursor = inside.origin
    }
}

extension ReadinessWording {
    /// `12. feb. 2027  boks 2 V  ● i fællesskab   fyldestgørende · næste niveau`
    fileprivate func line(for judgement: ReadinessJudgement) -> String {
        let box = judgement.box.map { wording.say("boks \($0.number)", "box \($0.number)") } ?? "–"
        return padded(wording.date(judgement.on), to: 15)
            + "\(box) \(judgement.purpose.sign)  " + padded(judge(in: judgement), to: 19) + shortWork(in: judgement)
    }
}
