import TalentDomain
import Testing

@Suite("Text from people")
struct TextCleanerTests {
    private let cleaner = TextCleaner { $0 }

    private func fault(_ text: String, as policy: TextPolicy = .line) -> TextError? {
        do throws(TextError) {
            _ = try cleaner.clean(text, as: policy)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "What people write comes through as it is",
        arguments: [
            "Søren Ærø Åge-Ravn", "«Hej», sagde hun – “yes” 100 %", "naïve café Ærøskøbing", "👩‍💻 ❤️‍🔥 1️⃣ 👍🏽", "नमस्ते",
            "می‌خواهم", "5 € → 10 ½", "",
        ])
    func ordinary(text: String) throws {
        #expect(try cleaner.clean(text) == text)
        #expect(try cleaner.clean(text, as: .logEntry) == text)
    }

    @Test("Newlines and tabs belong in bodies only, and every line end becomes one newline")
    func newlines() throws {
        #expect(try cleaner.clean("a\r\nb\rc\n\td\n", as: .body) == "a\nb\nc\n\td\n")
        #expect(fault("a\nb") == .newline)
        #expect(fault("a\tb") == .tab)
        #expect(try cleaner.clean("  Anne Holm \r\n") == "Anne Holm")
    }

    @Test(
        "Soft hyphen, zero-width space and byte order mark are dropped from a paste, refused in log and import",
        arguments: ["\u{AD}", "\u{200B}", "\u{FEFF}"])
    func invisible(text: String) throws {
        #expect(try cleaner.clean("An\(text)ne") == "Anne")
        // One scalar by the table above.
        #expect(fault("An\(text)ne", as: .logEntry) == .forbidden(text.unicodeScalars.first!))
        #expect(fault("An\(text)ne", as: .cell) != nil)
    }

    @Test(
        "Control, direction, private, unassigned and invisible characters are refused",
        arguments: [
            "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{E000}", "\u{0378}", "\u{FFFF}",
            "\u{3164}", "\u{2028}", "\u{2060}", "\u{2800}",
            "\u{FFFC}", "\u{E0041}", "\u{FE0E}",
        ])
    func refused(text: String) {
        #expect(fault("a\(text)b") == .forbidden(text.unicodeScalars.first!))  // one scalar by the table above
        #expect(fault("a\(text)b", as: .body) != nil)
        // One scalar, as above.
        #expect(fault("a\(text)b")?.message.da.unicodeScalars.contains(text.unicodeScalars.first!) == false)
    }

    @Test("Joiners stand between what can be seen, a variation selector after an emoji")
    func joiners() {
        #expect(fault("a\u{200D}") != nil)
        #expect(fault("\u{200D}a") != nil)
        #expect(fault("a\u{200D} b") != nil)
        #expect(fault("a\u{200D}\u{200D}b") != nil)
        #expect(fault("a\u{FE0F}") != nil)
    }

    @Test("A mark needs a letter, and no letter carries more than eight")
    func marks() throws {
        #expect(fault("\u{301}a") == .looseMark("\u{301}"))
        #expect(fault("a\n\u{301}b", as: .body) == .looseMark("\u{301}"))
        #expect(try cleaner.clean("a" + String(repeating: "\u{301}", count: 8)).unicodeScalars.count == 9)
        #expect(fault("a" + String(repeating: "\u{301}", count: 9)) == .looseMark("\u{301}"))
    }

    @Test("A text has a greatest length, counted after cleaning")
    func limits() throws {
        let policy = TextPolicy(isBody: false, limit: 3)
        #expect(try cleaner.clean("\u{AD}æøå", as: policy) == "æøå")
        #expect(fault("æøåe", as: policy) == .tooLong(limit: 3, by: 1))
        #expect(fault(String(repeating: "x", count: 5_000_000), as: .body) == .tooLong(limit: 20_000, by: 4_980_000))
        #expect(TextError.forbidden("\u{1B}").message.en.hasSuffix("(U+001B)."))
    }
}
