import Foundation

/// Encodes all JSON that the program writes. The same data always gives the same bytes.
public enum JSONText {
    /// The document with two-space indentation, keys in alphabetical order, dates as `2027-01-12`, and a line end at
    /// the end.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot hold (no document here has any).
    public static func text(of document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return escaped(String(decoding: try encoder.encode(document), as: UTF8.self)) + "\n"
    }

    /// Writes characters that act on a terminal or are invisible as `\u202E`, and marks beyond eight on one letter. The
    /// encoder itself escapes only the first 32 characters.
    private static func escaped(_ json: String) -> String {
        guard !json.utf8.allSatisfy({ $0 < 0x7F }) else { return json }
        var marks = 0
        return json.unicodeScalars.reduce(into: "") { text, scalar in
            marks = scalar.value >= 0x300 && scalar.isMark ? marks + 1 : 0
            guard scalar.value >= 0x7F, scalar.isHidden || marks > 8 else { return text.unicodeScalars.append(scalar) }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16, uppercase: true)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
    }
}

/// A value that is written as `null` if it is nil, so that every key is always present.
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

extension Unicode.Scalar {
    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    /// Whether the character is invisible: controls, formats, private and unassigned ones.
    fileprivate var isHidden: Bool {
        if properties.isDefaultIgnorableCodePoint { return true }
        return switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
