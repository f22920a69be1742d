import Testing

@testable import TerminalKit

@Suite("The key decoder")
struct KeyDecoderTests {
    /// All kinds of input one after the other, with their events.
    static let script: [(bytes: String, events: [InputEvent])] = [
        ("a", [.key(.character("a"))]),
        ("ø", [.key(.character("ø"))]),
        ("€", [.key(.character("€"))]),
        ("👍", [.key(.character("👍"))]),
        ("\r", [.key(Key(.enter))]),
        ("\t", [.key(Key(.tab))]),
        ("\u{7F}", [.key(Key(.backspace))]),
        ("\u{10}", [.key(.control("p"))]),
        ("\u{1F}", [.key(.control("_"))]),
        ("\u{1B}[A", [.key(Key(.up))]),
        ("\u{1B}OB", [.key(Key(.down))]),
        ("\u{1B}[1;5C", [.key(Key(.right, control: true))]),
        ("\u{1B}O1;5A\u{1B}O5B", [.key(Key(.up, control: true)), .key(Key(.down, control: true))]),
        ("\u{1B}[1;2D", [.key(Key(.left, shift: true))]),
        ("\u{1B}[1;3A", [.key(Key(.up, alt: true))]),
        ("\u{1B}\u{1B}[A", [.key(Key(.up, alt: true))]),
        ("\u{1B}[H\u{1B}[4~\u{1B}OF\u{1B}[7~", [.key(Key(.home)), .key(Key(.end)), .key(Key(.end)), .key(Key(.home))]),
        ("\u{1B}[1~\u{1B}[8~\u{1B}[F", [.key(Key(.home)), .key(Key(.end)), .key(Key(.end))]),
        ("\u{1B}[5~\u{1B}[6;5~", [.key(Key(.pageUp)), .key(Key(.pageDown, control: true))]),
        ("\u{1B}[2~\u{1B}[3~\u{1B}[3$", [.key(Key(.insert)), .key(Key(.delete)), .key(Key(.delete, shift: true))]),
        ("\u{1B}[Z", [.key(Key(.backTab))]),
        ("\u{1B}OP\u{1B}[11~\u{1B}[[A", [.key(Key(.function(1))), .key(Key(.function(1))), .key(Key(.function(1)))]),
        (
            "\u{1B}[15~\u{1B}[24;2~\u{1B}[1;5S",
            [
                .key(Key(.function(5))), .key(Key(.function(12), shift: true)), .key(Key(.function(4), control: true)),
            ]
        ),
        ("\u{1B}Oj\u{1B}Op", [.key(.character("*")), .key(.character("0"))]),
        ("\u{1B}b", [.key(Key(.character("b"), alt: true))]),
        ("\u{1B}ø", [.key(Key(.character("ø"), alt: true))]),
        ("\u{1B}\u{7F}", [.key(Key(.backspace, alt: true))]),
        (
            "\u{1B}[<0;12;3M\u{1B}[<0;12;3m",
            [
                .mouse(MouseEvent(.press, at: Point(row: 2, column: 11))),
                .mouse(MouseEvent(.release, at: Point(row: 2, column: 11))),
            ]
        ),
        (
            "\u{1B}[<64;1;1M\u{1B}[<65;300;100M",
            [
                .mouse(MouseEvent(.wheelUp, at: Point(row: 0, column: 0))),
                .mouse(MouseEvent(.wheelDown, at: Point(row: 99, column: 299))),
            ]
        ),
        // Other buttons, movement, a report without a place, the old mouse protocol.
        ("\u{1B}[<2;5;5M\u{1B}[<35;5;5M\u{1B}[<0;0;0M\u{1B}[M !!", []),
        // Focus, a cursor report, an unknown mode and sequence, a terminal's answers.
        ("\u{1B}[I\u{1B}[O\u{1B}[12;40y\u{1B}[?2004;1$y\u{1B}[>0;276;0c\u{1B}[?1;2c\u{1B}[62;1c\u{1B}[99~\u{1B}Oz", []),
        ("\u{1B}]11;rgb:1010/1414/1f1f\u{7}\u{1B}P1+r544e\u{1B}\\\u{1B}_Gi=1;OK\u{1B}\\", []),
        (
            "\u{1B}[200~linje 1\r\nlinje 2\rslut: \u{1B}[201 \u{1B}[A æ\u{1B}[201~",
            [
                .paste("linje 1\nlinje 2\nslut: \u{1B}[201 \u{1B}[A æ")
            ]
        ),
        ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
        // kitty's protocol and modifyOtherKeys: keys by number, a released key, one without a character, answers.
        (
            "\u{1B}[97u\u{1B}[97;5u\u{1B}[97:65;2u\u{1B}[13;2u\u{1B}[27u\u{1B}[9;2u\u{1B}[127;3u",
            [
                .key(.character("a")), .key(.control("a")), .key(.character("A")), .key(Key(.enter, shift: true)),
                .key(Key(.escape)), .key(Key(.backTab)),
                .key(Key(.backspace, alt: true)),
            ]
        ),
        ("\u{1B}[97;1:3u\u{1B}[57441;2u\u{1B}[?1u\u{1B}[1;1:3A\u{1B}[99999999999u", []),
        ("\u{1B}[27;5;105~\u{1B}[27;2;13~", [.key(.control("i")), .key(Key(.enter, shift: true))]),
        ("z", [.key(.character("z"))]),
    ]

    static let bytes = Array(script.map(\.bytes).joined().utf8)
    static let events = script.flatMap(\.events)

    @Test("knows each key, click and paste", arguments: 0..<script.count)
    func one(index: Int) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Self.script[index].bytes.utf8) == Self.script[index].events)
        #expect(decoder.patience == nil)
    }

    @Test("gives the same events wherever the bytes come apart")
    func split() throws {
        for boundary in 0...Self.bytes.count {
            var decoder = KeyDecoder()
            let events = decoder.feed(Self.bytes[..<boundary]) + decoder.feed(Self.bytes[boundary...])
            try #require(events == Self.events, "split at byte \(boundary)")
        }
    }

    @Test("gives the same events byte by byte")
    func byteByByte() {
        var decoder = KeyDecoder()
        #expect(Self.bytes.flatMap { decoder.feed([$0]) } == Self.events)
    }

    @Test("takes a lone Esc for Esc when nothing follows within 25 ms")
    func loneEscape() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]) == [])
        #expect(decoder.patience == 25)
        #expect(decoder.giveUp() == [.key(Key(.escape))])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
        #expect(decoder.patience == nil)
    }

    @Test("takes Esc twice for two Escs, and Esc and a bracket for Alt")
    func otherHalves() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B, 0x1B]) == [])
        #expect(decoder.giveUp() == [.key(Key(.escape)), .key(Key(.escape))])
        #expect(decoder.feed("\u{1B}[".utf8) == [])
        #expect(decoder.giveUp() == [.key(Key(.character("["), alt: true))])
        #expect(decoder.feed("\u{1B}[1;".utf8) == [])
        #expect(decoder.giveUp() == [])
    }

    @Test("waits longer for an Esc inside a paste, for it may begin the end")
    func patienceInPaste() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[200~abc\u{1B}".utf8) == [])
        #expect(decoder.patience == 250)
        #expect(decoder.feed("[201~".utf8) == [.paste("abc")])
    }

    @Test(
        "takes the left button and the wheel, with any modifier held; a movement, another button or no place is no event",
        arguments: [
            ("0;3;2M", .press), ("4;3;2M", .press), ("8;3;2M", .press), ("16;3;2M", .press), ("28;3;2M", .press),
            ("0;3;2m", .release), ("20;3;2m", .release), ("64;3;2M", .wheelUp), ("65;3;2M", .wheelDown),
            ("80;3;2M", .wheelUp), ("69;3;2M", .wheelDown), ("1;3;2M", nil), ("2;3;2M", nil), ("32;3;2M", nil),
            ("35;3;2M", nil), ("66;3;2M", nil), ("64;3;2m", nil), ("0;0;2M", nil), ("0;3;0M", nil), ("0;3M", nil),
            ("0;3;2;1M", nil),
        ] as [(String, MouseEvent.Kind?)])
    func mouse(report: String, kind: MouseEvent.Kind?) {
        var decoder = KeyDecoder()
        let events = decoder.feed("\u{1B}[<\(report)".utf8)
        #expect(events == kind.map { [.mouse(MouseEvent($0, at: Point(row: 1, column: 2)))] } ?? [])
        #expect(decoder.feed("k".utf8) == [.key(.character("k"))])
    }

    @Test("drops bytes that are no UTF-8 and goes on")
    func badBytes() {
        var decoder = KeyDecoder()
        #expect(
            decoder.feed([0xFF, 0xC3, 0x41, 0xED, 0xA0, 0x80, 0xC0, 0x80, 0x42]) == [
                .key(.character("A")), .key(.character("B")),
            ])
    }

    @Test("keeps the first mebibyte of a paste, whole characters only")
    func hugePaste() {
        var decoder = KeyDecoder()
        let text = "x" + String(repeating: "ø", count: PasteBuffer.limit)
        let events = decoder.feed("\u{1B}[200~\(text)\u{1B}[201~q".utf8)
        #expect(
            events == [.paste("x" + String(repeating: "ø", count: PasteBuffer.limit / 2 - 1)), .key(.character("q"))])
    }

    @Test("never fails on noise, and understands the next key after it")
    func noise() {
        var generator = SplitMix(state: 2027)
        for _ in 0..<500 {
            var decoder = KeyDecoder()
            let noise = (0..<40).map { _ in UInt8(truncatingIfNeeded: generator.next()) }.filter { $0 != 0x1B }
            _ = decoder.feed(noise)
            #expect(decoder.feed("kk".utf8).last == .key(.character("k")))
        }
    }
}

/// Random numbers that are the same in each run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
