import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Several sessions on one store")
struct SessionsTests {
    let folder = TemporaryFolder()

    @Test("What another session saved is noticed, read, and then old news")
    func dataVersionMoves() throws {
        let here = try Sample.store(in: folder)
        let there = try Store.open(at: folder.store)
        let before = try here.read(as: .owner)
        #expect(try !here.changedElsewhere())
        try there.apply(.task(.add(Sample.task("a"))), id: "1", as: .owner, at: .noon)
        #expect(try here.changedElsewhere())
        let after = try here.read(as: .owner)
        #expect(after.dataVersion != before.dataVersion)
        #expect(after.workspace.tasks.count == 1)
        #expect(try !here.changedElsewhere())
    }

    @Test("What another session saved is noticed also where something else has asked for the data in between")
    func askedInBetween() throws {
        let here = try Sample.store(in: folder), there = try Store.open(at: folder.store)
        _ = try here.read(as: .owner)
        try there.apply(.task(.add(Sample.task("a"))), id: "1", as: .owner, at: .noon)
        // Before it is kept, the store checks that the draft's author exists.
        #expect(try here.knows(.anne))
        #expect(try here.changedElsewhere())
        #expect(try here.read(as: .owner).workspace.tasks.count == 1)
    }

    @Test("What another session did, undid and removed is followed, and reads as in a fresh session")
    func following() throws {
        let here = try Sample.store(in: folder), there = try Store.open(at: folder.store)
        let viewer = Viewer.person(.anne), task = Sample.task("a"), other = Sample.task("b")
        func readsAsAfresh() throws -> Bool {
            try here.read(as: viewer).workspace == Store.open(at: folder.store).read(as: viewer).workspace
        }
        _ = try here.read(as: viewer)
        try there.apply(
            .several([.task(.add(task)), .task(.add(other))], what: Phrase("to", "two")), id: "1", as: viewer, at: .noon
        )
        #expect(try readsAsAfresh())
        try there.apply(.task(.remove(other)), id: "2", as: viewer, at: .noon)
        #expect(try readsAsAfresh())
        try there.undo(as: viewer, id: "3", at: .noon)
        try there.undo(as: viewer, id: "4", at: .noon)
        #expect(try readsAsAfresh())
        #expect(try here.read(as: viewer).workspace.tasks.isEmpty)
        try there.redo(as: viewer, id: "5", at: .noon)
        try here.apply(.task(.remove(task)), id: "6", as: viewer, at: .noon)
        #expect(try readsAsAfresh())
    }

    @Test("Another search reads as in a fresh session, and a person whom it found is followed as well")
    func searches() throws {
        let here = try Sample.store(in: folder), there = try Store.open(at: folder.store)
        let ida = Sample.person("ida", "Ida", "Ravn")
        try there.apply(.person(.add(ida)), id: "1", as: .owner, at: .noon)
        func readsAsAfresh(_ focus: Focus) throws -> Bool {
            try here.read(as: .owner, lookingAt: focus).workspace
                == Store.open(at: folder.store).read(as: .owner, lookingAt: focus).workspace
        }
        let byName = Focus(search: Focus.Search("ravn"))
        for focus in [Focus(), byName, Focus(search: Focus.Search("nobody")), Focus(people: ["ida"]), byName] {
            #expect(try readsAsAfresh(focus))
        }
        #expect(try here.read(as: .owner, lookingAt: byName).workspace.people["ida"] == ida)
        for (limit, hasMore) in [(3, true), (4, false)] {
            let seen = try here.read(as: .owner, lookingAt: Focus(search: Focus.Search("", limit: limit))).workspace
            #expect(seen.outline.hasMorePeople == hasMore)
        }
        var renamed = ida
        renamed.givenName = "Ea"
        try there.apply(.person(Edit(from: ida, to: renamed)), id: "2", as: .owner, at: .noon)
        #expect(try here.changedElsewhere())
        #expect(try here.read(as: .owner, lookingAt: byName).workspace.people["ida"] == renamed)
        #expect(try here.read(as: .owner).workspace.people["ida"] == nil)
    }

    @Test("A draft that another session keeps makes nobody read the records anew")
    func draftElsewhere() throws {
        let here = try Sample.store(in: folder), there = try Store.open(at: folder.store)
        let before = try here.read(as: .owner)
        try there.saveDraft(Draft(place: "logEntry", text: "En halv tanke", at: .noon), as: .person(.anne))
        #expect(try !here.changedElsewhere())
        #expect(try here.read(as: .owner).workspace == before.workspace)
        #expect(try !here.changedElsewhere())
    }

    @Test("A copy brought back under an open session is read whole")
    func restoredUnderneath() throws {
        let here = try Sample.store(in: folder), copy = folder.path + "/copy.sqlite"
        try here.backUp(to: copy)
        let before = try here.read(as: .owner).workspace
        try here.apply(.task(.add(Sample.task("a"))), id: "1", as: .person(.anne), at: .noon)
        try Store.restore(from: copy, into: folder.store)
        #expect(try here.read(as: .owner).workspace == before)
        try Store.open(at: folder.store).apply(.task(.add(Sample.task("b"))), id: "2", as: .person(.anne), at: .noon)
        #expect(try here.read(as: .owner).workspace.tasks.keys.map(\.raw) == ["b"])
    }

    @Test("One's own save is not taken for another's, but moves the version")
    func ownSaves() throws {
        let store = try Sample.store(in: folder)
        let before = try store.read(as: .owner)
        #expect(try store.read(as: .owner) == before)
        try store.apply(.task(.add(Sample.task("a"))), id: "1", as: .owner, at: .noon)
        #expect(try !store.changedElsewhere())
        #expect(try store.read(as: .owner).dataVersion != before.dataVersion)
    }

    @Test("Who saves onto what another changed is told of the clash, and both texts are there")
    func clash() throws {
        let here = try Sample.store(in: folder)
        let task = Sample.task("a")
        try here.apply(.task(.add(task)), id: "1", as: .person(.anne), at: .noon)
        let there = try Store.open(at: folder.store)
        var theirs = task, ours = task
        theirs.text = "Deres"
        ours.text = "Vores"
        try there.apply(.task(Edit(from: task, to: theirs)), id: "2", as: .person(.soren), at: .noon)
        #expect(throws: Refusal.clash(task.key)) {
            try here.apply(.task(Edit(from: task, to: ours)), id: "3", as: .person(.anne), at: .noon)
        }
        #expect(try here.read(as: .person(.anne)).workspace.tasks["a"] == theirs)
        try here.apply(.task(Edit(from: theirs, to: ours)), id: "4", as: .person(.anne), at: .noon)
        #expect(try there.read(as: .person(.soren)).workspace.tasks["a"] == ours)
    }

    @Test("Eight sessions that write at once all get through, and nothing is lost")
    func parallelWriters() async throws {
        _ = try Sample.store(in: folder)
        let path = folder.store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for session in 0..<8 {
                group.addTask {
                    let store = try Store.open(at: path, waitingAtMost: .seconds(30))
                    for number in 0..<5 {
                        try store.apply(
                            .task(.add(Sample.task("s\(session)-\(number)"))), id: "\(session)-\(number)", as: .owner,
                            at: .noon)
                    }
                }
            }
            try await group.waitForAll()
        }
        let store = try Store.open(at: path)
        #expect(try store.read(as: .owner).workspace.tasks.count == 40)
        #expect(try store.check().isEmpty)
    }

    @Test("A store that is locked for too long says that nothing was saved, and saves when it is free")
    func busy() throws {
        _ = try Sample.store(in: folder)
        let store = try Store.open(at: folder.store, waitingAtMost: .milliseconds(20))
        let other = try Store.open(at: folder.store)
        let change = Change.task(.add(Sample.task("a")))
        try other.queue.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            let error = #expect(throws: StoreError.busy) { try store.apply(change, id: "1", as: .owner, at: .noon) }
            #expect(error?.message.da.hasPrefix("Ikke gemt") == true)
            try db.execute(sql: "ROLLBACK")
            // A read that fails does not claim that something was not saved.
            try db.execute(sql: "BEGIN EXCLUSIVE")
            let fresh = try? Store.open(at: folder.store, waitingAtMost: .milliseconds(20))
            #expect(fresh == nil)
            for read in [
                { _ = try store.read(as: .owner) },
                { _ = try Store.open(at: folder.store, waitingAtMost: .milliseconds(20)) },
            ] {
                let error = #expect(throws: StoreError.unread(.busy)) { try read() }
                #expect(error?.message.da.contains("gemt") == false && error?.message.en.contains("saved") == false)
            }
            try db.execute(sql: "ROLLBACK")
        }
        try store.apply(change, id: "1", as: .owner, at: .noon)
        #expect(try other.read(as: .owner).workspace.tasks.count == 1)
    }

    @Test("Each wait for a store that is locked has its whole time")
    func waitsAnew() {
        let wait = BusyWait(atMost: .milliseconds(3))
        for _ in 1...2 {
            var tries = 0
            while wait.again(after: tries) { tries += 1 }
            #expect(tries > 0)
        }
        #expect(!BusyWait(atMost: .zero).again(after: 0))
    }

    @Test("A file that was put in the other's place is noticed and read")
    func replacedFile() throws {
        let store = try Sample.store(in: folder)
        _ = try store.read(as: .owner)
        let other = folder.path + "/other"
        _ = try Store.create(at: other)
        try FileManager.default.removeItem(atPath: folder.database)
        try FileManager.default.moveItem(atPath: other + "/spor.sqlite", toPath: folder.database)
        #expect(try store.changedElsewhere())
        #expect(try store.read(as: .owner).workspace.people.isEmpty)
        #expect(try !store.changedElsewhere())
    }
}

@Suite("When a disk does not want to")
struct DiskTests {
    let folder = TemporaryFolder()
    let change = Change.task(.add(Sample.task("a", String(repeating: "Lang tekst. ", count: 4000))))

    /// Tries to save, expects the message “not saved”, and then succeeds once the disk works.
    private func expectNotSaved(_ store: Store, _ expected: StoreError, mending: String) throws {
        let error = #expect(throws: expected) { try store.apply(change, id: "1", as: .owner, at: .noon) }
        #expect(error?.message.da.hasPrefix("Ikke gemt") == true)
        #expect(error?.message.en.hasPrefix("Not saved") == true)
        #expect(try Store.open(at: folder.store).read(as: .owner).workspace.tasks.isEmpty)
        try store.queue.inDatabase { try $0.execute(sql: mending) }
        try store.apply(change, id: "1", as: .owner, at: .noon)
        #expect(try Store.open(at: folder.store).read(as: .owner).workspace.tasks.count == 1)
        #expect(try store.check().isEmpty)
    }

    @Test("A full disk: not saved, and it works on when there is room")
    func full() throws {
        let store = try Sample.store(in: folder)
        try store.queue.inDatabase { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        try expectNotSaved(store, .full(path: folder.database), mending: "PRAGMA max_page_count = 1000000")
    }

    @Test("A read-only disk: not saved, and what is there can be read")
    func readOnly() throws {
        let store = try Sample.store(in: folder)
        try store.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
        #expect(try store.read(as: .owner).workspace.people.count == 3)
        try expectNotSaved(store, .readOnly(path: folder.database), mending: "PRAGMA query_only = 0")
    }

    @Test("A folder that went away: not saved, and it works on when it is back")
    func missingFolder() throws {
        let store = try Sample.store(in: folder)
        try FileManager.default.moveItem(atPath: folder.store, toPath: folder.path + "/away")
        #expect(throws: StoreError.gone(path: folder.database)) {
            try store.apply(change, id: "1", as: .owner, at: .noon)
        }
        #expect(throws: StoreError.unread(.gone(path: folder.database))) { try store.read(as: .owner) }
        try FileManager.default.moveItem(atPath: folder.path + "/away", toPath: folder.store)
        try store.apply(change, id: "1", as: .owner, at: .noon)
        #expect(try store.read(as: .owner).workspace.tasks.count == 1)
    }
}
