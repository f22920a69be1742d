/// A person who may read something about a talent, with their role.
public struct Onlooker: Hashable, Sendable, Identifiable {
    public var person: Person.ID
    public var role: Role
    /// The talent on whose screens they read it: the talent, or the buddy if they are only the buddy's consultant.
    public var talent: Talent.ID
    public var id: Person.ID { person }
}

extension Workspace {
    /// The people with a role towards the talent today, except the talent and the viewer. Each person occurs once, with
    /// their nearest role; the nearest roles come first.
    public func onlookers(of talent: Talent.ID, besides viewer: Viewer) -> [Onlooker] {
        let today = viewer.today, buddies = buddies(of: talent, on: today)
        func holders(of role: Role, towards talent: Talent.ID) -> [Onlooker] {
            people.values.filter {
                roles(of: Viewer(person: $0.id, today: today), towards: talent).contains(role)
            }
            .sorted(inDanish: \.name, then: \.id).map { Onlooker(person: $0.id, role: role, talent: talent) }
        }
        let all =
            buddies.compactMap { talents[$0].map { Onlooker(person: $0.person, role: .buddy, talent: talent) } }
            + [Role.lineManager, .mentor, .networkGroup, .internalConsultant].flatMap {
                holders(of: $0, towards: talent)
            }
            // The consultants of both organisations read what a pair shares.
            + buddies.flatMap { holders(of: .internalConsultant, towards: $0) }
            + holders(of: .programmeLead, towards: talent)
        var seen: Set<Person.ID> = []
        return all.filter {
            $0.person != viewer.person && $0.person != talents[talent]?.person && seen.insert($0.person).inserted
        }
    }
}
