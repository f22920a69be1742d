import TalentDomain

extension Context {
    /// Tasks, pitfalls and competences of the level that the talent goes to, or works on.
    func inspirationEffects(for talent: Talent.ID) -> [Effect] {
        [.say(.note(Phrase("Der er ingen inspiration til det niveau.", "There is no inspiration for that level.")))]
    }
}
