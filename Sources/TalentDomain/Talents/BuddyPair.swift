/// Two talents of the same leadership level, or three if the number is odd.
public struct BuddyPair: Stored {
    public var id: RecordID<BuddyPair>
    public var cohort: Cohort.ID
    public var members: [Talent.ID]
    public var from: Day?
    /// The pair's last day, included.
    public var until: Day?
    public var handedOverOn: Day?

    public init(id: ID, cohort: Cohort.ID, members: [Talent.ID], from: Day? = nil, until: Day? = nil) {
        self.id = id
        self.cohort = cohort
        self.members = members
        self.from = from
        self.until = until
    }

    public static var kind: RecordKind { .pair }
    public static var table: WritableKeyPath<Workspace, [ID: BuddyPair]> { \.pairs }
    public var references: [RecordKey] { [RecordKey(cohort)] + members.map { RecordKey($0) } }

    public func faults(in workspace: Workspace) -> [Fault] {
        if let from, let until, until < from { return [.endBeforeStart] }
        // Checked when the pair is made: the other member may have been erased since.
        let isLeftBehind = members.count == 1 && until != nil && workspace.pairs[id]?.members == members
        guard (2...3).contains(members.count) || isLeftBehind, Set(members).count == members.count else {
            return [
                Fault(
                    .members,
                    Phrase(
                        "Et buddypar består af to eller af tre, hvis antallet er ulige.",
                        "A buddy pair has two members, or three if the number is odd."))
            ]
        }
        let levels = Set(members.compactMap { workspace.level(of: $0) })
        // Checked when the pair is made: a member may be promoted later.
        if levels.count > 1, workspace.pairs[id]?.members != members {
            let named = members.map { talent in
                (workspace.name(of: talent), workspace.level(of: talent)?.name ?? Phrase("?"))
            }
            return [
                Fault(
                    .members,
                    Phrase(
                        "Buddyer skal være på samme niveau: "
                            + named.map { "\($0.0) er \($0.1.da)" }.joined(separator: ", ") + ".",
                        "Buddies must be at the same level: "
                            + named.map { "\($0.0) is \($0.1.en)" }.joined(separator: ", ") + "."))
            ]
        }
        for other in workspace.pairs.values
        where other.id != id && other.cohort == cohort && period.overlaps(other.period) {
            if let talent = members.first(where: other.members.contains) {
                return [
                    Fault(
                        .members,
                        Phrase(
                            "\(workspace.name(of: talent)) er allerede i et buddypar.",
                            "\(workspace.name(of: talent)) is already in a buddy pair."))
                ]
            }
        }
        return faultsWithManager(in: workspace)
    }
}

extension Field {
    public static let members = Field("members")
}
