/// The value of a field.
public enum FieldValue: Hashable, Sendable {
    case text(String)
    case choice(Int)
    case check(Bool)
}

/// The reading of a typed text, shown beside its field.
public enum Reading: Hashable, Sendable {
    /// Understood as this: `ons 3. feb. 2027 (uge 5)`. If that has no room, the first shorter form that has.
    case understood(String, shorter: [String] = [])
    case fault(String)
}

/// A field of a form.
public struct FormField: Hashable, Sendable {
    /// The kind of field, with its state.
    public enum Input: Hashable, Sendable {
        case line(TextField)
        /// A line with an exact meaning, such as a date; the form shows how the text was read.
        case read(TextField)
        /// A text of several rows, with that many visible.
        case text(TextEditor, rows: Int)
        case choice(ChoiceField)
        case check(CheckField)
    }

    public let id: String
    public var label: String
    /// Shown at the bottom of the form while the field has the keys.
    public var hint: String
    public var input: Input
    /// The reading takes lines of its own below: two, or three if the form is narrow.
    public var readsLong = false
    /// Says who somebody is, or what becomes of them.
    public var describesPerson = false
    /// The mistake in the current value; removed when the field changes.
    public var fault: String?

    public init(_ id: String, label: String, hint: String = "", _ input: Input) {
        self.id = id
        self.label = label
        self.hint = hint
        self.input = input
    }

    public var value: FieldValue {
        switch input {
        case .line(let field), .read(let field): .text(field.text)
        case .text(let editor, _): .text(editor.text)
        case .choice(let field): .choice(field.selection)
        case .check(let field): .check(field.isOn)
        }
    }

    /// The field's text; nil for a choice or a check.
    var text: String? {
        if case .text(let text) = value { text } else { nil }
    }

    var rows: Int {
        switch input {
        case .text(_, let rows): max(1, rows)
        case .choice(let field): field.lineCount
        case .line, .read, .check: 1
        }
    }

    /// Whether the field is a choice with an open search. It keeps the keys until an option is chosen.
    var isSearching: Bool {
        if case .choice(let field) = input { field.search != nil } else { false }
    }

    public var isRead: Bool {
        if case .read = input { true } else { false }
    }

    mutating func handle(_ event: InputEvent) -> Outcome {
        let outcome: Outcome
        switch (input, event) {
        case (.line(var field), _):
            outcome = field.handle(event)
            input = .line(field)
        case (.read(var field), _):
            outcome = field.handle(event)
            input = .read(field)
        case (.text(let editor, _), .key(let key)) where editor.hasNoLine(beyond: key): outcome = .ignored
        case (.text(var editor, let rows), _):
            outcome = editor.handle(event)
            input = .text(editor, rows: rows)
        case (.choice(var field), _):
            outcome = field.handle(event)
            input = .choice(field)
        case (.check(var field), .key(let key)):
            outcome = field.handle(key)
            input = .check(field)
        default: outcome = .ignored
        }
        if outcome == .changed { fault = nil }
        return outcome
    }
}

extension TextField {
    /// Handles a key or a paste; other events are `.ignored`.
    public mutating func handle(_ event: InputEvent) -> Outcome {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text): paste(text)
        default: .ignored
        }
    }
}

extension TextEditor {
    /// Handles a key, a paste, or a turn of the wheel; other events are `.ignored`.
    public mutating func handle(_ event: InputEvent) -> Outcome {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text): paste(text)
        case .mouse(let mouse) where mouse.kind == .wheelUp: moveLines(by: -3)
        case .mouse(let mouse) where mouse.kind == .wheelDown: moveLines(by: 3)
        default: .ignored
        }
    }
}
