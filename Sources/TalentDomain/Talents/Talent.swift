/// The direction in which a talent develops: towards the next level, or towards harder work on the same one.
public enum Direction: String, Codable, Sendable, CaseIterable {
    case vertical, horizontal

    public var name: Phrase {
        switch self {
        case .vertical: Phrase("vertikal", "vertical")
        case .horizontal: Phrase("horisontal", "horizontal")
        }
    }

    public var sign: String { self == .vertical ? "V" : "H" }
}

/// Whether a talent still takes part. One who leaves names the next path, so that leaving does not count as a failure.
public enum TalentStatus: Hashable, Codable, Sendable {
    case active
    case left(on: Day, nextPath: String)
    case completed(on: Day)
}

/// A participant of a programme: one person in one cohort.
public struct Talent: Stored {
    public var id: RecordID<Talent>
    public var person: Person.ID
    /// Nil while the talent waits for a cohort.
    public var cohort: Cohort.ID?
    public var direction: Direction
    /// The level to develop to: the next one (vertical) or their own (horizontal).
    public var targetLevel: Level
    public var status: TalentStatus
    /// The first day of a talent who joined a running cohort; nil for one who was there from the beginning.
    public var joinedOn: Day?

    public init(
        id: ID, person: Person.ID, cohort: Cohort.ID?, direction: Direction, targetLevel: Level,
        status: TalentStatus = .active, joinedOn: Day? = nil
    ) {
        self.id = id
        self.person = person
        self.cohort = cohort
        self.direction = direction
        self.targetLevel = targetLevel
        self.status = status
        self.joinedOn = joinedOn
    }

    /// Whether an activity is asked of the talent: not if it ended before they joined, or ends after they left.
    public func owes(_ activity: Activity) -> Bool {
        joinedOn ?? .distantPast <= activity.end && activity.end <= lastDay ?? .distantFuture
    }

    public var isActive: Bool { lastDay == nil }

    /// Whether the talent takes part on that day and after it.
    public func isActive(on day: Day) -> Bool { day < lastDay ?? .distantFuture }

    /// The last day in the cohort of a talent who leaves or has left.
    public var lastDay: Day? {
        if case .left(let day, _) = status { day } else { nil }
    }

    /// The next path of a talent who leaves or has left.
    public var nextPath: String? {
        if case .left(_, let path) = status { path } else { nil }
    }

    public static var kind: RecordKind { .talent }
    public static var table: WritableKeyPath<Workspace, [ID: Talent]> { \.talents }
    public var references: [RecordKey] { [RecordKey(person)] + (cohort.map { [RecordKey($0)] } ?? []) }

    public func faults(in workspace: Workspace) -> [Fault] {
        if workspace.talents.values.contains(where: { $0.id != id && $0.person == person && $0.cohort == cohort }) {
            return [
                Fault(
                    .person,
                    Phrase("Personen er allerede med på holdet.", "The person is already in this cohort."))
            ]
        }
        guard let level = workspace.people[person]?.level else { return [.missing(.level)] }
        if case .left(_, let nextPath) = status {
            if nextPath.isBlank { return [.missing(.nextPath)] }
            if CPRNumber.mayBe(in: nextPath) { return [.cprNumber(.nextPath, in: nextPath)] }
        }
        // Checked when the level is chosen: it stays valid when the talent is promoted later.
        if let was = workspace.talents[id],
            (was.person, was.direction, was.targetLevel) == (person, direction, targetLevel)
        {
            return []
        }
        switch direction {
        case .vertical where targetLevel <= level:
            return [
                Fault(
                    .targetLevel,
                    Phrase(
                        "Vertikalt: Vælg et højere niveau end \(level.name.da).",
                        "Vertical direction: choose a level above \(level.name.en)."))
            ]
        case .horizontal where targetLevel != level:
            return [
                Fault(
                    .targetLevel,
                    Phrase(
                        "Horisontalt: Vælg niveauet \(level.name.da).",
                        "Horizontal direction: choose the same level, \(level.name.en)."))
            ]
        default: return []
        }
    }
}

extension Workspace {
    /// The changes that delete a talent who was added by mistake, with the roles towards the talent. The person is
    /// deleted too if nothing else refers to them. Nil if a plan, a meeting or another record refers to the talent.
    public func removal(of talent: Talent) -> [Change]? {
        let roles = roles.values.filter { $0.talent == talent.id }.sorted { $0.id < $1.id }
        let going = Set(roles.map(\.key) + [talent.key])
        func isReferred(to key: RecordKey) -> Bool {
            all.contains { !going.contains($0.key) && $0.references.contains(key) }
        }
        guard !isReferred(to: talent.key) else { return nil }
        let steps: [Change] = roles.map { .role(.remove($0)) } + [.talent(.remove(talent))]
        guard let person = people[talent.person], !isReferred(to: person.key) else { return steps }
        return steps + [.person(.remove(person))]
    }
}

extension Field {
    public static let direction = Field("direction")
    public static let targetLevel = Field("targetLevel")
    public static let joinedOn = Field("joinedOn")
    public static let nextPath = Field("nextPath", describesPerson: true)
}
