import Glibc
import TalentDomain

/// The language that this run speaks: `--lang`, else the person's setting, else Danish.
enum OutputLanguage {
    /// Written before anything speaks, and only read after that.
    nonisolated(unsafe) private(set) static var current = Language.da

    /// Looks for `--lang` before the command line is parsed, since the parser itself must speak.
    static func choose(from arguments: [String]) {
        var asked: String?
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", arguments.indices.contains(index + 1) { asked = arguments[index + 1] }
            if argument.hasPrefix("--lang=") { asked = String(argument.dropFirst("--lang=".count)) }
        }
        current = asked.flatMap(Language.init) ?? ConfigFile.own.language ?? .da
    }

    /// The language of somebody who logged in, once it is known who they are.
    static func choose(_ chosen: Language) { current = chosen }
}

/// The text in the language of this run.
func say(_ danish: String, _ english: String) -> String { Phrase(danish, english)[OutputLanguage.current] }
