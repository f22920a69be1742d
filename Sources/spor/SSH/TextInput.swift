import Exchange
import Glibc

/// Standard input as a text that ends with a line of its own, as in mail.
///
/// A dropped line and ^C end the reading, not the program: there is something to keep. They are let in only where the
/// reading waits, so that what has come is read before.
struct TextInput {
    private(set) var text = EntryInput()
    /// Which signals are let in while the reading waits.
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

    /// Reads to the end mark, the end of the input, the most that is kept, or the signal that ends it.
    mutating func readToEndMark() {
        while !text.isWhole, !text.isFull, wait() == .ready, takePiece() {}
    }

    /// Reads what comes after the end mark, to the end of the input. Of a terminal that is what has been typed by now.
    ///
    /// - Parameter isQuiet: called where nothing has come for a second and the input is still open.
    mutating func readOn(isQuiet: () -> Void) {
        guard !text.isFull else { return }
        if isatty(STDIN_FILENO) == 1 { return readTyped() }
        let first = wait(timespec(tv_sec: 1, tv_nsec: 0))
        if first == .quiet { isQuiet() }
        guard first != .ended else { return }
        while !text.isFull, wait() == .ready, takePiece() {}
    }

    /// Reads what a terminal holds, a line that is not ended yet included.
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

    /// Waits until there is something to read or the input has ended; `.quiet` when the time is over, `.ended` for a signal.
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

    /// Has a terminal keep the lines that wait to be read when ^C, ^\ or ^Z is pressed: they are thrown away otherwise.
    private static func keepTypedLinesAtKeys() {
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
        modes.c_lflag |= tcflag_t(NOFLSH)
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }
}
