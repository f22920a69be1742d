import TalentDomain

extension Pairs {
    /// The meetings that the programme asks a pair for, and its other meetings, in the order of time.
    ///
    /// A viewer who may not know of all kinds of meeting gets only the known ones: it could not be said whether another
    /// is missing.
    func pairMeetingRows(of pair: BuddyPair) -> [PairMeetingRow] {
        let rows = data.meetingRows(of: pair, on: today)
        return abilities.mayWriteMeetings(of: pair) ? rows : rows.filter { $0.meeting != nil }
    }

    /// `Lederspejl, Anne Holm`; the short form has only the first name.
    func title(of row: PairMeetingRow, isShort: Bool = false) -> String {
        let title = wording[row.activity?.title ?? row.kind.name]
        return title
            + (row.talent.map {
                ", "
                    + (isShort && data.person(of: $0) != nil
                        ? wording.firstName($0) : wording.joined(wording.memberNames([$0])))
            } ?? "")
    }

    /// The held and due meetings. A meeting held before its last day counts as both.
    func tally(of rows: [PairMeetingRow]) -> (held: Int, due: Int) {
        let held = rows.count { $0.isHeld && $0.activity != nil }
        return (held, held + rows.count { $0.isDue(on: today) })
    }
}

extension Abilities {
    func mayWriteMeetings(of pair: BuddyPair) -> Bool {
        Permission.mayPlan(.buddyMeeting, with: pair.members, by: viewer, in: data)
    }
}
