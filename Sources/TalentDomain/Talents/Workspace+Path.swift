extension Workspace {
    /// The direction and target level, in the longest form of at most that many characters: `V leder af medarbejdere →
    /// leder af ledere`, `V → leder af ledere`, `V leder af ledere`; `H leder af medarbejdere` for a talent who stays
    /// on the level.
    public func path(of talent: Talent, within characters: Int, in language: Language) -> String {
        let level = level(of: talent.id).map { $0.name[language] } ?? "–"
        let target = talent.targetLevel.name[language], sign = talent.direction.sign
        let arrows = talent.direction == .vertical ? ["\(sign) \(level) → \(target)", "\(sign) → \(target)"] : []
        let employees = Phrase("medarbejdere", "employees")[language], short = Phrase("medarb.", "empl.")[language]
        return (arrows + ["\(sign) \(target)"]).first { $0.count <= characters }
            ?? "\(sign) \(target)".replacing(employees, with: short)
    }
}
