import TalentDomain

/// Who looks at the same thing just now. Not in the database, where each step of each session would make all the others read anew.
extension Store {
    /// Says what this session looks at; nil: nothing that others need to know of. Without effect where the folder takes no files.
    public func look(at key: RecordKey?, as viewer: Viewer) {
        guard let key else { return presence = nil }
        if presence?.isThere != true { presence = PresenceFile.make(in: folder.presence) }
        presence?.write(PresenceFile.Look(person: viewer.author, at: key))
    }

    /// Who else looks at a record, nil standing for the keeper: those whom the viewer may see, and who may read it themselves.
    public func others(at key: RecordKey, as viewer: Viewer) throws -> [Person.ID?] {
        guard FileStatus(folder.presence) != nil else { return [] }
        let looks = try PresenceFile.looks(in: StoreFolder(folder.presence), but: presence?.path)
        let people = Set(looks.filter { $0.at == key && $0.person != viewer.author }.map(\.person))
        guard !people.isEmpty else { return [] }
        let data = try current().records.workspace
        return people.filter { data.mayMeet($0, viewer, at: key) }.sorted { $0?.raw ?? "" < $1?.raw ?? "" }
    }
}

extension Workspace {
    fileprivate func mayMeet(_ person: Person.ID?, _ viewer: Viewer, at key: RecordKey) -> Bool {
        guard reads(viewer, key) else { return false }
        // That there is a keeper everybody knows.
        guard let person else { return true }
        return reads(Viewer(person: person, today: viewer.today), key)
            && Permission.may(viewer, read: RecordKey(person), in: self)
    }

    /// Whether the viewer reads the record, or a version of the plan that it is.
    private func reads(_ viewer: Viewer, _ key: RecordKey) -> Bool {
        let versions = key.kind == .plan ? revisions(of: Talent.ID(key.id)).map(\.key) : []
        return ([key] + versions).contains { Permission.may(viewer, read: $0, in: self) }
    }
}
