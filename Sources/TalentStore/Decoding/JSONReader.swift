/// Reads a JSON text from its start to its end.
struct JSONReader {
    let text: UnsafeBufferPointer<UInt8>
    private(set) var nodes: [JSONTape.Node] = []
    private var place = 0

    init(text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        nodes.reserveCapacity(text.count / 12)
    }

    mutating func readAll() throws {
        try readValue(depth: 0)
        guard peek() == nil else { throw JSONFault.noJSON.error }
    }

    private mutating func readValue(depth: Int) throws {
        // A hostile text must not use up the stack.
        guard depth < 64, let byte = peek() else { throw JSONFault.noJSON.error }
        switch byte {
        case UInt8(ascii: "{"):
            try readAll(of: .object, until: UInt8(ascii: "}")) { reader in
                guard reader.peek() == UInt8(ascii: "\"") else { throw JSONFault.noJSON.error }
                try reader.readString()
                guard reader.take(UInt8(ascii: ":")) else { throw JSONFault.noJSON.error }
                try reader.readValue(depth: depth + 1)
            }
        case UInt8(ascii: "["):
            try readAll(of: .array, until: UInt8(ascii: "]")) { try $0.readValue(depth: depth + 1) }
        case UInt8(ascii: "\""): try readString()
        case UInt8(ascii: "t"): try readWord("true", .yes)
        case UInt8(ascii: "f"): try readWord("false", .no)
        case UInt8(ascii: "n"): try readWord("null", .null)
        default: try readNumber()
        }
    }

    /// Reads what stands between brackets, comma by comma.
    private mutating func readAll(of kind: JSONTape.Kind, until end: UInt8, _ readOne: (inout JSONReader) throws -> Void) throws {
        let index = nodes.count
        nodes.append(JSONTape.Node(kind: kind, start: place, end: place, next: 0))
        place += 1
        if !take(end) {
            repeat { try readOne(&self) } while take(UInt8(ascii: ","))
            guard take(end) else { throw JSONFault.noJSON.error }
        }
        nodes[index].end = place
        nodes[index].next = nodes.count
    }

    private mutating func readString() throws {
        let start = place + 1
        var end = start
        var isEscaped = false
        while end < text.count, text[end] != UInt8(ascii: "\"") {
            if text[end] == UInt8(ascii: "\\") {
                isEscaped = true
                end += 1
            }
            end += 1
        }
        guard end < text.count else { throw JSONFault.noJSON.error }
        append(isEscaped ? .escapedString : .string, start, end)
        place = end + 1
    }

    private mutating func readWord(_ word: StaticString, _ kind: JSONTape.Kind) throws {
        let end = place + word.utf8CodeUnitCount
        guard end <= text.count, (0..<word.utf8CodeUnitCount).allSatisfy({ text[place + $0] == word.utf8Start[$0] }) else {
            throw JSONFault.noJSON.error
        }
        append(kind, place, end)
        place = end
    }

    private mutating func readNumber() throws {
        let start = place
        while place < text.count, isOfNumber(text[place]) { place += 1 }
        guard place > start else { throw JSONFault.noJSON.error }
        append(.number, start, place)
    }

    private func isOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
        default: false
        }
    }

    private mutating func append(_ kind: JSONTape.Kind, _ start: Int, _ end: Int) {
        nodes.append(JSONTape.Node(kind: kind, start: start, end: end, next: nodes.count + 1))
    }

    /// The next byte that is not white space; nil at the end.
    private mutating func peek() -> UInt8? {
        while place < text.count {
            switch text[place] {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            case let byte: return byte
            }
        }
        return nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        place += 1
        return true
    }
}

/// The escapes within a JSON string.
enum JSONEscapes {
    /// The text's UTF-8 with its escapes replaced by what they stand for.
    static func resolved(_ text: ArraySlice<UInt8>) throws -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "u"): result += Array(String(try scalar(&rest)).utf8)
            case let byte?: result.append(byte)
            case nil: throw JSONFault.noJSON.error
            }
        }
        return result
    }

    private static func scalar(_ rest: inout ArraySlice<UInt8>) throws -> Character {
        var units = [try unit(&rest)]
        if UTF16.isLeadSurrogate(units[0]), rest.starts(with: Array("\\u".utf8)) {
            rest.removeFirst(2)
            units.append(try unit(&rest))
        }
        guard let text = String(validating: units, as: UTF16.self), let character = text.first else { throw JSONFault.noJSON.error }
        return character
    }

    private static func unit(_ rest: inout ArraySlice<UInt8>) throws -> UInt16 {
        guard let unit = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16), rest.count >= 4 else { throw JSONFault.noJSON.error }
        rest.removeFirst(4)
        return unit
    }
}
