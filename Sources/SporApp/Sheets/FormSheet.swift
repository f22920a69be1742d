import TalentDomain
import TerminalKit

/// A form: asks, checks, and submits one change.
///
/// It remembers the data it was opened on. If somebody else changes the same values meanwhile, it shows both texts, and
/// the person chooses.
struct FormSheet: Screen {
    /// The values of the fields when the form was submitted, and the data they were based on.
    struct Answers: Sendable {
        var values: [String: FieldValue]
        var context: Context
        var dateRules: DateRules = { _, _ in DateRule() }

        func text(_ field: Field) -> String {
            guard case .text(let text) = values[field.rawValue] else { return "" }
            return text.trimmed
        }

        func choice(_ field: Field) -> Int {
            guard case .choice(let index) = values[field.rawValue] else { return 0 }
            return index
        }

        /// The index of the chosen option of a `pick`.
        ///
        /// - Throws: a fault at the field if nothing is chosen.
        func picked(_ field: Field) throws(Refusal) -> Int {
            guard choice(field) > 0 else {
                throw .faults([
                    Fault(
                        field,
                        Phrase(
                            "Der er ikke valgt noget. Skriv et navn, eller brug ← →.",
                            "Nothing is chosen. Type a name, or use ← →."))
                ])
            }
            return choice(field) - 1
        }

        func isOn(_ field: Field) -> Bool {
            values[field.rawValue] == .check(true)
        }
    }

    typealias Submit = @Sendable (Answers) throws(Refusal) -> [Effect]

    let name: SheetName
    let title: Phrase
    /// The subject of the form, in one line below its title.
    private(set) var subject: (@Sendable (Context) -> String)?
    /// The readers of the form's texts, and other words above the fields.
    private let fixedNotice: Phrase?
    /// The same, if it depends on the values of the fields.
    private let liveNotice: (@Sendable (Answers) -> Phrase)?
    /// The form that replaces this one if somebody else's change has made its question pointless.
    private var successor: (@Sendable (Answers) -> FormSheet?)?
    var form: Form
    private var base: Context
    /// The word for submitting the form.
    let verb: Phrase
    let build: @Sendable (Context) -> [FormField]
    private let submit: Submit
    /// The result of the current answers, in a few words beside the title.
    private(set) var result: (@Sendable (Answers) -> Phrase)?
    private(set) var clash: Clash?
    private var wasTouched = false
    /// Letters are ignored until the person moves into the text.
    private var isLocked = false
    /// A line that was added to the text of the page.
    private var addition: String?
    /// The text that takes all available room; the other fields are below it.
    private(set) var page: Field?
    /// The page on which its first field is written at length.
    var writing: WritingPage?
    private(set) var dateRules: DateRules = { _, _ in DateRule() }
    /// The place on the screen below at which the answers arrive.
    private(set) var landing: Landing?
    /// The talent and tab that others see differently once the form is submitted.
    private(set) var shown: (talent: Talent.ID, tab: RoomTab)?

    init(
        _ name: SheetName, title: Phrase, notice: Phrase? = nil, liveNotice: (@Sendable (Answers) -> Phrase)? = nil,
        verb: Phrase = Phrase("Gem", "Save"),
        in context: Context,
        fields: @escaping @Sendable (Context) -> [FormField], submit: @escaping Submit
    ) {
        self.name = name
        self.title = title
        fixedNotice = notice
        self.liveNotice = liveNotice
        self.verb = verb
        form = Form(fields(context))
        base = context
        build = fields
        self.submit = submit
    }

    /// The same form with a key that shows the talent as another person would see them after the form is submitted.
    func showing(_ talent: Talent.ID, _ tab: RoomTab) -> FormSheet {
        var sheet = self
        sheet.shown = (talent, tab)
        return sheet
    }

    /// The same form, replaced by another one after a clash.
    func succeeded(by successor: @escaping @Sendable (Answers) -> FormSheet?) -> FormSheet {
        var sheet = self
        sheet.successor = successor
        return sheet
    }

    var notice: Phrase? {
        fixedNotice ?? liveNotice.map { $0(Answers(values: form.values, context: base, dateRules: dateRules)) }
    }

    /// The same form as a whole page for writing.
    func asPage(_ field: Field = .text) -> FormSheet {
        var sheet = self
        sheet.page = field
        return sheet
    }

    /// The same form as a page of its own for its first field, a text.
    func writing(_ page: WritingPage) -> FormSheet {
        var sheet = self
        (sheet.writing, sheet.page) = (page, .text)
        return sheet
    }

    /// The same form with a line about its subject.
    func about(_ subject: @escaping @Sendable (Context) -> String) -> FormSheet {
        var sheet = self
        sheet.subject = subject
        return sheet
    }

    mutating func lock() { isLocked = true }

    /// The same form, with dates that are read by these rules.
    func dating(_ rules: @escaping DateRules) -> FormSheet {
        var sheet = self
        sheet.dateRules = rules
        return sheet
    }

    /// The same form with a summary of the values beside its title.
    func telling(_ result: @escaping @Sendable (Answers) -> Phrase) -> FormSheet {
        var sheet = self
        sheet.result = result
        return sheet
    }

    /// The same form, low on the screen, with the place at which its answers arrive.
    func landing(_ landing: Landing) -> FormSheet {
        var sheet = self
        sheet.landing = landing
        return sheet
    }

    var isSheet: Bool { writing == nil }
    var closesOnQuit: Bool { true }
    var takesText: Bool { true }
    var sheetName: SheetName? { name }
    var peopleNeeded: Focus { name.peopleNeeded }

    /// Puts the texts of a draft into the fields.
    mutating func restore(_ draft: Draft) {
        for index in form.fields.indices {
            if let text = draft.texts[form.fields[index].id] { form.fields[index].setText(text) }
        }
        wasTouched = true
    }

    /// Whether a draft of this form holds words, not only a date.
    func hasWords(_ draft: Draft) -> Bool {
        form.fields.contains { !$0.isRead && draft.texts[$0.id]?.isBlank == false }
    }

    /// Adds a text from elsewhere below the text that waits on the page.
    mutating func restore(_ drafts: [Draft]) {
        guard let page, let index = form.fields.firstIndex(where: { $0.id == page.rawValue }),
            let waiting = drafts.first(where: { $0.sheet == name })?.texts[page.rawValue],
            case .text(let text) = form.fields[index].value,
            !waiting.isBlank, waiting != text
        else { return }
        if let addition {
            form.fields[index].setText(Self.text(waiting, with: addition))
        } else {
            form.fields[index].setText(text.isBlank ? waiting : waiting + "\n\n" + text)
        }
        wasTouched = true
    }

    /// The same form with a line below the text of its page, for words to follow; unchanged if the line is there.
    func adding(_ line: String?) -> FormSheet {
        guard let line, let page, let index = form.fields.firstIndex(where: { $0.id == page.rawValue }),
            case .text(let text) = form.fields[index].value
        else { return self }
        var sheet = self
        sheet.addition = line
        sheet.form.fields[index].setText(Self.text(text, with: line))
        return sheet
    }

    private static func text(_ text: String, with line: String) -> String {
        if text.split(whereSeparator: \.isNewline).contains(Substring(line)) { return text }
        return text.isBlank ? line + "\n" : text + "\n\n" + line + "\n"
    }

    var draft: Draft? {
        guard wasTouched else { return nil }
        // A text that may not be stored about a person is not stored as a draft either.
        let personal = Set(form.fields.filter(\.describesPerson).map(\.id))
        let typed = texts(form).filter { !(personal.contains($0.key) && CPRNumber.mayBe(in: $0.value)) }
        return typed.isEmpty || typed == texts(Form(build(base))) ? nil : Draft(sheet: name, texts: typed)
    }

    private func texts(_ form: Form) -> [String: String] {
        form.fields.reduce(into: [:]) { texts, field in
            if case .text(let text) = field.value, !text.isEmpty { texts[field.id] = text }
        }
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        layOut(in: context)
        if clash != nil { return resolve(event, in: context) }
        if isLocked, let effects = unlock(event) { return effects }
        if event == .key(.control("o")), !context.isRemote, let text = focusedText { return [.editOutside(text)] }
        if event == .key(.control("n")), writing?.question != nil {
            writing?.passed += 1
            return []
        }
        if event == .key(.control("t")), let shown { return preview(shown.talent, shown.tab, in: context) }
        if event == .key(.control("r")), draft != nil { return discardDraft(in: context) }
        return finish(form.handle(event), in: context)
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .form(let target) = click else { return [] }
        return finish(form.handle(target), in: context)
    }

    /// Letters and pastes change nothing yet. Enter and the keys that move in the text unlock it.
    private mutating func unlock(_ event: InputEvent) -> [Effect]? {
        switch event {
        case .key(let key):
            if case .character = key.code, !key.control, !key.alt { return [.say(.note(.locked))] }
            isLocked = false
            return key.code == .enter ? [] : nil
        case .paste: return [.say(.note(.locked))]
        default: return nil
        }
    }

    private mutating func preview(_ talent: Talent.ID, _ tab: RoomTab, in context: Context) -> [Effect] {
        handIn().flatMap { effect -> [Effect] in
            switch effect {
            case .apply(let change, _, _): SeeAs(context).seeAsEffects(of: talent, after: change, tab: tab)
            case .say: [effect]
            default: []
            }
        }
    }

    /// Starts again from the saved values; the typed ones are lost.
    private mutating func discardDraft(in context: Context) -> [Effect] {
        form = Form(build(context), size: form.size)
        base = context
        wasTouched = false
        return [
            .dropDraft(name),
            .say(.note(Phrase("Den ufærdige tekst er kasseret.", "The unfinished text has been discarded."))),
        ]
    }

    private mutating func finish(_ outcome: Outcome, in context: Context) -> [Effect] {
        switch outcome {
        case .done: return handIn()
        case .leave:
            return [.close]
                + (draft == nil
                    ? []
                    : [
                        .say(
                            .note(
                                Phrase("Den ufærdige tekst er gemt til dig.", "Your unfinished text is kept for you.")))
                    ])
        case .changed:
            wasTouched = true
            return []
        case .moved, .ignored: return []
        }
    }

    private mutating func handIn() -> [Effect] {
        do {
            return try submit(Answers(values: try cleanValues(), context: base, dateRules: dateRules))
        } catch {
            return refused(error, in: base)
        }
    }

    /// The values of the fields, with every text cleaned. Throws the faults of all fields at once.
    private func cleanValues() throws(Refusal) -> [String: FieldValue] {
        var values = form.values, faults: [Fault] = []
        for field in form.fields {
            guard case .text(let text) = field.value else { continue }
            do {
                values[field.id] = .text(try base.services.cleaner.clean(text, as: field.policy))
            } catch {
                faults.append(Fault(Field(field.id), error.message))
            }
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return values
    }

    mutating func refused(_ refusal: Refusal, in context: Context) -> [Effect] {
        switch refusal {
        case .faults(let faults):
            for fault in faults.reversed() { form.refuse(fault.field.rawValue, fault.message[context.language]) }
            let shown = Set(form.fields.map(\.id))
            let elsewhere = faults.filter { !shown.contains($0.field.rawValue) }
            return elsewhere.isEmpty ? [] : [.say(.failure(Refusal.faults(elsewhere).message))]
        case .clash:
            if let next = successor?(Answers(values: form.values, context: context, dateRules: dateRules)) {
                self = next
                wasTouched = true
                return [.say(.failure(Phrase("Ikke gemt. ", "Not saved. ") + Clash.who(isOwn: context.clashesWithOwn)))]
            }
            let theirs = Form(build(context))
            let lines = zip(form.fields, theirs.fields).compactMap { mine, theirs in
                mine.value == theirs.value
                    ? nil : ClashLine(label: mine.label, mine: mine.shownValue, theirs: theirs.shownValue)
            }
            clash = lines.isEmpty ? nil : Clash(lines: lines, isOwn: context.clashesWithOwn)
            base = context
            // None of the form's values differs, so the clash is explained in words.
            return lines.isEmpty
                ? [
                    .say(
                        .failure(
                            Phrase(
                                "Ikke gemt: det er ændret imens. Se på det, og prøv igen.",
                                "Not saved: it has changed in the meantime. Look at it and try again.")))
                ]
                : []
        case .nothingThere, .inUse, .roleEnded, .roleBegan, .heldSince, .onlyLooking:
            return [.say(.failure(refusal.message))]
        }
    }

    /// Enter keeps the person's own text, `t` takes the other one, Esc continues typing; other keys scroll.
    private mutating func resolve(_ event: InputEvent, in context: Context) -> [Effect] {
        switch event {
        case .key(Key(.enter)):
            clash = nil
            return handIn()
        case .key("t"):
            form = Form(build(base), size: form.size)
            wasTouched = false
            clash = nil
        case .key(Key(.escape)): clash = nil
        default: clash?.scroll(event, columns: form.size.columns - ListView.gutter, in: context)
        }
        return []
    }

    /// Replaces the text of the current field with one from the person's own editor.
    mutating func replaceFocusedText(with text: String) {
        guard focusedText != nil else { return }
        form.fields[form.focus].setText(text)
        wasTouched = true
    }

    var focusedText: String? {
        guard form.fields.indices.contains(form.focus), case .text(let text) = form.fields[form.focus].value else {
            return nil
        }
        return text
    }
}

extension Phrase {
    /// The hint for a text that is open and still locked.
    static let locked = Phrase("Tryk Enter for at rette i teksten.", "Press Enter to edit the text.")
}
