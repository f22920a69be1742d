/// Rates how well each character of a decoded text fits into Danish names and titles, to choose between encodings. The
/// points were chosen for Spor.
enum LetterFit {
    /// The points of one character: from 10 for a Danish letter in a word to −30 for a character that no text contains.
    ///
    /// - Parameter text: the decoded characters; nil stands for a byte that the encoding does not define.
    static func points(at index: Int, in text: [Unicode.Scalar?]) -> Int {
        func neighbour(_ offset: Int) -> Unicode.Scalar? {
            let place = index + offset
            return text.indices.contains(place) ? text[place] : nil
        }
        guard let scalar = text[index] else { return -30 }
        guard !scalar.isASCII else { return 0 }
        let before = neighbour(-1), after = neighbour(1)
        if scalar.isWordLetter {
            if scalar.hasWrongCase(before: before, after: after, second: neighbour(2)) { return -8 }
            let isAlone = !(before?.isWordLetter ?? false) && !(after?.isWordLetter ?? false)
            if "æøåÆØÅ".unicodeScalars.contains(scalar) { return isAlone ? 1 : 10 }
            if isAlone { return -4 }
            return "éüöäÉÜÖÄ".unicodeScalars.contains(scalar) ? 4 : 3
        }
        let isAfterLetter = before?.isWordLetter ?? false
        // An apostrophe in a word fits best after one letter: "O’Neill", "D’Angelo".
        if scalar == "’", isAfterLetter, after?.isWordLetter ?? false {
            return neighbour(-2)?.isWordLetter ?? false ? 1 : 3
        }
        return points(ofSign: scalar, isAfterLetter: isAfterLetter, isBeforeLetter: after?.isWordLetter ?? false)
    }

    /// The sum of the points of all characters.
    static func points(of text: String) -> Int {
        let scalars = text.unicodeScalars.map { Optional($0) }
        return scalars.indices.reduce(0) { $0 + points(at: $1, in: scalars) }
    }

    private static func points(ofSign scalar: Unicode.Scalar, isAfterLetter: Bool, isBeforeLetter: Bool) -> Int {
        switch scalar {
        case "’": isAfterLetter ? 1 : -4
        case "‘": isAfterLetter ? -10 : 1
        case "“", "”", "„", "«", "»": isAfterLetter && isBeforeLetter ? -10 : 1
        case "–", "—", "\u{A0}": 2
        case "½", "§", "°", "€", "…", "•", "®", "©", "™": isBeforeLetter ? (isAfterLetter ? -10 : -6) : 2
        default: scalar.properties.generalCategory == .privateUse ? -30 : -10
        }
    }
}

extension Unicode.Scalar {
    /// Whether the character is a letter that words contain. Unicode also counts ligatures, `ª` and some mathematical
    /// symbols as letters; these do not occur in words.
    var isWordLetter: Bool {
        switch self {
        case "ƒ", "µ", "π", "Ω", "ﬁ", "ﬂ", "ª", "º", "ı": false
        default: properties.isAlphabetic
        }
    }

    fileprivate var isCapital: Bool { properties.isUppercase }
    fileprivate var isSmall: Bool { properties.isLowercase }

    /// Whether the letter is a capital among small letters within a word, or a small letter before a capital.
    ///
    /// - Parameters:
    ///   - before: the character before the letter.
    ///   - after: the character after the letter.
    ///   - second: the character after `after`.
    func hasWrongCase(before: Unicode.Scalar?, after: Unicode.Scalar?, second: Unicode.Scalar?) -> Bool {
        let isAfterLetter = before?.isWordLetter ?? false
        if isCapital {
            if let before, before.isWordLetter, before.isSmall { return true }
            guard isAfterLetter, let after, after.isWordLetter else { return false }
            return after.isSmall || (second.map { $0.isWordLetter && $0.isSmall } ?? false)
        }
        return isSmall && (after.map { $0.isWordLetter && $0.isCapital } ?? false)
    }
}
