import Foundation
import Testing

@Suite("The harness runs a program in a terminal")
struct TerminalSessionTests {
    @Test("letters beyond ASCII come back as they were typed, even when their bytes come apart")
    func echo() async throws {
        let session = try TerminalSession.start(executable: "/bin/cat")
        try await session.type("Søren på Ærø\r")
        try await session.send([0xC3])
        try await session.send([0xB8, 0x0D])
        let screen = try await session.waitForText("ø", cursorAt: .init(row: 4, column: 0))
        #expect(screen.rows.prefix(4) == ["Søren på Ærø", "Søren på Ærø", "ø", "ø"])
        #expect(screen.position(of: "Ærø") == .init(row: 0, column: 9))
    }

    @Test("a program asks, is answered, and ends with its status")
    func dialogue() async throws {
        let session = try shell("printf 'name? '; read name; printf 'hello %s' \"$name\"; exit 7")
        try await session.waitForText("name?", cursorAt: .init(row: 0, column: 6))
        try await session.type("Bo\r")
        #expect(try await session.waitForExit() == .exited(7))
        #expect(try await session.screen.cursorRow == "hello Bo")
    }

    @Test("every byte is kept, hostile ones too")
    func bytes() async throws {
        let session = try shell(#"printf 'a\033]52;c;eA==\007b'"#)
        #expect(try await session.waitForExit() == .exited(0))
        #expect(await session.received == Array("a\u{1B}]52;c;eA==\u{7}b".utf8))
        #expect(await session.bytesReceived == 14)
        #expect(try await session.screen.rows[0] == "ab")
    }

    @Test("the program starts in the size given, and is told of a new one")
    func size() async throws {
        let session = try shell(
            "trap 'echo now $(stty size)' WINCH; stty size; read line; read line", size: .init(rows: 12, columns: 40))
        try await session.waitForText("12 40")
        try await session.resize(to: .init(rows: 30, columns: 100))
        try await session.type("\r")
        let screen = try await session.waitForText("now 30 100")
        #expect(screen.cells.count == 30)
        #expect(screen.cells[0].count == 100)
    }

    @Test("a dropped line is a SIGHUP")
    func hangUp() async throws {
        let folder = try TemporaryFolder()
        let session = try shell("trap 'echo dropped >seen; exit 3' HUP; echo ready; read line", folder: folder.path())
        try await session.waitForText("ready")
        await session.hangUp()
        #expect(try await session.waitForExit() == .exited(3))
        #expect(try String(contentsOf: folder.url.appending(path: "seen"), encoding: .utf8) == "dropped\n")
    }

    @Test("a killed program says by which signal")
    func kill() async throws {
        let session = try TerminalSession.start(executable: "/bin/cat")
        await session.kill()
        #expect(try await session.waitForExit() == .killed(signal: SIGKILL))
    }

    @Test("a session that goes takes its program along, even one that ignores the dropped line")
    func teardown() async throws {
        let pid = try await {
            let session = try shell("trap '' HUP TERM; echo ready; while :; do read line; done")
            try await session.waitForText("ready")
            return session.pid
        }()
        #expect(Glibc.kill(pid, 0) == -1 && errno == ESRCH)
    }

    @Test("nothing but the terminal is open in the program")
    func descriptors() async throws {
        // 3 is the folder that ls itself reads.
        let session = try TerminalSession.start(executable: "/bin/ls", arguments: ["-m", "/proc/self/fd"])
        try await session.waitForText("0, 1, 2, 3")
        #expect(try await session.waitForExit() == .exited(0))
        #expect(try await session.screen.rows[0] == "0, 1, 2, 3")
    }

    @Test("a program that nobody reads from or listens to can still be typed to, pasted to and ended")
    func fullLine() async throws {
        let session = try shell("stty raw -echo; echo ready; head -c 300000 | wc -c; exec cat /dev/zero")
        try await session.waitForText("ready")
        try await session.type(String(repeating: "x", count: 300_000))
        try await session.waitForText("300000")
    }

    @Test("forty sessions at once, without a miss")
    func many() async throws {
        try await withThrowingTaskGroup { group in
            for number in 0..<40 {
                group.addTask {
                    let session = try shell(
                        "printf 'ready %s' \(number); read line; printf 'got %s' \"$line\"; read line")
                    try await session.waitForText(
                        "ready \(number)", cursorAt: .init(row: 0, column: 6 + "\(number)".count))
                    try await session.type("æble \(number)\r")
                    try await session.waitForText("got æble \(number)")
                    await session.kill(SIGTERM)
                    #expect(try await session.waitForExit() == .killed(signal: SIGTERM))
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("a program that cannot be started is an error that names the call")
    func noSuchProgram() throws {
        #expect {
            try TerminalSession.start(executable: "/no/such/program")
        } throws: { "\($0)" == "execve for /no/such/program: No such file or directory" }
        #expect {
            try TerminalSession.start(executable: "/bin/cat", folder: "/no/such/folder")
        } throws: { "\($0)" == "chdir for /bin/cat: No such file or directory" }
    }

    @Test("a wait that fails shows the sentence, the place and the last screen")
    func failedWait() async throws {
        let session = try shell("echo ready; read line; exit 4")
        try await session.waitForText("ready")
        let late = await #expect(throws: WaitFailed.self) {
            try await session.waitForText("never", within: .milliseconds(1))
        }
        #expect(late?.description.contains("|ready ") == true)
        #expect(late?.description.hasPrefix("EndToEndTests/TerminalSessionTests.swift:") == true)
        try await session.type("\r")
        let ended = await #expect(throws: WaitFailed.self) {
            try await session.waitFor("a miracle") { _ in false }
        }
        #expect(ended?.why == "the program has ended: exited(4)")
    }
}

/// A shell command in a terminal.
func shell(
    _ line: String, folder: String? = nil, size: TerminalScreen.Size = .usual
) throws -> TerminalSession {
    try TerminalSession.start(executable: "/bin/sh", arguments: ["-c", line], folder: folder, size: size)
}
