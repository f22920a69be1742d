extension Permission {
    /// Whether anything of a matter of a talent's is the viewer's to know, now or once it is shared: whether there is a door at all.
    /// A number is no door; "that it took place" is one.
    public static func opens(_ matter: Matter, of talent: Talent.ID, to viewer: Viewer, in workspace: Workspace) -> Bool
    {
        if viewer.isKeeper, keeperWrites.contains(matter) { return true }
        return workspace.roles(of: viewer, towards: talent).contains { role in
            let grant = table[matter]?[role] ?? .nothing
            return grant.tellsThat || grant == .ifShared || grant == .goalsUnlessWithheld
        }
    }
}
