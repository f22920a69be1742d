/// HTML. What is interpolated into it is escaped, so that only the literals of the program are markup.
///
///     let cell: Markup = "<td>\(person.name)</td>"
struct Markup: ExpressibleByStringInterpolation {
    private(set) var html: String

    init(stringLiteral literal: String) { html = literal }
    init(stringInterpolation: Interpolation) { html = stringInterpolation.html }

    /// Parts one after the other.
    init(_ parts: [Markup]) { html = parts.map(\.html).joined(separator: "\n") }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { html += literal }
        mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }
        mutating func appendInterpolation(_ number: Int) { html += String(number) }
        mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
        mutating func appendInterpolation(_ parts: [Markup]) { html += Markup(parts).html }
    }

    private static func escaped(_ text: String) -> String {
        FileText.harmless(text).unicodeScalars.reduce(into: "") { html, scalar in
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(scalar)
            }
        }
    }
}
