import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("What an erasure leaves in the pages of a file")
struct CompactionTests {
    let folder = TemporaryFolder()

    /// A store with free pages after an erasure whose end was interrupted.
    private func interrupted() throws -> Store {
        let store = try Sample.store(in: folder)
        for number in 0..<20 {
            let task = Sample.task("\(number)", String(repeating: "Opgave ", count: 500))
            try store.apply(.task(.add(task)), id: "\(number)", as: .owner, at: .noon)
        }
        try store.queue.inDatabase { db in
            try db.inTransaction(.immediate) {
                try DatabaseErasure.erase([RecordKey(Person.ID.anne)], on: .inMarch, in: db) { _ in }
                return .commit
            }
        }
        #expect(try freePages(of: store.queue) > 0)
        return store
    }

    private func freePages(of queue: DatabaseQueue) throws -> Int {
        try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA freelist_count") ?? 0 }
    }

    @Test("Check says that they are not yet removed, and the next opening removes them")
    func opening() throws {
        let store = try interrupted()
        #expect(try store.check().map(\.text.da).map { $0.hasPrefix("Efter en sletning kan filen") } == [true])
        let next = try Store.open(at: folder.store)
        #expect(try freePages(of: next.queue) == 0 && next.check().isEmpty)
    }

    @Test("No backup gets them")
    func backup() throws {
        let store = try interrupted(), file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        let copy = try DatabaseQueue(path: file)
        #expect(try freePages(of: copy) == 0 && !copy.inDatabase(Compaction.isDue))
    }

    @Test("A copy among the backups whose erasure was interrupted loses them with the next one")
    func copies() throws {
        let store = try interrupted(), file = folder.store + "/backups/spor-2027-03-15.sqlite"
        try FileManager.default.copyItem(atPath: folder.database, toPath: file)
        _ = try store.erase([.bo], as: .owner, id: "bo", what: Phrase("Slettede en person"), at: .noon)
        let copy = try DatabaseQueue(path: file)
        #expect(try freePages(of: copy) == 0 && !copy.inDatabase(Compaction.isDue))
        #expect(try freePages(of: store.queue) == 0 && store.check().isEmpty)
    }
}
