import Foundation
import GRDB
import TalentDomain

@testable import TalentStore

/// A folder for one test, deleted after it.
final class TemporaryFolder {
    let path: String

    init() {
        var template = Array((NSTemporaryDirectory() + "spor-test-XXXXXX").utf8CString)
        // Without a temporary folder no test of a store can run.
        path = String(cString: mkdtemp(&template)!)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var store: String { path + "/store" }
    var database: String { store + "/spor.sqlite" }
    func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: database)) }
}

extension Timestamp {
    static let noon = Timestamp(seconds: 1_800_000_000)
}

extension Viewer {
    static let owner = Viewer.owner(today: .inMarch)
    static func person(_ id: Person.ID) -> Viewer { Viewer(person: id, today: .inMarch) }
}

extension Day {
    // 15 March exists.
    static let inMarch = Day(year: 2027, month: 3, day: 15)!
}

extension Store {
    /// All records in the store.
    func whole() throws -> Workspace {
        try inTransaction(.deferred) { db in
            var whole = Workspace()
            try RecordTable.forEachBatch(db, { _ in }) { whole.merge($0.workspace) }
            return whole
        }
    }
}

extension Person.ID {
    static let anne = Person.ID("anne")
    static let bo = Person.ID("bo")
    static let soren = Person.ID("soren")
}

extension Talent.ID {
    static let anne = Talent.ID("t-anne")
    static let bo = Talent.ID("t-bo")
}

/// A cohort with two talents who are buddies, and one line manager.
enum Sample {
    static let cohort = Cohort(
        id: "hold-1", name: "Hold 1", programme: Phrase("Prøve", "Trial"), template: "trial", kickOff: .inMarch)

    static let everything = Change.several(
        [
            .cohort(.add(cohort)),
            .person(.add(person(.anne, "Anne", "Holm"))),
            .person(.add(person(.bo, "Bo", "Dam"))),
            .person(.add(person(.soren, "Søren", "Kjær"))),
            .talent(.add(talent(.anne, .anne))),
            .talent(.add(talent(.bo, .bo))),
            .role(.add(RoleAssignment(id: "leder", person: .soren, role: .lineManager, talent: .anne))),
            .pair(.add(BuddyPair(id: "par", cohort: cohort.id, members: [.anne, .bo]))),
        ], what: Phrase("Oprettede holdet", "Made the cohort"))

    static func person(_ id: Person.ID, _ givenName: String, _ familyName: String) -> Person {
        Person(
            id: id, givenName: givenName, familyName: familyName, email: "\(id)@kommune.example",
            organisation: "Nordby", level: .leader)
    }

    static func talent(_ id: Talent.ID, _ person: Person.ID) -> Talent {
        Talent(id: id, person: person, cohort: cohort.id, direction: .vertical, targetLevel: .chief)
    }

    static func task(_ id: String, _ text: String = "Leder budgetmødet", of talent: Talent.ID = .anne) -> LeadershipTask
    {
        LeadershipTask(id: LeadershipTask.ID(id), talent: talent, text: text)
    }

    static func entry(_ id: String, _ text: String = "En tanke for mig selv") -> LogEntry {
        LogEntry(id: LogEntry.ID(id), talent: .anne, at: .noon, text: text)
    }

    /// A new store with that cohort.
    static func store(in folder: TemporaryFolder) throws -> Store {
        let store = try Store.create(at: folder.store)
        try store.apply(everything, id: "start", as: .owner, at: .noon)
        return store
    }
}

extension Database {
    /// Takes away all that later versions added, so that the store is one of the first version.
    func becomeFirstVersion() throws { try become(version: 1) }

    /// - Parameter version: 1, 2 or 3.
    func become(version: Int) throws {
        let kept = [["record", "history", "draft", "meta"], ["setting", "token", "erased"], ["aside"]].prefix(version)
        let tables = try String.fetchAll(self, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
        for table in tables where !kept.joined().contains(table) { try execute(sql: "DROP TABLE \(table)") }
        try execute(sql: "ALTER TABLE history DROP COLUMN version; PRAGMA user_version = \(version)")
    }
}
