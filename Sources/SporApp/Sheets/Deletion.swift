import TalentDomain

/// Questions before a deletion, and the records that prevent one.
struct Deletion: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Deletion {
    /// Asks before a meeting is deleted. Its notes are deleted with it if the viewer may delete them, and the question
    /// says so.
    func deleteEffects(_ meeting: Meeting, _ what: Phrase, saying: Phrase) -> [Effect] {
        let undo = Phrase(" Det kan fortrydes med u.", " You can undo this with u.")
        let notes = data.notes.values.filter { $0.meeting == meeting.id }.sorted { $0.id < $1.id }
        let whole = Change.several(
            notes.map { .note(.remove($0)) } + [.meeting(.remove(meeting))],
            what: Change.meeting(.remove(meeting)).summary(in: data))
        let kinds = NoteKind.allCases.filter { kind in notes.contains { $0.kind == kind } }.map {
            wording[$0.name].lowercased()
        }
        let takesNotes = !notes.isEmpty && Permission.may(viewer, do: whole, in: data)
        let written =
            takesNotes
            ? Phrase(
                " og det, der er skrevet der (\(wording.joined(kinds)))",
                " and what is written there (\(wording.joined(kinds)))")
            : Phrase("")
        return [
            .open(
                ConfirmSheet(
                    question: Phrase("Slet ", "Delete ") + what + written + Phrase("?") + undo,
                    yes: takesNotes
                        ? Phrase("ja, slet det hele", "yes, delete it all") : Phrase("ja, slet", "yes, delete"),
                    effects: [.apply(takesNotes ? whole : .meeting(.remove(meeting)), saying: saying)]))
        ]
    }

    /// Explains why a record cannot be deleted: the records that the viewer sees, and what to do. Other records are not
    /// mentioned.
    func inUse(_ key: RecordKey) -> Phrase {
        let holding = data.all.filter { $0.references.contains(key) }.map(\.key.kind)
        let kinds = RecordKind.allCases.filter(holding.contains)
        guard !kinds.isEmpty else {
            return Phrase(
                "Det kan ikke slettes: andre har skrevet noget, der hører til. Kun de kan slette det først.",
                "It cannot be deleted: others have written something that belongs to it. Only they can delete that first."
            )
        }
        let da = kinds.map { kind in Self.count(holding.count { $0 == kind }, kind.words.one.da, kind.words.many.da) }
            .joined(separator: ", ")
        let en = kinds.map { kind in Self.count(holding.count { $0 == kind }, kind.words.one.en, kind.words.many.en) }
            .joined(separator: ", ")
        return Phrase(
            "Det kan ikke slettes, før det, der hører til, er slettet: \(da).",
            "It cannot be deleted until what belongs to it is deleted: \(en).")
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
