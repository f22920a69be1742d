import Foundation
import GRDB
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Each person's own settings")
struct SettingsTests {
    let folder = TemporaryFolder()

    @Test("They are kept by person, each by itself")
    func kept() throws {
        let store = try Sample.store(in: folder)
        #expect(try store.settings(of: .anne) == [:])
        try store.save(settings: ["language": "en", "theme": "dagslys"], of: .anne)
        try store.save(settings: ["theme": "mono"], of: .anne)
        #expect(try Store.open(at: folder.store).settings(of: .anne) == ["language": "en", "theme": "mono"])
        #expect(try store.settings(of: .bo) == [:])
    }

    @Test("A store of the first version gets the table when it is opened, and keeps all it had")
    func migrated() throws {
        _ = try Sample.store(in: folder)
        let queue = try DatabaseQueue(path: folder.database)
        try queue.writeWithoutTransaction { try $0.becomeFirstVersion() }
        try queue.close()
        let store = try Store.open(at: folder.store)
        #expect(try store.read(as: .owner).workspace.people.count == 3)
        try store.save(settings: ["language": "en"], of: .anne)
        #expect(try store.check() == [])
    }
}
