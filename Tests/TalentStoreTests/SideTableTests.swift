import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("The tables by which records are found")
struct SideTableTests {
    let folder = TemporaryFolder()

    /// All rows of the tables, as text.
    private func rows(of store: Store) throws -> [String] {
        try store.queue.inDatabase { db in
            try ["reference", "indexed", "history_record"].flatMap { table in
                try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2, 3, 4").map { "\(table) \($0)" }
            }
        }
    }

    @Test("Made anew, they say what was written with each change")
    func rebuilt() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.logEntry(.add(Sample.entry("e1"))), id: "1", as: .person(.anne), at: .noon)
        try store.apply(.task(.add(Sample.task("o1"))), id: "2", as: .person(.anne), at: .noon)
        try store.undo(as: .person(.anne), id: "3", at: .noon)
        let written = try rows(of: store)
        #expect(written.count > 20)
        try store.queue.inDatabase { try SideTables.rebuild($0) { _ in } }
        #expect(try rows(of: store) == written)
        #expect(try store.check() == [])
    }

    @Test(
        "Where they do not match the records, check names the record, and repair mends it",
        arguments: [
            "DELETE FROM reference WHERE kind = 'talent' AND id = 't-anne'",
            "INSERT INTO reference VALUES ('person', 'bo', 'talent', 't-anne')",
            "UPDATE indexed SET value = 'bo@nordby.example' WHERE kind = 'person' AND name = 'sortName' AND id = 'anne'",
            "INSERT INTO indexed VALUES ('email', 'x', 'person', 'nobody')",
            "DELETE FROM history_record WHERE touched = 1",
            "INSERT INTO history_record VALUES ('person', 'anne', 99, 0)",
        ])
    func repaired(damage: String) throws {
        let store = try Sample.store(in: folder)
        try store.queue.inDatabase { try $0.execute(sql: damage) }
        let faults = try store.check()
        #expect(
            !faults.isEmpty
                && faults.allSatisfy { $0.text.da.hasPrefix("Registeret passer ikke med ") && $0.remedy == .repair })
        #expect(throws: Refusal.nothingThere) { try store.repair(as: .person(.anne)) }
        #expect(try store.repair(as: .owner) == faults.count)
        #expect(try store.check() == [] && store.repair(as: .owner) == 0)
    }

    @Test("A line of history whose people, talents or cohorts are not in them is named, and repair mends it")
    func concerned() throws {
        let store = try Sample.store(in: folder), plan = DevelopmentPlan(talent: .anne, isWorkingCopy: true)
        try store.apply(.task(.add(Sample.task("o1"))), id: "1", as: .person(.anne), at: .noon)
        try store.apply(.plan(PlanChange(.anne, .plan(.add(plan)))), id: "2", as: .person(.anne), at: .noon)
        let written = try rows(of: store)
        for id in ["1", "2"] {
            try store.queue.inDatabase {
                try $0.execute(
                    sql: """
                        DELETE FROM history_record WHERE kind = 'talent' AND touched = 0
                        AND seq = (SELECT seq FROM history WHERE id = ?)
                        """, arguments: [id])
            }
            #expect(
                try store.check().map(\.text.da) == ["Registeret passer ikke med linje »\(id)« i historikken."])
            #expect(try store.repair(as: .owner) == 1 && rows(of: store) == written)
        }
    }

    @Test("A store of the first version gets them, and opens to each what it did before")
    func upgraded() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.logEntry(.add(Sample.entry("e1"))), id: "1", as: .person(.anne), at: .noon)
        let written = try rows(of: store), viewers: [Viewer] = [.owner, .person(.anne), .person(.bo), .person(.soren)]
        let seen = try viewers.map { try store.read(as: $0).workspace }
        try store.queue.close()
        let queue = try DatabaseQueue(path: folder.database)
        try queue.writeWithoutTransaction { try $0.becomeFirstVersion() }
        try queue.close()
        let upgraded = try Store.open(at: folder.store)
        #expect(try rows(of: upgraded) == written)
        #expect(try viewers.map { try upgraded.read(as: $0).workspace } == seen)
    }

    @Test("A disk that is full during the upgrade leaves the older store as it was, and it is upgraded later")
    func fullDisk() throws {
        let store = try Sample.store(in: folder), written = try rows(of: store)
        try store.queue.close()
        let queue = try DatabaseQueue(path: folder.database)
        try queue.writeWithoutTransaction { db in
            try db.becomeFirstVersion()
            try db.execute(sql: "VACUUM")
        }
        let old = try folder.bytes()
        try queue.writeWithoutTransaction { db in
            let pages = try #require(try Int.fetchOne(db, sql: "PRAGMA page_count"))
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
            let error = #expect(throws: DatabaseError.self) { try Schema.migrate(db) { _ in } }
            #expect(error?.resultCode == .SQLITE_FULL)
        }
        try queue.close()
        #expect(try folder.bytes() == old)
        #expect(try rows(of: Store.open(at: folder.store)) == written)
    }

    @Test("After an erasure, they say what they would say made anew")
    func erased() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.logEntry(.add(Sample.entry("e1"))), id: "1", as: .person(.anne), at: .noon)
        _ = try store.erase([.anne], as: .owner, id: "2", what: Phrase("Slettede en person"), at: .noon)
        let left = try rows(of: store)
        #expect(!left.contains { $0.contains("anne") })
        try store.queue.inDatabase { try SideTables.rebuild($0) { _ in } }
        #expect(try rows(of: store) == left)
    }

    @Test("A record that refers to nothing is named by check, and does not stop a reader")
    func dangling() throws {
        let store = try Sample.store(in: folder)
        try store.queue.inDatabase { db in
            let task = LeadershipTask(id: "rest", talent: "t-nobody", text: "Opgave")
            var data = Workspace()
            data[task.id] = task
            try RecordTable.write([task.key], of: data, in: db)
        }
        let faults = try store.check()
        #expect(
            faults.count == 1 && faults[0].text.da.contains("»rest«: henviser til") && faults[0].remedy == .restore,
            "\(faults)")
        #expect(try store.read(as: .owner).workspace.people.count == 3)
    }

    @Test("A record of a megabyte is read and erased like any other")
    func megabyte() throws {
        let store = try Sample.store(in: folder)
        var task = Sample.task("stor")
        task.text = String(repeating: "Å", count: 500_000)
        try store.queue.inDatabase { db in
            var data = Workspace()
            data[task.id] = task
            try RecordTable.write([task.key], of: data, in: db)
        }
        #expect(try store.read(as: .person(.anne)).workspace.tasks["stor"]?.text.count == 500_000)
        #expect(try store.check() == [])
        _ = try store.erase([.anne], as: .owner, id: "2", what: Phrase("Slettede en person"), at: .noon)
        #expect(try store.whole().tasks.isEmpty)
    }

    @Test("A record or a line of a later version is left out, and stays as it is")
    func later() throws {
        let store = try Sample.store(in: folder)
        try store.apply(.task(.add(Sample.task("o1"))), id: "1", as: .person(.anne), at: .noon)
        try store.queue.inDatabase { db in
            try db.execute(
                sql: "UPDATE record SET version = 9 WHERE id = 'o1'; UPDATE history SET version = 9 WHERE id = '1'")
        }
        let other = try Store.open(at: folder.store)
        let seen = try other.read(as: .person(.anne)).workspace
        #expect(seen.tasks.isEmpty)
        let record = UnreadRecord(kindName: "task", id: "o1", isNewer: true)
        #expect(throws: StoreError.unreadable(record)) {
            try other.apply(.task(.add(Sample.task("o1"))), id: "2", as: .person(.anne), at: .noon)
        }
        #expect(
            try other.history(as: .person(.anne), limit: 5).first?.summary.da
                == "Noget, som en nyere udgave af Spor har gemt")
    }

    @Test("sshd's question about one key is answered with that one key")
    func fingerprint() throws {
        let store = try Sample.store(in: folder)
        // The fingerprint was worked out by ssh-keygen -lf.
        let blob = "AAAAC3NzaC1lZDI1NTE5AAAAIN4IcmtbdyxrUXDnftcqdHqqGPUmmDgc357B5yM2cHLZ"
        let keys = [("k1", Person.ID.anne, blob), ("k2", .bo, "AAAAC3NzaC1lZDI1NTE5AAAAIA")]
        for (id, person, blob) in keys {
            let key = AccessKey(
                id: AccessKey.ID(id), person: person, type: "ssh-ed25519", blob: blob, addedOn: .inMarch)
            try store.apply(.accessKey(.add(key)), id: id, as: .owner, at: .noon)
        }
        let name = try #require(try store.accessKey("k1")).fingerprint
        #expect(name == Self.known)
        #expect(try store.openingKeys(fingerprint: name, on: .inMarch).keys.map(\.id.raw) == ["k1"])
        #expect(try store.openingKeys(fingerprint: "SHA256:x", on: .inMarch).keys.isEmpty)
        #expect(try store.openingKeys(on: .inMarch).keys.map(\.id.raw) == ["k1", "k2"])
        try store.queue.inDatabase { try $0.execute(sql: "UPDATE record SET body = '{}' WHERE id = 'k1'") }
        let opening = try store.openingKeys(on: .inMarch)
        #expect(opening.keys.map(\.id.raw) == ["k2"] && opening.unread.map(\.id) == ["k1"])
        #expect(try store.openingKeys(fingerprint: name, on: .inMarch).unread.map(\.id) == ["k1"])
    }

    private static let known = "SHA256:3DNyaBWhyIU4NkktqGbkVk2w0xKiAr0ZyvgCWXcKl70"
}
