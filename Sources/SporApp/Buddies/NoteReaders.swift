import TalentDomain

// Who can read what is written at a meeting of a pair: said above each note, before anybody writes (access.md).
extension Context {
    /// - Parameter note: as it stands; nil while nothing is written.
    func readers(of kind: NoteKind, at meeting: Meeting, note: MeetingNote?) -> String {
        switch kind {
        case .buddyOutcome: readersOfOutcome(at: meeting, isShared: note?.isSharedWithHost ?? false)
        case .buddyClosed: readersOfClosed(at: meeting)
        default: readersOfObservation(kind, at: meeting, note: note)
        }
    }

    /// `I to`, `I tre`: those who write it together.
    private func you(_ meeting: Meeting) -> String {
        meeting.talents.count > 2 ? say("I tre", "the three of you") : say("I to", "the two of you")
    }

    private func readersOfOutcome(at meeting: Meeting, isShared: Bool) -> String {
        guard isAmong(meeting.talents) else {
            return viewer.isKeeper && !isShared && mayWrite(.buddyOutcome, at: meeting)
                ? say("Parret og du læser det, du skriver. Parrets eget ser du, når de deler det.", "The pair and you read what you write. What is theirs you see once they share it.")
                : isShared ? say("Parret har delt det med HR.", "The pair has shared it with HR.")
                    : say("Parrets eget, til de deler det med HR.", "The pair's own, until they share it with HR.")
        }
        return isShared
            ? say("\(you(meeting)) og HR kan læse det.", "HR and \(you(meeting)) can read it.")
            : say("\(you(meeting)), og HR hvis I deler det (s).", "Only \(you(meeting)), and HR if you share it (s).")
    }

    private func readersOfClosed(at meeting: Meeting) -> String {
        isAmong(meeting.talents)
            ? say("Kun \(you(meeting)) kan læse dette.", "Only \(you(meeting)) can read this.")
            : say("Parrets egen: kun de kan læse den.", "The pair's own: only they can read it.")
    }

    private func readersOfObservation(_ kind: NoteKind, at meeting: Meeting, note: MeetingNote?) -> String {
        let whom = joined(meeting.talents.map(name))
        if isAmong(meeting.talents) {
            guard kind == .mirror else { return say("Du og din buddy kan læse det.", "You and your buddy can read it.") }
            return note == nil
                ? say("Din buddy overleverer noterne, når de er klar.", "Your buddy hands the notes over when they are ready.")
                : say("Overleveret til dig af din buddy.", "Handed over to you by your buddy.")
        }
        guard mayWrite(kind, at: meeting) else {
            return say("Noterne er \(Genitive.da(whom)) og buddyens egne.", "The notes are \(Genitive.en(whom)) and the buddy's own.")
        }
        return kind == .mirror && note?.isReleased != true
            ? say("Kun du kan læse det, til du overleverer det (o).", "Only you can read it until you hand it over (o).")
            : kind == .mirror && note?.forms != nil ? say("\(whom) læser det, der er tema eller citat.", "\(whom) reads what is a theme or a quote.")
            : say("Du og \(whom) kan læse det.", "You and \(whom) can read it.")
    }

    /// The pair wrote their common outcome, and has not shared it: there is no second one beside it.
    func isWrittenUnseen(_ meeting: Meeting) -> Bool {
        digest?.outcomesWritten.contains(meeting.id) == true && data.note(.buddyOutcome, of: meeting.id) == nil
    }

    /// Whether the viewer may write such a note at the meeting.
    func mayWrite(_ kind: NoteKind, at meeting: Meeting) -> Bool {
        !(kind == .buddyOutcome && isWrittenUnseen(meeting)) && Permission.may(viewer, do: .note(.add(MeetingNote(id: "ny", meeting: meeting.id, kind: kind, text: "–", writtenBy: viewer.person))), in: data)
    }
}

extension MeetingKind {
    /// The notes of a pair's meeting, in the order in which they stand.
    var pairNotes: [NoteKind] {
        switch self {
        case .mirrorInterview: [.mirror]
        case .shadowing: [.shadowing]
        default: [.buddyOutcome, .buddyClosed]
        }
    }
}
