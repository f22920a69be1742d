extension BuddyPair {
    /// From when the pair has the members of the new one, where somebody comes in: not before today, so that they read nothing of what
    /// was shared with the buddy before. Nil where nobody comes in.
    public func newcomersStart(in new: BuddyPair, today: Day) -> Day? {
        Set(new.members).isSubset(of: members) ? nil : max(new.from ?? today, today)
    }

    /// Whether a third comes to two who have been a pair for a day or more.
    public func growsLater(to new: BuddyPair, today: Day) -> Bool {
        guard let start = newcomersStart(in: new, today: today), from ?? .distantPast < start else { return false }
        return Set(members).isSubset(of: new.members)
    }

    /// What makes the new pair of this one. Where a third comes in, the pair of the two ends the day before, with what they held and
    /// could read, and a pair of three begins.
    ///
    /// - Parameter id: of the pair of three.
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
    /// Those of a pair who must hold a meeting for it to be held: the two, where a third has come to them later, else all.
    func founders(of pair: BuddyPair) -> [Talent.ID] {
        let earlier = pairs.values.filter {
            $0.cohort == pair.cohort && $0.members.count == 2 && Set($0.members).isStrictSubset(of: pair.members)
        }
        return earlier.max { ($0.until ?? .distantPast, $0.id) < ($1.until ?? .distantPast, $1.id) }?.members
            ?? pair.members
    }
}
