import CheckedTOML
import TalentDomain

/// A mistake in a TOML file that a person wrote, and its correction.
public struct TOMLFileError: Error, Hashable, Sendable {
    public var file: String
    /// From 1; nil where the mistake has no single place.
    public var line: Int?
    /// The place in the file's structure: `activity[3].title.en`, counted from 1. Empty for the file as a whole.
    public var keyPath: String
    /// Says what is wrong and what to do.
    public var message: Phrase

    /// One line for the terminal: `hold.toml:12: activity[3].title.en: mangler. Tilføj den.`
    public var phrase: Phrase {
        let place = line.map { "\(file):\($0): " } ?? "\(file): "
        let key = keyPath.isEmpty ? "" : keyPath + ": "
        return Phrase(place + key + message.da, place + key + message.en)
    }
}

extension TOMLFileError {
    init(file: String, _ fault: TOMLSyntaxError) {
        self.init(
            file: file, line: fault.line, keyPath: "",
            message: Phrase(
                "Filen er ikke gyldig TOML her, ved tegn \(fault.column): \(fault.danish).",
                "The file is not valid TOML here, at column \(fault.column): \(fault.english)."))
    }
}

/// Carries a reason in both languages inside a `DecodingError`.
struct ExplainedError: Error {
    let phrase: Phrase
}
