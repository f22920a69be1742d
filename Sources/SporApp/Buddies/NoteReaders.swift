import TalentDomain

// Names the readers of a note of a pair's meeting. Shown above each note, so that people know before they write.
extension Readers {
    /// A sentence about the readers of a note, as it is or as it would be.
    ///
    /// - Parameter note: the current note; nil if there is none, or none that the viewer may read.
    func readers(of kind: NoteKind, at meeting: Meeting, note: MeetingNote?) -> String {
        let record =
            note
            ?? MeetingNote(
                id: "ny", meeting: meeting.id, kind: kind, text: "–",
                writtenBy: abilities.mayWrite(kind, at: meeting) ? viewer.person : likelyWriter(kind, at: meeting))
        let isOwn = abilities.isAmong(meeting.talents)
        switch kind {
        case .buddyOutcome:
            return wording[
                readers(
                    of: record,
                    later: isOwn
                        ? Phrase("Deler I det (s)", "If you share it (s)")
                        : Phrase("Deler parret det", "If the pair shares it"))]
        case .mirror where isOwn:
            guard note != nil else {
                return meeting.pair.flatMap { data.pairs[$0] }?.isOver(on: today) == true
                    ? wording.say(
                        "Din buddy dengang har ikke overleveret noter.",
                        "Your buddy at the time has not handed over any notes.")
                    : wording.say(
                        "Din buddy overleverer noterne, når de er klar.",
                        "Your buddy will hand over the notes once they are ready.")
            }
            return wording.say("Overleveret til dig. ", "Handed over to you. ") + wording[readers(of: record)]
        case .mirror:
            return wording[
                readers(of: record, later: Phrase("Når det er overleveret (o)", "Once it is handed over (o)"))]
        default: return wording[readers(of: record)]
        }
    }

    /// Names the writer of a note that the viewer does not write: a member of the pair, or for an observation the
    /// observer.
    private func likelyWriter(_ kind: NoteKind, at meeting: Meeting) -> Person.ID? {
        let pair = meeting.pair.flatMap { data.pairs[$0] }
        let observers =
            pair?.members.filter { !meeting.talents.contains($0) }
            ?? meeting.talents.flatMap { data.buddies(of: $0, on: today) }
        return (kind.isObservation ? observers : meeting.talents).lazy.compactMap { data.talents[$0]?.person }.first
    }

    /// The pair has written its joint outcome and not shared it, so the viewer cannot write a second one.
    func isWrittenUnseen(_ meeting: Meeting) -> Bool {
        context.digest?.outcomesWritten.contains(meeting.id) == true && data.note(.buddyOutcome, of: meeting.id) == nil
    }
}

extension Abilities {
    /// Whether the viewer may write such a note at the meeting.
    func mayWrite(_ kind: NoteKind, at meeting: Meeting) -> Bool {
        !(kind == .buddyOutcome && Readers(context).isWrittenUnseen(meeting))
            && !(kind == .network && meeting.heldOn == nil)
            && Permission.mayWriteNote(kind, at: meeting, by: viewer, in: data)
    }
}

extension MeetingKind {
    /// The notes of a meeting in the order of display.
    var notes: [NoteKind] {
        switch self {
        case .networkGroup: [.network]
        case .mirrorInterview: [.mirror]
        case .shadowing: [.shadowing]
        case .buddyMeeting: [.buddyOutcome, .buddyClosed]
        default: [talkNote]
        }
    }

    /// The note that holds what is agreed; nil where nothing is agreed.
    var agreementNote: NoteKind? {
        switch self {
        case .networkGroup, .mirrorInterview, .shadowing: nil
        case .buddyMeeting: .buddyOutcome
        default: talkNote
        }
    }

    /// The kind of note of a talk with one talent.
    var talkNote: NoteKind { self == .mentorTalk ? .mentor : .talk }
}
