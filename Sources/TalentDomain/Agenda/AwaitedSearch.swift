/// Looks through a cohort for what is late.
struct AwaitedSearch {
    private let workspace: Workspace
    private let cohort: Cohort.ID
    private let viewer: Viewer
    private let talents: [Talent]
    private let fulfilment: Fulfilment
    private var today: Day { viewer.today }

    init(_ workspace: Workspace, cohort: Cohort.ID, for viewer: Viewer) {
        self.workspace = workspace
        self.cohort = cohort
        self.viewer = viewer
        talents = workspace.talents(in: cohort).filter { $0.status == .active }
        fulfilment = Fulfilment(of: cohort, in: workspace)
    }

    func all() -> [Awaited] {
        talents.flatMap { talks(of: $0) + readiness(of: $0) + plan(of: $0) + tasks(of: $0) + answers(of: $0) } + mirrors() + agreements()
    }

    /// Whether the viewer may know at least that it took place: the table of access, cell by cell.
    private func mayKnow(_ matter: Matter, of talent: Talent.ID) -> Bool {
        workspace.roles(of: viewer, towards: talent).contains { Permission.table[matter]?[$0]?.tellsThat == true }
    }

    private func lineManager(of talent: Talent) -> [Person.ID] {
        workspace.lineManager(of: talent.id, on: today).map { [$0.id] } ?? []
    }

    private func talks(of talent: Talent) -> [Awaited] {
        guard mayKnow(.talkNote, of: talent.id) else { return [] }
        return fulfilment.required(.lineManagerTalk).filter { fulfilment.isOverdue($0, for: talent.id, on: today) }.map { talk in
            Awaited(matter: .talk(talk.id), talents: [talent.id], since: talk.end, responsible: lineManager(of: talent) + [talent.person])
        }
    }

    /// The talk after the last module settles readiness: each first on their own, then together (domain.md §8).
    private func readiness(of talent: Talent) -> [Awaited] {
        guard mayKnow(.readinessAgreed, of: talent.id), let lastModule = workspace.activities(in: cohort).last(where: { $0.kind == .moduleDay }),
            let talk = fulfilment.required(.lineManagerTalk).first(where: { $0.start >= lastModule.end }), talk.end < today, talent.owes(talk)
        else { return [] }
        let judgements = workspace.judgements(of: talent.id).filter { $0.on >= lastModule.start }
        if judgements.contains(where: \.isAgreed) { return [] }
        // Whether one has begun to write is nobody else's business: only who is ready to share counts.
        let ready = Set(judgements.filter(\.isShared).map(\.judge))
        let (missing, responsible): (Judge, [Person.ID])
        switch (ready.contains(.talent), ready.contains(.lineManager)) {
        case (true, true):
            // Where they do not agree, both views stand side by side; a proposal wants an answer from the other.
            let proposal = judgements.last { $0.isProposal && Permission.access(of: viewer, to: $0, in: workspace) != .nothing }
            guard let proposal else { return [] }
            (missing, responsible) = (.together, proposal.writtenBy == talent.person ? lineManager(of: talent) : [talent.person])
        case (true, false): (missing, responsible) = (.lineManager, lineManager(of: talent))
        case (false, true): (missing, responsible) = (.talent, [talent.person])
        case (false, false): (missing, responsible) = (.together, lineManager(of: talent) + [talent.person])
        }
        return [Awaited(matter: .readiness(missing), talents: [talent.id], since: talk.end, responsible: responsible)]
    }

    private func plan(of talent: Talent) -> [Awaited] {
        guard mayKnow(.planShared, of: talent.id),
            let talk = workspace.meetings(of: talent.id).last(where: { $0.kind.isLineManagerTalk && $0.heldOn.map { $0 <= today } == true }),
            let held = talk.heldOn, held.adding(days: Awaited.daysToAgree) < today,
            !workspace.revisions(of: talent.id).contains(where: { $0.on >= held && $0.isAgreed(in: workspace) })
        else { return [] }
        return [Awaited(
            matter: .plan(talk.id), talents: [talent.id], since: held.adding(days: Awaited.daysToAgree),
            responsible: [talent.person] + lineManager(of: talent))]
    }

    private func tasks(of talent: Talent) -> [Awaited] {
        guard mayKnow(.leadershipTask, of: talent.id) else { return [] }
        return workspace.tasks(of: talent.id).compactMap { task in
            guard task.isOpen, let due = task.due, due < today else { return nil }
            return Awaited(matter: .task(task.id), talents: [talent.id], since: due, responsible: [talent.person] + lineManager(of: talent))
        }
    }

    private func answers(of talent: Talent) -> [Awaited] {
        guard mayKnow(.attendance, of: talent.id) else { return [] }
        return workspace.attendances.values.filter { $0.talent == talent.id && $0.presence == .invited }.compactMap { invitation in
            guard let start = workspace.activities[invitation.activity]?.start, (today...today.adding(days: Awaited.daysToAnswer)).contains(start) else { return nil }
            return Awaited(
                matter: .answer(invitation.activity), talents: [talent.id], since: start.adding(days: -Awaited.daysToAnswer), responsible: [talent.person])
        }
    }

    /// Handed over on day 2 of module 1, where the activity's period ends (TN).
    private func mirrors() -> [Awaited] {
        fulfilment.required(.leaderMirror).filter { $0.end < today }.flatMap { mirror in
            workspace.pairs(in: cohort, on: today).compactMap { pair in
                let waiting = pair.members.filter { member in
                    talents.contains { $0.id == member && $0.owes(mirror) } && mayKnow(.mirrorNotes, of: member) && !isHandedOver(mirror, to: member)
                }
                guard !waiting.isEmpty else { return nil }
                let interviewers = pair.members.filter { member in waiting.contains { $0 != member } }
                return Awaited(
                    matter: .mirror(mirror.id), talents: waiting, since: mirror.end,
                    responsible: interviewers.compactMap { workspace.talents[$0]?.person })
            }
        }
    }

    private func isHandedOver(_ mirror: Activity, to talent: Talent.ID) -> Bool {
        guard fulfilment.isHeld(mirror, by: talent) else { return false }
        let meetings = workspace.meetings(of: talent).filter { $0.kind == .mirrorInterview }.map(\.id)
        let notes = workspace.notes.values.filter { $0.kind == .mirror && meetings.contains($0.meeting) }
        // Notes that were kept on paper need no release here.
        return notes.isEmpty || notes.contains { $0.isReleased && !$0.chosen.isEmpty }
    }

    /// Told only to those who read the note that it stands in: that something was agreed is part of what was said.
    private func agreements() -> [Awaited] {
        workspace.notes.values.compactMap { note in
            guard let due = note.agreements.filter({ !$0.isDone }).compactMap(\.due).min(), due < today,
                let meeting = workspace.meetings[note.meeting], talents.contains(where: { meeting.talents.contains($0.id) }),
                Permission.access(of: viewer, to: note, in: workspace) >= .read
            else { return nil }
            let own = meeting.talents.compactMap { workspace.talents[$0] }
            let leaders = meeting.kind.isLineManagerTalk ? own.flatMap(lineManager) : []
            return Awaited(matter: .agreement(meeting.id), talents: meeting.talents, since: due, responsible: own.map(\.person) + leaders)
        }.uniqued()
    }
}
