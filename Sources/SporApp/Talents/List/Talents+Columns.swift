import TalentDomain
import TerminalKit

// The cells of the list of talents.
extension Talents {
    /// The kind of the talent's next item, with a mark if it is overdue, and its day. The words have the colour of the
    /// mark only after a month. Of a talent who has left, how and when; the year is always shown, since it is easily
    /// mistyped.
    func next(for talent: Talent) -> (kind: [Span], day: [Span]) {
        let muted = Style(.muted)
        switch talent.status {
        case .left(let day, _):
            return ([Span("  " + wording.say("stoppede", "left"), muted)], [Span(wording.day(day, .medium), muted)])
        case .completed(let day):
            return (
                [Span("  " + wording.say("gennemførte", "completed"), muted)], [Span(wording.day(day, .medium), muted)]
            )
        case .active: break
        }
        guard let thing = deadlines(of: talent.id).first else { return ([Span("  ·", muted)], []) }
        let sign = Span(thing.isLate(on: today) ? "! " : "  ", Style(.warn))
        let style = Style(today - thing.day > Deadline.longDays ? .warn : .text)
        let day = Span(hasShortDates || omitsYears ? wording.day(thing.day) : wording.date(thing.day), style)
        return ([sign, Span(thing.sort, style)], hasShortDates ? [sign, day] : [day])
    }

    /// Whether a date is shown without its year, beside names alone.
    var hasShortDates: Bool { context.size.columns < 60 }

    /// Whether the year of a date makes way for the names of the levels.
    private var omitsYears: Bool { context.size.columns < 80 }

    /// The number of the box; `✓` if the viewer may know only that there is one, `–` if there is none.
    func box(of talent: Talent) -> String {
        data.agreedJudgement(of: talent.id)?.box.map { "\($0.number)" }
            ?? (ReadinessWording(context).judged(talent.id) == nil ? "·" : "✓")
    }

    /// The day on which the last agreed version was agreed.
    func planAgreed(of talent: Talent) -> String? {
        data.revisions(of: talent.id).compactMap { $0.agreementDay(in: data) }.last.map(wording.date)
    }

    /// `3 af 4`: the talks with the line manager that are held, of those due by today. The talk about expectations is
    /// not counted, as in the cohort's figures.
    func talksHeld(by talent: Talent) -> String? {
        let rows = Talks(context).talkRows(of: talent.id).filter { $0.activity?.kind == .lineManagerTalk }
        guard !rows.isEmpty else { return nil }
        let held = rows.count(where: \.isHeld)
        let due = held + rows.count { row in !row.isHeld && row.activity.map { $0.end < today } ?? false }
        return wording.say("\(held) af \(due)", "\(held) of \(due)")
    }

    func openTasks(of talent: Talent) -> String? {
        guard abilities.opens(.leadershipTask, of: talent.id) else { return nil }
        return "\(data.tasks(of: talent.id).count(where: \.isOpen))"
    }

    /// The day of the last entry that the viewer may read.
    func lastEntry(of talent: Talent) -> String? {
        data.logEntries(of: talent.id).map(\.at.danish.day).max().map(wording.date)
    }
}
