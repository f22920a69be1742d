import TalentDomain

/// Chooses the one-byte encoding of a list by the letters that each makes of the bytes.
struct EncodingGuess {
    private let bytes: [UInt8]
    /// The first occurrence of each different word with bytes beyond ASCII, so that a word on every line counts once.
    private var words: [Range<Int>] = []

    /// More words than this add nothing to the choice.
    private static let mostWords = 2000
    /// In bytes; anything longer is no word and is counted in pieces.
    private static let longestWord = 100
    /// Points in advance for Windows-1252, which nearly all spreadsheets write.
    private static let usual = 3
    /// The best encoding must have this many points more than the next one.
    private static let margin = 5

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var seen: Set<ArraySlice<UInt8>> = []
        var start = 0
        var hasUpper = false
        for index in 0...bytes.count {
            let byte = index < bytes.count ? bytes[index] : 0x0A
            if byte >= 0x80 { hasUpper = true }
            guard Self.endsWord(byte) || index - start >= Self.longestWord else { continue }
            if hasUpper, seen.insert(bytes[start..<index]).inserted { words.append(start..<index) }
            if words.count == Self.mostWords { break }
            start = index + 1
            hasUpper = false
        }
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"")
    }

    /// The encoding in which the bytes make the best Danish words.
    ///
    /// - Throws: `.undecided` where two encodings make equally good words, `.unreadable` where none does.
    func encoding() throws(TextDecoding.DecodeError) -> TextEncoding {
        let ranked = TextEncoding.ofOneByte.map { (encoding: $0, points: points(in: $0)) }.sorted {
            $0.points > $1.points
        }
        guard ranked[0].points > -8 else { throw .unreadable(place(of: words.first)) }
        guard ranked[0].points - ranked[1].points >= Self.margin else {
            let first =
                words.first {
                    points(of: $0, in: ranked[0].encoding) - points(of: $0, in: ranked[1].encoding) < Self.margin
                } ?? words.first
            throw .undecided(
                place(of: first),
                ranked.prefix(2).map { candidate in
                    TextDecoding.Candidate(
                        encoding: candidate.encoding, word: first.map { word($0, in: candidate.encoding) } ?? "")
                })
        }
        return ranked[0].encoding
    }

    private func points(in encoding: TextEncoding) -> Int {
        words.reduce(encoding == .windows1252 ? Self.usual : 0) { $0 + points(of: $1, in: encoding) }
    }

    private func points(of word: Range<Int>, in encoding: TextEncoding) -> Int {
        let scalars = bytes[word].map { encoding.scalar(of: $0) }
        return scalars.indices.reduce(0) { $0 + LetterFit.points(at: $1, in: scalars) }
    }

    private func word(_ range: Range<Int>, in encoding: TextEncoding) -> String {
        String(String.UnicodeScalarView(bytes[range].map { encoding.scalar(of: $0) ?? "\u{FFFD}" }))
    }

    /// The line and position of a word's first byte beyond ASCII.
    private func place(of word: Range<Int>?) -> TextDecoding.Place {
        var place = TextDecoding.Place()
        guard let word, let first = bytes[word].firstIndex(where: { $0 >= 0x80 }) else { return place }
        for byte in bytes[..<first] { place.pass(Unicode.Scalar(byte)) }
        return place
    }
}
