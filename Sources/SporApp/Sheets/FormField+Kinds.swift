import TalentDomain
import TerminalKit

/// Short ways to create the fields of a form.
extension FormField {
    init(_ field: Field, label: String, hint: String = "", _ input: Input) {
        self.init(field.rawValue, label: label, hint: hint, input)
        describesPerson = field.describesPerson
    }

    static func line(_ field: Field, _ label: String, _ text: String = "", hint: String = "") -> FormField {
        FormField(field, label: label, hint: hint, .line(TextField(text)))
    }

    static func day(_ field: Field, _ label: String, _ day: Day?, in context: Context) -> FormField {
        FormField(
            field, label: label,
            hint: context.wording.say("3/2 · tor uge 9 · om 3 uger · +14", "3/2 · Thu week 9 · in 3 weeks · +14"),
            .read(TextField(day.map { $0.text(.numeric, in: context.language) } ?? "")))
    }

    static func body(
        _ field: Field, _ label: String, _ text: String = "", rows: Int = 4, hint: String = ""
    ) -> FormField {
        FormField(field, label: label, hint: hint, .text(TextEditor(text), rows: rows))
    }

    /// A choice of one option. Without a selection, the first option is chosen.
    ///
    /// - Parameter keywords: other words for each option: an address, an organisation.
    static func choice(
        _ field: Field, _ label: String, _ options: [String], _ selection: Int?, hint: String = "",
        keywords: [[String]] = []
    ) -> FormField {
        FormField(
            field, label: label, hint: hint,
            .choice(ChoiceField(options, selection: selection ?? 0, keywords: keywords)))
    }

    /// A choice that gives somebody access. Nothing is chosen in advance, unless there is only one option.
    static func pick(
        _ field: Field, _ label: String, _ options: [String], _ selection: Int?, hint: String = "",
        keywords: [[String]] = [], in context: Context
    ) -> FormField {
        let chosen = selection ?? (options.count == 1 ? 0 : nil)
        return choice(
            field, label, [context.wording.say("vælg", "choose")] + options, chosen.map { $0 + 1 }, hint: hint,
            keywords: [[]] + keywords)
    }

    /// The hint for a choice of many options.
    static func searchHint(in context: Context) -> String {
        context.wording.say("Skriv et navn for at søge, eller brug ← →", "Type a name to search, or use ← →")
    }

    static func check(_ field: Field, _ label: String, _ isOn: Bool, hint: String = "") -> FormField {
        FormField(field, label: "", hint: hint, .check(CheckField(label, isOn: isOn)))
    }

    /// One of several check boxes, with the hint for ticking.
    static func tick(_ id: String, _ label: String, _ isOn: Bool, in context: Context) -> FormField {
        let hint = context.wording.say("Sæt eller fjern krydset med mellemrum", "Press Space to tick or untick")
        return FormField(id, label: "", hint: hint, .check(CheckField(label, isOn: isOn)))
    }

    /// Whether the field has several lines of text.
    var isBody: Bool {
        if case .text = input { true } else { false }
    }

    /// The rules for its text.
    var policy: TextPolicy { isBody ? .body : id == Field.link.rawValue ? .link : .line }

    mutating func setText(_ text: String) {
        switch input {
        case .line(let field): input = .line(TextField(text, maximum: field.maximum))
        case .read: input = .read(TextField(text))
        case .text(let editor, let rows): input = .text(TextEditor(text, size: editor.size), rows: rows)
        case .choice, .check: break
        }
    }

    /// The field's value as text.
    var shownValue: String {
        switch input {
        case .line(let field), .read(let field): field.text
        case .text(let editor, _): editor.text
        case .choice(let field): field.options.indices.contains(field.selection) ? field.options[field.selection] : ""
        case .check(let field): field.isOn ? "✓" : "–"
        }
    }
}

extension String {
    /// The text without white space at both ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
