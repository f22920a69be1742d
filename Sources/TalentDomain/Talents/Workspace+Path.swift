extension Workspace {
    /// The direction and target level: `V leder af ledere`, `H leder af medarbejdere`.
    public func path(of talent: Talent, in language: Language) -> String {
        talent.direction.sign + " " + talent.targetLevel.name[language]
    }
}
