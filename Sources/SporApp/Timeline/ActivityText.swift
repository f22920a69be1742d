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
            (nil, context.wording[activity.about]),
            (context.wording.say("Før", "Before"), activity.before.map { context.wording[$0] } ?? ""),
            (context.wording.say("Forberedelse", "Preparation"), preparation),
            (context.wording.say("Anvendelse i praksis", "Use in practice"), Teaching(context).practice(at: activity)),
            (context.wording.say("Produkt", "Product"), Plans(context).product(at: activity)),
            (context.wording.say("Spørgsmål til underviseren", "Questions to the teacher"), questions),
            (context.wording.say("Efter", "After"), activity.after.map { context.wording[$0] } ?? ""),
            (context.wording.say("Din logbog", "Your logbook"), entries),
            (context.wording.say("Dine noter", "Your notes"), notes),
            (
                context.wording.say("Kilde", "Source"),
                activity.source.isEmpty
                    ? context.wording.say("Holdets egen aktivitet", "The cohort's own activity") : activity.source
            ),
            (
                context.wording.say("Sådan har vi læst kilden", "How we read the source"),
                activity.ruling.map { context.wording[$0] } ?? ""
            ),
        ].filter { !$0.1.isBlank }
    }

    private var entries: String {
        Logbook(context).ownEntries(.activity(activity.id)).map {
            "\(Logbook(context).entryCount($0.count)) (\(context.keyLabel(.logbook)))"
        } ?? ""
    }

    private var preparation: String {
        let teaching = Teaching(context)
        guard let what = teaching.materialsLine(of: activity) else { return "" }
        let state =
            teaching.mayTick(activity)
            ? teaching.isPrepared(for: activity)
                ? context.wording.say("✓ forberedt", "✓ prepared")
                : context.wording.say("○ ikke forberedt endnu", "○ not prepared yet")
            : teaching.preparedCount(activity)
        return [what, state].compactMap(\.self).joined(separator: " · ") + ": " + context.keyLabel(.preparation)
    }

    private var questions: String {
        let words = Teaching(context).questions(of: activity)
        return words.isEmpty ? "" : "\(words): \(context.keyLabel(.questions))"
    }

    private var notes: String {
        OwnNotes(context).line(about: .activity(activity.id)).map { "\($0): \(context.keyLabel(.ownNote))" } ?? ""
    }

    private var facts: String {
        [
            Activities(context).cancellation(of: activity) ?? "",
            context.wording[activity.track.name] + " · " + context.wording[activity.kind.name]
                + (activity.isVoluntary ? context.wording.say(" · frivillig", " · voluntary") : ""),
            context.wording.say("For: ", "For: ") + Activities(context).audience(activity),
            activity.isPeriod
                ? "" : activity.time.map { context.wording.say("Tid: ", "Time: ") + context.wording[$0.phrase] } ?? "",
            activity.hours > 0
                ? context.wording.say("Varighed: ", "Takes: ") + context.wording.hours(activity.hours)
                    + context.wording.say(" pr. person", " per person") : "",
            activity.place.isBlank ? "" : context.wording.say("Sted: ", "Place: ") + activity.place,
            activity.leader.map { context.wording.say("Ledes af: ", "Led by: ") + $0 } ?? "",
            activity.bestPractice.map { context.wording.say("Best practice: ", "Best practice: ") + $0.words } ?? "",
            Activities(context).isFixed(activity) ?? "",
            Activities(context).dateReason(of: activity),
            Activities(context).baseline(of: activity) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

extension Activity.BestPractice {
    /// `Mette Ø, Nordby`
    var words: String { [name, organisation].filter { !$0.isBlank }.joined(separator: ", ") }
}
