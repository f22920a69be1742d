import Testing

@testable import TerminalKit

@Suite("What TERM says")
struct TerminalKindTests {
    func kind(_ term: String?, colourTerm: String? = nil, noColour: String? = nil) -> TerminalKind {
        let environment = ["TERM": term, "COLORTERM": colourTerm, "NO_COLOR": noColour]
        return TerminalKind { environment[$0] ?? nil }
    }

    @Test(
        "is known for xterm and its kin, by whole words",
        arguments: [
            ("xterm", true), ("xterm-256color", true), ("xterm-kitty", true), ("alacritty", true),
            ("xterm-ghostty", true), ("foot", true),
            ("tmux-256color", true), ("linux", false), ("vt100", false), ("xtermish", false), ("dumb", false),
            ("", false),
            ("xterm-../../etc", false), ("xterm-\u{1B}[31m", false),
        ])
    func kin(_ name: String, _ isKin: Bool) { #expect(kind(name).isXtermLike == isKin) }

    @Test(
        "is no name when it could be a path or worse",
        arguments: ["", "../x", "a/b", "a b", "x\u{1B}", String(repeating: "x", count: 65), "ø"])
    func hostile(_ name: String) { #expect(!kind(name).hasPlainName) }

    @Test("gives the depth of colour")
    func depth() {
        #expect(kind("xterm-256color").depth(colours: 256, wish: nil) == .indexed256)
        #expect(kind("xterm").depth(colours: 8, wish: nil) == .ansi16)
        #expect(kind("vt100").depth(colours: -1, wish: nil) == .none)
        #expect(kind("xterm-ghostty").depth(colours: nil, wish: nil) == .indexed256)
        #expect(kind("xterm-256color", colourTerm: "truecolor").depth(colours: 256, wish: nil) == .direct)
        #expect(kind("xterm-direct").depth(colours: 1 << 24, wish: nil) == .direct)
        #expect(kind("linux", colourTerm: "truecolor").depth(colours: 8, wish: nil) == .ansi16)
    }

    @Test("yields to the person's setting as far as it can, and to NO_COLOR")
    func wish() {
        #expect(kind("xterm-256color").depth(colours: 256, wish: .direct) == .direct)
        #expect(kind("linux").depth(colours: 8, wish: .direct) == .ansi16)
        #expect(kind("xterm-256color", colourTerm: "24bit").depth(colours: 256, wish: .ansi16) == .ansi16)
        #expect(kind("xterm-256color", noColour: "1").depth(colours: 256, wish: .direct) == .none)
        #expect(kind("xterm-256color", noColour: "").depth(colours: 256, wish: nil) == .indexed256)
    }

    @Test("has numbers for colours that the entry cannot mix up")
    func numbers() {
        let all: Int32 = 1 << 24
        #expect(Colour.rgb(0x10, 0x14, 0x1F).number(among: all, ownColour: 256) == 0x10141F)
        #expect(Colour.rgb(0, 0, 0).number(among: all, ownColour: 256) == 257)
        #expect(Colour.rgb(0, 0, 9).number(among: all, ownColour: 256) == 0x109)
        #expect(Colour.rgb(0, 1, 0).number(among: all, ownColour: 256) == 257)
        #expect(Colour.terminalDefault.number(among: all, ownColour: 256) == 256)
        #expect(Colour.ansi(12).number(among: 8, ownColour: -1) == 4)
        #expect(Colour.indexed(200).number(among: 16, ownColour: -1) == -1)
    }
}
