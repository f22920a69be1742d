import Foundation
import Synchronization

/// A real sshd on this machine for one test, set up as `spor serve-config` writes it, with a port and a host key of its
/// own.
///
/// The tested account is the user who runs the tests, and owns the store.
///
/// ```swift
/// let server = try await SSHServer.start(home)
/// try await server.giveKey(to: "anne-holm")
/// let answer = try await server.run("anne-holm", "log Delegerede budgetmødet i dag")
/// ```
package final class SSHServer: Sendable {
    package let home: SporHome
    package let port: UInt16
    private let folder: TemporaryFolder
    /// Ends with the last reference. The sessions of its own end when their clients do.
    private let daemon: Mutex<ChildProcess>

    /// Whether it can be run here: openssh-server and openssh-client are installed.
    package static var isAvailable: Bool { [sshd, ssh, keygen].allSatisfy(FileManager.default.isExecutableFile) }

    private static let sshd = "/usr/sbin/sshd"
    private static let ssh = "/usr/bin/ssh"
    private static let keygen = "/usr/bin/ssh-keygen"

    /// Starts a server on a home's store, and returns when it listens.
    ///
    /// - Parameters:
    ///   - configuration: lines that come before those of `serve-config`, which then count no more where they are the
    ///     same.
    ///   - accountHome: a folder that the server finds in the place of the account's home; only root can arrange that.
    package static func start(
        _ home: SporHome, configuration: String = "", accountHome: String? = nil
    ) async throws -> SSHServer {
        // sshd wants it when it is root, and Debian makes it only where sshd runs as a service.
        if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
        let folder = try TemporaryFolder()
        try await make(key: folder.path("host_key"))
        var last = ""
        // Between our asking for a free port and sshd's taking it, another may have it.
        for _ in 0..<5 {
            let port = try freeLoopbackPort()
            if let server = try await SSHServer(home, folder, port, configuration, accountHome) { return server }
            last = (try? String(contentsOfFile: folder.path("log"), encoding: .utf8)) ?? ""
        }
        throw SSHServerDidNotStart(log: last)
    }

    private init?(
        _ home: SporHome, _ folder: TemporaryFolder, _ port: UInt16, _ configuration: String, _ accountHome: String?
    ) async throws {
        self.home = home
        self.folder = folder
        self.port = port
        let spor = try sporBinary()
        let block = try await home.succeeding(
            "serve-config", "--account", Self.account, "--program", spor, "--store", home.store
        )
        // sshd trusts no program in a folder that others may write to, as those above a test's are; `env` lies in none.
        .replacing(
            "AuthorizedKeysCommand \(spor) authorized-keys",
            with: "AuthorizedKeysCommand /usr/bin/env \(spor) authorized-keys --program \(spor) --today \(home.today)")
        try folder.write(
            """
            ListenAddress 127.0.0.1:\(port)
            HostKey \(folder.path("host_key"))
            PidFile none
            UsePAM no
            PermitRootLogin yes
            LogLevel VERBOSE
            Subsystem sftp internal-sftp
            \(configuration)
            # The tester's bash then takes itself for an inner one, and leaves their ~/.bashrc alone.
            SetEnv SHLVL=1
            \(block)
            """, to: "sshd_config")
        let hostKey = try String(contentsOfFile: folder.path("host_key.pub"), encoding: .utf8)
        try folder.write("[127.0.0.1]:\(port) \(hostKey)", to: "known_hosts")
        try folder.write("", to: "log")
        let watch = try FolderWatch(folder.path())
        let nothing = Descriptor(owning: Foundation.open("/dev/null", O_RDWR | O_CLOEXEC))
        let words = [Self.sshd, "-D", "-f", folder.path("sshd_config"), "-E", folder.path("log")]
        let moved =
            accountHome.map {
                [
                    "/usr/bin/unshare", "--mount", "/bin/sh", "-c",
                    "mount --bind \"$0\" \"$1\" && shift && exec \"$@\"", $0,
                    NSHomeDirectoryForUser(Self.account) ?? "",
                ]
            } ?? []
        let command = moved + words
        let child = try ChildProcess(
            executable: command[0], arguments: Array(command.dropFirst()), environment: .plainTerminal, input: nothing,
            output: nothing, error: nothing)
        daemon = Mutex(child)
        let log = folder.path("log")
        try await watch.waitFor("sshd listens, or says why not") {
            let said = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
            return said.contains("Server listening") || said.contains("Cannot bind") || said.contains("sshd_config:")
                || said.contains("fatal")
        }
        guard self.log.contains("Server listening") else { return nil }
    }

    /// The account of the logins: the user who runs the tests.
    package static var account: String { NSUserName() }

    /// The output of sshd so far.
    package var log: String { (try? String(contentsOfFile: folder.path("log"), encoding: .utf8)) ?? "" }

    /// The private key of a person, whether it has been given to them or not.
    package func keyFile(_ person: String) -> String { folder.path("key-\(person)") }

    /// Makes a key pair for a person, without telling Spor.
    package func makeKey(for person: String) async throws { try await Self.make(key: keyFile(person)) }

    /// Makes a key pair for a person, and adds it.
    package func giveKey(to person: String) async throws {
        try await makeKey(for: person)
        try await home.succeeding("key", "add", person, keyFile(person) + ".pub")
    }

    /// Runs `ssh` with a person's key, without a terminal.
    ///
    /// - Parameters:
    ///   - command: sent to the server unchanged; nil asks for a shell.
    ///   - options: more words for `ssh`, before the host.
    package func run(
        _ person: String, _ command: String? = nil, options: [String] = [], input: [UInt8] = [],
        environment: [String: String] = .plainTerminal,
        within patience: Duration = patience
    ) async throws -> CommandResult {
        try await runCommand(
            Self.ssh, words(person, options) + (command.map { [$0] } ?? []), environment: environment, input: input,
            folder: folder.path(), within: patience)
    }

    /// The same for a command that is no UTF-8.
    package func run(_ person: String, bytes: [UInt8], options: [String] = []) async throws -> CommandResult {
        let octal = bytes.map { "\\" + String(Int($0) + 0o1000, radix: 8).suffix(3) }.joined()
        return try await runCommand(
            "/bin/sh", ["-c", "exec \"$@\" \"$(printf '\(octal)')\"", "sh", Self.ssh] + words(person, options),
            folder: folder.path())
    }

    /// Opens a terminal at the server with a person's key.
    package func open(
        _ person: String, _ command: String? = nil, size: TerminalScreen.Size = .usual, options: [String] = [],
        environment: [String: String] = .plainTerminal
    ) throws -> TerminalSession {
        let (executable, arguments) = terminalCommand(person, command, options: options)
        return try TerminalSession.start(
            executable: executable, arguments: arguments, environment: environment, folder: folder.path(), size: size,
            home: self)
    }

    /// The program and its words by which a person opens a terminal at the server.
    package func terminalCommand(
        _ person: String, _ command: String? = nil, options: [String] = []
    ) -> (executable: String, arguments: [String]) {
        (Self.ssh, words(person, ["-tt"] + options) + (command.map { [$0] } ?? []))
    }

    /// The options of `ssh`, which exclude this machine's settings, keys and known hosts.
    private func words(_ person: String, _ options: [String]) -> [String] {
        let settings = [
            "BatchMode=yes", "IdentitiesOnly=yes", "IdentityAgent=none", "StrictHostKeyChecking=yes",
            "GlobalKnownHostsFile=none",
            "UserKnownHostsFile=\(folder.path("known_hosts"))", "LogLevel=ERROR", "SendEnv=COLORTERM NO_COLOR",
        ]
        return ["-F", "none"] + settings.flatMap { ["-o", $0] } + ["-i", keyFile(person), "-p", "\(port)"] + options + [
            "--", "\(Self.account)@127.0.0.1",
        ]
    }

    package static func make(key path: String, type: [String] = ["-t", "ed25519"]) async throws {
        let result = try await runCommand(keygen, ["-q", "-N", "", "-C", "anne@laptop.example", "-f", path] + type)
        guard result.status == .exited(0) else { throw CommandFailed(arguments: ["ssh-keygen"], result: result) }
    }
}

/// sshd refused to run; its own words say why.
package struct SSHServerDidNotStart: Error, CustomStringConvertible {
    package let log: String

    package var description: String { "sshd did not start:\n\(log)" }
}
