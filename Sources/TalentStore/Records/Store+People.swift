import GRDB
import TalentDomain

/// Questions about single people, answered without reading other people's records.
extension Store {
    /// Whether a person who has logged in with a key may stay.
    ///
    /// - Throws: `StoreError` if the data cannot be read now.
    public func admits(_ person: Person.ID, with key: AccessKey?, on day: Day) throws -> Bool {
        try records { loader in
            try loader.addPerson(person)
            if let key { try loader.add([RecordKey(key.id)]) }
        }.workspace.admits(person, with: key, on: day)
    }

    /// Whether a person has no role only because records are unreadable.
    public func hidesPart(of person: Person.ID, on day: Day) throws -> Bool {
        let records = try records { try $0.addPerson(person) }
        return records.hides(person, on: day)
    }

    /// The key of that id, for its session.
    public func accessKey(_ id: AccessKey.ID) throws -> AccessKey? {
        try records { try $0.add([RecordKey(id)]) }.workspace.accessKeys[id]
    }

    /// Whether the person is in the data.
    public func knows(_ person: Person.ID) throws -> Bool {
        try records { try $0.add([RecordKey(person)]) }.workspace.people[person] != nil
    }

    /// The people whom an id, an e-mail address or a full name can mean, and some others with the same words.
    public func people(called word: String) throws -> Workspace {
        try records { loader in
            try loader.add([word, word.lowercased()].map { RecordKey(Person.ID($0)) })
            try loader.add(IndexedTable.keys(IndexedValue(.email, word.lowercased()), loader.db))
            let words = PersonSearch.words(of: word)
            guard !words.isEmpty else { return }
            try loader.add(IndexedTable.people(with: words, atMost: .max, loader.db).map { RecordKey($0) })
        }.workspace
    }

    /// All people, with the unreadable ones, for the message that nobody has a name.
    public func everybody() throws -> Workspace {
        let records = try records { try $0.addAll(of: .person) }
        var people = records.workspace
        people.unread = records.unread.map(\.record)
        return people
    }

    /// The keys that the viewer may see, of one person or of all, with the people and, for one, their roles, and the
    /// unreadable ones among these.
    public func keys(of person: Person.ID?, as viewer: Viewer) throws -> Workspace {
        try records { loader in
            if let viewer = viewer.person { try loader.addPerson(viewer) }
            if let person {
                try loader.addPerson(person)
                try loader.addReferrers(of: RecordKey(person), [.accessKey])
            } else {
                try loader.addAll(of: .accessKey)
            }
            try loader.close()
        }.visible(to: viewer)
    }

    /// Whether a record has that key; a new record then gets another one.
    public func holds(_ key: RecordKey) throws -> Bool { try onDatabase { try RecordTable.holds(key, $0) } }

    /// The keys that open the store on a day: those of people with a role, and of people whose role is unreadable, who
    /// get a message.
    ///
    /// - Parameter fingerprint: the fingerprint of one key, as sshd writes it (`SHA256:…`); nil for all keys.
    /// - Returns: the keys, and those that cannot be read.
    public func openingKeys(
        fingerprint: String? = nil, on day: Day
    ) throws -> (keys: [AccessKey], unread: [UnreadRecord]) {
        let keys = try inTransaction(.deferred) { db in
            try fingerprint.map { try IndexedTable.keys(IndexedValue(.fingerprint, $0), db) }
                ?? RecordTable.keys(of: .accessKey, db)
        }
        var unread: [UnreadRecord] = []
        let opening = try keys.compactMap { key -> AccessKey? in
            let records = try records { loader in
                try loader.add([key])
                for person in try ReferenceTable.references(of: key, loader.db) {
                    try loader.addPerson(Person.ID(person.id))
                }
            }
            unread += records.unread.filter { $0.key == key }.map(\.record)
            guard let found = records.workspace.accessKeys[AccessKey.ID(key.id)],
                fingerprint.map({ $0 == found.fingerprint }) ?? true,
                records.workspace.hasPart(found.person, on: day) || records.hides(found.person, on: day)
            else { return nil }
            return found
        }
        return (opening.sorted { ($0.person, $0.addedOn, $0.id) < ($1.person, $1.addedOn, $1.id) }, unread)
    }

    /// Reads some records in one transaction.
    func records(_ add: (inout RecordLoader) throws -> Void) throws -> Records {
        let records = try inTransaction(.deferred) { db in
            var loader = RecordLoader(db)
            try add(&loader)
            loader.decode()
            return try loader.tracedRecords()
        }
        releaseMemory()
        return records
    }

    /// The people of other cohorts whom the viewer has opened or searched for, with their roles.
    func people(of focus: Focus, for viewer: Viewer, _ db: Database) throws -> FoundPeople {
        guard focus.search != nil || !focus.people.isEmpty else { return FoundPeople() }
        var loader = RecordLoader(db)
        if let person = viewer.person { try loader.addPerson(person) }
        var people = focus.people
        var hasMore = false
        if let search = focus.search {
            let matches = try Self.people(matching: search, db)
            hasMore = matches.count > search.limit
            people.formUnion(matches.prefix(search.limit))
        }
        for person in people { try loader.addPerson(person) }
        try loader.close()
        return FoundPeople(workspace: loader.records.visible(to: viewer), readKeys: loader.read, hasMore: hasMore)
    }

    /// The people whom a search finds, at most one more than its limit: the extra one shows that there are more.
    private static func people(matching search: Focus.Search, _ db: Database) throws -> [Person.ID] {
        let words = PersonSearch.words(of: search.text), limit = min(search.limit, .max - 1) + 1
        return words.isEmpty
            ? try IndexedTable.keysInOrder(.sortName, atMost: limit, db).map { Person.ID($0.id) }
            : try IndexedTable.people(with: words, atMost: limit, db)
    }

    /// The people whom the people on a list can be: those with the same address, employee number or name, or with an id
    /// made from the same name.
    public func people(like wanted: [Person]) throws -> Set<Person.ID> {
        try onDatabase { db in
            var found: Set<Person.ID> = []
            for person in wanted {
                let values = person.indexedValues.filter { $0.name != .word }
                let keys = try values.flatMap { try IndexedTable.keys($0, db) }
                found.formUnion(keys.map { Person.ID($0.id) })
                found.formUnion(try IndexedTable.people(with: PersonSearch.words(of: person.name), atMost: 100, db))
                found.formUnion(try RecordTable.people(withIDsLike: Slug.make(person.name), db))
            }
            return found
        }
    }

    /// The cohorts that have an activity on one of the days, with their activities and people, if the viewer may see
    /// them.
    public func activities(on days: Set<Day>, as viewer: Viewer) throws -> Workspace {
        try records { loader in
            if let person = viewer.person { try loader.addPerson(person) }
            let keys = try days.sorted().flatMap {
                try IndexedTable.keys(IndexedValue(.onDay, $0.description), loader.db)
            }
            try loader.add(keys)
            let named = try keys.flatMap { try ReferenceTable.references(of: $0, loader.db) }
            for cohort in Set(named) where cohort.kind == .cohort {
                try loader.addDirectory(of: Cohort.ID(cohort.id))
            }
            try loader.close()
        }.workspace.visible(to: viewer)
    }
}

extension Records {
    /// Whether a person has no role only because records are unreadable.
    fileprivate func hides(_ person: Person.ID, on day: Day) -> Bool {
        !unread.isEmpty && asKnown.hasPart(person, on: day) && !workspace.hasPart(person, on: day)
    }
}
