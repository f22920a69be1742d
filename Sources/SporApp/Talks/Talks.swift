import TalentDomain
import TerminalKit

/// Finds the talks of a talent, and records that they took place.
struct Talks: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

// Space on a meeting marks it as held, or takes that back.
extension Talks {
    /// Marks a meeting as held: on the agreed day if that has come, otherwise today, after a question if it was agreed
    /// for later. A second time takes that back, after a question if a day would be lost that Space cannot restore.
    ///
    /// - Parameters:
    ///   - new: the meeting to create if there is none.
    ///   - activity: the activity that asks for the meeting.
    func holdEffects(_ meeting: Meeting?, orNew new: @autoclosure () -> Meeting, for activity: Activity?) -> [Effect] {
        if let meeting, let held = meeting.heldOn { return unholdEffects(meeting, held: held) }
        var held = meeting ?? new()
        let agreed = meeting?.planned, day = agreed.map { min($0, today) } ?? today
        held.heldOn = day
        // Held before the agreed day: the meeting was moved to today.
        if let agreed, day < agreed { (held.planned, held.plannedTime) = (day, nil) }
        let saying =
            day == today ? Phrase("holdt i dag", "held today") : Phrase("holdt ", "held ") + day.phrase(.medium)
        let apply = Effect.apply(.meeting(Edit(from: meeting, to: held)), saying: saying)
        let ahead = agreed ?? activity?.start
        guard let ahead, ahead > today else { return [apply] }
        let isAgreed = agreed != nil
        return ask(
            Phrase(
                "Det \(isAgreed ? "er aftalt til" : "skal tidligst holdes") ",
                "It is \(isAgreed ? "planned for" : "not due until") ") + ahead.phrase(.weekdayAndYear)
                + Phrase(". Blev det holdt i dag?", ". Was it held today?"),
            Phrase("ja, holdt i dag", "yes, held today"), apply)
    }

    private func unholdEffects(_ meeting: Meeting, held: Day) -> [Effect] {
        var open = meeting
        (open.heldOn, open.heldTime) = (nil, nil)
        // A meeting that only Space created is deleted again, unless it has notes.
        let isMade = meeting.planned == nil && !data.notes.values.contains { $0.meeting == meeting.id }
        if !isMade, open.planned == nil { (open.planned, open.plannedTime) = (held, meeting.heldTime) }
        let change = Change.meeting(isMade ? .remove(meeting) : Edit(from: meeting, to: open))
        let apply = Effect.apply(change, saying: Phrase("ikke holdt endnu", "not held yet"))
        guard held != today, held != meeting.planned else { return [apply] }
        return ask(
            Phrase("Det er noteret som holdt ", "It is recorded as held on ") + held.phrase(.weekdayAndYear)
                + Phrase(". Blev det ikke holdt?", ". Was it not held?"),
            Phrase("nej, ikke holdt", "no, not held"), apply)
    }

    private func ask(_ question: Phrase, _ yes: Phrase, _ effect: Effect) -> [Effect] {
        [.open(ConfirmSheet(question: question, yes: yes, effects: [effect]))]
    }
}

extension Talks {
    /// The questions for a talk or meeting: those that the two have added, the organisation's, and the guide's.
    func questions(of kind: MeetingKind, at meeting: Meeting?, with talent: Talent.ID?) -> [String] {
        let added = meeting.flatMap { data.note($0.kind.talkNote, of: $0.id) }?.questions ?? []
        guard let talent, !kind.isJoint else { return (context.guide(for: kind)?.questions ?? []).map { wording[$0] } }
        return added.map(wording.text) + OrganisationBases(context).questions(of: kind, with: talent)
    }

    /// The questions for a talk.
    func guideEffects(for kind: MeetingKind, at meeting: Meeting? = nil, with talent: Talent.ID? = nil) -> [Effect] {
        guard let guide = context.guide(for: kind) else {
            return [
                .say(
                    .note(
                        Phrase(
                            "Der er ingen spørgeguide til denne type møde: \(kind.name.da.lowercased()).",
                            "There is no guide for this kind of meeting: \(kind.name.en.lowercased()).")))
            ]
        }
        return [
            .open(
                ReadingSheet(title: guide.kind.name) { context in
                    [
                        ReadingSheet.Paragraph(text: context.wording[guide.intro], style: Style(.muted)),
                        ReadingSheet.Paragraph(text: ""),
                    ]
                        + Talks(context).questions(of: kind, at: meeting, with: talent).map {
                            ReadingSheet.Paragraph(text: $0, lead: "· ")
                        }
                })
        ]
    }
}
