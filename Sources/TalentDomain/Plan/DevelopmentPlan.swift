/// The talent's current plan. Its id is the talent's id.
public struct DevelopmentPlan: Stored {
    public var id: RecordID<DevelopmentPlan>
    public var talent: Talent.ID
    /// True for the talent's own working copy: then others read only the shared versions. False in a store with a
    /// owner, who keeps the plan as agreed with the talent.
    public var isWorkingCopy: Bool
    public var content: PlanContent

    public init(talent: Talent.ID, isWorkingCopy: Bool, content: PlanContent = PlanContent()) {
        id = Self.id(of: talent)
        self.talent = talent
        self.isWorkingCopy = isWorkingCopy
        self.content = content
    }

    public static func id(of talent: Talent.ID) -> ID { ID(talent.raw) }

    public static var kind: RecordKind { .plan }
    public static var table: WritableKeyPath<Workspace, [ID: DevelopmentPlan]> { \.plans }
    public var references: [RecordKey] { [RecordKey(talent)] }

    public func faults(in workspace: Workspace) -> [Fault] {
        content.items.flatMap(\.faults)
    }
}

/// A version of the plan that was shared at a talk, with the people who have agreed to it. All versions are kept.
public struct PlanRevision: Stored {
    public var id: RecordID<PlanRevision>
    public var talent: Talent.ID
    /// 1, 2, 3 … in the order of sharing.
    public var number: Int
    public var on: Day
    /// The talk at which it was shared, if any.
    public var talk: Activity.ID?
    public var content: PlanContent
    public var agreedBy: [Person.ID]
    /// The day of the agreement; nil if that is the day of sharing, and in versions from earlier releases.
    public var agreedOn: Day?
    public var comments: [PlanComment]

    public init(
        id: ID, talent: Talent.ID, number: Int, on: Day, talk: Activity.ID? = nil, content: PlanContent,
        agreedBy: [Person.ID] = [], agreedOn: Day? = nil, comments: [PlanComment] = []
    ) {
        self.id = id
        self.talent = talent
        self.number = number
        self.on = on
        self.talk = talk
        self.content = content
        self.agreedBy = agreedBy
        self.agreedOn = agreedOn
        self.comments = comments
    }

    public static var kind: RecordKind { .revision }
    public static var table: WritableKeyPath<Workspace, [ID: PlanRevision]> { \.revisions }
    public var references: [RecordKey] {
        [RecordKey(talent)] + (talk.map { [RecordKey($0)] } ?? []) + agreedBy.map { RecordKey($0) }
    }

    public func faults(in workspace: Workspace) -> [Fault] { [] }

    /// Whether somebody besides the talent has agreed. Sharing is the talent's own agreement.
    public func isAgreed(in workspace: Workspace) -> Bool {
        agreedBy.contains { $0 != workspace.talents[talent]?.person }
    }

    /// The day of the agreement; nil while the version is only shared.
    public func agreementDay(in workspace: Workspace) -> Day? { isAgreed(in: workspace) ? agreedOn ?? on : nil }

    /// Adds a person's agreement. The first one besides the talent's sets the day of the agreement.
    public mutating func agree(_ person: Person.ID, on day: Day, in workspace: Workspace) {
        let wasAgreed = isAgreed(in: workspace)
        agreedBy.append(person)
        if !wasAgreed, isAgreed(in: workspace) { agreedOn = day }
    }
}

/// The line manager's comment on a version.
public struct PlanComment: Codable, Hashable, Sendable {
    public var by: Person.ID
    public var text: String
    /// The day of the comment; nil in comments from earlier releases.
    public var on: Day?

    public init(by: Person.ID, text: String, on: Day? = nil) {
        self.by = by
        self.text = text
        self.on = on
    }
}

/// The numbers of differences between two versions of a plan.
public struct PlanDifference: Hashable, Sendable {
    public var newGoals = 0
    public var reachedGoals = 0
    public var changedGoals = 0
    public var removedGoals = 0
    public var transitionPoints = 0
    public var texts = 0
    /// Learning points, developed colleagues, products and training grounds.
    public var others = 0

    public var isEmpty: Bool { self == PlanDifference() }

    public init() {}

    public init(from old: PlanContent, to new: PlanContent) {
        let before = Dictionary(uniqueKeysWithValues: old.goals.map { ($0.id, $0) })
        for goal in new.goals {
            switch before[goal.id] {
            case nil: newGoals += 1
            case let was? where was.progress != .reached && goal.progress == .reached: reachedGoals += 1
            case let was? where was != goal: changedGoals += 1
            default: break
            }
        }
        let kept = Set(new.goals.map(\.id))
        removedGoals = old.goals.filter { !kept.contains($0.id) }.count
        transitionPoints = Set(old.transition).symmetricDifference(new.transition).count
        others =
            Self.changed(\.learning, old, new) + Self.changed(\.proteges, old, new)
            + Self.changed(\.products, old, new) + Self.changed(\.grounds, old, new)
        texts = PlanText.allCases.filter { old.texts[$0, default: ""] != new.texts[$0, default: ""] }.count
    }

    /// The items that were added, changed or removed.
    private static func changed<Item: PlanItem>(
        _ path: KeyPath<PlanContent, [Item]>, _ old: PlanContent, _ new: PlanContent
    ) -> Int {
        let before = old[keyPath: path], now = new[keyPath: path]
        return Set((before + now).map(\.id)).count { id in
            before.first { $0.id == id } != now.first { $0.id == id }
        }
    }
}

extension Workspace {
    /// The edit by which a plan that was kept for a talent becomes the talent's own draft; nil if it is theirs already.
    public func planTakeover(of talent: Talent.ID) -> Edit<DevelopmentPlan>? {
        guard let plan = plan(of: talent), !plan.isWorkingCopy else { return nil }
        var own = plan
        own.isWorkingCopy = true
        return Edit(from: plan, to: own)
    }
}
