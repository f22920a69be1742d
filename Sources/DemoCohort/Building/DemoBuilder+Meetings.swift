import TalentDomain

extension DemoBuilder {
    mutating func seedTalks(_ input: TalentInput) {
        // The seeds have three talks. Where more have been due by today, most talents have held them, without notes.
        let later = calendar.activities(.lineManagerTalk).count { $0.module ?? 0 > 3 && $0.end < calendar.today }
        let last = input.seed.lastTalkHeld == 3 && input.index % 4 != 0 ? 3 + later : input.seed.lastTalkHeld
        for number in 0...last {
            let day = talkDay(number, input)
            let meeting = Meeting(
                id: Meeting.ID("samtale-\(number)-\(input.id)"), kind: number == 0 ? .expectationTalk : .runningTalk,
                activity: calendar.talk(number).id, talents: [input.talent], planned: day, heldOn: day)
            add(.meeting(.add(meeting)), by: input.person, at: day.at(14, input.index))
            guard let seed = input.seed.talkNotes.first(where: { $0.number == number }) else { continue }
            add(
                .note(
                    .add(
                        MeetingNote(
                            id: MeetingNote.ID(meeting.id.raw), meeting: meeting.id, kind: .talk, text: seed.note,
                            agreements: agreements(seed.agreements), writtenBy: input.person))), by: input.person,
                at: day.at(15, 20 + input.index))
        }
        guard let next = input.seed.nextTalk else { return }
        let number = input.seed.lastTalkHeld + 1
        let planned = Meeting(
            id: Meeting.ID("samtale-\(number)-\(input.id)"), kind: .runningTalk, activity: calendar.talk(number).id,
            talents: [input.talent], planned: calendar.workday(in: next))
        add(.meeting(.add(planned)), by: input.person, at: calendar.today.adding(days: -20).at(10, input.index))
    }

    mutating func seedLeaderGroup(_ input: TalentInput) {
        let begun = calendar.activities(.leaderGroupMeeting).filter { $0.start < calendar.today.adding(days: -7) }
        for (index, activity) in begun.prefix(input.seed.leaderGroupMeetings).enumerated() {
            let day = calendar.day(within: activity, in: input.index * 3)
            add(
                .meeting(
                    .add(
                        Meeting(
                            id: Meeting.ID("ledergruppe-\(index + 1)-\(input.id)"), kind: .leaderGroupMeeting,
                            activity: activity.id,
                            talents: [input.talent], planned: day, heldOn: day))), by: input.person,
                at: day.at(13, input.index))
        }
    }

    mutating func seedMentorTalks(_ input: TalentInput) {
        for ((index, seed), activity) in zip(input.seed.mentorTalks.enumerated(), calendar.activities(.mentorTalk)) {
            let day = day(seed.day, of: input.id)
            let meeting = Meeting(
                id: Meeting.ID("mentor-\(index + 1)-\(input.id)"), kind: .mentorTalk, activity: activity.id,
                talents: [input.talent], planned: day, heldOn: day)
            add(.meeting(.add(meeting)), by: input.person, at: day.at(16, input.index))
            add(
                .note(
                    .add(
                        MeetingNote(
                            id: MeetingNote.ID(meeting.id.raw), meeting: meeting.id, kind: .mentor, text: seed.note,
                            writtenBy: input.person))),
                by: input.person, at: day.at(17, input.index))
        }
    }
}
