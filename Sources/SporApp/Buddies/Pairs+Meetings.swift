import TalentDomain
import TerminalKit

extension Pairs {
    /// The activities that the programme asks the pairs for, in the order of time, each with the head of its column. A
    /// number alone continues the meetings: `spejl`, `møde 1`, `skygge`, `møde 2`, `3`.
    var askedFor: [(activity: Activity.ID, title: String)] {
        let asked = context.activities.compactMap { activity in
            MeetingKind(ofPairIn: activity.kind).map { (activity: activity.id, kind: $0, end: activity.end) }
        }.sorted { ($0.end, $0.activity) < ($1.end, $1.activity) }
        return asked.indices.map { index in
            let kind = asked[index].kind, number = asked[...index].count { $0.kind == kind }
            let word: String =
                switch kind {
                case .mirrorInterview: wording.say("spejl", "mirror")
                case .shadowing: wording.say("skygge", "shadow")
                default: wording.say("møde", "meeting")
                }
            let isOnlyOne = asked.count { $0.kind == kind } == 1
            let continues = index > 0 && asked[index - 1].kind == kind
            return (asked[index].activity, isOnlyOne ? word : continues ? "\(number)" : "\(word) \(number)")
        }
    }

    /// The sign of the rows of one activity: `●` all held, `◐` agreed or some held, `○` none; `!` after it if one is
    /// late.
    func sign(of rows: [JointMeetingRow]) -> Span {
        guard !rows.isEmpty else { return Span("·", Style(.muted)) }
        let isLate = rows.contains(where: isLate)
        if !isLate, rows.allSatisfy(\.isHeld) { return Span("●") }
        let sign = rows.contains { $0.meeting != nil } ? "◐" : "○"
        return isLate ? Span("\(sign) !", Style(.warn)) : Span(sign, Style(sign == "○" ? .muted : .text))
    }

    func isLate(_ row: JointMeetingRow) -> Bool { row.isLate(on: today) || isUndelivered(row) }

    /// Whether a mirror has been held, but what was said has not been handed over in time.
    func isUndelivered(_ row: JointMeetingRow) -> Bool {
        guard row.isHeld, let activity = row.activity?.id, let talent = row.talent else { return false }
        return context.awaited.contains { $0.category == .mirror(activity) && $0.talents.contains(talent) }
    }

    /// The meetings that the programme asks a pair or network group for, and its other meetings, in the order of time.
    ///
    /// A viewer who may not know of all kinds of meeting gets only the known ones: it could not be said whether another
    /// is missing.
    func meetingRows(of circle: MeetingCircle) -> [JointMeetingRow] {
        let rows = data.meetingRows(of: circle, on: today)
        // The members know of all their meetings, also where somebody only looks as one of them.
        let knowsAll = abilities.mayWriteMeetings(of: circle) || abilities.isAmong(circle.members)
        return knowsAll ? rows : rows.filter { $0.meeting != nil || mayMiss($0, of: circle) }
    }

    /// Whether the viewer would know if the meeting took place, so that they may be told that it did not.
    private func mayMiss(_ row: JointMeetingRow, of circle: MeetingCircle) -> Bool {
        (row.talent.map { [$0] } ?? circle.members).contains {
            Permission.knows(viewer, ofMeetings: row.kind, with: $0, in: data)
        }
    }

    func meetingRows(of pair: BuddyPair) -> [JointMeetingRow] { meetingRows(of: .pair(pair)) }

    /// `Lederspejl, Anne Holm`; the short form has only the first name.
    func title(of row: JointMeetingRow, isShort: Bool = false) -> String {
        let title = wording[row.activity?.title ?? row.kind.name]
        return title
            + (row.talent.map {
                ", "
                    + (isShort && data.person(of: $0) != nil
                        ? wording.firstName($0) : wording.joined(wording.memberNames([$0])))
            } ?? "")
    }

    /// The held and due meetings. A meeting held before its last day counts as both; a mirror that should have been
    /// handed over counts as due.
    func tally(of rows: [JointMeetingRow]) -> (held: Int, due: Int) {
        let held = rows.count { $0.isHeld && $0.activity != nil && !isUndelivered($0) }
        return (held, held + rows.count { $0.isOverdue(on: today) || isUndelivered($0) })
    }
}

extension Abilities {
    func mayWriteMeetings(of circle: MeetingCircle) -> Bool {
        Permission.mayPlan(circle.ownKind, with: circle.members, by: viewer, in: data)
    }
}
