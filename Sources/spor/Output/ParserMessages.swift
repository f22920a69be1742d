import Foundation
import TalentDomain

/// Translates ArgumentParser's messages, which are English only, into Danish.
enum ParserMessages {
    static func translate(_ message: String) -> String {
        OutputLanguage.current == .en ? message : danish(message)
    }

    static func danish(_ message: String) -> String {
        message.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                sentences.reduce(String(line)) {
                    $0.replacingOccurrences(of: $1.english, with: $1.danish, options: .regularExpression)
                }
            }
            .joined(separator: "\n")
    }

    /// The parser's sentences as patterns, with ours beside them.
    private static let sentences: [(english: String, danish: String)] = [
        ("^OVERVIEW: ", ""),
        ("^(USAGE|Usage):", "BRUG:"),
        ("^OPTIONS:", "TILVALG:"),
        ("^ARGUMENTS:", "ARGUMENTER:"),
        ("^SUBCOMMANDS:", "KOMMANDOER:"),
        ("^Error: ", "Fejl: "),
        ("^Help:  ", "Hjælp: "),
        ("<subcommand>", "<kommando>"),
        ("<options>", "<tilvalg>"),
        ("Show help information\\.", "Vis denne hjælp."),
        ("Show the version\\.", "Vis programmets version."),
        ("Show subcommand help information\\.", "Vis hjælp til en kommando."),
        ("See '([^']+)' for (detailed help|more information)\\.", "Se '$1' for mere hjælp."),
        ("\\(default: ([^)]*)\\)", "(standard: $1)"),
        ("\\(values: ", "(en af: "),
        ("\\(default\\) ?", "(standard)"),
        ("Unknown option '([^']*)'", "Ukendt tilvalg '$1'"),
        ("Did you mean '([^']*)'\\?", "Mente du '$1'?"),
        ("Missing value for '([^']*)'", "Der mangler en værdi efter '$1'"),
        ("^( *)   or: ", "$1   eller: "),
        (
            "The option '([^']*)' does not take any value, but '([^']*)' was specified\\.",
            "Tilvalget '$1' tager ingen værdi, men der står '$2'."
        ),
        ("Unexpected argument '([^']*)'", "Uventet ord '$1'"),
        ("([0-9]+) unexpected arguments: ", "$1 uventede ord: "),
        ("Missing expected argument '([^']*)'", "Der mangler '$1'"),
        ("Missing one of: ", "Der mangler et af: "),
        ("Missing required subcommand\\.", "Der mangler en kommando."),
        ("Invalid option: ", "Ugyldigt tilvalg: "),
        ("The value '([^']*)' is invalid for '([^']*)'", "'$1' kan ikke bruges som '$2'"),
        ("Please provide one of the following:", "Vælg en af disse:"),
        ("Please provide one of ('.*') or ('[^']*')\\.", "Vælg $1 eller $2."),
        ("Value to be set with (.+) had already been set with (.+)", "$1 kan ikke bruges sammen med $2"),
    ]
}
