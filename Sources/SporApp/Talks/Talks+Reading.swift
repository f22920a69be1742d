import TalentDomain
import TerminalKit

// The pane beside a list of meetings: when the selected one is, who reads its notes, what they say, and, as long as
// it is not held, its guide.
extension Talks {
    typealias Paragraph = ReadingSheet.Paragraph

    /// A talk with one talent, with its note as far as the viewer may read it.
    func reading(of row: TalkRow, with talent: Talent.ID) -> [Paragraph] {
        let meeting =
            row.meeting ?? Meeting(id: "ny", kind: row.kind, talents: [talent], heldOn: today)
        return heading(wording[row.title], row.meeting, for: row.activity)
            + [Paragraph(text: wording[Readers(context).readersOfNote(at: meeting)], style: Style(.secret))]
            + note(meeting.kind.talkNote, of: row.meeting)
            + guide(for: row.guideKind, at: row.meeting, with: talent, isHeld: row.isHeld)
    }

    /// A meeting of a pair or a network group, with its task, and its notes as far as the viewer may read them.
    func reading(of row: JointMeetingRow, in circle: MeetingCircle) -> [Paragraph] {
        let meeting = row.meeting ?? data.newMeeting("ny", for: row, of: circle, on: today)
        return heading(Pairs(context).title(of: row), row.meeting, for: row.activity)
            + (context.groupTask(at: meeting).map { [Paragraph(text: $0), Paragraph(text: "")] } ?? [])
            + [Paragraph(text: wording[Readers(context).readersOfDay(meeting)], style: Style(.secret))]
            + row.kind.notes.flatMap { note($0, of: row.meeting) } + guide(for: row.kind, isHeld: row.isHeld)
    }

    private func heading(_ title: String, _ meeting: Meeting?, for activity: Activity?) -> [Paragraph] {
        [
            Paragraph(text: title, style: Style(.heading)),
            Paragraph(text: when(meeting, activity), style: Style(.muted)), Paragraph(text: ""),
        ]
    }

    /// `Holdt ons 28. okt. 2026, Rådhuset`, `Begynder ons 31. mar., senest tir 13. apr.`
    private func when(_ meeting: Meeting?, _ activity: Activity?) -> String {
        func date(_ day: Day) -> String { wording.day(day, day.year == today.year ? .weekday : .weekdayAndYear) }
        if let meeting, let day = meeting.day {
            let verb = meeting.heldOn == nil ? wording.say("Aftalt til", "Planned for") : wording.say("Holdt", "Held")
            let time = meeting.time.map { wording.say(" ", " at ") + wording[$0.phrase] } ?? ""
            return [verb + " " + date(day) + time, meeting.place].compactMap(\.self).joined(separator: ", ")
        }
        guard let activity else { return wording.say("Ikke aftalt", "No date yet") }
        let last = wording.say(", senest ", ", by ") + date(activity.end)
        return activity.start > today && activity.start < activity.end
            ? wording.say("Begynder ", "Begins ") + date(activity.start) + last
            : wording.say("Ikke aftalt", "No date yet") + last
    }

    /// A note with its agreements; nothing where there is none that the viewer may read.
    private func note(_ kind: NoteKind, of meeting: Meeting?) -> [Paragraph] {
        guard let note = meeting.flatMap({ data.note(kind, of: $0.id) }), !note.text.isBlank || !note.agreements.isEmpty
        else { return [] }
        let title = [Paragraph(text: ""), Paragraph(text: wording[kind.name], style: Style(.text, bold: true))]
        let agreements = note.agreements.map { agreement in
            Paragraph(
                text: wording.text(agreement.text)
                    + (data.task(of: agreement).map { " · " + words(for: $0) }
                        ?? agreement.due.map { " · " + wording.date($0) } ?? ""),
                style: Style(data.isOpen(agreement) ? .text : .muted), lead: sign(of: agreement) + " ")
        }
        return title + (note.text.isBlank ? [] : [Paragraph(text: wording.text(note.text))]) + agreements
    }

    /// `●` for an agreement that is done, `→` for one that became a task.
    func sign(of agreement: Agreement) -> String {
        agreement.isDone ? "●" : data.isOpen(agreement) ? "○" : "→"
    }

    /// The words for a task that an agreement became: `nu en opgave: i gang`.
    func words(for task: LeadershipTask) -> String {
        task.offer == .declined
            ? wording.say("som opgave: nej tak", "as a task: declined")
            : wording.say("nu en opgave: ", "now a task: ") + wording[task.state]
    }

    private func guide(
        for kind: MeetingKind, at meeting: Meeting? = nil, with talent: Talent.ID? = nil, isHeld: Bool
    ) -> [Paragraph] {
        let questions = questions(of: kind, at: meeting, with: talent)
        guard !isHeld, !questions.isEmpty else { return [] }
        return [
            Paragraph(text: ""),
            Paragraph(text: wording.say("Spørgeguide", "Guide"), style: Style(.text, bold: true)),
        ] + questions.map { Paragraph(text: $0, lead: "· ") }
    }
}
