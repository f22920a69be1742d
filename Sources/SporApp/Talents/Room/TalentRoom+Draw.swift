import TalentDomain
import TerminalKit

extension TalentRoom {
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let record = context.data.talents[talent], !context.abilities.tabs(of: talent).isEmpty else {
            canvas.paragraph(context.wording[.notHereForYou], in: area.inset(rows: 1, columns: 2), Style(.muted))
            return
        }
        let (head, rest) = area.splitRows(1)
        let (tabs, body) = rest.splitRows(1)
        drawHead(record, on: &canvas, in: head, context: context)
        drawTabs(on: &canvas, in: tabs, context: context)
        let tab = screen(of: shown(in: context))
        canvas.clipped(to: body) { tab.draw(on: &$0, in: body, context: context) }
    }

    /// The name, the direction and the people around the talent, in the longest form that fits. Names are shortened
    /// before a fact is dropped.
    private func drawHead(_ record: Talent, on canvas: inout Canvas, in line: Rect, context: Context) {
        let name = Span(" " + context.wording.name(talent), Style(.title)), ending = Talents(context).ending(of: record)
        let beside = [
            Talents(context).buddyNames(of: talent), Talents(context).buddyNames(of: talent, fitting: 14),
            Talents(context).buddyFirstNames(of: talent),
        ].map { buddies in
            [
                context.wording.say("leder: ", "manager: ") + Talents(context).lineManagerName(of: talent),
                "buddy: " + buddies,
            ]
        }
        let aims: [String?] = [Talents(context).shortAim(of: record), nil]
        let wordings =
            ([[ending, Talents(context).aim(of: record)] + beside[0]]
            + aims.flatMap { aim in beside.map { [ending, aim] + $0 } }).map { $0.compactMap(\.self) }
        func width(_ facts: [String]) -> Int { facts.reduce(name.width) { $0 + 3 + cellWidth(of: $1) } }
        var facts = wordings.first { width($0) <= line.columns } ?? wordings[1]
        while facts.count > 1, width(facts) > line.columns { facts.removeLast() }
        canvas.write([name] + facts.map { Span(" · " + $0) }, at: line.origin, limit: line.columns)
    }

    private func drawTabs(on canvas: inout Canvas, in line: Rect, context: Context) {
        let titles = Tabs(
            context.abilities.tabs(of: talent).map { Tab(context.wording[$0.title]) },
            active: context.abilities.tabs(of: talent).firstIndex(of: shown(in: context)) ?? 0)
        let keys = context.keyMap.label(for: .previousTalent) + " " + context.keyMap.label(for: .nextTalent)
        let hint = keys + context.wording.say(" skift talent", " switch talent")
        let needed = titles.tabs.reduce(0) { $0 + cellWidth(of: $1.title) + 2 }
        let hasRoom = commands(in: context).contains(.nextTalent) && needed + cellWidth(of: hint) + 3 <= line.columns
        titles.draw(on: &canvas, in: line, onClick: { Click.tab($0) })
        if hasRoom {
            let column = line.endColumn - cellWidth(of: hint) - 1
            canvas.write(hint, at: Point(row: line.row, column: column), Style(.muted))
            canvas.onClick(
                Rect(row: line.row, column: column, rows: 1, columns: cellWidth(of: hint)), Click.command(.nextTalent))
        }
    }
}
