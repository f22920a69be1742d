import Foundation
import TerminalKit

/// Lines to standard output and standard error. Nothing that people wrote reaches a terminal unescaped.
enum Output {
    static func line(_ text: String) { print(printable(text, keepingLines: true)) }

    static func error(_ text: String) {
        FileHandle.standardError.write(Data((printable(text, keepingLines: true) + "\n").utf8))
    }

    /// JSON escapes for itself what must not reach a terminal, and ends with a line end.
    static func json(_ text: String) { print(text, terminator: "") }
}
