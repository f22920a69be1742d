import ArgumentParser
import EndToEndSupport
import Foundation

/// `measure sessions`: many people have the screens open over SSH at once, and type in their logbooks.
struct SessionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "Many sessions over SSH, each typing two keys a second: from key to frame, memory, processor.",
        discussion:
            "Clients and server share this machine. Each person types in the logbook line, and sends it off with every fortieth key."
    )

    @Option(help: "How long they type.")
    var seconds = 30
    @Option(help: "How many at once.")
    var sessions = 100
    @Option(help: "Where the random numbers begin.")
    var seed: UInt64 = 1

    func run() async throws {
        try SSHServer.mustBeThere()
        let logbooks = try await LogbookStore(people: sessions)
        let server = try await SSHServer.start(logbooks.home, configuration: "MaxStartups \(sessions)")
        let people = logbooks.people.prefix(sessions)
        for person in people { try await server.giveKey(to: person.id) }
        Report.head("\(sessions) sessions over SSH, each two keys a second for \(seconds) s")

        let begin = ContinuousClock.now
        var fleet = Fleet(seed: seed)
        for person in people where !Interruption.came { try fleet.logIn(person, at: server) }
        Report.line(
            "logged in, one after the other", "\(fleet.count) in \((ContinuousClock.now - begin).seconds.text) s")

        let processes = ServerProcesses(of: logbooks.home), before = processes.seconds, machine = MachineTime()
        let span = Span(length: .seconds(seconds))
        try fleet.type(during: span)
        let elapsed = (ContinuousClock.now - span.start).seconds
        Report.line("from key to frame", "\(fleet.keys.count) keys: \(fleet.keys.text)")
        Report.line("from Enter to “saved”", "\(fleet.saves.count) entries: \(fleet.saves.text)")
        Report.line(
            "memory of a session, its own part",
            "median \(processes.median("Pss")) kB (PSS); \(processes.median("Rss")) kB with what all share (RSS)")
        Report.line("processor, all sessions", "\(((processes.seconds - before) / elapsed * 100).text) % of one core")
        Report.line("processor, ssh, sshd and this too", "\((machine.busySince() * 100).text) % of all cores")
        Report.line("failed", fleet.failures.isEmpty ? "none" : "\(fleet.failures.count): \(fleet.failures[0])")

        try fleet.hangUp()
        let left = processes.count(after: patience)
        Report.line("sessions left after hanging up", left)
    }
}

extension SSHServer {
    /// - Throws: a message that says what to install.
    static func mustBeThere() throws {
        guard isAvailable else {
            throw ValidationError("sshd or ssh is not installed: apt-get install openssh-server openssh-client")
        }
    }
}
