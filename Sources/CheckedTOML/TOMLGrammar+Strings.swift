/// Strings: "…" with escapes and '…' without, each on one line, or over several lines between three quotes.
extension TOMLGrammar {
    mutating func readString(quote: UInt8) throws(TOMLSyntaxError) {
        at += 1
        while let byte = current, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
            if byte == quote {
                at += 1
                return
            }
            try readCharacter(byte, quote: quote)
        }
        throw fault("her mangler det sidste anførselstegn", "the closing quote is missing here")
    }

    mutating func readLongString(quote: UInt8) throws(TOMLSyntaxError) {
        at += 3
        while let byte = current {
            if byte == quote, let end = lengthOfEnd(quote) {
                at += end
                return
            }
            if byte == UInt8(ascii: "\n") || isAhead("\r\n") {
                pass()
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), try skipLineFold() {
                continue
            } else {
                try readCharacter(byte, quote: quote)
            }
        }
        throw fault("her mangler de tre sidste anførselstegn", "the three closing quotes are missing here")
    }

    /// The length of the end, if it is here: three quotes, and one or two before them that belong to the text.
    private func lengthOfEnd(_ quote: UInt8) -> Int? {
        let count = bytes[at...].prefix(6).prefix { $0 == quote }.count
        return count >= 3 ? min(count, 5) : nil
    }

    /// Skips a backslash at the end of a line and the white space after it; false for any other backslash.
    private mutating func skipLineFold() throws(TOMLSyntaxError) -> Bool {
        var end = at + 1
        while end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r") else {
            return false
        }
        at = end
        while let byte = current, Self.isSpace(byte) {
            if byte == UInt8(ascii: "\r"), !isAhead("\r\n") { throw control }
            pass()
        }
        return true
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }

    private mutating func readCharacter(_ byte: UInt8, quote: UInt8) throws(TOMLSyntaxError) {
        guard byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t") else { throw control }
        if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { return try readEscape() }
        at += 1
    }

    private mutating func readEscape() throws(TOMLSyntaxError) {
        let length: Int =
            switch at + 1 < bytes.count ? bytes[at + 1] : 0 {
            case UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "r"),
                UInt8(ascii: "\""), UInt8(ascii: "\\"):
                0
            case UInt8(ascii: "u"): 4
            case UInt8(ascii: "U"): 8
            default:
                throw fault(
                    #"efter \ skal der stå b, t, n, f, r, ", \ eller u"#,
                    #"\ must be followed by b, t, n, f, r, ", \ or u"#)
            }
        let digits = bytes[min(at + 2, bytes.count)...].prefix(length)
        if length > 0 {
            guard digits.count == length, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
                digits.first != UInt8(ascii: "+"),
                Unicode.Scalar(value) != nil, value != 0
            else { throw fault("her skal stå et tegns Unicode-nummer", "a character code is expected here") }
        }
        at += 2 + length
    }
}
