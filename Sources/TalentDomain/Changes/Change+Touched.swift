extension Change {
    /// The records that it changes.
    public var touched: Set<RecordKey> {
        Set(
            steps.flatMap { step in
                if case .plan(let change) = step, change.recordEdit == nil {
                    [RecordKey(DevelopmentPlan.id(of: change.talent))]
                } else {
                    step.values.map(\.key)
                }
            })
    }

    /// The record of a kind that the change adds, edits or removes; nil for none or several.
    public func about<Record: Stored>(_ type: Record.Type) -> RecordID<Record>? {
        let ids = Set(values.compactMap { ($0 as? Record)?.id })
        return ids.count == 1 ? ids.first : nil
    }

    /// The record before and after each single step; none for a change within a plan.
    public var values: [any Stored] { steps.flatMap { $0.recordEdit?.values ?? [] } }
}
