import Foundation
import FoundationXML

/// Reads a part of a workbook element by element. Refused before parsing: document types, which can make a small text
/// grow without limit, and processing instructions and text that is not UTF-8, at which FoundationXML crashes.
enum XMLReading {
    struct ReadError: Error, Hashable {}

    /// One event; names are without their prefix.
    enum Event {
        case begin(String, [String: String])
        case text(String)
        case end(String)
    }

    static func read(_ data: Data, _ take: @escaping (Event) -> Void) throws(ReadError) {
        guard !hasDocumentType(data), !hasInstruction(data), isUTF8(data) else { throw ReadError() }
        let parser = XMLParser(data: data)
        parser.shouldResolveExternalEntities = false
        let reader = Reader(take)
        parser.delegate = reader
        guard parser.parse() else { throw ReadError() }
    }

    private static func hasDocumentType(_ data: Data) -> Bool {
        // The search would miss a document type in UTF-16, so text with NUL is refused. Excel writes UTF-8.
        data.range(of: Data("<!DOCTYPE".utf8)) != nil || data.range(of: Data("<!ENTITY".utf8)) != nil
            || data.prefix(200).contains(0)
    }

    /// Whether the bytes are UTF-8 and declare nothing else. Excel, LibreOffice and Google Sheets write UTF-8.
    private static func isUTF8(_ data: Data) -> Bool {
        guard let text = String(validating: data, as: UTF8.self) else { return false }
        guard let declaration = text.prefix(200).firstMatch(of: /<\?xml[^>]*encoding\s*=\s*["']([^"']*)/) else {
            return true
        }
        return ["utf-8", "us-ascii"].contains(declaration.1.lowercased())
    }

    /// Whether there is a `<?…?>` other than the declaration at the beginning; Excel writes none.
    private static func hasInstruction(_ data: Data) -> Bool {
        let start = Data("<?".utf8)
        let isDeclared = data.starts(with: Data("<?xml ".utf8)) || data.starts(with: Data("\u{FEFF}<?xml ".utf8))
        let first = data.range(of: start)?.upperBound ?? data.endIndex
        let rest = isDeclared ? data[first...] : data[...]
        return rest.range(of: start) != nil
    }

    private final class Reader: NSObject, XMLParserDelegate {
        private let take: (Event) -> Void

        init(_ take: @escaping (Event) -> Void) { self.take = take }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            var plain: [String: String] = [:]
            for (key, value) in attributes { plain[Self.plain(key)] = value }
            take(.begin(Self.plain(name), plain))
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) { take(.text(text)) }
        func parser(_ parser: XMLParser, foundCDATA block: Data) { take(.text(String(decoding: block, as: UTF8.self))) }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            take(.end(Self.plain(name)))
        }

        private static func plain(_ name: String) -> String { name.split(separator: ":").last.map(String.init) ?? name }
    }
}
