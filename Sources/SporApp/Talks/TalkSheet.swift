import TalentDomain
import TerminalKit

/// The sheets of meetings and their notes.
struct MeetingSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension MeetingSheets {
    /// The form for a talk: the agreed and the held date, and its note for viewers who may write it.
    func talkSheet(_ talent: Talent.ID, _ id: Meeting.ID?, _ activity: Activity.ID?) -> FormSheet? {
        guard data.talents[talent] != nil, id.map({ data.meetings[$0] != nil }) ?? true else { return nil }
        let kinds = abilities.talkKinds(of: talent)
        guard let first = kinds.first(where: \.isLineManagerTalk) ?? kinds.first else { return nil }
        let standing = id.flatMap { data.meetings[$0] }
        if let standing, !kinds.contains(standing.kind) { return nil }
        let activity = standing?.activity ?? activity
        let title =
            activity.map {
                TalkRow(activity: data.activities[$0], asked: abilities.asked(by: $0), meeting: standing).title
            }
            ?? Phrase("Samtale", "Conversation")
        return FormSheet(
            .talk(talent, id, activity: activity), title: title,
            liveNotice: { answers in
                let kind = kinds[answers.choice(.kind)], context = answers.context
                return MeetingSheets(context).talkNotice(
                    of: id.flatMap { context.data.meetings[$0] }, kind: kind, with: talent)
            },
            in: context,
            fields: { context in
                let meeting = id.flatMap { context.data.meetings[$0] }
                let kind =
                    meeting?.kind ?? activity.flatMap(context.abilities.asked)
                    ?? (kinds.contains(.runningTalk) ? .runningTalk : first)
                let fields =
                    [
                        FormField.choice(
                            .kind, context.wording.say("Type", "Type"), kinds.map { context.wording[$0.name] },
                            kinds.firstIndex(of: kind))
                    ]
                    + MeetingFields(context: context).fields(
                        of: meeting, asksPlace: kinds.contains { context.abilities.knowsPlace(of: $0, with: [talent]) })
                guard context.abilities.offersNote(at: meeting, among: kinds, with: talent) else { return fields }
                return fields + [
                    .body(
                        .text, context.wording.say("Note", "Note"), MeetingSheets(context).talkNote(of: id)?.text ?? "",
                        rows: 6)
                ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = id.flatMap { context.data.meetings[$0] }
                let kind = kinds[answers.choice(.kind)]
                var meeting = try MeetingFields(context: context)
                    .meeting(
                        old
                            ?? Meeting(
                                id: Meeting.ID(context.services.newID()), kind: kind, activity: activity,
                                talents: [talent]), with: answers)
                meeting.kind = kind
                var steps: [Change] = old == meeting ? [] : [.meeting(Edit(from: old, to: meeting))]
                if let note = try MeetingSheets(context).noteChange(answers.text(.text), of: meeting, in: talent) {
                    steps.append(.note(note))
                }
                guard let first = steps.first else { return [.close] }
                let what = first.summary(in: context.data)
                return [.apply(steps.count == 1 ? first : .several(steps, what: what), closing: true)]
            }
        )
        .dating { field, answers in
            MeetingFields.rule(of: field, for: id.flatMap { answers.context.data.meetings[$0] }, answers)
        }
    }

    func talkNote(of meeting: Meeting.ID?) -> MeetingNote? {
        meeting.flatMap { data.note(.talk, of: $0) ?? data.note(.mentor, of: $0) }
    }

    /// The change of the note; nil if it is unchanged.
    func noteChange(_ text: String, of meeting: Meeting, in talent: Talent.ID) throws(Refusal) -> Edit<MeetingNote>? {
        let old = talkNote(of: meeting.id)
        guard text != old?.text ?? "" else { return nil }
        guard old != nil || abilities.mayWriteNote(at: meeting) else {
            if let from = abilities.roleBegan(after: meeting, with: talent) {
                throw .faults([
                    Fault(
                        .text,
                        Phrase(
                            "Din rolle begyndte den \(from.text(.medium, in: .da)), og samtalen blev holdt før den dag. Noten tilhører dem, der talte sammen.",
                            "Your role began on \(from.text(.medium, in: .en)), and the conversation took place before that. The note belongs to those who took part."
                        ))
                ])
            }
            throw .faults([
                Fault(
                    .text,
                    Phrase(
                        "Ved denne type samtale er det kun \(wording.people.the.da), der skriver en note.",
                        "In this kind of conversation, only \(wording.people.the.en) writes a note."))
            ])
        }
        var new =
            old
            ?? MeetingNote(
                id: .one(meeting.kind.talkNote, at: meeting.id), meeting: meeting.id, kind: meeting.kind.talkNote,
                text: text, writtenBy: viewer.person)
        new.text = text
        return edit(from: old, to: new)
    }

    /// The readers of the note, and the people who see its day, in this order: a low screen has room for the first
    /// only. For a talk before the viewer's role, the reason why there is no note.
    private func talkNotice(of standing: Meeting?, kind: MeetingKind, with talent: Talent.ID) -> Phrase {
        if let standing, talkNote(of: standing.id) == nil, !abilities.mayWriteNote(at: standing),
            let from = abilities.roleBegan(after: standing, with: talent)
        {
            return Phrase(
                "Din rolle begyndte den \(from.text(.medium, in: .da)). Samtalen blev holdt før den dag, så du kan ikke skrive noten.",
                "Your role began on \(from.text(.medium, in: .en)). The conversation took place before that, so you cannot write its note."
            )
        }
        var meeting = standing ?? Meeting(id: "ny", kind: kind, talents: [talent], heldOn: today)
        meeting.kind = kind
        return Readers(context).readersOfNote(at: meeting) + Phrase(" ") + Readers(context).readersOfDay(meeting)
    }
}

extension Abilities {
    func knowsPlace(of kind: MeetingKind, with talents: [Talent.ID]) -> Bool {
        Permission.knowsPlace(viewer, ofMeetings: kind, with: talents, in: data)
    }

    func asked(by activity: Activity.ID) -> MeetingKind? { data.activities[activity].flatMap(data.meetingKind) }

    /// Whether the viewer writes a note of such a talk: one of the two, or the talent alone.
    func mayWriteNotes(of kind: MeetingKind, with talent: Talent.ID) -> Bool {
        // A meeting that is not stored yet: its kind, its talent and its day decide.
        mayWriteNote(at: Meeting(id: "", kind: kind, talents: [talent], heldOn: today))
    }

    /// Whether the viewer has a note to write: their own, or a new one. There is none for a talk before their role
    /// began.
    fileprivate func offersNote(at meeting: Meeting?, among kinds: [MeetingKind], with talent: Talent.ID) -> Bool {
        guard let meeting else { return kinds.contains { mayWriteNotes(of: $0, with: talent) } }
        return MeetingSheets(context).talkNote(of: meeting.id) != nil || mayWriteNote(at: meeting)
    }

    /// The first day of the viewer's role towards the talent, if a talk is before it.
    func roleBegan(after meeting: Meeting, with talent: Talent.ID) -> Day? {
        guard let day = meeting.day else { return nil }
        return data.roles.values.filter { $0.person == viewer.person && $0.talent == talent && $0.holds(on: today) }
            .compactMap(\.from).filter { day < $0 }.min()
    }

    func mayWriteNote(at meeting: Meeting) -> Bool {
        viewer.person != nil && Permission.mayWriteNote(meeting.kind.talkNote, at: meeting, by: viewer, in: data)
    }
}

extension Field {
    static let kind = Field("kind")
}
