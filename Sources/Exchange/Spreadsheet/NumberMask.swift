/// A cell format that shows a whole number as more than its digits: `00000`, `000000-0000`, `"M"0000`.
struct NumberMask: Hashable {
    private enum Sign: Hashable {
        /// A place for a digit, with what stands there where the number has none.
        case place(empty: String)
        case literal(Character)
    }

    private var signs: [Sign] = []

    /// Nil where a number is shown without places for its digits, as a fraction, grouped or as another notation.
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
                // A colour or a language; a condition would choose between formats.
                let inside = rest.prefix { $0 != "]" }
                guard inside.first.map({ !"<>=".contains($0) }) ?? false else { return nil }
                rest = rest[inside.endIndex...].dropFirst()
            case "-", " ", "+", "(", ")", ":", "/": signs.append(.literal(sign))
            default: return nil
            }
        }
        guard signs.contains(where: { if case .place = $0 { true } else { false } }) else { return nil }
    }

    /// The digits in their places from the right; those that have none stand before the first.
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
