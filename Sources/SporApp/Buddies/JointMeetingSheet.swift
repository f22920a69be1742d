import TalentDomain
import TerminalKit

extension MeetingSheets {
    func jointMeetingSheet(_ circle: MeetingCircle.ID, _ id: Meeting.ID?) -> FormSheet? {
        jointMeetingSheet(circle, id, for: nil)
    }

    /// The form for the planned and held days of a meeting of a pair or a network group. A new one is one that the
    /// programme asks for, or an extra one.
    ///
    /// - Parameter row: the meeting that is proposed first.
    func jointMeetingSheet(
        _ circle: MeetingCircle.ID, _ id: Meeting.ID?, for row: JointMeetingRow.ID?
    ) -> FormSheet? {
        guard let record = data.circle(circle), id.map({ data.meetings[$0] != nil }) ?? true else { return nil }
        let title = id.flatMap { data.meetings[$0]?.kind.name } ?? Phrase("Nyt møde", "New meeting")
        return FormSheet(
            .meeting(of: circle, id), title: title,
            liveNotice: { answers in
                let context = answers.context
                let meeting =
                    id.flatMap { context.data.meetings[$0] }
                    ?? MeetingSheets(context).openMeetings(of: record)[answers.choice(.meeting)].meeting
                return Readers(context).readersOfDay(meeting)
            },
            in: context,
            fields: { context in
                let meeting = id.flatMap { context.data.meetings[$0] }
                let kind = meeting?.kind ?? record.ownKind
                let dates = MeetingFields(context: context).fields(
                    of: meeting,
                    asksPlace: context.abilities.knowsPlace(of: kind, with: meeting?.talents ?? record.members))
                guard meeting == nil else { return dates }
                let options = MeetingSheets(context).openMeetings(of: record)
                return [
                    .choice(
                        .meeting, context.wording.say("Møde", "Meeting"), options.map(\.title),
                        options.firstIndex { row != nil && $0.row == row })
                ] + dates
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = id.flatMap { context.data.meetings[$0] }
                var new = old ?? MeetingSheets(context).openMeetings(of: record)[answers.choice(.meeting)].meeting
                if old == nil { new.id = .init(context.services.newID()) }
                new = try MeetingFields(context: context).meeting(new, with: answers)
                return [.apply(.meeting(Edit(from: old, to: new)), closing: true)]
                    + (old == nil ? [.stand(on: RecordKey(new.id))] : [])
            }
        )
        .dating { field, answers in
            MeetingFields.rule(of: field, for: id.flatMap { answers.context.data.meetings[$0] }, answers)
        }
    }

    /// The kinds of meeting that a new one can be, those that the programme asks for first.
    private func openMeetings(
        of circle: MeetingCircle
    ) -> [(row: JointMeetingRow.ID?, title: String, meeting: Meeting)] {
        func meeting(_ row: JointMeetingRow) -> Meeting { data.newMeeting("nyt", for: row, of: circle, on: today) }
        let asked = Pairs(context).meetingRows(of: circle).filter { $0.meeting == nil }
        var more = [JointMeetingRow(meeting: Meeting(id: "nyt", kind: circle.ownKind, talents: circle.members))]
        if case .pair(let pair) = circle {
            more += [MeetingKind.mirrorInterview, .shadowing].flatMap { kind in
                pair.members.map { JointMeetingRow(talent: $0, meeting: Meeting(id: "nyt", kind: kind, talents: [$0])) }
            }
        }
        return asked.map { row in (row.id, Pairs(context).title(of: row), meeting(row)) }
            + more.map { row in
                (nil, Pairs(context).title(of: row) + wording.say(" (ekstra)", " (another)"), meeting(row))
            }
    }
}

extension Field {
    static let meeting = Field("meeting")
}
