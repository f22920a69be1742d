/// The facts about a record from which the rules of access decide.
public struct AccessSubject: Sendable {
    /// The record's row of the table. Nil if a record that decides it is missing; then only the writer has access.
    var category: AccessCategory?
    /// The talents that the record is about; empty if it is about the whole cohort.
    var talents: [Talent.ID] = []
    var cohort: Cohort.ID?
    /// Which successive holders of a role the record is for.
    var holders = RoleHolders.all
    /// Whether the record only says that something takes place, and when.
    var isOccurrence = false
    /// Whether its talents may be from several organisations, so that it does not belong to one internal consultant.
    var isJoint = false
    /// The first day of an event; a talent who has left before does not take part.
    var begins: Day?
    /// The person who wrote the record as their own.
    var writer: Person.ID?
    /// Whether the writer can still read the record after the relation has ended.
    var isKeptByWriter = false
    /// The roles to which the record belongs, if two people each judge alone.
    var judges: Set<Role> = []
    /// Whether nobody but the writer reads it, whoever else has the role.
    var isWritersAlone = false
    /// Whether the other of the two people may read and confirm it.
    var isProposal = false
    /// The roles with which the talent has shared the record.
    var sharedWith: Set<Role> = []
    /// Whether the talent hides the record from the buddy; nil if that is unknown or cannot be chosen.
    var isWithheldFromBuddy: Bool?
    /// Whether the pair lets the internal consultant read it.
    var isSharedWithHost = false
    /// Whether the record has been handed over to the talent whom it is about.
    var isReleased = false
    /// The limit of the owner's access to a record that the people it is about have written themselves; nil for no
    /// limit.
    var ownerLimit: Permission.Access?
}

/// Which successive holders of a role a record is for.
public enum RoleHolders: Hashable, Sendable {
    case all
    /// The people who held the role on that day.
    case on(Day)
    /// Nobody, since the record with the day is missing.
    case unknown
}

extension AccessSubject {
    /// The subject with the talent's current choices for buddy and mentor. They also hold for older versions, so that
    /// the talent can take them back. Without a plan the choices are unknown.
    fileprivate func following(_ choices: PlanContent?) -> AccessSubject {
        var subject = self
        subject.isWithheldFromBuddy = choices?.isWithheldFromBuddy
        if choices?.isSharedWithMentor == true { subject.sharedWith = [.mentor] }
        return subject
    }
}

extension Person {
    public func subject(in workspace: Workspace) -> AccessSubject { AccessSubject(category: .names) }
}

extension Cohort {
    public func subject(in workspace: Workspace) -> AccessSubject { AccessSubject(category: .programme, cohort: id) }
}

extension Activity {
    public func subject(in workspace: Workspace) -> AccessSubject {
        talent.map { AccessSubject(category: .individualActivity, talents: [$0]) }
            ?? AccessSubject(category: .programme, cohort: cohort, begins: start)
    }
}

extension Talent {
    public func subject(in workspace: Workspace) -> AccessSubject { AccessSubject(category: .names, talents: [id]) }
}

extension RoleAssignment {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .names, talents: roleTalents, cohort: workspace.cohort(of: self))
    }
}

extension BuddyPair {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .names, talents: members, isJoint: true)
    }
}

extension NetworkGroup {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .names, talents: members, cohort: cohort, isJoint: true)
    }
}

extension DevelopmentPlan {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: isWorkingCopy ? .planWorkingCopy : .planShared, talents: [talent]).following(content)
    }
}

extension PlanRevision {
    public func subject(in workspace: Workspace) -> AccessSubject {
        let plan = workspace.plan(of: talent)
        return AccessSubject(
            category: .planShared, talents: [talent], ownerLimit: plan?.isWorkingCopy == false ? nil : .read
        ).following(plan?.content)
    }
}

extension LeadershipTask {
    public func subject(in workspace: Workspace) -> AccessSubject {
        // A successor takes over open tasks, and reads a finished task without a day.
        AccessSubject(
            category: .leadershipTask, talents: [talent],
            holders: progress.isOpen ? .all : due.map(RoleHolders.on) ?? .all
        ).following(workspace.plan(of: talent)?.content)
    }
}

extension Meeting {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: kind.category, talents: talents, isOccurrence: true)
    }
}

extension MeetingNote {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(
            category: workspace.category(of: self), talents: workspace.talents(in: self),
            holders: workspace.meetings[meeting]?.day.map(RoleHolders.on) ?? .unknown, writer: writtenBy,
            isKeptByWriter: true, isSharedWithHost: isSharedWithHost, isReleased: isReleased,
            // The table decides what others read; the owner reads nothing before the talent shares it.
            ownerLimit: workspace.isByParticipant(self) ? .nothing : nil)
    }
}

extension ReadinessJudgement {
    public func subject(in workspace: Workspace) -> AccessSubject {
        let isOpen = workspace.isOpen(self)
        return AccessSubject(
            category: isOpen ? .readinessAgreed : .readinessOwn, talents: [talent], holders: isOpen ? .all : .on(on),
            writer: writtenBy, isKeptByWriter: judge != .together,
            judges: judge.role.map { [$0] } ?? [.talent, .lineManager], isProposal: isProposal,
            ownerLimit: writtenBy == nil ? nil : .read)
    }
}

extension LogEntry {
    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(
            category: isHostConfidential ? .logEntryFromHost : .logEntry, talents: [talent], holders: .on(shareDay),
            sharedWith: Set(sharedWith.map(\.role)))
    }
}

// The table has no row for people and keys: people are visible to everybody in their cohort, keys to the owner.

extension Person {
    /// The programme lead and the internal consultant of the person's organisation may write the record.
    public func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access {
        if viewer.isOwner { return .write }
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
    public func subject(in workspace: Workspace) -> AccessSubject { AccessSubject(category: .names) }

    public func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access {
        viewer.isOwner ? .write : .nothing
    }

    /// The person and the programme lead may know that the person can log in.
    public func isKnown(to viewer: Viewer, in workspace: Workspace) -> Bool {
        viewer.isOwner || viewer.person == person
            || workspace.cohorts.keys.contains {
                workspace.isIn($0, person) && workspace.roles(of: viewer, in: $0).contains(.programmeLead)
            }
    }

    /// Not undoable: one key press too many must not give a login back.
    public static var isUndoable: Bool { false }
}
