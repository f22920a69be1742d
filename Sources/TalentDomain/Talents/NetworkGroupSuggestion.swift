/// Suggested network groups of four or five talents, as mixed as possible.
///
/// There are as few groups as possible with at most five members, as even in size as possible; six stay one group. So
/// seven give four and three, and eleven give four, four and three. Above all, nobody is in a group with somebody above
/// them in the reporting line; then organisations are mixed, then departments, levels and directions. The groups are
/// good, but need not be the best there are. The same talents always give the same groups.
public struct NetworkGroupSuggestion: Hashable, Sendable {
    public private(set) var groups: [[Talent.ID]] = []

    /// Suggests groups for the active talents who have no group on that day or later.
    public init(for talents: [Talent], in workspace: Workspace, on day: Day) {
        let grouped = Set(
            workspace.networkGroups.values.filter { day <= $0.until ?? .distantFuture }.flatMap(\.members))
        let free = talents.filter { $0.isActive && !grouped.contains($0.id) }
        guard free.count > 1 else { return }
        let mix = NetworkGroupMix(of: Candidate.all(free, in: workspace, on: day)) { workspace.level(of: $0) }
        groups = mix.groups().map { $0.map(\.talent) }
    }

    /// The sizes of the groups of that many talents.
    public static func sizes(of count: Int) -> [Int] {
        if count == 6 { return [6] }
        let number = (count + 4) / 5
        return (0..<number).map { count / number + ($0 < count % number ? 1 : 0) }
    }

    /// The change that makes the chosen groups; nil if none is chosen.
    ///
    /// - Parameter name: the name of a group by its number. Numbers with a name in use are passed over.
    public static func change(
        grouping groups: [[Talent.ID]], in cohort: Cohort.ID, of workspace: Workspace, from day: Day,
        name: (Int) -> String, newID: () -> String
    ) -> Change? {
        guard !groups.isEmpty else { return nil }
        let used = Set(workspace.networkGroups.values.filter { $0.cohort == cohort }.map(\.name.folded))
        let names = (1...(groups.count + used.count)).map(name).filter { !used.contains($0.folded) }
        let steps = zip(groups, names).map { members, name in
            Change.networkGroup(
                .add(
                    NetworkGroup(
                        id: NetworkGroup.ID(newID()), cohort: cohort, name: name, members: members, from: day)))
        }
        return .several(
            steps,
            what: Phrase(
                "Dannede \(steps.count) netværksgruppe\(steps.count == 1 ? "" : "r")",
                "Made \(steps.count) network group\(steps.count == 1 ? "" : "s")"))
    }

    /// The reasons for a group as it stands, and the members who are alike in it.
    public static func reasons(
        for group: [Talent.ID], in workspace: Workspace, on day: Day
    ) -> (mix: Phrase, alike: [Phrase]) {
        let members = Candidate.all(group.compactMap { workspace.talents[$0] }, in: workspace, on: day)
        func number(_ values: [some Hashable]) -> Int { Set(values).count }
        func counted(_ count: Int, _ one: Phrase, _ several: Phrase) -> Phrase {
            Phrase("\(count) ", "\(count) ") + (count == 1 ? one : several)
        }
        let parts =
            [
                counted(
                    number(members.map(\.organisation)), Phrase("organisation", "organisation"),
                    Phrase("organisationer", "organisations")),
                counted(
                    number(group.map(workspace.level)), Phrase("niveau", "level"), Phrase("niveauer", "levels")),
            ]
            + Direction.allCases.compactMap { direction in
                let count = members.count { $0.direction == direction }
                guard count > 0 else { return nil }
                return counted(count, direction.name, Phrase("\(direction.name.da)e", direction.name.en))
            }
        let alike = Dictionary(grouping: members.filter { !$0.organisation.isEmpty }, by: \.organisation)
            .filter { $0.value.count > 1 }.sorted { DanishOrder.key($0.key) < DanishOrder.key($1.key) }
            .map { organisation, members in
                let names = members.map(\.name).joined(separator: ", ")
                return Phrase(
                    "Samme organisation (\(organisation.withoutKommune)): \(names).",
                    "Same organisation (\(organisation.withoutKommune)): \(names).")
            }
        return (Phrase(parts.map(\.da).joined(separator: ", "), parts.map(\.en).joined(separator: ", ")), alike)
    }
}

/// Divides talents into mixed groups: each goes to the group that they suit best, then members change places as long as
/// that helps.
struct NetworkGroupMix {
    private let members: [Candidate]
    /// How ill two go together, as a number for each two.
    private let costs: [[Int]]

    init(of members: [Candidate], level: (Talent.ID) -> Level?) {
        // The largest organisations first: they are the hardest to spread.
        let sizes = Dictionary(grouping: members, by: \.organisation).mapValues(\.count)
        let sorted = members.enumerated().sorted { one, other in
            let (left, right) = (one.element.organisation, other.element.organisation)
            return (-(sizes[left] ?? 0), DanishOrder.key(left), one.offset)
                < (-(sizes[right] ?? 0), DanishOrder.key(right), other.offset)
        }.map(\.element)
        self.members = sorted
        let levels = sorted.map { level($0.talent) }, base = 3 * sorted.count + 1
        costs = sorted.indices.map { one in
            sorted.indices.map { other in
                let (left, right) = (sorted[one], sorted[other])
                return [
                    !PairWish.reportingLine.isMet(by: left, and: right),
                    !PairWish.organisation.isMet(by: left, and: right),
                    !PairWish.department.isMet(by: left, and: right),
                    levels[one] == levels[other],
                    left.direction == right.direction,
                ].reduce(0) { $0 * base + ($1 ? 1 : 0) }
            }
        }
    }

    /// The groups, the members in Danish order of their names.
    func groups() -> [[Candidate]] {
        var groups = dealt()
        while swapOne(in: &groups) {}
        return groups.map { $0.map { members[$0] }.sorted(inDanish: \.name, then: \.talent) }
            .sorted(inDanish: { $0[0].name }, then: { $0[0].talent })
    }

    private func dealt() -> [[Int]] {
        let sizes = NetworkGroupSuggestion.sizes(of: members.count)
        var groups = sizes.map { _ in [Int]() }
        for member in members.indices {
            let open = groups.indices.filter { groups[$0].count < sizes[$0] }
            let best = open.min {
                (cost(of: member, in: groups[$0]), groups[$0].count, $0)
                    < (cost(of: member, in: groups[$1]), groups[$1].count, $1)
            }
            if let best { groups[best].append(member) }
        }
        return groups
    }

    private func cost(of member: Int, in group: [Int], without other: Int? = nil) -> Int {
        group.reduce(0) { $1 == member || $1 == other ? $0 : $0 + costs[member][$1] }
    }

    /// Makes the first exchange of two members that helps; false if there is none.
    private func swapOne(in groups: inout [[Int]]) -> Bool {
        for left in groups.indices {
            for right in groups.indices.dropFirst(left + 1) {
                for one in groups[left].indices {
                    for other in groups[right].indices {
                        let (a, b) = (groups[left][one], groups[right][other])
                        let now = cost(of: a, in: groups[left]) + cost(of: b, in: groups[right])
                        let then =
                            cost(of: a, in: groups[right], without: b) + cost(of: b, in: groups[left], without: a)
                        guard then < now else { continue }
                        (groups[left][one], groups[right][other]) = (b, a)
                        return true
                    }
                }
            }
        }
        return false
    }
}
