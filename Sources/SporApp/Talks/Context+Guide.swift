import TalentDomain

extension Context {
    /// The questions of a talk, to read.
    func guideEffects(for kind: MeetingKind) -> [Effect] {
        [.say(.note(Phrase("Der er ingen guide til \(kind.name.da.lowercased()).", "There is no guide to \(kind.name.en.lowercased()).")))]
    }
}
