extension Permission {
    public static func may(_ viewer: Viewer, readHistoryOf change: Change, in workspace: Workspace) -> Bool { viewer.isKeeper }
}
