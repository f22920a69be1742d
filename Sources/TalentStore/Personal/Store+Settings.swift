import GRDB
import TalentDomain

/// Each person's settings, kept with the data for people who log in and have no files on the server.
extension Store {
    /// A person's settings by name.
    ///
    /// - Throws: `StoreError` where they cannot be read.
    public func settings(of person: Person.ID) throws -> [String: String] {
        try onDatabase { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT name, value FROM setting WHERE person = ?", arguments: [person.raw])
            return try Dictionary(
                uniqueKeysWithValues: rows.map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) })
        }
    }

    /// Saves the named settings; others stay unchanged.
    ///
    /// - Throws: `Refusal.nothingThere` where the person has been erased meanwhile, `StoreError` where they are not
    ///   saved.
    public func save(settings: [String: String], of person: Person.ID) throws {
        try inTransaction(.immediate) { db in
            guard try TokenTable.token(of: RecordKey(person), db) != nil else { throw Refusal.nothingThere }
            for (name, value) in settings {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO setting (person, name, value) VALUES (?, ?, ?)",
                    arguments: [person.raw, name, value])
            }
        }
    }
}
