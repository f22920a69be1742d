/// A JSON text taken apart into a flat list of its values, each followed by what it holds.
///
/// Foundation's decoder builds a dictionary for every object; a store of 700 records took it 29 ms of a start that shall take 25.
final class JSONTape {
    enum Kind: UInt8 { case object, array, string, escapedString, number, yes, no, null }

    struct Node {
        var kind: Kind
        /// Where its text lies: without the quotes of a string.
        var start: Int
        var end: Int
        /// The place behind all that it holds.
        var next: Int
    }

    let bytes: [UInt8]
    let nodes: [Node]

    /// - Throws: `DecodingError` where it is no JSON, or nested more than 64 deep.
    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        nodes = try bytes.withUnsafeBufferPointer { text in
            var reader = JSONReader(text: text)
            try reader.readAll()
            return reader.nodes
        }
    }

    /// The text of a string.
    func string(_ node: Node) throws -> String {
        let text: String? = switch node.kind {
        case .string: bytes.withUnsafeBufferPointer { String(validating: $0[node.start..<node.end], as: UTF8.self) }
        case .escapedString: try String(validating: JSONEscapes.resolved(bytes[node.start..<node.end]), as: UTF8.self)
        default: throw JSONFault.otherType.error
        }
        guard let text else { throw JSONFault.noJSON.error }
        return text
    }

    func number<Value: LosslessStringConvertible>(_ node: Node) throws -> Value {
        guard node.kind == .number, let value = Value(String(decoding: bytes[node.start..<node.end], as: UTF8.self)) else {
            throw JSONFault.otherType.error
        }
        return value
    }

    /// Whether a key is that one. Keys of ours need no escapes.
    func isKey(_ node: Node, _ key: String) -> Bool {
        var key = key
        return key.withUTF8 { $0.count == node.end - node.start && bytes[node.start..<node.end].elementsEqual($0) }
    }
}

/// What can be wrong with a text that should be JSON of ours.
enum JSONFault: String {
    case noJSON = "no JSON", otherType = "a value of another type", noKey = "a missing key", atEnd = "too few values"

    var error: DecodingError { .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: rawValue)) }
}
