/// Makes readable ids of names: `[a-z0-9][a-z0-9_-]{0,31}`.
///
///     Slug.make("Søren Kjær")                             // "soeren-kjaer"
///     Slug.make("Søren Kjær", notIn: ["soeren-kjaer"])    // "soeren-kjaer-2"
public enum Slug {
    public static let longest = 32

    /// A slug of the text that is not taken. A text without Latin letters and digits gives `x`.
    public static func make(_ text: String, notIn taken: Set<String> = []) -> String {
        make(text, isTaken: taken.contains)
    }

    public static func make(_ text: String, isTaken: (String) -> Bool) -> String {
        let base = cut(words(of: text).joined(separator: "-"), to: longest)
        guard isTaken(base) else { return base }
        return (2...).lazy
            .map { cut(base, to: longest - 1 - String($0).count) + "-\($0)" }
            .first { !isTaken($0) } ?? base
    }

    public static func isValid(_ slug: String) -> Bool {
        guard let first = slug.utf8.first, slug.utf8.count <= longest else { return false }
        return isLetterOrDigit(first)
            && slug.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    private static func words(of text: String) -> [String] {
        let words = text.withPlainLetters.utf8.split { !isLetterOrDigit($0) }.map {
            String(decoding: $0, as: UTF8.self)
        }
        return words.isEmpty ? ["x"] : words
    }

    private static func cut(_ slug: String, to length: Int) -> String {
        var cut = String(slug.prefix(length))
        while cut.hasSuffix("-") { cut.removeLast() }
        return cut
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
