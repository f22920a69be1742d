import Foundation

extension CursesTerminal {
    /// Copies a text to the clipboard of the terminal (OSC 52), also over SSH. The terminal does not say whether it has
    /// taken it.
    /// - Returns: false if the terminal does not support it, or the text is too long for one sequence.
    public func copy(_ text: String) -> Bool {
        guard hasClipboard, let sequence = clipboardSequence(for: text) else { return false }
        var rest = sequence[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { return false }
        }
        return true
    }
}

/// `ESC ] 52 ; c ; base64 BEL`; nil for a text longer than xterm accepts in one sequence.
func clipboardSequence(for text: String) -> [UInt8]? {
    let encoded = Data(text.utf8).base64EncodedString()
    return encoded.utf8.count > 74_994 ? nil : Array("\u{1B}]52;c;\(encoded)\u{07}".utf8)
}
