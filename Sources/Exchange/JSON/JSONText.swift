import Foundation

/// The way out for all JSON: the same data gives the same bytes.
public enum JSONText {
    /// Two-space lines, keys in alphabetical order, dates as `2027-01-12`, a line end at the end.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot hold (no document here has any).
    public static func text(of document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }
}

/// A value that is written as `null` where there is none, so that every key is always there.
@propertyWrapper
public struct OrNull<Value: Encodable & Hashable & Sendable>: Encodable, Hashable, Sendable {
    public var wrappedValue: Value?

    public init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}
