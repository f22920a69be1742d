import Foundation
import Testing

/// A store with the fourteen talents of the realistic list, buddy pairs, an internal consultant and a mentor.
struct Year {
    let home: SporHome

    static func begin() async throws -> Year {
        let home = try SporHome(today: "2027-01-04")
        try await home.startCohort()
        let owner = try await home.open()
        try await owner.type("5")
        try await owner.waitForText("Tryk S for et")
        try await owner.type("S")
        try await owner.waitForText("Forslag til 7 buddypar")
        try await owner.type("\r")
        try await owner.waitForText("✓ 7 buddypar dannet")
        try await owner.type("P")
        try await owner.waitForText("Personer · 24")
        for (name, down, talent) in [("Kirsten Lindgaard", 2, ""), ("Birgit Holst", 1, "Anne")] {
            try await owner.type("a")
            try await owner.waitForText("Hvem?")
            try await owner.type(name)
            try await owner.waitForText("+ ny: \(name)")
            try await owner.type("\r")
            try await owner.waitFor("the form") { $0.contains("Ny person") && $0.contains("^S gem") }
            let given = name.lowercased().prefix { $0 != " " }
            try await owner.type("\t\t\(given)@nordby.example\tNordby Kommune")
            try await owner.save(saying: "\(name) gemt")
            try await owner.type("a")
            try await owner.waitForText("Hvilken rolle?")
            for _ in 0..<down { try await owner.press(.down) }
            try await owner.type("\r")
            try await owner.waitForText("Fra ", "^S gem")
            if !talent.isEmpty {
                try await owner.type(talent)
                try await owner.waitForText("▸ Anne Holm")
                try await owner.type("\r")
                try await owner.waitForText("‹ Anne Holm ›")
            }
            try await owner.save()
            try await owner.press(.escape)
            try await owner.waitForText("Personer · ")
        }
        #expect(try await owner.quit() == .exited(0))
        return Year(home: home)
    }

    /// Opens the screens as a person who has logged in on that day.
    func open(_ person: String, on day: String) async throws -> TerminalSession {
        let session = try TerminalSession.start(
            executable: sporBinary(), arguments: ["connect", person, "--store", home.store, "--today", day],
            environment: home.environment, folder: home.folder.path(), home: home)
        try await session.waitFor("the first screen") { $0.rows[0].contains("Spor") && !$0.rows[23].isEmpty }
        return session
    }

    /// All that is stored about a person, as they get it.
    func export(of person: String, on day: String) async throws -> String {
        let result = try await runCommand(
            sporBinary(), ["connect", person, "--store", home.store, "--today", day],
            environment: home.environment.merging(["SSH_ORIGINAL_COMMAND": "export"]) { $1 },
            folder: home.folder.path())
        guard result.status == .exited(0) else { throw CommandFailed(arguments: ["export"], result: result) }
        return result.output
    }
}
