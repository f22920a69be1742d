import TalentDomain

extension Context {
    /// The meetings that the programme asks of a pair, and those held besides, in the order of time.
    ///
    /// Those who may not know of all meetings get only the ones they know of: of another, it could not be said that it is missing.
    func pairMeetingRows(of pair: BuddyPair) -> [PairMeetingRow] {
        let rows = data.meetingRows(of: pair, on: today)
        return mayWriteMeetings(of: pair) ? rows : rows.filter { $0.meeting != nil }
    }

    /// `Lederspejl, Anne Holm`; in short with the first name alone.
    func title(of row: PairMeetingRow, isShort: Bool = false) -> String {
        let title = self[row.activity?.title ?? row.kind.name]
        return title
            + (row.talent.map {
                ", " + (isShort && data.person(of: $0) != nil ? firstName($0) : joined(memberNames([$0])))
            } ?? "")
    }

    /// What is held of what is due. What is held ahead of its time counts on both sides.
    func tally(of rows: [PairMeetingRow]) -> (held: Int, due: Int) {
        let held = rows.count { $0.isHeld && $0.activity != nil }
        return (held, held + rows.count { $0.isDue(on: today) })
    }

    func mayWriteMeetings(of pair: BuddyPair) -> Bool {
        Permission.may(
            viewer,
            do: .meeting(
                .add(Meeting(id: "nyt", kind: .buddyMeeting, talents: pair.members, pair: pair.id, planned: today))),
            in: data)
    }
}
