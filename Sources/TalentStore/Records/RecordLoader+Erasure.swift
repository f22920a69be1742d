import GRDB
import TalentDomain

extension RecordLoader {
    /// Reads all records that an erasure erases or changes, and the records on which that depends.
    ///
    /// - Returns: the erasure, decided by these records and by the history about them.
    mutating func addErasure(of people: Set<Person.ID>, cohorts: Set<Cohort.ID>, on day: Day) throws -> Erasure {
        var lines: [Int64: Change] = [:]
        var expanded: Set<RecordKey> = [], names: Set<String> = []
        while true {
            let history = lines.sorted { $0.key > $1.key }.map(\.value)
            let erasure = Erasure(of: people, cohorts: cohorts, in: records.workspace, history: history, on: day)
            let touched = erasure.gone.union(erasure.applied(to: records.workspace).touched)
            let next = touched.subtracting(expanded), newNames = Set(erasure.names).subtracting(names)
            if next.isEmpty && newNames.isEmpty { return erasure }
            for key in next { try addNeighbours(of: key, history: &lines) }
            for name in newNames { try addRecords(naming: name) }
            (expanded, names) = (touched.union(expanded), names.union(newNames))
            try close()
        }
    }

    /// Reads a record, those that refer to it, now or in the history, and everything about the talents whom any of them
    /// is about: all of that together decides what remains.
    private mutating func addNeighbours(of key: RecordKey, history: inout [Int64: Change]) throws {
        try add([key])
        if key.kind == .cohort { try addDirectory(of: Cohort.ID(key.id)) }
        var near = try addReferrers(of: key, Set(RecordKind.allCases)) + [key]
        if key.kind == .person {
            let commented = try IndexedTable.keys(IndexedValue(.commentBy, key.id), db)
            try add(commented)
            near += commented
        }
        let named = try addHistory(of: key, to: &history).flatMap(\.values).filter { record in
            record.key == key || record.references.contains(key)
        }.flatMap(\.references)
        var talents: Set<RecordKey> = []
        for key in try near.flatMap({ try ReferenceTable.references(of: $0, db) }) + named {
            switch key.kind {
            case .talent: talents.insert(key)
            case .meeting, .pair:
                talents.formUnion(try ReferenceTable.references(of: key, db).filter { $0.kind == .talent })
            default: break
            }
        }
        for talent in talents {
            try addDossier(of: Talent.ID(talent.id), withPrivateEntries: false)
            try addHistory(of: talent, to: &history)
        }
    }

    /// Reads the changes in the history that concern a record.
    ///
    /// - Returns: all of them, also those that were read before.
    @discardableResult
    private func addHistory(of key: RecordKey, to history: inout [Int64: Change]) throws -> [Change] {
        try HistoryRecordTable.lines(concerning: [key], before: .max, atMost: .max, db).compactMap { seq in
            if history[seq] == nil, case .row(let row) = try HistoryTable.row(seq: seq, db) {
                history[seq] = row.event.change
            }
            return history[seq]
        }
    }

    /// Reads the tasks and activities whose text may say that a person of that name gave or leads them.
    private mutating func addRecords(naming name: String) throws {
        let text = try Encoding.text(of: name).dropFirst().dropLast()
        for kind in [RecordKind.task, .activity] {
            let ids = try String.fetchAll(
                db, sql: "SELECT id FROM record WHERE kind = ? AND instr(body, ?) > 0",
                arguments: [kind.rawValue, String(text)])
            try add(ids.map { RecordKey(kind: kind, id: $0) })
        }
    }
}
