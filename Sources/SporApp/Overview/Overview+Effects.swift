import TalentDomain

// Opens the item of an overview row.
extension Overview {
    func effects(opening item: Agenda.Item) -> [Effect] {
        // A talent opens their own meeting rather than the programme's text about all of them.
        if let own = context.navigation.ownTalent, case .activity(let id) = item.subject,
            let activity = data.activities[id], activity.isPeriod, activity.kind.isMeeting
        {
            return [.show(Activities(context).place(of: own, at: activity))]
        }
        guard let talent = door(among: item.talents) else {
            if case .activity(let activity) = item.subject { return [.go(.timeline), .show(.activity(activity))] }
            return []
        }
        switch item.subject {
        case .activity(let activity): return [.go(.timeline), .show(.activity(activity))]
        case .meeting(let meeting): return [.show(place(of: meeting, with: talent))]
        case .task(let task): return [.show(.place(talent, .task(task)))]
        case .goal(let goal): return [.show(.place(talent, .goal(goal)))]
        }
    }

    func effects(opening awaited: Awaited) -> [Effect] {
        guard let talent = door(among: awaited.talents) else {
            // Only guests' attendance is missing.
            if case .attendance(let activity) = awaited.category {
                return [.go(.timeline), .show(.activity(activity))]
            }
            if case .decision(let item) = awaited.category { return [.open(SteeringScreen(at: .item(item)))] }
            return []
        }
        switch awaited.category {
        case .talk(let talk), .expectationTalk(let talk), .leaderGroupMeeting(let talk):
            return [.show(.place(talent, .talk(.activity(talk))))]
        case .mirror(let activity), .shadowing(let activity):
            return [.show(.place(talent, .pairMeeting(.activity(activity, talent))))]
        case .buddyMeeting(let activity): return [.show(.place(talent, .pairMeeting(.activity(activity, nil))))]
        case .agreement(let meeting): return [.show(place(of: meeting, with: talent))] + page(of: meeting)
        case .readiness: return [.show(.talent(talent, .readiness))]
        case .plan, .noPlan: return [.show(.talent(talent, .plan))]
        case .task(let task): return [.show(.place(talent, .task(task)))]
        case .answer(let activity), .attendance(let activity):
            return [.go(.timeline), .show(.attendance(activity, .talent(talent)))]
        case .networkMeeting(let activity):
            let group = data.networkGroups(of: talent, until: today).first
            return group.map { [.show(.networkGroup($0.id, .activity(activity, nil)))] } ?? []
        case .practice(let activity):
            return data.activities[activity]?.module.map { [.openSheet(.practice(talent, module: $0))] } ?? []
        case .question(let question):
            return data.questions[question].map { [.open(QuestionsScreen($0.activity, at: question))] } ?? []
        case .decision(let item): return [.open(SteeringScreen(at: .item(item)))]
        case .buddy:
            guard awaited.talents.count == 1, !context.pairs.isEmpty, let help = Pairs(context).help(for: talent) else {
                return [.go(.pairs)] + (context.pairs.isEmpty ? [.perform(.suggestPairs)] : [])
            }
            return [.go(.pairs)] + (data.pair(of: talent, on: today).map { [.stand(on: RecordKey($0.id))] } ?? [])
                + [.open(help)]
        case .mentor:
            return [.open(MentorScreen(at: talent))] + (Mentors(context).help(for: talent).map { [.open($0)] } ?? [])
        case .smallGroup(let group):
            return [.open(NetworkGroupScreen(at: group))] + (Pairs(context).help(for: group).map { [.open($0)] } ?? [])
        }
    }

    /// The page of a meeting, with its open agreement that is due first.
    private func page(of meeting: Meeting.ID) -> [Effect] {
        guard let note = data.meetings[meeting]?.kind.agreementNote.flatMap({ data.note($0, of: meeting) }) else {
            return []
        }
        let first = note.agreements.indices.filter {
            data.isOpen(note.agreements[$0]) && note.agreements[$0].due != nil
        }
        .min { (note.agreements[$0].due ?? .distantFuture) < (note.agreements[$1].due ?? .distantFuture) }
        return [.open(MeetingScreen(meeting: meeting, agreement: first))]
    }

    /// The row of a meeting, among a talent's talks or the pair's meetings.
    private func place(of meeting: Meeting.ID, with talent: Talent.ID) -> Destination {
        if let group = data.meetings[meeting]?.group { return .networkGroup(group, .meeting(meeting)) }
        guard data.meetings[meeting]?.kind.belongsToPair == true else {
            return .place(
                talent,
                .talk(Talks(context).talkRows(of: talent).first { $0.meeting?.id == meeting }?.id ?? .meeting(meeting)))
        }
        return .place(talent, .pairMeeting(.meeting(meeting)))
    }

    /// The talent on whose screens it is read: the viewer, otherwise the first whose screens are open to them.
    private func door(among talents: [Talent.ID]) -> Talent.ID? {
        talents.first { $0 == context.navigation.ownTalent } ?? talents.first { !abilities.tabs(of: $0).isEmpty }
            ?? talents.first
    }

    /// The reminders about overdue items, signed by the viewer.
    func effects(remindingOf awaited: [Awaited]) -> [Effect] {
        let letters = Reminder.letters(of: awaited, in: data, on: today, from: signature, knowsKeys: viewer.isOwner)
        return letters.isEmpty ? [] : [.open(ReminderScreen(letters))]
    }

    /// The viewer's name. The owner, who has no name here, signs as the cohort's only programme lead.
    private var signature: String? {
        if let person = viewer.person { return data.people[person]?.name }
        let leads = Set(
            data.roles.values.filter {
                $0.role == .programmeLead && $0.cohort == context.cohortID && $0.holds(on: today)
            }.map(
                \.person))
        return leads.count == 1 ? leads.first.flatMap { data.people[$0]?.name } : nil
    }
}
