// Who reads a record, by the table: what is said above each sheet before anybody writes.
extension Permission {
    /// The roles that can read a record as it stands or would stand, its writer's among them; not who holds them, and since when.
    public static func readers(of record: any Stored, in workspace: Workspace) -> Set<Role> {
        let subject = subject(of: record, in: workspace)
        return Set(Role.allCases.filter { role in
            access(table[subject.matter]?[role] ?? .nothing, as: role, subject, record, workspace) > .nothing
        })
    }

    /// Whether the viewer knows at least of the meetings of a kind with a talent: that they took place.
    public static func knows(_ viewer: Viewer, ofMeetings kind: MeetingKind, with talent: Talent.ID, in workspace: Workspace) -> Bool {
        access(of: viewer, to: Meeting(id: "a", kind: kind, talents: [talent]), in: workspace) != .nothing
    }

    /// Whether the viewer reads no more of a plan or a version than its goals.
    public static func readsGoalsOnly(_ viewer: Viewer, of record: any Stored, in workspace: Workspace) -> Bool {
        access(of: viewer, to: record, in: workspace) == .goalsOnly
    }
}
