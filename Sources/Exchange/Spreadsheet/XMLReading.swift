import CExpat
import Foundation

/// Reads a part of a workbook element by element. A document type is refused, since it can make a small text grow
/// without limit.
enum XMLReading {
    struct ReadError: Error, Hashable {}

    /// One event; names are without their prefix.
    enum Event {
        case begin(String, [String: String])
        case text(String)
        case end(String)
    }

    static func read(_ data: Data, _ take: @escaping (Event) -> Void) throws(ReadError) {
        guard let parser = XML_ParserCreate(nil) else { throw ReadError() }
        defer { XML_ParserFree(parser) }
        let reader = Reader(parser, take)
        XML_SetUserData(parser, Unmanaged.passUnretained(reader).toOpaque())
        XML_SetElementHandler(
            parser,
            { reader, name, attributes in
                guard let reader = Reader.at(reader) else { return }
                reader.take(.begin(Reader.plain(name), Reader.dictionary(of: attributes)))
            },
            { reader, name in Reader.at(reader)?.take(.end(Reader.plain(name))) })
        // CDATA comes here, too.
        XML_SetCharacterDataHandler(parser) { reader, text, length in
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
            Reader.at(reader)?.take(.text(String(decoding: bytes, as: UTF8.self)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in
            guard let reader = Reader.at(reader) else { return }
            XML_StopParser(reader.parser, 0)
        }
        let status = data.withUnsafeBytes { bytes in
            XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 1)
        }
        // The parser holds no reference of its own to the reader.
        withExtendedLifetime(reader) {}
        guard status == XML_STATUS_OK else { throw ReadError() }
    }

    /// The object that the parser hands to its C functions.
    private final class Reader {
        let parser: XML_Parser
        let take: (Event) -> Void

        init(_ parser: XML_Parser, _ take: @escaping (Event) -> Void) {
            self.parser = parser
            self.take = take
        }

        static func at(_ address: UnsafeMutableRawPointer?) -> Reader? {
            address.map { Unmanaged<Reader>.fromOpaque($0).takeUnretainedValue() }
        }

        /// A name without its prefix.
        static func plain(_ name: UnsafePointer<CChar>?) -> String {
            let name = name.map { String(cString: $0) } ?? ""
            return name.split(separator: ":").last.map(String.init) ?? name
        }

        /// From names and values in turn, up to a null pointer.
        static func dictionary(of attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> [String: String] {
            var dictionary: [String: String] = [:]
            guard var next = attributes else { return [:] }
            while let name = next[0], let value = next[1] {
                dictionary[plain(name)] = String(cString: value)
                next += 2
            }
            return dictionary
        }
    }
}
