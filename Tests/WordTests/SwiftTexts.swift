/// The texts of a Swift file: `Phrase("da", "en")`, `say("da", "en")`, other calls that take both, and pairs of
/// literals.
struct SwiftTexts {
    private(set) var texts: [SourceText] = []
    private let file: String

    /// Functions whose first two arguments are a text in Danish and in English.
    private static let bilingual: Set<String> = ["Phrase", "say", "CommandError", "empty"]

    init(_ source: String, file: String) {
        self.file = file
        var lexer = SwiftLexer(source)
        read(lexer.tokens(until: nil))
    }

    private mutating func read(_ tokens: [SwiftToken]) {
        for (index, token) in tokens.enumerated() {
            switch token {
            case .string(let text, let line, let inner):
                if isDemo, text.contains(" ") {
                    texts.append(SourceText(language: .danish, text: text, place: "\(file):\(line)"))
                }
                read(inner)
            case .group("(", let inner):
                let callee: String? = if index > 0, case .word(let name) = tokens[index - 1] { name } else { nil }
                take(SwiftToken.arguments(of: inner), of: callee)
                read(inner)
            case .group(_, let inner): read(inner)
            case .word, .sign: break
            }
        }
    }

    /// ArgumentParser's messages, with the Danish ones second.
    private var translatesParser: Bool { file.hasSuffix("/ParserMessages.swift") }

    /// The invented people write in Danish only.
    private var isDemo: Bool { file.hasPrefix("Sources/DemoCohort/Talents/") }

    private mutating func take(_ arguments: [[SwiftToken]], of callee: String?) {
        if let callee, Self.bilingual.contains(callee) {
            let danish = arguments.first ?? []
            add(danish, .danish)
            add(arguments.count > 1 ? arguments[1] : callee == "Phrase" ? danish : [], .english)
        } else if callee == nil || callee == "return", arguments.count == 2, arguments.allSatisfy(\.isLiteral) {
            if !translatesParser { add(arguments[0], .danish) }
            add(arguments[1], translatesParser ? .danish : .english)
        }
    }

    /// The literals of an argument, without those of bilingual calls in it, which are handled separately.
    private mutating func add(_ tokens: [SwiftToken], _ language: TextLanguage) {
        for (index, token) in tokens.enumerated() {
            switch token {
            case .string(let text, let line, _):
                if text.contains(where: \.isLetter) {
                    texts.append(SourceText(language: language, text: text, place: "\(file):\(line)"))
                }
            case .group(_, let inner):
                if index > 0, case .word(let name) = tokens[index - 1], Self.bilingual.contains(name) { continue }
                add(inner, language)
            case .word, .sign: break
            }
        }
    }
}

extension [SwiftToken] {
    fileprivate var isLiteral: Bool {
        if count == 1, case .string = self[0] { true } else { false }
    }
}
