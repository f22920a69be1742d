import Foundation
import TalentDomain

/// Decodes a text file that a spreadsheet saved in any of the usual encodings.
enum TextDecoding {
    struct Decoded: Hashable {
        var text: String
        var encoding: TextEncoding
        /// The encoding was chosen by the letters: the file has no mark, and is not UTF-8.
        var isGuessed = false
    }

    enum DecodeError: Error, Hashable {
        /// No encoding has a character for the byte or unit at that place.
        case unreadable(Place)
        /// Two encodings make equally good words of the bytes.
        case undecided(Place, [Candidate])
    }

    /// An encoding, and the first non-ASCII word in it.
    struct Candidate: Hashable {
        var encoding: TextEncoding
        var word: String
    }

    /// A character's line and its position there, both counted from 1.
    struct Place: Hashable {
        var line = 1
        var position = 1
        fileprivate var lastWasReturn = false
    }

    /// A byte order mark decides. Without one, the text is UTF-8 if it is valid UTF-8, UTF-16 if every other byte is
    /// NUL, otherwise in the one-byte encoding that makes Danish words of the bytes.
    ///
    /// - Throws: `.unreadable` or `.undecided` where no encoding fits.
    static func decode(_ data: Data) throws(DecodeError) -> Decoded {
        let bytes = Array(data)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return Decoded(text: try strictly(bytes.dropFirst(3), as: UTF8.self), encoding: .utf8)
        }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return try utf32(bytes.dropFirst(4), isLittle: true) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return try utf32(bytes.dropFirst(4), isLittle: false) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), .utf16LittleEndian) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), .utf16BigEndian) }
        if let order = orderOfUnits(bytes) {
            var decoded = try utf16(bytes[...], order)
            decoded.isGuessed = true
            return decoded
        }
        if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text, encoding: .utf8) }
        // The bytes of a Danish letter in UTF-8 are no letters in a one-byte encoding (Ã¸), so such bytes mean damaged
        // UTF-8.
        let isBrokenUTF8 = zip(bytes, bytes.dropFirst()).contains { $0 == 0xC3 && (0x80...0xBF).contains($1) }
        if isBrokenUTF8 { return Decoded(text: try strictly(bytes, as: UTF8.self), encoding: .utf8) }
        let encoding = try EncodingGuess(bytes).encoding()
        return Decoded(text: try oneByteEach(bytes, encoding), encoding: encoding, isGuessed: true)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) throws(DecodeError) -> Decoded {
        let all = Array(bytes), isLittle = encoding == .utf16LittleEndian
        let units = stride(from: 0, to: all.count - 1, by: 2).map { index in
            let (low, high) = isLittle ? (all[index], all[index + 1]) : (all[index + 1], all[index])
            return UInt16(low) | UInt16(high) << 8
        }
        // Half a unit at the end is treated as half a surrogate pair: unreadable.
        return Decoded(
            text: try strictly(all.count.isMultiple(of: 2) ? units : units + [0xD800], as: UTF16.self),
            encoding: encoding)
    }

    private static func utf32(_ bytes: ArraySlice<UInt8>, isLittle: Bool) throws(DecodeError) -> Decoded {
        let all = Array(bytes)
        let units = stride(from: 0, to: all.count - 3, by: 4).map { index in
            (isLittle ? all[index..<index + 4].reversed() : Array(all[index..<index + 4])).reduce(UInt32(0)) {
                $0 << 8 | UInt32($1)
            }
        }
        // A part of a unit at the end is treated as a unit beyond Unicode: unreadable.
        return Decoded(
            text: try strictly(all.count.isMultiple(of: 4) ? units : units + [UInt32.max], as: UTF32.self),
            encoding: .utf32)
    }

    /// Finds UTF-16 without a mark: text that is mostly ASCII has NUL in one half of each unit.
    private static func orderOfUnits(_ bytes: [UInt8]) -> TextEncoding? {
        guard bytes.count >= 8 else { return nil }
        var nulls = (even: 0, odd: 0)
        for (index, byte) in bytes.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { nulls.even += 1 } else { nulls.odd += 1 }
        }
        let units = bytes.count / 2
        if nulls.odd * 10 > units * 6, nulls.even * 20 < units { return .utf16LittleEndian }
        if nulls.even * 10 > units * 6, nulls.odd * 20 < units { return .utf16BigEndian }
        return nil
    }

    private static func strictly<Codec: UnicodeCodec>(
        _ units: some Sequence<Codec.CodeUnit>, as codec: Codec.Type
    )
        throws(DecodeError) -> String
    {
        var decoder = Codec()
        var iterator = units.makeIterator()
        var text = String.UnicodeScalarView()
        var place = Place()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                text.append(scalar)
                place.pass(scalar)
            case .emptyInput: return String(text)
            case .error: throw .unreadable(place)
            }
        }
    }

    private static func oneByteEach(_ bytes: [UInt8], _ encoding: TextEncoding) throws(DecodeError) -> String {
        var text = String.UnicodeScalarView()
        var place = Place()
        for byte in bytes {
            guard let scalar = encoding.scalar(of: byte) else { throw .unreadable(place) }
            text.append(scalar)
            place.pass(scalar)
        }
        return String(text)
    }
}

extension TextDecoding.Place {
    mutating func pass(_ scalar: Unicode.Scalar) {
        // CRLF is one line end.
        let isSecondHalf = lastWasReturn && scalar == "\n"
        lastWasReturn = scalar == "\r"
        if isSecondHalf { return }
        if scalar == "\n" || scalar == "\r" {
            line += 1
            position = 1
        } else {
            position += 1
        }
    }
}
