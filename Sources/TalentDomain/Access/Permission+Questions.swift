// Questions that screens ask to offer commands before anything is written. They give the same answers as
// `may(_:do:in:)`.
extension Permission {
    /// Whether the viewer may add and edit records of a category about a talent.
    public static func mayWrite(
        _ category: AccessCategory, of talent: Talent.ID, by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        mayWrite(AccessSubject(category: category, talents: [talent]), by: viewer, in: workspace)
    }

    /// Whether the viewer may edit a talent's plan or begin one. In a store without logins the owner does it for the
    /// talent.
    public static func mayWritePlan(of talent: Talent.ID, by viewer: Viewer, in workspace: Workspace) -> Bool {
        let isWorkingCopy = workspace.plan(of: talent)?.isWorkingCopy ?? !viewer.isOwner
        return mayWrite(isWorkingCopy ? .planWorkingCopy : .planShared, of: talent, by: viewer, in: workspace)
    }

    /// Whether the viewer may plan meetings of a kind and record that they took place.
    public static func mayPlan(
        _ kind: MeetingKind, with talents: [Talent.ID], by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        mayWrite(AccessSubject(category: kind.category, talents: talents), by: viewer, in: workspace)
            || !viewer.hidesConfidential && mayKeepAttendance(of: talents, viewer, workspace)
    }

    /// Whether the viewer may add a note of their own at a meeting, which need not be stored yet.
    ///
    /// The answer depends on the writer and the meeting, so it is found with a note that is never stored.
    public static func mayWriteNote(
        _ kind: NoteKind, at meeting: Meeting, by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        var known = workspace
        known[meeting.id] = meeting
        let note = MeetingNote(id: "", meeting: meeting.id, kind: kind, text: "–", writtenBy: viewer.person)
        return may(viewer, do: .note(.add(note)), in: known)
    }

    /// Whether the viewer may pair the talents.
    public static func mayPair(_ talents: [Talent.ID], by viewer: Viewer, in workspace: Workspace) -> Bool {
        mayWrite(AccessSubject(category: .names, talents: talents), isJoint: true, by: viewer, in: workspace)
    }

    /// Whether the viewer may make network groups of a cohort's talents.
    public static func mayGroup(
        _ talents: [Talent.ID], in cohort: Cohort.ID, by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        mayWrite(
            AccessSubject(category: .names, talents: talents, cohort: cohort), isJoint: true, by: viewer, in: workspace)
    }

    /// Whether the viewer can read anything in a category of a talent, now or once it is shared. Figures do not count,
    /// but "that it took place" does.
    public static func opens(
        _ category: AccessCategory, of talent: Talent.ID, to viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        grants(viewer, in: category, of: talent, workspace) {
            $0.tellsItTookPlace || $0 == .ifShared || $0 == .goalsUnlessWithheld
        }
    }

    /// Whether the viewer may read a talent's joint judgements, and not only that they were made.
    public static func readsReadiness(of talent: Talent.ID, by viewer: Viewer, in workspace: Workspace) -> Bool {
        grants(viewer, in: .readinessAgreed, of: talent, workspace) { $0.tellsItTookPlace && $0 != .tookPlace }
    }

    /// Whether the viewer may know at least that meetings of a kind with a talent took place.
    public static func knows(
        _ viewer: Viewer, ofMeetings kind: MeetingKind, with talent: Talent.ID, in workspace: Workspace
    ) -> Bool {
        grants(viewer, in: kind.category, of: talent, workspace, \.tellsItTookPlace)
    }

    /// Whether the viewer may know the place of meetings of a kind, besides the fact and the day.
    public static func knowsPlace(
        _ viewer: Viewer, ofMeetings kind: MeetingKind, with talents: [Talent.ID], in workspace: Workspace
    ) -> Bool {
        // In a store without logins, the owner enters the meetings.
        viewer.isOwner
            || talents.contains { talent in
                grants(viewer, in: kind.category, of: talent, workspace) {
                    $0.tellsItTookPlace && $0 != .tookPlace && $0 != .tookPlaceUnlessShared
                }
            }
    }

    /// Whether the viewer may read only the goals of a plan or version.
    public static func readsGoalsOnly(_ viewer: Viewer, of record: any Stored, in workspace: Workspace) -> Bool {
        let access = access(of: viewer, to: record, in: workspace)
        guard access == .nothing else { return access == .goalsOnly }
        // The viewer's part of the data has no draft, which says what the talent shares. A version that is there can be
        // read.
        let subject = record.subject(in: workspace)
        let grants = subject.talents.flatMap { workspace.roles(of: viewer, towards: $0) }.compactMap { role in
            subject.category.flatMap { table[$0]?[role] }
        }
        return grants.contains(.goalsUnlessWithheld) && !grants.contains(.ifShared)
    }

    private static func grants(
        _ viewer: Viewer, in category: AccessCategory, of talent: Talent.ID, _ workspace: Workspace,
        _ isEnough: (Grant) -> Bool
    ) -> Bool {
        if viewer.isOwner, ownerWrites.contains(category) { return true }
        return workspace.roles(of: viewer, towards: talent).contains { isEnough(table[category]?[$0] ?? .nothing) }
    }

    /// Whether the viewer may write about a subject, whatever the content of the record.
    ///
    /// - Parameter isJoint: whether the record is about talents of several organisations, so that it does not belong to
    ///   one internal consultant.
    private static func mayWrite(
        _ subject: AccessSubject, isJoint: Bool = false, by viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        guard !viewer.hidesConfidential, let category = subject.category,
            sees(viewer, subject.talents.map { RecordKey($0) }, in: workspace)
        else { return false }
        if viewer.isOwner, ownerWrites.contains(category) { return true }
        func writes(_ roles: Set<Role>) -> Bool {
            roles.contains { role in
                let grant = table[category]?[role] ?? .nothing
                return grant == .readWrite || grant == .readWriteOwn && !isJoint
            }
        }
        guard !subject.talents.isEmpty else {
            return subject.cohort.map { writes(workspace.roles(of: viewer, in: $0).subtracting([.internalConsultant])) }
                ?? false
        }
        return subject.talents.contains { writes(roles(of: viewer, towards: $0, in: category, workspace)) }
    }
}
