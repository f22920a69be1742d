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
        let data = try inTransaction(.deferred) { db in
            var loader = RecordLoader(db)
            try loader.addAll(concerning: person, for: viewer)
            let seen = loader.records.seen(by: viewer)
            guard seen.people[person] != nil else { throw Refusal.nothingThere }
            var mine = seen.concerning(person)
            let keys = Set(mine.all.map(\.key))
            mine.unread = loader.records.unread(of: seen.unread, concerning: person)
            let isOwn = viewer.author == person
            // Nobody but the keeper works with keys, but one's own are one's own.
            if isOwn {
                let own = loader.records.workspace.concerning(person)
                mine.accessKeys = own.accessKeys
                // One's own roles are one's own, also the steering group's, who read no names.
                for var role in own.roles.values where role.person == person && mine.roles[role.id] == nil {
                    role.barredFrom.removeAll { seen.talents[$0] == nil }
                    mine[role.id] = role
                }
            }
            let lines = try history(as: viewer, of: keys.union([RecordKey(person)]), by: person, &loader)
            return PersonalData(
                person: person, workspace: mine, names: seen.people.mapValues(\.name), settings: [:], drafts: [],
                history: lines.filter { $0.person == person || !keys.isDisjoint(with: $0.records) },
                isWithheld: !isOwn)
        }
        forget()
        var whole = data
        whole.settings = try settings(of: person)
        if !data.isWithheld { whole.drafts = try drafts(as: viewer) }
        return whole
    }
}

extension RecordLoader {
    /// Reads all that is stored on a person, and by what it is judged whether the viewer may read it.
    fileprivate mutating func addAll(concerning person: Person.ID, for viewer: Viewer) throws {
        if let viewer = viewer.person { try addPerson(viewer) }
        try addPerson(person)
        try addReferrers(of: RecordKey(person), [.accessKey, .pair, .networkGroup])
        var talents: Set<Talent.ID> = []
        let written =
            try ReferenceTable.referrers(of: RecordKey(person), [.note, .readiness, .revision], db)
            + IndexedTable.keys(IndexedValue(.commentBy, person.raw), db)
        for key in try ReferenceTable.referrers(of: RecordKey(person), [.talent], db) + written {
            let named = key.kind == .talent ? [key] : try ReferenceTable.references(of: key, db)
            for name in named where name.kind == .talent || name.kind == .meeting {
                let owners = name.kind == .talent ? [name] : try ReferenceTable.references(of: name, db)
                talents.formUnion(owners.filter { $0.kind == .talent }.map { Talent.ID($0.id) })
            }
        }
        for talent in talents {
            for cohort in try ReferenceTable.references(of: RecordKey(talent), db) where cohort.kind == .cohort {
                try addDirectory(of: Cohort.ID(cohort.id))
            }
            try addDossier(of: talent, withPrivateEntries: viewer.person == person)
        }
        if viewer.isKeeper { try addUnknownKinds() }
        try close()
    }
}
