import Foundation
import TalentDomain
import Testing

@testable import TalentStore

@Suite("Reading JSON")
struct DecodingTests {
    private struct Sample: Codable, Equatable {
        enum Case: Codable, Equatable { case plain, with(Int, name: String) }
        var text: String
        var number: Int
        var fraction: Double
        var isSo: Bool
        var absent: String?
        var day: Day?
        var list: [Case]
        var texts: [PlanText: String]
        var nested: [[Int]]
    }

    private func decode<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
        try Encoding.value(from: Array(json.utf8))
    }

    @Test("What is written is read back the same, as Foundation's decoder reads it", arguments: [
        "", "æøå ÆØÅ", "\"citat\" og \\ og /", "linje\nto\tog \u{1}\u{8}\u{C}\r", "👩‍💻 𝄞", String(repeating: "lang ", count: 999),
    ])
    func roundTrip(text: String) throws {
        let sample = Sample(
            text: text, number: -7, fraction: 7.4, isSo: true, day: Day(year: 2027, month: 3, day: 15), list: [.plain, .with(1, name: text)],
            texts: [.strengths: text], nested: [[], [1, 2]])
        let json = try Encoding.text(of: sample)
        #expect(try decode(json, as: Sample.self) == sample)
        #expect(try JSONDecoder().decode(Sample.self, from: Data(json.utf8)) == sample)
        #expect(try decode(String(decoding: JSONEncoder().encode(sample), as: UTF8.self), as: Sample.self) == sample)
    }

    @Test("Escapes are read, white space is passed over, and of equal keys the first counts")
    func spelling() throws {
        #expect(try decode(#" [ "\u00e6\u0041\ud834\udd1e\/\n" , "b" ] "#, as: [String].self) == ["æA𝄞/\n", "b"])
        #expect(try decode(#"{"raw":"a","raw":"b"}"#, as: [String: String].self) == ["raw": "a"])
        #expect(try decode("[true, false ,null]", as: [Bool?].self) == [true, false, nil])
        #expect(try decode("[8, 7.4, -1.5e2]", as: [Double].self) == [8, 7.4, -150])
    }

    @Test("What is no JSON is refused, never a crash", arguments: [
        "", " ", "[", "]", "{", "}", "[1", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "\"", "\"\\", "\"\\u12\"", "\"\\ud834\"", "\"\\u", "tru", "nulll",
        "[1]]", "1 2", "--", "[1}", "\u{0}", "[\"a\" \"b\"]",
    ])
    func refuses(json: String) {
        #expect(throws: DecodingError.self) { try decode(json, as: [String].self) }
        #expect(throws: DecodingError.self) { try decode(json, as: Sample.self) }
        #expect(throws: DecodingError.self) { try decode(json, as: String.self) }
    }

    @Test("Bytes that are no UTF-8, and brackets without end, are refused")
    func hostileBytes() {
        #expect(throws: DecodingError.self) { try Encoding.value([String].self, from: [0x5B, 0x22, 0xFF, 0xFE, 0x22, 0x5D]) }
        #expect(throws: DecodingError.self) { try Encoding.value([String].self, from: Array(repeating: UInt8(ascii: "["), count: 1_000_000)) }
    }

    @Test("A value of another type, or none, is refused")
    func wrongTypes() {
        #expect(throws: DecodingError.self) { try decode("[1]", as: [String].self) }
        #expect(throws: DecodingError.self) { try decode("[\"1\"]", as: [Int].self) }
        #expect(throws: DecodingError.self) { try decode("[99999999999999999999]", as: [Int].self) }
        #expect(throws: DecodingError.self) { try decode("[1.5]", as: [Int].self) }
        #expect(throws: DecodingError.self) { try decode("{}", as: [Int].self) }
        #expect(throws: DecodingError.self) { try decode("[]", as: Sample.self) }
        #expect(throws: DecodingError.self) { try decode("{\"text\":\"a\"}", as: Sample.self) }
    }
}
