import Foundation

/// Ways through the screens of somebody who has logged in.
extension TerminalSession {
    /// Opens the logbook of Anne Holm, as herself; the cursor stands in the line to write into.
    func openLogbook(fileID: String = #fileID, line: Int = #line) throws {
        try type("3")
        try waitFor("the line to write into", fileID: fileID, line: line) { $0.contains("Skriv i din logbog") }
    }

    /// Types into that line, and waits until it stands there.
    func write(_ text: String, fileID: String = #fileID, line: Int = #line) throws {
        try type(text)
        let last = String(text.suffix(20)).trimmingCharacters(in: .whitespaces)
        try waitFor("“\(last)” in the line", fileID: fileID, line: line) { $0.cursorRow.contains(last) }
    }

    /// Enter, and the word that the entry is saved.
    func saveEntry(fileID: String = #fileID, line: Int = #line) throws {
        try type("\r")
        try waitFor("the entry is saved", fileID: fileID, line: line) {
            $0.contains("✓ gemt") && $0.contains("Skriv i din logbog")
        }
    }

    /// Esc, known for itself at once: the empty report behind it begins nothing. A key right behind a plain one would make it Alt and that key.
    func leave() throws { try type("\u{1B}\u{1B}]\u{7}") }

    /// What the program sent so far, as text; bytes that are no UTF-8 show as `\u{FFFD}`.
    var receivedText: String { String(decoding: received, as: UTF8.self) }
}
