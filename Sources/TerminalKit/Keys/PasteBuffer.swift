/// The text of a bracketed paste while it comes in.
struct PasteBuffer: Sendable {
    /// More than anyone means to paste; what goes beyond is left out.
    static let limit = 1 << 20
    private static let endMarker = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []

    /// Takes what belongs to the paste; the text once its end marker has come as a whole, nil before.
    ///
    /// What may be the start of the marker is left in the input.
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

    /// Whether a paste's end stands in what came.
    static func isEnded(in bytes: [UInt8]) -> Bool { bytes.indices.contains { bytes[$0...].starts(with: endMarker) } }

    private mutating func keep(_ more: ArraySlice<UInt8>) {
        bytes += more.prefix(Self.limit - bytes.count)
    }

    /// What has come, line ends as `\n`.
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

    /// Without the first bytes of a character that the limit cut through.
    private var wholeCharacters: ArraySlice<UInt8> {
        guard bytes.count == Self.limit, let lead = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[lead] >= 0xC0
        else {
            return bytes[...]
        }
        return bytes[..<lead]
    }
}
