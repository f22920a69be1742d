import TalentDomain
import TerminalKit

extension MeetingSheets {
    /// The form for a note of a meeting or talk; nil for a viewer who may not write it.
    ///
    /// - Parameter joining: whether the viewer's own words before the talk follow what is there.
    func noteSheet(_ id: Meeting.ID, _ kind: NoteKind, joining: Bool = false) -> FormSheet? {
        guard let meeting = data.meetings[id], abilities.mayWrite(kind, at: meeting) else { return nil }
        let readers = Readers(context).readers(of: kind, at: meeting, note: data.note(kind, of: id))
        return FormSheet(
            joining ? .noteWithOwnWords(id) : .note(id, kind), title: kind.name,
            notice: Phrase(readers + ([.buddyClosed, .network].contains(kind) ? " " + wording[.honestWords] : "")),
            in: context,
            fields: { context in
                let old = context.data.note(kind, of: id)?.text ?? ""
                let words = joining ? MeetingSheets(context).ownWords(before: id).map(\.text) : []
                let texts = [old] + words.filter { !old.contains($0) }
                return [.body(.text, "", texts.filter { !$0.isBlank }.joined(separator: "\n\n"), rows: 10)]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = context.data.note(kind, of: id)
                var new = old ?? MeetingSheets(context).emptyNote(kind, at: id)
                new.text = answers.text(.text)
                guard old != nil || !new.text.isEmpty else { throw .faults([.missing(.text)]) }
                return [.apply(.note(MeetingSheets(context).edit(from: old, to: new)), closing: true)]
            })
    }

    /// The subject of a note of one's own before a talk; nil for a meeting of several talents.
    func preparation(of meeting: Meeting) -> OwnNote.Subject? {
        guard !meeting.kind.isJoint, let talent = meeting.talents.first else { return nil }
        let row = Talks(context).talkRows(of: talent).first { $0.meeting?.id == meeting.id }
        return .talk(talent, row?.key ?? RecordKey(meeting.id))
    }

    /// The notes that the viewer has written for themself before a talk, the oldest first.
    func ownWords(before id: Meeting.ID) -> [OwnNote] {
        data.meetings[id].flatMap(preparation).map(data.ownNotes)?.reversed() ?? []
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

    /// The form for a question that one of the two people of a talk adds to its guide. Both read it.
    func questionSheet(_ id: Meeting.ID, _ index: Int?) -> FormSheet? {
        guard let meeting = data.meetings[id], abilities.mayWriteNote(at: meeting) else { return nil }
        let kind = meeting.kind.talkNote
        let all = data.note(kind, of: id)?.questions ?? []
        let asked = index.flatMap { all.indices.contains($0) ? all[$0] : nil }
        return FormSheet(
            .talkQuestion(id, index), title: Phrase("Spørgsmål til samtalen", "Question for the conversation"),
            notice: Phrase(Readers(context).readers(of: kind, at: meeting, note: data.note(kind, of: id))), in: context,
            fields: { context in
                [.body(.text, context.wording.say("Spørgsmål", "Question"), asked ?? "", rows: 3)]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = context.data.note(kind, of: id), text = answers.text(.text)
                guard !text.isBlank else { throw .faults([.missing(.text)]) }
                var new = old ?? MeetingSheets(context).emptyNote(kind, at: id)
                if let asked, let place = new.questions.firstIndex(of: asked) {
                    new.questions[place] = text
                } else {
                    new.questions.append(text)
                }
                return [.apply(.note(Edit(from: old, to: new)), closing: true)]
            })
    }

    /// Takes an added question out again.
    func removing(_ index: Int, at meeting: Meeting.ID) -> [Effect] {
        guard let kind = data.meetings[meeting]?.kind.talkNote, let old = data.note(kind, of: meeting),
            old.questions.indices.contains(index)
        else { return [] }
        var new = old
        new.questions.remove(at: index)
        return [.apply(.note(edit(from: old, to: new)), saying: Phrase("slettet", "deleted"))]
    }

    /// The open agreement of a meeting with that text.
    func openAgreement(_ text: String, at meeting: Meeting.ID) -> Agreement? {
        data.meetings[meeting]?.kind.agreementNote.flatMap { data.note($0, of: meeting) }?.agreements
            .first { $0.text == text && data.isOpen($0) }
    }

    /// The change by which an open agreement of a meeting becomes a task; nil if it is no longer there.
    func becomes(_ task: LeadershipTask, _ text: String, at meeting: Meeting.ID) -> Change? {
        guard let kind = data.meetings[meeting]?.kind.agreementNote, let old = data.note(kind, of: meeting),
            let index = old.agreements.firstIndex(where: { $0.text == text && data.isOpen($0) })
        else { return nil }
        var new = old
        new.agreements[index].task = task.id
        return .note(Edit(from: old, to: new))
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
        new.isEmpty ? Edit(from: old, to: nil) : Edit(from: old, to: new)
    }
}

extension Phrase {
    /// A warning where confidential text is written: no program can promise that nobody else ever reads it.
    static let honestWords = Phrase(
        "Den, der driver serveren, kan teknisk set også læse det, og det kan være omfattet af en anmodning om indsigt.",
        "The server administrator can technically read it too, and it may be covered by a subject access request.")
}
