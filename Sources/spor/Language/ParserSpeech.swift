import TalentDomain

/// ArgumentParser speaks English only; this says its messages in Danish.
enum ParserSpeech {
    static func translate(_ message: String) -> String {
        Speech.language == .en ? message : danish(message)
    }

    static func danish(_ message: String) -> String {
        message.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in sentences.reduce(String(line)) { $1($0) } }
            .joined(separator: "\n")
    }

    /// Each sentence of the parser, from the start of a line or within it.
    nonisolated(unsafe) private static let sentences: [(String) -> String] = [  // regexes are not Sendable, but these are never written
        { $0.replacing(/^OVERVIEW: /, with: "") },
        { $0.replacing(/^(USAGE|Usage):/, with: "BRUG:") },
        { $0.replacing(/^OPTIONS:/, with: "VALG:") },
        { $0.replacing(/^ARGUMENTS:/, with: "ARGUMENTER:") },
        { $0.replacing(/^SUBCOMMANDS:/, with: "KOMMANDOER:") },
        { $0.replacing(/^Error: /, with: "Fejl: ") },
        { $0.replacing(/^Help:  /, with: "Hjælp: ") },
        { $0.replacing("<subcommand>", with: "<kommando>") },
        { $0.replacing("<options>", with: "<valg>") },
        { $0.replacing(/Show help information\./, with: "Vis denne hjælp.") },
        { $0.replacing(/Show subcommand help information\./, with: "Vis hjælp til en kommando.") },
        { $0.replacing(/See '(?<command>[^']+)' for (detailed help|more information)\./) { "Se '\($0.command)' for mere hjælp." } },
        { $0.replacing(/\(default: (?<value>[^)]*)\)/) { "(ellers: \($0.value))" } },
        { $0.replacing(/Unknown option '(?<name>[^']*)'/) { "Ukendt valg '\($0.name)'" } },
        { $0.replacing(/Did you mean '(?<name>[^']*)'\?/) { "Mente du '\($0.name)'?" } },
        { $0.replacing(/Missing value for '(?<name>[^']*)'/) { "Der mangler en værdi efter '\($0.name)'" } },
        { $0.replacing(/^(?<before>.*)   or: /) { "\($0.before)   eller: " } },
        { $0.replacing(/The option '(?<name>[^']*)' does not take any value, but '(?<value>[^']*)' was specified\./) {
            "Valget '\($0.name)' tager ingen værdi, men der står '\($0.value)'."
        } },
        { $0.replacing(/Unexpected argument '(?<name>[^']*)'/) { "Uventet ord '\($0.name)'" } },
        { $0.replacing(/(?<count>\d+) unexpected arguments: /) { "\($0.count) uventede ord: " } },
        { $0.replacing(/Missing expected argument '(?<name>[^']*)'/) { "Der mangler '\($0.name)'" } },
        { $0.replacing(/Missing one of: /, with: "Der mangler et af: ") },
        { $0.replacing(/Missing required subcommand\./, with: "Der mangler en kommando.") },
        { $0.replacing(/Invalid option: (?<name>\S+)/) { "Ugyldigt valg: \($0.name)" } },
        { $0.replacing(/The value '(?<value>[^']*)' is invalid for '(?<name>[^']*)'/) { "'\($0.value)' kan ikke bruges som '\($0.name)'" } },
        { $0.replacing(/Value to be set with (?<new>.+) had already been set with (?<old>.+)/) { "\($0.new) siger imod \($0.old)" } },
    ]
}
