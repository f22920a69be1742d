/// Finds the family name in a full name.
public enum FamilyName {
    /// Particles that belong to the family name after them.
    private static let particles: Set = ["von", "van", "de", "af", "la", "le", "du", "der", "den"]

    /// The number of last words that make up the family name: one, with the particles before it; none of a single word.
    public static func wordCount(of words: [String]) -> Int {
        guard words.count > 1 else { return 0 }
        return 1 + words.dropFirst().dropLast().reversed().prefix { particles.contains($0.lowercased()) }.count
    }
}
