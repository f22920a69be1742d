import TOMLKit

/// Reads TOML that a person wrote. No input ends the program.
///
/// TOMLKit's parser, toml++, is built with its assertions, and crashes at `[[[` and similar text. So it only gets text
/// that `TOMLGrammar` has accepted.
public enum CheckedTOML {
    /// The largest file, in bytes.
    public static let longest = 1 << 20

    /// Checks a text, and parses it.
    ///
    /// - Throws: `TOMLSyntaxError` at the first place that is not TOML.
    public static func table(_ text: String) throws(TOMLSyntaxError) -> TOMLTable {
        // Without a byte order mark, which Notepad writes.
        let bytes = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.utf8.dropFirst(3)) : Array(text.utf8)
        guard bytes.count <= longest else {
            throw TOMLSyntaxError(
                line: 1, column: 1, danish: "filen er længere end 1 MB", english: "the file is longer than 1 MB")
        }
        var grammar = TOMLGrammar(bytes)
        try grammar.readDocument()
        do {
            return try TOMLTable(string: String(decoding: bytes, as: UTF8.self))
        } catch let error as TOMLParseError {
            // The grammar has accepted the text, so a key has two meanings: it is both a table and a value, or it
            // appears twice.
            throw TOMLSyntaxError(
                line: max(1, error.source.begin.line), column: max(1, error.source.begin.column),
                danish: "nøglen eller tabellen står også et andet sted i filen",
                english: "the key or table also appears elsewhere in the file")
        } catch {
            throw TOMLSyntaxError(
                line: 1, column: 1, danish: "filen kan ikke læses", english: "the file cannot be read")
        }
    }
}

/// The first place where a text is not valid TOML.
public struct TOMLSyntaxError: Error, Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    /// Counted in characters from 1.
    public let column: Int
    /// Says what is wrong and what to write, without a full stop.
    public let danish: String
    public let english: String

    public init(line: Int, column: Int, danish: String, english: String) {
        self.line = line
        self.column = column
        self.danish = danish
        self.english = english
    }
}
