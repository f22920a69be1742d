/// The reporting lines, by the line managers' roles.
struct ReportingLines {
    /// The line managers of each talent.
    private(set) var managers: [Talent.ID: Set<Person.ID>] = [:]
    private var above: [Person.ID: Set<Person.ID>] = [:]

    /// The roles that hold on a day or later.
    init(in workspace: Workspace, from day: Day) {
        for role in workspace.roles.values where role.role == .lineManager && day <= role.until ?? .distantFuture {
            guard let talent = role.talent, let person = workspace.talents[talent]?.person else { continue }
            managers[talent, default: []].insert(role.person)
            above[person, default: []].insert(role.person)
        }
    }

    /// Everybody above a person, as far as Spor knows it.
    func superiors(of person: Person.ID) -> Set<Person.ID> {
        var found: Set<Person.ID> = [], next = above[person] ?? []
        while !next.isEmpty {
            found.formUnion(next)
            next = Set(next.flatMap { above[$0] ?? [] }).subtracting(found)
        }
        return found
    }
}
