/// A moment, in whole seconds since 1970-01-01 00:00 UTC.
public struct Timestamp: Hashable, Comparable, Sendable {
    public var seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// The years 1 to 9999, as in `Day`.
    public static let possible: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// A moment from a file; an impossible one becomes the nearest possible.
    public init(stored seconds: Int64) {
        self.init(seconds: min(max(seconds, Self.possible.lowerBound), Self.possible.upperBound))
    }

    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}

extension Timestamp: Codable {
    public init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer(), seconds = try container.decode(Int64.self)
        guard Self.possible.contains(seconds) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such moment")
        }
        self.init(seconds: seconds)
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }
}
