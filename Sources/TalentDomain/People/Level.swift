/// A leadership level, 0–4. It is always given, never inferred from a job title.
public enum Level: Int, Codable, Sendable, CaseIterable, Comparable {
    case employee = 0, leader, chief, strategicChief, director

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The only names of the levels, on screens and in lists: those of Talent Nord for levels 0–2, of Pas på trinet!
    /// above. "Chef" alone is not used: it is level 2 in one and level 3 in the other.
    public var name: Phrase {
        switch self {
        case .employee: Phrase("medarbejder", "employee")
        case .leader: Phrase("leder af medarbejdere", "leader of employees")
        case .chief: Phrase("leder af ledere", "leader of leaders")
        case .strategicChief: Phrase("strategisk chef", "senior manager")
        case .director: Phrase("direktør", "director")
        }
    }

    public var next: Level? { Level(rawValue: rawValue + 1) }
}
