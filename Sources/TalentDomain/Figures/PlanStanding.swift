/// Whether a talent's plan is up to date.
enum PlanStanding: Hashable {
    case notDue
    /// Agreed since the last talk, or before it while there is still time to agree again.
    case agreed
    /// There is a plan that should have been agreed by that day.
    case waiting(since: Day)
    /// Nobody has shared or kept a plan; it should have been agreed by that day.
    case missing(since: Day)
}

extension Fulfilment {
    /// A plan is due some days after the first talk that the programme asks for, whether held or not, and must be
    /// agreed again after each talk that is held. If the programme asks for none, the first held talk counts.
    ///
    /// A working copy does not count: nobody else may know whether the talent has begun one.
    func planStanding(of talent: Talent.ID, on today: Day) -> PlanStanding {
        let held = workspace.meetings(of: talent).filter(\.kind.isLineManagerTalk).compactMap(\.heldOn).filter {
            $0 <= today
        }
        let expectation = expectationTalk(of: talent).map { [$0] } ?? []
        let asked = (expectation + required(.lineManagerTalk)).first { workspace.owe($0, [talent]) }?.end
        guard let first = asked ?? held.min() else { return .notDue }
        let firstDue = first.adding(days: Awaited.daysToAgree)
        guard firstDue < today else { return .notDue }
        let agreed = workspace.revisions(of: talent).compactMap { $0.agreementDay(in: workspace) }
        let due = max(firstDue, held.max()?.adding(days: Awaited.daysToAgree) ?? firstDue)
        if let newest = agreed.max(), held.max().map({ newest >= $0 }) ?? true || due >= today { return .agreed }
        let isThere = !workspace.revisions(of: talent).isEmpty || workspace.plan(of: talent)?.isWorkingCopy == false
        return isThere ? .waiting(since: due < today ? due : firstDue) : .missing(since: firstDue)
    }
}
