/// A leadership level, 0–4 (PPT). Never inferred from a job title.
public enum Level: Int, Codable, Sendable, CaseIterable, Comparable {
    case employee = 0, leader, chief, strategicChief, director

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The one series of names, on screen and in lists: TN's for levels 0–2, PPT's above; never a bare "chef" (TN, PPT).
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
