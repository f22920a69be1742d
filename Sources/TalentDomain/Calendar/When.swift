/// A time of day with or without an end, on the 24-hour clock.
public struct ClockSpan: Hashable, Codable, Sendable {
    /// Minutes after midnight: 0–1439.
    public var start: Int
    /// Minutes after midnight, later than `start`; nil if no end is agreed.
    public var end: Int?

    public init(_ start: Int, to end: Int? = nil) {
        self.start = start
        self.end = end
    }

    /// Whether it is within one day and ends after it begins.
    public var isValid: Bool {
        (0..<1440).contains(start) && (end.map { (start + 1..<1440).contains($0) } ?? true)
    }

    /// `kl. 13.00–15.00`, `13:00–15:00`.
    public var phrase: Phrase {
        func text(_ language: Language) -> String {
            ClockTime.text(start, in: language) + (end.map { "–" + ClockTime.text($0, in: language) } ?? "")
        }
        return Phrase("kl. \(text(.da))", text(.en))
    }

    public static let fault = Fault(
        .time,
        Phrase(
            "Sluttiden skal ligge efter starttiden samme dag: »9-12«.",
            "The end must come after the start on the same day: “9-12”."))
}

extension Phrase {
    /// `kl. 13.00–15.00, Rådhuset`; either part alone, or empty.
    public static func timeAndPlace(_ time: ClockSpan?, _ place: String) -> Phrase {
        let time = time?.phrase ?? Phrase("")
        let comma = time.da.isEmpty || place.isBlank ? "" : ", "
        return time + Phrase(comma + place)
    }
}

/// A day, with a time of day if one was given.
public struct When: Hashable, Sendable {
    public var day: Day
    public var time: ClockSpan?

    public init(_ day: Day, _ time: ClockSpan? = nil) {
        self.day = day
        self.time = time
    }

    /// The reason why the time does not exist on that day: it begins or ends in the hour that is skipped in March. Nil
    /// otherwise; the hour that is repeated in October exists.
    var skippedHour: Phrase? {
        guard let time, day == .lastSunday(ofMonth: 3, day.year),
            [time.start, time.end].contains(where: { $0.map { (120..<180).contains($0) } ?? false })
        else { return nil }
        let date = day.phrase(.weekdayAndYear)
        return Phrase(
            "\(date.da.capitalizedFirst) stilles uret frem fra kl. 02.00 til 03.00. Vælg et andet klokkeslæt.",
            "On \(date.en) the clock goes forward from 02:00 to 03:00. Choose another time.")
    }

    /// The day in a format, with the time after it: `tor 8. apr. 2027 kl. 13.00–15.00`. `DayParser` can read it.
    public func text(_ format: DayFormat, in language: Language) -> String {
        let said = day.text(format, in: language)
        guard let time else { return said }
        return said + (language == .da ? " " : " at ") + time.phrase[language]
    }

    public func phrase(_ format: DayFormat) -> Phrase { Phrase(text(format, in: .da), text(format, in: .en)) }
}
