import Glibc
import TalentDomain
import TerminalKit

/// Lines to standard output and standard error. Nothing that people wrote reaches a terminal unescaped.
enum Output {
    static func line(_ text: String) { write(text, to: stdout) }
    static func error(_ text: String) { write(text, to: stderr) }

    private static func write(_ text: String, to file: UnsafeMutablePointer<FILE>?) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            fputs(printable(String(line)) + "\n", file)
        }
        fflush(file)
    }
}

/// Why a command did not do what it was asked, in words for the person who asked.
struct CommandFailure: Error {
    let message: String

    init(_ message: String) { self.message = message }
    init(_ danish: String, _ english: String) { message = say(danish, english) }
    init(_ phrase: Phrase) { message = phrase[Speech.language] }
}
