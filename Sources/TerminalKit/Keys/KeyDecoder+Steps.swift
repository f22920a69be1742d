/// Decodes the start of the input: a key in ASCII or UTF-8, or the bytes after an Esc.
extension KeyDecoder {
    /// The result of decoding the start of the input.
    enum Step {
        case incomplete
        case nothing(length: Int)
        case event(InputEvent, length: Int)
        case pasteStart(length: Int)
    }

    static func decode(_ input: ArraySlice<UInt8>) -> Step {
        guard let first = input.first else { return .incomplete }
        if first == Byte.escape { return decodeEscape(input) }
        if first < 0x80 { return .event(.key(key(ofASCII: first)), length: 1) }
        return decodeUTF8(input, first)
    }

    private static func key(ofASCII byte: UInt8) -> Key {
        switch byte {
        case 0x0D, 0x0A: Key(.enter)
        case 0x09: Key(.tab)
        case 0x7F, 0x08: Key(.backspace)
        case 0x00: .control(" ")
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
        default: .character(Character(Unicode.Scalar(byte)))
        }
    }

    private static func decodeUTF8(_ input: ArraySlice<UInt8>, _ first: UInt8) -> Step {
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        let bytes = input.prefix(length)
        if bytes.dropFirst().contains(where: { $0 & 0xC0 != 0x80 }) { return .nothing(length: 1) }
        guard bytes.count == length else { return .incomplete }
        guard let character = String(validating: bytes, as: UTF8.self)?.first else { return .nothing(length: 1) }
        return .event(.key(.character(character)), length: length)
    }

    private static func decodeEscape(_ input: ArraySlice<UInt8>) -> Step {
        let rest = input.dropFirst()
        switch rest.first {
        case nil: return .incomplete
        case UInt8(ascii: "["): return decodeControlSequence(input)
        case UInt8(ascii: "O"): return decodeShiftThree(input)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            return skipString(input)
        case Byte.escape: return decodeTwoEscapes(rest)
        default: return withAlt(decode(rest))
        }
    }

    /// Some terminals send Alt with an arrow as Esc before the arrow's sequence. Otherwise the first Esc was a key.
    private static func decodeTwoEscapes(_ rest: ArraySlice<UInt8>) -> Step {
        switch rest.dropFirst().first {
        case nil: .incomplete
        case UInt8(ascii: "["), UInt8(ascii: "O"): withAlt(decode(rest))
        default: .event(.key(Key(.escape)), length: 1)
        }
    }

    private static func withAlt(_ step: Step) -> Step {
        switch step {
        case .event(.key(var key), let length):
            key.alt = true
            return .event(.key(key), length: length + 1)
        case .event(let event, let length): return .event(event, length: length + 1)
        case .nothing(let length): return .nothing(length: length + 1)
        case .pasteStart(let length): return .pasteStart(length: length + 1)
        case .incomplete: return .incomplete
        }
    }
}
