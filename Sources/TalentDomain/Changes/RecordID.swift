/// The id of a record, `[a-z0-9][a-z0-9_-]{0,31}`, with the type of the record.
public struct RecordID<Of>: Hashable, Sendable, CustomStringConvertible {
    public let raw: String

    public init(_ raw: String) {
        self.raw = raw
    }

    public var description: String { raw }
}

extension RecordID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}

extension RecordID: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

extension RecordID: Codable {
    public init(from decoder: Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(raw)
    }
}

extension RecordID {
    /// A hash of a text in 36 digits and letters: FNV-1a gives the same value on every machine, `Hasher` does not.
    static func hash(of text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
