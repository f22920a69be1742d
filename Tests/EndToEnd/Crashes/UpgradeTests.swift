import Foundation
import Testing

@Suite(
    "A store of an older format is upgraded once, whatever happens meanwhile",
    .enabled(if: FileManager.default.isExecutableFile(atPath: SporHome.sqlite), "sqlite3 is not installed"))
struct UpgradeTests {
    @Test("killed at fifty moments of the upgrade, the store is as it was or whole, and loses nothing")
    func killed() async throws {
        let old = try await OldStore()
        let start = ContinuousClock.now
        _ = try await old.copy().home.spor("person", "list")
        let whole = ContinuousClock.now - start
        for number in 1...50 {
            let copy = try old.copy()
            _ = try await runCommand(
                sporBinary(), ["person", "list", "--today", copy.home.today], environment: copy.home.environment,
                killedAfter: whole * number / 50)
            let version = try await copy.version(), isWhole = try await copy.isWhole()
            #expect(["3", "4"].contains(version) && isWhole, "round \(number)")
        }
    }

    @Test("ten programs that open it at the same moment all find everything")
    func together() async throws {
        let copy = try await OldStore().copy()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 {
                group.addTask {
                    let people = try await copy.home.succeeding("person", "list")
                    #expect(people == copy.people)
                }
            }
            try await group.waitForAll()
        }
        let version = try await copy.version(), isWhole = try await copy.isWhole()
        #expect(version == "4" && isWhole)
    }
}

/// A cohort in a store of version 3, which had no index of its records.
private struct OldStore {
    let home: SporHome
    /// The program's list of the people in it.
    let people: String

    init() async throws {
        home = try SporHome()
        try await home.startCohort()
        people = try await home.succeeding("person", "list")
        try await home.sql(
            """
            DROP TABLE reference; DROP TABLE indexed; DROP TABLE history_record;
            ALTER TABLE history DROP COLUMN version; PRAGMA user_version = 3;
            """)
    }

    private init(copying other: OldStore) throws {
        home = try SporHome()
        people = other.people
        try FileManager.default.createDirectory(
            at: home.folder.url.appending(path: "data"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: other.home.store, toPath: home.store)
    }

    func copy() throws -> OldStore { try OldStore(copying: self) }

    func version() async throws -> String {
        try await home.sql("PRAGMA user_version").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Whether the program finds everything and no fault.
    func isWhole() async throws -> Bool {
        let check = try await home.succeeding("check")
        return try await home.succeeding("person", "list") == people && check.contains("Alt er i orden.")
    }
}
