import TalentDomain
import TerminalKit

/// The people and the common days of the open cohort, with everybody's answer or attendance.
struct AttendanceTable: Sendable {
    typealias Entry = Participation.Entry

    struct Row: Hashable, Sendable {
        var attendee: Attendee
        var audience: Audience
    }

    /// In the order of time.
    let activities: [Activity]
    /// The talents, then the guests group by group.
    let rows: [Row]
    private let parts: [Activity.ID: Participation]
    private let entries: [Attendee: [Activity.ID: Entry]]
    private let today: Day
    private let language: Language

    init(in context: Context) {
        (today, language) = (context.today, context.language)
        let all = context.activities.filter(\.takesAttendance)
        let parts = all.compactMap { Participation(of: $0, in: context) }
        self.parts = Dictionary(parts.map { ($0.activity.id, $0) }, uniquingKeysWith: { first, _ in first })
        activities = parts.map(\.activity)
        var entries: [Attendee: [Activity.ID: Entry]] = [:], groups: [Attendee: Audience] = [:]
        for part in parts {
            for entry in part.entries {
                entries[entry.attendee, default: [:]][part.activity.id] = entry
                groups[entry.attendee] = groups[entry.attendee] ?? entry.audience
            }
        }
        self.entries = entries
        rows = ([.talents] + Audience.guests).flatMap { audience in
            groups.filter { $0.value == audience }.keys
                .sorted(inDanish: { context.data.name(of: $0) }, then: { context.data.name(of: $0) })
                .map { Row(attendee: $0, audience: audience) }
        }
    }

    /// Nil where the person is not invited, or the viewer may not know.
    func entry(of attendee: Attendee, at activity: Activity.ID) -> Entry? { entries[attendee]?[activity] }

    func isWritable(_ activity: Activity.ID) -> Bool { parts[activity]?.isWritable == true }

    /// The days that a person attended, of those that are over.
    func tally(of attendee: Attendee) -> (there: Int, of: Int) {
        let past = activities.filter { $0.end < today }.compactMap { entry(of: attendee, at: $0.id) }
        return (past.count { $0.presence == .attended }, past.count)
    }

    /// The people of a group who attended; nil before the day is over.
    func attended(_ activity: Activity, by audience: Audience) -> Int? {
        guard activity.end < today, let part = parts[activity.id], part.audiences.contains(audience) else {
            return nil
        }
        return part.entries(of: audience).count { $0.presence == .attended }
    }

    /// The column where one begins: the last day that is over and not entered in full, otherwise the next one.
    var firstActivity: Int {
        let first = rows.first?.attendee
        // A day of guests alone would have no cell in the first row.
        let invited = activities.indices.filter { index in
            first.map { entry(of: $0, at: activities[index].id) != nil } ?? true
        }
        let past = invited.last { index in
            activities[index].start <= today
                && parts[activities[index].id]?.entries.contains { !$0.presence.isTaken } == true
        }
        return past ?? invited.first { activities[$0].end >= today } ?? invited.last ?? 0
    }

    // MARK: Signs

    /// The sign of a cell; a blank where the person is not invited.
    func sign(of attendee: Attendee, at activity: Activity) -> Span {
        guard let entry = entry(of: attendee, at: activity.id) else { return Span(" ") }
        switch entry.presence {
        case .attended: return Span("●")
        case .absent(let reason):
            if entry.attendance?.catchUp?.doneOn != nil { return Span("✓", Style(.muted)) }
            return Span(reason.letter[language], Style(.warn))
        case _ where activity.end < today: return Span("!", Style(.warn))
        case .accepted: return Span("○")
        case .declined(let reason): return Span(reason.letter[language], Style(.warn))
        case .invited: return entry.attendance == nil ? Span("·", Style(.muted)) : Span("?", Style(.warn))
        }
    }
}

extension Context {
    var attendance: AttendanceTable { kept.value(.attendance) { AttendanceTable(in: self) } }
}

extension AbsenceReason {
    /// One letter, in the cell of a table.
    var letter: Phrase {
        switch self {
        case .leave: Phrase("f", "h")
        case .work: Phrase("a", "w")
        case .otherAgreed: Phrase("x")
        case .unknown: Phrase("–")
        }
    }
}

extension Activity {
    /// `1`, `K`: the number of its module or the letter of its kind, above a column.
    func mark(in language: Language) -> String {
        switch kind {
        case .moduleDay, .teachingDay, .kickOff:
            if let number = module ?? part { return "\(number)" }
            if kind == .kickOff { return "K" }
        case .closingSeminar: return Phrase("A", "C")[language]
        case .alumniDay: return Phrase("U", "A")[language]
        default: break
        }
        return title[language].first.map { String($0).uppercased() } ?? "–"
    }
}
