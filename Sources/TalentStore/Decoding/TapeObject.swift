/// An object of a `JSONTape`, key by key.
struct TapeObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let tape: JSONTape
    let index: Int

    var codingPath: [any CodingKey] { [] }

    /// The value under a key; of several equal keys, the first.
    private func find(_ key: Key) -> TapeDecoder? {
        let name = key.stringValue
        var place = index + 1
        let end = tape.nodes[index].next
        while place < end {
            if tape.isKey(tape.nodes[place], name) { return TapeDecoder(tape: tape, index: place + 1) }
            place = tape.nodes[place + 1].next
        }
        return nil
    }

    private func value(_ key: Key) throws -> TapeDecoder {
        guard let value = find(key) else { throw JSONFault.noKey.error }
        return value
    }

    var allKeys: [Key] {
        var keys: [Key] = []
        var place = index + 1
        while place < tape.nodes[index].next {
            if let key = (try? tape.string(tape.nodes[place])).flatMap(Key.init(stringValue:)) { keys.append(key) }
            place = tape.nodes[place + 1].next
        }
        return keys
    }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try value(key).decode(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).decode(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).decode(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).decode(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).decode(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).decode(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).decode(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).decode(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).decode(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: value(key)) }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let value = find(key), !value.decodeNil() else { return nil }
        return try Value(from: value)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
        try value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try value(key).unkeyedContainer() }

    // Classes alone ask for these, and no record is one.
    func superDecoder() throws -> any Decoder { TapeDecoder(tape: tape, index: index) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}
