import TalentDomain
import TerminalKit

/// A talk of a talent, as the programme asks for it, as it was agreed, or both.
public struct TalkRow: Hashable, Identifiable {
    /// What it is recognised by while others change the list.
    public enum ID: Hashable, Sendable { case activity(Activity.ID), meeting(Meeting.ID) }

    /// The three groups, in their order.
    enum Group: Int, Hashable, CaseIterable { case talks, leaderGroup, others }

    var activity: Activity?
    /// The kind of meeting that the activity asks for.
    var asked: MeetingKind?
    var meeting: Meeting?

    // one of the two is always there
    public var id: ID { activity.map { .activity($0.id) } ?? .meeting(meeting?.id ?? "") }
    var isHeld: Bool { meeting?.heldOn != nil }
    /// When it is to be held at the latest: the day agreed, else the programme's.
    var deadline: Day? { meeting?.day ?? activity?.end }

    var kind: MeetingKind { meeting?.kind ?? asked ?? .runningTalk }
    /// Whose questions belong to it: where the programme asks for a closing talk, the kind that somebody noted says less.
    var guideKind: MeetingKind { kind == .runningTalk ? asked ?? kind : kind }

    var group: Group {
        if kind.isLineManagerTalk { return .talks }
        return kind == .leaderGroupMeeting ? .leaderGroup : .others
    }

    var title: Phrase { activity.map { $0.title(of: asked ?? kind) } ?? kind.name }
}

extension MeetingKind {
    /// The kinds that are registered in a talent's room.
    static let ofOneTalent: [MeetingKind] = [
        .preparation, .expectationTalk, .runningTalk, .closingTalk, .followUp, .leaderGroupMeeting, .mentorTalk,
        .careerTalk,
    ]
}

extension Context {
    /// The talks that the programme asks for, and those held besides; group by group, in the order of time. None of a kind that the
    /// viewer may not know of: of another, it could not be said that it is missing.
    func talkRows(of talent: Talent.ID) -> [TalkRow] {
        let meetings = data.meetings(of: talent).filter { !$0.kind.belongsToPair }
        var asked: [TalkRow] = []
        if let cohort = data.talents[talent]?.cohort {
            let fulfilment = Fulfilment(of: cohort, in: data)
            // Of talks that the viewer may not know of, it could not be said that they are missing.
            asked = data.activities(in: cohort).compactMap { activity in
                guard let kind = data.meetingKind(askedBy: activity),
                    Permission.knows(viewer, ofMeetings: kind, with: talent, in: data)
                else { return nil }
                return TalkRow(
                    activity: activity, asked: kind,
                    meeting: meeting(for: activity, kind, among: meetings, of: talent, fulfilment))
            }
            .filter { row in row.meeting != nil || row.activity.map { data.owe($0, [talent]) } ?? true }
        }
        let taken = Set(asked.compactMap(\.meeting?.id))
        let rows = (asked + meetings.filter { !taken.contains($0.id) }.map { TalkRow(meeting: $0) }).filter {
            opens($0.kind.matter, of: talent)
        }
        return rows.enumerated()
            .sorted {
                ($0.element.group.rawValue, $0.element.deadline ?? .distantFuture, $0.offset)
                    < ($1.element.group.rawValue, $1.element.deadline ?? .distantFuture, $1.offset)
            }
            .map(\.element)
    }

    private func meeting(
        for activity: Activity, _ kind: MeetingKind, among meetings: [Meeting], of talent: Talent.ID,
        _ fulfilment: Fulfilment
    ) -> Meeting? {
        // The expectations may be talked over before the kick-off or after it: there is one such talk.
        if kind == .expectationTalk { return meetings.first { $0.kind == kind } }
        return fulfilment.heldMeeting(for: activity, by: talent) ?? meetings.first { $0.activity == activity.id }
    }

    /// The kinds of talk that the viewer plans and says are held.
    func talkKinds(of talent: Talent.ID) -> [MeetingKind] {
        MeetingKind.ofOneTalent.filter { kind in
            Permission.may(
                viewer, do: .meeting(.add(Meeting(id: "a", kind: kind, talents: [talent], planned: today))), in: data)
        }
    }

    func mayWriteTalks(of talent: Talent.ID) -> Bool { !talkKinds(of: talent).isEmpty }
}
