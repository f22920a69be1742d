import TalentDomain

/// The answers, attendance or meetings of one activity, as far as the viewer may know.
struct Participation: Sendable {
    /// One person's answer, attendance or meeting.
    struct Entry: Hashable, Sendable {
        var attendee: Attendee
        var audience: Audience
        var attendance: Attendance?
        /// The meeting with which the talent or the pair held the activity, or will hold it.
        var meeting: Meeting?

        var presence: Presence { attendance?.presence ?? .invited }
        var talent: Talent.ID? { if case .talent(let talent) = attendee { talent } else { nil } }
    }

    let activity: Activity
    /// The talents, then the guests group by group.
    let entries: [Entry]
    /// The viewer records attendance for the whole cohort.
    let isComplete: Bool
    /// The viewer may set answers.
    let isWritable: Bool

    /// Nil if nothing is recorded for each person, or the viewer may not know anything about it.
    init?(of activity: Activity, in context: Context) {
        let isForTalents = activity.audience.contains { $0 == .talents || $0 == .buddies }
        // For digital preparation and everyday work, nothing is recorded for each person.
        guard isForTalents && activity.kind.isMeeting || !activity.isPeriod else { return nil }
        self.activity = activity
        let known = Attendances(of: activity, in: context)
        let talents = isForTalents ? context.talents.filter(activity.isFor) : []
        let guests = context.data.guests(at: activity)
        // A viewer who may record one person's attendance may record that of the whole cohort.
        let isComplete =
            (talents.first.map { Attendee.talent($0.id) } ?? guests.first.map { .guest($0.person) })
            .map(known.mayWrite) ?? false
        self.isComplete = isComplete
        isWritable = isComplete && !activity.isPeriod && activity.cancelled == nil
        entries =
            talents.compactMap { known.entry(of: $0, isComplete: isComplete) }
            + known.entries(of: guests, isComplete: isComplete)
        if entries.isEmpty { return nil }
    }

    /// The groups that are invited, in the order of the entries.
    var audiences: [Audience] { entries.map(\.audience).uniqued() }

    func entries(of audience: Audience) -> [Entry] { entries.filter { $0.audience == audience } }

    /// The entries of those who hold the activity together: a pair, a network group, otherwise each alone.
    func circles(in context: Context) -> [[Entry]] {
        let together: [[Talent.ID]]
        if let kind = MeetingKind(ofPairIn: activity.kind), !kind.isAboutOne {
            together = context.pairs.map(\.members)
        } else if MeetingKind(ofGroupIn: activity.kind) != nil {
            together = context.data.networkGroups(in: activity.cohort, on: context.today).map(\.members)
        } else {
            return entries.map { [$0] }
        }
        return together.map { members in entries.filter { $0.talent.map(members.contains) ?? false } }
            .filter { !$0.isEmpty }
    }
}

/// The attendance of one activity, as far as the viewer knows it.
private struct Attendances {
    let activity: Activity
    let context: Context
    let records: [Attendee: Attendance]
    let meetings: [Meeting]

    init(of activity: Activity, in context: Context) {
        (self.activity, self.context) = (activity, context)
        records = Dictionary(
            context.data.attendances.values.filter { $0.activity == activity.id }.map { ($0.attendee, $0) },
            uniquingKeysWith: { $0.id < $1.id ? $0 : $1 })
        // The talk about expectations names the kick-off, but is no answer to its invitation.
        meetings = activity.kind.isMeeting ? context.data.meetings.values.filter { $0.activity == activity.id } : []
    }

    func mayWrite(of attendee: Attendee) -> Bool {
        let edit =
            records[attendee].map { Edit(from: $0, to: $0) }
            ?? .add(Attendance(id: "new", activity: activity.id, attendee: attendee, presence: .invited))
        return Permission.may(context.viewer, do: .attendance(edit), in: context.data)
    }

    func entry(of talent: Talent, isComplete: Bool) -> Participation.Entry? {
        let own = meetings.filter { $0.talents.contains(talent.id) }
        let first = own.min {
            ($0.heldOn ?? .distantFuture, $0.day ?? .distantFuture) < (
                $1.heldOn ?? .distantFuture, $1.day ?? .distantFuture
            )
        }
        let entry = Participation.Entry(
            attendee: .talent(talent.id), audience: .talents, attendance: records[.talent(talent.id)], meeting: first)
        // A talent who left before is shown only if something was recorded.
        let isKnown =
            talent.owes(activity) || talent.isActive
            ? entry.attendance != nil || !own.isEmpty
            : entry.attendance?.presence.isTaken == true || first?.heldOn != nil
        return isComplete && talent.owes(activity) || isKnown ? entry : nil
    }

    /// The guests, and those who were recorded before their role changed.
    func entries(of guests: [Guest], isComplete: Bool) -> [Participation.Entry] {
        let invited = guests.compactMap { guest -> Participation.Entry? in
            let attendee = Attendee.guest(guest.person)
            guard isComplete || records[attendee] != nil else { return nil }
            return Participation.Entry(
                attendee: attendee, audience: guest.audience, attendance: records[attendee])
        }
        let others = records.values.filter { record in
            record.talent == nil && !invited.contains { $0.attendee == record.attendee }
        }.sorted(inDanish: { context.data.name(of: $0.attendee) }, then: \.id)
        let last = invited.last?.audience ?? Audience.guests.first(where: activity.audience.contains) ?? .lineManagers
        return invited + others.map { Participation.Entry(attendee: $0.attendee, audience: last, attendance: $0) }
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
            return activity.audience.contains(.buddies)
                ? .talent(talent, .buddy) : .place(talent, .talk(.activity(activity.id)))
        }
        let meeting = Participation(of: activity, in: context)?.entries.first { $0.attendee == .talent(talent) }?
            .meeting
        return .place(
            talent,
            .pairMeeting(meeting.map { .meeting($0.id) } ?? .activity(activity.id, kind.isAboutOne ? talent : nil)))
    }
}
