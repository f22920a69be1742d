extension BuddyPair {
    /// The first day of the pair with new members. A new member begins today at the earliest, and so reads nothing that
    /// was shared with the former buddy. Nil if nobody is new.
    public func newcomersStart(in new: BuddyPair, today: Day) -> Day? {
        Set(new.members).isSubset(of: members) ? nil : max(new.from ?? today, today)
    }

    /// Whether a third member joins two who have been a pair for at least a day.
    public func growsLater(to new: BuddyPair, today: Day) -> Bool {
        guard let start = newcomersStart(in: new, today: today), from ?? .distantPast < start else { return false }
        return Set(members).isSubset(of: new.members)
    }

    /// The changes that make the new pair of this one. If a third member joins, the pair of two ends the day before,
    /// with its meetings and what it could read, and a pair of three begins.
    ///
    /// - Parameter id: the id of the pair of three.
    public func change(to new: BuddyPair, id: ID, today: Day) -> Change {
        guard let start = newcomersStart(in: new, today: today) else { return .pair(Edit(from: self, to: new)) }
        var next = new
        next.from = start
        guard growsLater(to: new, today: today) else { return .pair(Edit(from: self, to: next)) }
        var two = self
        two.until = min(until ?? .distantFuture, start.adding(days: -1))
        next.id = id
        return .several(
            [.pair(Edit(from: self, to: two)), .pair(.add(next))],
            what: Phrase("Tog en tredje med i et buddypar", "Took a third into a buddy pair"))
    }
}

extension Workspace {
    /// The members who must hold a meeting: all, but only the first two if the third joined later.
    func founders(of pair: BuddyPair) -> [Talent.ID] {
        let earlier = pairs.values.filter {
            $0.cohort == pair.cohort && $0.members.count == 2 && Set($0.members).isStrictSubset(of: pair.members)
        }
        return earlier.max { ($0.until ?? .distantPast, $0.id) < ($1.until ?? .distantPast, $1.id) }?.members
            ?? pair.members
    }
}
