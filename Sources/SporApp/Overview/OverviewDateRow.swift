import TalentDomain
import TerminalKit

/// A date with its title, whom or what it is about in several lengths, and a state at the right end.
struct OverviewDateRow {
    var day: Day
    var title: String
    /// The title in one word.
    var short: String?
    /// Whether somebody has written the title, which is then cut at its end.
    var isWritten = false
    var about: [String]
    var state: Span = ""
    var isPart = false

    var indent: Int { isPart ? 2 : 0 }

    /// The cells for the title and what follows it, and for the state.
    func room(in columns: Int, _ dayColumns: Int, _ titleColumns: Int) -> (words: Int, state: Int) {
        let rest = columns - dayColumns - indent
        // The title comes before the state, and the state before the details, which have a shorter form.
        let wanted = state.text.isEmpty ? 0 : state.width + 2
        let stateRoom = rest - wanted < min(cellWidth(of: title), titleColumns) ? 0 : wanted
        return (rest - stateRoom, stateRoom)
    }

    /// The title, or the short one where only that leaves room for whom it is about.
    func title(besideAboutIn columns: Int) -> String {
        func fits(_ title: String) -> Bool {
            about.contains { !$0.isEmpty && cellWidth(of: title) + 2 + cellWidth(of: $0) <= columns }
        }
        return short.flatMap { !fits(title) && fits($0) ? $0 : nil } ?? title
    }

    /// The column of the details, after the title.
    func start(_ isWide: Bool, _ titleColumns: Int) -> Int {
        max(cellWidth(of: title) + 2, isWide ? titleColumns - indent : 0)
    }

    /// The details on two lines, the first of which has that many cells: what fits there, and the rest.
    func lines(of room: Int) -> [String] {
        let whole = about.first ?? ""
        let parts = state.text.isEmpty && room > 0 ? wrapped(whole, to: room) : []
        if parts.count == 2 { return parts }
        let fitting = about.first { !$0.isEmpty && cellWidth(of: $0) <= room } ?? ""
        if !fitting.isEmpty, whole.hasPrefix(fitting + ", ") {
            return [fitting, String(whole.dropFirst(fitting.count + 2))]
        }
        return ["", whole]
    }

    /// Whether a row of that many cells cuts the title or leaves out some of the details.
    func cuts(to columns: Int, _ dayColumns: Int, _ titleColumns: Int) -> Bool {
        let room = room(in: columns, dayColumns, titleColumns).words
        let details = about.first.map { cellWidth(of: $0) } ?? 0
        return cellWidth(of: title) > room
            || details > 0 && start(columns >= OverviewRows.wide, titleColumns) + details > room
    }
}
