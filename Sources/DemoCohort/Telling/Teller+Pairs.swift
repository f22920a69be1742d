import TalentDomain

extension Teller {
    mutating func tellPairs() {
        let stories = Dictionary(uniqueKeysWithValues: TalentStory.all.map { ($0.id, $0) })
        for (index, pair) in PairStory.all.enumerated() {
            for (number, meeting) in pair.meetings.enumerated() { tell(meeting, number + 1, of: pair) }
            for (talent, buddy) in zip(pair.members, pair.members.reversed()) {
                guard let story = stories[talent] else { continue }
                if let mirror = story.mirror { tell(mirror, about: talent, by: buddy, in: pair, place: index) }
                if let shadowing = story.shadowing { tell(shadowing, of: talent, by: buddy, in: pair) }
            }
        }
    }

    private mutating func tell(_ story: BuddyMeetingStory, _ number: Int, of pair: PairStory) {
        let day = day(story.moment, of: pair.members[0])
        let writer = Person.ID(pair.members[(number - 1) % pair.members.count])
        let meeting = Meeting(
            id: Meeting.ID("buddymoede-\(number)-\(pair.id)"), kind: .buddyMeeting, activity: activity(story.moment),
            talents: pair.members.map { Talent.ID($0) }, pair: BuddyPair.ID(pair.id), planned: day, heldOn: day)
        tell(.meeting(.add(meeting)), by: writer, at: day.at(14))
        tell(
            .note(
                .add(
                    MeetingNote(
                        id: MeetingNote.ID("udbytte-\(number)-\(pair.id)"), meeting: meeting.id, kind: .buddyOutcome,
                        text: story.outcome,
                        agreements: agreements(story.agreements), isSharedWithHost: story.isSharedWithHost,
                        writtenBy: writer))),
            by: writer, at: day.at(15))
        guard let closed = story.closed else { return }
        tell(
            .note(
                .add(
                    MeetingNote(
                        id: MeetingNote.ID("lukket-\(number)-\(pair.id)"), meeting: meeting.id, kind: .buddyClosed,
                        text: closed,
                        writtenBy: writer))), by: writer, at: day.at(15, 30))
    }

    /// The buddy interviews three and hands over what they said at module 1, day 2.
    private mutating func tell(
        _ story: MirrorStory, about talent: String, by buddy: String, in pair: PairStory, place: Int
    ) {
        let activity = stage.activities(.leaderMirror)[0]
        let day = stage.day(within: activity, in: 5 + place)
        let meeting = Meeting(
            id: Meeting.ID("lederspejl-\(talent)"), kind: .mirrorInterview, activity: activity.id,
            talents: [Talent.ID(talent)],
            pair: BuddyPair.ID(pair.id), planned: day, heldOn: day)
        tell(.meeting(.add(meeting)), by: Person.ID(buddy), at: day.at(10))
        let note = MeetingNote(
            id: MeetingNote.ID(meeting.id.raw), meeting: meeting.id, kind: .mirror, text: story.notes,
            writtenBy: Person.ID(buddy))
        tell(.note(.add(note)), by: Person.ID(buddy), at: day.at(20))
        guard story.isReleased else { return }
        var released = note
        released.isReleased = true
        released.forms = Dictionary(note.statements.map { ($0, .theme) }) { first, _ in first }
        tell(.note(Edit(from: note, to: released)), by: Person.ID(buddy), at: stage.moduleDay(1, 2).start.at(11))
    }

    private mutating func tell(_ story: ShadowingStory, of talent: String, by buddy: String, in pair: PairStory) {
        var meeting = Meeting(
            id: Meeting.ID("skygge-\(talent)"), kind: .shadowing, activity: stage.activities(.shadowing)[0].id,
            talents: [Talent.ID(talent)], pair: BuddyPair.ID(pair.id))
        switch story {
        case .planned(let days):
            meeting.planned = stage.workday(in: days)
            tell(.meeting(.add(meeting)), by: Person.ID(buddy), at: stage.moduleDay(4, 1).start.at(12))
        case .held(_, let feedback):
            let day = shadowingDay(of: talent)
            meeting.planned = day
            meeting.heldOn = day
            tell(.meeting(.add(meeting)), by: Person.ID(buddy), at: day.at(12))
            tell(
                .note(
                    .add(
                        MeetingNote(
                            id: MeetingNote.ID(meeting.id.raw), meeting: meeting.id, kind: .shadowing, text: feedback,
                            writtenBy: Person.ID(buddy)))),
                by: Person.ID(buddy), at: day.at(13))
        }
    }
}
