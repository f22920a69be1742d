/// How a statement from the mirror's interviews is handed over to the talent. One without a form is withheld.
public enum StatementForm: String, Codable, Sendable, CaseIterable {
    /// Rephrased as a theme, so that nobody is quoted.
    case theme
    /// In the interviewed person's words, with their approval.
    case quote

    public var name: Phrase {
        switch self {
        case .theme: Phrase("tema", "theme")
        case .quote: Phrase("citat", "quote")
        }
    }
}

extension MeetingNote {
    /// The note's lines that are not blank, in order.
    public var statements: [String] { text.split(separator: "\n").map(String.init).filter { !$0.isBlank } }

    public func form(of statement: String) -> StatementForm? { forms?[statement] }

    /// The statements that are, or will be, handed over.
    public var chosen: [String] { statements.filter { form(of: $0) != nil } }

    /// The note as its talent reads it: without the withheld statements.
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
