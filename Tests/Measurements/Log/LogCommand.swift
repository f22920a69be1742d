import ArgumentParser
import EndToEndSupport

/// `measure log`: one client sends one entry after the other with `ssh … log`.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Entries sent with ssh, one after the other: how many in a second?",
        discussion:
            "Three times: without SSH, with a new connection for each, and over one connection that is kept (ControlMaster)."
    )

    @Option(help: "How long each of the three takes.")
    var seconds = 10

    func run() async throws {
        try SSHServer.mustBeThere()
        let logbooks = try await LogbookStore()
        guard let person = logbooks.people.first else { return }
        let server = try await SSHServer.start(logbooks.home)
        try await server.giveKey(to: person.id)
        let kept = ["-o", "ControlPath=\(logbooks.home.folder.path("kept"))"]
        let keeping = kept + ["-o", "ControlMaster=auto", "-o", "ControlPersist=60"]
        // The first one opens the connection, and is not counted.
        _ = try await server.run(person.id, "help", options: keeping)

        Report.head("Entries by one client one after the other, \(seconds) s each")
        try await report("spor connect, without SSH") { try await logbooks.log($0, as: person) }
        try await report("ssh … log, a connection each") { try await server.run(person.id, "log \($0)") }
        try await report("ssh … log, one connection kept") {
            try await server.run(person.id, "log \($0)", options: keeping)
        }
        _ = try await server.run(person.id, options: kept + ["-O", "exit"])
    }

    private func report(_ name: String, _ send: (String) async throws -> CommandResult) async throws {
        let span = Span(length: .seconds(seconds))
        var waits: [Duration] = [], failures: [String] = []
        while !span.isOver {
            let start = ContinuousClock.now
            // Each text is different, since equal ones count as sent again.
            let result = try await send("\(name), nr. \(waits.count + failures.count + 1)")
            if result.status == .exited(0) {
                waits.append(ContinuousClock.now - start)
            } else {
                failures.append(String(result.error.dropLast()))
            }
        }
        let elapsed = (ContinuousClock.now - span.start).seconds
        Report.line(name, "\((Double(waits.count) / elapsed).text) a second; \(Waits(waits).text)")
        if let first = failures.first { Report.line("  failed", "\(failures.count): \(first)") }
    }
}
