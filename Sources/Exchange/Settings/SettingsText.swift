import CheckedTOML
import TOMLKit
import TalentDomain

/// `config.toml` as a person writes it: language, theme and keys, each by its name there.
public struct SettingsText: Hashable, Sendable {
    public var language: Language?
    public var theme: String?
    /// The keys of each command, as `^P` or `F2`.
    public var keys: [String: [String]] = [:]
    /// What could not be understood, each in a sentence; the rest of the file counts all the same.
    public var faults: [Phrase] = []
    /// Why nothing of the file counts, where that is so.
    public var fileFault: Phrase? = nil

    /// - Parameter file: how the file is called in a fault.
    public init(_ text: String, file: String) {
        let table: TOMLTable
        do {
            table = try CheckedTOML.table(text)
        } catch {
            let fault = TOMLProblem(file: file, error).phrase
            (faults, fileFault) = ([fault], fault)
            return
        }
        if let value = table["language"] {
            language = value.string.flatMap(Language.init)
            if language == nil { faults.append(Phrase("\(file): language: skriv \"da\" eller \"en\".", "\(file): language: write \"da\" or \"en\".")) }
        }
        if let value = table["theme"] {
            theme = value.string
            if theme == nil {
                faults.append(Phrase("\(file): theme: skriv temaets navn i anførselstegn.", "\(file): theme: write the theme's name in quotes."))
            }
        }
        guard let value = table["keys"] else { return }
        guard let named = value.table else {
            faults.append(Phrase("\(file): keys: skriv [keys] på en linje for sig.", "\(file): keys: write [keys] on a line of its own."))
            return
        }
        for name in named.keys.sorted() {
            keys[name] = named[name]?.string.map { [$0] } ?? named[name]?.array?.compactMap(\.string) ?? []
        }
    }
}
