/// Decodes CSI and SS3 sequences as xterm, rxvt, the Linux console and similar terminals send them.
extension KeyDecoder {
    /// The longest sequence of parameter bytes that is waited for.
    private static let longest = 256

    /// `ESC [`, parameters, a final byte (ECMA-48, 5.4).
    static func decodeControlSequence(_ input: ArraySlice<UInt8>) -> Step {
        let body = input.dropFirst(2)
        guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) || isRxvtShift($0, body.first) }) else {
            return body.count > longest ? .nothing(length: input.count) : .incomplete
        }
        let final = body[end], length = end - input.startIndex + 1
        guard (0x20...0x7E).contains(final) else { return .nothing(length: length - 1) }
        if final == UInt8(ascii: "["), end == body.startIndex { return decodeLinuxFunctionKey(input) }
        // A mouse report from before SGR: three bytes follow that are no text.
        if final == UInt8(ascii: "M"), end == body.startIndex {
            return input.count >= 6 ? .nothing(length: 6) : .incomplete
        }
        let parameters = body[..<end]
        if parameters.first == UInt8(ascii: "<") {
            return mouse(numbers(parameters.dropFirst()), final).map { .event(.mouse($0), length: length) }
                ?? .nothing(length: length)
        }
        // Other private marks begin a terminal's report, and so does `ESC [ 1 ; 2 c`.
        let isReport = parameters.first.map { (0x3C...0x3F).contains($0) || (0x61...0x64).contains(final) } ?? false
        if isReport { return .nothing(length: length) }
        let fields = fields(parameters), values = fields.map { $0.first ?? 0 }
        // kitty's protocol also reports the release of a key; its press has been handled.
        if fields.count > 1, fields[1].count > 1, fields[1][1] == 3 { return .nothing(length: length) }
        if final == UInt8(ascii: "~"), values == [200] { return .pasteStart(length: length) }
        return key(final: final, values).map { .event(.key($0), length: length) } ?? .nothing(length: length)
    }

    /// `ESC O` and a letter; Konsole puts a modifier digit between.
    static func decodeShiftThree(_ input: ArraySlice<UInt8>) -> Step {
        let body = input.dropFirst(2)
        guard let end = body.firstIndex(where: { !(0x30...0x3B).contains($0) }) else {
            return body.count > longest ? .nothing(length: input.count) : .incomplete
        }
        let final = body[end], length = end - input.startIndex + 1
        guard (0x20...0x7E).contains(final) else { return .nothing(length: length - 1) }
        let modifiers = Modifiers(numbers(body[..<end]).last)
        let key: Key? =
            switch final {
            case UInt8(ascii: "M"): Key(.enter)
            // The numeric keypad, in order of the ASCII characters on its keys.
            case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
            case UInt8(ascii: "a")...UInt8(ascii: "d"): code(letter: final - 0x20).map { Key($0, control: true) }
            default: code(letter: final).map { modifiers.applied(to: $0) }
            }
        return key.map { .event(.key($0), length: length) } ?? .nothing(length: length)
    }

    /// The answer of a terminal (OSC, DCS, SOS, PM, APC), up to BEL or `ESC \`.
    static func skipString(_ input: ArraySlice<UInt8>) -> Step {
        let limit = 4096
        let body = input.dropFirst(2)
        guard let end = body.firstIndex(where: { $0 == Byte.bell || $0 == Byte.escape }) else {
            return input.count > limit ? .nothing(length: input.count) : .incomplete
        }
        let length = end - input.startIndex + 1
        if body[end] == Byte.bell { return .nothing(length: length) }
        guard let next = body[(end + 1)...].first else { return .incomplete }
        return .nothing(length: next == UInt8(ascii: "\\") ? length + 1 : length - 1)
    }

    private static func decodeLinuxFunctionKey(_ input: ArraySlice<UInt8>) -> Step {
        guard let letter = input.dropFirst(3).first else { return .incomplete }
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return .nothing(length: 4) }
        return .event(.key(Key(.function(Int(letter) - 0x40))), length: 4)
    }

    /// rxvt ends Shift with an editing key by `$`, which is otherwise an intermediate byte of a report (`ESC [ ? … $
    /// y`).
    private static func isRxvtShift(_ byte: UInt8, _ first: UInt8?) -> Bool {
        byte == UInt8(ascii: "$") && first != UInt8(ascii: "?")
    }

    private static func key(final: UInt8, _ values: [Int]) -> Key? {
        let modifiers = Modifiers(values.count > 1 ? values[1] : nil)
        switch final {
        // Keys by number: kitty's protocol, and xterm's modifyOtherKeys.
        case UInt8(ascii: "u"): return other(values.first, values.count > 1 ? values[1] : nil)
        case UInt8(ascii: "~") where values.first == 27 && values.count == 3: return other(values[2], values[1])
        case UInt8(ascii: "~"): return code(number: values.first).map { modifiers.applied(to: $0) }
        case UInt8(ascii: "^"): return code(number: values.first).map { Key($0, control: true) }
        case UInt8(ascii: "$"): return code(number: values.first).map { Key($0, shift: true) }
        case UInt8(ascii: "@"): return code(number: values.first).map { Key($0, control: true, shift: true) }
        case UInt8(ascii: "Z"): return Key(.backTab)
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return code(letter: final - 0x20).map { Key($0, shift: true) }
        default: return code(letter: final).map { modifiers.applied(to: $0) }
        }
    }

    /// A key by the number of its character; nil if the number is no character.
    private static func other(_ number: Int?, _ modifiers: Int?) -> Key? {
        let code: Key.Code
        switch number {
        case 9: code = Modifiers(modifiers).bits & 1 != 0 ? .backTab : .tab
        case 13: code = .enter
        case 27: code = .escape
        case 8, 127: code = .backspace
        // The private use area is for keys without a character.
        case let number? where number >= 0x20 && !(0xE000...0xF8FF).contains(number):
            guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return nil }
            code = .character(Character(scalar))
        default: return nil
        }
        let key = Modifiers(modifiers).applied(to: code)
        // The character itself shows that it was typed with Shift.
        guard case .character(let character) = code else { return code == .backTab ? Key(.backTab) : key }
        let isCapital = key.shift && !key.control && character.uppercased().count == 1
        return Key(
            .character(isCapital ? Character(character.uppercased()) : character), control: key.control, alt: key.alt)
    }

    private static func code(letter: UInt8) -> Key.Code? {
        switch letter {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
        default: nil
        }
    }

    private static func code(number: Int?) -> Key.Code? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case .some(let number): functionNumbers.firstIndex(of: number).map { .function($0 + 1) }
        case nil: nil
        }
    }

    /// The numbers of F1–F20, with the gaps that the VT220's keyboard had.
    private static let functionNumbers = [
        11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
    ]

    private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] { fields(parameters).map { $0.first ?? 0 } }

    /// The parameters, each with its sub-parameters after colons; text that is no number counts as 0.
    private static func fields(_ parameters: ArraySlice<UInt8>) -> [[Int]] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
            field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
                Int(String(decoding: $0, as: UTF8.self)) ?? 0
            }
        }
    }

    /// The left button and the wheel in an SGR report (mode 1006). Movements and other buttons are ignored.
    private static func mouse(_ values: [Int], _ final: UInt8) -> MouseEvent? {
        guard values.count == 3, values[1] > 0, values[2] > 0 else { return nil }
        let modifiers = 4 | 8 | 16
        let kind: MouseEvent.Kind? =
            switch (values[0] & ~modifiers, final) {
            case (0, UInt8(ascii: "M")): .press
            case (0, UInt8(ascii: "m")): .release
            case (64, UInt8(ascii: "M")): .wheelUp
            case (65, UInt8(ascii: "M")): .wheelDown
            default: nil
            }
        return kind.map { MouseEvent($0, at: Point(row: values[2] - 1, column: values[1] - 1)) }
    }
}

/// xterm's modifier number: one more than the sum of Shift 1, Alt 2, Control 4.
private struct Modifiers {
    let bits: Int

    init(_ number: Int?) { bits = max(0, (number ?? 1) - 1) }

    func applied(to code: Key.Code) -> Key {
        Key(code, control: bits & 4 != 0, alt: bits & 2 != 0, shift: bits & 1 != 0)
    }
}
