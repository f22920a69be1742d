extension Workspace {
    /// Makes a viewer's change, if they may. A record that the viewer may not see is treated as missing.
    ///
    /// - Throws: `Refusal`; `nothingThere` also for a change without steps, which would only add a sentence to the
    ///   history.
    @discardableResult
    public mutating func apply(_ change: Change, by viewer: Viewer) throws(Refusal) -> Set<RecordKey> {
        try apply(withHandovers(change, on: viewer.today), by: viewer, judgedByRules: true)
    }

    /// Undoes a viewer's change, if they may make its inverse.
    ///
    /// The former values are not checked against the rules, which may have made them invalid, for example after a
    /// promotion.
    /// - Parameter day: the day on which the change was made; nil if it is not known.
    /// - Throws: `Refusal`; `heldSince` if undo would give somebody a role that another person has held since then.
    @discardableResult
    public mutating func undo(
        _ change: Change, madeOn day: Day? = nil, by viewer: Viewer
    ) throws(Refusal) -> Set<RecordKey> {
        var undone = self
        let touched = try undone.apply(change.inverse, by: viewer, judgedByRules: false)
        guard !givesBack(change.inverse, since: day, on: viewer.today) else { throw .heldSince }
        self = undone
        return touched
    }

    /// Makes an undone change again.
    ///
    /// - Throws: `Refusal`; `heldSince` if the change gives a role that another person has got in the meantime.
    @discardableResult
    public mutating func redo(_ change: Change, by viewer: Viewer) throws(Refusal) -> Set<RecordKey> {
        var redone = self
        let touched = try redone.apply(change, by: viewer, judgedByRules: true)
        guard withHandovers(change, on: viewer.today) == change else { throw .heldSince }
        self = redone
        return touched
    }

    private mutating func apply(
        _ change: Change, by viewer: Viewer, judgedByRules: Bool
    ) throws(Refusal) -> Set<RecordKey> {
        guard !change.steps.isEmpty else { throw .nothingThere }
        let change = withUnseen(change, by: viewer)
        guard Permission.may(viewer, do: change, in: self) else {
            throw judgedByRules || viewer.hidesConfidential ? reason(against: change, by: viewer) : .nothingThere
        }
        if judgedByRules {
            let faults = reachingBack(change, on: viewer.today)
            guard faults.isEmpty else { throw .faults(faults) }
        }
        do {
            return try apply(change, judgedByRules: judgedByRules)
        } catch {
            switch error {
            case .clash(let key), .inUse(let key):
                // A missing record and one that the viewer may not see give the same answer.
                let isSeen = self[key].map { Permission.access(of: viewer, to: $0, in: self) != .nothing } ?? false
                throw isSeen ? error : .nothingThere
            default: throw error
            }
        }
    }

    /// Makes a change, or nothing if it throws.
    ///
    /// - Returns: the records that it changed.
    ///
    /// - Throws: `Refusal` for a fault in a field, a clash with somebody else's change, or a reference to a missing
    ///   record.
    @discardableResult
    public mutating func apply(_ change: Change) throws(Refusal) -> Set<RecordKey> {
        try apply(change, judgedByRules: true)
    }

    /// Undoes a change; see `undo(_:by:)`.
    @discardableResult
    public mutating func undo(_ change: Change) throws(Refusal) -> Set<RecordKey> {
        try apply(change.inverse, judgedByRules: false)
    }

    private mutating func apply(_ change: Change, judgedByRules: Bool) throws(Refusal) -> Set<RecordKey> {
        var draft = self
        var touched: Set<RecordKey> = []
        for step in change.steps {
            let key = try draft.applyStep(step, judgedByRules)
            if step.effective != nil { touched.insert(key) }
        }
        self = draft
        return touched
    }

    /// Puts new values into place without checking the rules, so that permission can be judged first. Changes within a
    /// plan do not affect access and are left out.
    mutating func put(_ change: Change) {
        for step in change.steps { step.recordEdit?.put(in: &self) }
    }

    private mutating func applyStep(_ step: Change, _ judged: Bool) throws(Refusal) -> RecordKey {
        switch step {
        case .record(let edit): try edit.base.apply(to: &self, judgedByRules: judged)
        case .plan(let change): try apply(change, judged)
        case .several: throw .nothingThere  // `steps` has none of them
        }
    }

    private mutating func apply(_ change: PlanChange, _ judged: Bool) throws(Refusal) -> RecordKey {
        switch change.step {
        case .plan(let edit):
            guard [edit.old, edit.new].allSatisfy({ $0?.talent ?? change.talent == change.talent }) else {
                throw .nothingThere
            }
            return try edit.apply(to: &self, judgedByRules: judged)
        case .revision(let edit):
            guard [edit.old, edit.new].allSatisfy({ $0?.talent ?? change.talent == change.talent }) else {
                throw .nothingThere
            }
            // Sharing and answering refer to the version that was the newest when the person began.
            if judged, let newest = revisions(of: change.talent).last, edit.isOvertaken(by: newest) {
                throw .clash(RecordKey(newest.id))
            }
            return try edit.apply(to: &self, judgedByRules: judged)
        default:
            let id = DevelopmentPlan.id(of: change.talent)
            guard var plan = plans[id] else { throw .nothingThere }
            if judged, case .goal(let edit) = change.step,
                let fault = dueFault(edit.new?.due, replacing: edit.old?.due, of: change.talent)
            {
                throw .faults([fault])
            }
            try plan.content.apply(change.step, in: RecordKey(id))
            plans[id] = plan
            return RecordKey(id)
        }
    }

    /// The faults of all records.
    public func faults() -> [RecordFault] { faults(of: all) }

    /// The faults of some records: references to missing records, and their own rules that they break, with the field.
    public func faults(of records: some Sequence<any Stored>) -> [RecordFault] {
        records.flatMap { record in
            record.references.filter { !contains($0) && !isUnread($0) }.map {
                RecordFault(
                    key: record.key,
                    message: Phrase(
                        "henviser til \($0.phrase.da), som ikke findes.",
                        "refers to \($0.phrase.en), which does not exist."),
                    isLoose: true)
            }
                + (record.references.contains(where: isUnread) ? [] : record.faults(in: self)).map {
                    RecordFault(key: record.key, message: $0.named, isLoose: false)
                }
        }
    }
}

/// A fault of a stored record.
public struct RecordFault: Hashable, Sendable {
    public var key: RecordKey
    public var message: Phrase
    /// The record refers to one that does not exist.
    public var isLoose: Bool
}

extension Edit<PlanRevision> {
    /// Whether the change shares or answers a version other than the newest. Taking back one's own answer is allowed.
    fileprivate func isOvertaken(by newest: PlanRevision) -> Bool {
        guard let new, new.id != newest.id, new.number <= newest.number else { return false }
        return old.map { new.agreedBy.count > $0.agreedBy.count || new.comments.count > $0.comments.count } ?? true
    }
}
