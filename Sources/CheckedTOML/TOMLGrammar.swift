/// Checks a text against the grammar of TOML 1.0 without dates, which Spor's files do not use. Depth and length of
/// numbers are limited.
struct TOMLGrammar {
    let bytes: [UInt8]
    var at = 0
    private var line = 1
    private var lineStart = 0

    /// The deepest nesting of arrays and inline tables. Spor's files have three levels.
    private static let deepest = 16
    /// The most parts of a dotted key. Spor's files have three.
    private static let mostParts = 16

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var current: UInt8? { at < bytes.count ? bytes[at] : nil }

    func isAhead(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        return at + count <= bytes.count && (0..<count).allSatisfy { bytes[at + $0] == text.utf8Start[$0] }
    }

    /// Checks the whole text.
    ///
    /// - Throws: `TOMLSyntaxError` at the first byte that the grammar does not allow.
    mutating func readDocument() throws(TOMLSyntaxError) {
        while true {
            skipBlanks()
            switch current {
            case nil: return
            case UInt8(ascii: "["): try readHeader()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#"): break
            default: try readPair(depth: 0)
            }
            try readLineEnd()
        }
    }

    // MARK: Lines

    private mutating func skipBlanks() {
        while current == UInt8(ascii: " ") || current == UInt8(ascii: "\t") { at += 1 }
    }

    /// Reads the rest of a line: blanks, a comment, and the end of the line or of the file.
    private mutating func readLineEnd() throws(TOMLSyntaxError) {
        skipBlanks()
        if current == UInt8(ascii: "#") { try skipComment() }
        guard current != nil else { return }
        guard try takeNewline() else {
            throw fault("her skal linjen slutte", "the line must end here")
        }
    }

    private mutating func skipComment() throws(TOMLSyntaxError) {
        while let byte = current, byte != UInt8(ascii: "\n"), !isAhead("\r\n") {
            guard byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t") else { throw control }
            at += 1
        }
    }

    private mutating func takeNewline() throws(TOMLSyntaxError) -> Bool {
        if isAhead("\r\n") { at += 1 }
        if current == UInt8(ascii: "\r") { throw control }
        guard current == UInt8(ascii: "\n") else { return false }
        pass()
        return true
    }

    /// Moves past a byte and counts lines.
    mutating func pass() {
        if current == UInt8(ascii: "\n") {
            line += 1
            lineStart = at + 1
        }
        at += 1
    }

    /// Skips blanks, comments and line ends, which are allowed anywhere in an array.
    private mutating func skipSpace() throws(TOMLSyntaxError) {
        while true {
            skipBlanks()
            if current == UInt8(ascii: "#") { try skipComment() }
            guard try takeNewline() else { return }
        }
    }

    // MARK: Tables and keys

    private mutating func readHeader() throws(TOMLSyntaxError) {
        let isList = isAhead("[[")
        at += isList ? 2 : 1
        skipBlanks()
        try readKey()
        skipBlanks()
        guard isList ? isAhead("]]") : current == UInt8(ascii: "]") else {
            throw isList ? fault("her mangler ]]", "]] is missing here") : fault("her mangler ]", "] is missing here")
        }
        at += isList ? 2 : 1
    }

    private mutating func readPair(depth: Int) throws(TOMLSyntaxError) {
        try readKey()
        skipBlanks()
        guard current == UInt8(ascii: "=") else {
            throw fault("her mangler = efter nøglen", "= is missing here, after the key")
        }
        at += 1
        skipBlanks()
        try readValue(depth: depth)
    }

    private mutating func readKey() throws(TOMLSyntaxError) {
        for _ in 0..<Self.mostParts {
            switch current {
            case UInt8(ascii: "\""): try readString(quote: UInt8(ascii: "\""))
            case UInt8(ascii: "'"): try readString(quote: UInt8(ascii: "'"))
            case let byte? where Self.isBare(byte): while let byte = current, Self.isBare(byte) { at += 1 }
            default:
                throw fault(
                    "her skal stå en nøgle af a–z, tal, - og _", "a key of a–z, digits, - and _ is expected here")
            }
            let end = (at, line)
            skipBlanks()
            guard current == UInt8(ascii: ".") else {
                (at, line) = end
                return
            }
            at += 1
            skipBlanks()
        }
        throw fault("nøglen har for mange punktummer", "the key has too many dots")
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
    }

    // MARK: Values

    private mutating func readValue(depth: Int) throws(TOMLSyntaxError) {
        guard depth < Self.deepest else {
            throw fault("der er for mange parenteser inde i hinanden", "the brackets are nested too deeply")
        }
        switch current {
        case UInt8(ascii: "\""):
            if isAhead("\"\"\"") {
                try readLongString(quote: UInt8(ascii: "\""))
            } else {
                try readString(quote: UInt8(ascii: "\""))
            }
        case UInt8(ascii: "'"):
            if isAhead("'''") {
                try readLongString(quote: UInt8(ascii: "'"))
            } else {
                try readString(quote: UInt8(ascii: "'"))
            }
        case UInt8(ascii: "["): try readArray(depth: depth)
        case UInt8(ascii: "{"): try readInlineTable(depth: depth)
        default: try readWord()
        }
    }

    private mutating func readArray(depth: Int) throws(TOMLSyntaxError) {
        at += 1
        while true {
            try skipSpace()
            if current == UInt8(ascii: "]") { break }
            try readValue(depth: depth + 1)
            try skipSpace()
            if current == UInt8(ascii: ",") {
                at += 1
            } else if current != UInt8(ascii: "]") {
                throw fault("her skal stå komma eller ]", "a comma or ] is expected here")
            }
        }
        at += 1
    }

    private mutating func readInlineTable(depth: Int) throws(TOMLSyntaxError) {
        at += 1
        skipBlanks()
        if current == UInt8(ascii: "}") {
            at += 1
            return
        }
        while true {
            skipBlanks()
            try readPair(depth: depth + 1)
            skipBlanks()
            let byte = current
            guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") else {
                throw fault(
                    "her skal stå komma eller }, på samme linje", "a comma or } is expected here, on the same line")
            }
            at += 1
            if byte == UInt8(ascii: "}") { return }
        }
    }

    /// Reads `true`, `false` or a number.
    private mutating func readWord() throws(TOMLSyntaxError) {
        let start = at
        while let byte = current, Self.isBare(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") {
            at += 1
        }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        guard word == "true" || word == "false" || word.wholeMatch(of: Self.number) != nil else {
            at = start
            throw fault(
                "her skal stå en tekst i anførselstegn, et tal, true eller false",
                "text in quotes, a number, true or false is expected here")
        }
    }

    /// Up to 18 digits, so that no number overflows; `_` may separate digits.
    nonisolated(unsafe) private static let number =
        #/[+-]?(0|[1-9](_?[0-9]){0,17})(\.[0-9](_?[0-9]){0,17})?([eE][+-]?[0-9]{1,2})?/#

    // MARK: Errors

    var control: TOMLSyntaxError {
        fault(
            "her står et usynligt tegn, som ikke må være i filen",
            "there is an invisible character here, which is not allowed in the file")
    }

    func fault(_ danish: String, _ english: String) -> TOMLSyntaxError {
        TOMLSyntaxError(
            line: line, column: String(decoding: bytes[min(lineStart, at)..<at], as: UTF8.self).count + 1,
            danish: danish, english: english)
    }
}
