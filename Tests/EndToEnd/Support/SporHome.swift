import Foundation

/// A home folder for one test, with data, settings and temporary files of its own, and the program to run in it.
package final class SporHome: Sendable {
    package let folder: TemporaryFolder
    /// The day that the program takes for today.
    package let today: String

    package init(today: String = "2027-03-15") throws {
        folder = try TemporaryFolder()
        self.today = today
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: false)
    }

    /// The store that is used by default.
    package var store: String { folder.path("data/spor") }
    package var temporary: URL { folder.url.appending(path: "tmp", directoryHint: .isDirectory) }

    package var environment: [String: String] {
        .plainTerminal.merging([
            "HOME": folder.path(), "XDG_DATA_HOME": folder.path("data"), "XDG_CONFIG_HOME": folder.path("config"),
            "TMPDIR": temporary.path,
        ]) { $1 }
    }

    /// Runs a command to its end, without a terminal.
    package func spor(_ arguments: [String], environment more: [String: String] = [:]) async throws -> CommandResult {
        try await runCommand(
            sporBinary(), arguments + ["--today", today], environment: environment.merging(more) { $1 },
            folder: folder.path())
    }

    package func spor(_ arguments: String...) async throws -> CommandResult { try await spor(arguments) }

    /// Runs a command that must succeed.
    @discardableResult
    package func succeeding(_ arguments: String...) async throws -> String {
        let result = try await spor(arguments)
        guard result.status == .exited(0) else { throw CommandFailed(arguments: arguments, result: result) }
        return result.output
    }

    /// Opens the screens, and waits for the first complete one.
    package func open(
        _ arguments: String..., size: TerminalScreen.Size = .usual, environment more: [String: String] = [:]
    ) async throws -> TerminalSession {
        let session = try TerminalSession.start(
            executable: sporBinary(), arguments: arguments + ["--today", today],
            environment: environment.merging(more) { $1 },
            folder: folder.path(), size: size, home: self)
        try await session.waitFor("the first screen") { !$0.rows[0].isEmpty && !$0.rows[size.rows - 1].isEmpty }
        return session
    }

    /// The fourteen participants of the realistic list, in a cohort that began on 12 January 2027.
    package func startCohort() async throws {
        try await succeeding("people", "import", ParticipantFile.path)
        try await succeeding("new", "--template", "talent-nord", "--kick-off", "2027-01-12", "--name", "Hold 3")
    }

    /// The store's whole export.
    package func exported() async throws -> [String: any Sendable] {
        let text = try await succeeding("export", "json")
        return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: any Sendable] ?? [:]
    }
}

/// A command that had to succeed has failed.
package struct CommandFailed: Error, CustomStringConvertible {
    package let arguments: [String]
    package let result: CommandResult

    package init(arguments: [String], result: CommandResult) {
        self.arguments = arguments
        self.result = result
    }

    package var description: String {
        "spor \(arguments.joined(separator: " ")): \(result.status)\n\(result.output)\(result.error)"
    }
}

/// A realistic list of participants: Windows-1252, semicolons, three forms of a date.
package enum ParticipantFile {
    package static let path = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../ExchangeTests/Fixtures/deltagere.csv").standardizedFileURL.path

    /// Its lines, the headings first.
    package static func lines() throws -> [String] {
        let text = try String(contentsOfFile: path, encoding: .windowsCP1252)
        return text.split(whereSeparator: \.isNewline).map(String.init)
    }

    /// Lines as the bytes of such a file.
    package static func bytes(_ lines: [String]) -> Data {
        // Windows-1252 has every letter that the tests put in.
        lines.joined(separator: "\r\n").data(using: .windowsCP1252) ?? Data()
    }
}
