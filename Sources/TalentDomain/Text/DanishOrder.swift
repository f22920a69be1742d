/// The Danish order of letters: a–z, æ, ø, å, with `aa` as å (Aalborg is last); capitals count as small letters.
public enum DanishOrder {
    /// A key whose plain order is the text's Danish order. Of equal letters, capitals come first.
    public static func key(_ text: String) -> String {
        var key = "", marks = ""
        var letters = text.lowercased().unicodeScalars.makeIterator()
        var pending = letters.next()
        while let scalar = pending {
            pending = letters.next()
            if scalar == "a", pending == "a" {
                pending = letters.next()
                key.unicodeScalars.append("}")
                marks += "1"
                continue
            }
            let (base, mark) = fold(scalar)
            key += base
            marks += mark
        }
        return key + "\u{1}" + marks + "\u{1}" + text.map { $0.isUppercase ? "0" : "1" }.joined()
    }

    /// The letter's place: æ, ø and å come after z as `{`, `|` and `}`; foreign letters have the place they have in
    /// Danish.
    static func fold(_ scalar: Unicode.Scalar) -> (base: String, mark: String) {
        switch scalar {
        case "æ": ("{", "0")
        case "ä": ("{", "1")
        case "ø": ("|", "0")
        case "ö", "œ": ("|", "1")
        case "å": ("}", "0")
        case "ü": ("y", "1")
        case "é", "è", "ê", "ë": ("e", "1")
        case "á", "à", "â", "ã": ("a", "1")
        case "í", "ì", "î", "ï": ("i", "1")
        case "ó", "ò", "ô", "õ": ("o", "1")
        case "ú", "ù", "û": ("u", "1")
        case "ç": ("c", "1")
        case "ñ": ("n", "1")
        case "ð": ("d", "1")
        case "þ": ("th", "11")
        case "ß": ("ss", "11")
        default: (String(scalar), "0")
        }
    }
}

extension String {
    /// The text in small letters without accents, with æ, ø and å as `ae`, `oe` and `aa`, for searches.
    var withPlainLetters: String {
        lowercased().unicodeScalars.reduce(into: "") { plain, scalar in
            switch DanishOrder.fold(scalar).base {
            case "{": plain += "ae"
            case "|": plain += "oe"
            case "}": plain += "aa"
            case let base: plain += base
            }
        }
    }
}

extension Sequence {
    /// Sorts by a text in Danish order, and by a second value for equal texts. Each text's key is made once.
    public func sorted(inDanish text: (Element) -> String, then second: (Element) -> some Comparable) -> [Element] {
        map { (DanishOrder.key(text($0)), second($0), $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
}
