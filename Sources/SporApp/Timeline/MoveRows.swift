import TalentDomain
import TerminalKit

/// Rows of moves: the old date, the new one, the days between them, and the title.
struct MoveRows {
    let context: Context
    let columns: Int
    /// A date of another year is shown, so all rows show the year.
    private let years: Bool

    init(_ moves: [Rescheduling.Move], besides: [Activity.Dates] = [], columns: Int, in context: Context) {
        self.context = context
        self.columns = columns
        years = (moves.flatMap { [$0.from, $0.to] } + besides).contains {
            $0.start.year != context.today.year || $0.end.year != context.today.year
        }
    }

    /// `fre 8. jan. 2027 → fre 15. jan. 2027  +7 d.  Modul 1, dag 2`; in two lines if there is too little room.
    func text(of move: Rescheduling.Move) -> [String] {
        func day(_ day: Day) -> String { context.wording.day(day, years ? .weekdayAndYear : .weekday) }
        let days =
            move.from.start == move.to.start
            ? context.wording.say("slut ", "end ")
                + "\(context.wording.day(move.from.end, years ? .medium : .dayAndMonth)) → \(context.wording.day(move.to.end, years ? .medium : .dayAndMonth))"
            : "\(day(move.from.start)) → \(day(move.to.start))"
        // The width of two of the longest dates, an arrow and a gap.
        let daysColumns = (context.language == .da ? 29 : 25) + (years ? 10 : 0)
        let shift = move.shift == 0 ? move.to.end - move.from.end : move.shift
        let told = (shift < 0 ? "−" : "+") + context.wording.say("\(abs(shift)) d.", "\(abs(shift)) d")
        let title = context.wording[move.title], start = padded(days, to: daysColumns) + padded(told, to: 8)
        return columns < 60
            ? [title, "  \(days)  \(told)"] : [start + cut(title, to: columns - cellWidth(of: start))]
    }
}

extension Rescheduling.Move {
    /// The days from the old start to the new one.
    var shift: Int { to.start - from.start }
}

extension Wording {
    /// `9 dage senere`
    func distance(_ days: Int) -> String {
        self.days(Double(abs(days))) + (days < 0 ? say(" tidligere", " earlier") : say(" senere", " later"))
    }
}
