import Testing
import TerminalKit

@Suite("A choice") struct ChoiceTests {
    private let names = ["– (ingen endnu)", "Bodil Ravn", "Erik Elm", "Mette Holm", "Mette Lund", "Søren Kjær"]

    private func choice(_ selection: Int = 5, _ script: Any...) -> ChoiceField {
        var choice = ChoiceField(names, selection: selection, keywords: [[], ["bodil.ravn@nordby.example"]])
        for part in script { for key in keys(part) { _ = choice.handle(.key(key)) } }
        return choice
    }

    @Test("Left, right and Space go round, as before")
    func round() {
        #expect(choice(0, Key.Code.left).selection == 5)
        #expect(choice(0, Key.Code.right, " ").selection == 2)
        #expect(choice(2, Key.Code.end).selection == 5)
    }

    @Test(
        "Letters choose nothing by themselves, whatever they are",
        arguments: ["mette", "e", "b", "søren k", "x", "mette lund", "bodil 2"])
    func letters(typed: String) {
        #expect(choice(0, typed).selection == 0)
        #expect(choice(0, typed, Key.Code.escape).selection == 0)
        #expect(choice(0, typed, Key.Code.tab, Key.control("s"), Key.Code.escape).selection == 0)
    }

    @Test(
        "The whole of what is typed is looked for; Enter takes what is marked",
        arguments: [
            ("mette", 3), ("mette l", 4), ("lund", 4), ("METTE LUND", 4), ("soeren", 5), ("kjaer", 5), ("ingen", 0),
            ("bodil.ravn@", 1), ("nordby", 1),
        ])
    func finds(typed: String, option: Int) { #expect(choice(2, typed, Key.Code.enter).selection == option) }

    @Test("The best match is marked first, whatever the order of the options")
    func best() {
        var choice = ChoiceField(["Hold for nye ledere", "Ledere af ledere", "Mellemledere"], selection: 2)
        for key in keys("led") + keys(Key.Code.enter) { _ = choice.handle(key) }
        #expect(choice.selection == 1)
    }

    @Test("Arrows walk the matches, Backspace looks anew, and what matches nothing is not taken")
    func walks() {
        #expect(choice(0, "mette", Key.Code.down, Key.Code.enter).selection == 4)
        #expect(choice(0, "mette", Key.Code.down, Key.Code.up, Key.Code.enter).selection == 3)
        #expect(choice(0, "metqq", Key.Code.enter).selection == 0)
        #expect(choice(0, "metqq", Key.Code.backspace, Key.Code.backspace, Key.Code.enter).selection == 3)
        #expect(choice(0, "b", Key.Code.backspace, Key.Code.right).selection == 1)
    }

    @Test("A paste looks for what was pasted")
    func paste() {
        var choice = choice(0)
        #expect(choice.handle(.paste("Mette\nLund")) == .moved)
        _ = choice.handle(Key(.enter))
        #expect(choice.selection == 4)
    }

    private func form() -> Form {
        Form(
            [
                FormField("manager", label: "Leder", hint: "Skriv et navn", .choice(ChoiceField(names, selection: 2))),
                FormField("due", label: "Fra", .line(TextField("3/2"))),
            ], size: Size(rows: 8, columns: 64))
    }

    private func text(_ form: Form) -> String {
        drawn(8, 64) {
            form.draw(
                on: &$0, in: $1,
                nothing: "Ingen passer")
        }
    }

    @Test("The matches stand below, and the keys say what they do")
    func look() {
        var form = form()
        for key in keys("met") { _ = form.handle(.key(key)) }
        #expect(
            text(form) == """
                ▸ Leder met
                        ▸ Mette Holm
                          Mette Lund
                  Fra   3/2



                  Skriv et navn
                """)
        for key in keys("qq") { _ = form.handle(.key(key)) }
        #expect(text(form).contains("▸ Leder metqq") && text(form).contains("Ingen passer"))
    }

    @Test("While one searches, the form is neither left, handed in nor closed")
    func open() {
        var form = form()
        for key in keys("met") { _ = form.handle(.key(key)) }
        for key in [Key(.tab), Key(.backTab), .control("s")] { #expect(form.handle(.key(key)) == .moved) }
        #expect(form.focus == 0 && form.isSearching)
        #expect(form.handle(FormTarget.submit) == .moved)
        #expect(form.handle(FormTarget.field(1)) == .moved && form.focus == 0)
        #expect(form.handle(.key(Key(.escape))) == .moved && !form.isSearching)
        #expect(form.values["manager"] == .choice(2))
        #expect(form.handle(.key(Key(.escape))) == .leave)
    }

    @Test("A click takes a match")
    func click() throws {
        var form = form()
        for key in keys("met") { _ = form.handle(.key(key)) }
        var canvas = Canvas(size: form.size)
        form.draw(
            on: &canvas, in: Rect(canvas.size), onClick: { $0 })
        let target = try #require(canvas.target(at: Point(row: 2, column: 12)) as? FormTarget)
        #expect(form.handle(target) == .changed)
        #expect(form.values["manager"] == .choice(4))
    }

    @Test("More matches than there is room for are walked with the arrows")
    func many() {
        var choice = ChoiceField((1...35).map { "mentor for Person \($0)" })
        for key in keys(
            "mentor", Key.Code.down, Key.Code.down, Key.Code.down, Key.Code.down, Key.Code.down, Key.Code.down)
        { _ = choice.handle(.key(key)) }
        #expect(drawn(6, 40) { choice.draw(on: &$0, in: $1) }.contains("▸ mentor for Person 7"))
        #expect(drawn(6, 40) { choice.draw(on: &$0, in: $1) }.contains("↓"))
    }
}
