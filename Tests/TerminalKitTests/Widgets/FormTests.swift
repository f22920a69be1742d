import Testing
import TerminalKit

@Suite("A form") struct FormTests {
    private func form(rows: Int = 13, columns: Int = 80) -> Form {
        Form(
            [
                FormField("title", label: "Mål", hint: "Hvad skal kunne ses?", .line(TextField("Delegere driften"))),
                FormField("level", label: "Niveau", .choice(ChoiceField(["individ", "team", "organisation"]))),
                FormField("due", label: "Frist", hint: "3/2, tor uge 9, om 3 uger", .read(TextField("3/2"))),
                FormField("agreed", label: "", .check(CheckField("aftalt med nærmeste leder"))),
                FormField(
                    "why", label: "Hvorfor",
                    .text(TextEditor("En tekst, som fylder mere end en linje og derfor må brydes ved et ord."), rows: 3)
                ),
            ], size: Size(rows: rows, columns: columns))
    }

    private func text(_ form: Form) -> String {
        drawn(form.size.rows, form.size.columns) {
            form.draw(
                on: &$0, in: $1,
                reading: { id, text in
                    id == "due" && text == "3/2" ? .understood("ons 3. feb. 2027 (uge 5)") : .fault("Skriv en dato.")
                })
        }
    }

    private func press(_ form: inout Form, _ script: Any...) -> Outcome {
        var outcome = Outcome.ignored
        for part in script { for key in keys(part) { outcome = form.handle(.key(key)) } }
        return outcome
    }

    @Test("Labels stand at the left where there is room")
    func wide() {
        var form = form()
        form.refuse("level", "Vælg et andet niveau.")
        #expect(
            text(form) == """
                  Mål     Delegere driften
                ▸ Niveau  ‹ individ ›
                          ! Vælg et andet niveau.
                  Frist   3/2                  → ons 3. feb. 2027 (uge 5)
                          [ ] aftalt med nærmeste leder
                  Hvorfor En tekst, som fylder mere end en linje og derfor må brydes ved et
                          ord.






                """)
    }

    @Test("Labels stand above where there is none")
    func narrow() {
        #expect(
            text(form(rows: 16, columns: 40)) == """
                ▸ Mål
                  Delegere driften
                  Niveau
                  ‹ individ ›
                  Frist
                  3/2
                  → ons 3. feb. 2027 (uge 5)
                  [ ] aftalt med nærmeste leder
                  Hvorfor
                  En tekst, som fylder mere end en
                  linje og derfor må brydes ved et ord.




                  Hvad skal kunne ses?
                """)
    }

    @Test("It scrolls to the field that has the keys")
    func low() {
        var form = form(rows: 6)
        _ = press(&form, Key.Code.backTab)
        #expect(
            text(form) == """
                  Frist   3/2                  → ons 3. feb. 2027 (uge 5)
                          [ ] aftalt med nærmeste leder
                ▸ Hvorfor En tekst, som fylder mere end en linje og derfor må brydes ved et
                          ord.

                                                                                             ↑ 2
                """)
    }

    @Test("Tab, Enter and arrows walk the fields, round at the ends")
    func walks() {
        var form = form()
        #expect(press(&form, Key.Code.tab, Key.Code.enter, Key.Code.down) == .moved)
        #expect(form.focus == 3)
        _ = press(&form, Key.Code.backTab, Key.Code.up, Key.Code.up, Key.Code.backTab)
        #expect(form.focus == 4)
    }

    @Test("In a text of several lines Enter writes, and Tab goes on")
    func inText() {
        var form = form()
        _ = press(&form, Key.Code.backTab)
        #expect(press(&form, Key.Code.enter, "x") == .changed)
        #expect(form[text: "why"].hasSuffix("ord.\nx"))
        _ = press(&form, Key.Code.tab)
        #expect(form.focus == 0)
    }

    @Test("In a text of several lines, up leaves its first line and down its last")
    func outOfText() {
        var form = Form([
            FormField("title", label: "Titel", .line(TextField("Mod"))),
            FormField("why", label: "Hvorfor", .text(TextEditor("En\nto"), rows: 3)),
            FormField("agreed", label: "", .check(CheckField("aftalt", isOn: false))),
        ])
        _ = press(&form, Key.Code.down, Key.Code.up)
        #expect(form.focus == 1)
        _ = press(&form, Key.Code.up)
        #expect(form.focus == 0)
        _ = press(&form, Key.Code.down, Key.Code.down)
        #expect(form.focus == 1)
        _ = press(&form, Key.Code.down)
        #expect(form.focus == 2)
    }

    @Test("The values are what the fields hold")
    func values() {
        var form = form()
        _ = press(
            &form, " ved budgettet", Key.Code.tab, Key.Code.right, "o", Key.Code.enter, Key.Code.tab, Key.control("u"),
            "14/3", Key.Code.tab, " ")
        #expect(
            form.values == [
                "title": .text("Delegere driften ved budgettet"), "level": .choice(2), "due": .text("14/3"),
                "agreed": .check(true),
                "why": .text("En tekst, som fylder mere end en linje og derfor må brydes ved et ord."),
            ])
    }

    @Test("A refused field keeps its text and has the keys, until it is changed")
    func refused() {
        var form = form()
        form.refuse("due", "Datoen ligger før kick-off.")
        #expect(form.focus == 2)
        #expect(form[text: "due"] == "3/2")
        #expect(text(form).contains("! Datoen ligger før kick-off."))
        _ = press(&form, "7")
        #expect(!text(form).contains("! Datoen"))
    }

    @Test("^S anywhere submits, Enter on the last line too, Esc cancels")
    func outcomes() {
        var form = form()
        #expect(press(&form, Key.control("s")) == .done)
        #expect(press(&form, Key.Code.tab, Key.control("s")) == .done)
        #expect(press(&form, Key.Code.escape) == .leave)
        var one = Form([FormField("name", label: "Navn", .line(TextField()))])
        #expect(press(&one, "x", Key.Code.enter) == .done)
    }

    @Test("A click goes to a field, and changes a check that has the keys")
    func clicks() throws {
        var form = form()
        var canvas = Canvas(size: form.size)
        form.draw(
            on: &canvas, in: Rect(canvas.size), onClick: { $0 })
        let target = try #require(canvas.target(at: Point(row: 3, column: 30)) as? FormTarget)
        #expect(form.handle(target) == .moved)
        #expect(form.handle(target) == .changed)
        #expect(form.values["agreed"] == .check(true))
        #expect(form.handle(.cancel) == .leave)
    }

    @Test("A paste goes into the field that has the keys")
    func paste() {
        var form = form()
        #expect(form.handle(.paste(" nu\n")) == .changed)
        #expect(form[text: "title"] == "Delegere driften nu")
    }

    @Test("Fields outside the view are counted")
    func outside() {
        #expect(text(form(rows: 6)).contains("  Hvad skal kunne ses?"))
        var form = form(rows: 5)
        #expect(text(form).hasSuffix("Hvad skal kunne ses?" + String(repeating: " ", count: 55) + "↓ 1"))
        _ = press(&form, Key.Code.backTab)
        #expect(text(form).hasSuffix("↑ 3"))
    }
}
