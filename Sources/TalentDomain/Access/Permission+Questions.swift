// Questions of the screens: what to offer a viewer who has not written anything yet. The answers are those of `may(_:do:in:)`.
extension Permission {
    /// Whether the viewer adds and edits records of a category about a talent.
    public static func mayWrite(
        _ matter: Matter, of talent: Talent.ID, by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        mayWrite(AccessSubject(matter: matter, talents: [talent]), by: viewer, in: workspace)
    }

    /// Whether the viewer writes in a talent's plan, or begins one: the owner of a store run alone keeps it for the talent.
    public static func mayWritePlan(of talent: Talent.ID, by viewer: Viewer, in workspace: Workspace) -> Bool {
        let isWorkingCopy = workspace.plan(of: talent)?.isWorkingCopy ?? !viewer.isKeeper
        return mayWrite(isWorkingCopy ? .planWorkingCopy : .planShared, of: talent, by: viewer, in: workspace)
    }

    /// Whether the viewer plans meetings of a kind and says that they took place.
    public static func mayPlan(
        _ kind: MeetingKind, with talents: [Talent.ID], by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        mayWrite(AccessSubject(matter: kind.matter, talents: talents), by: viewer, in: workspace)
            || !viewer.withholdsClosed && mayKeepAttendance(of: talents, viewer, workspace)
    }

    /// Whether the viewer adds a note in their own name at a meeting, which need not be stored yet.
    ///
    /// Asked with a note that is never stored, since its writer and its meeting decide.
    public static func mayWriteNote(
        _ kind: NoteKind, at meeting: Meeting, by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        var known = workspace
        known[meeting.id] = meeting
        let note = MeetingNote(id: "", meeting: meeting.id, kind: kind, text: "–", writtenBy: viewer.person)
        return may(viewer, do: .note(.add(note)), in: known)
    }

    /// Whether the viewer makes buddy pairs of talents.
    public static func mayPair(_ talents: [Talent.ID], by viewer: Viewer, in workspace: Workspace) -> Bool {
        mayWrite(AccessSubject(matter: .names, talents: talents), isJoint: true, by: viewer, in: workspace)
    }

    /// Whether the viewer makes network groups of a cohort's talents.
    public static func mayGroup(
        _ talents: [Talent.ID], in cohort: Cohort.ID, by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        mayWrite(
            AccessSubject(matter: .names, talents: talents, cohort: cohort), isJoint: true, by: viewer, in: workspace)
    }

    /// Whether the viewer has anything to open in a matter of a talent's, now or once it is shared. A number does not count,
    /// "that it took place" does.
    public static func opens(
        _ matter: Matter, of talent: Talent.ID, to viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        grants(viewer, in: matter, of: talent, workspace) {
            $0.tellsThat || $0 == .ifShared || $0 == .goalsUnlessWithheld
        }
    }

    /// Whether the viewer knows at least of the meetings of a kind with a talent: that they took place.
    public static func knows(
        _ viewer: Viewer, ofMeetings kind: MeetingKind, with talent: Talent.ID, in workspace: Workspace
    ) -> Bool {
        grants(viewer, in: kind.matter, of: talent, workspace, \.tellsThat)
    }

    /// Whether the viewer knows where meetings of a kind are, besides that they take place and when.
    public static func knowsPlace(
        _ viewer: Viewer, ofMeetings kind: MeetingKind, with talents: [Talent.ID], in workspace: Workspace
    ) -> Bool {
        // In a store run alone, the keeper is the one who writes it down.
        viewer.isKeeper
            || talents.contains { talent in
                grants(viewer, in: kind.matter, of: talent, workspace) {
                    $0.tellsThat && $0 != .that && $0 != .thatUnlessShared
                }
            }
    }

    /// Whether the viewer reads no more of a plan or a version than its goals.
    public static func readsGoalsOnly(_ viewer: Viewer, of record: any Stored, in workspace: Workspace) -> Bool {
        access(of: viewer, to: record, in: workspace) == .goalsOnly
    }

    private static func grants(
        _ viewer: Viewer, in matter: Matter, of talent: Talent.ID, _ workspace: Workspace,
        _ isEnough: (Grant) -> Bool
    ) -> Bool {
        if viewer.isKeeper, keeperWrites.contains(matter) { return true }
        return workspace.roles(of: viewer, towards: talent).contains { isEnough(table[matter]?[$0] ?? .nothing) }
    }

    /// Whether the viewer writes about a subject, whatever a record of it says.
    ///
    /// - Parameter isJoint: the record is about talents of several organisations, so that it is no single consultant's.
    private static func mayWrite(
        _ subject: AccessSubject, isJoint: Bool = false, by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        guard !viewer.withholdsClosed, let matter = subject.matter,
            sees(viewer, subject.talents.map { RecordKey($0) }, in: workspace)
        else { return false }
        if viewer.isKeeper, keeperWrites.contains(matter) { return true }
        func writes(_ roles: Set<Role>) -> Bool {
            roles.contains { role in
                let grant = table[matter]?[role] ?? .nothing
                return grant == .readWrite || grant == .readWriteOwn && !isJoint
            }
        }
        guard !subject.talents.isEmpty else {
            return subject.cohort.map { writes(workspace.roles(of: viewer, in: $0).subtracting([.internalConsultant])) }
                ?? false
        }
        return subject.talents.contains { writes(roles(of: viewer, towards: $0, in: matter, workspace)) }
    }
}
