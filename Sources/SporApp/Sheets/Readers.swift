import TalentDomain

/// Sentences about the readers of a record, made from the access table: none is written by hand.
struct Readers: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Readers {
    /// `Læses af dig, Søren Kjær (leder), Dina Fjord (buddy, kun mål) og den interne konsulent.`
    ///
    /// - Parameter record: the record as it is, or as it would be if it were saved now.
    func readers(of record: any Stored) -> Phrase { readerWords(of: record).sentence }

    func readerWords(of record: any Stored) -> ReaderWords {
        ReaderWords(of: record, in: data, for: viewer, name: { wording.name($0) })
    }

    /// The current readers, and the additional readers once it is shared.
    ///
    /// - Parameter condition: the beginning of the second sentence: `Deler I det (s)`.
    func readers(of record: any Stored, later condition: Phrase) -> Phrase {
        let now = readerWords(of: record)
        guard let later = Permission.opened(record).map(readerWords), let joining = now.joining(later) else {
            return now.sentence
        }
        return now.sentence + Phrase(" ") + condition
            + Phrase(", kan det også læses af ", ", it will also be visible to ") + joining + Phrase(".")
    }

    /// The people who will read a record in addition to its current readers: `Så kan det også læses af Kirsten
    /// Lindgaard (intern konsulent).`
    func newReaders(of record: any Stored, after change: any Stored) -> Phrase {
        let joining =
            readerWords(of: record).joining(readerWords(of: change), byName: true)
            ?? ReaderWords.word(for: .internalConsultant)
        return Phrase("Så kan det også læses af ", "It will then also be visible to ") + joining + Phrase(".")
    }

    /// The people who see the day of a meeting, but not its notes.
    func readersOfDay(_ meeting: Meeting) -> Phrase {
        readerWords(of: meeting).sentence(
            Phrase("Datoen kan ses af", "The date is visible to"),
            alone: Phrase("Kun du kan se datoen.", "Only you can see the date."))
    }

    /// The readers of the note of a meeting with one talent, as it is or would be written.
    func readersOfNote(
        at meeting: Meeting, _ beginning: Phrase = Phrase("Noten kan læses af", "The note is visible to"),
        alone: Phrase = Phrase("Kun du kan læse noten.", "Only you can read the note."), isShort: Bool = false
    ) -> Phrase {
        var known = data
        known[meeting.id] = meeting
        let kind = meeting.kind.talkNote
        let note = data.note(kind, of: meeting.id) ?? MeetingNote(id: "ny", meeting: meeting.id, kind: kind, text: "–")
        return ReaderWords(of: note, in: known, for: viewer, name: { wording.name($0) }).sentence(
            beginning, alone: alone, isShort: isShort)
    }
}
