import Foundation
import GRDB
import TalentDomain

/// Finds records that belong together by the table `reference`, and reads each once.
///
/// The readers of a record depend on the roles in its cohort (the directory), and on the other records of the same
/// talents (their dossiers). Therefore a directory or dossier is read as a whole or not at all.
struct RecordLoader {
    let db: Database
    private(set) var records = Records()
    /// The records asked for, whether they exist or not.
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

    /// Reads the records of some kinds that refer to a record.
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

    /// The kinds as a list in SQL. They need no escaping: they are names in the source.
    private static func list(_ kinds: Set<RecordKind>) -> String {
        kinds.map(\.rawValue).sorted().map { "'\($0)'" }.joined(separator: ", ")
    }

    // MARK: Records that belong together

    /// Reads the directory of a cohort: its activities, talents, roles, pairs and groups, and the people in them.
    mutating func addDirectory(of cohort: Cohort.ID) throws {
        guard cohorts.insert(cohort).inserted else { return }
        try add([RecordKey(cohort)])
        let members = try addReferrers(
            of: RecordKey(cohort), [.activity, .talent, .role, .pair, .networkGroup, .question, .organisationBasis])
        for key in members where key.kind == .talent { try addRelations(of: Talent.ID(key.id)) }
    }

    /// Reads the roles, pairs and groups of a talent, in any cohort or in none.
    mutating func addRelations(of talent: Talent.ID) throws {
        try add([RecordKey(talent)])
        try addReferrers(of: RecordKey(talent), [.role, .pair, .networkGroup])
    }

    /// Reads all records of a talent.
    ///
    /// - Parameter entries: whether to read the private entries of the logbook too, which only the talent may read.
    mutating func addDossier(of talent: Talent.ID, withPrivateEntries entries: Bool) throws {
        if entries { try addReferrers(of: RecordKey(talent), [.logEntry]) }
        guard dossiers.insert(talent).inserted else { return }
        try addRelations(of: talent)
        let kinds: Set<RecordKind> = [
            .attendance, .plan, .revision, .task, .meeting, .readiness, .stepAssessment, .localPlan, .mentorWish,
            .prepared,
            .practiceTask,
        ]
        for key in try addReferrers(of: RecordKey(talent), kinds) where key.kind == .meeting {
            try addReferrers(of: key, [.note])
        }
        try add(IndexedTable.keys(IndexedValue(.sharedEntry, talent.raw), db))
        try outline(talent)
    }

    /// Reads when a talent last wrote in their logbook.
    mutating func outline(_ talent: Talent.ID) throws {
        guard let last = try IndexedTable.extreme(.written, of: talent.raw, .greatest, db).flatMap(Int64.init) else {
            return
        }
        records.workspace.outline.lastEntries[talent] = Timestamp(seconds: last)
    }

    /// Reads a person, their roles and talents, and the cohorts of these roles and talents.
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

    /// Reads all records of a kind.
    mutating func addAll(of kind: RecordKind) throws {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT \(RecordTable.columns) FROM record AS r WHERE r.kind = ?"),
            arguments: [kind.rawValue])
        while let row = try rows.next() {
            if let key = try row.key(at: 0), read.insert(key).inserted { try bodies.append(row) }
        }
    }

    // MARK: Decoding

    /// Decodes the records read since the last call.
    mutating func decode() {
        records.take(bodies)
        bodies = [:]
    }

    /// Decodes the records, and reads the records that they name, so that each name can be shown.
    mutating func close() throws {
        decode()
        var known: Set<RecordKey> = []
        // A note names its meeting, the meeting its talents, and a talent a person: at most three steps.
        for _ in 0..<3 {
            let all = records.workspace.all.filter { known.insert($0.key).inserted }
            let missing = Set(all.flatMap(\.references)).subtracting(read)
            guard !missing.isEmpty else { break }
            try add(missing)
            decode()
        }
        try records.trace(db)
    }

    /// The decoded records, with the unreadable ones found in the history.
    mutating func tracedRecords() throws -> Records {
        try records.trace(db)
        return records
    }

    /// Reads the first and last day of the cohorts whose directory was not read.
    mutating func outlineCohorts() throws {
        for cohort in records.workspace.cohorts.keys where !cohorts.contains(cohort) {
            let start = try IndexedTable.extreme(.kickOff, of: cohort.raw, .least, db)
            records.workspace.outline.kickOffs[cohort] = start.flatMap { Day($0) }
            let end = try IndexedTable.extreme(.lastDay, of: cohort.raw, .greatest, db)
            records.workspace.outline.lastDays[cohort] = end.flatMap { Day($0) }
        }
    }

    /// Reads the rows of unknown kinds, which nothing refers to.
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

    /// Lets a closure change the workspace.
    mutating func changing<Result>(_ body: (inout Workspace) throws -> Result) rethrows -> Result {
        try body(&records.workspace)
    }
}
