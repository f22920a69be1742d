/// The reason why a typed date was refused. The texts are quoted from what was typed.
public enum DayParserError: Error, Hashable, Sendable {
    case empty
    case notUnderstood(String)
    /// The month has only `length` days in that year. Without a typed year, `year` is the one that the parser chose.
    case noSuchDay(String, month: Month, length: Int, year: Int)
    case noSuchMonth(String)
    case noSuchWeek(Int, year: Int)
    case noSuchTime(String)
    case endBeforeStart(String)
    /// A number after a date that may be an hour or a year, as in `1/4 14`.
    case bareHour(String)
    /// The text has two possible readings.
    case ambiguous(String, When, When)
    /// The date exists, but is not on the typed weekday.
    case otherWeekday(Day, typed: Weekday)
    /// The year is outside `DayParser.years`.
    case tooFar(String)
    /// The hour does not exist on that day, on which summer time begins. The phrase is the message.
    case skippedHour(Phrase)

    var isOtherWeekday: Bool {
        if case .otherWeekday = self { true } else { false }
    }

    /// Whether the mistake is in the date. False if it is in the time of day after the date.
    var isAboutDay: Bool {
        switch self {
        case .noSuchTime, .endBeforeStart, .bareHour, .skippedHour: false
        default: true
        }
    }

    /// The message for the person who typed the date, with an example where that helps.
    public var phrase: Phrase {
        switch self {
        case .empty:
            Phrase("Der mangler en dato.", "Enter a date.") + examples
        case .notUnderstood(let text):
            Phrase("»\(text)« kan ikke læses som en dato.", "“\(text)” cannot be read as a date.") + examples
        case .noSuchDay(let text, let month, let length, let year):
            Phrase(
                "Der er ingen »\(text)«: \(month.name.da) \(year) har \(length) dage."
                    + " Skriv for eksempel »\(length)/\(month.rawValue)«.",
                "There is no “\(text)”: \(month.name.en) \(year) has \(length) days."
                    + " Type “\(length)/\(month.rawValue)”, for example.")
        case .noSuchMonth(let text):
            Phrase(
                "»\(text)« har en måned, der ikke findes. Skriv dagen før måneden.",
                "“\(text)” has a month that does not exist. Put the day before the month.") + examples
        case .noSuchWeek(let number, let year):
            Phrase(
                "Der er ingen uge \(number) i \(year): årets sidste uge er \(ISOWeek.count(in: year)).",
                "There is no week \(number) in \(year): the last week of that year is \(ISOWeek.count(in: year)).")
        case .noSuchTime(let text):
            Phrase(
                "»\(text)« er ikke et klokkeslæt. Skriv for eksempel »kl. 13« eller »kl. 9.30-12«.",
                "“\(text)” is not a time of day. Type “at 13” or “at 9:30-12”, for example.")
        case .endBeforeStart(let text):
            Phrase(
                "»\(text)« slutter, før det begynder. Skriv for eksempel »kl. 9-12«.",
                "“\(text)” ends before it begins. Type “at 9-12”, for example.")
        case .bareHour(let text):
            Phrase(
                "Er »\(text)« et klokkeslæt? Skriv »kl. \(text)«. Er det et årstal, så skriv det med fire cifre.",
                "Is “\(text)” a time of day? Type “at \(text)”. If it is a year, type its four digits.")
        case .ambiguous(let text, let first, let second):
            Phrase(
                "»\(text)« kan være \(first.text(.weekdayAndYear, in: .da)) eller \(second.text(.weekdayAndYear, in: .da))."
                    + " Skriv »kl.« foran et klokkeslæt og skråstreg i en dato: »9/12 kl. 9-12«.",
                "“\(text)” could be \(first.text(.weekdayAndYear, in: .en)) or \(second.text(.weekdayAndYear, in: .en))."
                    + " Type “at” before a time and a slash in a date: “9/12 at 9-12”.")
        case .otherWeekday(let day, let typed):
            Phrase(
                "\(day.text(.medium, in: .da)) er en \(day.weekday.name.da), ikke en \(typed.name.da).",
                "\(day.text(.medium, in: .en)) is a \(day.weekday.name.en), not a \(typed.name.en).")
        case .tooFar(let text):
            Phrase(
                "»\(text)« ligger uden for årene \(Self.years). Er årstallet rigtigt?",
                "“\(text)” is outside the years \(Self.years). Is the year right?")
        case .skippedHour(let reason): reason
        }
    }

    private static let years = "\(DayParser.years.lowerBound)-\(DayParser.years.upperBound)"

    private var examples: Phrase {
        Phrase(" Skriv for eksempel »3/2« eller »tor uge 9 kl. 13«.", " Type “3/2” or “Thu week 9 at 13”, for example.")
    }
}
