import Exchange
import Glibc

/// Reads a text from standard input up to a line with a single full stop, as mail does.
///
/// A lost connection and ^C end the reading, not the program, so that the text can be kept. Those signals are blocked
/// except while waiting for input, so that all bytes that have arrived are read first.
struct TextInput {
    private(set) var text = EntryInput()
    /// The signal mask while waiting for input.
    private var waitingMask = sigset_t()

    init() {
        Self.keepTypedLinesAtKeys()
        var ending = sigset_t()
        sigemptyset(&ending)
        for number in [SIGHUP, SIGINT, SIGTERM] {
            sigaddset(&ending, number)
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { _ in }
            sigaction(number, &action, nil)
        }
        pthread_sigmask(SIG_BLOCK, &ending, &waitingMask)
    }

    /// Reads up to the end mark, the end of the input, the largest text that is kept, or a signal.
    mutating func readToEndMark() {
        while !text.isWhole, !text.isFull, wait() == .ready, takePiece() {}
    }

    /// Reads what follows the end mark, up to the end of the input. From a terminal, reads what has been typed by now.
    ///
    /// - Parameter isQuiet: called if nothing has come for a second and the input is still open.
    mutating func readOn(isQuiet: () -> Void) {
        guard !text.isFull else { return }
        if isatty(STDIN_FILENO) == 1 { return readTyped() }
        let first = wait(timespec(tv_sec: 1, tv_nsec: 0))
        if first == .quiet { isQuiet() }
        guard first != .ended else { return }
        while !text.isFull, wait() == .ready, takePiece() {}
    }

    /// Reads all that the terminal holds, including a line that is not ended yet.
    private mutating func readTyped() {
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
        var byKeys = modes
        byKeys.c_lflag &= ~tcflag_t(ICANON)
        tcsetattr(STDIN_FILENO, TCSANOW, &byKeys)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &modes) }
        while !text.isFull, wait(timespec()) == .ready, takePiece() {}
    }

    private enum Waiting { case ready, quiet, ended }

    /// Waits for input or its end: `.ready`. `.quiet` after the time limit, `.ended` after a signal.
    private func wait(_ limit: timespec? = nil) -> Waiting {
        var inputs = fd_set(), mask = waitingMask
        inputs.__fds_bits.0 = 1 << STDIN_FILENO
        var time = limit ?? timespec()
        let count =
            limit == nil
            ? pselect(STDIN_FILENO + 1, &inputs, nil, nil, nil, &mask)
            : pselect(STDIN_FILENO + 1, &inputs, nil, nil, &time, &mask)
        return count > 0 ? .ready : count == 0 ? .quiet : .ended
    }

    /// False at the end of the input.
    private mutating func takePiece() -> Bool {
        var piece = [UInt8](repeating: 0, count: 4096)
        let count = read(STDIN_FILENO, &piece, piece.count)
        guard count > 0 else { return false }
        text.take(piece.prefix(count))
        return true
    }

    /// Tells the terminal to keep typed lines when ^C, ^\ or ^Z is pressed; by default it discards them.
    private static func keepTypedLinesAtKeys() {
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
        modes.c_lflag |= tcflag_t(NOFLSH)
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }
}
