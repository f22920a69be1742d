import CPseudoTerminal
import Foundation

/// A program in a pseudo-terminal, with an emulator that shows its screen.
///
/// ```swift
/// let session = try TerminalSession.start(executable: sporBinary(), arguments: ["--demo"])
/// try await session.waitForText("▸1")
/// try await session.press(.down)
/// try await session.waitFor("the second talent is chosen") { $0.cursorRow.contains("Bo Dam") }
/// ```
///
/// Declare the session with `let`, after the `TemporaryFolder` that it works in: when the session is released, its
/// program is killed and reaped.
package actor TerminalSession {
    /// The process identifier of the program.
    package nonisolated let pid: pid_t
    private let executor = BlockingExecutor()
    private let child: ChildProcess
    private let emulator: TerminalEmulator
    // Released after the program, which works in it.
    private let home: (any AnyObject & Sendable)?
    private var master: Descriptor?
    // The program has closed the terminal: nothing more can be read, and `poll` would return at once each time.
    private var isClosed = false
    /// All bytes that the program has sent.
    package private(set) var received: [UInt8] = []

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Starts a program in a terminal of its own.
    ///
    /// - Parameters:
    ///   - executable: an absolute path.
    ///   - environment: the whole environment; nothing is inherited.
    ///   - folder: the program's working folder; by default the current one.
    ///   - home: kept as long as the session.
    /// - Throws: `SystemError` with the name of the call that failed.
    package static func start(
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

    /// The current screen.
    package var screen: TerminalScreen {
        get throws {
            try exchange()
            return emulator.screen
        }
    }

    /// The number of bytes that the program has sent so far.
    package var bytesReceived: Int { received.count }

    // MARK: Input. Bytes that the program has no room for yet are kept, and sent during the next wait.

    /// Types text, one byte sequence per letter; `\r` is Enter.
    package func type(_ text: String) throws {
        try send(Array(text.utf8))
    }

    /// Presses a key.
    package func press(_ key: Keystroke) throws {
        emulator.press(key)
        try exchange()
    }

    /// Pastes text, bracketed if the program has asked for that.
    package func paste(_ text: String) throws {
        emulator.paste(text)
        try exchange()
    }

    /// Clicks at a cell, counted from 0; the wheel is a button too.
    package func click(row: Int, column: Int, _ button: MouseButton = .left) throws {
        emulator.click(button, at: .init(row: row, column: column))
        try exchange()
    }

    /// Sends raw bytes, such as half a letter or a hostile sequence.
    package func send(_ bytes: [UInt8]) throws {
        emulator.output += bytes
        try exchange()
    }

    /// Changes the size of the terminal; the program gets SIGWINCH.
    package func resize(to size: TerminalScreen.Size) throws {
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
    package func kill(_ signal: Int32 = SIGKILL) {
        child.send(signal: signal)
    }

    /// Closes the terminal, as a lost connection does: the program gets SIGHUP and the end of its input.
    package func hangUp() {
        master = nil
    }

    /// Waits until the program has ended.
    ///
    /// - Throws: `WaitFailed` if it still runs after `patience`.
    package func waitForExit(
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

    /// Waits until the screen meets the condition.
    ///
    /// Frames arrive in pieces, so the condition should name the text and the cursor, or the part that is drawn last.
    ///
    /// - Parameter sentence: the description of the condition in a failure.
    /// - Throws: `WaitFailed` with the last screen, after `patience` or if the program has ended before.
    @discardableResult
    package func waitFor(
        _ sentence: String, within patience: Duration = patience, fileID: String = #fileID, line: Int = #line,
        until condition: @Sendable (TerminalScreen) -> Bool
    ) throws -> TerminalScreen {
        let deadline = ContinuousClock.now + patience
        while true {
            // Checked before reading: the output of a program that has ended is complete.
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

    /// Waits until all texts are on the screen, each within a row, and the cursor is at that place, counted from 0.
    @discardableResult
    package func waitForText(
        _ texts: String..., cursorAt position: TerminalScreen.Position? = nil, within patience: Duration = patience,
        fileID: String = #fileID, line: Int = #line
    ) throws -> TerminalScreen {
        let place = position.map { " with the cursor at row \($0.row), column \($0.column)" } ?? ""
        let quoted = texts.map { "“\($0)”" }.joined(separator: ", ")
        return try waitFor("the text \(quoted)\(place)", within: patience, fileID: fileID, line: line) { screen in
            texts.allSatisfy(screen.contains) && (position == nil || screen.cursor == position)
        }
    }

    // MARK: The line

    private var descriptors: [pollfd] {
        let end = pollfd(fd: child.endDescriptor.number, events: Int16(POLLIN), revents: 0)
        guard let master, !isClosed else { return [end] }
        let events = emulator.output.isEmpty ? POLLIN : POLLIN | POLLOUT
        return [end, pollfd(fd: master.number, events: Int16(events), revents: 0)]
    }

    /// Reads and writes as much as possible now.
    private func exchange() throws {
        guard let master else { return }
        do {
            // At most a megabyte, so that a program that never stops writing cannot delay the time limit.
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

/// A condition was not met; contains the last screen.
package struct WaitFailed: Error, CustomStringConvertible {
    package let what: String
    package let why: String
    package let screen: TerminalScreen
    package let place: String

    package var description: String { "\(place): waited for: \(what); \(why)\n\(screen)" }
}

extension [String: String] {
    /// A UTF-8 terminal with 256 colours; tests add variables with `merging`.
    package static let plainTerminal = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
}
