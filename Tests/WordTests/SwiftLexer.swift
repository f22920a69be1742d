/// A token of Swift source, as far as texts are concerned.
indirect enum SwiftToken {
    /// A literal with gaps for its interpolations, its line, and the tokens of the interpolations.
    case string(String, line: Int, [SwiftToken])
    /// The tokens between a bracket and the closing one.
    case group(Character, [SwiftToken])
    case word(String)
    case sign(Character)

    /// Tokens separated at the commas.
    static func arguments(of tokens: [SwiftToken]) -> [[SwiftToken]] {
        tokens.split(omittingEmptySubsequences: false) { if case .sign(",") = $0 { true } else { false } }.map(
            Array.init)
    }
}

/// Splits Swift source into words, literals and groups, without comments. It does not know regex literals with quotes.
struct SwiftLexer {
    private let source: [Character]
    private var index = 0
    private var line = 1

    init(_ source: String) { self.source = Array(source) }

    private var next: Character? { index < source.count ? source[index] : nil }

    private func isAhead(_ text: String) -> Bool { source[index...].starts(with: text) }

    private mutating func take() -> Character {
        defer { index += 1 }
        if source[index].isNewline { line += 1 }
        return source[index]
    }

    /// The tokens up to a closing bracket, which is consumed; nil reads to the end.
    mutating func tokens(until closing: Character?) -> [SwiftToken] {
        var tokens: [SwiftToken] = []
        while let character = next {
            if character == closing {
                _ = take()
                break
            }
            if isAhead("//") {
                while let next, !next.isNewline { _ = take() }
            } else if isAhead("#\"") {
                tokens.append(rawString())
            } else if character == "\"" {
                tokens.append(string())
            } else if let end = ["(": ")", "[": "]", "{": "}"][character] as Character? {
                _ = take()
                tokens.append(.group(character, self.tokens(until: end)))
            } else if character.isLetter || character == "_" {
                var word = ""
                while let next, next.isLetter || next.isNumber || next == "_" { word.append(take()) }
                tokens.append(.word(word))
            } else {
                _ = take()
                if !character.isWhitespace { tokens.append(.sign(character)) }
            }
        }
        return tokens
    }

    private mutating func string() -> SwiftToken {
        let start = line, quotes = isAhead("\"\"\"") ? "\"\"\"" : "\""
        skip(quotes.count)
        var text = "", inner: [SwiftToken] = []
        while index < source.count, !isAhead(quotes) {
            guard isAhead("\\") else {
                text.append(take())
                continue
            }
            skip(1)
            switch take() {
            case "(":
                inner += tokens(until: ")")
                text.append(SourceText.hole)
            case "n": text.append("\n")
            case "t": text.append("\t")
            case "u":
                while let next, next != "}" { _ = take() }
                skip(1)
            case let plain: text.append(plain)
            }
        }
        skip(quotes.count)
        return .string(text, line: start, inner)
    }

    private mutating func rawString() -> SwiftToken {
        let start = line
        skip(2)
        var text = ""
        while index < source.count, !isAhead("\"#") { text.append(take()) }
        skip(2)
        return .string(text, line: start, [])
    }

    private mutating func skip(_ count: Int) {
        for _ in 0..<count where index < source.count { _ = take() }
    }
}
