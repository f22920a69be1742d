import GRDB
import TalentDomain

/// What each person has chosen for themself, kept with the data for those who log in and have no files of their own here.
extension Store {
    /// A person's settings by name.
    public func settings(of person: Person.ID) throws -> [String: String] {
        try onDatabase { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT name, value FROM setting WHERE person = ?", arguments: [person.raw])
            return try Dictionary(
                uniqueKeysWithValues: rows.map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) })
        }
    }

    /// Keeps the settings named; the others stay as they are.
    ///
    /// - Throws: `Refusal.nothingThere` where the person was erased meanwhile.
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
