import Glibc
import TalentDomain

/// A text on standard input that ends with a line of its own, as in mail.
struct TextInput {
    var bytes: [UInt8] = []
    /// The end mark came.
    var isWhole = false
    var isTooLong = false

    /// Bytes after which nobody goes on reading: four for each sign that an entry may have.
    private static let most = TextPolicy.logEntry.limit * 4

    /// Reads to the end mark, the end of the input, or the signal that ends it.
    ///
    /// - Parameter ready: asks for the text, when nothing that is typed can be lost any more.
    static func read(ready: () -> Void) -> TextInput {
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
        var text = TextInput(), piece = [UInt8](repeating: 0, count: 4096)
        while true {
            var inputs = fd_set()
            inputs.__fds_bits.0 = 1 << STDIN_FILENO
            guard pselect(STDIN_FILENO + 1, &inputs, nil, nil, nil, &others) > 0 else { return text }
            let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
            guard count > 0 else { return text }
            text.bytes += piece.prefix(count)
            if text.cutAtMark() { return text }
            text.isTooLong = text.bytes.count > most
            if text.isTooLong { return text }
        }
    }

    /// Has a terminal keep the lines that wait to be read when ^C, ^\ or ^Z is pressed: they are thrown away otherwise.
    private static func keepTypedLinesAtKeys() {
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
        modes.c_lflag |= tcflag_t(NOFLSH)
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }

    /// Whether a line with a single full stop is there; what stands before it is the text.
    private mutating func cutAtMark() -> Bool {
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = bytes[start..<end]
            if line.elementsEqual(".".utf8) || line.elementsEqual(".\r".utf8) {
                bytes = Array(bytes[..<max(0, start - 1)])
                isWhole = true
                return true
            }
            start = end + 1
        }
        return false
    }
}
