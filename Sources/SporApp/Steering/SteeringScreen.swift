import TalentDomain
import TerminalKit

/// The steering group's meetings, each with its agenda and what was decided.
struct SteeringScreen: Screen {
    /// A row that can be selected.
    enum Row: Hashable {
        case meeting(Activity.ID)
        case item(SteeringItem.ID)
    }

    /// Whether it is one of the viewer's main screens.
    private let isMain: Bool
    private var list = BlockList()
    private var selected: Row?

    init(at row: Row? = nil, isMain: Bool = false) {
        self.isMain = isMain
        selected = row
    }

    static let bindings: [Binding<SteeringScreen>] = [
        Binding(.open, when: { $0.opening(in: $1) != nil }) { screen, context in screen.opening(in: context) ?? [] },
        Binding(.add.named("punkt", "point"), when: { $0.writableMeeting(in: $1) != nil }) { screen, context in
            screen.writableMeeting(in: context).map { [.openSheet(.steeringItem($0.id, nil))] } ?? []
        },
        Binding(
            "decide", ["b"], ("beslut", "decide"),
            (
                "Skriv, hvad der er besluttet, hvem der er ansvarlig, og fristen",
                "Write the decision, who is in charge, and when it is due"
            ),
            also: "beslutning, referat, ansvarlig, decision, minutes, in charge",
            when: { $0.writableItem(in: $1) != nil }
        ) { screen, context in
            screen.writableItem(in: context).map { [.openSheet(.steeringDecision($0.id))] } ?? []
        },
        Binding(.done.named("udført", "done"), when: { $0.writableItem(in: $1)?.isDecided == true }) {
            screen, context in screen.writableItem(in: context).map(Steering(context).tick) ?? []
        },
        Binding(.edit, when: { $0.writableItem(in: $1) != nil }) { screen, context in
            screen.writableItem(in: context).map { [.openSheet(.steeringItem($0.activity, $0.id))] } ?? []
        },
        Binding(.delete, when: { $0.writableItem(in: $1) != nil }) { screen, context in
            screen.writableItem(in: context).map { [.open(Self.deletion(of: $0))] } ?? []
        },
        Binding(
            "keep-figures", ["n"], ("gem tallene", "keep the figures"),
            (
                "Gem holdets tal, som de er i dag, sammen med mødet",
                "Keep the cohort's figures of today with the meeting"
            ),
            also: "nøgletal, status, snapshot, key figures",
            when: { $0.figuresToKeep(in: $1) != nil }
        ) { screen, context in
            screen.figuresToKeep(in: context).map {
                [.apply($0, saying: Phrase("tallene er gemt", "the figures are kept"))]
            } ?? []
        },
        Binding(.back, when: { screen, _ in !screen.isMain }) { _, _ in [.close] },
    ]

    // MARK: Rows

    private func meetings(in context: Context) -> [Activity] {
        context.cohortID.map(context.data.steeringMeetings) ?? []
    }

    private func rows(in context: Context) -> [Row] {
        meetings(in: context).flatMap { meeting in
            [.meeting(meeting.id)] + context.data.agenda(of: meeting.id).map { Row.item($0.id) }
        }
    }

    /// The next meeting is selected first.
    private func selection(in rows: [Row], _ context: Context) -> Int {
        let next = Steering(context).nextMeeting.map { Row.meeting($0.id) }
        return (selected ?? next).flatMap(rows.firstIndex) ?? min(list.selection, max(0, rows.count - 1))
    }

    private func row(in context: Context) -> Row? {
        let rows = rows(in: context)
        return rows.isEmpty ? nil : rows[selection(in: rows, context)]
    }

    private func item(in context: Context) -> SteeringItem? {
        guard case .item(let id) = row(in: context) else { return nil }
        return context.data.steeringItems[id]
    }

    private func meeting(in context: Context) -> Activity? {
        switch row(in: context) {
        case .meeting(let id): context.data.activities[id]
        case .item(let id): context.data.steeringItems[id].flatMap { context.data.activities[$0.activity] }
        case nil: nil
        }
    }

    private func writableItem(in context: Context) -> SteeringItem? {
        Steering(context).mayWrite ? item(in: context) : nil
    }

    private func writableMeeting(in context: Context) -> Activity? {
        Steering(context).mayWrite ? meeting(in: context) : nil
    }

    private func figuresToKeep(in context: Context) -> Change? {
        meeting(in: context).flatMap(Steering(context).keepingFigures)
    }

    private func opening(in context: Context) -> [Effect]? {
        switch row(in: context) {
        case .meeting(let id): [.show(.activity(id))]
        case .item: writableItem(in: context).map { [.openSheet(.steeringDecision($0.id))] }
        case nil: nil
        }
    }

    private static func deletion(of item: SteeringItem) -> ConfirmSheet {
        ConfirmSheet(
            question: item.isDecided
                ? Phrase(
                    "Slet punktet og beslutningen? Det kan fortrydes med u.",
                    "Delete the point and its decision? You can undo this with u.")
                : Phrase(
                    "Slet punktet på dagsordenen? Det kan fortrydes med u.",
                    "Delete the point on the agenda? You can undo this with u."),
            yes: Phrase("ja, slet", "yes, delete"),
            effects: [.apply(.steeringItem(.remove(item)), saying: Phrase("slettet", "deleted"))])
    }

    // MARK: Screen

    func crumbs(in context: Context) -> [String] { isMain ? [] : [context.wording[Command.decisions.name]] }

    mutating func stand(on record: RecordKey) {
        if record.kind == .steeringItem { selected = .item(SteeringItem.ID(record.id)) }
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 6)
        list.selection = selection(in: rows(in: context), context)
        guard list.handle(event, in: blocks(in: context)) == .moved else { return nil }
        selected = rows(in: context)[list.selection]
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        let rows = rows(in: context)
        if row == selection(in: rows, context) { return perform(.open, in: context) }
        selected = rows[row]
        return []
    }

    private func blocks(in context: Context) -> [Block] {
        let columns = max(12, min(72, context.size.columns - 1 - ListView.gutter))
        return rows(in: context).enumerated().compactMap { index, row in
            switch row {
            case .meeting(let id):
                context.data.activities[id].map {
                    block(of: $0, columns, context, heading: index == 0 ? [] : [[]])
                }
            case .item(let id): context.data.steeringItems[id].map { block(of: $0, columns, context) }
            }
        }
    }

    private func block(of meeting: Activity, _ columns: Int, _ context: Context, heading: [[Span]]) -> Block {
        let steering = Steering(context), place = steering.whenAndWhere(meeting), title = context.wording[meeting.title]
        let head = "\(title) · \(place)"
        let lines: [[Span]] =
            cellWidth(of: head) <= columns
            ? [[Span(title, Style(.heading)), Span(" · \(place)", Style(.muted))]]
            : [[Span(cut(title, to: columns), Style(.heading))]]
                + wrapped(place, to: columns).map { [Span($0, Style(.muted))] }
        let figures = wrapped(steering.figuresLine(of: meeting), to: columns).map { [Span($0, Style(.muted))] }
        return Block(lines + figures, heading: heading)
    }

    private func block(of item: SteeringItem, _ columns: Int, _ context: Context) -> Block {
        let steering = Steering(context), wording = context.wording, indent = "  "
        let number = "\(item.order) ", aim = wording[item.aim.name]
        var lines = wrapped(wording.text(item.text), to: columns - cellWidth(of: number)).enumerated().map {
            [Span(($0 == 0 ? number : String(repeating: " ", count: number.count)) + $1)]
        }
        guard item.isDecided else {
            // The purpose is at the right end of the last line if it has room there.
            let last = lines.last ?? [], gap = columns - last.reduce(0) { $0 + $1.width } - cellWidth(of: aim)
            return gap >= 2
                ? Block(lines.dropLast() + [last + [Span(String(repeating: " ", count: gap) + aim, Style(.muted))]])
                : Block(lines + [[Span(indent + aim, Style(.muted))]])
        }
        lines += wrapped(wording.text(item.decision), to: columns - 4).enumerated().map {
            [Span(indent + ($0 == 0 ? "→ " : "  ") + $1)]
        }
        let duty = steering.duty(of: item)
        lines += (duty.isEmpty ? [] : wrapped(duty, to: columns - 4)).map {
            [Span(indent + "  " + $0, Style(item.isOverdue(on: context.today) ? .warn : .muted))]
        }
        return Block(lines)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let rows = rows(in: context)
        guard !rows.isEmpty else {
            return canvas.hint(
                context.wording.say(
                    "Der er ingen styregruppemøder i forløbet.", "The programme has no steering group meetings."),
                in: area)
        }
        var list = list
        list.selection = selection(in: rows, context)
        list.draw(on: &canvas, in: area, blocks: blocks(in: context), onClick: { Click.row($0) })
    }
}
