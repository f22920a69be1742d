import TalentDomain

extension DemoBuilder {
    /// Adds the pairs' meetings with their notes, and the leader mirror and shadowing of each talent.
    mutating func seedPairs() {
        let seeds = Dictionary(uniqueKeysWithValues: TalentSeed.all.map { ($0.id, $0) })
        for (index, pair) in PairSeed.all.enumerated() {
            for (number, meeting) in pair.meetings.enumerated() { seedBuddyMeeting(meeting, number + 1, of: pair) }
            for (talent, buddy) in zip(pair.members, pair.members.reversed()) {
                guard let seed = seeds[talent] else { continue }
                if let mirror = seed.mirror { seedMirror(mirror, about: talent, by: buddy, in: pair, pairIndex: index) }
                if let shadowing = seed.shadowing { seedShadowing(shadowing, of: talent, by: buddy, in: pair) }
            }
        }
    }

    /// Adds a held buddy meeting with its notes. The members take turns at writing the notes.
    ///
    /// - Parameter number: the meeting's place among the pair's meetings, from 1.
    private mutating func seedBuddyMeeting(_ seed: BuddyMeetingSeed, _ number: Int, of pair: PairSeed) {
        let day = day(seed.day, of: pair.members[0])
        let writer = Person.ID(pair.members[(number - 1) % pair.members.count])
        let meeting = Meeting(
            id: Meeting.ID("buddymoede-\(number)-\(pair.id)"), kind: .buddyMeeting, activity: activity(seed.day),
            talents: pair.members.map { Talent.ID($0) }, pair: BuddyPair.ID(pair.id), planned: day, heldOn: day)
        add(.meeting(.add(meeting)), by: writer, at: day.at(14))
        add(
            .note(
                .add(
                    MeetingNote(
                        id: MeetingNote.ID("udbytte-\(number)-\(pair.id)"), meeting: meeting.id, kind: .buddyOutcome,
                        text: seed.outcome,
                        agreements: agreements(seed.agreements), isSharedWithHost: seed.isSharedWithHost,
                        writtenBy: writer))),
            by: writer, at: day.at(15))
        guard let closed = seed.closed else { return }
        add(
            .note(
                .add(
                    MeetingNote(
                        id: MeetingNote.ID("lukket-\(number)-\(pair.id)"), meeting: meeting.id, kind: .buddyClosed,
                        text: closed,
                        writtenBy: writer))), by: writer, at: day.at(15, 30))
    }

    /// Adds a talent's leader mirror: the buddy interviews three people, and hands over their answers on day 2 of module 1.
    ///
    /// - Parameter pairIndex: the pair's place in the list; spreads the interviews over several days.
    private mutating func seedMirror(
        _ seed: MirrorSeed, about talent: String, by buddy: String, in pair: PairSeed, pairIndex: Int
    ) {
        let activity = calendar.activities(.leaderMirror)[0]
        let day = calendar.day(within: activity, in: 5 + pairIndex)
        let meeting = Meeting(
            id: Meeting.ID("lederspejl-\(talent)"), kind: .mirrorInterview, activity: activity.id,
            talents: [Talent.ID(talent)],
            pair: BuddyPair.ID(pair.id), planned: day, heldOn: day)
        add(.meeting(.add(meeting)), by: Person.ID(buddy), at: day.at(10))
        let note = MeetingNote(
            id: MeetingNote.ID(meeting.id.raw), meeting: meeting.id, kind: .mirror, text: seed.notes,
            writtenBy: Person.ID(buddy))
        add(.note(.add(note)), by: Person.ID(buddy), at: day.at(20))
        guard seed.isReleased else { return }
        var released = note
        released.isReleased = true
        released.forms = Dictionary(note.statements.map { ($0, .theme) }) { first, _ in first }
        add(.note(Edit(from: note, to: released)), by: Person.ID(buddy), at: calendar.moduleDay(1, 2).start.at(11))
    }

    /// Adds a talent's shadowing: planned, or held with the buddy's feedback.
    private mutating func seedShadowing(_ seed: ShadowingSeed, of talent: String, by buddy: String, in pair: PairSeed) {
        var meeting = Meeting(
            id: Meeting.ID("skygge-\(talent)"), kind: .shadowing, activity: calendar.activities(.shadowing)[0].id,
            talents: [Talent.ID(talent)], pair: BuddyPair.ID(pair.id))
        switch seed {
        case .planned(let days):
            meeting.planned = calendar.workday(in: days)
            add(.meeting(.add(meeting)), by: Person.ID(buddy), at: calendar.moduleDay(4, 1).start.at(12))
        case .held(_, let feedback):
            let day = shadowingDay(of: talent)
            meeting.planned = day
            meeting.heldOn = day
            add(.meeting(.add(meeting)), by: Person.ID(buddy), at: day.at(12))
            add(
                .note(
                    .add(
                        MeetingNote(
                            id: MeetingNote.ID(meeting.id.raw), meeting: meeting.id, kind: .shadowing, text: feedback,
                            writtenBy: Person.ID(buddy)))),
                by: Person.ID(buddy), at: day.at(13))
        }
    }
}
