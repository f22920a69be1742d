import Testing

@testable import TerminalKit

/// The decoder has no clock, so `giveUp()` stands for a pause.
@Suite("Keys over a slow line, and pastes that break off")
struct SlowLineTests {
    private func decoder(after start: String, pauses: Int = 1) -> (decoder: KeyDecoder, events: [InputEvent]) {
        var decoder = KeyDecoder(escapeWait: 100), events = decoder.feed(start.utf8)
        for _ in 0..<pauses { events += decoder.giveUp() }
        return (decoder, events)
    }

    @Test("waits 100 ms over a line, and 25 at the machine")
    func patience() {
        for wait in [25, 100] {
            var decoder = KeyDecoder(escapeWait: wait)
            _ = decoder.feed([0x1B])
            #expect(decoder.patience == wait)
        }
    }

    @Test(
        "the rest of a sequence that came too late is never keys",
        arguments: [
            ("\u{1B}", "[D"), ("\u{1B}", "[1;5C"), ("\u{1B}", "OA"), ("\u{1B}", "[<0;12;3M"),
            ("\u{1B}", "]11;rgb:1010/1414/1f1f\u{7}"), ("\u{1B}", "P1+r54\u{1B}\\"),
            ("\u{1B}", "_Gi=1;OK\u{1B}\\"), ("\u{1B}", "[97;5u"), ("\u{1B}", "[I"), ("\u{1B}", "[?2004;1$y"),
            ("\u{1B}[1;", "5C"), ("\u{1B}[", "1;5C"), ("\u{1B}[<0;1", "2;3M"),
            ("\u{1B}]11;rgb:10", "10/1414/1f1f\u{7}"), ("\u{1B}]11;x\u{1B}", "\\"), ("\u{1B}P1+r", "544e\u{1B}\\"),
        ])
    func lateRest(start: String, rest: String) {
        var (decoder, events) = decoder(after: start)
        #expect(events.count <= 1)
        #expect(decoder.feed(rest.utf8) == [])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("nor is it byte by byte")
    func byteByByte() {
        for rest in ["[D", "[1;5C", "[3~"] {
            var (decoder, events) = decoder(after: "\u{1B}")
            for byte in rest.utf8 { events += decoder.feed([byte]) }
            #expect(events == [.key(Key(.escape))], "\(rest)")
        }
    }

    @Test("in many pieces with a pause before each")
    func pieces() {
        var (decoder, events) = decoder(after: "\u{1B}")
        for piece in ["[1", ";5", "C"] { events += decoder.feed(piece.utf8) }
        #expect(events == [.key(Key(.escape))])
    }

    @Test("what a person types after Esc is keys, also a bracket once nothing follows it")
    func typedAfterEscape() {
        var (decoder, events) = decoder(after: "\u{1B}", pauses: 2)
        #expect(decoder.patience == nil)
        events += decoder.feed("[".utf8)
        #expect(events == [.key(Key(.escape)), .key(.character("["))])
        var (other, _) = self.decoder(after: "\u{1B}")
        #expect(other.feed("[".utf8) == [])
        #expect(other.patience == 250)
        #expect(other.giveUp() == [.key(.character("["))])
        #expect(other.feed("P".utf8) == [.key(.character("P"))])
    }

    @Test("a paste that begins too late is a paste still")
    func latePaste() {
        var (decoder, _) = decoder(after: "\u{1B}")
        #expect(decoder.feed("[200~d\u{1B}[201~".utf8) == [.paste("d")])
    }

    @Test("a paste without an end is ended after a second, and what came is kept")
    func pauseEndsPaste() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[200~en\r\nto".utf8) == [])
        #expect(decoder.patience == 1000)
        #expect(decoder.giveUp() == [.paste("en\nto")])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
        #expect(decoder.patience == nil)
    }

    @Test("it is ended by Esc and by ^C, which mean nothing more", arguments: ["\u{1B}", "\u{3}"])
    func keyEndsPaste(key: String) {
        var decoder = KeyDecoder()
        var events = decoder.feed("\u{1B}[200~abc".utf8) + decoder.feed(key.utf8)
        if decoder.patience == 250 { events += decoder.giveUp() }
        #expect(events == [.paste("abc")])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("half a mark ends nothing and is no text; its rest is no keys")
    func halfMark() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[200~abc\u{1B}[20".utf8) == [])
        #expect(decoder.patience == 1000)
        #expect(decoder.giveUp() == [.paste("abc")])
        #expect(decoder.feed("1~".utf8) == [])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("what comes of a paste after its pause is text, with and without its mark")
    func pasteGoesOn() {
        var decoder = KeyDecoder()
        _ = decoder.feed("\u{1B}[200~abc".utf8) + decoder.giveUp()
        #expect(decoder.feed("slet det hele nu og for altid".utf8) == [])
        #expect(decoder.giveUp() == [.paste("slet det hele nu og for altid")])
        #expect(decoder.feed("dq\u{1B}[201~".utf8) == [.paste("dq")])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("a ^C among the text of a paste ends nothing")
    func controlCInText() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[200~a\u{3}b\u{1B}[201~".utf8) == [.paste("a\u{3}b")])
    }

    @Test("a sequence without an end is dropped, however long it is", arguments: ["\u{1B}[", "\u{1B}O", "\u{1B}]"])
    func endless(start: String) {
        var decoder = KeyDecoder()
        #expect(decoder.feed((start + String(repeating: "1", count: 10_000)).utf8) == [])
        #expect(decoder.patience == nil)
    }
}
