import TalentDomain
import TerminalKit

extension MeetingSheets {
    func pairMeetingSheet(_ pair: BuddyPair.ID, _ id: Meeting.ID?) -> FormSheet? {
        pairMeetingSheet(pair, id, for: nil)
    }

    /// The form for the planned and held days of a pair's meeting. A new one is one that the programme asks for, or an
    /// extra one.
    ///
    /// - Parameter row: the meeting that is proposed first.
    func pairMeetingSheet(_ pair: BuddyPair.ID, _ id: Meeting.ID?, for row: PairMeetingRow.ID?) -> FormSheet? {
        guard let record = data.pairs[pair], id.map({ data.meetings[$0] != nil }) ?? true else { return nil }
        let title = id.flatMap { data.meetings[$0]?.kind.name } ?? Phrase("Nyt møde", "New meeting")
        return FormSheet(
            .pairMeeting(pair, id), title: title,
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
                let kind = meeting?.kind ?? .buddyMeeting
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
    private func openMeetings(of pair: BuddyPair) -> [(row: PairMeetingRow.ID?, title: String, meeting: Meeting)] {
        let asked = Pairs(context).pairMeetingRows(of: pair).filter { $0.meeting == nil }
        let more =
            [PairMeetingRow(meeting: Meeting(id: "nyt", kind: .buddyMeeting, talents: pair.members))]
            + [MeetingKind.mirrorInterview, .shadowing].flatMap { kind in
                pair.members.map { PairMeetingRow(talent: $0, meeting: Meeting(id: "nyt", kind: kind, talents: [$0])) }
            }
        return asked.map { row in (row.id, Pairs(context).title(of: row), Pairs(context).meeting(of: row, in: pair)) }
            + more.map { row in
                (
                    nil, Pairs(context).title(of: row) + wording.say(" (ekstra)", " (another)"),
                    Pairs(context).meeting(of: row, in: pair)
                )
            }
    }
}

extension Pairs {
    /// A meeting that fulfils the row, without days and without an id of its own.
    func meeting(of row: PairMeetingRow, in pair: BuddyPair) -> Meeting {
        Meeting(
            id: "nyt", kind: row.kind, activity: row.activity?.id, talents: row.talent.map { [$0] } ?? pair.members,
            pair: pair.id)
    }
}

extension Field {
    static let meeting = Field("meeting")
}
