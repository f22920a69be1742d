extension String {
    /// The text for comparisons: capitals, and the kinds of white space, dash, apostrophe and quotation mark do not
    /// matter.
    ///
    ///     "O’Neill – HR".folded == "o'neill-hr".folded
    public var folded: String { withPlainSigns.lowercased() }

    /// The text with single plain spaces, none around a dash or at the ends, and with plain dashes, apostrophes and
    /// quotation marks.
    public var withPlainSigns: String {
        var plain = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
            case "'", "‘", "’", "‚", "‛", "`", "´", "ʹ", "ʻ", "ʼ", "′": plain.append("'")
            case "\"", "“", "”", "„", "‟", "«", "»", "″": plain.append("\"")
            case _ where scalar.isDash:
                if plain.last == " " { plain.removeLast() }
                plain.append("-")
            case _ where scalar.properties.isWhitespace:
                if let last = plain.last, last != " ", last != "-" { plain.append(" ") }
            default: plain.append(scalar)
            }
        }
        if plain.last == " " { plain.removeLast() }
        return String(plain)
    }

    /// The text with single plain spaces and none at the ends, in which names are stored.
    public var withPlainSpaces: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Unicode.Scalar {
    private static let dashes: Set<Unicode.Scalar> = [
        "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FE63}", "\u{FF0D}",
    ]

    fileprivate var isDash: Bool { Self.dashes.contains(self) }
}
