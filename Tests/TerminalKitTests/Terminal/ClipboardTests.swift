import Testing

@testable import TerminalKit

@Suite("The terminal's clipboard")
struct ClipboardTests {
    @Test("the text goes as base64 in one sequence; one that is too long goes not at all")
    func sequence() {
        #expect(
            clipboardSequence(for: "Kære Bo\n").map { String(decoding: $0, as: UTF8.self) }
                == "\u{1B}]52;c;S8OmcmUgQm8K\u{07}")
        #expect(clipboardSequence(for: String(repeating: "a", count: 60_000)) == nil)
    }

    @Test(
        "only terminals that take such a sequence get one",
        arguments: [
            ("xterm-256color", true), ("tmux-256color", true), ("screen-256color", true), ("linux", false),
            ("vt100", false), ("", false),
        ])
    func kinds(name: String, has: Bool) {
        #expect(TerminalKind { $0 == "TERM" ? name : nil }.hasClipboard == has)
    }
}
