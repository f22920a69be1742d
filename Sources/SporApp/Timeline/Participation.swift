import TalentDomain

/// Who answered, came, or held their meeting of one activity, as far as the viewer may know.
struct Participation: Sendable {
    /// One talent and what is known of them.
    struct Entry: Hashable, Sendable {
        var talent: Talent.ID
        var attendance: Attendance?
        /// The one by which the talent, or the pair, held it or will hold it.
        var meeting: Meeting?
    }

    let activity: Activity
    let entries: [Entry]
    /// The viewer keeps the list for all talents of the cohort.
    let isComplete: Bool
    /// The viewer may set answers.
    let isWritable: Bool

    /// Nil where the activity isn't for the talents, or the viewer knows nothing of anybody.
    init?(of activity: Activity, in context: Context) {
        guard activity.audience.contains(where: { $0 == .talents || $0 == .buddies }) else { return nil }
        // The digital preparation and everyday work leave no trace of each person.
        guard !activity.isPeriod || activity.kind.isMeeting else { return nil }
        self.activity = activity
        let talents = context.talents
        let attendances = Dictionary(
            context.data.attendances.values.filter { $0.activity == activity.id }.map { ($0.talent, $0) },
            uniquingKeysWith: { $0.id < $1.id ? $0 : $1 })
        // The talk on expectations, which names the kick-off, is no answer to its invitation.
        let meetings = activity.kind.isMeeting ? context.data.meetings.values.filter { $0.activity == activity.id } : []
        // Whoever keeps one talent's answers keeps those of the whole cohort.
        let mayWrite =
            talents.first.map { talent in
                let edit =
                    attendances[talent.id].map { Edit(from: $0, to: $0) }
                    ?? .add(Attendance(id: "new", activity: activity.id, talent: talent.id, presence: .invited))
                return Permission.may(context.viewer, do: .attendance(edit), in: context.data)
            } ?? false
        isComplete = mayWrite
        isWritable = mayWrite && !activity.isPeriod
        entries = talents.compactMap { talent in
            let own = meetings.filter { $0.talents.contains(talent.id) }
            let first = own.min {
                ($0.heldOn ?? .distantFuture, $0.day ?? .distantFuture) < (
                    $1.heldOn ?? .distantFuture, $1.day ?? .distantFuture
                )
            }
            let entry = Entry(talent: talent.id, attendance: attendances[talent.id], meeting: first)
            // Of one who left before it, only what happened all the same is told.
            let isKnown =
                talent.owes(activity) || talent.isActive
                ? entry.attendance != nil || !own.isEmpty
                : entry.attendance?.presence.isTaken == true || first?.heldOn != nil
            return mayWrite && talent.owes(activity) || isKnown ? entry : nil
        }
        if entries.isEmpty { return nil }
    }

    /// How many said yes, came, or held their meeting: `12 af 14 har sagt ja`.
    func summary(in context: Context) -> String? {
        guard isComplete else { return nil }
        func count(_ isCounted: (Entry) -> Bool) -> String {
            let counted = entries.count(where: isCounted)
            return "\(counted) " + context.say("af", "of") + " \(entries.count) "
        }
        if activity.isPeriod {
            return count { $0.meeting?.heldOn != nil } + context.say("er holdt", "held")
        }
        let missing = entries.count { $0.attendance?.presence.isTaken != true }
        if activity.start < context.today, missing > 0 {
            return count { $0.attendance?.presence == .attended }
                + context.say("var med, \(missing) ikke noteret", "attended, \(missing) not entered")
        }
        if activity.start < context.today {
            return count { $0.attendance?.presence == .attended } + context.say("var med", "attended")
        }
        return count { $0.attendance?.presence == .accepted || $0.attendance?.presence == .attended }
            + context.say("har sagt ja", "have said yes")
    }

    /// A sign and a few words.
    func state(of entry: Entry, in context: Context) -> (sign: String, words: String) {
        if activity.isPeriod {
            guard let meeting = entry.meeting else { return ("○", context.say("ikke aftalt", "not planned")) }
            let when = MeetingWords(meeting: meeting, context: context).dateAndTime
            return meeting.heldOn == nil
                ? ("○", context.say("aftalt ", "planned ") + when) : ("✓", context.say("holdt ", "held ") + when)
        }
        let presence = entry.attendance?.presence ?? .invited
        // After the day, nobody waits for an answer any more, but for who came.
        if activity.end < context.today {
            if presence == .invited { return ("○", context.say("ikke noteret", "not entered")) }
            if presence == .accepted { return ("○", context.say("sagde ja", "said yes")) }
            if case .declined = presence { return ("○", context.say("sagde nej", "said no")) }
        }
        return (presence.sign, context[presence.name])
    }
}

extension Context {
    /// Where a talent's own part of a period stands: with the buddies the meeting by which they hold it, in whichever pair.
    func place(of talent: Talent.ID, at activity: Activity) -> Destination {
        guard let kind = MeetingKind(ofPairIn: activity.kind) else {
            return .talent(talent, activity.audience.contains(.buddies) ? .buddy : .talks)
        }
        let meeting = Participation(of: activity, in: self)?.entries.first { $0.talent == talent }?.meeting
        return .place(
            talent,
            .pairMeeting(meeting.map { .meeting($0.id) } ?? .activity(activity.id, kind.isAboutOne ? talent : nil)))
    }
}

extension ActivityKind {
    /// Whether each talent or pair holds it as a meeting of its own.
    var isMeeting: Bool {
        switch self {
        case .buddyMeeting, .leaderMirror, .shadowing, .lineManagerTalk, .leaderGroupMeeting, .mentorTalk: true
        default: false
        }
    }
}

extension Presence {
    static let all: [Presence] =
        [.invited, .accepted] + AbsenceReason.allCases.map(Presence.declined) + [.attended]
        + AbsenceReason.allCases.map(Presence.absent)

    var sign: String {
        switch self {
        case .invited: "○"
        case .accepted: "✓"
        case .declined: "✗"
        case .attended: "●"
        case .absent: "–"
        }
    }

    var name: Phrase {
        switch self {
        case .invited: Phrase("mangler svar", "no answer yet")
        case .accepted: Phrase("kommer", "is coming")
        case .declined(let reason): Phrase("nej, \(reason.name.da)", "no, \(reason.name.en)")
        case .attended: Phrase("var med", "attended")
        case .absent(let reason): Phrase("fravær, \(reason.name.da)", "absent, \(reason.name.en)")
        }
    }

    /// What Space makes of it: before the day the answer, on it and later whether they came.
    func next(isPast: Bool) -> Presence {
        switch self {
        case .attended: .absent(.unknown)
        case .invited, .accepted, .declined, .absent:
            if isPast {
                .attended
            } else if self == .invited {
                .accepted
            } else if self == .accepted {
                .declined(.unknown)
            } else {
                .invited
            }
        }
    }
}
