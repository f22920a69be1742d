import CheckedTOML
import TOMLKit
import TalentDomain

/// `config.toml` as a person writes it: language, theme and keys, each by its name there.
public struct SettingsText: Hashable, Sendable {
    public var language: Language?
    public var theme: String?
    /// The keys of each command, as `^P` or `F2`; empty text for a value that is no text.
    public var keys: [String: [String]] = [:]
    /// The faults, each in a sentence with its line; the rest of the file counts all the same.
    public var faults: [Phrase] = []
    private let text: String
    private let file: String

    private static let names = ["language", "theme", "keys"]

    /// - Parameter file: how the file is called in a fault.
    public init(_ text: String, file: String) {
        (self.text, self.file) = (text, file)
        let table: TOMLTable
        do {
            table = try CheckedTOML.table(text)
        } catch {
            faults = [TOMLFileError(file: file, error).phrase]
            return
        }
        for name in table.keys.sorted() where !Self.names.contains(name) { faults.append(unknown(name)) }
        if let value = table["language"] {
            language = value.string.flatMap(Language.init)
            if language == nil {
                faults.append(fault(at: ["language"], Phrase("skriv \"da\" eller \"en\".", "write \"da\" or \"en\".")))
            }
        }
        if let value = table["theme"] {
            theme = value.string
            if theme == nil {
                faults.append(
                    fault(
                        at: ["theme"],
                        Phrase("skriv temaets navn i anførselstegn.", "write the theme's name in quotes.")))
            }
        }
        guard let value = table["keys"] else { return }
        guard let named = value.table else {
            faults.append(
                fault(at: ["keys"], Phrase("skriv [keys] på en linje for sig.", "write [keys] on a line of its own.")))
            return
        }
        for name in named.keys {
            keys[name] = named[name]?.array.map { $0.map { $0.string ?? "" } } ?? [named[name]?.string ?? ""]
        }
    }

    /// Something wrong at a key, told with file and line.
    public func fault(at path: [String], _ message: Phrase) -> Phrase {
        TOMLFileError(file: file, line: line(of: path), keyPath: path.joined(separator: "."), message: message).phrase
    }

    private func unknown(_ name: String) -> Phrase {
        let near = Nearest.choice(to: name, among: Self.names)
        return fault(
            at: [name],
            near.map { Phrase("kendes ikke. Mente du \($0)?", "is not recognised. Did you mean \($0)?") }
                ?? Phrase(
                    "kendes ikke. Her kan stå language, theme og [keys].",
                    "is not recognised. Use language, theme and [keys]."))
    }

    /// The line on which a key, or the table that it stands in, is written; TOMLKit keeps none.
    private func line(of path: [String]) -> Int? {
        var table = "", header: Int?
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let plain = line.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
            if plain.hasPrefix("[") {
                table = plain.drop { $0 == "[" }.prefix { $0 != "]" } + "."
                if table == path[0] + "." { header = header ?? index + 1 }
            } else if plain.contains("="), table + plain.prefix(while: { $0 != "=" }) == path.joined(separator: ".") {
                return index + 1
            } else if table.isEmpty, plain.hasPrefix(path[0] + "=") {
                header = header ?? index + 1
            }
        }
        return header
    }
}
