import CheckedTOML
import TOMLKit
import TalentDomain

/// A TOML file as text. Decoding reports errors by line and key.
struct TOMLText {
    let text: String
    let file: String

    /// Decodes the file. Every key must be known, since a misspelt one would otherwise be ignored.
    ///
    /// - Throws: `TOMLFileError` for the first mistake in the file.
    func decode<Value: Decodable>(_ type: Value.Type) throws(TOMLFileError) -> Value {
        let table: TOMLTable
        do {
            table = try CheckedTOML.table(text)
        } catch {
            throw TOMLFileError(file: file, error)
        }
        do {
            return try TOMLDecoder(strictDecoding: true).decode(type, from: table)
        } catch let error as UnexpectedKeysError {
            let paths = error.keys.values.sorted { keyPath($0) < keyPath($1) }
            throw problem(
                at: paths.first ?? [],
                Phrase(
                    "kendes ikke. Ret stavningen, eller slet linjen.",
                    "is not recognised. Correct the spelling or delete the line."))
        } catch let error as DecodingError {
            throw problem(from: error)
        } catch {
            throw unreadable
        }
    }

    func problem(at path: [any CodingKey], _ message: Phrase) -> TOMLFileError {
        TOMLFileError(file: file, line: line(of: path), keyPath: keyPath(path), message: message)
    }

    private func problem(from error: DecodingError) -> TOMLFileError {
        switch error {
        // TOMLKit reports a value of the wrong type as "not found", too.
        case .keyNotFound(_, let context) where isThere(context.codingPath):
            problem(
                at: context.codingPath,
                Phrase(
                    "har en værdi af forkert type. Tekst skal stå i anførselstegn; tal, true og false skal ikke.",
                    "has a value of the wrong type. Text must be in quotation marks; numbers, true and false must not.")
            )
        case .keyNotFound(_, let context), .valueNotFound(_, let context):
            problem(at: context.codingPath, Phrase("mangler. Tilføj den.", "is missing. Add it."))
        case .typeMismatch(let type, let context):
            problem(at: context.codingPath, Phrase("skal være ", "must be ") + expectation(of: type))
        case .dataCorrupted(let context):
            problem(
                at: context.codingPath,
                (context.underlyingError as? ExplainedError)?.phrase
                    ?? Phrase("kan ikke læses.", "cannot be read."))
        @unknown default:
            unreadable
        }
    }

    private var unreadable: TOMLFileError {
        TOMLFileError(
            file: file, line: nil, keyPath: "", message: Phrase("Filen kan ikke læses.", "The file cannot be read."))
    }

    private func expectation(of type: any Any.Type) -> Phrase {
        switch type {
        case is String.Type: Phrase("tekst i anførselstegn.", "text in quotation marks.")
        case is Bool.Type: Phrase("true eller false.", "true or false.")
        case is Int.Type, is Double.Type: Phrase("et tal.", "a number.")
        case is TOMLTable.Type:
            Phrase("en gruppe af nøgler, for eksempel .da og .en.", "a group of keys, such as .da and .en.")
        case is TOMLArray.Type: Phrase("en liste i kantede parenteser.", "a list in square brackets.")
        default: Phrase("en anden slags værdi.", "another kind of value.")
        }
    }

    private func isThere(_ path: [any CodingKey]) -> Bool {
        var value: (any TOMLValueConvertible)? = try? CheckedTOML.table(text)
        for key in path {
            value = key.intValue.map { value?.array?[$0] } ?? value?.table?[key.stringValue]
        }
        return value != nil
    }

    private func keyPath(_ path: [any CodingKey]) -> String {
        path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index + 1)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }
}

extension TOMLText {
    /// The line of a key path, or of the nearest table around it. TOMLKit keeps no lines once it has parsed.
    private func line(of path: [any CodingKey]) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.drop { $0 == " " || $0 == "\t" } }
        var block = lines.indices
        var table = ""
        var rest = path[...]
        while rest.count > 1, let index = rest.dropFirst().first?.intValue, let name = rest.first?.stringValue {
            let header = "[[\(table.isEmpty ? "" : table + ".")\(name)]]"
            let starts = block.filter { lines[$0].hasPrefix(header) }
            guard starts.indices.contains(index) else { break }
            table += (table.isEmpty ? "" : ".") + name
            let next = starts.indices.contains(index + 1) ? starts[index + 1] : block.upperBound
            block = starts[index]..<next
            rest = rest.dropFirst(2)
        }
        let keys = rest.prefix { $0.intValue == nil }.map(\.stringValue)
        let inner = block.dropFirst(table.isEmpty ? 0 : 1)
        let own = inner.prefix { !lines[$0].hasPrefix("[") }
        for length in stride(from: keys.count, to: 0, by: -1) {
            let key = keys.prefix(length).joined(separator: ".")
            if let found = own.first(where: { lines[$0].hasPrefix(key) }) { return found + 1 }
        }
        return table.isEmpty ? nil : block.lowerBound + 1
    }
}
