import TalentDomain
import TerminalKit

/// A plan's content as lines of that many columns, each with the place it belongs to.
struct PlanBoard {
    /// A part of a line. While its place is selected, its first `named` cells are highlighted.
    struct Piece {
        var spot: PlanSpot?
        var column: Int
        var width: Int
        var spans: [Span]
        /// The first line of its place, for the marker and the cursor.
        var leads = false
        /// Has room for the marker at its left.
        var hasGutter = true
    }

    typealias Line = [Piece]

    /// Below this width goals take two lines, and the three columns are below each other.
    static let foldsBelow = 72

    let map: PlanMap
    private(set) var lines: [Line] = []
    /// The lines of each place.
    private(set) var extents: [PlanSpot: ClosedRange<Int>] = [:]

    let content: PlanContent
    /// The talent of the plan.
    let talent: Talent.ID
    let context: Context
    let columns: Int
    /// The viewer may write, so empty places name the key that fills them.
    let isWritable: Bool

    init(
        _ content: PlanContent, of talent: Talent.ID, columns: Int, isWritable: Bool, goalsOnly: Bool = false,
        showsReaders: Bool = false, in context: Context
    ) {
        self.content = content
        self.talent = talent
        self.context = context
        self.columns = columns
        self.isWritable = isWritable
        map = PlanMap(content, folded: columns < Self.foldsBelow, goalsOnly: goalsOnly, showsReaders: showsReaders)
        for section in map.sections { add(section) }
    }

    var isFolded: Bool { columns < Self.foldsBelow }

    private mutating func add(_ section: PlanMap.Section) {
        switch section.subject {
        case .goals: addGoals(section.columns[0])
        case .transition(nil): addTransition(section.columns)
        case .transition(let column?):
            addHeading(context.wording[column.name])
            for spot in section.columns[0] { add(pointLines(spot, width: columns - 2), of: spot, at: 0) }
        case .texts:
            addHeading(context.wording.say("Om mig og min ledelse", "About me and my leadership"))
            for spot in section.columns[0] { addText(spot) }
        case .learning:
            addHeading(context.wording.say("Det, jeg har lært", "What I have learned"))
            for spot in section.columns[0] { add(learningLines(spot), of: spot, at: 0) }
        case .proteges:
            addHeading(context.wording.say("Lokale talenter i mesterlære", "Protégés at my workplace"))
            for spot in section.columns[0] { add([[protegeSpan(spot)]], of: spot, at: 0) }
        case .sharing:
            addHeading(context.wording.say("Hvem kan læse planen", "Who can read the plan"))
            for spot in section.columns[0] { add([sharingSpans(spot)], of: spot, at: 0) }
        }
    }

    mutating func addHeading(_ title: String, beside: [Piece] = []) {
        if !lines.isEmpty { lines.append([]) }
        lines.append([Piece(column: 0, width: columns, spans: [Span(title, Style(.heading))])] + beside)
    }

    /// The lines of one place, with room for the marker before the first.
    mutating func add(_ texts: [[Span]], of spot: PlanSpot, at column: Int) {
        let first = lines.count
        for (index, spans) in texts.enumerated() {
            lines.append([Piece(spot: spot, column: column, width: columns - column, spans: spans, leads: index == 0)])
        }
        extents[spot] = first...max(first, lines.count - 1)
    }

    mutating func append(_ line: Line) { lines.append(line) }

    mutating func setExtent(of spot: PlanSpot, to lines: ClosedRange<Int>) { extents[spot] = lines }

    /// The text of an empty place.
    func empty(_ danish: String, _ english: String) -> Span {
        Span(
            isWritable
                ? context.wording.say("a: tilføj \(danish)", "a: add \(english)")
                : context.wording.say("intet endnu", "nothing yet"),
            Style(.muted))
    }
}

extension PlanBoard {
    /// Draws the lines from `start` on, with the selected place marked; nil selects none.
    func draw(on canvas: inout Canvas, in area: Rect, from start: Int, selected: PlanSpot?) {
        let below = lines.count - start - area.rows
        var marks: [Int: String] = [:]
        if start > 0 { marks[0] = "↑ \(start)" }
        if below > 0 { marks[area.rows - 1] = "↓ \(below)" }
        for (index, line) in lines.dropFirst(start).prefix(area.rows).enumerated() {
            let mark = marks[index] ?? "", end = area.columns - (mark.isEmpty ? 0 : cellWidth(of: mark) + 1)
            for piece in line {
                let place = Rect(
                    row: area.row + index, column: area.column + piece.column, rows: 1,
                    columns: max(0, min(piece.width, end - piece.column)))
                draw(piece, on: &canvas, in: place, isSelected: piece.spot != nil && piece.spot == selected)
            }
            canvas.write(mark, at: Point(row: area.row + index, column: area.column + end + 1), Style(.muted))
        }
    }

    private func draw(_ piece: Piece, on canvas: inout Canvas, in place: Rect, isSelected: Bool) {
        let text = piece.spot != nil && piece.hasGutter ? place.splitColumns(ListView.gutter).rest : place
        canvas.write(piece.spans, at: text.origin, limit: text.columns)
        guard let spot = piece.spot else { return }
        if let row = map.spots.firstIndex(of: spot) { canvas.onClick(place, Click.row(row)) }
        guard isSelected, piece.leads else { return }
        canvas.write("▸", at: place.origin, Style(.accent))
        canvas.restyle(text.splitColumns(piece.spans.first?.width ?? 0).left) { $0.selected = true }
        canvas.cursor = text.origin
    }

    /// The first line of a view that contains the place. The first places are shown with the plan's head.
    func start(showing spot: PlanSpot, rows: Int) -> Int {
        guard let extent = extents[spot] else { return 0 }
        // A place higher than the view is shown from its first line.
        let shown = extent.lowerBound...min(extent.upperBound, extent.lowerBound + max(0, rows - 2))
        return viewStart(0, showing: shown, of: lines.count, rows: rows)
    }
}
