/// A network group in which too few are left, since others have left the cohort.
public struct SmallGroup: Hashable, Sendable {
    public var group: NetworkGroup.ID
    /// The members who are left.
    public var left: [Talent.ID]
    /// The last day of the member who left last.
    public var since: Day

    /// The fewest members who can work as a group. Chosen for Spor.
    static let least = 3
    /// The most members of a group that two are merged into: one more than a suggestion gives where it can choose.
    static let most = 6
}

extension SmallGroup {
    /// The lead's choices.
    public enum Remedy: Hashable, Sendable {
        case merging(NetworkGroup)
        /// A talent without a group joins.
        case joining(Talent.ID)
        case ending
    }
}

extension Workspace {
    /// The groups of a cohort that have become too small, in Danish order of their names.
    public func smallGroups(in cohort: Cohort.ID, on day: Day) -> [SmallGroup] {
        networkGroups(in: cohort, on: day).compactMap { group in
            let known = members(of: group), left = known.filter { talents[$0]?.isActive(on: day) == true }
            // A group that ends today has been dealt with.
            guard !left.isEmpty, left.count < SmallGroup.least, group.until != day,
                let since = known.compactMap({ talents[$0]?.lastDay }).filter({ $0 <= day }).max()
            else { return nil }
            return SmallGroup(group: group.id, left: left, since: since)
        }
    }

    /// The remedies for a group that is too small: merge it, the smallest other group first, take in a talent
    /// without a group, or end it.
    public func remedies(for small: SmallGroup, on today: Day) -> [SmallGroup.Remedy] {
        guard let group = networkGroups[small.group] else { return [] }
        func active(_ group: NetworkGroup) -> [Talent.ID] {
            group.members.filter { talents[$0]?.isActive(on: today) == true }
        }
        let others = networkGroups(in: group.cohort, on: today).filter { other in
            other.id != group.id && other.until != today
                && active(other).count + small.left.count <= SmallGroup.most
        }
        let grouped = Set(networkGroups.values.filter { !$0.isOver(on: today) }.flatMap(\.members))
        let free = talents(in: group.cohort).filter { $0.isActive && !grouped.contains($0.id) }
        return others.sorted { active($0).count < active($1).count }.map { .merging($0) }
            + free.map { .joining($0.id) } + [.ending]
    }

    /// The change that a remedy makes; nil if the group does not exist any more.
    ///
    /// - Parameter id: the id of the group that replaces it.
    public func change(
        by remedy: SmallGroup.Remedy, for small: SmallGroup, id: NetworkGroup.ID, today: Day
    ) -> Change? {
        guard let group = networkGroups[small.group] else { return nil }
        switch remedy {
        case .merging(let other): return merging(group, into: other, id: id, today: today)
        case .joining(let talent):
            var new = group
            new.members = small.left + [talent]
            return change(of: group, to: new, id: id, today: today)
        case .ending:
            var ended = group
            ended.until = today
            return .networkGroup(Edit(from: group, to: ended))
        }
    }
}
