// Reads dates counted from today, or from the date that is being moved: `i morgen`, `om 3 uger`, `+14`, `2 weeks
// later`.
extension DayParser {
    func relative(_ words: [String]) -> Day? {
        switch words.joined(separator: " ") {
        case "i dag", "idag", "today": return today
        case "i morgen", "imorgen", "tomorrow": return today.adding(days: 1)
        case "i overmorgen", "overmorgen", "day after tomorrow": return today.adding(days: 2)
        case "i går", "igår", "yesterday": return today.adding(days: -1)
        case "i forgårs", "forgårs", "day before yesterday": return today.adding(days: -2)
        case "næste uge", "i næste uge", "next week": return anchor.week.monday.adding(days: 7)
        default: break
        }
        if let sign = words[0].first, "+-".contains(sign) {
            // "+14", "+2u", "+2 uger", "+ 2 uger"
            let rest = words.joined().dropFirst(), digits = rest.prefix { $0.isNumber }
            let unit = rest == digits ? "dage" : String(rest.dropFirst(digits.count))
            return away(String(digits), unit, sign: sign == "+" ? 1 : -1)
        }
        if words.count == 4, words[0] == "for", words[3] == "siden" { return away(words[1], words[2], sign: -1) }
        // A distance alone counts from the date that is being moved: "2 uger".
        if words.count == 2, moving != nil { return away(words[0], words[1], sign: 1) }
        guard words.count == 3 else { return nil }
        if ["om", "in"].contains(words[0]) { return away(words[1], words[2], sign: 1) }
        switch words[2] {
        case "ago", "før", "tidligere", "tilbage", "earlier", "back": return away(words[0], words[1], sign: -1)
        case "senere", "efter", "frem", "later", "ahead", "forward": return away(words[0], words[1], sign: 1)
        default: return nil
        }
    }

    private func away(_ amount: String, _ unit: String, sign: Int) -> Day? {
        guard let count = number(amount) ?? DayParser.spelled[amount] else { return nil }
        return switch unit {
        case "d", "dag", "dage", "day", "days": anchor.adding(days: sign * count)
        case "u", "uge", "uger", "w", "week", "weeks": anchor.adding(days: sign * count * 7)
        case "måned", "måneder", "mdr", "mdr.", "month", "months": anchor.adding(months: sign * count)
        case "år", "year", "years": anchor.adding(months: sign * count * 12)
        default: nil
        }
    }

    private static let spelled = [
        "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    ]
}
