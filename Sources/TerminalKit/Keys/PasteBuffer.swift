/// Collects the text of a bracketed paste as it arrives.
struct PasteBuffer: Sendable {
    /// More bytes than anybody pastes on purpose; the rest is dropped.
    static let limit = 1 << 20
    private static let endMarker = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []

    /// Takes the bytes of the paste from the input. Bytes that may be the start of the end marker stay there.
    ///
    /// - Returns: the text once the end marker is complete, nil before.
    mutating func take(from input: inout ArraySlice<UInt8>) -> String? {
        while let escape = input.firstIndex(of: Byte.escape) {
            keep(input[..<escape])
            input = input[escape...]
            if input.starts(with: Self.endMarker) {
                input.removeFirst(Self.endMarker.count)
                return textSoFar
            }
            if Self.endMarker.starts(with: input) { return nil }
            keep(input.prefix(1))
            input.removeFirst()
        }
        keep(input)
        input = []
        return nil
    }

    /// Whether the input contains the end of a paste.
    static func isEnded(in bytes: [UInt8]) -> Bool { bytes.indices.contains { bytes[$0...].starts(with: endMarker) } }

    private mutating func keep(_ more: ArraySlice<UInt8>) {
        bytes += more.prefix(Self.limit - bytes.count)
    }

    /// The text so far, with line ends as `\n`.
    var textSoFar: String {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in wholeCharacters {
            switch byte {
            case 0x0D: lines.append(0x0A)
            case 0x0A where previous == 0x0D: break
            default: lines.append(byte)
            }
            previous = byte
        }
        return String(decoding: lines, as: UTF8.self)
    }

    /// Without the first bytes of a character that the limit cut in two.
    private var wholeCharacters: ArraySlice<UInt8> {
        guard bytes.count == Self.limit, let lead = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[lead] >= 0xC0
        else {
            return bytes[...]
        }
        return bytes[..<lead]
    }
}
