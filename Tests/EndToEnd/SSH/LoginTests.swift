import Foundation
import Testing

@Suite(
    "People log in over SSH", .enabled(if: SSHServer.isAvailable, "openssh-server and openssh-client are not installed")
)
struct LoginTests {
    /// A server with the demo cohort's people, of whom Anne and Bo have keys.
    private func server() async throws -> SSHServer {
        let home = try SporHome()
        try await home.startCohort()
        let server = try await SSHServer.start(home)
        for person in ["anne-holm", "bo-dam"] { try await server.giveKey(to: person) }
        return server
    }

    @Test("an entry sent by log is stored, and only its writer reads it")
    func log() async throws {
        let server = try await server()
        let answer = try await server.run("anne-holm", "log Delegerede budgetmødet i dag")
        #expect(answer.status == .exited(0) && answer.error.isEmpty, "\(answer.error) \(server.log)")
        #expect(answer.output.hasPrefix("Gemt ") && answer.output.contains("nr. 1. Kun du kan læse det."))
        #expect(try await server.run("anne-holm", "log list").output.contains("Delegerede budgetmødet i dag"))
        #expect(try await server.run("bo-dam", "log list").output == "Din logbog er tom.\n")
        #expect(try await !server.run("bo-dam", "export").output.contains("Delegerede"))
    }

    @Test("the screens open, as the person whose key it is")
    func screens() async throws {
        let server = try await server()
        let session = try server.open("anne-holm")
        try await session.waitForText("▸1")
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
    }

    @Test(
        "a shell, a program, a file transfer: refused by one line that names what there is",
        arguments: ["bash", "sh -c id", "scp -t /tmp", "rsync --server", "cat /etc/passwd"])
    func verbs(command: String) async throws {
        let answer = try await server().run("anne-holm", command)
        #expect(answer.status == .exited(2))
        #expect(answer.output.isEmpty)
        #expect(answer.error == "Den kommando findes ikke her. Brug log, agenda, calendar, print, export eller help.\n")
    }

    @Test("without a terminal and without a command there is help")
    func help() async throws {
        let answer = try await server().run("anne-holm", options: ["-T"])
        #expect(answer.status == .exited(0))
        #expect(answer.output.contains("log \"TEKST\"") && !answer.output.contains("/"))
    }

    @Test("a key that is removed opens nothing at the next login; nobody else's is touched")
    func removal() async throws {
        let server = try await server()
        try await server.home.succeeding("key", "remove", "anne-holm")
        let answer = try await server.run("anne-holm", "help")
        #expect(answer.status == .exited(255) && answer.error.contains("Permission denied"))
        #expect(try await server.run("bo-dam", "help").status == .exited(0))
    }
}
