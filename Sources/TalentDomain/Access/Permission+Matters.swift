extension Permission {
    /// Whether anything of a matter of a talent's is the viewer's to read, now or once it is shared: whether there is a door at all.
    ///
    /// A number is no door; "that it took place" is one where there are meetings to tell of.
    public static func opens(_ matter: Matter, of talent: Talent.ID, to viewer: Viewer, in workspace: Workspace) -> Bool {
        if viewer.isKeeper, keeperWrites.contains(matter) { return true }
        return workspace.roles(of: viewer, towards: talent).contains { role in
            switch table[matter]?[role] ?? .nothing {
            case .nothing, .numbers, .cohortCount, .withConsent, .withoutTexts, .ownWithoutTexts: false
            case .that, .thatUnlessShared: ofMeetings.contains(matter)
            default: true
            }
        }
    }

    private static let ofMeetings = Set(MeetingKind.allCases.map(\.matter))
}
