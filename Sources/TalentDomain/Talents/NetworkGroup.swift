/// A few talents of a cohort who meet as a network and may share logbook entries with each other.
public struct NetworkGroup: Stored {
    public var id: RecordID<NetworkGroup>
    public var cohort: Cohort.ID
    /// The group's name.
    public var name: String
    public var members: [Talent.ID]
    public var from: Day?
    /// The group's last day, included.
    public var until: Day?
    public var handedOverOn: Day?

    public init(id: ID, cohort: Cohort.ID, name: String, members: [Talent.ID], from: Day? = nil, until: Day? = nil) {
        self.id = id
        self.cohort = cohort
        self.name = name
        self.members = members
        self.from = from
        self.until = until
    }

    public static var kind: RecordKind { .networkGroup }
    public static var table: WritableKeyPath<Workspace, [ID: NetworkGroup]> { \.networkGroups }
    public var references: [RecordKey] { [RecordKey(cohort)] + members.map { RecordKey($0) } }

    public func faults(in workspace: Workspace) -> [Fault] {
        if name.isBlank { return [.missing(.name)] }
        if let from, let until, until < from { return [.endBeforeStart] }
        guard members.count >= 2, Set(members).count == members.count else {
            return [
                Fault(
                    .members,
                    Phrase(
                        "En netværksgruppe skal have mindst to medlemmer.",
                        "A network group must have at least two members."))
            ]
        }
        if let stranger = members.first(where: { workspace.talents[$0]?.cohort != cohort }) {
            return [
                Fault(
                    .members,
                    Phrase(
                        "\(workspace.name(of: stranger)) er ikke på holdet.",
                        "\(workspace.name(of: stranger)) is not in the cohort."))
            ]
        }
        // A new member must not read what was shared before, so they join a new group that replaces this one.
        if let old = workspace.networkGroups[id],
            !Set(members).isSubset(of: old.members) || from ?? .distantPast < old.from ?? .distantPast
        {
            return [
                Fault(
                    .members,
                    Phrase(
                        "Nye medlemmer kræver en ny gruppe, så de ikke kan læse det, der er delt tidligere.",
                        "New members need a new group, so that they cannot read what was shared earlier."))
            ]
        }
        return []
    }
}

extension Workspace {
    /// The groups of a cohort on a day, in Danish order of their names.
    public func networkGroups(in cohort: Cohort.ID, on day: Day) -> [NetworkGroup] {
        networkGroups.values.filter { $0.cohort == cohort && $0.holds(on: day) }
            .sorted(inDanish: \.name, then: \.id)
    }

    /// The members who are in the group's cohort; a viewer of the cohort need not know of others.
    func members(of group: NetworkGroup) -> [Talent.ID] {
        group.members.filter { talents[$0]?.cohort == group.cohort }
    }

    /// The talent's network groups of today and before, the newest first.
    public func networkGroups(of talent: Talent.ID, until day: Day) -> [NetworkGroup] {
        networkGroups.values.filter { $0.members.contains(talent) && $0.from ?? .distantPast <= day }
            .sorted {
                ($1.until ?? .distantFuture, $1.from ?? .distantPast, $1.id)
                    < ($0.until ?? .distantFuture, $0.from ?? .distantPast, $0.id)
            }
    }

    /// The talents who are in a network group with the talent on a day.
    public func networkFellows(of talent: Talent.ID, on day: Day) -> Set<Talent.ID> {
        networkGroups.values.filter { $0.members.contains(talent) && $0.holds(on: day) }
            .reduce(into: Set<Talent.ID>()) { $0.formUnion($1.members) }.subtracting([talent])
    }
}
