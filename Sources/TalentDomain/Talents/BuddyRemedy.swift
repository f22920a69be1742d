/// The lead's choices for a talent who has no buddy, or whose buddies have left.
public enum BuddyRemedy: Hashable, Sendable {
    /// Somebody else without a buddy becomes the buddy.
    case pairing(Talent.ID)
    /// A pair becomes a pair of three.
    case joining(BuddyPair)
    /// The talent's own pair ends, and nothing replaces it yet.
    case ending(BuddyPair)
}

extension Workspace {
    /// The remedies for a talent without a buddy, as the rules for pairs allow it: somebody without a buddy first,
    /// then the pairs, those of other organisations before the others.
    public func buddyRemedies(for talent: Talent.ID, on today: Day) -> [BuddyRemedy] {
        guard let record = talents[talent], let cohort = record.cohort else { return [] }
        func isActive(_ id: Talent.ID) -> Bool { talents[id]?.isActive(on: today) == true }
        func isElsewhere(_ members: [Talent.ID]) -> Bool {
            let own = person(of: talent)?.organisation.folded
            return !members.contains { person(of: $0)?.organisation.folded == own }
        }
        let alone = talents(in: cohort).map(\.id).filter { other in
            other != talent && isActive(other) && !buddies(of: other, on: today).contains(where: isActive)
        }
        let pairs = pairs(in: cohort, on: today).filter { pair in
            pair.members.count == 2 && pair.members.allSatisfy(isActive) && pair.until != today
        }
        let own = pair(of: talent, on: today).flatMap { $0.until == today ? nil : BuddyRemedy.ending($0) }
        let all =
            alone.filter { isElsewhere([$0]) }.map(BuddyRemedy.pairing)
            + alone.filter { !isElsewhere([$0]) }.map(BuddyRemedy.pairing)
            + pairs.filter { isElsewhere($0.members) }.map(BuddyRemedy.joining)
            + pairs.filter { !isElsewhere($0.members) }.map(BuddyRemedy.joining)
        return (all + [own].compactMap(\.self)).filter { remedy in
            var tried = self
            let change = change(by: remedy, for: talent, id: "prøve", today: today)
            return change.map { (try? tried.apply($0)) != nil } ?? false
        }
    }

    /// The change that a remedy makes. Pairs of today end today, and the new one begins tomorrow.
    ///
    /// - Parameter id: the id of the new pair.
    public func change(
        by remedy: BuddyRemedy, for talent: Talent.ID, id: BuddyPair.ID, today: Day
    ) -> Change? {
        guard let cohort = talents[talent]?.cohort else { return nil }
        var ended: [BuddyPair] = []
        func end(_ pair: BuddyPair?) {
            if let pair, !ended.contains(pair) { ended.append(pair) }
        }
        end(pair(of: talent, on: today))
        let members: [Talent.ID]
        switch remedy {
        case .pairing(let other):
            end(pair(of: other, on: today))
            members = [talent, other]
        case .joining(let pair):
            end(pair)
            members = pair.members + [talent]
        case .ending: members = []
        }
        let ends = ended.map { pair -> Change in
            var last = pair
            last.until = today
            return .pair(Edit(from: pair, to: last))
        }
        guard !members.isEmpty else { return ends.count == 1 ? ends[0] : nil }
        let start = today.adding(days: ended.isEmpty ? 0 : 1)
        let new = BuddyPair(id: id, cohort: cohort, members: members, from: start)
        return .several(
            ends + [.pair(.add(new))],
            what: members.count > 2
                ? Phrase("Tog en tredje med i et buddypar", "Took a third into a buddy pair")
                : Phrase(
                    "Gav \(name(of: talent)) en ny buddy", "Gave \(name(of: talent)) a new buddy"))
    }
}
