import Testing

@testable import Exchange

@Suite("Tables of text")
struct CSVTableTests {
    private func fields(_ text: String, _ separator: Unicode.Scalar = ";") -> [[String]] {
        CSVTable(text, separator: separator).records.map(\.fields)
    }

    @Test("Quotes may hold separators, doubled quotes and line breaks")
    func quotes() {
        #expect(fields("a;\"b;c\";\"d \"\"e\"\"\"\n\"f\ng\";;h\n") == [["a", "b;c", "d \"e\""], ["f\ng", "", "h"]])
        #expect(fields("5\" skærm;b") == [["5\" skærm", "b"]])
    }

    @Test("Any line end counts as one, and empty lines are counted, not read")
    func lines() {
        let table = CSVTable("a\r\n\r\n;;\rb\n\"c\r\nd\"\ne", separator: ";")
        #expect(
            table.records == [
                CSVTable.Record(line: 1, fields: ["a"]), CSVTable.Record(line: 4, fields: ["b"]),
                CSVTable.Record(line: 5, fields: ["c\r\nd"]), CSVTable.Record(line: 7, fields: ["e"]),
            ])
    }

    @Test("An accent after a separator does not hide the separator")
    func accent() {
        #expect(fields("a;\u{301}b") == [["a", "\u{301}b"]])
    }

    @Test(
        "The separator is the most frequent of the heading's, outside quotes",
        arguments: [
            ("a;b,c;d", ";" as Unicode.Scalar), ("a,b\nc;d;e;f", ","), ("a\tb", "\t"), ("\"a,b,c\";d", ";"),
            ("alone", ";"), ("", ";"),
        ])
    func separator(heading: String, expected: Unicode.Scalar) {
        #expect(CSVTable.separator(of: heading) == expected)
    }
}
