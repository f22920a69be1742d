// Mirrors and shadowings: a pair holds them, each about one of its members.
extension Fulfilment {
    /// Whether the pair has held the interviews but has not handed over any notes. Notes on paper are not handed over
    /// in Spor.
    func isKeptBack(_ mirror: Activity, from talent: Talent.ID, in pair: BuddyPair) -> Bool {
        let together = Set(workspace.pairs(like: pair).map(\.id))
        func isTheirs(_ meeting: Meeting) -> Bool { meeting.pair.map(together.contains) ?? true }
        guard workspace.owe(mirror, [talent]), let held = heldMeeting(for: mirror, by: talent),
            isTheirs(held)
        else { return false }
        let meetings = workspace.meetings(of: talent).filter { $0.kind == .mirrorInterview && isTheirs($0) }.map(\.id)
        let notes = workspace.notes.values.filter { $0.kind == .mirror && meetings.contains($0.meeting) }
        return !notes.isEmpty && !notes.contains { $0.isReleased && !$0.chosen.isEmpty }
    }

    /// The numbers of held and due mirrors and shadowings of the members of pairs. A mirror counts as held once it has
    /// been handed over.
    func mirrorsAndShadowings(
        of pairs: [BuddyPair], among talents: Set<Talent.ID>, on today: Day
    ) -> (held: Int, due: Int) {
        var held = 0, overdue = 0
        for activity in required(.leaderMirror) + required(.shadowing) {
            for pair in pairs {
                for talent in pair.members where talents.contains(talent) {
                    let keptBack = activity.kind == .leaderMirror && isKeptBack(activity, from: talent, in: pair)
                    if keptBack || isOverdue(activity, for: pair, of: talent, on: today) {
                        overdue += activity.end < today ? 1 : 0
                    } else if isHeld(activity, by: talent) {
                        held += 1
                    }
                }
            }
        }
        return (held, held + overdue)
    }
}
