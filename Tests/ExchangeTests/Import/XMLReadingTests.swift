import Foundation
import Testing

@testable import Exchange

@Suite("The XML of workbooks")
struct XMLReadingTests {
    private func names(_ bytes: Data) throws -> [String] {
        var names: [String] = []
        try XMLReading.read(bytes) {
            if case .begin(let name, let attributes) = $0 { names += [name] + attributes.keys.sorted() }
        }
        return names
    }

    @Test("Elements and attributes come with their names, without prefixes")
    func elements() throws {
        #expect(
            try names(Data("<?xml version='1.0' encoding='UTF-8'?><a x:blå=\"1\"><s:b/></a>".utf8)) == [
                "a", "blå", "b",
            ])
    }

    @Test(
        "Bytes that are no UTF-8 are refused wherever they stand",
        arguments: ["<a\u{1} b=\"1\"/>", "<a b\u{1}c=\"1\"/>", "<a b=\"\u{1}\"/>", "<a>\u{1}</a>", "<a/>\u{1}"])
    func broken(text: String) {
        let bytes = Data(text.utf8.map { $0 == 1 ? 0xC2 : $0 })
        #expect(throws: XMLReading.ReadError.self) { try names(bytes) }
    }

    @Test(
        "A text in an encoding that it has not, or that is not known, is refused",
        arguments: ["utf-16", "UTF-7", "windows-1252"])
    func declared(encoding: String) {
        #expect(throws: XMLReading.ReadError.self) {
            try names(Data("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><a b=\"1\"/>".utf8))
        }
    }

    @Test("Latin-1 and UTF-16 are read")
    func otherEncodings() throws {
        let latin = Data("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a bl".utf8) + [0xE5] + Data("=\"1\"/>".utf8)
        #expect(try names(latin) == ["a", "blå"])
        #expect(try names(#require("\u{FEFF}<a blå=\"1\"/>".data(using: .utf16LittleEndian))) == ["a", "blå"])
    }

    @Test("Comments and instructions are passed over, wherever they stand")
    func passedOver() throws {
        #expect(try names(Data("<?x?><!-- y --><a><?z z?><b/></a>".utf8)) == ["a", "b"])
    }

    @Test("A document type is refused, in UTF-16 too")
    func documentType() {
        let text = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>"
        for bytes in [Data(text.utf8), ("\u{FEFF}" + text).data(using: .utf16LittleEndian) ?? Data()] {
            #expect(throws: XMLReading.ReadError.self) { try names(bytes) }
        }
    }
}
