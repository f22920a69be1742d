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
