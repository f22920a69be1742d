import TalentDomain
import TerminalKit

extension OwnNotes {
    /// The page for a new or existing note; nil if the viewer may not write it.
    func sheet(_ subject: OwnNote.Subject, _ id: OwnNote.ID?) -> FormSheet? {
        guard id.map({ data.ownNotes[$0] != nil }) ?? mayWrite(about: subject) else { return nil }
        let newID = OwnNote.ID(context.services.newID())
        @Sendable func note(_ answers: FormSheet.Answers) -> OwnNote {
            let context = answers.context
            var note =
                id.flatMap { context.data.ownNotes[$0] }
                ?? OwnNote(
                    id: newID, writer: context.viewer.person, about: subject, at: context.services.now(), text: "")
            note.text = answers.text(.text)
            return note
        }
        let about = data.name(of: subject)
        return FormSheet(
            .ownNote(subject, id), title: Phrase("Note om \(about.da)", "Note about \(about.en)"),
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
        ).writing(page(about: name(of: subject), isNew: id == nil))
    }

    private func page(about name: String, isNew: Bool) -> WritingPage {
        WritingPage(
            name: Phrase("note om \(name)", "note about \(name)"),
            leave: isNew ? Phrase("gem som kladde", "keep as draft") : Phrase("luk", "close"), caution: Phrase("")
        ) { _, _ in [] }
    }
}
