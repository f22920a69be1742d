import Glibc
import TerminalKit

/// Writes lines to standard output and standard error. Characters that act on a terminal are escaped.
///
/// A write that fails ends the program with status 1, so that nobody takes a cut report for a whole one.
enum Output {
    /// True once a change is on the disk: an error message must not ask for the command again after that.
    ///
    /// Commands run on one thread, so the variable needs no lock.
    nonisolated(unsafe) static var isChangeSaved = false

    static func line(_ text: String) { write(printable(text, keepingLines: true) + "\n") }

    static func error(_ text: String) { _ = write(printable(text, keepingLines: true) + "\n", to: STDERR_FILENO) }

    /// Writes JSON as it is: it ends with a line end, and `JSONText` has escaped what acts on a terminal.
    static func json(_ text: String) { write(text) }

    /// Writes a file's text as it is.
    static func file(_ text: String) { write(text) }

    /// Writes a picture as it is.
    static func picture(_ text: String) { write(text + "\n") }

    /// Closes standard output, since some file systems report a full disk only then.
    static func finish() {
        // EBADF: standard output was closed from the start.
        if close(STDOUT_FILENO) != 0, errno != EBADF { fail(errno) }
    }

    private static func write(_ text: String) {
        let number = write(text, to: STDOUT_FILENO)
        if number != 0 { fail(number) }
    }

    /// Writes the whole text to a file descriptor.
    ///
    /// - Returns: the system's error number; 0 when all is written.
    private static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, -1)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    private static func fail(_ number: Int32) -> Never {
        switch number {
        case ENOSPC, EDQUOT, EFBIG:
            let advice =
                isChangeSaved
                ? "" : say(" Frigør plads, og kør kommandoen igen.", " Free up some space, then run the command again.")
            error(
                say(
                    "Udskriften er ufuldstændig: disken, den skrives på, er fuld.",
                    "The output is incomplete: the disk it is written to is full.") + advice + saved)
        case EPIPE:
            error(
                say(
                    "Udskriften er ufuldstændig: programmet, der modtog den, lukkede, før alt var skrevet.",
                    "The output is incomplete: the receiver closed before everything was written.") + saved)
        default:
            error(
                say(
                    "Udskriften er ufuldstændig: der kunne ikke skrives (systemfejl \(number)).",
                    "The output is incomplete: it could not be written (system error \(number)).") + saved)
        }
        exit(1)
    }

    private static var saved: String {
        isChangeSaved
            ? say(
                " Ændringen er gemt; kør ikke kommandoen igen.",
                " The change has been saved; do not run the command again.") : ""
    }
}
