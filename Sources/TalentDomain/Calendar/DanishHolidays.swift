/// A Danish public holiday.
///
/// Store bededag was abolished from 2024 by law no. 214 of 6 March 2023.
public enum Holiday: String, Hashable, Codable, CaseIterable, Sendable {
    case newYearsDay, maundyThursday, goodFriday, easterSunday, easterMonday, generalPrayerDay
    case ascensionDay, whitSunday, whitMonday, christmasDay, boxingDay

    /// The holiday on a day, if there is one.
    public init?(on day: Day) {
        // The movable holidays are between 19 March and 14 June; New Year and Christmas have fixed dates.
        guard (3...6).contains(day.month) || day.month % 11 == 1 else { return nil }
        let year = day.year
        let easter = Holiday.easterSunday(in: year)
        guard let found = Holiday.allCases.first(where: { $0.day(in: year, easter: easter) == day }) else { return nil }
        self = found
    }

    /// Nil if the year does not have it.
    public func day(in year: Int) -> Day? { day(in: year, easter: Holiday.easterSunday(in: year)) }

    private func day(in year: Int, easter: Day) -> Day? {
        switch self {
        case .newYearsDay: Day(validYear: year, month: 1, day: 1)
        case .christmasDay: Day(validYear: year, month: 12, day: 25)
        case .boxingDay: Day(validYear: year, month: 12, day: 26)
        case .generalPrayerDay: year <= 2023 ? easter.adding(days: 26) : nil
        case .maundyThursday: easter.adding(days: -3)
        case .goodFriday: easter.adding(days: -2)
        case .easterSunday: easter
        case .easterMonday: easter.adding(days: 1)
        case .ascensionDay: easter.adding(days: 39)
        case .whitSunday: easter.adding(days: 49)
        case .whitMonday: easter.adding(days: 50)
        }
    }

    /// Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher).
    static func easterSunday(in year: Int) -> Day {
        let golden = year % 19
        let century = year / 100
        let yearOfCentury = year % 100
        let leapCorrection = (century - (century + 8) / 25 + 1) / 3
        let fullMoon = (19 * golden + century - century / 4 - leapCorrection + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - fullMoon - yearOfCentury % 4) % 7
        let late = (golden + 11 * fullMoon + 22 * toSunday) / 451
        let count = fullMoon + toSunday - 7 * late + 114
        return Day(validYear: year, month: count / 31, day: count % 31 + 1)
    }

    public var name: Phrase {
        switch self {
        case .newYearsDay: Phrase("nytårsdag", "New Year's Day")
        case .maundyThursday: Phrase("skærtorsdag", "Maundy Thursday")
        case .goodFriday: Phrase("langfredag", "Good Friday")
        case .easterSunday: Phrase("påskedag", "Easter Sunday")
        case .easterMonday: Phrase("2. påskedag", "Easter Monday")
        case .generalPrayerDay: Phrase("store bededag", "Great Prayer Day")
        case .ascensionDay: Phrase("Kristi himmelfartsdag", "Ascension Day")
        case .whitSunday: Phrase("pinsedag", "Whit Sunday")
        case .whitMonday: Phrase("2. pinsedag", "Whit Monday")
        case .christmasDay: Phrase("juledag", "Christmas Day")
        case .boxingDay: Phrase("2. juledag", "Boxing Day")
        }
    }
}

/// A day that is no public holiday, but on which most public workplaces are closed.
public enum CustomaryDay: String, Hashable, Codable, CaseIterable, Sendable {
    case constitutionDay, christmasEve, newYearsEve

    /// The customary day on a date, if it is one.
    public init?(on day: Day) {
        switch (day.month, day.day) {
        case (6, 5): self = .constitutionDay
        case (12, 24): self = .christmasEve
        case (12, 31): self = .newYearsEve
        default: return nil
        }
    }

    public var name: Phrase {
        switch self {
        case .constitutionDay: Phrase("grundlovsdag", "Constitution Day")
        case .christmasEve: Phrase("juleaftensdag", "Christmas Eve")
        case .newYearsEve: Phrase("nytårsaftensdag", "New Year's Eve")
        }
    }
}
