import TalentDomain

// Who can read what stands on a screen, out of the table of access: no sentence about readers is written by hand.
extension Context {
    /// `Læses af dig, Søren Kjær (leder), Dina Fjord (buddy, kun mål) og den interne konsulent.`
    ///
    /// - Parameter record: as it stands, or as it would if it were saved now.
    func readers(of record: any Stored) -> Phrase { readerWords(of: record).sentence }

    func readerWords(of record: any Stored) -> ReaderWords {
        ReaderWords(of: record, in: data, for: viewer, name: { name($0) })
    }

    /// Who reads it now, and who else once it is shared.
    ///
    /// - Parameter condition: what must happen first, as it begins the second sentence: `Deler I det (s)`.
    func readers(of record: any Stored, later condition: Phrase) -> Phrase {
        let now = readerWords(of: record)
        guard let later = Permission.opened(record).map(readerWords), let joining = now.joining(later) else {
            return now.sentence
        }
        return now.sentence + Phrase(" ") + condition
            + Phrase(", kan det også læses af ", ", it will also be visible to ") + joining + Phrase(".")
    }

    /// Who will read a record besides those who do, each by name: `Så kan det også læses af Kirsten Lindgaard (intern konsulent).`
    func newReaders(of record: any Stored, after change: any Stored) -> Phrase {
        let joining =
            readerWords(of: record).joining(readerWords(of: change), byName: true)
            ?? ReaderWords.word(for: .internalConsultant)
        return Phrase("Så kan det også læses af ", "It will then also be visible to ") + joining + Phrase(".")
    }

    /// Who sees the day of a meeting, though not what is said there.
    func readersOfDay(_ meeting: Meeting) -> Phrase {
        readerWords(of: meeting).sentence(
            Phrase("Datoen kan ses af", "The date is visible to"),
            alone: Phrase("Kun du kan se datoen.", "Only you can see the date."))
    }

    /// Who reads the note of a meeting with one talent, as it stands or would be written.
    func readersOfNote(
        at meeting: Meeting, _ beginning: Phrase = Phrase("Noten kan læses af", "The note is visible to"),
        alone: Phrase = Phrase("Kun du kan læse noten.", "Only you can read the note."), isShort: Bool = false
    ) -> Phrase {
        var known = data
        known[meeting.id] = meeting
        let kind: NoteKind = meeting.kind == .mentorTalk ? .mentor : .talk
        let note = data.note(kind, of: meeting.id) ?? MeetingNote(id: "ny", meeting: meeting.id, kind: kind, text: "–")
        return ReaderWords(of: note, in: known, for: viewer, name: { name($0) }).sentence(
            beginning, alone: alone, isShort: isShort)
    }
}
