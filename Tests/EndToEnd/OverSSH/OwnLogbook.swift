import Foundation

/// Steps on the screens of a person who has logged in.
extension TerminalSession {
    /// Opens Anne Holm's own logbook; the cursor is in the line for typing.
    func openLogbook(fileID: String = #fileID, line: Int = #line) throws {
        try type("3")
        try waitFor("the line to write into", fileID: fileID, line: line) { $0.contains("Skriv i din logbog") }
    }

    /// Types into that line, and waits until the text is shown.
    func write(_ text: String, fileID: String = #fileID, line: Int = #line) throws {
        try type(text)
        let last = String(text.suffix(20)).trimmingCharacters(in: .whitespaces)
        try waitFor("“\(last)” in the line", fileID: fileID, line: line) { $0.cursorRow.contains(last) }
    }

    /// Presses Enter, and waits for the message that the entry is saved.
    func saveEntry(fileID: String = #fileID, line: Int = #line) throws {
        try type("\r")
        try waitFor("the entry is saved", fileID: fileID, line: line) {
            $0.contains("✓ gemt") && $0.contains("Skriv i din logbog")
        }
    }

    /// Sends Esc so that it is recognised at once: an empty report follows, which does nothing. A key after a plain Esc
    /// would be read as Alt with that key.
    func leave() throws { try type("\u{1B}\u{1B}]\u{7}") }

    /// The output so far as text; bytes that are not UTF-8 become `\u{FFFD}`.
    var receivedText: String { String(decoding: received, as: UTF8.self) }
}
