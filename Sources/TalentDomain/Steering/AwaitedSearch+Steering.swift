extension AwaitedSearch {
    /// The steering group's decisions whose due date is past, for those who lead the programme.
    func decisions() -> [Awaited] {
        guard workspace.roles(of: viewer, in: cohort).contains(.programmeLead) else { return [] }
        return workspace.openDecisions(in: cohort).compactMap { item in
            item.due.flatMap { due in
                due < today
                    ? Awaited(category: .decision(item.id), talents: [], since: due, responsible: leads) : nil
            }
        }
    }
}
