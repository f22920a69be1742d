import Glibc
import TalentDomain
import TalentStore

/// A line on standard error that says how far a long command has come, if that is a terminal.
///
/// It first appears after half a second, so that a quick command shows nothing.
final class ProgressLine {
    private let isShown = isatty(STDERR_FILENO) == 1
    private var next = ContinuousClock.now + .milliseconds(500)
    private var hasText = false

    /// Shows the progress of some work, and removes the line after it.
    static func during<Result>(_ work: (@escaping ProgressReport) throws -> Result) rethrows -> Result {
        let line = ProgressLine()
        defer { line.clear() }
        return try work { line.show($0) }
    }

    private func show(_ progress: WorkProgress) {
        guard isShown, ContinuousClock.now >= next else { return }
        next = .now + .milliseconds(100)
        hasText = true
        let percent = progress.done * 100 / max(progress.total, 1)
        // A carriage return, and after the text what erases the rest of the line.
        write("\r\(progress.work[OutputLanguage.current]): \(percent)\(say(" %", "%"))\u{1B}[K")
    }

    private func clear() { if hasText { write("\r\u{1B}[K") } }

    private func write(_ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
