/// The wishes for two buddies, the most important first. That they are on the same level is no wish, but a must.
enum PairWish: Int, CaseIterable, Sendable {
    case organisation, department, reportingLine, direction

    func isMet(by one: Candidate, and other: Candidate) -> Bool {
        switch self {
        case .organisation:
            !one.organisation.isEmpty && !other.organisation.isEmpty && one.organisation != other.organisation
        case .department:
            Self.organisation.isMet(by: one, and: other)
                || !one.department.isEmpty && !other.department.isEmpty
                    && one.department.folded != other.department.folded
        case .reportingLine: !one.superiors.contains(other.person) && !other.superiors.contains(one.person)
        case .direction: one.direction == other.direction
        }
    }
}

/// The properties of a talent that matter for pairing.
struct Candidate: Hashable, Sendable {
    var talent: Talent.ID
    var person: Person.ID
    var name: String
    var organisation: String
    var department: String
    var direction: Direction
    /// The line managers of the talent. They may not be the talent's buddies.
    var managers: Set<Person.ID>
    /// Everybody above the talent in the reporting line, as far as Spor knows it.
    var superiors: Set<Person.ID>

    /// The candidates in Danish order of their names.
    static func all(_ talents: [Talent], in workspace: Workspace, on day: Day) -> [Candidate] {
        let spellings = workspace.organisations, lines = ReportingLines(in: workspace, from: day)
        return talents.map { talent in
            let person = workspace.people[talent.person]
            return Candidate(
                talent: talent.id, person: talent.person, name: workspace.name(of: talent.id),
                organisation: person.map { spellings.kept($0.organisation) } ?? "",
                department: person?.department ?? "", direction: talent.direction,
                managers: lines.managers[talent.id] ?? [], superiors: lines.superiors(of: talent.person))
        }.sorted(inDanish: \.name, then: \.talent)
    }

    /// Whether two may be buddies at all.
    func mayPair(with other: Candidate) -> Bool {
        person != other.person && !managers.contains(other.person) && !other.managers.contains(person)
    }
}

/// The wishes that are not met, counted, the most important first.
///
/// Of a trio, the two best couplings count: everybody has one buddy who suits them as well as possible.
struct PairCost: Comparable, Sendable {
    private(set) var counts = Array(repeating: 0, count: PairWish.allCases.count)

    init(_ groups: [[Candidate]]) {
        for (one, other) in groups.flatMap(Self.couplings) {
            for wish in PairWish.allCases where !wish.isMet(by: one, and: other) { counts[wish.rawValue] += 1 }
        }
    }

    /// The couplings of a group that count.
    static func couplings(of group: [Candidate]) -> [(Candidate, Candidate)] {
        guard group.count > 2 else { return zip(group, group.dropFirst()).map { ($0, $1) } }
        let sorted = everyTwo(of: group).enumerated().sorted {
            (Self(of: $0.element), $0.offset) < (Self(of: $1.element), $1.offset)
        }
        return sorted.dropLast().map(\.element)
    }

    static func everyTwo(of group: [Candidate]) -> [(Candidate, Candidate)] {
        group.indices.flatMap { one in group[(one + 1)...].map { (group[one], $0) } }
    }

    private init(of coupling: (Candidate, Candidate)) {
        counts = PairWish.allCases.map { $0.isMet(by: coupling.0, and: coupling.1) ? 0 : 1 }
    }

    /// Whether the wishes down to this one, in order of importance, are met no worse.
    func isAsGood(as other: PairCost, downTo wish: PairWish) -> Bool {
        !other.counts.prefix(wish.rawValue + 1).lexicographicallyPrecedes(counts.prefix(wish.rawValue + 1))
    }

    static func < (left: Self, right: Self) -> Bool { left.counts.lexicographicallyPrecedes(right.counts) }
}
