import TalentDomain
import TerminalKit

/// A talk of a talent: asked for by the programme, agreed on, or both.
public struct TalkRow: AskedMeeting, Hashable, Identifiable, Sendable {
    /// Identifies the row while others change the list.
    public enum ID: Hashable, Sendable { case activity(Activity.ID), meeting(Meeting.ID) }

    /// The groups in order: the talks with the line manager that the programme asks for, those besides, and others.
    enum Group: Int, Hashable, CaseIterable { case talks, besides, leaderGroup, others }

    public var activity: Activity?
    /// The kind of meeting that the activity asks for.
    var asked: MeetingKind?
    public var meeting: Meeting?
    public var beganLater: Bool { false }

    // One of the two is never nil.
    public var id: ID { activity.map { .activity($0.id) } ?? .meeting(meeting?.id ?? "") }

    /// The key of the activity, otherwise of the meeting.
    var key: RecordKey { activity.map { RecordKey($0.id) } ?? RecordKey(meeting?.id ?? "") }

    var kind: MeetingKind { meeting?.kind ?? asked ?? .runningTalk }
    /// The kind whose questions are shown. If the programme asks for a closing talk, that is more precise than the
    /// noted kind.
    var guideKind: MeetingKind { kind == .runningTalk ? asked ?? kind : kind }

    var group: Group {
        if kind.isLineManagerTalk { return activity?.kind == .lineManagerTalk ? .talks : .besides }
        return kind == .leaderGroupMeeting ? .leaderGroup : .others
    }

    var title: Phrase { activity.map { $0.title(of: asked ?? kind) } ?? kind.name }
}

extension MeetingKind {
    /// The kinds that are recorded on a talent's screen.
    static let ofOneTalent: [MeetingKind] = [
        .preparation, .expectationTalk, .runningTalk, .closingTalk, .followUp, .leaderGroupMeeting, .mentorTalk,
        .careerTalk, .consultantTalk,
    ]
}

extension MeetingKind {
    /// The part of a programme that has such talks; nil for a kind that every programme may have.
    fileprivate var part: ProgrammePart? {
        switch self {
        case .leaderGroupMeeting: .leaderGroup
        case .mentorTalk: .mentors
        default: nil
        }
    }
}

extension Talks {
    /// The talks that the programme asks for, and other talks, group by group in the order of time. Kinds that the
    /// viewer may not know of are left out: it could not be said whether one is missing.
    func talkRows(of talent: Talent.ID) -> [TalkRow] {
        context.kept.value(.talkRows(talent)) { makeTalkRows(of: talent) }
    }

    private func makeTalkRows(of talent: Talent.ID) -> [TalkRow] {
        let meetings = data.meetings(of: talent).filter { !$0.kind.isJoint }
        var asked: [TalkRow] = []
        if let cohort = data.talents[talent]?.cohort {
            let fulfilment = Fulfilment(of: cohort, in: data)
            // It could not be said whether a talk is missing that the viewer may not know of.
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
            abilities.opens($0.kind.category, of: talent)
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
        // There is one talk about expectations, before or after the kick-off.
        if kind == .expectationTalk { return meetings.first { $0.kind == kind } }
        return fulfilment.heldMeeting(for: activity, by: talent) ?? meetings.first { $0.activity == activity.id }
    }
}

extension Abilities {
    /// The kinds of talk that the viewer plans and marks as held: those that the programme uses, and those there have
    /// been.
    func talkKinds(of talent: Talent.ID) -> [MeetingKind] {
        let uses = data.talents[talent]?.cohort.flatMap { data.cohorts[$0]?.uses } ?? Set(ProgrammePart.allCases)
        let held = Set(data.meetings(of: talent).map(\.kind))
        return MeetingKind.ofOneTalent.filter { kind in
            (kind.part.map(uses.contains) ?? true || held.contains(kind))
                && Permission.mayPlan(kind, with: [talent], by: viewer, in: data)
        }
    }

    func mayWriteTalks(of talent: Talent.ID) -> Bool { !talkKinds(of: talent).isEmpty }
}
