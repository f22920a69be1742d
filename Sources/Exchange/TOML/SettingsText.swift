import CheckedTOML
import TOMLKit
import TalentDomain

/// The content of `config.toml`: language, theme and keys.
public struct SettingsText: Hashable, Sendable {
    public var language: Language?
    public var theme: String?
    /// The keys of each command, such as `^P` or `F2`; an empty text for a value of another type.
    public var keys: [String: [String]] = [:]
    /// Each mistake in a sentence with its line. The rest of the file still applies.
    public var faults: [Phrase] = []
    private let text: String
    private let file: String

    private static let names = ["language", "theme", "keys"]

    /// - Parameter file: the file's name in the messages.
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

    /// A mistake at a key, with file and line.
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

    /// The line of a key, or of the table it is in. TOMLKit keeps no lines.
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
