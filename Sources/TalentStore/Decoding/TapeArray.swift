/// An array of a `JSONTape`, value by value.
struct TapeArray: UnkeyedDecodingContainer {
    private let tape: JSONTape
    private var place: Int
    private let end: Int
    private(set) var currentIndex = 0

    init(_ decoder: TapeDecoder) throws {
        guard decoder.node.kind == .array else { throw JSONFault.otherType.error }
        tape = decoder.tape
        place = decoder.index + 1
        end = decoder.node.next
    }

    var codingPath: [any CodingKey] { [] }
    /// Unknown beforehand; nobody needs it to read to the end.
    var count: Int? { nil }
    var isAtEnd: Bool { place >= end }

    private mutating func next() throws -> TapeDecoder {
        guard !isAtEnd else { throw JSONFault.atEnd.error }
        defer {
            place = tape.nodes[place].next
            currentIndex += 1
        }
        return TapeDecoder(tape: tape, index: place)
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, tape.nodes[place].kind == .null else { return false }
        return try next().decodeNil()
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: next()) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }
}
