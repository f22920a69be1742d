import Glibc
import TerminalKit

/// Lines to standard output and standard error. Nothing that people wrote reaches a terminal unescaped.
///
/// What cannot be written ends the program with status 1: a report that is cut must not look whole.
enum Output {
    /// Set where a change is on the disk: what cannot be written after that is no reason to ask for it again.
    ///
    /// Commands run on one thread.
    nonisolated(unsafe) static var isChangeSaved = false

    static func line(_ text: String) { write(printable(text, keepingLines: true) + "\n") }

    static func error(_ text: String) { _ = write(printable(text, keepingLines: true) + "\n", to: STDERR_FILENO) }

    /// JSON escapes for itself what must not reach a terminal, and ends with a line end.
    static func json(_ text: String) { write(text) }

    /// A drawing, as it is.
    static func picture(_ text: String) { write(text + "\n") }

    /// Sees to the end of standard output: some disks say only then that they are full.
    static func finish() {
        // Standard output that was closed from the start has nothing to lose.
        if close(STDOUT_FILENO) != 0, errno != EBADF { fail(errno) }
    }

    private static func write(_ text: String) {
        let number = write(text, to: STDOUT_FILENO)
        if number != 0 { fail(number) }
    }

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
