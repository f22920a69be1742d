import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Opening a store")
struct OpeningTests {
    let folder = TemporaryFolder()

    /// Expects that opening is refused and the file unchanged.
    private func expectRefusal(_ isExpected: (StoreError) -> Bool) throws {
        let before = try folder.bytes(), names = try listing()
        let error = #expect(throws: StoreError.self) { try Store.open(at: folder.store) }
        let isRight = error.map(isExpected) ?? false
        #expect(isRight, "\(String(describing: error))")
        #expect(try folder.bytes() == before)
        #expect(try listing() == names)
    }

    private func listing() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.store).sorted()
    }

    private func alter(_ sql: String) throws {
        let queue = try DatabaseQueue(path: folder.database)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test("The pragmas are as the crash tests found them safe")
    func pragmas() throws {
        let store = try Store.create(at: folder.store)
        try store.queue.inDatabase { (db: Database) throws in
            #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "truncate")
            #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 3)
            #expect(try Int.fetchOne(db, sql: "PRAGMA secure_delete") == 1)
            #expect(try Int.fetchOne(db, sql: "PRAGMA temp_store") == 2)
            #expect(try Int.fetchOne(db, sql: "PRAGMA trusted_schema") == 0)
        }
    }

    @Test("A new store is the owner's alone and says what it is")
    func isPrivate() throws {
        let store = try Store.create(at: folder.store, isDemo: true)
        #expect(FileStatus(folder.store)?.mode == 0o700)
        #expect(FileStatus(folder.store + "/backups")?.mode == 0o700)
        #expect(FileStatus(folder.database)?.mode == 0o600)
        #expect(FileStatus(folder.store + "/README.txt")?.mode == 0o600)
        #expect(try String(contentsOfFile: folder.store + "/README.txt", encoding: .utf8).contains("spor restore FIL"))
        #expect(store.isDemo)
        #expect(try Store.open(at: folder.store).isDemo)
    }

    @Test("Where there is no store, nothing is made by opening")
    func notThere() throws {
        #expect(throws: StoreError.notThere(path: folder.store)) { try Store.open(at: folder.store) }
        #expect(throws: StoreError.notThere(path: folder.path)) { try Store.open(at: folder.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("What may not be looked at or read is not said to be missing")
    func notReadable() throws {
        let long = folder.path + "/" + String(repeating: "x", count: 300), loop = folder.path + "/loop"
        #expect(throws: StoreError.unread(.disk(path: long, .system(ENAMETOOLONG)))) { try Store.open(at: long) }
        symlink(loop, loop)
        #expect(throws: StoreError.disk(path: loop, .system(ELOOP))) { try DatabaseHeader(of: loop) }
        #expect(throws: StoreError.unread(.disk(path: loop, .system(ELOOP)))) {
            try Store.restore(from: loop, into: folder.store)
        }
    }

    @Test("A file without read permission is not said to be missing", .enabled(if: geteuid() != 0, "root reads it"))
    func noPermission() throws {
        _ = try Store.create(at: folder.store)
        chmod(folder.database, 0)
        #expect(throws: StoreError.unread(.readOnly(path: folder.database))) { try Store.open(at: folder.store) }
    }

    @Test("A store is not made among other things, but in an empty folder, which it closes to others")
    func emptyFoldersOnly() throws {
        try FileManager.default.createDirectory(
            atPath: folder.store, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
        try Data().write(to: URL(fileURLWithPath: folder.path + "/brev.txt"))
        #expect(throws: StoreError.notAStore(path: folder.path)) { try Store.create(at: folder.path) }
        _ = try Store.create(at: folder.store + "/")
        #expect(FileStatus(folder.store)?.mode == 0o700)
    }

    @Test("Making a store where there is one opens it, with what is in it")
    func createOpens() throws {
        _ = try Sample.store(in: folder)
        #expect(try Store.create(at: folder.store).whole().people.count == 3)
    }

    @Test("An interrupted start is taken up again")
    func interruptedStart() throws {
        try FileManager.default.createDirectory(
            atPath: folder.store, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        try Data("half".utf8).write(to: URL(fileURLWithPath: folder.store + "/spor.sqlite.new"))
        #expect(throws: StoreError.notThere(path: folder.store)) { try Store.open(at: folder.store) }
        #expect(try Store.create(at: folder.store).check().isEmpty)
    }

    @Test("Eight first opens at the same moment all succeed")
    func firstOpensRace() async throws {
        let path = folder.store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let store = try Store.create(at: path)
                    let person = Sample.person(Person.ID("p\(number)"), "Person \(number)", "")
                    try store.apply(.person(.add(person)), id: "\(number)", as: .owner, at: .noon)
                }
            }
            try await group.waitForAll()
        }
        #expect(try Store.open(at: path).whole().people.count == 8)
    }

    @Test("An older store is brought up to date by one of eight who open it at the same moment")
    func olderSchema() async throws {
        let path = folder.store
        _ = try Store.create(at: path)
        let queue = try DatabaseQueue(path: folder.database)
        try await queue.writeWithoutTransaction { try $0.becomeFirstVersion() }
        try queue.close()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { _ = try Store.open(at: path) } }
            try await group.waitForAll()
        }
        #expect(try DatabaseHeader(of: folder.database).version == Schema.version)
    }

    @Test("A newer schema is refused, untouched")
    func newerSchema() throws {
        _ = try Sample.store(in: folder)
        try alter("PRAGMA user_version = 99")
        try expectRefusal { $0 == .newerSchema(path: folder.database, found: 99, known: Schema.version) }
    }

    @Test("A truncated file is refused, untouched", arguments: [0, 50, 4096, 9000])
    func truncated(to length: Int) throws {
        _ = try Sample.store(in: folder)
        try folder.bytes().prefix(length).write(to: URL(fileURLWithPath: folder.database))
        try expectRefusal { error in
            if case .damaged = error { return true }
            return false
        }
    }

    @Test("A file that is no database, or another program's, is refused, untouched")
    func foreignFiles() throws {
        _ = try Store.create(at: folder.store)
        try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: folder.database))
        try expectRefusal { $0 == .damaged(path: folder.database, .notADatabase) }
        try FileManager.default.removeItem(atPath: folder.database)
        try alter("CREATE TABLE other (a)")
        try expectRefusal { $0 == .damaged(path: folder.database, .anotherProgram) }
    }

    @Test("A file with a trigger or another table in it is refused, untouched")
    func foreignSchema() throws {
        _ = try Sample.store(in: folder)
        try alter("CREATE TRIGGER t AFTER INSERT ON draft BEGIN DELETE FROM record; END")
        try expectRefusal { $0 == .damaged(path: folder.database, .unknownTables) }
    }

    @Test("A symbolic link in place of the folder or the file is refused", arguments: ["", "/"])
    func symlinks(ending: String) throws {
        _ = try Store.create(at: folder.store)
        let link = folder.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.store)
        #expect(throws: StoreError.symlink(path: link)) { try Store.open(at: link + ending) }
        #expect(throws: StoreError.symlink(path: link)) { try Store.create(at: link + ending) }
        try FileManager.default.moveItem(atPath: folder.database, toPath: folder.path + "/elsewhere.sqlite")
        try FileManager.default.createSymbolicLink(
            atPath: folder.database, withDestinationPath: folder.path + "/elsewhere.sqlite")
        #expect(throws: StoreError.symlink(path: folder.database)) { try Store.open(at: folder.store) }
    }

    @Test("A folder that others may enter is refused", arguments: [0o755, 0o770, 0o701, 0o720])
    func openToOthers(mode: Int) throws {
        _ = try Store.create(at: folder.store)
        chmod(folder.store, mode_t(mode))
        try expectRefusal { $0 == .openToOthers(path: folder.store) }
        #expect(FileStatus(folder.store)?.mode == mode_t(mode))
    }

    @Test("Network drives are told by the kernel's list of mounts")
    func networkDrives() {
        let table = """
            24 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
            61 24 0:52 / /mnt/share rw,relatime shared:33 - cifs //server/share rw
            62 24 0:53 / /mnt/home rw shared:34 master:1 - fuse.sshfs host.example:/home rw
            """
        #expect(MountTable.networkFileSystem(ofDevice: 259 << 8 | 2, in: table) == nil)
        #expect(MountTable.networkFileSystem(ofDevice: 52, in: table) == "cifs")
        #expect(MountTable.networkFileSystem(ofDevice: 53, in: table) == "fuse.sshfs")
        #expect(MountTable.networkFileSystem(ofDevice: 99, in: table) == nil)
    }
}
