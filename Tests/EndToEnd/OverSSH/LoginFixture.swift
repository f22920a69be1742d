import Foundation
import Testing

/// A server with a store of its own, in which several people have keys.
///
/// The store is a copy of one that is prepared once for all tests, since importing people and adding keys takes a
/// second.
struct LoginFixture: Sendable {
    let home: SporHome
    let server: SSHServer

    /// The realistic list's fourteen talents at the beginning of their year. Anne Holm, Bo Dam, Karen Ulv and Bo's line
    /// manager have keys.
    ///
    /// - Parameter configuration: lines for sshd before those of `serve-config`.
    static func cohort(
        accountHome: String? = nil, configuration: (SporHome) -> String = { _ in "" }
    ) async throws -> LoginFixture {
        try await LoginFixture(PreparedStore.cohort(), accountHome, configuration)
    }

    /// The demo cohort with all its confidential texts, not marked as a demo, so that nothing is shown because of that.
    ///
    /// A person of each role has a key.
    static func yearUnderWay() async throws -> LoginFixture {
        try await LoginFixture(PreparedStore.yearUnderWay(), nil) { _ in "" }
    }

    private init(_ prepared: PreparedStore, _ accountHome: String?, _ configuration: (SporHome) -> String) async throws
    {
        home = try SporHome(today: prepared.home.today)
        try prepared.copyStore(to: home)
        server = try await SSHServer.start(home, configuration: configuration(home), accountHome: accountHome)
        for person in prepared.people {
            for ending in ["", ".pub"] {
                try FileManager.default.copyItem(
                    atPath: prepared.keyFile(person) + ending, toPath: server.keyFile(person) + ending)
            }
        }
    }

    // MARK: sshd

    /// Lines of sshd's configuration before those for the account.
    static func before(_ lines: String) -> String { "Match User \(SSHServer.account)\n\(lines)\nMatch all" }

    /// Makes sshd read the keys from a file, with the content of `authorized-keys` at that moment.
    static func keysInFile(_ home: SporHome) -> String {
        before("AuthorizedKeysCommand /usr/bin/cat \(home.folder.path("keys"))")
    }

    /// Writes that file.
    ///
    /// - Parameter wrapper: a command that runs the program, with a blank after it.
    func writeKeys(runBy wrapper: String = "") async throws {
        let lines = try await home.succeeding("authorized-keys", "--program", sporBinary())
        try home.folder.write(lines.replacing("command=\"", with: "command=\"" + wrapper), to: "keys")
    }

    // MARK: Logging in

    /// Runs one command as a person, without a terminal.
    func run(
        _ person: String, _ command: String? = nil, options: [String] = [], input: [UInt8] = []
    ) async throws -> CommandResult {
        try await server.run(person, command, options: options, input: input)
    }

    /// Opens the screens as a person, and waits for the first complete one.
    func open(
        _ person: String, size: TerminalScreen.Size = .usual, options: [String] = [],
        environment: [String: String] = [:]
    ) async throws -> TerminalSession {
        let session = try server.open(
            person, size: size, options: options, environment: .plainTerminal.merging(environment) { $1 })
        try await session.waitFor("the first screen") { $0.rows[0].contains("Spor") && !$0.rows[size.rows - 1].isEmpty }
        return session
    }

    /// The entries of a person's logbook, the oldest first, as the program lists them.
    func entries(of person: String) async throws -> [String] {
        let answer = try await run(person, "log list --json")
        guard let document = try JSONSerialization.jsonObject(with: Data(answer.outputBytes)) as? [String: Any],
            let entries = document["entries"] as? [[String: Any]]
        else { throw CommandFailed(arguments: ["log list --json"], result: answer) }
        return entries.compactMap { $0["text"] as? String }
    }

    // MARK: Access without the program

    var database: String { home.store + "/spor.sqlite" }

    /// The bytes of the database.
    func bytes() throws -> Data { try Data(contentsOf: URL(filePath: database)) }

    /// Every file in the home, by path.
    func files() -> Set<String> { Set(FileManager.default.subpaths(atPath: home.folder.path()) ?? []) }

    /// Runs SQL in the shell of SQLite, and returns its output.
    @discardableResult
    func sql(_ statements: String) async throws -> String { try await home.sql(statements) }
}

extension SporHome {
    static let sqlite = "/usr/bin/sqlite3"

    /// Runs SQL on the store's database in the shell of SQLite, and returns its output.
    @discardableResult
    func sql(_ statements: String) async throws -> String {
        let result = try await runCommand(
            Self.sqlite, ["-bail", "-cmd", ".timeout 5000", store + "/spor.sqlite"], input: Array(statements.utf8))
        guard result.status == .exited(0), result.error.isEmpty else {
            throw CommandFailed(arguments: ["sqlite3", statements], result: result)
        }
        return result.output
    }
}

/// A store with people and keys, for copying.
final class PreparedStore: Sendable {
    let home: SporHome
    let people: [String]

    static func cohort() async throws -> PreparedStore { try await both.value.0 }
    static func yearUnderWay() async throws -> PreparedStore { try await both.value.1 }

    private static let both = Task { () async throws -> (PreparedStore, PreparedStore) in
        let cohort = try SporHome()
        try await cohort.startCohort()
        let year = try SporHome(today: "2026-11-20")
        try await year.succeeding("demo", "--store", year.store)
        try await year.sql("UPDATE meta SET value = 'false' WHERE name = 'isDemo';")
        let stores = (
            try await PreparedStore(cohort, people: ["anne-holm", "bo-dam", "karen-ulv", "inger-oestergaard"]),
            try await PreparedStore(
                year,
                people: [
                    "anne-holm", "dina-fjord", "gry-oester", "soeren-kjaer", "birgit-holst", "mette-krog",
                    "kirsten-lindgaard", "dorthe-vinther",
                ])
        )
        // They are needed until the last test has ended, and nothing else removes them.
        folders = [cohort.folder.url, year.folder.url]
        atexit { PreparedStore.folders.forEach { try? FileManager.default.removeItem(at: $0) } }
        return stores
    }

    /// Written once, before `atexit` is called.
    nonisolated(unsafe) private static var folders: [URL] = []

    private init(_ home: SporHome, people: [String]) async throws {
        (self.home, self.people) = (home, people)
        for person in people {
            try await SSHServer.make(key: keyFile(person))
            try await home.succeeding("key", "add", person, keyFile(person) + ".pub")
        }
    }

    func keyFile(_ person: String) -> String { home.folder.path("key-\(person)") }

    func copyStore(to other: SporHome) throws {
        for folder in [other.folder.path("data"), other.store, other.store + "/backups"] { mkdir(folder, 0o700) }
        let file = other.store + "/spor.sqlite"
        try FileManager.default.copyItem(atPath: home.store + "/spor.sqlite", toPath: file)
        chmod(file, 0o600)
    }
}
