/// Finds Danish civil registration numbers, so that they can be refused: the program never needs one.
public enum CPRNumber {
    /// Whether something reads as a CPR number: a plausible date of six digits, a hyphen or space if any, four digits.
    ///
    /// Ten digits within a longer number, or after a `+`, are something else: a phone, an account.
    public static func occurs(in text: String) -> Bool {
        let signs = text.unicodeScalars.map { Sign($0) }
        return signs.indices.contains { begins(at: $0, in: signs) }
    }

    private enum Sign: Equatable {
        case digit(Int), gap, plus, point, other

        init(_ scalar: Unicode.Scalar) {
            // Digits of any script, so that full-width ones don't slip through.
            if let digit = Character(scalar).wholeNumberValue, (0...9).contains(digit), scalar.properties.numericType == .decimal {
                self = .digit(digit)
                return
            }
            switch scalar {
            case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", " ", "\u{A0}", "\u{202F}": self = .gap
            case "+": self = .plus
            case ".", ",", "/": self = .point
            default: self = .other
            }
        }

        var digit: Int? { if case .digit(let value) = self { value } else { nil } }
    }

    private static func begins(at start: Int, in signs: [Sign]) -> Bool {
        guard signs[start].digit != nil, standsFree(before: start, in: signs) else { return false }
        var digits: [Int] = []
        var index = start
        while index < signs.count, digits.count < 10 {
            if let digit = signs[index].digit {
                digits.append(digit)
            } else if digits.count != 6 || signs[index] != .gap || index - start > 8 {
                return false
            }
            index += 1
        }
        return digits.count == 10 && isDate(digits) && standsFree(after: index, in: signs)
    }

    private static func standsFree(before start: Int, in signs: [Sign]) -> Bool {
        guard start > 0 else { return true }
        if signs[start - 1].digit != nil || signs[start - 1] == .plus { return false }
        return signs[start - 1] != .point || start < 2 || signs[start - 2].digit == nil
    }

    private static func standsFree(after end: Int, in signs: [Sign]) -> Bool {
        guard end < signs.count else { return true }
        if signs[end].digit != nil { return false }
        return signs[end] != .point || end + 1 >= signs.count || signs[end + 1].digit == nil
    }

    /// Day and month of `ddmmyy`; 29 February passes, since two digits of a year do not tell.
    private static func isDate(_ digits: [Int]) -> Bool {
        let day = digits[0] * 10 + digits[1], month = digits[2] * 10 + digits[3]
        return (1...12).contains(month) && (1...Day.lengthOfMonth(month, year: 2024)).contains(day)
    }
}
