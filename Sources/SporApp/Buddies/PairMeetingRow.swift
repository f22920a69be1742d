import TalentDomain

/// A meeting of a buddy pair, as the programme asks for it, as it was agreed, or both.
public struct PairMeetingRow: Hashable, Identifiable {
    /// What it is recognised by while others change the list.
    public enum ID: Hashable, Sendable { case activity(Activity.ID, Talent.ID?), meeting(Meeting.ID) }

    var activity: Activity?
    /// Whose mirror or shadowing it is; nil where it is a meeting of them all.
    var talent: Talent.ID?
    var meeting: Meeting?

    public var id: ID { activity.map { .activity($0.id, talent) } ?? .meeting(meeting?.id ?? "") }  // one of the two is always there
    var kind: MeetingKind { meeting?.kind ?? activity.flatMap { MeetingKind(ofPairIn: $0.kind) } ?? .buddyMeeting }
    var isHeld: Bool { meeting?.heldOn != nil }
    /// When it is to be held at the latest: the day agreed, else the programme's.
    var deadline: Day? { meeting?.day ?? activity?.end }

    func isDue(on today: Day) -> Bool { !isHeld && activity?.isVoluntary != true && deadline.map { $0 < today } ?? false }
}

extension MeetingKind {
    /// The kind of meeting that an activity of the programme asks a pair for; nil where it asks for none.
    init?(ofPairIn kind: ActivityKind) {
        switch kind {
        case .buddyMeeting: self = .buddyMeeting
        case .leaderMirror: self = .mirrorInterview
        case .shadowing: self = .shadowing
        default: return nil
        }
    }

    /// Held with one of the pair as the subject, once for each.
    var isAboutOne: Bool { self == .mirrorInterview || self == .shadowing }
}

extension Context {
    /// What the programme asks of a pair, and what was held besides, in the order of time.
    ///
    /// Those who may not know of all meetings get only the ones they know of: of another, it could not be said that it is missing.
    func pairMeetingRows(of pair: BuddyPair) -> [PairMeetingRow] {
        var rows = data.activities(in: pair.cohort).flatMap { activity -> [PairMeetingRow] in
            guard let kind = MeetingKind(ofPairIn: activity.kind) else { return [] }
            return kind.isAboutOne ? pair.members.map { PairMeetingRow(activity: activity, talent: $0) } : [PairMeetingRow(activity: activity)]
        }
        for meeting in data.meetings(of: pair.id) {
            if let index = place(of: meeting, in: rows) {
                rows[index].meeting = meeting
            } else {
                rows.append(PairMeetingRow(talent: meeting.kind.isAboutOne ? meeting.talents.first : nil, meeting: meeting))
            }
        }
        if !mayWriteMeetings(of: pair) { rows.removeAll { $0.meeting == nil } }
        // Nothing is missing from before one of them joined.
        rows.removeAll { row in row.meeting == nil && row.activity.map { !data.owe($0, row.talent.map { [$0] } ?? pair.members) } ?? false }
        return rows.enumerated()
            .sorted { ($0.element.deadline ?? .distantFuture, $0.offset) < ($1.element.deadline ?? .distantFuture, $1.offset) }
            .map(\.element)
    }

    /// The row that a meeting fulfils: the activity it names, else the one of its kind that had begun last.
    private func place(of meeting: Meeting, in rows: [PairMeetingRow]) -> Int? {
        rows.lastIndex { row in
            guard row.meeting == nil, row.kind == meeting.kind, let activity = row.activity, row.talent.map(meeting.talents.contains) ?? true else {
                return false
            }
            return meeting.activity.map { $0 == activity.id } ?? (activity.start <= meeting.day ?? .distantPast)
        }
    }

    /// `Lederspejl, Anne Holm`; in short with the first name alone.
    func title(of row: PairMeetingRow, isShort: Bool = false) -> String {
        let title = self[row.activity?.title ?? row.kind.name]
        return title + (row.talent.map { ", " + (isShort && data.person(of: $0) != nil ? firstName($0) : joined(memberNames([$0]))) } ?? "")
    }

    /// What is held of what is due. What is held ahead of its time counts on both sides.
    func tally(of rows: [PairMeetingRow]) -> (held: Int, due: Int) {
        let held = rows.count { $0.isHeld && $0.activity != nil }
        return (held, held + rows.count { $0.isDue(on: today) })
    }

    func mayWriteMeetings(of pair: BuddyPair) -> Bool {
        Permission.may(
            viewer, do: .meeting(.add(Meeting(id: "nyt", kind: .buddyMeeting, talents: pair.members, pair: pair.id, planned: today))), in: data)
    }
}
