import TalentDomain

/// Everything stored about a person that the viewer may read.
public struct PersonalData: Sendable {
    public var person: Person.ID
    /// The records about the person, and no others.
    public var workspace: Workspace
    /// The names of the people who are mentioned.
    public var names: [Person.ID: String]
    /// The settings of the person's logins, such as `language`.
    public var settings: [String: String]
    /// The person's own drafts; only the person may read them.
    public var drafts: [Draft]
    /// Changes by the person, and changes of records about them; the newest first.
    public var history: [HistoryLine]
    /// True if the viewer is not the person: there may be more, and only the person may know whether there is.
    public var isWithheld: Bool
}

extension Store {
    /// Reads everything stored about a person that the viewer may read.
    ///
    /// - Throws: `Refusal.nothingThere` if there is no person of that id whom the viewer may see.
    public func personalData(of person: Person.ID, as viewer: Viewer) throws -> PersonalData {
        let data = try inTransaction(.deferred) { db in
            var loader = RecordLoader(db)
            try loader.addAll(concerning: person, for: viewer)
            let seen = loader.records.visible(to: viewer)
            guard seen.people[person] != nil else { throw Refusal.nothingThere }
            var mine = seen.concerning(person)
            let keys = Set(mine.all.map(\.key))
            mine.unread = loader.records.unread(of: seen.unread, concerning: person)
            let isOwn = viewer.author == person
            // Only the owner manages keys, but everybody may read their own.
            if isOwn {
                let own = loader.records.workspace.concerning(person)
                mine.accessKeys = own.accessKeys
                // Everybody may read their own roles, also members of the steering group, who read no names.
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
        releaseMemory()
        var whole = data
        whole.settings = try settings(of: person)
        if !data.isWithheld { whole.drafts = try drafts(as: viewer) }
        return whole
    }
}

extension RecordLoader {
    /// Reads everything stored about a person, and the records that decide whether the viewer may read it.
    mutating func addAll(concerning person: Person.ID, for viewer: Viewer) throws {
        if let viewer = viewer.person { try addPerson(viewer) }
        try addPerson(person)
        try addReferrers(of: RecordKey(person), [.accessKey, .pair, .networkGroup])
        if viewer.person == person { try addOwnNotes(of: viewer) }
        var talents: Set<Talent.ID> = []
        let written =
            try ReferenceTable.referrers(
                of: RecordKey(person), [.note, .readiness, .localPlan, .stepAssessment, .revision], db)
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
        if viewer.isOwner { try addUnknownKinds() }
        try close()
    }
}
