import Glibc
import TalentDomain

/// The language that this run speaks: `--lang`, else the person's setting, else Danish.
enum Speech {
    /// Written once, before anything else runs, and only read after that.
    nonisolated(unsafe) private(set) static var language = Language.da

    /// Looks for `--lang` before the command line is parsed, since the parser itself must speak.
    static func choose(from arguments: [String]) {
        let asked = zip(arguments, arguments.dropFirst()).last { $0.0 == "--lang" }?.1
            ?? arguments.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
        language = asked.flatMap(Language.init) ?? ConfigFile.read().language ?? .da
    }
}

/// The text in the language of this run.
func say(_ danish: String, _ english: String) -> String { Phrase(danish, english)[Speech.language] }
