import TalentDomain

/// Keeps track of who looks at the same record. This is not kept in the database: there, each step of a session would
/// make all other sessions read again.
extension Store {
    /// Tells other sessions which record this session looks at. Does nothing where no file can be created.
    ///
    /// - Parameter key: nil if other sessions need not know of the record.
    public func look(at key: RecordKey?, as viewer: Viewer) {
        guard let key else { return presence = nil }
        if presence?.exists != true { presence = PresenceFile.make(in: folder.presence) }
        presence?.write(PresenceFile.Presence(person: viewer.author, record: key))
    }

    /// The other people who look at a record. Only people whom the viewer may see and who may read the record are
    /// listed.
    ///
    /// - Returns: the people's ids; nil stands for the owner.
    /// - Throws: `StoreError` where the data cannot be read.
    public func others(at key: RecordKey, as viewer: Viewer) throws -> [Person.ID?] {
        guard FileStatus(folder.presence) != nil else { return [] }
        let presences = try PresenceFile.presences(in: StoreFolder(folder.presence), except: presence?.path)
        let people = Set(presences.filter { $0.record == key && $0.person != viewer.author }.map(\.person))
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
        // Everybody may know that there is an owner.
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
