/// The kind of work that the talent does, as Talent Nord distinguishes it: on the next level, advanced or simple on
/// their own level.
public enum Work: String, Codable, Sendable, CaseIterable {
    case nextLevel, advanced, simple

    public var name: Phrase {
        switch self {
        case .nextLevel: Phrase("opgaver på næste niveau", "tasks at the next level")
        case .advanced: Phrase("avancerede opgaver på eget niveau", "advanced tasks at their current level")
        case .simple: Phrase("forholdsvis enkle opgaver på eget niveau", "fairly simple tasks at their current level")
        }
    }

    /// The rows for a purpose. Talent Nord has no cell for advanced work on their own level of a vertical talent.
    public static func rows(for purpose: Direction) -> [Work] {
        purpose == .vertical ? [.nextLevel, .simple] : [.advanced, .simple]
    }
}

/// How well the work is done. Talent Nord uses "fyldestgørende" and "tilfredsstillende" for the same judgement.
public enum Performance: String, Codable, Sendable, CaseIterable {
    case exceptional, satisfactory, notYet

    public var name: Phrase {
        switch self {
        case .exceptional: Phrase("Exceptionelt", "Exceptional")
        case .satisfactory: Phrase("Fyldestgørende", "Satisfactory")
        case .notYet: Phrase("Endnu ikke", "Not yet")
        }
    }
}

/// One of the six boxes of Talent Nord, 1–6.
public struct ReadinessBox: Hashable, Sendable, Comparable {
    public let number: Int

    /// The box of a cell; nil if the purpose has no such row.
    public init?(purpose: Direction, work: Work, performance: Performance) {
        guard Work.rows(for: purpose).contains(work) else { return nil }
        let column =
            switch performance {
            case .exceptional: 1
            case .satisfactory: 2
            case .notYet: 3
            }
        number = work == .simple ? column + 3 : column
    }

    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    /// Boxes 1 and 2 are shown as candidates for the talent pool; people decide.
    public var isPoolCandidate: Bool { number <= 2 }

    /// Why Spor's advice is softer than that of the source; nil where it is not.
    public func ruling(for purpose: Direction) -> Phrase? {
        guard number == 1, purpose == .vertical else { return nil }
        return Phrase(
            "Talent Nord skriver, at talentet skal forfremmes. Offentlige stillinger slås op, så Spor skriver, at talentet kan søge.",
            "Talent Nord writes that the talent should be promoted. Public positions are advertised, so Spor writes that the talent can apply."
        )
    }

    /// Talent Nord's advice for the box and purpose, in Spor's words.
    public func advice(for purpose: Direction) -> Phrase {
        switch (number, purpose) {
        case (1, .vertical):
            Phrase(
                "Klar til at søge en stilling på næste niveau nu.",
                "Ready to apply for a position at the next level now.")
        case (1, .horizontal):
            Phrase(
                "Udvid porteføljen med sværere opgaver eller med et større eller mere komplekst område på samme niveau.",
                "Widen the portfolio with harder tasks, or a larger or more complex area at the same level.")
        case (2, .vertical):
            Phrase(
                "Giv endnu sværere opgaver, så talentet bliver hjemmevant i niveauets værdier, færdigheder og tidshorisont.",
                "Still harder tasks, until the talent is at home with the level's values, skills and time horizon.")
        case (2, .horizontal):
            Phrase("Sæt nye mål sammen, og coach talentet.", "Set new goals together, and coach the talent.")
        case (3, .vertical):
            Phrase(
                "Giv mere tid og erfaring, coaching og hjælp til at prioritere tiden.",
                "Give more time and experience, coaching, and help with managing time.")
        case (3, .horizontal):
            Phrase(
                "Coach og følg talentet tæt, og hjælp med at prioritere tiden.",
                "Coach and follow the talent closely, and help with managing time.")
        case (4, _): Phrase("Giv avancerede opgaver på eget niveau.", "Give advanced tasks at their current level.")
        case (5, _):
            Phrase(
                "Sæt mål sammen, og coach talentet, så præstationen løftes.",
                "Set goals together, and coach the talent to improve performance.")
        default:
            Phrase(
                "Find årsagerne, og lav en handlingsplan sammen.", "Find the causes, and make an action plan together.")
        }
    }
}
