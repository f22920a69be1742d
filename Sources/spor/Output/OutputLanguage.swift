import Glibc
import TalentDomain

/// The language of this run: `--lang`, otherwise the person's setting, otherwise Danish.
enum OutputLanguage {
    /// Written before the first output; only read after that.
    nonisolated(unsafe) private(set) static var current = Language.da

    /// Finds `--lang` before the command line is parsed, since the parser's own messages need the language.
    static func choose(from arguments: [String]) {
        var asked: String?
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", arguments.indices.contains(index + 1) { asked = arguments[index + 1] }
            if argument.hasPrefix("--lang=") { asked = String(argument.dropFirst("--lang=".count)) }
        }
        current = asked.flatMap(Language.init) ?? ConfigFile.own.language ?? .da
    }

    /// Chooses the language of a person who has logged in.
    static func choose(_ chosen: Language) { current = chosen }
}

/// The text in the language of this run.
func say(_ danish: String, _ english: String) -> String { Phrase(danish, english)[OutputLanguage.current] }
