import CPseudoTerminal
import EndToEndSupport
import Foundation

/// One person at a terminal. Never blocks: `Fleet` waits for all of them at once.
final class Typist {
    let name: String
    private let child: ChildProcess
    private let emulator = TerminalEmulator(size: .usual)
    private var master: Descriptor?
    /// Keys without any answer yet.
    private var unanswered: [(at: ContinuousClock.Instant, isSave: Bool)] = []
    private(set) var keys: [Duration] = []
    private(set) var saves: [Duration] = []
    /// The way in which the session ended, if it has.
    private(set) var failure: String?
    /// The number of bytes that have come back.
    private(set) var received = 0

    init(
        _ name: String, command: (executable: String, arguments: [String]),
        environment: [String: String] = .plainTerminal
    ) throws {
        self.name = name
        var masterNumber: Int32 = -1, terminalNumber: Int32 = -1
        let code = pseudo_terminal_open(24, 80, &masterNumber, &terminalNumber)
        guard code == 0 else { throw SystemError(call: "pseudo_terminal_open", code: code) }
        master = Descriptor(owning: masterNumber)
        let terminal = Descriptor(owning: terminalNumber)
        child = try ChildProcess(
            executable: command.executable, arguments: command.arguments, environment: environment, input: terminal,
            output: terminal,
            error: terminal, isTerminal: true)
    }

    var pid: pid_t { child.pid }
    var isHere: Bool { failure == nil }

    /// The descriptor for `poll`; negative for none.
    var readable: pollfd { pollfd(fd: isHere ? master?.number ?? -1 : -1, events: Int16(POLLIN), revents: 0) }

    var screen: TerminalScreen { emulator.screen }

    /// Types without measuring.
    func type(_ text: String) throws { try send(text) }

    /// Presses a key, and measures the time to its answer.
    func press(_ key: String, isSave: Bool) throws {
        unanswered.append((.now, isSave))
        try send(key)
    }

    private func send(_ text: String) throws {
        guard isHere, let master else { return }
        do {
            // The connection always has room for a few keys.
            _ = try master.writeAvailable(text.utf8)
        } catch let error as SystemError where error.code == EIO {
            end()
        }
    }

    /// Reads the answer.
    func receive() throws {
        guard isHere, let master else { return }
        do {
            guard let bytes = try master.readAvailable() else { return }
            let now = ContinuousClock.now
            for key in unanswered {
                if key.isSave { saves.append(now - key.at) } else { keys.append(now - key.at) }
            }
            unanswered = []
            received += bytes.count
            emulator.show(bytes)
        } catch let error as SystemError where error.code == EIO {
            end()
        }
    }

    private func end() {
        let words = screen.rows.filter { !$0.isEmpty }.suffix(3).joined(separator: " / ")
        failure = "\(name): the session ended: \(words)"
    }

    /// Closes the connection.
    func hangUp() { master = nil }

    var hasEnded: Bool { child.exitStatus() != nil }
}
