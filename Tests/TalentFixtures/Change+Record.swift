import TalentDomain

extension Change {
    /// The change from one record to another of its kind; nil stands for none.
    package init<Record: Stored>(from old: Record?, to new: Record?) {
        func edit<Value: Stored>() -> Edit<Value> { Edit(from: old as? Value, to: new as? Value) }
        // No default: a new kind of record must be added here.
        switch Record.kind {
        case .person: self = .person(edit())
        case .cohort: self = .cohort(edit())
        case .activity: self = .activity(edit())
        case .talent: self = .talent(edit())
        case .role: self = .role(edit())
        case .pair: self = .pair(edit())
        case .networkGroup: self = .networkGroup(edit())
        case .attendance: self = .attendance(edit())
        case .plan: self = Self.plan(edit(), of: \.talent) { .plan($0) }
        case .revision: self = Self.plan(edit(), of: \.talent) { .revision($0) }
        case .task: self = .task(edit())
        case .meeting: self = .meeting(edit())
        case .note: self = .note(edit())
        case .readiness: self = .readiness(edit())
        case .logEntry: self = .logEntry(edit())
        case .accessKey: self = .accessKey(edit())
        }
    }

    private static func plan<Record: Stored>(
        _ edit: Edit<Record>, of talent: KeyPath<Record, Talent.ID>, _ step: (Edit<Record>) -> PlanChange.Step
    ) -> Change {
        // An edit has at least one of the two.
        let record = edit.new ?? edit.old!
        return .plan(PlanChange(record[keyPath: talent], step(edit)))
    }

    /// The change that adds a record.
    package static func adding<Record: Stored>(_ record: Record) -> Change { Change(from: nil, to: record) }

    /// The change that removes a record.
    package static func removing<Record: Stored>(_ record: Record) -> Change { Change(from: record, to: nil) }
}
