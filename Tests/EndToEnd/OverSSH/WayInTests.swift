import Foundation
import Testing

@Suite("Whoever logs in gets the program and nothing else", .withLogins, .fewAtATime)
struct WayInTests {
    static let unknown = "Den kommando findes ikke her. Brug log, agenda, calendar, print, export eller help.\n"

    @Test("a shell or a program is refused by one line, and nothing runs")
    func shell() async throws {
        let fixture = try await LoginFixture.cohort(), folder = fixture.home.folder.path(),
            file = fixture.home.folder.path("gift"),
            files = fixture.files()
        for command in [
            "bash", "bash -i", "-c id", "/bin/sh", "touch \(file)", "echo x > \(file)", "true; touch \(file)",
            "$(touch \(file))", "`touch \(file)`", "spor connect bo-dam",
            "scp -t \(folder)", "scp -f /etc/passwd", "rsync --server -e.LsfxCIvu . \(folder)",
            "/usr/lib/openssh/sftp-server", "internal-sftp",
        ] {
            let answer = try await fixture.run("anne-holm", command)
            #expect(
                answer.status == .exited(2) && answer.output.isEmpty && answer.error == Self.unknown,
                "\(command): \(answer)")
        }
        #expect(fixture.files() == files)
    }

    @Test("with a terminal as well, a shell is refused by one line")
    func shellInTerminal() async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try fixture.server.open("anne-holm", "bash -l")
        #expect(try await session.waitForExit() == .exited(2))
        // The line is longer than the screen is wide.
        #expect(try await session.screen.rows.joined() == Self.unknown.trimmingCharacters(in: .newlines))
    }

    @Test(
        "sftp, scp and scp's old way move no file, in either direction",
        arguments: [
            ["/usr/bin/sftp", "-b", "{batch}", "-F", "{config}", "spor"],
            ["/usr/bin/scp", "-F", "{config}", "{here}", "spor:{there}"],
            ["/usr/bin/scp", "-O", "-F", "{config}", "{here}", "spor:{there}"],
            ["/usr/bin/scp", "-F", "{config}", "spor:{secret}", "{there}"],
            ["/usr/bin/scp", "-O", "-F", "{config}", "spor:{secret}", "{there}"],
        ])
    func transfer(words: [String]) async throws {
        let fixture = try await LoginFixture.cohort(), folder = fixture.home.folder
        let places = [
            "{config}": try fixture.clientConfiguration("anne-holm"),
            "{here}": try folder.write("min fil".utf8, to: "her"), "{there}": folder.path("der"),
            "{secret}": fixture.database,
            "{batch}": try folder.write(
                "put \(folder.path("her")) \(folder.path("der"))\nget \(fixture.database) \(folder.path("der"))\n".utf8,
                to: "batch"),
        ]
        let files = fixture.files()
        let command = words.map { word in places.reduce(word) { $0.replacing($1.key, with: $1.value) } }
        let answer = try await runCommand(command[0], Array(command.dropFirst()))
        #expect(answer.status != .exited(0))
        #expect(fixture.files() == files)
    }

    @Test("the subsystem sftp does not answer")
    func subsystem() async throws {
        let answer = try await LoginFixture.cohort().run(
            "anne-holm", "sftp", options: ["-s"], input: [0, 0, 0, 5, 1, 0, 0, 0, 3])
        #expect(answer.outputBytes.isEmpty && answer.status == .exited(2), "\(answer)")
    }

    @Test("-W reaches no other machine through the server")
    func forwardedInput() async throws {
        let fixture = try await LoginFixture.cohort()
        let answer = try await fixture.run("anne-holm", options: ["-W", "127.0.0.1:\(fixture.server.port)"])
        #expect(
            answer.status == .exited(255) && answer.output.isEmpty && answer.error.contains("forwarding failed"),
            "\(answer.error)")
    }

    @Test("-L and -D: behind the client's own port there is nothing")
    func localForwarding() async throws {
        let fixture = try await LoginFixture.cohort(), target = fixture.server.port
        let (local, dynamic) = try (freeLoopbackPort(), freeLoopbackPort())
        let session = try await fixture.open(
            "anne-holm", options: ["-L", "127.0.0.1:\(local):127.0.0.1:\(target)", "-D", "127.0.0.1:\(dynamic)"])
        // If the connection were forwarded, sshd would send its greeting first.
        #expect(try await answer(on: local).isEmpty)
        let wish: [UInt8] = [5, 1, 0, 5, 1, 0, 1, 127, 0, 0, 1, UInt8(target >> 8), UInt8(target & 0xFF)]
        #expect(try await !String(decoding: answer(on: dynamic, after: wish), as: UTF8.self).contains("SSH-"))
        #expect(try await session.quit() == .exited(0))
    }

    @Test("-R: the server listens on no port and makes no socket")
    func remoteForwarding() async throws {
        let fixture = try await LoginFixture.cohort(), port = try freeLoopbackPort(),
            socket = fixture.home.folder.path("gift.sock")
        let session = try await fixture.open(
            "anne-holm", options: ["-R", "127.0.0.1:\(port):127.0.0.1:22", "-R", "\(socket):127.0.0.1:22"])
        #expect(!listeningPorts().contains(port) && listeningPorts().contains(fixture.server.port))
        #expect(!FileManager.default.fileExists(atPath: socket))
        #expect(try await session.quit() == .exited(0))
        let strict = try await fixture.run(
            "anne-holm", "help", options: ["-R", "127.0.0.1:\(port):127.0.0.1:22", "-o", "ExitOnForwardFailure=yes"])
        #expect(strict.status == .exited(255) && strict.error.contains("forwarding failed"))
    }

    @Test("-A and -X bring neither agent nor display with them")
    func agentAndDisplay() async throws {
        let fixture = try await LoginFixture.cohort(), socket = fixture.home.folder.path("agent")
        let nothing = Descriptor(owning: Foundation.open("/dev/null", O_RDWR | O_CLOEXEC))
        let watch = try FolderWatch(fixture.home.folder.path())
        let agent = try ChildProcess(
            executable: "/usr/bin/ssh-agent", arguments: ["-D", "-a", socket], environment: .plainTerminal,
            input: nothing, output: nothing, error: nothing)
        try await watch.waitFor("the agent listens") { FileManager.default.fileExists(atPath: socket) }
        let session = try await fixture.open(
            "anne-holm", options: ["-o", "ForwardAgent=\(socket)", "-Y"], environment: ["DISPLAY": "127.0.0.1:77"])
        let served = try #require(fixture.served("anne-holm").first)
        #expect(served.givenEnvironment["SSH_CONNECTION"] != nil)
        #expect(served.givenEnvironment["SSH_AUTH_SOCK"] == nil && served.givenEnvironment["DISPLAY"] == nil)
        #expect(try await session.quit() == .exited(0))
        #expect(agent.exitStatus() == nil)
    }

    @Test("-N yields nothing, and the server ends it")
    func nothing() async throws {
        let fixture = try await LoginFixture.cohort { _ in LoginFixture.before("UnusedConnectionTimeout 1") }
        let answer = try await fixture.run("anne-holm", options: ["-N"])
        #expect(answer.status == .exited(255) && answer.output.isEmpty)
        #expect(fixture.served("anne-holm").isEmpty)
    }
}

extension LoginFixture {
    /// Writes a client's configuration with the server under the name `spor`.
    ///
    /// - Returns: its path.
    func clientConfiguration(_ person: String, _ more: String = "") throws -> String {
        let key = server.keyFile(person),
            known = URL(filePath: key).deletingLastPathComponent().appending(path: "known_hosts").path
        try home.folder.write(
            """
            Host spor
                HostName 127.0.0.1
                Port \(server.port)
                User \(SSHServer.account)
                IdentityFile \(key)
                IdentitiesOnly yes
                IdentityAgent none
                BatchMode yes
                UserKnownHostsFile \(known)
                GlobalKnownHostsFile none
                LogLevel ERROR
                \(more)

            """, to: "client")
        return home.folder.path("client")
    }
}
