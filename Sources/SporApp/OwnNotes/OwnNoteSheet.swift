import TalentDomain
import TerminalKit

extension OwnNotes {
    /// The page for a new or existing note; nil if the viewer may not write it.
    ///
    /// - Parameter question: is written below what is there, for the answer to follow.
    func sheet(_ subject: OwnNote.Subject, _ id: OwnNote.ID?, answering question: String? = nil) -> FormSheet? {
        guard id.map({ data.ownNotes[$0] != nil }) ?? mayWrite(about: subject) else { return nil }
        let newID = OwnNote.ID(context.services.newID())
        @Sendable func note(_ answers: FormSheet.Answers) -> OwnNote {
            let context = answers.context
            var note =
                id.flatMap { context.data.ownNotes[$0] } ?? OwnNotes(context).empty(about: subject, id: newID)
            note.text = answers.text(.text)
            return note
        }
        return FormSheet(
            .ownNote(subject, id), title: title(of: subject),
            liveNotice: { answers in
                Readers(answers.context).readers(of: note(answers)) + Phrase(" ") + .honestWords
            },
            in: context,
            fields: { context in
                [.body(.text, "", id.flatMap { context.data.ownNotes[$0] }?.text ?? "", rows: 6)]
            },
            submit: { answers throws(Refusal) in
                let new = note(answers)
                guard !new.text.isBlank else { throw .faults([.missing(.text)]) }
                let old = id.flatMap { answers.context.data.ownNotes[$0] }
                return [
                    .apply(
                        .ownNote(Edit(from: old, to: new)),
                        saying: Phrase("gemt til dig selv", "saved for yourself"), closing: true)
                ]
            }
        ).writing(page(about: subject, isNew: id == nil)).adding(question)
    }

    private func title(of subject: OwnNote.Subject) -> Phrase {
        let about = data.name(of: subject)
        if case .talk = subject { return Phrase("Dine egne ord: \(about.da)", "Your own words: \(about.en)") }
        return Phrase("Note om \(about.da)", "Note about \(about.en)")
    }

    private func page(about subject: OwnNote.Subject, isNew: Bool) -> WritingPage {
        let name = name(of: subject)
        let title: Phrase =
            if case .talk = subject { Phrase("dine egne ord", "your own words") } else {
                Phrase("note om \(name)", "note about \(name)")
            }
        return WritingPage(
            name: title,
            leave: isNew ? Phrase("gem som kladde", "keep as draft") : Phrase("luk", "close"), caution: Phrase("")
        ) { _, _ in [] }
    }
}
