/// Finds Danish civil registration numbers, so that they can be refused: the program never needs one.
public enum CPRNumber {
    /// Whether the text contains a CPR number: a plausible date of birth and four digits, in any usual spelling.
    ///
    /// Ten digits within a longer number, or after a `+`, are not counted: they may be a phone or account number.
    public static func occurs(in text: String) -> Bool {
        let signs = text.unicodeScalars.map { Sign($0) }
        return signs.indices.contains { begins(at: $0, in: signs) }
    }

    /// Whether a person's field may contain a CPR number: also one that has lost its first zero in a spreadsheet, and a
    /// replacement number without a separator. A letter before such a number marks it as something else: `M101901234`.
    public static func mayBe(in text: String) -> Bool {
        if occurs(in: text) { return true }
        let signs = text.unicodeScalars.map { Sign($0) }
        return signs.indices.contains { index in
            (index == 0 || signs[index - 1] != .letter) && mayBegin(at: index, in: signs)
        }
    }

    private enum Sign: Equatable {
        case digit(Int), gap, plus, point, comma, mark, letter, other

        init(_ scalar: Unicode.Scalar) {
            // Digits of any script, such as full-width ones.
            if let digit = Character(scalar).wholeNumberValue, (0...9).contains(digit),
                scalar.properties.numericType == .decimal
            {
                self = .digit(digit)
                return
            }
            switch scalar {
            case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", " ", "\u{A0}", "\u{202F}":
                self = .gap
            case "+": self = .plus
            case ".", "/": self = .point
            case ",": self = .comma
            case ":", "_", "'", "\u{2019}": self = .mark
            default: self = scalar.properties.isAlphabetic ? .letter : .other
            }
        }

        var digit: Int? { if case .digit(let value) = self { value } else { nil } }
    }

    /// The spellings: `d` a digit, `g` a hyphen or space, `p` a point or slash, `m` a hyphen, space or other mark, `s`
    /// any of them.
    private static let shapes = [
        "dddddddddd", "ddddddsdddd", "ddddddggdddd", "ddddddgggdddd", "ddddddsddgdd",
        "ddgddgddsdddd", "ddgddgddgddgdd", "ddgddgddddsdddd", "ddpddpddmdddd", "ddpddpddddmdddd", "dgdgdgdgdgdgdgdgdgd",
    ].map(Array.init)

    /// Without the first zero, and with points or spaces that group a large number.
    private static let shapesWithoutZero = [
        "ddddddddd", "dddddsdddd", "dddddggdddd", "dddddgggdddd", "dddsdddsddd", "dgddgddsdddd", "dpddpddmdddd",
        "dgddgddddsdddd", "dpddpddddmdddd",
    ].map(Array.init)

    private static func begins(at start: Int, in signs: [Sign]) -> Bool {
        numbers(at: start, in: signs, written: shapes).contains { isDate($0.digits, isReplacement: $0.isWrittenApart) }
    }

    private static func mayBegin(at start: Int, in signs: [Sign]) -> Bool {
        numbers(at: start, in: signs, written: shapesWithoutZero).contains {
            isDate([0] + $0.digits, isReplacement: false)
        }
            || numbers(at: start, in: signs, written: shapes).contains { isDate($0.digits, isReplacement: true) }
    }

    /// The digits of a match of one of the spellings.
    private static func numbers(
        at start: Int, in signs: [Sign], written shapes: [[Character]]
    ) -> [(
        digits: [Int], isWrittenApart: Bool
    )] {
        guard signs[start].digit != nil, standsFree(before: start, in: signs) else { return [] }
        return shapes.compactMap { shape in
            let end = start + shape.count
            guard end <= signs.count, zip(shape, signs[start...]).allSatisfy(fits), standsFree(after: end, in: signs)
            else { return nil }
            let digits = signs[start..<end].compactMap(\.digit)
            return (digits, shape.count > digits.count)
        }
    }

    private static func fits(_ place: Character, _ sign: Sign) -> Bool {
        switch place {
        case "d": sign.digit != nil
        case "g": sign == .gap
        case "p": sign == .point
        case "m": sign == .gap || sign == .mark
        default: sign == .gap || sign == .point || sign == .mark
        }
    }

    private static func standsFree(before start: Int, in signs: [Sign]) -> Bool {
        guard start > 0 else { return true }
        if signs[start - 1].digit != nil || signs[start - 1] == .plus { return false }
        return ![.point, .comma].contains(signs[start - 1]) || start < 2 || signs[start - 2].digit == nil
    }

    private static func standsFree(after end: Int, in signs: [Sign]) -> Bool {
        guard end < signs.count else { return true }
        if signs[end].digit != nil { return false }
        return ![.point, .comma].contains(signs[end]) || end + 1 >= signs.count || signs[end + 1].digit == nil
    }

    /// Whether the digits begin with a day and month. 29 February is accepted, since two digits do not tell the year.
    ///
    /// A replacement number has 60 added to its day. In free text it is only found with a separator: ten digits in a
    /// row are too often another number.
    private static func isDate(_ digits: [Int], isReplacement: Bool) -> Bool {
        let written = digits[0] * 10 + digits[1], month = digits[2] * 10 + digits[3]
        let day = isReplacement && written > 60 ? written - 60 : written
        return (1...12).contains(month) && (1...Day.lengthOfMonth(month, year: 2024)).contains(day)
    }
}
