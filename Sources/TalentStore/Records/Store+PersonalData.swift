import TalentDomain

/// All that is stored on a person, as far as the viewer may read it.
public struct PersonalData: Sendable {
    public var person: Person.ID
    /// What concerns the person, and no more.
    public var workspace: Workspace
    /// The names of those who are mentioned in it.
    public var names: [Person.ID: String]
    /// As `language`: what the person chose, where they log in.
    public var settings: [String: String]
    /// The person's own; read by themself alone.
    public var drafts: [Draft]
    /// What they did, and what was done with what concerns them; the newest first.
    public var history: [HistoryLine]
    /// It is not the person who asks: there may be more, and whether there is, is theirs to know.
    public var isWithheld: Bool
}

extension Store {
    /// - Throws: `Refusal.nothingThere` where there is nobody by that id whom the viewer may see.
    public func personalData(of person: Person.ID, as viewer: Viewer) throws -> PersonalData {
        let seen = try read(as: viewer).workspace
        guard seen.people[person] != nil else { throw Refusal.nothingThere }
        var mine = seen.concerning(person)
        let keys = Set(mine.all.map(\.key))
        mine.unread = try current().records.unread(of: seen.unread, concerning: person)
        let isOwn = viewer.author == person
        // Nobody but the keeper works with keys, but one's own are one's own.
        if isOwn {
            let own = try current().records.workspace.concerning(person)
            mine.accessKeys = own.accessKeys
            // One's own roles are one's own, also the steering group's, who read no names.
            for var role in own.roles.values where role.person == person && mine.roles[role.id] == nil {
                role.barredFrom.removeAll { seen.talents[$0] == nil }
                mine[role.id] = role
            }
        }
        return PersonalData(
            person: person, workspace: mine, names: seen.people.mapValues(\.name), settings: try settings(of: person),
            drafts: isOwn ? try drafts(as: viewer) : [],
            history: try history(as: viewer, limit: .max).filter {
                $0.person == person || !keys.isDisjoint(with: $0.records)
            },
            isWithheld: !isOwn)
    }
}
