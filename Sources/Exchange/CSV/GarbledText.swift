import Foundation
import TalentDomain

/// Finds text that was decoded wrongly before it reached Spor: `SÃ¸ren`, `S¿ren`, `S?ren`, `S&oslash;ren`.
enum GarbledText {
    struct Finding: Hashable {
        /// The text that was probably meant; nil where letters are lost.
        var nearest: String?
    }

    static func finding(in text: String) -> Finding? {
        if text.unicodeScalars.contains("\u{FFFD}") { return Finding(nearest: nil) }
        if let plain = withoutEntities(text) ?? withoutEscapes(text) { return Finding(nearest: plain) }
        guard text.utf8.contains(where: { $0 >= 0x80 }) || text.contains(where: { "?{}|[]\\".contains($0) }) else {
            return nil
        }
        // A text may have been decoded wrongly twice.
        if let plain = readAsUTF8(text) { return Finding(nearest: finding(in: plain)?.nearest ?? plain) }
        return hasOddSign(text) ? Finding(nearest: inAnotherEncoding(text) ?? fromSevenBits(text)) : nil
    }

    // MARK: Characters that no word contains

    private static func hasOddSign(_ text: String) -> Bool {
        if text.contains("?"), text.contains(/\?\p{L}/) { return true }
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.contains { index in
            let before = index > 0 ? scalars[index - 1] : nil,
                after = index + 1 < scalars.count ? scalars[index + 1] : nil
            return isOdd(
                scalars[index], before: before, after: after,
                second: index + 2 < scalars.count ? scalars[index + 2] : nil)
        }
    }

    private static func isOdd(
        _ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?, second: Unicode.Scalar?
    ) -> Bool {
        // Box-drawing characters and blocks.
        if (0x2500...0x259F).contains(scalar.value) { return true }
        let isAfterLetter = before?.isWordLetter ?? false, isBeforeLetter = after?.isWordLetter ?? false
        if scalar == "Ã" || scalar == "Â" || scalar == "√" {
            return after.map { !$0.isASCII && !$0.isWordLetter } ?? false
        }
        if scalar.isWordLetter {
            // "BÊk": a foreign capital within a small word. "BÆk" is only a slip of the shift key.
            return !scalar.isASCII && scalar.properties.isUppercase && !"ÆØÅ".unicodeScalars.contains(scalar)
                && isAfterLetter
                && scalar.hasWrongCase(before: before, after: after, second: second)
        }
        if "´`’‘'-–—\u{2010}\u{2011}.,:;/&+@#_()<>=~^$!*%\"“”„«»\u{A0}".unicodeScalars.contains(scalar)
            || scalar.properties.isWhitespace
        {
            return false
        }
        if isAfterLetter && isBeforeLetter {
            return !scalar.properties.isAlphabetic || scalar == "µ" || scalar == "ƒ" || scalar == "π" || scalar == "Ω"
        }
        return isBeforeLetter && !scalar.isASCII && !scalar.properties.isAlphabetic
            && !"€©®™°№½…•§\u{2116}".unicodeScalars.contains(scalar)
            && !CharacterSet.decimalDigits.contains(scalar)
    }

    // MARK: The probable text

    private static func readAsUTF8(_ text: String) -> String? {
        for encoding in TextEncoding.ofOneByte {
            if let bytes = encoding.bytes(of: text), let plain = String(validating: bytes, as: UTF8.self), plain != text
            {
                return plain
            }
        }
        return nil
    }

    private static func inAnotherEncoding(_ text: String) -> String? {
        var best: (text: String, points: Int)?
        for written in TextEncoding.ofOneByte {
            guard let bytes = written.bytes(of: text) else { continue }
            for meant in TextEncoding.ofOneByte where meant != written {
                let scalars = bytes.compactMap { meant.scalar(of: $0) }
                let plain = String(String.UnicodeScalarView(scalars)), points = LetterFit.points(of: plain)
                if scalars.count == bytes.count, !hasOddSign(plain), points > best?.points ?? 5 {
                    best = (plain, points)
                }
            }
        }
        return best?.text
    }

    /// The Danish letters of the seven-bit codes that old systems print: `S|ren`.
    private static func fromSevenBits(_ text: String) -> String? {
        let letters: [Character: Character] = ["{": "æ", "|": "ø", "}": "å", "[": "Æ", "\\": "Ø", "]": "Å"]
        let plain = String(text.map { letters[$0] ?? $0 })
        return plain != text && !hasOddSign(plain) ? plain : nil
    }

    private static let entities: [String: Unicode.Scalar] = [
        "aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "eacute": "é",
        "Eacute": "É", "uuml": "ü", "Uuml": "Ü",
        "ouml": "ö", "Ouml": "Ö", "auml": "ä", "Auml": "Ä", "amp": "&", "quot": "\"", "apos": "'", "nbsp": " ",
        "lt": "<", "gt": ">", "ndash": "–",
        "rsquo": "’", "lsquo": "‘", "aacute": "á", "oacute": "ó", "egrave": "è", "ccedil": "ç", "szlig": "ß",
        "eth": "ð", "thorn": "þ",
    ]

    private static func withoutEntities(_ text: String) -> String? {
        guard text.contains("&") else { return nil }
        return replaced(text, /&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});/) { name in
            if name.lowercased().hasPrefix("#x") {
                return UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
            }
            if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) } }
            return entities[String(name)]
        }
    }

    /// Decodes `S=C3=B8ren`, `S%C3%B8ren` and `S\u00f8ren`.
    private static func withoutEscapes(_ text: String) -> String? {
        guard text.contains(where: { "\\=%".contains($0) }) else { return nil }
        if let plain = replaced(text, /\\u([0-9A-Fa-f]{4})/, { UInt32($0, radix: 16).flatMap { Unicode.Scalar($0) } }) {
            return plain
        }
        guard text.contains(/[=%][89A-Fa-f][0-9A-Fa-f]/) else { return nil }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), value >= 0x80
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? TextEncoding.windows1252.scalars(of: bytes)
    }

    private static func replaced(
        _ text: String, _ pattern: Regex<(Substring, Substring)>, _ meaning: (Substring) -> Unicode.Scalar?
    ) -> String? {
        var isFound = false
        let plain = text.replacing(pattern) { match in
            guard let scalar = meaning(match.output.1), scalar.value >= 0x20 else { return String(match.output.0) }
            isFound = true
            return String(scalar)
        }
        return isFound ? plain : nil
    }
}

extension TextEncoding {
    fileprivate func scalars(of bytes: [UInt8]) -> String? {
        let scalars = bytes.compactMap { scalar(of: $0) }
        return scalars.count == bytes.count ? String(String.UnicodeScalarView(scalars)) : nil
    }
}
