/// Finds Danish civil registration numbers, so that they can be refused: the program never needs one.
public enum CPRNumber {
    /// Whether something reads as a CPR number: a plausible date of birth and four digits, however they are written apart.
    ///
    /// Ten digits within a longer number, or after a `+`, are something else: a phone, an account.
    public static func occurs(in text: String) -> Bool {
        let signs = text.unicodeScalars.map { Sign($0) }
        return signs.indices.contains { begins(at: $0, in: signs) }
    }

    private enum Sign: Equatable {
        case digit(Int), gap, plus, point, comma, mark, other

        init(_ scalar: Unicode.Scalar) {
            // Digits of any script, so that full-width ones don't slip through.
            if let digit = Character(scalar).wholeNumberValue, (0...9).contains(digit), scalar.properties.numericType == .decimal {
                self = .digit(digit)
                return
            }
            switch scalar {
            case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", " ", "\u{A0}", "\u{202F}": self = .gap
            case "+": self = .plus
            case ".", "/": self = .point
            case ",": self = .comma
            case ":", "_", "'", "\u{2019}": self = .mark
            default: self = .other
            }
        }

        var digit: Int? { if case .digit(let value) = self { value } else { nil } }
    }

    /// How the number is written: `d` a digit, `g` a hyphen or space, `p` a point or slash, `m` a hyphen, space or other mark, `s` any of them.
    private static let shapes = [
        "dddddddddd", "ddddddsdddd", "ddddddggdddd", "ddddddgggdddd", "ddddddsddgdd",
        "ddgddgddsdddd", "ddgddgddgddgdd", "ddgddgddddsdddd", "ddpddpddmdddd", "ddpddpddddmdddd", "dgdgdgdgdgdgdgdgdgd",
    ].map(Array.init)

    private static func begins(at start: Int, in signs: [Sign]) -> Bool {
        guard signs[start].digit != nil, standsFree(before: start, in: signs) else { return false }
        return shapes.contains { shape in
            let end = start + shape.count
            guard end <= signs.count, zip(shape, signs[start...]).allSatisfy(fits), standsFree(after: end, in: signs) else { return false }
            return isDate(signs[start..<end].compactMap(\.digit), isWrittenApart: shape.count > 10)
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

    /// Day and month of `ddmmyy`; 29 February passes, since two digits of a year do not tell.
    ///
    /// A replacement number has 60 added to its day. It is looked for only where the number is written apart: ten digits
    /// in a row are too often something else.
    private static func isDate(_ digits: [Int], isWrittenApart: Bool) -> Bool {
        let written = digits[0] * 10 + digits[1], month = digits[2] * 10 + digits[3]
        let day = isWrittenApart && written > 60 ? written - 60 : written
        return (1...12).contains(month) && (1...Day.lengthOfMonth(month, year: 2024)).contains(day)
    }
}
