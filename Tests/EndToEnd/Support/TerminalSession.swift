import CPseudoTerminal
import Foundation

/// A program in a real pseudo-terminal, with an emulator that shows what a person would see.
///
/// ```swift
/// let session = try TerminalSession.start(executable: sporBinary(), arguments: ["--demo"])
/// try await session.waitForText("Overblik")
/// try await session.press(.down)
/// try await session.waitFor("the second talent is chosen") { $0.cursorRow.contains("Bo Dam") }
/// ```
///
/// Keep the session in a `let`, after the `TemporaryFolder` that it works in: when it goes, its program is killed and
/// reaped.
actor TerminalSession {
    /// The process identifier of the program.
    nonisolated let pid: pid_t
    private let executor = BlockingExecutor()
    private let child: ChildProcess
    private let emulator: TerminalEmulator
    // Gone only after the program, which works in it.
    private let home: (any AnyObject & Sendable)?
    private var master: Descriptor?
    // The program has closed the terminal; there is nothing more to read, and `poll` would return at once for ever.
    private var isClosed = false
    /// Every byte that the program sent, as it came.
    private(set) var received: [UInt8] = []

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Starts a program in a terminal of its own.
    ///
    /// - Parameters:
    ///   - executable: an absolute path.
    ///   - environment: all of it; nothing is inherited.
    ///   - folder: where the program starts; here by default.
    ///   - home: kept as long as the session.
    /// - Throws: `SystemError` naming the call that failed.
    static func start(
        executable: String, arguments: [String] = [], environment: [String: String] = .plainTerminal,
        folder: String? = nil, size: TerminalScreen.Size = .usual, home: (any AnyObject & Sendable)? = nil
    ) throws -> TerminalSession {
        try TerminalSession(executable, arguments, environment, folder, size, home)
    }

    private init(
        _ executable: String, _ arguments: [String], _ environment: [String: String], _ folder: String?,
        _ size: TerminalScreen.Size, _ home: (any AnyObject & Sendable)?
    ) throws {
        self.home = home
        var masterNumber: Int32 = -1
        var terminalNumber: Int32 = -1
        let code = pseudo_terminal_open(UInt16(size.rows), UInt16(size.columns), &masterNumber, &terminalNumber)
        guard code == 0 else { throw SystemError(call: "pseudo_terminal_open", code: code) }
        master = Descriptor(owning: masterNumber)
        let terminal = Descriptor(owning: terminalNumber)
        child = try ChildProcess(
            executable: executable, arguments: arguments, environment: environment, folder: folder,
            input: terminal, output: terminal, error: terminal, isTerminal: true)
        pid = child.pid
        emulator = TerminalEmulator(size: size)
    }

    /// What the terminal shows now.
    var screen: TerminalScreen {
        get throws {
            try exchange()
            return emulator.screen
        }
    }

    /// The number of bytes that the program sent so far.
    var bytesReceived: Int { received.count }

    // MARK: Input. Bytes that the program has no room for yet are kept, and sent during the next wait.

    /// Types text, one byte sequence per letter; `\r` is Enter.
    func type(_ text: String) throws {
        try send(Array(text.utf8))
    }

    /// Presses a key.
    func press(_ key: Keystroke) throws {
        emulator.press(key)
        try exchange()
    }

    /// Pastes text, bracketed when the program asked for that.
    func paste(_ text: String) throws {
        emulator.paste(text)
        try exchange()
    }

    /// Clicks at a cell, counted from 0; the wheel is a button too.
    func click(row: Int, column: Int, _ button: MouseButton = .left) throws {
        emulator.click(button, at: .init(row: row, column: column))
        try exchange()
    }

    /// Sends raw bytes, such as half a letter or a hostile sequence.
    func send(_ bytes: [UInt8]) throws {
        emulator.output += bytes
        try exchange()
    }

    /// Changes the size of the terminal; the program is told by SIGWINCH.
    func resize(to size: TerminalScreen.Size) throws {
        guard let master else { return }
        try exchange()
        emulator.resize(to: size)
        var window = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(master.number, UInt(TIOCSWINSZ), &window) == 0 else {
            throw SystemError(call: "ioctl(TIOCSWINSZ)", code: errno)
        }
    }

    // MARK: End

    /// Sends a signal to the program.
    func kill(_ signal: Int32 = SIGKILL) {
        child.send(signal: signal)
    }

    /// Drops the line, as a lost connection does: the program gets SIGHUP, and the end of its input.
    func hangUp() {
        master = nil
    }

    /// Waits for the program's end.
    ///
    /// - Throws: `WaitFailed` when it still runs after `patience`.
    func waitForExit(
        within patience: Duration = patience, fileID: String = #fileID, line: Int = #line
    ) throws -> ExitStatus {
        let deadline = ContinuousClock.now + patience
        while true {
            let status = child.exitStatus()
            try exchange()
            if let status { return status }
            guard try waitUntilReady(descriptors, deadline: deadline) else {
                throw WaitFailed(
                    what: "the program ends", why: "it still runs after \(patience)", screen: emulator.screen,
                    place: "\(fileID):\(line)")
            }
        }
    }

    /// Waits until the screen is as the condition says.
    ///
    /// Frames arrive in pieces: name the text *and* the cursor, or whatever comes last.
    ///
    /// - Parameter sentence: what is waited for, as a failure tells it.
    /// - Throws: `WaitFailed`, with the last screen, after `patience` or when the program has ended before.
    @discardableResult
    func waitFor(
        _ sentence: String, within patience: Duration = patience, fileID: String = #fileID, line: Int = #line,
        until condition: @Sendable (TerminalScreen) -> Bool
    ) throws -> TerminalScreen {
        let deadline = ContinuousClock.now + patience
        while true {
            // Asked before the reading: what a program wrote is there to read once it has ended.
            let status = child.exitStatus()
            try exchange()
            let screen = emulator.screen
            if condition(screen) { return screen }
            let why: String
            if let status {
                why = "the program has ended: \(status)"
            } else if try waitUntilReady(descriptors, deadline: deadline) {
                continue
            } else {
                why = "not so after \(patience)"
            }
            throw WaitFailed(what: sentence, why: why, screen: screen, place: "\(fileID):\(line)")
        }
    }

    /// Waits until a row holds the text, and the cursor stands where it is said to, counted from 0.
    @discardableResult
    func waitForText(
        _ text: String, cursorAt position: TerminalScreen.Position? = nil, within patience: Duration = patience,
        fileID: String = #fileID, line: Int = #line
    ) throws -> TerminalScreen {
        let place = position.map { " with the cursor at row \($0.row), column \($0.column)" } ?? ""
        return try waitFor("the text “\(text)”\(place)", within: patience, fileID: fileID, line: line) { screen in
            screen.contains(text) && (position == nil || screen.cursor == position)
        }
    }

    // MARK: The line

    private var descriptors: [pollfd] {
        let end = pollfd(fd: child.endDescriptor.number, events: Int16(POLLIN), revents: 0)
        guard let master, !isClosed else { return [end] }
        let events = emulator.output.isEmpty ? POLLIN : POLLIN | POLLOUT
        return [end, pollfd(fd: master.number, events: Int16(events), revents: 0)]
    }

    /// Moves what can be moved now, both ways.
    private func exchange() throws {
        guard let master else { return }
        do {
            // At most a megabyte, so that a program that never stops writing cannot hold a deadline up.
            for _ in 0..<256 {
                guard let bytes = try master.readAvailable() else { break }
                received += bytes
                emulator.show(bytes)
            }
            emulator.output.removeFirst(try master.writeAvailable(emulator.output))
        } catch let error as SystemError where error.code == EIO {
            isClosed = true
        }
    }
}

/// A wait that did not come true, with the last screen.
struct WaitFailed: Error, CustomStringConvertible {
    let what: String
    let why: String
    let screen: TerminalScreen
    let place: String

    var description: String { "\(place): waited for: \(what); \(why)\n\(screen)" }
}

extension [String: String] {
    /// A UTF-8 terminal of 256 colours and nothing else; tests add to it with `merging`.
    static let plainTerminal = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
}
