import EndToEndSupport
import Foundation

/// A store with the demo cohort in a home of its own, and people who write their logbooks in it.
struct LogbookStore: Sendable {
    let home: SporHome
    let people: [Writing]

    /// Somebody who has a logbook.
    struct Writing: Sendable {
        /// The person's id.
        let id: String
        let name: String
    }

    /// - Parameter count: how many people are wanted; those that the demo cohort has not are imported into it.
    init(people count: Int = 0) async throws {
        home = try SporHome()
        try await home.succeeding("demo", "--store", home.store)
        let there = try await Self.talents(of: home)
        if there.count < count {
            let more = (there.count..<count).map {
                "Talent;Nummer\($0);talent.nummer\($0)@nordby.example;Nordby Kommune;Leder af medarbejdere;Vertikal"
            }
            let list = ["Fornavn;Efternavn;E-mail;Organisation;Ledelsesniveau;Retning"] + more
            try home.folder.write(list.joined(separator: "\n"), to: "talents.csv")
            try await home.succeeding("people", "import", home.folder.path("talents.csv"), "--store", home.store)
        }
        people = try await Self.talents(of: home)
    }

    private static func talents(of home: SporHome) async throws -> [Writing] {
        let export = try await home.exported()
        let people = export["people"] as? [[String: any Sendable]] ?? []
        let names = Dictionary(people.map { ($0["id"] as? String, $0["name"] as? String ?? "") }) { first, _ in first }
        let talents = (export["talents"] as? [[String: any Sendable]] ?? []).compactMap { $0["person"] as? String }
        return talents.map { Writing(id: $0, name: names[$0] ?? $0) }
    }

    /// The process that sshd starts when a person sends a command.
    private func connect(
        _ person: String, _ command: String, killedAfter life: Duration? = nil
    ) async throws -> CommandResult {
        try await runCommand(
            sporBinary(), ["connect", person, "--store", home.store, "--today", home.today],
            environment: ["SSH_ORIGINAL_COMMAND": command], killedAfter: life, within: .seconds(300))
    }

    /// Writes an entry with the verb `log`.
    func log(_ text: String, as person: Writing, killedAfter life: Duration? = nil) async throws -> CommandResult {
        try await connect(person.id, "log \(text)", killedAfter: life)
    }

    /// The texts of all entries that people have written.
    func entries() async throws -> [String] {
        var texts: [String] = []
        for person in people {
            let result = try await connect(person.id, "log list --json")
            guard result.status == .exited(0) else {
                throw CommandFailed(arguments: ["connect", person.id], result: result)
            }
            let document = try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: any Sendable]
            texts += (document?["entries"] as? [[String: any Sendable]] ?? []).compactMap { $0["text"] as? String }
        }
        return texts
    }
}
