import TalentDomain

extension Teller {
    mutating func tellTalks(_ told: Told) {
        // Where the calendar is further than the story, most have held the talks that followed, without a note.
        let later = stage.activities(.lineManagerTalk).count { $0.module ?? 0 > 3 && $0.end < stage.today }
        let last = told.story.lastTalkHeld == 3 && told.index % 4 != 0 ? 3 + later : told.story.lastTalkHeld
        for number in 0...last {
            let day = talkDay(number, told)
            let meeting = Meeting(
                id: Meeting.ID("samtale-\(number)-\(told.id)"), kind: number == 0 ? .expectationTalk : .runningTalk,
                activity: stage.talk(number).id, talents: [told.talent], planned: day, heldOn: day)
            tell(.meeting(.add(meeting)), by: told.person, at: day.at(14, told.index))
            guard let story = told.story.talkNotes.first(where: { $0.number == number }) else { continue }
            tell(
                .note(
                    .add(
                        MeetingNote(
                            id: MeetingNote.ID(meeting.id.raw), meeting: meeting.id, kind: .talk, text: story.note,
                            agreements: agreements(story.agreements), writtenBy: told.person))), by: told.person,
                at: day.at(15, 20 + told.index))
        }
        guard let next = told.story.nextTalk else { return }
        let number = told.story.lastTalkHeld + 1
        let planned = Meeting(
            id: Meeting.ID("samtale-\(number)-\(told.id)"), kind: .runningTalk, activity: stage.talk(number).id,
            talents: [told.talent], planned: stage.workday(in: next))
        tell(.meeting(.add(planned)), by: told.person, at: stage.today.adding(days: -20).at(10, told.index))
    }

    mutating func tellLeaderGroup(_ told: Told) {
        let begun = stage.activities(.leaderGroupMeeting).filter { $0.start < stage.today.adding(days: -7) }
        for (index, activity) in begun.prefix(told.story.leaderGroupMeetings).enumerated() {
            let day = stage.day(within: activity, in: told.index * 3)
            tell(
                .meeting(
                    .add(
                        Meeting(
                            id: Meeting.ID("ledergruppe-\(index + 1)-\(told.id)"), kind: .leaderGroupMeeting,
                            activity: activity.id,
                            talents: [told.talent], planned: day, heldOn: day))), by: told.person,
                at: day.at(13, told.index))
        }
    }

    mutating func tellMentorTalks(_ told: Told) {
        for ((index, story), activity) in zip(told.story.mentorTalks.enumerated(), stage.activities(.mentorTalk)) {
            let day = day(story.moment, of: told.id)
            let meeting = Meeting(
                id: Meeting.ID("mentor-\(index + 1)-\(told.id)"), kind: .mentorTalk, activity: activity.id,
                talents: [told.talent], planned: day, heldOn: day)
            tell(.meeting(.add(meeting)), by: told.person, at: day.at(16, told.index))
            tell(
                .note(
                    .add(
                        MeetingNote(
                            id: MeetingNote.ID(meeting.id.raw), meeting: meeting.id, kind: .mentor, text: story.note,
                            writtenBy: told.person))),
                by: told.person, at: day.at(17, told.index))
        }
    }
}
