/// The reason why a person has no role on a day.
public enum NoRole: Hashable, Sendable {
    case never, ended
    case coming(Role, from: Day)
}

extension Workspace {
    /// The reason for a person without a role on that day: the next role begins later, the last one has ended, or there
    /// was never any.
    public func noRole(of person: Person.ID, on day: Day) -> NoRole {
        let own = roles.values.filter { $0.person == person }
        let coming = own.compactMap { role in role.from.flatMap { day < $0 ? (from: $0, role: role) : nil } }
        guard let next = coming.min(by: { ($0.from, $0.role.id) < ($1.from, $1.role.id) }) else {
            return own.isEmpty ? .never : .ended
        }
        return .coming(next.role.role, from: next.from)
    }
}
