/// Finds the overdue items of a cohort.
struct AwaitedSearch {
    let workspace: Workspace
    let cohort: Cohort.ID
    let viewer: Viewer
    /// The talents who have not left by today.
    let talents: [Talent]
    let fulfilment: Fulfilment
    var today: Day { viewer.today }
    var uses: Set<ProgrammePart> { workspace.cohorts[cohort]?.uses ?? [] }

    init(_ workspace: Workspace, cohort: Cohort.ID, for viewer: Viewer) {
        self.workspace = workspace
        self.cohort = cohort
        self.viewer = viewer
        talents = workspace.talents(in: cohort).filter { $0.isActive(on: viewer.today) }
        fulfilment = Fulfilment(of: cohort, in: workspace)
    }

    func all() -> [Awaited] {
        var all: [Awaited] = []
        for talent in talents {
            all += talks(of: talent)
            all += shadowings(of: talent)
            all += readiness(of: talent)
            all += plan(of: talent)
            all += tasks(of: talent)
            all += answers(of: talent)
            all += practice(of: talent)
        }
        return [
            all, mirrors(), buddyMeetings(), networkMeetings(), agreements(), attendance(), questions(), decisions(),
            withoutBuddy(), withoutMentor(), smallGroups(),
        ].flatMap(\.self)
    }

    /// Whether the access table lets the viewer know at least that it took place.
    func mayKnow(_ category: AccessCategory, of talent: Talent.ID) -> Bool {
        workspace.roles(of: viewer, towards: talent).contains {
            Permission.table[category]?[$0]?.tellsItTookPlace == true
        }
    }

    func lineManager(of talent: Talent) -> [Person.ID] {
        workspace.lineManager(of: talent.id, on: today).map { [$0.id] } ?? []
    }

    /// Talks and management team meetings that are due by now. A talk with a host elsewhere is arranged by the talent.
    private func talks(of talent: Talent) -> [Awaited] {
        func overdue(
            _ kind: ActivityKind, _ category: (Activity.ID) -> Awaited.AccessCategory = Awaited.AccessCategory.talk,
            with others: [Person.ID]
        ) -> [Awaited] {
            fulfilment.required(kind).filter { fulfilment.isOverdue($0, for: talent.id, on: today) }.map { talk in
                Awaited(
                    category: category(talk.id), talents: [talent.id], since: talk.end,
                    responsible: others + [talent.person],
                    agreedFor: fulfilment.agreedDay(for: talk, by: talent.id))
            }
        }
        let manager = lineManager(of: talent)
        let mentor = workspace.mentor(of: talent.id, on: today).map { [$0.id] } ?? []
        // Without a mentor, it is the mentor that is missing.
        return (mayKnow(.mentorNote, of: talent.id) && !mentor.isEmpty ? overdue(.mentorTalk, with: mentor) : [])
            + (mayKnow(.talkNote, of: talent.id)
                ? expectationTalk(of: talent) + overdue(.lineManagerTalk, with: manager)
                    + overdue(.leaderGroupMeeting, Awaited.AccessCategory.leaderGroupMeeting, with: manager)
                    + overdue(.careerTalk, with: []) + overdue(.consultantTalk, with: consultants(of: talent))
                : [])
    }

    private func consultants(of talent: Talent) -> [Person.ID] {
        workspace.roles.values.filter { role in
            role.role == .internalConsultant && role.cohort == cohort && role.holds(on: today)
                && role.isFor(workspace.people[talent.person]) && !role.barredFrom.contains(talent.id)
        }.map(\.person).sorted().uniqued()
    }

    /// There is one talk about expectations, before or after the kick-off. The kick-off of an individual course is that
    /// talk itself.
    private func expectationTalk(of talent: Talent) -> [Awaited] {
        guard let kickOff = fulfilment.expectationTalk(of: talent.id), kickOff.end < today else { return [] }
        let talks = workspace.meetings(of: talent.id).filter { $0.kind == .expectationTalk }
        guard talks.allSatisfy({ $0.heldOn == nil }) else { return [] }
        return [
            Awaited(
                category: kickOff.track == .everyday ? .talk(kickOff.id) : .expectationTalk(kickOff.id),
                talents: [talent.id], since: kickOff.end,
                responsible: lineManager(of: talent) + [talent.person],
                agreedFor: talks.compactMap(\.planned).max())
        ]
    }

    /// Readiness is judged at the talk after the last day of teaching: by each alone first, then together.
    private func readiness(of talent: Talent) -> [Awaited] {
        guard uses.contains(.readiness), mayKnow(.readinessAgreed, of: talent.id),
            let talk = workspace.readinessTalk(in: cohort), talk.end < today, talent.owes(talk)
        else { return [] }
        let first = workspace.lastTeachingDay(of: cohort)?.start ?? talk.start
        let judgements = workspace.judgements(of: talent.id).filter { $0.on >= first }
        if judgements.contains(where: \.isAgreed) { return [] }
        // An unshared judgement counts as none: nobody else may know that somebody has begun to write one.
        let ready = Set(judgements.filter(\.isShared).map(\.judge))
        let (missing, responsible): (Judge, [Person.ID])
        switch (ready.contains(.talent), ready.contains(.lineManager)) {
        case (true, true):
            // Judgements that differ stay side by side; a proposal waits for the other person's answer.
            let proposal = judgements.last {
                $0.isProposal && Permission.access(of: viewer, to: $0, in: workspace) != .nothing
            }
            guard let proposal else { return [] }
            (missing, responsible) = (
                .together, proposal.writtenBy == talent.person ? lineManager(of: talent) : [talent.person]
            )
        case (true, false): (missing, responsible) = (.lineManager, lineManager(of: talent))
        case (false, true): (missing, responsible) = (.talent, [talent.person])
        case (false, false): (missing, responsible) = (.together, lineManager(of: talent) + [talent.person])
        }
        return [Awaited(category: .readiness(missing), talents: [talent.id], since: talk.end, responsible: responsible)]
    }

    private func plan(of talent: Talent) -> [Awaited] {
        guard mayKnow(.planShared, of: talent.id) else { return [] }
        let responsible = [talent.person] + lineManager(of: talent)
        switch fulfilment.planStanding(of: talent.id, on: today) {
        case .waiting(let since):
            return [Awaited(category: .plan, talents: [talent.id], since: since, responsible: responsible)]
        case .missing(let since):
            return [Awaited(category: .noPlan, talents: [talent.id], since: since, responsible: responsible)]
        case .notDue, .agreed: return []
        }
    }

    private func tasks(of talent: Talent) -> [Awaited] {
        guard mayKnow(.leadershipTask, of: talent.id) else { return [] }
        return workspace.tasks(of: talent.id).compactMap { task in
            guard task.isOpen, let due = task.due, due < today else { return nil }
            return Awaited(
                category: .task(task.id), talents: [talent.id], since: due,
                responsible: [talent.person] + lineManager(of: talent))
        }
    }

    private func answers(of talent: Talent) -> [Awaited] {
        guard mayKnow(.attendance, of: talent.id) else { return [] }
        return workspace.attendances.values.filter { $0.attendee == .talent(talent.id) && $0.presence == .invited }
            .compactMap {
                invitation in
                guard let start = workspace.activities[invitation.activity]?.start,
                    (today...today.adding(days: Awaited.daysToAnswer)).contains(start)
                else { return nil }
                return Awaited(
                    category: .answer(invitation.activity), talents: [talent.id],
                    since: start.adding(days: -Awaited.daysToAnswer), responsible: [talent.person])
            }
    }

    /// Listed only for viewers who may read the note: an agreement is part of its content.
    private func agreements() -> [Awaited] {
        workspace.notes.values.compactMap { note in
            guard let due = note.agreements.filter(workspace.isOpen).compactMap(\.due).min(), due < today,
                let meeting = workspace.meetings[note.meeting],
                talents.contains(where: { meeting.talents.contains($0.id) }),
                Permission.access(of: viewer, to: note, in: workspace) >= .read
            else { return nil }
            let own = meeting.talents.compactMap { workspace.talents[$0] }
            let leaders = meeting.kind.isLineManagerTalk ? own.flatMap(lineManager) : []
            return Awaited(
                category: .agreement(meeting.id), talents: meeting.talents, since: due,
                responsible: own.map(\.person) + leaders)
        }.uniqued()
    }
}
