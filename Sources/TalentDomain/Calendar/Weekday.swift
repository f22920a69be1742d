/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
public enum Weekday: Int, Hashable, Codable, CaseIterable, Sendable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Saturday and Sunday.
    public var isWeekend: Bool { self >= .saturday }
}

extension Weekday: Comparable {
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
