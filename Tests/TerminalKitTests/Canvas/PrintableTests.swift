import Testing

@testable import TerminalKit

@Suite("Text on its way out")
struct PrintableTests {
    @Test(
        "stays as it is when it is harmless",
        arguments: [
            "Rødgrød med fløde", "Mål: 95 %", "“citat” – så…", "漢字", "👩‍👩‍👧 🇩🇰 ❤️ 👍🏽", "e\u{301}", "نص", "│─┼ ▸ ◐ ●", "",
        ])
    func harmless(_ text: String) { #expect(printable(text) == text) }

    @Test(
        "shows what could steer or hide",
        arguments: [
            ("a\u{1B}[31mb", #"a\u{1B}[31mb"#), ("\u{7}", #"\u{7}"#), ("\u{9B}2J", #"\u{9B}2J"#),
            ("a\nb\tc", #"a\u{A}b\u{9}c"#),
            ("a\r\nb", #"a\u{D}\u{A}b"#), ("\u{202E}txt", #"\u{202E}txt"#), ("\u{2066}x", #"\u{2066}x"#),
            ("so\u{AD}ft", #"so\u{AD}ft"#),
            ("\u{200B}", #"\u{200B}"#), ("\u{FEFF}a", #"\u{FEFF}a"#), ("\u{E000}", #"\u{E000}"#),
            ("\u{378}", #"\u{378}"#),
            ("\u{2028}", #"\u{2028}"#), ("\u{3164}", #"\u{3164}"#), ("\u{2800}", #"\u{2800}"#),
            ("\u{FFFC}", #"\u{FFFC}"#),
            ("\u{200D}", #"\u{200D}"#), ("a\u{200D}", #"a\u{200D}"#), ("a\u{FE0F}", #"a\u{FE0F}"#),
            ("\u{301}a", #"\u{301}a"#),
            ("\u{E0041}", #"\u{E0041}"#), ("a\u{34F}", #"a\u{34F}"#),
        ])
    func hostile(_ text: String, _ shown: String) { #expect(printable(text) == shown) }

    @Test("may keep newline and tab, and nothing more")
    func lines() {
        #expect(printable("a\nb\tc\u{1B}", keepingLines: true) == "a\nb\tc\\u{1B}")
    }

    @Test("carries at most eight marks on a letter")
    func marks() {
        let eight = "a" + String(repeating: "\u{301}", count: 8)
        #expect(printable(eight) == eight)
        #expect(printable("a" + String(repeating: "\u{301}", count: 500) + "b") == eight + "b")
    }

    @Test("has nothing left to escape, and is the same the second time")
    func property() {
        var generator = SplitMix(state: 7)
        for _ in 0..<300 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<12 {
                let limit: UInt32 = Bool.random(using: &generator) ? 0x300 : 0x110000
                if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
                    scalars.append(scalar)
                }
            }
            let shown = printable(String(scalars))
            #expect(printable(shown) == shown)
            #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        }
    }
}
