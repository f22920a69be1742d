/// The formats of a date for people; `Day.description` is the format for machines.
public enum DayFormat: Hashable, Sendable {
    /// `3. feb. 2027`, `3 Feb 2027`
    case medium
    /// `03-02-2027`; in English the ISO form `2027-02-03`, since `03-02` could be 2 March.
    case numeric
    /// `3. feb.`, `3 Feb`
    case dayAndMonth
    /// `ons 3. feb.`, `Wed 3 Feb`
    case weekday
    /// `ons 3. feb. 2027`, `Wed 3 Feb 2027`
    case weekdayAndYear
    /// `onsdag den 3. februar 2027`, `Wednesday 3 February 2027`
    case long
}

extension Day {
    public func text(_ format: DayFormat, in language: Language) -> String {
        switch format {
        case .medium: "\(dayAndMonth(in: language)) \(year)"
        case .numeric:
            language == .da
                ? "\(day.padded(to: 2))-\(month.padded(to: 2))-\(year.padded(to: 4))" : description
        case .dayAndMonth: dayAndMonth(in: language)
        case .weekday: "\(weekday.shortName[language]) \(dayAndMonth(in: language))"
        case .weekdayAndYear: "\(weekday.shortName[language]) \(text(.medium, in: language))"
        case .long:
            language == .da
                ? "\(weekday.name.da) den \(day). \(monthOfYear.name.da) \(year)"
                : "\(weekday.name.en) \(day) \(monthOfYear.name.en) \(year)"
        }
    }

    /// The date in both languages.
    public func phrase(_ format: DayFormat) -> Phrase { Phrase(text(format, in: .da), text(format, in: .en)) }

    /// The date with its weekday, and with its year unless that is today's: `fre 27. nov.`, `fre 15. jan. 2027`.
    public func phrase(seenFrom today: Day) -> Phrase { phrase(year == today.year ? .weekday : .weekdayAndYear) }

    private func dayAndMonth(in language: Language) -> String {
        let name = monthOfYear.shortName[language]
        guard language == .da else { return "\(day) \(name)" }
        // "maj" is the whole word, so it has no full stop.
        return monthOfYear == .may ? "\(day). \(name)" : "\(day). \(name)."
    }
}

extension ISOWeek {
    /// `uge 5`, `week 5`
    public var name: Phrase { Phrase("uge \(number)", "week \(number)") }

    /// `uge 5, 2027`, `week 5, 2027`, with the week's own year.
    public var nameWithYear: Phrase { Phrase("\(name.da), \(year)", "\(name.en), \(year)") }
}

/// The 24-hour clock, in minutes after midnight.
public enum ClockTime {
    /// `13.00` in Danish, `13:00` in English. Minutes: 0–1439.
    public static func text(_ minutes: Int, in language: Language) -> String {
        let hours = (minutes / 60).padded(to: 2)
        return hours + (language == .da ? "." : ":") + (minutes % 60).padded(to: 2)
    }
}
