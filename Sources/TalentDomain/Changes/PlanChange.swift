/// A change of a talent's development plan.
public struct PlanChange: Codable, Hashable, Sendable {
    /// One step that changes the plan, a part of it, or a version of it.
    public enum Step: Codable, Hashable, Sendable {
        /// The plan itself is added or removed.
        case plan(Edit<DevelopmentPlan>)
        case goal(Edit<Goal>)
        case transition(Edit<TransitionPoint>)
        case learning(Edit<LearningPoint>)
        case protege(Edit<Protege>)
        case product(Edit<ModuleProduct>)
        case ground(Edit<TrainingGround>)
        /// A free text of the plan; nil for an empty text.
        case text(PlanText, Edit<String>)
        case withheldFromBuddy(Bool)
        case sharedWithMentor(Bool)
        /// Somebody shares a version, agrees to it or comments on it.
        case revision(Edit<PlanRevision>)
    }

    public var talent: Talent.ID
    public var step: Step

    public init(_ talent: Talent.ID, _ step: Step) {
        self.talent = talent
        self.step = step
    }

    public var inverse: PlanChange { PlanChange(talent, step.inverse) }

    /// The edit if the step adds, changes or removes a whole record: the plan or a version. Nil if the step changes a part
    /// of the plan.
    var recordEdit: (any RecordEdit)? {
        switch step {
        case .plan(let edit): edit
        case .revision(let edit): edit
        default: nil
        }
    }
}

extension DevelopmentPlan {
    /// The edit as a change of the data. An edit without any value changes nothing.
    public static func change(_ edit: Edit<DevelopmentPlan>) -> Change {
        (edit.new ?? edit.old).map { .plan(PlanChange($0.talent, .plan(edit))) } ?? .several([], what: Phrase(""))
    }
}

extension PlanRevision {
    /// The edit as a change of the data. An edit without any value changes nothing.
    public static func change(_ edit: Edit<PlanRevision>) -> Change {
        (edit.new ?? edit.old).map { .plan(PlanChange($0.talent, .revision(edit))) } ?? .several([], what: Phrase(""))
    }
}

extension PlanChange.Step {
    var inverse: Self {
        switch self {
        case .plan(let edit): .plan(edit.inverse)
        case .goal(let edit): .goal(edit.inverse)
        case .transition(let edit): .transition(edit.inverse)
        case .learning(let edit): .learning(edit.inverse)
        case .protege(let edit): .protege(edit.inverse)
        case .product(let edit): .product(edit.inverse)
        case .ground(let edit): .ground(edit.inverse)
        case .text(let text, let edit): .text(text, edit.inverse)
        case .withheldFromBuddy(let value): .withheldFromBuddy(!value)
        case .sharedWithMentor(let value): .sharedWithMentor(!value)
        case .revision(let edit): .revision(edit.inverse)
        }
    }
}

extension PlanChange.Step {
    /// Whether the old and the new value differ.
    var changesValue: Bool {
        switch self {
        case .plan(let edit): edit.changesValue
        case .goal(let edit): edit.changesValue
        case .transition(let edit): edit.changesValue
        case .learning(let edit): edit.changesValue
        case .protege(let edit): edit.changesValue
        case .product(let edit): edit.changesValue
        case .ground(let edit): edit.changesValue
        case .text(_, let edit): edit.changesValue
        case .revision(let edit): edit.changesValue
        // Setting a switch to its current value is refused as a clash.
        case .withheldFromBuddy, .sharedWithMentor: true
        }
    }
}

extension PlanContent {
    /// Applies a step that changes a part of the plan. Steps about a whole record change nothing here.
    ///
    /// - Parameter key: the plan's key, for the error.
    /// - Throws: `Refusal.clash` if the plan does not have the step's old value, `Refusal.faults` if the new item breaks
    ///   the rules of its kind.
    mutating func apply(_ step: PlanChange.Step, in key: RecordKey) throws(Refusal) {
        switch step {
        case .plan, .revision: break
        case .goal(let edit): try apply(edit, to: \.goals, in: key)
        case .transition(let edit): try apply(edit, to: \.transition, in: key)
        case .learning(let edit): try apply(edit, to: \.learning, in: key)
        case .protege(let edit): try apply(edit, to: \.proteges, in: key)
        case .product(let edit): try apply(edit, to: \.products, in: key)
        case .ground(let edit): try apply(edit, to: \.grounds, in: key)
        case .text(let text, let edit):
            guard texts[text] == edit.old else { throw .clash(key) }
            texts[text] = edit.new
        case .withheldFromBuddy(let value): try set(\.isWithheldFromBuddy, to: value, in: key)
        case .sharedWithMentor(let value): try set(\.isSharedWithMentor, to: value, in: key)
        }
    }

    private mutating func set(_ path: WritableKeyPath<Self, Bool>, to value: Bool, in key: RecordKey) throws(Refusal) {
        guard self[keyPath: path] != value else { throw .clash(key) }
        self[keyPath: path] = value
    }

    private mutating func apply<Item: PlanItem>(
        _ edit: Edit<Item>, to path: WritableKeyPath<Self, [Item]>, in key: RecordKey
    ) throws(Refusal) {
        guard let id = (edit.new ?? edit.old)?.id else { return }
        var items = self[keyPath: path]
        guard items.first(where: { $0.id == id }) == edit.old else { throw .clash(key) }
        if let new = edit.new, !new.faults.isEmpty { throw .faults(new.faults) }
        items.removeAll { $0.id == id }
        if let new = edit.new {
            let index = items.firstIndex { ($0.order, $0.id) > (new.order, new.id) } ?? items.endIndex
            items.insert(new, at: index)
        }
        self[keyPath: path] = items
    }
}
