/// Who may see and do what: access.md as rules over records. Pure; the store asks it at its border.
public enum Permission {
    /// What a viewer may do with one record.
    enum Access: Comparable { case nothing, goalsOnly, read, write }

    /// The matter of a record and the talents whom it is about; no talents where it concerns the whole cohort.
    struct Subject {
        /// nil where it is not known, because the record that decides is missing: nobody has access then.
        var matter: Matter?
        var talents: [Talent.ID] = []
        var cohort: Cohort.ID?
    }

    static func subject(of record: any Stored, in workspace: Workspace) -> Subject {
        switch record {
        case let activity as Activity: Subject(matter: .programme, cohort: activity.cohort)
        case let cohort as Cohort: Subject(matter: .programme, cohort: cohort.id)
        case let talent as Talent: Subject(matter: .names, talents: [talent.id])
        case let role as RoleAssignment:
            Subject(matter: .names, talents: role.talent.map { [$0] } ?? [], cohort: workspace.cohort(of: role))
        case let pair as BuddyPair: Subject(matter: .names, talents: pair.members)
        case let group as NetworkGroup: Subject(matter: .names, talents: group.members, cohort: group.cohort)
        case let attendance as Attendance: Subject(matter: .attendance, talents: [attendance.talent])
        case let plan as DevelopmentPlan:
            Subject(matter: plan.isWorkingCopy ? .planWorkingCopy : .planShared, talents: [plan.talent])
        case let revision as PlanRevision: Subject(matter: .planShared, talents: [revision.talent])
        case let task as LeadershipTask: Subject(matter: .leadershipTask, talents: [task.talent])
        case let meeting as Meeting: Subject(matter: meeting.kind.matter, talents: meeting.talents)
        case let note as MeetingNote: Subject(matter: workspace.matter(of: note), talents: workspace.talents(in: note))
        case let judgement as ReadinessJudgement:
            Subject(matter: workspace.isOpen(judgement) ? .readinessAgreed : .readinessOwn, talents: [judgement.talent])
        case let entry as LogEntry:
            Subject(matter: entry.isHostConfidential ? .logEntryFromHost : .logEntry, talents: [entry.talent])
        default: Subject(matter: .names)  // a person: judged by `access(of:toPerson:)`
        }
    }

    /// Whether the viewer reads anything of a record that is there.
    public static func may(_ viewer: Viewer, read key: RecordKey, in workspace: Workspace) -> Bool {
        workspace[key].map { access(of: viewer, to: $0, in: workspace) != .nothing } ?? false
    }

    /// What the viewer may do with a record as it stands in the workspace (which holds everything).
    ///
    /// Whoever wrote a note keeps it, also when the relation has ended.
    ///
    /// - Parameter asNew: whether it is the viewer's to write today, had nobody written it yet.
    static func access(
        of viewer: Viewer, to record: any Stored, in workspace: Workspace, asNew: Bool = false
    ) -> Access {
        if let person = record as? Person { return access(of: viewer, to: person, in: workspace) }
        // Keys are the business of whoever looks after the store.
        if record is AccessKey { return viewer.isKeeper ? .write : .nothing }
        let subject = subject(of: record, in: workspace)
        guard let matter = subject.matter else {
            // The writer's own text stays theirs; anybody else needs the record that is missing.
            return wrote(viewer, record) && !viewer.withholdsClosed && !asNew ? .write : .nothing
        }
        if viewer.withholdsClosed, closed.contains(matter), !(record is Meeting) { return .nothing }
        if viewer.isKeeper, keeperWrites.contains(matter) {
            switch standsByItself(record, in: workspace) {
            case nil: return .write
            case let kept?: if kept > .nothing { return kept }
            }
        }
        if !asNew, wrote(viewer, record) { return matter == .readinessAgreed ? .read : .write }
        guard !subject.talents.isEmpty else {
            guard let cohort = subject.cohort else { return .nothing }
            var roles = workspace.roles(of: viewer, in: cohort)
            if let activity = record as? Activity, workspace.left(before: activity, viewer) { roles.remove(.talent) }
            return best(roles, viewer, subject, record, workspace, asNew)
        }
        return subject.talents.map { talent in
            let roles = roles(of: viewer, towards: talent, in: matter, workspace)
            return best(roles, viewer, subject, record, workspace, asNew)
        }.max() ?? .nothing
    }

    /// The viewer's roles that count for a matter of a talent's: a fellow talent is read by name throughout the cohort.
    static func roles(
        of viewer: Viewer, towards talent: Talent.ID, in matter: Matter, _ workspace: Workspace
    ) -> Set<Role> {
        let roles = workspace.roles(of: viewer, towards: talent)
        guard matter == .names, let cohort = workspace.talents[talent]?.cohort else { return roles }
        return roles.union(workspace.roles(of: viewer, in: cohort).subtracting([.internalConsultant]))
    }

    private static func best(
        _ roles: Set<Role>, _ viewer: Viewer, _ subject: Subject, _ record: any Stored, _ workspace: Workspace,
        _ asNew: Bool
    ) -> Access {
        roles.map { role -> Access in
            let reaches = subject.talents.allSatisfy { talent in
                switch workspace.holdersReading(record) {
                case .all: true
                case .on(let day): workspace.wasHolding(role, viewer, towards: talent, on: day, writesAnew: asNew)
                case .unknown: false
                }
            }
            let grant = subject.matter.flatMap { table[$0]?[role] } ?? .nothing
            let access = access(grant, as: role, subject, record, workspace)
            guard reaches, access > .nothing else { return .nothing }
            // What one of the two judged alone is not the other holder of the same role's, as a stand-in's.
            return subject.matter == .readinessOwn && !isOnesOwn(record, viewer) ? readsProposal(record) : access
        }.max() ?? .nothing
    }

    /// What a role may do with a record by one cell of the table.
    static func access(
        _ grant: Grant, as role: Role, _ subject: Subject, _ record: any Stored, _ workspace: Workspace
    ) -> Access {
        switch grant {
        case .nothing, .numbers, .cohortCount, .withoutTexts, .ownWithoutTexts, .withConsent: .nothing
        case .that: record is Meeting ? .read : .nothing
        case .thatUnlessShared:
            record is Meeting || (record as? MeetingNote)?.isSharedWithHost == true ? .read : .nothing
        case .afterRelease: record is Meeting || (record as? MeetingNote)?.isReleased == true ? .read : .nothing
        // "Own" is settled already: a role towards a talent is held only for one's own organisation's people.
        case .read, .readOwn, .readCommentAgree: .read
        case .readWrite: .write
        // What concerns a whole cohort, or a pair across organisations, is no single organisation's.
        case .readWriteOwn: subject.talents.isEmpty || record is BuddyPair || record is NetworkGroup ? .read : .write
        case .goalsUnlessWithheld: choices(record, workspace)?.isWithheldFromBuddy == false ? .goalsOnly : .nothing
        case .ifShared: isShared(record, with: role, workspace) ? .read : .nothing
        case .own:
            (record as? ReadinessJudgement).map { $0.judge == .together || $0.judge.role == role } == true
                ? .write : .nothing
        }
    }

    private static func isOnesOwn(_ record: any Stored, _ viewer: Viewer) -> Bool {
        guard let writer = (record as? ReadinessJudgement)?.writtenBy else { return true }
        return writer == viewer.person
    }

    /// A proposal is read by the other of the two, who confirms it.
    private static func readsProposal(_ record: any Stored) -> Access {
        (record as? ReadinessJudgement)?.isProposal == true ? .read : .nothing
    }

    /// What those concerned wrote themselves the keeper does not write for them: the most that is left; nil where all is.
    private static func standsByItself(_ record: any Stored, in workspace: Workspace) -> Access? {
        switch record {
        case let judgement as ReadinessJudgement: judgement.writtenBy == nil ? nil : .read
        case let revision as PlanRevision: workspace.plan(of: revision.talent)?.isWorkingCopy == false ? nil : .read
        // Theirs, until they share it: the table's cell decides.
        case let note as MeetingNote: workspace.isByParticipant(note) ? .nothing : nil
        default: nil
        }
    }

    private static func isShared(_ record: any Stored, with role: Role, _ workspace: Workspace) -> Bool {
        guard let entry = record as? LogEntry else { return choices(record, workspace)?.isSharedWithMentor == true }
        return entry.sharedWith.contains { $0.role == role }
    }

    /// The talent's choices for buddy and mentor: as the plan says now, also for older revisions, so that they can be taken back.
    /// Nil without a plan: nobody knows then what the talent has chosen.
    private static func choices(_ record: any Stored, _ workspace: Workspace) -> PlanContent? {
        switch record {
        case let plan as DevelopmentPlan: plan.content
        case let revision as PlanRevision: workspace.plan(of: revision.talent)?.content
        case let task as LeadershipTask: workspace.plan(of: task.talent)?.content
        default: nil
        }
    }

    /// Whoever wrote a note, or a judgement of their own, keeps it, also when the relation has ended.
    private static func wrote(_ viewer: Viewer, _ record: any Stored) -> Bool {
        guard let person = viewer.person else { return false }
        if let judgement = record as? ReadinessJudgement {
            return judgement.judge != .together && judgement.writtenBy == person
        }
        return (record as? MeetingNote)?.writtenBy == person
    }

    /// A person is readable to those who share a cohort with them, writable to the lead and to the consultant of their organisation.
    private static func access(of viewer: Viewer, to person: Person, in workspace: Workspace) -> Access {
        if viewer.isKeeper { return .write }
        var best: Access = viewer.person == person.id ? .read : .nothing
        for cohort in workspace.cohorts.keys {
            for role in workspace.roles(of: viewer, in: cohort) {
                switch table[.names]?[role] ?? .nothing {
                case .readWrite: return .write
                case .readWriteOwn:
                    let isOwn = workspace.roles.values.contains {
                        $0.person == viewer.person && $0.role == .internalConsultant && $0.cohort == cohort
                            && $0.holds(on: viewer.today)
                            && $0.isFor(person)
                    }
                    if isOwn { return .write }
                case .read where workspace.isIn(cohort, person.id): best = max(best, .read)
                default: break
                }
            }
        }
        return best
    }
}

extension Workspace {
    /// Whether the viewer's time as a talent of the cohort was over when an activity begins: it is not theirs any more.
    fileprivate func left(before activity: Activity, _ viewer: Viewer) -> Bool {
        let own = talents.values.filter { $0.person == viewer.person && $0.cohort == activity.cohort }
        return !own.isEmpty
            && own.allSatisfy { if case .left(let day, _) = $0.status { day < activity.start } else { false } }
    }

    /// Whether the person has any part in the cohort.
    func isIn(_ cohort: Cohort.ID, _ person: Person.ID) -> Bool {
        talents.values.contains { $0.person == person && $0.cohort == cohort }
            || roles.values.contains { $0.person == person && self.cohort(of: $0) == cohort }
    }
}

extension Workspace {
    /// The talents whom a note is about: those of the meeting, but where one observed the other, not the observer.
    func talents(in note: MeetingNote) -> [Talent.ID] {
        let all = meetings[note.meeting]?.talents ?? []
        guard note.kind.isObservation else { return all }
        let observed = all.filter { talents[$0]?.person != note.writtenBy }
        return observed.isEmpty ? all : observed
    }

    /// Whether one of those whose meeting it was wrote the note, and not the keeper of the store for them.
    func isByParticipant(_ note: MeetingNote) -> Bool {
        note.writtenBy.map { writer in
            meetings[note.meeting]?.talents.contains { talents[$0]?.person == writer } == true
        } ?? false
    }

    /// What is noted to prepare a talk, or after one with a host elsewhere, is the talent's alone. Nil without its meeting.
    func matter(of note: MeetingNote) -> Matter? {
        switch meetings[note.meeting]?.kind {
        case .preparation, .careerTalk: .logEntryFromHost
        case .some: note.kind.matter
        case nil: nil
        }
    }

    /// Which holders of a role a record is for: a talent and one other person wrote it for each other, or successors read it, too.
    func holdersReading(_ record: any Stored) -> RoleHolders {
        switch record {
        case let note as MeetingNote: meetings[note.meeting]?.day.map(RoleHolders.on) ?? .unknown
        case let entry as LogEntry: .on(entry.shareDay)
        case let judgement as ReadinessJudgement: isOpen(judgement) ? .all : .on(judgement.on)
        // A successor takes over what is still open, and reads a done task that has no day.
        case let task as LeadershipTask: task.progress.isOpen ? .all : task.due.map(RoleHolders.on) ?? .all
        default: .all
        }
    }
}

/// Which of those who hold a role one after the other a record is for.
enum RoleHolders: Hashable {
    case all
    /// Those who held the role that day.
    case on(Day)
    /// The record that tells the day is missing: nobody.
    case unknown
}

extension NoteKind {
    var matter: Matter {
        switch self {
        case .buddyOutcome: .buddyOutcome
        case .buddyClosed: .buddyClosedNote
        case .mirror: .mirrorNotes
        case .shadowing: .shadowingFeedback
        case .talk: .talkNote
        case .mentor: .mentorNote
        }
    }
}

extension MeetingKind {
    /// The matter whose "that" covers the meeting itself.
    public var matter: Matter {
        switch self {
        case .buddyMeeting, .networkGroup: .buddyOutcome
        case .mirrorInterview: .mirrorNotes
        case .shadowing: .shadowingFeedback
        case .mentorTalk: .mentorNote
        case .preparation, .expectationTalk, .runningTalk, .closingTalk, .followUp, .leaderGroupMeeting, .careerTalk:
            .talkNote
        }
    }
}
