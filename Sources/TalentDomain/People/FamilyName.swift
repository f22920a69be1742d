/// Which of a person's names is the family name.
public enum FamilyName {
    /// Words that stand before a family name and belong to it.
    private static let particles: Set = ["von", "van", "de", "af", "la", "le", "du", "der", "den"]

    /// How many of the last words of a whole name are the family name: one, with the particles before it; none of a single word.
    public static func wordCount(of words: [String]) -> Int {
        guard words.count > 1 else { return 0 }
        return 1 + words.dropFirst().dropLast().reversed().prefix { particles.contains($0.lowercased()) }.count
    }
}
