/// The possible first days of a person who is employed today. The limits are chosen for Spor.
public enum Employment {
    private static let earliestYear = 1940

    /// The reason why a day cannot be somebody's first; nil where it can.
    public static func fault(beginningOn day: Day, today: Day) -> Phrase? {
        if day.year < earliestYear {
            return Phrase(
                "Ingen, der er ansat i dag, kan være ansat før \(earliestYear).",
                "Nobody employed today can have started before \(earliestYear).")
        }
        // An appointment is known some months ahead.
        if today.adding(days: 366) < day {
            return Phrase("Dagen ligger mere end et år ude i fremtiden.", "The date is more than a year in the future.")
        }
        return nil
    }
}
