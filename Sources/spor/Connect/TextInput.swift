import Exchange
import Glibc

/// Standard input as a text that ends with a line of its own, as in mail.
enum TextInput {
    /// Reads to the end mark, the end of the input, or the signal that ends it.
    ///
    /// - Parameter ready: asks for the text, when nothing that is typed can be lost any more.
    static func read(ready: () -> Void) -> EntryInput {
        keepTypedLinesAtKeys()
        // A dropped line and ^C end the reading, not the program: there is something to keep. They are let in only where the
        // reading waits, so that what has come is read before.
        var ending = sigset_t(), others = sigset_t()
        sigemptyset(&ending)
        for number in [SIGHUP, SIGINT, SIGTERM] {
            sigaddset(&ending, number)
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { _ in }
            sigaction(number, &action, nil)
        }
        pthread_sigmask(SIG_BLOCK, &ending, &others)
        defer { pthread_sigmask(SIG_SETMASK, &others, nil) }
        ready()
        var text = EntryInput(), piece = [UInt8](repeating: 0, count: 4096)
        while true {
            var inputs = fd_set()
            inputs.__fds_bits.0 = 1 << STDIN_FILENO
            guard pselect(STDIN_FILENO + 1, &inputs, nil, nil, nil, &others) > 0 else { return text }
            let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
            guard count > 0 else { return text }
            text.take(piece.prefix(count))
            if text.isOver { return text }
        }
    }

    /// Has a terminal keep the lines that wait to be read when ^C, ^\ or ^Z is pressed: they are thrown away otherwise.
    private static func keepTypedLinesAtKeys() {
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
        modes.c_lflag |= tcflag_t(NOFLSH)
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }
}
