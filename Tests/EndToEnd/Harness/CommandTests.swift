import Foundation
import Testing

@Suite("The harness runs a command without a terminal")
struct CommandTests {
    @Test("input goes in, both outputs and the status come out")
    func streams() async throws {
        let result = try await runCommand(
            "/bin/sh", ["-c", "tr a-z A-Z; echo oops >&2; exit 9"], input: Array("hej".utf8))
        #expect(result.output == "HEJ")
        #expect(result.error == "oops\n")
        #expect(result.status == .exited(9))
    }

    @Test("a megabyte passes without a stop")
    func large() async throws {
        let bytes = [UInt8](repeating: 0xE6, count: 1 << 20)
        #expect(try await runCommand("/bin/cat", input: bytes).outputBytes == bytes)
    }

    @Test("it has no terminal, the environment given, and no other descriptor")
    func surroundings() async throws {
        let environment = ["GREETING": "goddag", "LANG": "C.UTF-8"]
        let seen = try await runCommand("/usr/bin/env", environment: environment).output
        #expect(seen.split(separator: "\n").sorted() == ["GREETING=goddag", "LANG=C.UTF-8"])
        #expect(try await runCommand("/usr/bin/tty").status == .exited(1))
        #expect(try await runCommand("/bin/sh", ["-c", ": </dev/tty"]).status != .exited(0))
        #expect(try await runCommand("/bin/ls", ["/proc/self/fd"]).output == "0\n1\n2\n3\n")
    }

    @Test("no signal is blocked or ignored in it")
    func signals() async throws {
        let result = try await runCommand("/bin/grep", ["-E", "Sig(Blk|Ign)", "/proc/self/status"])
        let masks = result.output.split(separator: "\n").compactMap { UInt64($0.suffix(16), radix: 16) }
        // Above the usual 31 signals there are those that the C library uses itself.
        #expect(masks.map { $0 & 0x7FFF_FFFF } == [0, 0])
    }

    @Test("a command that does not end is ended, and that is an error")
    func late() async throws {
        await #expect(throws: CommandStillRuns.self) {
            try await runCommand("/usr/bin/tail", ["-f", "/dev/null"], within: .milliseconds(1))
        }
    }

    @Test("a program goes when its last reference goes")
    func teardown() throws {
        let silence = Descriptor(owning: open("/dev/null", O_RDWR | O_CLOEXEC))
        let pid = try ChildProcess(
            executable: "/usr/bin/tail", arguments: ["-f", "/dev/null"], environment: [:],
            input: silence, output: silence, error: silence
        ).pid
        #expect(kill(pid, 0) == -1 && errno == ESRCH)
    }

    @Test("a temporary folder is its owner's alone, and goes with all in it")
    func folder() throws {
        let path = try {
            let folder = try TemporaryFolder()
            let file = try folder.write("hej".utf8, to: "brev.txt")
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "hej")
            #expect(try FileManager.default.attributesOfItem(atPath: folder.path())[.posixPermissions] as? Int == 0o700)
            return folder.path()
        }()
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("the program under test is found, and runs")
    func spor() async throws {
        #expect(try await runCommand(sporBinary(), ["--help"]).status == .exited(0))
    }
}
