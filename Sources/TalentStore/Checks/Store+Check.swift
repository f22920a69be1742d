import Foundation
import GRDB
import TalentDomain

extension Store {
    /// What is wrong in the store, sentence by sentence; empty when it is clean.
    public func check() throws -> [Phrase] {
        try inTransaction(.deferred) { db in
            try integrity(db) + records(db) + history(db) + erased(db)
        }
    }

    private func integrity(_ db: Database) throws -> [Phrase] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            .map { Phrase("Databasen er beskadiget: \($0)", "The database is damaged: \($0)") }
    }

    private func records(_ db: Database) throws -> [Phrase] {
        var faults: [Phrase] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT kind, id, body FROM record")
        var workspace = Workspace()
        while let row = try rows.next() {
            let kind = try row.decode(String.self, atIndex: 0), id = try row.decode(String.self, atIndex: 1)
            guard let type = RecordKind(rawValue: kind)?.type, try workspace.take(type, id: id, from: row.decode(atIndex: 2)) else {
                let record = RecordKind(rawValue: kind).map { RecordKey(kind: $0, id: id).phrase } ?? Phrase("»\(kind)« »\(id)«", "“\(kind)” “\(id)”")
                faults.append(Phrase("\(record.da.capitalisedFirst) kan ikke læses.", "\(record.en.capitalisedFirst) cannot be read."))
                continue
            }
        }
        return faults + workspace.faults().map { fault in
            let name = fault.key.phrase
            return Phrase("\(name.da.capitalisedFirst): \(fault.message.da)", "\(name.en.capitalisedFirst): \(fault.message.en)")
        }
    }

    private func history(_ db: Database) throws -> [Phrase] {
        let rows = try Row.fetchCursor(db, sql: "SELECT id, change FROM history")
        var faults: [Phrase] = []
        while let row = try rows.next() {
            let id = try row.decode(String.self, atIndex: 0)
            if (try? Encoding.value(Change.self, from: row.decode(atIndex: 1))) != nil { continue }
            faults.append(Phrase("Linje \(id) i historikken kan ikke læses.", "Line \(id) of the history cannot be read."))
        }
        return faults
    }

    /// Whoever is in the ledger and yet in the data: an erasure that did not come to its end, which every opening tries to finish.
    private func erased(_ db: Database) throws -> [Phrase] {
        do {
            let tombstones = try TokenTable.tombstones(db).merging(Ledger(path: folder.ledger).read()) { first, _ in first }
            return try TokenTable.keys(erasedBy: tombstones, db).map { key in
                Phrase(
                    "\(key.phrase.da.capitalisedFirst) står på listen over slettede, men findes stadig. Bliver slettet, næste gang data kan skrives.",
                    "\(key.phrase.en.capitalisedFirst) is on the list of erased records but still exists. It will be erased the next time data can be written.")
            }
        } catch let error as StoreError {
            return [error.message]
        }
    }
}

extension Workspace {
    /// Takes in one record; false when it is none, or another than its name says.
    fileprivate mutating func take<Record: Stored>(_ type: Record.Type, id: String, from body: Data) -> Bool {
        guard let record = try? Encoding.value(type, from: body), record.id.raw == id else { return false }
        self[record.id] = record
        return true
    }
}
