import Foundation
import GRDB
import TalentDomain

/// Reads records that belong together, each once, by the table `reference`.
///
/// A record's permission depends on who is who in its cohort (the directory), and on the other records of the same
/// talents (their dossiers). So these are read whole or not at all.
struct RecordLoader {
    let db: Database
    private(set) var records = Records()
    /// The records asked for, whether they are there or not.
    private(set) var read: Set<RecordKey> = []
    private var bodies: [String: Bodies] = [:]
    private var cohorts: Set<Cohort.ID> = []
    private var dossiers: Set<Talent.ID> = []

    init(_ db: Database) { self.db = db }

    // MARK: Single records

    /// Reads records by their keys.
    mutating func add(_ keys: some Sequence<RecordKey>) throws {
        for key in keys where read.insert(key).inserted {
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT \(RecordTable.columns) FROM record AS r WHERE r.kind = ? AND r.id = ?"),
                arguments: [key.kind.rawValue, key.id])
            if let row { try bodies.append(row) }
        }
    }

    /// Reads the records of some kinds that refer to one.
    ///
    /// - Returns: their keys, also of those that were read before.
    @discardableResult
    mutating func addReferrers(of key: RecordKey, _ kinds: Set<RecordKind>) throws -> [RecordKey] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT \(RecordTable.columns) FROM reference AS f JOIN record AS r ON r.kind = f.kind AND r.id = f.id
                    WHERE f.to_kind = ? AND f.to_id = ? AND f.kind IN (\(Self.list(kinds)))
                    """), arguments: [key.kind.rawValue, key.id])
        var keys: [RecordKey] = []
        while let row = try rows.next() {
            guard let found = try row.key(at: 0) else { continue }
            keys.append(found)
            if read.insert(found).inserted { try bodies.append(row) }
        }
        return keys
    }

    /// Kinds are our own words, so they may stand in SQL.
    private static func list(_ kinds: Set<RecordKind>) -> String {
        kinds.map(\.rawValue).sorted().map { "'\($0)'" }.joined(separator: ", ")
    }

    // MARK: Records that belong together

    /// Who is who in a cohort: its activities, talents, roles, pairs and groups, and the people in them.
    mutating func addDirectory(of cohort: Cohort.ID) throws {
        guard cohorts.insert(cohort).inserted else { return }
        try add([RecordKey(cohort)])
        let members = try addReferrers(of: RecordKey(cohort), [.activity, .talent, .role, .pair, .networkGroup])
        for key in members where key.kind == .talent { try addRelations(of: Talent.ID(key.id)) }
    }

    /// Who is who to a talent, in whichever cohort, or in none.
    mutating func addRelations(of talent: Talent.ID) throws {
        try add([RecordKey(talent)])
        try addReferrers(of: RecordKey(talent), [.role, .pair, .networkGroup])
    }

    /// All records of a talent.
    ///
    /// - Parameter entries: whether the private entries of the logbook are read too, which are for the talent alone.
    mutating func addDossier(of talent: Talent.ID, withPrivateEntries entries: Bool) throws {
        if entries { try addReferrers(of: RecordKey(talent), [.logEntry]) }
        guard dossiers.insert(talent).inserted else { return }
        try addRelations(of: talent)
        let kinds: Set<RecordKind> = [.attendance, .plan, .revision, .task, .meeting, .readiness]
        for key in try addReferrers(of: RecordKey(talent), kinds) where key.kind == .meeting {
            try addReferrers(of: key, [.note])
        }
        try add(IndexedTable.keys(IndexedValue(.sharedEntry, talent.raw), db))
        try outline(talent)
    }

    /// When a talent wrote in their logbook last.
    mutating func outline(_ talent: Talent.ID) throws {
        guard let last = try IndexedTable.extreme(.written, of: talent.raw, .greatest, db).flatMap(Int64.init) else {
            return
        }
        records.workspace.outline.lastEntries[talent] = Timestamp(seconds: last)
    }

    /// A person with their roles and talents, and the cohorts of these.
    mutating func addPerson(_ person: Person.ID) throws {
        try add([RecordKey(person)])
        for key in try addReferrers(of: RecordKey(person), [.role, .talent]) {
            let named = try ReferenceTable.references(of: key, db)
            try add(named.filter { $0.kind == .cohort || $0.kind == .talent })
            for talent in named where talent.kind == .talent {
                try add(ReferenceTable.references(of: talent, db).filter { $0.kind == .cohort })
            }
        }
    }

    /// All cohorts, without their activities.
    mutating func addCohorts() throws {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT \(RecordTable.columns) FROM record AS r WHERE r.kind = ?"),
            arguments: [RecordKind.cohort.rawValue])
        while let row = try rows.next() {
            if let key = try row.key(at: 0), read.insert(key).inserted { try bodies.append(row) }
        }
    }

    // MARK: Decoding

    /// Decodes what was read since the last time.
    mutating func decode() {
        records.take(bodies)
        bodies = [:]
    }

    /// Decodes, and reads what the records name and nobody has read yet, so that each name can be said.
    mutating func close() throws {
        decode()
        var known: Set<RecordKey> = []
        // A talent names a person, a note its meeting, and that its talents: three steps at most.
        for _ in 0..<3 {
            let all = records.workspace.all.filter { known.insert($0.key).inserted }
            let missing = Set(all.flatMap(\.references)).subtracting(read)
            guard !missing.isEmpty else { break }
            try add(missing)
            decode()
        }
        try records.trace(db)
    }

    /// The decoded records, those that cannot be read as history knows them.
    mutating func tracedRecords() throws -> Records {
        try records.trace(db)
        return records
    }

    /// When the cohorts begin and end, of which only the cohort itself was read.
    mutating func outlineCohorts() throws {
        for cohort in records.workspace.cohorts.keys where !cohorts.contains(cohort) {
            let start = try IndexedTable.extreme(.kickOff, of: cohort.raw, .least, db)
            records.workspace.outline.kickOffs[cohort] = start.flatMap { Day($0) }
            let end = try IndexedTable.extreme(.lastDay, of: cohort.raw, .greatest, db)
            records.workspace.outline.lastDays[cohort] = end.flatMap { Day($0) }
        }
    }

    /// Rows of kinds that this program does not know, which nothing refers to.
    mutating func addUnknownKinds() throws {
        let names = RecordKind.allCases.map(\.rawValue).sorted()
        for (after, before) in zip([""] + names, names + ["\u{10FFFF}"]) {
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: "SELECT \(RecordTable.columns) FROM record AS r WHERE r.kind > ? AND r.kind < ?"),
                arguments: [after, before])
            while let row = try rows.next() { try bodies.append(row) }
        }
    }

    /// Hands the workspace out to be changed.
    mutating func changing<Result>(_ body: (inout Workspace) throws -> Result) rethrows -> Result {
        try body(&records.workspace)
    }
}
