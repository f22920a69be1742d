/// All that the rules of access need to know of a record.
public struct AccessSubject: Sendable {
    /// Its row of the table. Nil where the record that decides is missing: nobody but the writer has access then.
    var matter: Matter?
    /// The talents it is about; none where it concerns the whole cohort.
    var talents: [Talent.ID] = []
    var cohort: Cohort.ID?
    /// Which holders of a role it is for, one after the other.
    var holders = RoleHolders.all
    /// It says only that something takes place, and when.
    var isOccurrence = false
    /// Its talents may be of several organisations, so that it is no single consultant's.
    var isJoint = false
    /// The first day of something that a talent who left before takes no part in.
    var begins: Day?
    /// Who wrote it on their own account.
    var writer: Person.ID?
    /// The writer keeps it when the relation has ended.
    var isKeptByWriter = false
    /// The roles whose own it is, where each of two judges alone.
    var judges: Set<Role> = []
    /// The other of the two may read and confirm it.
    var isProposal = false
    /// The roles with whom the talent shares it.
    var sharedWith: Set<Role> = []
    /// Whether the talent withholds it from the buddy; nil where that is not known, or is nobody's choice.
    var isWithheldFromBuddy: Bool?
    /// The pair lets the consultant read it.
    var isSharedWithHost = false
    /// It is handed over to the talent whom it is about.
    var isReleased = false
    /// The most that is left to the keeper where those concerned wrote it themselves; nil where all is.
    var keeperLimit: Permission.Access?
}

/// Which of those who hold a role one after the other a record is for.
public enum RoleHolders: Hashable, Sendable {
    case all
    /// Those who held the role that day.
    case on(Day)
    /// The record that tells the day is missing: nobody.
    case unknown
}

extension AccessSubject {
    /// With the talent's choices for buddy and mentor: as the plan says now, also for older versions, so that they can be taken
    /// back. Without a plan, nobody knows what the talent has chosen.
    fileprivate func following(_ choices: PlanContent?) -> AccessSubject {
        var subject = self
        subject.isWithheldFromBuddy = choices?.isWithheldFromBuddy
        if choices?.isSharedWithMentor == true { subject.sharedWith = [.mentor] }
        return subject
    }
}

extension Person {
    public func subject(in workspace: Workspace) -> AccessSubject { AccessSubject(matter: .names) }
}

extension Cohort {
    public func subject(in workspace: Workspace) -> AccessSubject { AccessSubject(matter: .programme, cohort: id) }
}

extension Activity {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(matter: .programme, cohort: cohort, begins: start)
    }
}

extension Talent {
    public func subject(in workspace: Workspace) -> AccessSubject { AccessSubject(matter: .names, talents: [id]) }
}

extension RoleAssignment {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(matter: .names, talents: roleTalents, cohort: workspace.cohort(of: self))
    }
}

extension BuddyPair {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(matter: .names, talents: members, isJoint: true)
    }
}

extension NetworkGroup {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(matter: .names, talents: members, cohort: cohort, isJoint: true)
    }
}

extension Attendance {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(matter: .attendance, talents: [talent])
    }
}

extension DevelopmentPlan {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(matter: isWorkingCopy ? .planWorkingCopy : .planShared, talents: [talent]).following(content)
    }
}

extension PlanRevision {
    public func subject(in workspace: Workspace) -> AccessSubject {
        let plan = workspace.plan(of: talent)
        return AccessSubject(
            matter: .planShared, talents: [talent], keeperLimit: plan?.isWorkingCopy == false ? nil : .read
        ).following(plan?.content)
    }
}

extension LeadershipTask {
    public func subject(in workspace: Workspace) -> AccessSubject {
        // A successor takes over what is still open, and reads a done task that has no day.
        AccessSubject(
            matter: .leadershipTask, talents: [talent],
            holders: progress.isOpen ? .all : due.map(RoleHolders.on) ?? .all
        ).following(workspace.plan(of: talent)?.content)
    }
}

extension Meeting {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(matter: kind.matter, talents: talents, isOccurrence: true)
    }
}

extension MeetingNote {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(
            matter: workspace.matter(of: self), talents: workspace.talents(in: self),
            holders: workspace.meetings[meeting]?.day.map(RoleHolders.on) ?? .unknown, writer: writtenBy,
            isKeptByWriter: true, isSharedWithHost: isSharedWithHost, isReleased: isReleased,
            // Theirs until they share it: the table's cell decides.
            keeperLimit: workspace.isByParticipant(self) ? .nothing : nil)
    }
}

extension ReadinessJudgement {
    public func subject(in workspace: Workspace) -> AccessSubject {
        let isOpen = workspace.isOpen(self)
        return AccessSubject(
            matter: isOpen ? .readinessAgreed : .readinessOwn, talents: [talent], holders: isOpen ? .all : .on(on),
            writer: writtenBy, isKeptByWriter: judge != .together,
            judges: judge.role.map { [$0] } ?? [.talent, .lineManager], isProposal: isProposal,
            keeperLimit: writtenBy == nil ? nil : .read)
    }
}

extension LogEntry {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(
            matter: isHostConfidential ? .logEntryFromHost : .logEntry, talents: [talent], holders: .on(shareDay),
            sharedWith: Set(sharedWith.map(\.role)))
    }
}

// People are read by those who share a cohort with them, keys by whoever looks after the store: the table has no row for either.

extension Person {
    /// Written by the lead and by the consultant of their organisation.
    public func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access {
        if viewer.isKeeper { return .write }
        var best: Permission.Access = viewer.person == id ? .read : .nothing
        for cohort in workspace.cohorts.keys {
            for role in workspace.roles(of: viewer, in: cohort) {
                switch Permission.table[.names]?[role] ?? .nothing {
                case .readWrite: return .write
                case .readWriteOwn:
                    let isOwn = workspace.roles.values.contains {
                        $0.person == viewer.person && $0.role == .internalConsultant && $0.cohort == cohort
                            && $0.holds(on: viewer.today) && $0.isFor(self)
                    }
                    if isOwn { return .write }
                case .read where workspace.isIn(cohort, id): best = max(best, .read)
                default: break
                }
            }
        }
        return best
    }

    public func isKnown(to viewer: Viewer, in workspace: Workspace) -> Bool {
        access(of: viewer, in: workspace, asNew: false) == .write
    }
}

extension AccessKey {
    public func subject(in workspace: Workspace) -> AccessSubject { AccessSubject(matter: .names) }

    public func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access {
        viewer.isKeeper ? .write : .nothing
    }

    /// That somebody may log in is no secret to them, nor to whoever leads their programme.
    public func isKnown(to viewer: Viewer, in workspace: Workspace) -> Bool {
        viewer.isKeeper || viewer.person == person
            || workspace.cohorts.keys.contains {
                workspace.isIn($0, person) && workspace.roles(of: viewer, in: $0).contains(.programmeLead)
            }
    }

    /// Who may log in is not given back by a key pressed once too often.
    public static var isUndoable: Bool { false }
}
