/// Fields below each other, one of which has the keys.
///
/// Tab, Shift-Tab, Enter, up and down move between the fields. ^S anywhere and Enter on the last line are `.done`, Esc
/// is `.leave`. After `.done`, the caller calls `refuse` for a field that it does not accept: the text stays, and that
/// field gets the keys.
public struct Form: Hashable, Sendable {
    public var fields: [FormField]
    public private(set) var focus: Int
    /// The size of the form at the last layout, for moves within a text of several lines.
    public var size: Size {
        didSet { fitEditors() }
    }

    public init(_ fields: [FormField], size: Size = Size(rows: 24, columns: 80)) {
        self.fields = fields
        self.size = size
        focus = 0
        fitEditors()
    }

    /// Gives a text of several rows that many rows.
    public mutating func stretch(_ id: String, to rows: Int) {
        guard let index = fields.firstIndex(where: { $0.id == id }), case .text(let editor, _) = fields[index].input
        else { return }
        fields[index].input = .text(editor, rows: rows)
        fitEditors()
    }

    /// The values of all fields by their ids.
    public var values: [String: FieldValue] {
        Dictionary(fields.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    public subscript(text id: String) -> String { fields.first { $0.id == id }?.text ?? "" }

    /// The form without one of its fields, for a screen that draws that field in a place of its own.
    public func without(_ id: String) -> Form {
        guard let index = fields.firstIndex(where: { $0.id == id }) else { return self }
        var form = self
        form.fields.remove(at: index)
        if focus > index { form.focus -= 1 }
        return form
    }

    /// Shows a mistake at a field, and gives it the keys.
    public mutating func refuse(_ id: String, _ fault: String) {
        guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
        fields[index].fault = fault
        focus = index
    }

    /// Gives the event to the focused field, or moves the focus; ^S is `.done`, Esc `.leave`.
    public mutating func handle(_ event: InputEvent) -> Outcome {
        guard fields.indices.contains(focus) else { return .ignored }
        let outcome = fields[focus].handle(event)
        guard case .key(let key) = event else { return outcome }
        switch (outcome, key.code) {
        // Enter leaves a one-line field; in the last one it is `.done`.
        case (.done, .enter), (.ignored, .enter): return focus == fields.count - 1 ? .done : walk(by: 1)
        case (.ignored, .character("s")) where key.control: return .done
        case (.ignored, .escape): return .leave
        case (.ignored, .tab), (.ignored, .down): return walk(by: 1)
        case (.ignored, .backTab), (.ignored, .up): return walk(by: -1)
        default: return outcome
        }
    }

    /// Moves round from the last field to the first.
    private mutating func walk(by count: Int) -> Outcome {
        focus = (focus + count + fields.count) % fields.count
        return .moved
    }

    /// Handles a click on one of the form's click targets.
    public mutating func handle(_ target: FormTarget) -> Outcome {
        switch target {
        case .option(let match): return take(match)
        case .cancel: return .leave
        case _ where isSearching: return .moved
        case .submit: return .done
        case .field(let index):
            guard fields.indices.contains(index) else { return .ignored }
            // A click on a choice or a check that has the keys already changes it.
            if index == focus, fields[index].text == nil { return fields[index].handle(.key(.character(" "))) }
            focus = index
            return .moved
        }
    }

    /// Whether the field with the keys is a choice with an open search.
    public var isSearching: Bool { fields.indices.contains(focus) && fields[focus].isSearching }

    /// Chooses one of the matches of the choice that has the keys.
    private mutating func take(_ match: Int) -> Outcome {
        guard fields.indices.contains(focus), case .choice(var field) = fields[focus].input else { return .ignored }
        let outcome = field.take(match)
        fields[focus].input = .choice(field)
        if outcome == .changed { fields[focus].fault = nil }
        return outcome
    }

    private mutating func fitEditors() {
        let layout = FormLayout(self, columns: size.columns)
        for index in fields.indices {
            if case .text(var editor, let rows) = fields[index].input {
                editor.size = Size(rows: rows, columns: layout.columns(of: fields[index]))
                fields[index].input = .text(editor, rows: rows)
            }
        }
    }
}

/// A part of a form that can be clicked.
public enum FormTarget: Hashable, Sendable {
    case field(Int)
    /// One of the matches of a choice with an open search.
    case option(Int)
    case submit, cancel
}
