import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Backups")
struct BackupTests {
    let folder = TemporaryFolder()

    private func backups() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.store + "/backups").sorted()
    }

    @Test("A copy is whole and the owner's alone, and is never written over a file")
    func backUp() throws {
        let store = try Sample.store(in: folder)
        let file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        #expect(FileStatus(file)?.mode == 0o600)
        #expect(throws: StoreError.fileExists(path: file)) { try store.backUp(to: file) }
        #expect(throws: StoreError.noFolder(path: folder.path + "/ingen")) {
            try store.backUp(to: folder.path + "/ingen/kopi.sqlite")
        }
        try Store.restore(from: file, into: folder.path + "/ny")
        let copy = try Store.open(at: folder.path + "/ny")
        #expect(try copy.read(as: .owner).workspace == store.read(as: .owner).workspace)
        #expect(try copy.history(as: .owner, limit: 5) == store.history(as: .owner, limit: 5))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["kopi.sqlite", "ny", "store"])
    }

    @Test("Restoring works in the live file: an open session reads the restored data, and what stood there is kept")
    func restoreIntoLiveStore() throws {
        let store = try Sample.store(in: folder)
        let file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        try store.apply(.task(.add(Sample.task("senere"))), id: "1", as: .owner, at: .noon)
        #expect(try store.read(as: .owner).workspace.tasks.count == 1)

        try Store.restore(from: file, into: folder.store)
        #expect(try store.changedElsewhere())
        #expect(try store.read(as: .owner).workspace.tasks.isEmpty)

        let kept = try #require(try backups().first)
        try Store.restore(from: folder.store + "/backups/" + kept, into: folder.path + "/kept")
        #expect(try Store.open(at: folder.path + "/kept").read(as: .owner).workspace.tasks.count == 1)
    }

    @Test("What stood there is kept also where somebody has deleted the folder of copies")
    func withoutBackups() throws {
        let store = try Sample.store(in: folder), file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        rmdir(folder.store + "/backups")
        try Store.restore(from: file, into: folder.store)
        #expect(try backups().count == 1)
    }

    @Test("A damaged store is set aside and restored from its copy")
    func restoreOverDamage() throws {
        let store = try Sample.store(in: folder)
        try store.backUpDaily(today: .inMarch)
        try folder.bytes().prefix(5000).write(to: URL(fileURLWithPath: folder.database))
        #expect(throws: StoreError.self) { try Store.open(at: folder.store) }
        try Store.restore(from: folder.store + "/backups/spor-2027-03-15.sqlite", into: folder.store)
        #expect(try Store.open(at: folder.store).whole().people.count == 3)
        #expect(try backups().contains { $0.hasSuffix(".damaged") })
    }

    @Test("What is no copy of ours is not restored, and the store stays as it was")
    func refusesOtherFiles() throws {
        let store = try Sample.store(in: folder)
        let file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        let queue = try DatabaseQueue(path: file)
        try queue.write { try $0.execute(sql: "UPDATE record SET body = '{}' WHERE kind = 'person'") }
        try queue.close()
        #expect(throws: StoreError.self) { try Store.restore(from: file, into: folder.store) }
        #expect(throws: StoreError.self) { try Store.restore(from: folder.store + "/README.txt", into: folder.store) }
        #expect(throws: StoreError.notThere(path: folder.path + "/ingen")) {
            try Store.restore(from: folder.path + "/ingen", into: folder.store)
        }
        #expect(try store.whole().people.count == 3)
    }

    @Test("A bad copy does not even move a damaged store")
    func refusesBeforeTouching() throws {
        _ = try Sample.store(in: folder)
        let damaged = try folder.bytes().prefix(5000)
        try damaged.write(to: URL(fileURLWithPath: folder.database))
        #expect(throws: StoreError.self) { try Store.restore(from: folder.store + "/README.txt", into: folder.store) }
        #expect(try folder.bytes() == damaged)
    }

    @Test("One copy a day, the newest fourteen kept, and others' files left alone")
    func daily() throws {
        let store = try Sample.store(in: folder)
        try Data().write(to: URL(fileURLWithPath: folder.store + "/backups/spor-min-egen.sqlite"))
        for offset in 0..<16 {
            try store.backUpDaily(today: Day.inMarch.adding(days: offset))
            try store.backUpDaily(today: Day.inMarch.adding(days: offset))
        }
        let names = try backups()
        #expect(names.count == 15)
        #expect(names.first == "spor-2027-03-17.sqlite")
        #expect(names.suffix(2) == ["spor-2027-03-30.sqlite", "spor-min-egen.sqlite"])
    }
}

@Suite("Checking a store")
struct CheckTests {
    let folder = TemporaryFolder()

    private func check(after sql: String) throws -> [String] {
        let store = try Sample.store(in: folder)
        try store.queue.inDatabase { try $0.execute(sql: sql) }
        // A change of records by SQL leaves the index as it was; `SideTableTests` looks at that.
        return try store.check().map(\.text.da).filter { !$0.hasPrefix("Registeret passer ikke med ") }
    }

    @Test("A store that was only used is clean")
    func clean() throws { #expect(try Sample.store(in: folder).check().isEmpty) }

    @Test(
        "A body that cannot be read is named, without its text",
        arguments: ["'{}'", "'ikke json'", "'{\"id\":\"anden\"}'", "'{},{}'", "''"])
    func unreadableBody(body: String) throws {
        #expect(
            try check(after: "UPDATE record SET body = \(body) WHERE id = 'par'") == ["Buddypar »par« kan ikke læses."])
        let seen = try Store.open(at: folder.store).read(as: .owner)
        #expect(seen.workspace.unread.count == 1 && seen.workspace.pairs.isEmpty && seen.workspace.people.count == 3)
    }

    @Test("An unknown kind, and a record under another's name, are named")
    func wrongNames() throws {
        #expect(
            try check(
                after: """
                    UPDATE record SET kind = 'planet' WHERE id = 'par'; UPDATE record SET id = 'anden' WHERE id = 'leder';
                    """
            ).sorted() == ["Rolle »anden« kan ikke læses.", "»planet« »par« er skrevet af en nyere udgave af Spor."])
    }

    @Test("A record that refers to nothing, and one that breaks its rules, are named")
    func brokenRules() throws {
        let faults = try check(
            after: """
                DELETE FROM record WHERE id = 'soren';
                UPDATE record SET body = replace(body, '"Hold 1"', '""') WHERE id = 'hold-1';
                """)
        #expect(faults.contains("Rolle »leder«: henviser til person »soren«, som ikke findes."))
        #expect(faults.contains("Hold »hold-1«: feltet »name«: Feltet skal udfyldes."))
        #expect(faults.count == 2)
    }

    @Test("A line of history that cannot be read is named, and said in the history")
    func brokenHistory() throws {
        #expect(try check(after: "UPDATE history SET change = '[]'") == ["Linje »start« i historikken kan ikke læses."])
        let lines = try Store.open(at: folder.store).history(as: .owner, limit: 1)
        #expect(lines.map(\.summary.da) == ["Noget, der ikke længere kan læses"])
    }

    @Test("A file with any one page overwritten is refused or read, never a crash")
    func overwrittenPages() throws {
        _ = try Sample.store(in: folder)
        let whole = try folder.bytes()
        for page in 0..<whole.count / 4096 {
            var bytes = whole
            for offset in 0..<4096 where offset % 3 == 0 && (page > 0 || offset >= 100) {
                bytes[page * 4096 + offset] = UInt8(offset % 251)
            }
            try bytes.write(to: URL(fileURLWithPath: folder.database))
            let isClean = (try? Store.open(at: folder.store).check())?.isEmpty ?? false
            #expect(!isClean, "page \(page)")
        }
    }
}
