import Testing

@testable import CheckedTOML

@Suite("TOML that a person wrote")
struct CheckedTOMLTests {
    /// The place of the error; nil if there is none.
    private func place(_ text: String) -> [Int]? {
        do {
            _ = try CheckedTOML.table(text)
            return nil
        } catch {
            #expect(!error.danish.isEmpty && !error.english.isEmpty)
            return [error.line, error.column]
        }
    }

    @Test(
        "What ends toml++ by an assertion is a fault with its place",
        arguments: [
            ("[[[", 1, 3), ("[[", 1, 3), ("[", 1, 2), ("[ [a]]", 1, 3), ("[]", 1, 2), ("[[a]", 1, 4),
            ("a = 1\n[[[\n", 2, 3), ("[a.[", 1, 4), ("[.a]", 1, 2),
            ("=", 1, 1), ("a.=1", 1, 3), ("a = [[[", 1, 8), ("a = {[", 1, 6), ("{}", 1, 1),
        ])
    func assertions(text: String, line: Int, column: Int) { #expect(place(text) == [line, column]) }

    @Test(
        "Other faults have their place too",
        arguments: [
            ("a = \"x", 1, 7), ("a = 'x\n'", 1, 7), ("a = \"\"\"x\n", 2, 1), ("a = \"\\q\"", 1, 6),
            ("a = \"\\uD800\"", 1, 6), ("a = 1 b = 2", 1, 7),
            ("a = tru", 1, 5), ("a = 1979-05-27", 1, 5), ("a = 01", 1, 5), ("a = 99999999999999999999", 1, 5),
            ("a = 0x7FFFFFFFFFFFFFFFFF", 1, 5), ("a = nan", 1, 5),
            ("a = [1 2]", 1, 8), ("a = {b = 1,}", 1, 12), ("a = {\nb = 1}", 1, 6), ("ø = 1", 1, 1),
            ("a = \"ø\u{1}\"", 1, 7), ("a = \"x\u{0}y\"", 1, 7),
            ("# \u{0}", 1, 3), ("a\rb", 1, 2), ("a = 1\na = 2", 2, 5), ("[a]\n[a]", 2, 1), ("a = 1\n[a]", 2, 1),
        ])
    func faults(text: String, line: Int, column: Int) { #expect(place(text) == [line, column]) }

    @Test(
        "What is TOML is read",
        arguments: [
            "", "\n\r\n", "# kun en bemærkning", "\u{FEFF}a = 1", "a = 1", "a.b.c = 'x'", "\"a b\".'c' = true",
            "[a]\n[b.c]\n[[d]]\n[[d]]",
            "a = [1, 2,\n # tre\n 3,\n]", "a = { b = 1, c.d = [ { e = 'x' } ] }", "a = \"\\u00F8 \\\" \\\\\"",
            "a = \"\"\"\nen\r\nto \"\"tre\"\"\"\"\"", "a = '''x''y'''",
            "a = \"\"\"en \\\n   to\"\"\"", "a = -1_000\nb = 7.4\nc = 1e3\nd = +0", "[ a . b ]\nc=1 # d",
        ])
    func correct(text: String) { #expect(place(text) == nil) }

    @Test("Depth, length and the parts of a key have limits")
    func limits() {
        #expect(place("a = " + String(repeating: "[", count: 100_000)) != nil)
        #expect(place("a = " + String(repeating: "{a=", count: 100_000)) != nil)
        #expect(place(String(repeating: "a.", count: 100_000) + "a = 1") != nil)
        #expect(place("[" + String(repeating: "a.", count: 100_000) + "a]") != nil)
        #expect(place("a = '" + String(repeating: "x", count: CheckedTOML.longest) + "'") == [1, 1])
        #expect(place("a = '" + String(repeating: "x", count: CheckedTOML.longest - 7) + "'") == nil)
    }
}
