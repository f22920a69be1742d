extension Workspace {
    /// The direction and target level: `V leder af ledere`, `H leder af medarbejdere`; `H leder af medarb.` where that
    /// has more than that many characters.
    public func path(of talent: Talent, within characters: Int, in language: Language) -> String {
        let path = talent.direction.sign + " " + talent.targetLevel.name[language]
        let employees = Phrase("medarbejdere", "employees")[language], short = Phrase("medarb.", "empl.")[language]
        return path.count <= characters ? path : path.replacing(employees, with: short)
    }
}
