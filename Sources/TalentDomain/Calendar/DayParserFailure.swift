/// Why a typed date was not taken, in words for the person who typed it.
public enum DayParserFailure: Error, Hashable, Sendable {
    case empty
    case notUnderstood(String)
    /// The month has no such day, in that year if one was given.
    case noSuchDay(String, month: Month, length: Int, year: Int?)
    case noSuchMonth(String)
    case noSuchWeek(Int, year: Int?)
    case noSuchTime(String)
    case otherWeekday(Day, said: Weekday)
    /// Before 1900 or after 2199.
    case tooFar

    public var phrase: Phrase {
        switch self {
        case .empty:
            Phrase("Der mangler en dato.", "A date is missing.") + examples
        case .notUnderstood(let text):
            Phrase("»\(text)« kan ikke læses som en dato.", "“\(text)” cannot be read as a date.") + examples
        case .noSuchDay(let text, let month, let length, let year):
            Phrase(
                "Der er ingen »\(text)«: \(month.name.da)\(year.map { " \($0)" } ?? "") har \(length) dage.",
                "There is no “\(text)”: \(month.name.en)\(year.map { " \($0)" } ?? "") has \(length) days.")
        case .noSuchMonth(let text):
            Phrase(
                "»\(text)« har en måned, der ikke findes. Skriv dagen før måneden.",
                "“\(text)” has a month that does not exist. The day comes before the month.") + examples
        case .noSuchWeek(let number, let year):
            Phrase(
                "Der er ingen uge \(number)\(year.map { " i \($0)" } ?? ""). Uger går fra 1 til 52 eller 53.",
                "There is no week \(number)\(year.map { " in \($0)" } ?? ""). Weeks run from 1 to 52 or 53.")
        case .noSuchTime(let text):
            Phrase(
                "»\(text)« er ikke et klokkeslæt. Skriv for eksempel »kl. 13« eller »kl. 9.30«.",
                "“\(text)” is not a time of day. Type for example “at 13” or “at 9:30”.")
        case .otherWeekday(let day, let said):
            Phrase(
                "\(day.text(.medium, in: .da)) er en \(day.weekday.name.da), ikke en \(said.name.da).",
                "\(day.text(.medium, in: .en)) is a \(day.weekday.name.en), not a \(said.name.en).")
        case .tooFar:
            Phrase(
                "Datoen skal være mellem 1900 og 2199.", "The date must be between 1900 and 2199.")
        }
    }

    private var examples: Phrase {
        Phrase(" Skriv for eksempel »3/2« eller »tor uge 9«.", " Type for example “3/2” or “Thu week 9”.")
    }
}

extension Phrase {
    public static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.da + right.da, left.en + right.en) }
}
