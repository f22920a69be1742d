import Testing
import TerminalKit

@Suite("A text of several lines") struct TextEditorTests {
    private func editor(_ text: String = "", rows: Int = 4, columns: Int = 12, _ script: Any...) -> TextEditor {
        var editor = TextEditor(text, size: Size(rows: rows, columns: columns))
        for part in script { for key in keys(part) { _ = editor.handle(key) } }
        return editor
    }

    private func seen(_ editor: TextEditor) -> (text: String, cursor: Point?) {
        var canvas = Canvas(size: editor.size)
        editor.draw(on: &canvas, in: Rect(canvas.size))
        return (canvas.text, canvas.cursor)
    }

    @Test("It wraps at words, and breaks what is longer than a line")
    func wraps() {
        let (text, cursor) = seen(editor("Vi mødes i Understøttelsen"))
        #expect(text == "Vi mødes i\nUnderstøtte\nlsen\n")
        #expect(cursor == Point(row: 2, column: 4))
    }

    @Test("Blanks at a break hang over the edge, and the next word begins its line")
    func blanks() {
        #expect(seen(editor("elleve tegn   ja")).text == "elleve tegn\nja\n\n")
    }

    @Test("Up and down keep their column over shorter lines")
    func columns() {
        let up = editor("langt ord\nk\nlangt ord", Key.Code.up, Key.Code.up)
        #expect(seen(up).cursor == Point(row: 0, column: 9))
        #expect(
            editor("langt ord\nk\nlangt ord", Key.Code.up, "x", Key.Code.up, "y").text == "layngt ord\nkx\nlangt ord")
    }

    @Test("Up and down go by lines as shown, not by paragraphs")
    func visualLines() {
        #expect(editor("et to tre fire fem seks", Key.Code.up, Key.Code.up, "X").text == "et tXo tre fire fem seks")
    }

    @Test("Home and End are the ends of the line as shown, with ^ those of the text")
    func ends() {
        #expect(editor("et to tre fire fem", Key.Code.home, "X").text == "et to tre Xfire fem")
        #expect(editor("et to tre fire fem", Key.Code.up, Key.Code.end, "X").text == "et to treX fire fem")
        #expect(editor("a\nb\nc", Key(.home, control: true), "X").text == "Xa\nb\nc")
    }

    @Test("Undo takes back a word typed, then the one before; redo brings them again")
    func undo() {
        var editor = editor("", "et to")
        #expect(editor.handle(.control("z")) == .changed)
        #expect(editor.text == "et ")
        _ = editor.handle(.control("_"))
        #expect(editor.text == "")
        #expect(editor.handle(.control("z")) == .moved)
        _ = editor.handle(.control("y"))
        _ = editor.handle(.control("y"))
        #expect(editor.text == "et to")
    }

    @Test("What is typed after an undo ends what could be done again")
    func noRedo() {
        var editor = editor("", "et to")
        _ = editor.handle(.control("z"))
        for key in keys("nu") { _ = editor.handle(key) }
        #expect(editor.handle(.control("y")) == .moved)
        #expect(editor.text == "et nu")
    }

    @Test("Any script undone gives the first text, and done again the last", arguments: 0..<40)
    func undoesAll(seed: Int) {
        let first = "Første linje\nanden linje, lidt længere\n\ntredje"
        var editor = editor(first), state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let moves: [Key] =
            keys("aå ø", Key.Code.enter, Key.Code.backspace, Key.Code.delete, Key.Code.up, Key.Code.left, Key.Code.home)
            + [.control("w"), .control("k"), .control("u"), Key(.character("d"), alt: true), .character("\u{301}")]
        for _ in 0..<60 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            _ = editor.handle(moves[Int(state >> 33) % moves.count])
            if state % 11 == 0 { _ = editor.paste("ind\nsat") }
        }
        let last = editor.text
        while editor.handle(.control("z")) == .changed {}
        #expect(editor.text == first)
        while editor.handle(.control("y")) == .changed {}
        #expect(editor.text == last)
    }

    @Test("Deleting joins and clears lines")
    func deletes() {
        #expect(editor("a\nb", Key.Code.home, Key.Code.backspace).text == "ab")
        #expect(editor("a\nb", Key.Code.up, Key.Code.delete).text == "ab")
        #expect(editor("én to\ntre", Key.control("u")).text == "én to\n")
        #expect(editor("én to\ntre", Key.control("u"), Key.control("u")).text == "én to")
        #expect(editor("én to", Key(.left, alt: true), Key.control("w")).text == "to")
    }

    @Test("Tab is the form's, or writes blanks where that is asked for")
    func tab() {
        var editor = editor("a")
        #expect(editor.handle(Key(.tab)) == .ignored)
        editor.tabKey = .blanks(2)
        #expect(editor.handle(Key(.tab)) == .changed)
        #expect(editor.text == "a  ")
    }

    @Test("It scrolls with the cursor, and shows that there is more")
    func scrolls() {
        let lines = (1...9).map { "linje \($0)" }.joined(separator: "\n")
        #expect(seen(editor(lines)).text == "linje 7    ↑\nlinje 8\nlinje 9\n")
        #expect(
            seen(editor(lines, Key(.home, control: true), Key.Code.pageDown)).text
                == "linje 1\nlinje 2\nlinje 3\nlinje 4    ↓")
        #expect(
            seen(editor(lines, Key(.home, control: true), Key.Code.pageDown, Key.Code.down)).text
                == "linje 3    ↑\nlinje 4\nlinje 5\nlinje 6    ↓")
    }

    @Test("A click puts the cursor on the letter")
    func click() {
        var editor = editor("et to tre fire fem")
        _ = editor.click(at: Point(row: 1, column: 2))
        _ = editor.handle(.character("X"))
        #expect(editor.text == "et to tre fiXre fem")
    }

    @Test("^S is done and Esc leaves; the text stays")
    func outcomes() {
        var editor = editor("a")
        #expect(editor.handle(.control("s")) == .done)
        #expect(editor.handle(Key(.escape)) == .leave)
        #expect(editor.text == "a")
    }

    @Test("A megabyte pasted can be written on, walked and undone", .timeLimit(.minutes(10)))
    func large() {
        var editor = editor(rows: 20, columns: 80)
        let text = String(repeating: "Ledelse gennem kerneopgaven er svært og vigtigt. ", count: 400)
        let pasted = (0..<52).map { _ in text }.joined(separator: "\n")
        #expect(pasted.utf8.count > 1_000_000)
        #expect(editor.paste(pasted) == .changed)
        for key in keys(
            "abc", Key.Code.up, Key.Code.pageUp, Key(.home, control: true), Key.Code.pageDown, "x",
            Key(.end, control: true))
        {
            _ = editor.handle(key)
            _ = seen(editor)
        }
        #expect(seen(editor).cursor != nil)
        while editor.handle(.control("z")) == .changed {}
        #expect(editor.isEmpty)
    }
}
