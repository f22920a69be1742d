import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("The list of the erased")
struct LedgerTests {
    let folder = TemporaryFolder()

    private var ledger: Ledger { Ledger(path: folder.path + "/erased.log") }
    private let token = String(repeating: "a1", count: 16)

    @Test("It holds a day and a number, and no name, for its owner alone")
    func content() throws {
        let store = try Sample.store(in: folder)
        _ = try store.erase(
            [.anne], as: .owner, id: "slet", what: Phrase("Slettede en person", "Erased a person"), at: .noon)
        let path = folder.store + "/erased.log"
        #expect(FileStatus(path)?.mode == 0o600)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter {
            !$0.hasPrefix("#")
        }
        #expect(lines.count == 1 && lines[0].firstMatch(of: #/^2027-03-15 [0-9a-f]{32}$/#) != nil)
    }

    @Test("What is added twice stands once, and a line cut short never happened")
    func additions() throws {
        try ledger.add([token: .inMarch])
        try ledger.add([token: .inMarch])
        #expect(try ledger.read() == [token: .inMarch])
        let whole = try String(contentsOfFile: ledger.path, encoding: .utf8)
        try (whole + "2027-03-15 b1b1").write(toFile: ledger.path, atomically: false, encoding: .utf8)
        #expect(try ledger.read().count == 1)
        let other = String(repeating: "c3", count: 16)
        try ledger.add([other: .inMarch])
        #expect(try ledger.read() == [token: .inMarch, other: .inMarch])
    }

    @Test("A damaged one is refused with its line by erase and restore, told by check, and nothing is touched")
    func damaged() throws {
        let store = try Sample.store(in: folder), file = folder.path + "/kopi.sqlite"
        try store.backUp(to: file)
        try "# Spor\nnoget andet\n".write(toFile: folder.store + "/erased.log", atomically: false, encoding: .utf8)
        let expected = StoreError.damagedLedger(path: folder.store + "/erased.log", line: 2)
        #expect(throws: expected) { try store.erase([.anne], as: .owner, id: "a", what: Phrase(""), at: .noon) }
        #expect(throws: expected) { try Store.restore(from: file, into: folder.store) }
        #expect(try store.check().map(\.text) == [expected.message])
        #expect(try Store.open(at: folder.store).whole().people.count == 3)
    }

    @Test("Who is in it and yet in the data is erased when the store is opened next")
    func finished() throws {
        let store = try Sample.store(in: folder)
        try store.backUpDaily(today: .inMarch)
        let token = try store.queue.inDatabase { try TokenTable.token(of: RecordKey(Person.ID.anne), $0) }
        try Ledger(path: folder.store + "/erased.log").add([#require(token): .inMarch])
        #expect(try store.check().count == 1)
        #expect(try Store.open(at: folder.store).whole().people.keys.sorted() == [.bo, .soren])
        #expect(try store.check().isEmpty)
        let copy = try Data(contentsOf: URL(fileURLWithPath: folder.store + "/backups/spor-2027-03-15.sqlite"))
        #expect(copy.range(of: Data("anne@kommune.example".utf8)) == nil)
    }

}

@Suite("Erasing from copies of an older version")
struct OlderCopyTests {
    let folder = TemporaryFolder()

    /// A store that is upgraded from a version, and a copy of it in that version.
    private func store(ofVersion version: Int, copiedTo copy: String) throws -> Store {
        let old = try Sample.store(in: folder)
        let ida = Sample.person("ida", "Ida", "Ravn")
        try old.apply(.person(.add(ida)), id: "ida", as: .owner, at: .noon)
        try old.apply(.person(.remove(ida)), id: "uden-ida", as: .owner, at: .noon)
        try old.queue.close()
        let queue = try DatabaseQueue(path: folder.database)
        try queue.writeWithoutTransaction { try $0.become(version: version) }
        try queue.close()
        try FileManager.default.copyItem(atPath: folder.database, toPath: copy)
        return try Store.open(at: folder.store)
    }

    private func erase(_ person: Person.ID, from store: Store) throws {
        let what = Phrase("Slettede en person", "Erased a person")
        let erased = try store.erase([person], as: .owner, id: "slet-\(person)", what: what, at: .noon)
        #expect(erased.failedCopies == [])
    }

    private func holds(_ word: String, _ file: String) throws -> Bool {
        try Data(contentsOf: URL(fileURLWithPath: file)).range(of: Data(word.utf8)) != nil
    }

    @Test("Those in the folder lose each person who is erased", arguments: 1...3)
    func amongBackups(version: Int) throws {
        let copy = folder.store + "/backups/spor-2027-03-01.sqlite"
        let store = try store(ofVersion: version, copiedTo: copy)
        for person in [Person.ID.anne, .bo, "ida"] {
            #expect(try holds("\(person)@kommune.example", copy))
            try erase(person, from: store)
            #expect(try !holds("\(person)@kommune.example", copy), "\(person)")
        }
        #expect(try store.check().isEmpty)
    }

    @Test("One from elsewhere is restored without them, and the others keep their numbers", arguments: 1...3)
    func restored(version: Int) throws {
        let copy = folder.path + "/gammel.sqlite"
        let store = try store(ofVersion: version, copiedTo: copy)
        try erase(.anne, from: store)
        let numbers = try store.queue.inDatabase(TokenTable.numbers)
        #expect(try Store.restore(from: copy, into: folder.store).erasedAgain == 1)
        #expect(try store.whole().people.keys.sorted() == [.bo, .soren])
        #expect(try !holds("anne@kommune.example", folder.database) && store.check().isEmpty)
        #expect(try store.queue.inDatabase(TokenTable.numbers) == numbers)
    }

    @Test("One without numbers is refused where nothing shows who was erased, and restored where nobody was")
    func unknown() throws {
        let copy = folder.path + "/gammel.sqlite", other = folder.path + "/andet"
        let store = try store(ofVersion: 1, copiedTo: copy)
        try erase(.anne, from: store)
        mkdir(other, 0o700)
        try FileManager.default.copyItem(atPath: folder.store + "/erased.log", toPath: other + "/erased.log")
        #expect(throws: StoreError.unnumberedCopy(path: copy)) { try Store.restore(from: copy, into: other) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: other) == ["erased.log"])
        #expect(try Store.restore(from: copy, into: folder.path + "/tom").erasedAgain == 0)
        #expect(try Store.open(at: folder.path + "/tom").whole().people.count == 3)
    }
}
