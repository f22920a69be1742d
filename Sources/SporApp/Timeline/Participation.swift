import TalentDomain

/// The answers, attendance or meetings of one activity, as far as the viewer may know.
struct Participation: Sendable {
    /// One talent's answer, attendance or meeting.
    struct Entry: Hashable, Sendable {
        var talent: Talent.ID
        var attendance: Attendance?
        /// The meeting with which the talent or the pair held the activity, or will hold it.
        var meeting: Meeting?
    }

    let activity: Activity
    let entries: [Entry]
    /// The viewer records attendance for all talents of the cohort.
    let isComplete: Bool
    /// The viewer may set answers.
    let isWritable: Bool

    /// Nil if the activity is not for the talents, or the viewer may not know anything about it.
    init?(of activity: Activity, in context: Context) {
        guard activity.audience.contains(where: { $0 == .talents || $0 == .buddies }) else { return nil }
        // For digital preparation and everyday work, nothing is recorded for each person.
        guard !activity.isPeriod || activity.kind.isMeeting else { return nil }
        self.activity = activity
        let talents = context.talents.filter(activity.isFor)
        let attendances = Dictionary(
            context.data.attendances.values.filter { $0.activity == activity.id }.map { ($0.talent, $0) },
            uniquingKeysWith: { $0.id < $1.id ? $0 : $1 })
        // The talk about expectations names the kick-off, but is no answer to its invitation.
        let meetings = activity.kind.isMeeting ? context.data.meetings.values.filter { $0.activity == activity.id } : []
        // A viewer who may record one talent's attendance may record that of the whole cohort.
        let mayWrite =
            talents.first.map { talent in
                let edit =
                    attendances[talent.id].map { Edit(from: $0, to: $0) }
                    ?? .add(Attendance(id: "new", activity: activity.id, talent: talent.id, presence: .invited))
                return Permission.may(context.viewer, do: .attendance(edit), in: context.data)
            } ?? false
        isComplete = mayWrite
        isWritable = mayWrite && !activity.isPeriod && activity.cancelled == nil
        entries = talents.compactMap { talent in
            let own = meetings.filter { $0.talents.contains(talent.id) }
            let first = own.min {
                ($0.heldOn ?? .distantFuture, $0.day ?? .distantFuture) < (
                    $1.heldOn ?? .distantFuture, $1.day ?? .distantFuture
                )
            }
            let entry = Entry(talent: talent.id, attendance: attendances[talent.id], meeting: first)
            // A talent who left before is shown only if something was recorded.
            let isKnown =
                talent.owes(activity) || talent.isActive
                ? entry.attendance != nil || !own.isEmpty
                : entry.attendance?.presence.isTaken == true || first?.heldOn != nil
            return mayWrite && talent.owes(activity) || isKnown ? entry : nil
        }
        if entries.isEmpty { return nil }
    }

    /// `11 ja · 1 nej · 2 uden svar`, after the day `13 var med · 1 fravær`, of a period `8 af 14 er holdt`; nil for a
    /// viewer who knows only some of them.
    func counts(in context: Context) -> String? {
        guard isComplete else { return nil }
        guard !activity.isPeriod else {
            let held = entries.count { $0.meeting?.heldOn != nil }
            return context.wording.say("\(held) af \(entries.count) er holdt", "\(held) of \(entries.count) held")
        }
        let isPast = activity.start < context.today
        func count(_ words: (String, String), _ isCounted: (Presence) -> Bool) -> String? {
            let count = entries.count { isCounted($0.attendance?.presence ?? .invited) }
            return count == 0 ? nil : "\(count) " + context.wording.say(words.0, words.1)
        }
        let told =
            isPast
            ? [
                count(("var med", "attended")) { $0 == .attended },
                count(("fravær", "absent")) { if case .absent = $0 { true } else { false } },
                count(("ikke noteret", "not entered")) { !$0.isTaken },
            ]
            : [
                count(("ja", "yes")) { $0 == .accepted || $0 == .attended },
                count(("nej", "no")) { if case .declined = $0 { true } else { false } },
                count(("uden svar", "no answer")) { $0 == .invited },
            ]
        return told.compactMap(\.self).joined(separator: " · ")
    }

    /// `2 uden svar`; nil if all have answered.
    func unanswered(in context: Context) -> String? {
        let count = isComplete ? entries.count { ($0.attendance?.presence ?? .invited) == .invited } : 0
        return count == 0 ? nil : "\(count) " + context.wording.say("uden svar", "no answer")
    }

    /// Whether nothing more is needed of a talent: they are coming, were there, or have held their meeting.
    func isSettled(_ entry: Entry, in context: Context) -> Bool {
        if activity.isPeriod { return entry.meeting?.heldOn != nil }
        return entry.attendance?.presence == .attended
            || activity.start > context.today && entry.attendance?.presence == .accepted
    }

    /// The sign and the words for the settled ones.
    func settledWords(in context: Context) -> (sign: String, words: String) {
        if activity.isPeriod { return ("✓", context.wording.say("holdt", "held")) }
        return activity.start > context.today
            ? (Presence.accepted.sign, context.wording.say("kommer", "are coming"))
            : (Presence.attended.sign, context.wording[Presence.attended.name])
    }

    /// A sign and a few words.
    func state(of entry: Entry, in context: Context) -> (sign: String, words: String) {
        if activity.isPeriod {
            guard let meeting = entry.meeting else { return ("○", context.wording.say("ikke aftalt", "not planned")) }
            let when = MeetingWords(meeting: meeting, context: context).dateAndTime
            return meeting.heldOn == nil
                ? ("○", context.wording.say("aftalt ", "planned ") + when)
                : ("✓", context.wording.say("holdt ", "held ") + when)
        }
        let presence = entry.attendance?.presence ?? .invited
        // After the day, attendance is missing, not an answer.
        if activity.end < context.today {
            if presence == .invited { return ("○", context.wording.say("ikke noteret", "not entered")) }
            if presence == .accepted { return ("○", context.wording.say("sagde ja", "said yes")) }
            if case .declined = presence { return ("○", context.wording.say("sagde nej", "said no")) }
        }
        return (presence.sign, context.wording[presence.name])
    }
}

extension Activities {
    /// The talent's own part of a period. With buddies, it is the meeting with which they hold it, in any of their
    /// pairs.
    func place(of talent: Talent.ID, at activity: Activity) -> Destination {
        if MeetingKind(ofGroupIn: activity.kind) != nil,
            let group = context.data.networkGroups(of: talent, until: context.today).first
        {
            return .networkGroup(group.id, .activity(activity.id, nil))
        }
        guard let kind = MeetingKind(ofPairIn: activity.kind) else {
            return .talent(talent, activity.audience.contains(.buddies) ? .buddy : .talks)
        }
        let meeting = Participation(of: activity, in: context)?.entries.first { $0.talent == talent }?.meeting
        return .place(
            talent,
            .pairMeeting(meeting.map { .meeting($0.id) } ?? .activity(activity.id, kind.isAboutOne ? talent : nil)))
    }
}

extension ActivityKind {
    /// Whether each talent or pair holds it as a meeting of its own.
    var isMeeting: Bool {
        switch self {
        case .buddyMeeting, .leaderMirror, .shadowing, .lineManagerTalk, .leaderGroupMeeting, .mentorTalk, .careerTalk,
            .networkMeeting, .consultantTalk:
            true
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

    /// The value after Space: before the day an answer, from that day on an attendance.
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
