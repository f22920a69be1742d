import TalentDomain
import TerminalKit

/// The whole text about an activity.
struct ActivityText {
    let activity: Activity
    let context: Context

    /// Wrapped to that many columns.
    func lines(columns: Int) -> [Span] {
        var lines: [Span] = []
        for (title, text) in paragraphs {
            if !lines.isEmpty { lines.append(Span("")) }
            if let title { lines.append(Span(title, Style(.heading))) }
            lines += wrapped(text, to: columns).map { Span($0) }
        }
        return lines
    }

    private var paragraphs: [(title: String?, text: String)] {
        [
            (nil, facts),
            (nil, context[activity.about]),
            (context.say("Før", "Before"), activity.before.map { context[$0] } ?? ""),
            (context.say("Efter", "After"), activity.after.map { context[$0] } ?? ""),
            (context.say("Din logbog", "Your logbook"), entries),
            (
                context.say("Kilde", "Source"),
                activity.source.isEmpty
                    ? context.say("Holdets egen aktivitet", "The cohort's own activity") : activity.source
            ),
            (
                context.say("Sådan har vi læst kilden", "How we read the source"),
                activity.ruling.map { context[$0] } ?? ""
            ),
        ].filter { !$0.1.isBlank }
    }

    private var entries: String {
        context.ownEntries(.activity(activity.id)).map {
            "\(context.entryCount($0.count)) (\(context.keyLabel(.logbook)))"
        } ?? ""
    }

    private var facts: String {
        [
            context[activity.track.name] + " · " + context[activity.kind.name]
                + (activity.isVoluntary ? context.say(" · frivillig", " · voluntary") : ""),
            context.say("For: ", "For: ") + context.audience(activity),
            activity.isPeriod ? "" : activity.time.map { context.say("Tid: ", "Time: ") + context[$0.phrase] } ?? "",
            activity.hours > 0
                ? context.say("Varighed: ", "Takes: ") + context.hours(activity.hours)
                    + context.say(" pr. person", " per person") : "",
            activity.place.isBlank ? "" : context.say("Sted: ", "Place: ") + activity.place,
            context.dateReason(of: activity) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
