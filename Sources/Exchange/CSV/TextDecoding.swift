import Foundation

/// Turns the bytes of a spreadsheet's text file into text, whichever of the usual encodings it was saved in.
enum TextDecoding {
    /// The first byte or unit that no encoding explains; line and position are counted from 1.
    struct Unreadable: Error, Hashable {
        var line: Int
        /// The character's place in its line.
        var position: Int
    }

    /// A byte order mark decides; without one it is UTF-8 where that fits, else Windows-1252, as Danish spreadsheets write it.
    static func text(of data: Data) throws(Unreadable) -> String {
        if data.starts(with: [0xEF, 0xBB, 0xBF]) { return try strictly(data.dropFirst(3), as: UTF8.self) }
        if data.starts(with: [0xFF, 0xFE]) { return try strictly(units(data.dropFirst(2)) { $0 | $1 << 8 }, as: UTF16.self) }
        if data.starts(with: [0xFE, 0xFF]) { return try strictly(units(data.dropFirst(2)) { $0 << 8 | $1 }, as: UTF16.self) }
        if let text = String(validating: data, as: UTF8.self) { return text }
        // A Danish letter in UTF-8 makes no sense in Windows-1252 (Ã¸), so a broken UTF-8 file is told from the latter.
        let isBrokenUTF8 = zip(data, data.dropFirst()).contains { $0 == 0xC3 && (0x80...0xBF).contains($1) }
        return isBrokenUTF8 ? try strictly(data, as: UTF8.self) : try windows1252(data)
    }

    private static func units(_ data: Data, _ joined: (UInt16, UInt16) -> UInt16) -> [UInt16] {
        let bytes = Array(data)
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { joined(UInt16(bytes[$0]), UInt16(bytes[$0 + 1])) }
        // Half a unit at the end is as unreadable as half a surrogate pair.
        return bytes.count.isMultiple(of: 2) ? units : units + [0xD800]
    }

    private static func strictly<Codec: UnicodeCodec>(_ units: some Sequence<Codec.CodeUnit>, as codec: Codec.Type) throws(Unreadable) -> String {
        var decoder = Codec()
        var iterator = units.makeIterator()
        var text = String.UnicodeScalarView()
        var place = Unreadable(line: 1, position: 1)
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                text.append(scalar)
                place.pass(scalar)
            case .emptyInput: return String(text)
            case .error: throw place
            }
        }
    }

    private static func windows1252(_ data: Data) throws(Unreadable) -> String {
        var text = String.UnicodeScalarView()
        var place = Unreadable(line: 1, position: 1)
        for byte in data {
            guard let scalar = byte < 0x80 || byte > 0x9F ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80] else { throw place }
            text.append(scalar)
            place.pass(scalar)
        }
        return String(text)
    }

    /// 80–9F, where Windows-1252 differs from Latin-1; five of them mean nothing.
    private static let upper: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}

extension TextDecoding.Unreadable {
    fileprivate mutating func pass(_ scalar: Unicode.Scalar) {
        if scalar == "\n" {
            line += 1
            position = 1
        } else {
            position += 1
        }
    }
}
