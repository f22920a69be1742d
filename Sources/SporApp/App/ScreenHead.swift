import TalentDomain
import TerminalKit

/// The rows above every screen: the path to it and the date, its tabs, and what is known of the person it is about.
struct ScreenHead {
    /// Below this width the path names the active tab, and there is no row of tabs.
    private static let narrow = 60
    /// From this height on, a blank row separates the tabs from the screen.
    private static let high = 20

    /// The names from the program to the screen in view.
    let path: [String]
    /// The date in several lengths, the longest first.
    let dates: [String]
    let tabs: Tabs
    let clicks: [Click]
    /// Whether the path leads to a page above the main screens, whose name is then written in bold.
    let isPage: Bool
    /// Whether the tabs are those of the page in view.
    private let ownsTabs: Bool
    let facts: [Span]
    /// `set som Søren Kjær`, if the viewer looks as somebody else.
    private let looksAs: String?

    /// - Parameter sheets: the sheets over the page; the path also names those that fill it.
    init(of page: any Screen, under sheets: [any Screen] = [], over main: Command, in context: Context) {
        let wording = context.wording, today = context.today
        let named = sheets.flatMap { $0.crumbs(in: context) }, crumbs = page.crumbs(in: context) + named
        isPage = !crumbs.isEmpty
        path =
            [Self.program(in: context)]
            + (crumbs.isEmpty
                ? [Self.cohort(in: context)].compactMap(\.self) : [wording[context.navigation.name(of: main)]] + crumbs)
        let week = ", \(wording[today.week.name])"
        looksAs = Self.viewedAs(in: context)
        dates = [wording.day(today, .weekdayAndYear) + week, wording.day(today, .weekday), wording.day(today)]
        // A sheet that fills the page is about something else.
        facts = named.isEmpty ? page.facts(in: context, columns: context.size.columns - 3) : []
        if let own = page.tabs(in: context) {
            tabs = own
            ownsTabs = named.isEmpty
            clicks = own.tabs.indices.map { Click.tab($0) }
        } else {
            ownsTabs = crumbs.isEmpty
            let goals = context.cohort == nil ? [] : context.navigation.mainScreens
            tabs = Tabs(
                goals.map { Tab(wording[context.navigation.name(of: $0)], key: context.keyMap.label(for: $0)) },
                active: goals.firstIndex(of: main) ?? 0)
            clicks = goals.map { Click.command($0) }
        }
    }

    private static func program(in context: Context) -> String {
        viewedAs(in: context).map { "Spor, " + $0 } ?? "Spor"
    }

    private static func viewedAs(in context: Context) -> String? {
        guard context.viewer.hidesConfidential, let person = context.viewer.person else { return nil }
        let name = context.wording.name(context.data.people[person])
        return context.wording.say("set som \(name)", "seen as \(name)")
    }

    /// The programme and the cohort; with the kick-off if there are several cohorts.
    private static func cohort(in context: Context) -> String? {
        guard let cohort = context.cohort else { return nil }
        let kickOff = context.wording.day(context.data.kickOff(of: cohort), .medium)
        return "\(context.wording[cohort.programme]), \(cohort.name)"
            + (context.data.cohorts.count > 1 ? context.wording.say(" fra \(kickOff)", " from \(kickOff)") : "")
            + (context.isDemo ? " (demo)" : "")
    }

    private func isNarrow(_ size: Size) -> Bool { size.columns < Self.narrow }

    /// The rows that the head takes of a screen of that size.
    func rows(in size: Size) -> Int {
        (tabs.tabs.isEmpty ? 2 : Self.rows(in: size)) + (facts.isEmpty || size.rows < Self.high ? 0 : 1)
    }

    /// The same for a page that is about nobody.
    static func rows(in size: Size) -> Int { size.rows < high || size.columns < narrow ? 2 : 3 }

    func draw(on canvas: inout Canvas, in area: Rect, size: Size) {
        let margin = ListView.gutter, right = area.columns - 1
        let date = date(in: area.columns, isNarrow: isNarrow(size))
        canvas.write(date, at: Point(row: area.row, column: right - cellWidth(of: date)), Style(.muted))
        drawPath(
            on: &canvas,
            in: Rect(row: area.row, column: margin, rows: 1, columns: right - cellWidth(of: date) - 2 - margin),
            isNarrow: isNarrow(size))
        if !isNarrow(size) {
            let line = Rect(row: area.row + 1, column: 1, rows: 1, columns: area.columns - 1)
            tabs.draw(on: &canvas, in: line) { clicks[$0] }
        }
        // A small screen has them in the row where a wider one has the tabs.
        guard !facts.isEmpty, size.rows >= Self.high || isNarrow(size) else { return }
        canvas.write(
            facts, at: Point(row: area.row + (isNarrow(size) ? 1 : 2), column: margin), limit: right - margin)
    }

    /// The longest date that has room; on a narrow screen, a page's name and the one before it come first.
    private func date(in columns: Int, isNarrow: Bool) -> String {
        let fitting = dates.filter { cellWidth(of: $0) <= columns / 2 - 6 }
        guard isNarrow, isPage else { return fitting.first ?? dates.last ?? "" }
        let (names, place) = narrowPath
        for count in place.isEmpty ? [2, 1] : [2] {
            let path = cellWidth(of: names.suffix(count).joined(separator: " › ") + place)
            let date = (fitting + dates.suffix(1)).first {
                path + cellWidth(of: $0) + 2 * ListView.gutter + 1 <= columns
            }
            if let date { return date }
        }
        return ""
    }

    /// The path with the active one of the page's own tabs, and its place among them.
    private var narrowPath: (names: [String], place: String) {
        guard ownsTabs, tabs.tabs.count > 1 else { return (path, "") }
        return (
            (isPage ? path : [path[0]]) + [tabs.tabs[tabs.active].title], "  \(tabs.active + 1)/\(tabs.tabs.count)"
        )
    }

    /// Where there is too little room, the first names are left out, then the last one is cut; the place among the
    /// tabs stays.
    private func drawPath(on canvas: inout Canvas, in line: Rect, isNarrow: Bool) {
        let (whole, place) = isNarrow ? narrowPath : (path, "")
        var names = whole
        func text() -> String { names.joined(separator: " › ") + place }
        func isTooLong() -> Bool { cellWidth(of: text()) > line.columns }
        if let looksAs, isTooLong() {
            // As whom the viewer looks goes last.
            names[0] = looksAs
            while names.count > 2, isTooLong() { names.remove(at: 1) }
            if names.count == 2, isTooLong() { names.removeLast() }
        }
        while names.count > 1, isTooLong() { names.remove(at: names.count > 3 ? 1 : 0) }
        let room = line.columns - cellWidth(of: place)
        let last = cut(names.removeLast(), to: names.isEmpty ? room : line.columns)
        let before = names.map { $0 + " › " }.joined()
        canvas.write(
            [
                Span(before, Style(.muted)), Span(last, isPage ? Style(.title) : Style(.muted)),
                Span(place, Style(.muted)),
            ], at: line.origin, limit: line.columns)
    }
}

extension Context {
    /// The rows of a page that is about nobody, between the head and the bottom line.
    var pageRows: Int { size.rows - ScreenHead.rows(in: size) - 1 }
}
