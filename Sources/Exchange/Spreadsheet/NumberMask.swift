/// A cell format that shows a whole number as more than its digits: `00000`, `000000-0000`, `"M"0000`.
struct NumberMask: Hashable {
    private enum Sign: Hashable {
        /// A place for a digit; `empty` is shown if the number has none there.
        case place(empty: String)
        case literal(Character)
    }

    private var signs: [Sign] = []

    /// Nil for a format that has no places for digits, or shows a fraction, groups or another notation.
    init?(_ code: String) {
        var rest = Substring(code)
        while let sign = rest.popFirst() {
            switch sign {
            case "0": signs.append(.place(empty: "0"))
            case "#": signs.append(.place(empty: ""))
            case "?": signs.append(.place(empty: " "))
            case "\\": rest.popFirst().map { signs.append(.literal($0)) }
            case "_": if rest.popFirst() != nil { signs.append(.literal(" ")) }
            case "*": rest = rest.dropFirst()
            case "\"":
                let quoted = rest.prefix { $0 != "\"" }
                signs += quoted.map { .literal($0) }
                rest = rest[quoted.endIndex...].dropFirst()
            case "[":
                // A colour or a language. A condition would choose between formats, so such a code is not supported.
                let inside = rest.prefix { $0 != "]" }
                guard inside.first.map({ !"<>=".contains($0) }) ?? false else { return nil }
                rest = rest[inside.endIndex...].dropFirst()
            case "-", " ", "+", "(", ")", ":", "/": signs.append(.literal(sign))
            default: return nil
            }
        }
        guard signs.contains(where: { if case .place = $0 { true } else { false } }) else { return nil }
    }

    /// Fills the places with the digits from the right. Digits without a place stand before the first.
    func text(of digits: String) -> String {
        var rest = Substring(digits), shown: [String] = []
        let first = signs.firstIndex { if case .place = $0 { true } else { false } }
        for (index, sign) in signs.enumerated().reversed() {
            switch sign {
            case .literal(let character): shown.append(String(character))
            case .place(let empty):
                shown.append(rest.popLast().map(String.init) ?? empty)
                if index == first { shown.append(String(rest)) }
            }
        }
        return shown.reversed().joined()
    }
}
