/// A talent whose buddies have left the cohort while the pair still exists.
public struct LeftAlone: Hashable, Sendable {
    public var talent: Talent.ID
    public var pair: BuddyPair.ID
    /// The buddies who have left.
    public var gone: [Talent.ID]
    /// The last day of the buddy who left last.
    public var since: Day
}

extension Workspace {
    /// The talents of a cohort who are alone in a pair on a day, in Danish order of their names.
    public func leftAlone(in cohort: Cohort.ID, on day: Day) -> [LeftAlone] {
        pairs(in: cohort, on: day).compactMap { pair in
            let (gone, rest) = (
                pair.members.filter { lastDay(of: $0) != nil }, pair.members.filter { lastDay(of: $0) == nil }
            )
            guard rest.count == 1, let since = gone.compactMap(lastDay).max() else { return nil }
            return LeftAlone(talent: rest[0], pair: pair.id, gone: gone, since: since)
        }.sorted(inDanish: { name(of: $0.talent) }, then: \.talent)
    }

    private func lastDay(of talent: Talent.ID) -> Day? { talents[talent]?.lastDay }

    /// The change that ends a talent's pair on a day, so that the buddy can get another. The other two of a trio
    /// continue as a pair.
    ///
    /// - Parameter id: the id of the pair that continues.
    public func endingPair(of talent: Talent.ID, on day: Day, id: BuddyPair.ID) -> [Change] {
        guard let pair = pair(of: talent, on: day) else { return [] }
        var ended = pair
        ended.until = max(pair.from ?? day, day)
        let rest = pair.members.filter { $0 != talent && talents[$0]?.isActive == true }
        let next = BuddyPair(
            id: id, cohort: pair.cohort, members: rest, from: ended.until?.adding(days: 1), until: pair.until)
        return [.pair(Edit(from: pair, to: ended))] + (rest.count > 1 ? [.pair(.add(next))] : [])
    }
}
