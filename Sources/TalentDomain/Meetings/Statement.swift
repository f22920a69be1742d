/// How a statement of a mirror's interviews reaches the talent whom it is about (domain.md §7). One without a form is withheld.
public enum StatementForm: String, Codable, Sendable, CaseIterable {
    /// What it is about, so that nobody is quoted.
    case theme
    /// In the words of who said it, who has approved that.
    case quote

    public var name: Phrase {
        switch self {
        case .theme: Phrase("tema", "theme")
        case .quote: Phrase("citat", "quote")
        }
    }
}

extension MeetingNote {
    /// The lines of the note that say something, in their order.
    public var statements: [String] { text.split(separator: "\n").map(String.init).filter { !$0.isBlank } }

    public func form(of statement: String) -> StatementForm? { forms?[statement] }

    /// Those that are, or will be, handed over.
    public var chosen: [String] { statements.filter { form(of: $0) != nil } }

    /// As it is read by the talent whom a mirror is about: without what is withheld.
    var handedOver: MeetingNote {
        guard kind == .mirror else { return self }
        let lines = chosen.map { statement in
            let form = form(of: statement)
            return (text: form == .quote && !statement.hasPrefix("»") ? "»\(statement)«" : statement, form: form)
        }
        var note = self
        note.text = lines.map(\.text).joined(separator: "\n")
        note.forms = Dictionary(lines.compactMap { line in line.form.map { (line.text, $0) } }) { first, _ in first }
        return note
    }
}
