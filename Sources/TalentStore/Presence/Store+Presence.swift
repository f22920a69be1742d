import TalentDomain

/// Keeps track of who looks at the same record. Not in the database, where every step of a session would make all
/// others read again.
extension Store {
    /// Records which record this session looks at, nil for none that others need to know of. Does nothing where no file
    /// can be created.
    public func look(at key: RecordKey?, as viewer: Viewer) {
        guard let key else { return presence = nil }
        if presence?.isThere != true { presence = PresenceFile.make(in: folder.presence) }
        presence?.write(PresenceFile.Look(person: viewer.author, at: key))
    }

    /// The other people who look at a record, nil for the keeper: those whom the viewer may see and who may read the
    /// record.
    ///
    /// - Throws: `StoreError` where the data cannot be read.
    public func others(at key: RecordKey, as viewer: Viewer) throws -> [Person.ID?] {
        guard FileStatus(folder.presence) != nil else { return [] }
        let looks = try PresenceFile.looks(in: StoreFolder(folder.presence), but: presence?.path)
        let people = Set(looks.filter { $0.at == key && $0.person != viewer.author }.map(\.person))
        guard !people.isEmpty else { return [] }
        let data = try records { loader in
            for person in Set([viewer.person] + people).compactMap(\.self) { try loader.addPerson(person) }
            for talent in try ReferenceTable.references(of: key, loader.db) where talent.kind == .talent {
                for cohort in try ReferenceTable.references(of: talent, loader.db) where cohort.kind == .cohort {
                    try loader.addDirectory(of: Cohort.ID(cohort.id))
                }
                try loader.addDossier(of: Talent.ID(talent.id), withPrivateEntries: false)
            }
        }.workspace
        return people.filter { data.mayMeet($0, viewer, at: key) }.sorted { $0?.raw ?? "" < $1?.raw ?? "" }
    }
}

extension Workspace {
    fileprivate func mayMeet(_ person: Person.ID?, _ viewer: Viewer, at key: RecordKey) -> Bool {
        guard reads(viewer, key) else { return false }
        // Everybody may know that there is a keeper.
        guard let person else { return true }
        return reads(Viewer(person: person, today: viewer.today), key)
            && Permission.may(viewer, read: RecordKey(person), in: self)
    }

    /// Whether the viewer may read the record, or any version of the plan with that id.
    private func reads(_ viewer: Viewer, _ key: RecordKey) -> Bool {
        let versions = key.kind == .plan ? revisions(of: Talent.ID(key.id)).map(\.key) : []
        return ([key] + versions).contains { Permission.may(viewer, read: $0, in: self) }
    }
}
