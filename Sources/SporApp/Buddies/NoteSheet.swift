import TalentDomain
import TerminalKit

extension MeetingSheets {
    /// The form for a note of a meeting of a pair or a network group; nil for a viewer who may not write it.
    func noteSheet(_ id: Meeting.ID, _ kind: NoteKind) -> FormSheet? {
        guard let meeting = data.meetings[id], abilities.mayWrite(kind, at: meeting) else { return nil }
        let readers = Readers(context).readers(of: kind, at: meeting, note: data.note(kind, of: id))
        return FormSheet(
            .note(id, kind), title: kind.name,
            notice: Phrase(readers + ([.buddyClosed, .network].contains(kind) ? " " + wording[.honestWords] : "")),
            in: context,
            fields: { context in [.body(.text, "", context.data.note(kind, of: id)?.text ?? "", rows: 10)] },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = context.data.note(kind, of: id)
                var new = old ?? MeetingSheets(context).emptyNote(kind, at: id)
                new.text = answers.text(.text)
                guard old != nil || !new.text.isEmpty else { throw .faults([.missing(.text)]) }
                return [.apply(.note(MeetingSheets(context).edit(from: old, to: new)), closing: true)]
            })
    }

    /// The form for an agreement of a meeting, with a due date.
    func agreementSheet(_ id: Meeting.ID, _ index: Int?) -> FormSheet? {
        guard let meeting = data.meetings[id], let kind = meeting.kind.agreementNote,
            abilities.mayWrite(kind, at: meeting)
        else { return nil }
        return FormSheet(
            .agreement(id, index),
            title: index == nil ? Phrase("Ny aftale", "New agreement") : Phrase("Aftale", "Agreement"), in: context,
            fields: { context in
                let agreement = MeetingSheets(context).agreement(index, at: id)
                return [
                    .line(
                        .text, context.wording.say("Aftale", "Agreement"), agreement?.text ?? "",
                        hint: context.wording.say("Hvem gør hvad", "Who does what")),
                    .day(.due, context.wording.say("Frist", "Due"), agreement?.due, in: context),
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = context.data.note(kind, of: id)
                var new = old ?? MeetingSheets(context).emptyNote(kind, at: id),
                    agreement = MeetingSheets(context).agreement(index, at: id) ?? Agreement(text: "")
                agreement.text = answers.text(.text)
                agreement.due = try answers.day(.due)
                guard !agreement.text.isEmpty else { throw .faults([.missing(.text)]) }
                if let index, new.agreements.indices.contains(index) {
                    new.agreements[index] = agreement
                } else {
                    new.agreements.append(agreement)
                }
                return [.apply(.note(MeetingSheets(context).edit(from: old, to: new)), closing: true)]
            })
    }

    private func agreement(_ index: Int?, at meeting: Meeting.ID) -> Agreement? {
        guard let index, let kind = data.meetings[meeting]?.kind.agreementNote,
            let agreements = data.note(kind, of: meeting)?.agreements, agreements.indices.contains(index)
        else { return nil }
        return agreements[index]
    }

    func emptyNote(_ kind: NoteKind, at meeting: Meeting.ID) -> MeetingNote {
        MeetingNote(id: noteID(kind, at: meeting), meeting: meeting, kind: kind, text: "", writtenBy: viewer.person)
    }

    /// In a trio, each of the two observers writes a note; other notes are one text of the whole pair.
    private func noteID(_ kind: NoteKind, at meeting: Meeting.ID) -> MeetingNote.ID {
        kind.isObservation ? MeetingNote.ID(context.services.newID()) : .one(kind, at: meeting)
    }

    /// A note without any content is deleted.
    func edit(from old: MeetingNote?, to new: MeetingNote) -> Edit<MeetingNote> {
        new.text.isEmpty && new.agreements.isEmpty ? Edit(from: old, to: nil) : Edit(from: old, to: new)
    }
}

extension Phrase {
    /// A warning where confidential text is written: no program can promise that nobody else ever reads it.
    static let honestWords = Phrase(
        "Den, der driver serveren, kan teknisk set også læse det, og det kan være omfattet af en anmodning om indsigt.",
        "The server administrator can technically read it too, and it may be covered by a subject access request.")
}
