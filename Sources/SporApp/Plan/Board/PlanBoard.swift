import TalentDomain
import TerminalKit

/// A plan's content as lines of that many columns, each with the place it belongs to.
struct PlanBoard {
    /// A part of a line. While its place is selected, the beginning of its text is highlighted.
    struct Piece {
        var spot: PlanSpot?
        var column: Int
        var width: Int
        /// The sign and number before the text.
        var lead: [Span] = []
        var spans: [Span]
        /// The first line of its place, for the marker and the cursor.
        var leads = false
    }

    typealias Line = [Piece]

    /// Below this width goals take two lines, and the three columns are below each other.
    static let foldsBelow = 72

    let map: PlanMap
    private(set) var lines: [Line] = []
    /// The lines of each place.
    private(set) var extents: [PlanSpot: ClosedRange<Int>] = [:]

    let content: PlanContent
    /// The version with which it is compared: what is new since then is marked.
    let before: PlanContent?
    /// The talent of the plan.
    let talent: Talent.ID
    let context: Context
    let columns: Int
    /// The viewer may write, so empty places name the key that fills them.
    let isWritable: Bool
    /// The viewer sees nothing but the goals.
    let isForBuddy: Bool
    /// The most lines of each long text.
    private(set) var textLines = 1

    /// - Parameter rows: the rows of the screen for the plan. The long texts share those that are left free.
    init(
        _ content: PlanContent, since before: PlanContent? = nil, of talent: Talent.ID, columns: Int,
        isWritable: Bool, goalsOnly: Bool = false,
        showsReaders: Bool = false, rows: Int = 0, in context: Context
    ) {
        self.content = content
        self.before = before
        self.talent = talent
        self.context = context
        self.columns = columns
        self.isWritable = isWritable
        isForBuddy = goalsOnly
        map = PlanMap(
            content, PlanParts(of: content, for: talent, in: context), folded: columns < Self.foldsBelow,
            goalsOnly: goalsOnly,
            showsReaders: showsReaders)
        for section in map.sections { add(section) }
        let written = content.texts.values.count { !$0.isBlank }, free = rows - lines.count
        guard free >= written, written > 0, map.sections.contains(where: { $0.subject == .texts }) else { return }
        textLines += free / written
        (lines, extents) = ([], [:])
        for section in map.sections { add(section) }
    }

    var isFolded: Bool { columns < Self.foldsBelow }

    /// Only the talent, who links entries of the logbook by it, sees the number of a goal.
    var isNumbered: Bool { context.abilities.isTalent(talent) && content.goals.count > 1 }

    private mutating func add(_ section: PlanMap.Section) {
        switch section.subject {
        case .goals: addGoals(section.columns[0])
        case .transition(nil): addTransition(section.columns)
        case .transition(let column?):
            addHeading(context.wording[column.name])
            for spot in section.columns[0] { add(pointLines(spot, width: columns - ListView.gutter), of: spot) }
        case .texts:
            addTexts(
                section.columns[0], below: context.wording.say("Om mig og min ledelse", "About me and my leadership"))
        case .room: addTexts(section.columns[0], below: context.wording.say("Ledelsesrum", "Room for leadership"))
        case .products:
            addHeading(context.wording.say("Produkter fra modulerne", "Products from the modules"))
            for spot in section.columns[0] { add(productLines(spot), of: spot) }
        case .learning:
            addHeading(context.wording.say("Det, jeg har lært", "What I have learned"))
            for spot in section.columns[0] { add(learningLines(spot), of: spot) }
        case .proteges:
            addHeading(context.wording.say("Lokale talenter i mesterlære", "Protégés at my workplace"))
            for spot in section.columns[0] { add(protegeLines(spot), of: spot) }
        case .grounds:
            addHeading(context.wording.say("Øvebaner efter programmet", "Training grounds after the programme"))
            for spot in section.columns[0] { add(groundLines(spot), of: spot) }
            addFollowUps()
        case .localPlan:
            addHeading(context.wording[LocalPlans.title])
            add(localLines, of: .localPlan)
        case .sharing:
            addHeading(context.wording.say("Hvem kan læse planen", "Who can read the plan"))
            for spot in section.columns[0] { add([sharingSpans(spot)], of: spot) }
        }
    }

    mutating func addHeading(_ title: String, beside: [Piece] = []) {
        if !lines.isEmpty { lines.append([]) }
        let heading = Span(title, Style(.heading))
        lines.append([Piece(column: ListView.gutter, width: columns - ListView.gutter, spans: [heading])] + beside)
    }

    /// The lines of one place, with room for the marker before the first.
    mutating func add(_ texts: [[Span]], of spot: PlanSpot) {
        let first = lines.count
        for (index, spans) in texts.enumerated() {
            lines.append([Piece(spot: spot, column: 0, width: columns, spans: spans, leads: index == 0)])
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
        let whole = piece.spot == nil ? place : place.splitColumns(ListView.gutter).rest
        let text = whole.splitColumns(canvas.write(piece.lead, at: whole.origin, limit: whole.columns)).rest
        canvas.write(piece.spans, at: text.origin, limit: text.columns)
        guard let spot = piece.spot else { return }
        if let row = map.spots.firstIndex(of: spot) { canvas.onClick(place, Click.row(row)) }
        guard isSelected, piece.leads else { return }
        canvas.write("▸", at: place.origin, Style(.accent))
        canvas.restyle(text.splitColumns(min(24, piece.spans.first?.width ?? 0)).left) { $0.selected = true }
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
