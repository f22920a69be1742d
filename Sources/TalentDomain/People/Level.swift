/// A rung of the leadership ladder, 0–4 (PPT; TN's names beside). Never inferred from a job title.
public enum Level: Int, Codable, Sendable, CaseIterable, Comparable {
    case employee = 0, leader, chief, strategicChief, director

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    public var name: Phrase {
        switch self {
        case .employee: Phrase("Medarbejder", "Employee")
        case .leader: Phrase("Leder", "Leader")
        case .chief: Phrase("Chef", "Chief")
        case .strategicChief: Phrase("Strategisk chef", "Strategic chief")
        case .director: Phrase("Direktør", "Director")
        }
    }

    /// TN's name for the rung, the one participants' lists use; TN has none for the director.
    public var pipelineName: Phrase {
        switch self {
        case .employee: Phrase("medarbejder", "employee")
        case .leader: Phrase("leder af medarbejdere", "leader of employees")
        case .chief: Phrase("leder af ledere", "leader of leaders")
        case .strategicChief: Phrase("chef", "chief")
        case .director: Phrase("direktør", "director")
        }
    }

    public var next: Level? { Level(rawValue: rawValue + 1) }
}
