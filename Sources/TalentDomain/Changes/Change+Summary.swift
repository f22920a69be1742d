extension Change {
    public func summary(in workspace: Workspace) -> Phrase { Phrase("") }
}
