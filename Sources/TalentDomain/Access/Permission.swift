/// The access rules for records: who may see and do what. Pure functions; the store asks them at every read and change.
public enum Permission {
    /// The right of a viewer to a record.
    public enum Access: Comparable, Sendable { case nothing, goalsOnly, read, write }

    /// Whether the viewer may read anything of an existing record.
    public static func may(_ viewer: Viewer, read key: RecordKey, in workspace: Workspace) -> Bool {
        workspace[key].map { access(of: viewer, to: $0, in: workspace) != .nothing } ?? false
    }

    /// The right of the viewer to a record in the workspace, which must hold all data.
    ///
    /// The writer of a note can read it also after the relation has ended.
    ///
    /// - Parameter asNew: whether to judge the record as if it were new today.
    static func access(
        of viewer: Viewer, to record: any Stored, in workspace: Workspace, asNew: Bool = false
    ) -> Access {
        record.access(of: viewer, in: workspace, asNew: asNew)
    }

    /// The access to a record that the table gives the viewer.
    static func access(
        of viewer: Viewer, to subject: AccessSubject, in workspace: Workspace, asNew: Bool
    ) -> Access {
        let isKept = !asNew && subject.isKeptByWriter && viewer.person != nil && subject.writer == viewer.person
        guard let category = subject.category else {
            // The writer may always read their own text; others need the missing record.
            return isKept && !viewer.hidesConfidential ? .write : .nothing
        }
        if viewer.hidesConfidential, confidential.contains(category), !subject.isOccurrence { return .nothing }
        if viewer.isOwner, ownerWrites.contains(category) {
            guard let limit = subject.ownerLimit else { return .write }
            if limit > .nothing { return limit }
        }
        if subject.isWritersAlone, subject.writer != viewer.person { return .nothing }
        if isKept { return category == .readinessAgreed || category == .stepShared ? .read : .write }
        guard !subject.talents.isEmpty else {
            guard let cohort = subject.cohort else { return .nothing }
            var roles = workspace.roles(of: viewer, in: cohort)
            if let begins = subject.begins, workspace.hasLeft(cohort, before: begins, viewer) { roles.remove(.talent) }
            return best(roles, viewer, subject, workspace, asNew)
        }
        return subject.talents.map { talent in
            best(roles(of: viewer, towards: talent, in: category, workspace), viewer, subject, workspace, asNew)
        }.max() ?? .nothing
    }

    /// The viewer's roles that count for a category of a talent. All talents of a cohort see each other's names.
    static func roles(
        of viewer: Viewer, towards talent: Talent.ID, in category: AccessCategory, _ workspace: Workspace
    ) -> Set<Role> {
        let roles = workspace.roles(of: viewer, towards: talent)
        guard category == .names, let cohort = workspace.talents[talent]?.cohort else { return roles }
        return roles.union(workspace.roles(of: viewer, in: cohort).subtracting([.internalConsultant]))
    }

    private static func best(
        _ roles: Set<Role>, _ viewer: Viewer, _ subject: AccessSubject, _ workspace: Workspace, _ asNew: Bool
    ) -> Access {
        roles.map { role -> Access in
            let grant = subject.category.flatMap { table[$0]?[role] } ?? .nothing
            let access = access(grant, as: role, to: subject)
            guard access > .nothing else { return .nothing }
            let reaches = subject.talents.allSatisfy { talent in
                switch subject.holders {
                case .all: true
                case .on(let day): workspace.wasHolding(role, viewer, towards: talent, on: day, writesAnew: asNew)
                case .unknown: false
                }
            }
            guard reaches else { return .nothing }
            // A second holder of the role, such as a stand-in, does not read a private judgement of the first. A
            // proposal can be read, to be confirmed.
            guard subject.category == .readinessOwn || subject.category == .stepOwn, let writer = subject.writer,
                writer != viewer.person
            else {
                return access
            }
            return subject.isProposal ? .read : .nothing
        }.max() ?? .nothing
    }

    /// The right of a role to a record, by one cell of the table.
    static func access(_ grant: Grant, as role: Role, to subject: AccessSubject) -> Access {
        switch grant {
        case .nothing, .numbers, .cohortCount, .withoutTexts, .ownWithoutTexts, .withConsent: .nothing
        case .tookPlace: subject.isOccurrence ? .read : .nothing
        case .tookPlaceUnlessShared: subject.isOccurrence || subject.isSharedWithHost ? .read : .nothing
        case .afterRelease: subject.isOccurrence || subject.isReleased ? .read : .nothing
        // "Own" has been checked: a consultant has a role only towards talents of their organisation.
        case .read, .readOwn, .readCommentAgree: .read
        case .readWrite: .write
        // A record about a whole cohort, or a pair of several organisations, belongs to no single organisation.
        case .readWriteOwn: subject.talents.isEmpty || subject.isJoint ? .read : .write
        case .goalsUnlessWithheld: subject.isWithheldFromBuddy == false ? .goalsOnly : .nothing
        case .ifShared: subject.sharedWith.contains(role) ? .read : .nothing
        case .own: subject.judges.contains(role) ? .write : .nothing
        }
    }
}

extension Workspace {
    /// Whether the viewer had left the cohort as a talent before the day on which an activity begins. The activity is
    /// then not theirs.
    fileprivate func hasLeft(_ cohort: Cohort.ID, before day: Day, _ viewer: Viewer) -> Bool {
        let own = talents.values.filter { $0.person == viewer.person && $0.cohort == cohort }
        for talent in own {
            guard let last = talent.lastDay, last < day else { return false }
        }
        return !own.isEmpty
    }

    /// Whether the person has any role in the cohort.
    func isIn(_ cohort: Cohort.ID, _ person: Person.ID) -> Bool {
        talents.values.contains { $0.person == person && $0.cohort == cohort }
            || roles.values.contains { $0.person == person && self.cohort(of: $0) == cohort }
    }
}

extension Workspace {
    /// The talents that a note is about: the talents of the meeting, without the observer if the note is an
    /// observation, and without those who had left before a network group met.
    func talents(in note: MeetingNote) -> [Talent.ID] {
        let meeting = meetings[note.meeting], all = meeting?.talents ?? []
        if let meeting, meeting.kind == .networkGroup {
            let day = meeting.day ?? .distantPast
            return all.filter { day <= talents[$0]?.lastDay ?? .distantFuture }
        }
        guard note.kind.isObservation else { return all }
        let observed = all.filter { talents[$0]?.person != note.writtenBy }
        return observed.isEmpty ? all : observed
    }

    /// Whether a participant of the meeting wrote the note, and not the owner for them.
    func isByParticipant(_ note: MeetingNote) -> Bool {
        note.writtenBy.map { writer in
            meetings[note.meeting]?.talents.contains { talents[$0]?.person == writer } == true
        } ?? false
    }

    /// The category of a note; nil if its meeting is missing. Notes to prepare a talk, or after one with a host
    /// elsewhere or with a consultant, belong to the talent alone.
    func category(of note: MeetingNote) -> AccessCategory? {
        switch meetings[note.meeting]?.kind {
        case .preparation, .careerTalk, .consultantTalk: .logEntryFromHost
        case .networkGroup: .networkNote
        case .some: note.kind.category
        case nil: nil
        }
    }
}

extension NoteKind {
    var category: AccessCategory {
        switch self {
        case .buddyOutcome: .buddyOutcome
        case .buddyClosed: .buddyClosedNote
        case .mirror: .mirrorNotes
        case .shadowing: .shadowingFeedback
        case .talk: .talkNote
        case .mentor: .mentorNote
        case .network: .networkNote
        }
    }
}

extension MeetingKind {
    /// The category that decides who may know of the meeting itself.
    public var category: AccessCategory {
        switch self {
        case .buddyMeeting: .buddyOutcome
        case .networkGroup: .networkNote
        case .mirrorInterview: .mirrorNotes
        case .shadowing: .shadowingFeedback
        case .mentorTalk: .mentorNote
        case .preparation, .expectationTalk, .runningTalk, .closingTalk, .followUp, .leaderGroupMeeting, .careerTalk,
            .consultantTalk:
            .talkNote
        }
    }
}
