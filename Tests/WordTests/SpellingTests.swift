import Foundation
import Testing

@Suite("Spelling", .enabled(if: Hunspell.isInstalled, "hunspell, hunspell-da or hunspell-en-gb is not installed"))
struct SpellingTests {
    @Test("hunspell knows every word of the texts, but for our own", arguments: TextLanguage.allCases)
    func spelling(language: TextLanguage) throws {
        let texts = SourceText.all(in: language).filter { !$0.isForTheOther }
        #expect(texts.count > 1500, "the texts are found")
        let own = try OwnWords.of(language).union(OwnWords.names)
        var places: [String: SourceText] = [:]
        for text in texts { for word in text.words where !own.contains(word) { places[word] = places[word] ?? text } }
        let unknown = try Hunspell.unknown(among: Set(places.keys), in: language)
        for (word, text) in places.sorted(by: { $0.key < $1.key }) {
            #expect(!unknown.contains(word), "“\(word)” in \(text)")
        }
    }

    @Test("our own list has no word that hunspell knows", arguments: TextLanguage.allCases)
    func known(language: TextLanguage) throws {
        let own = try OwnWords.of(language)
        #expect(try own.subtracting(Hunspell.unknown(among: own, in: language)).isEmpty)
    }

    @Test("our own lists are in order, and have no word that is used nowhere")
    func lists() throws {
        let used = Set(SourceText.all.flatMap(\.words))
        for name in ["da", "en", "names"] {
            let lines = try OwnWords.lines(of: name)
            #expect(lines == lines.sorted { $0.lowercased() < $1.lowercased() }, "\(name)")
            #expect(Set(lines).subtracting(used).isEmpty, "\(name)")
        }
    }
}

/// The words that hunspell need not know, in `Own`, a word on each line.
private enum OwnWords {
    static func of(_ language: TextLanguage) throws -> Set<String> {
        Set(try lines(of: language == .danish ? "da" : "en"))
    }

    /// Keys, commands, themes, and keys of the files that people write: the same in both languages.
    static var names: Set<String> { get throws { Set(try lines(of: "names")) } }

    static func lines(of name: String) throws -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Own/\(name).txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }
}
