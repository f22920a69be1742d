import Testing

@testable import TerminalKit

@Suite("Text on the screen")
struct TextMeasureTests {
    @Test(
        "is as wide as terminals draw it",
        arguments: [
            ("a", 1), ("ø", 1), ("Å", 1), ("A\u{30A}", 1), ("│", 1), ("▸", 1), ("…", 1), ("漢", 2), ("한", 2), ("ｱ", 1),
            ("Ａ", 2), ("👍", 2),
            ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇩🇰", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("☕", 2), ("\u{7F}", 0), ("\r\n", 0), ("\n", 0),
            ("\u{301}", 0),
        ] as [(Character, Int)])
    func width(_ character: Character, _ cells: Int) { #expect(cellWidth(of: character) == cells) }

    @Test("of a line adds up, and counts what is escaped as it is shown")
    func lineWidth() {
        #expect(cellWidth(of: "Søren Kjær") == 10)
        #expect(cellWidth(of: "漢字 ok") == 7)
        #expect(cellWidth(of: "a\u{202E}b") == cellWidth(of: #"a\u{202E}b"#))
        #expect(cellWidth(of: "") == 0)
    }

    @Test(
        "is cut by cluster with a mark of it",
        arguments: [
            ("Talentpool", 10, "Talentpool"), ("Talentpool", 9, "Talentpo…"), ("Talentpool", 1, "…"),
            ("Talentpool", 0, ""),
            ("漢字漢字", 8, "漢字漢字"), ("漢字漢字", 7, "漢字漢…"), ("漢字漢字", 6, "漢字…"), ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"), ("æøå", 2, "æ…"),
            ("a", -3, ""),
        ])
    func cutting(_ text: String, _ columns: Int, _ expected: String) { #expect(cut(text, to: columns) == expected) }

    @Test("is padded to the column")
    func padding() {
        #expect(padded("Bo", to: 5) == "Bo   ")
        #expect(padded("漢字", to: 5) == "漢字 ")
        #expect(padded("Aalborg", to: 4) == "Aal…")
        #expect(padded("", to: 0) == "")
    }

    @Test("wraps at words, keeps newlines and indents, breaks what is too long")
    func wrapping() {
        #expect(wrapped("Anne har talt med Bo", to: 10) == ["Anne har", "talt med", "Bo"])
        #expect(wrapped("a\n\n  b c", to: 4) == ["a", "", "  b", "c"])
        #expect(wrapped("kommunalbestyrelse", to: 8) == ["kommunal", "bestyrel", "se"])
        #expect(wrapped("se kommunalbestyrelse nu", to: 8) == ["se", "kommunal", "bestyrel", "se nu"])
        #expect(wrapped("i alt 2 timer", to: 9) == ["i alt", "2 timer"])
        #expect(wrapped("i alt 1,5 dage", to: 12) == ["i alt", "1,5 dage"])
        #expect(wrapped("3 kommunalbestyrelser", to: 9) == ["3", "kommunalb", "estyrelse", "r"])
        #expect(wrapped("uge 11 Modul", to: 9) == ["uge 11", "Modul"])
        #expect(wrapped("senest tir 13. apr. kl. 9", to: 14) == ["senest", "tir 13. apr.", "kl. 9"])
        #expect(wrapped("due Tue 13 Apr at 9", to: 12) == ["due", "Tue 13 Apr", "at 9"])
        #expect(wrapped("", to: 5) == [""])
        #expect(wrapped("漢字漢", to: 3) == ["漢", "字", "漢"])
        #expect(wrapped("a\r\nb\tc", to: 20) == ["a", "b    c"])
    }

    @Test(
        "the last word is kept where it is short: a long one leaves no room for what tells it from others",
        arguments: [
            ("Samtale efter modul 4", 11, "Samtale … 4"), ("Forventningssamtale", 10, "Forventni…"),
            ("Expectations conversation", 12, "Expectation…"), ("Modul 1", 10, "Modul 1"),
        ])
    func cutsBeforeLastWord(_ text: String, _ columns: Int, _ expected: String) {
        #expect(cutBeforeLastWord(text, to: columns) == expected)
    }

    @Test("fits when wrapped, and loses no letter, at any width")
    func wrappingProperty() {
        let text = "Rødgrød  med fløde 漢字 og👩‍👩‍👧kaffe,\nlangtsammensatordudenmellemrum til sidst"
        for columns in 2...60 {
            let lines = wrapped(text, to: columns)
            #expect(lines.allSatisfy { cellWidth(of: $0) <= columns })
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
        }
    }
}
