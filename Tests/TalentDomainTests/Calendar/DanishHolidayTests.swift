import TalentDomain
import Testing

@Suite struct DanishHolidayTests {
    /// Maundy Thursday, Easter Sunday, store bededag, Ascension and Whit Sunday as published for each year.
    @Test(
        "the movable holidays of ten years fall on their published dates",
        arguments: [
            ["2021-04-01", "2021-04-04", "2021-04-30", "2021-05-13", "2021-05-23"],
            ["2022-04-14", "2022-04-17", "2022-05-13", "2022-05-26", "2022-06-05"],
            ["2023-04-06", "2023-04-09", "2023-05-05", "2023-05-18", "2023-05-28"],
            ["2024-03-28", "2024-03-31", "", "2024-05-09", "2024-05-19"],
            ["2025-04-17", "2025-04-20", "", "2025-05-29", "2025-06-08"],
            ["2026-04-02", "2026-04-05", "", "2026-05-14", "2026-05-24"],
            ["2027-03-25", "2027-03-28", "", "2027-05-06", "2027-05-16"],
            ["2028-04-13", "2028-04-16", "", "2028-05-25", "2028-06-04"],
            ["2029-03-29", "2029-04-01", "", "2029-05-10", "2029-05-20"],
            ["2030-04-18", "2030-04-21", "", "2030-05-30", "2030-06-09"],
        ])
    func published(dates: [String]) throws {
        let easter = try #require(Day(dates[1]))
        let year = easter.year
        #expect(Holiday.easterSunday.day(in: year) == easter)
        #expect(Holiday.maundyThursday.day(in: year) == Day(dates[0]))
        #expect(Holiday.goodFriday.day(in: year) == easter.adding(days: -2))
        #expect(Holiday.easterMonday.day(in: year) == easter.adding(days: 1))
        #expect(Holiday.generalPrayerDay.day(in: year) == Day(dates[2]))
        #expect(Holiday.ascensionDay.day(in: year) == Day(dates[3]))
        #expect(Holiday.whitSunday.day(in: year) == Day(dates[4]))
        #expect(Holiday.whitMonday.day(in: year) == Day(dates[4])?.adding(days: 1))
        #expect(Holiday.newYearsDay.day(in: year) == Day(year: year, month: 1, day: 1))
        #expect(Holiday.christmasDay.day(in: year) == Day(year: year, month: 12, day: 25))
        #expect(Holiday.boxingDay.day(in: year) == Day(year: year, month: 12, day: 26))
    }

    @Test("store bededag is a holiday for the last time in 2023")
    func generalPrayerDay() throws {
        #expect(Holiday(on: try #require(Day("2023-05-05"))) == .generalPrayerDay)
        #expect(Holiday(on: try #require(Day("2024-04-26"))) == nil)
    }

    @Test("Easter lies on a Sunday between 22 March and 25 April for a thousand years")
    func easterBounds() throws {
        for year in 1700...2699 {
            let easter = try #require(Holiday.easterSunday.day(in: year))
            #expect(easter.weekday == .sunday)
            #expect((322...425).contains(easter.month * 100 + easter.day))
        }
    }

    @Test(
        "closed days say why",
        arguments: [
            ("2027-01-09", "weekend"), ("2027-03-25", "skærtorsdag"), ("2027-02-16", "vinterferie"),
            ("2027-02-23", "vinterferie"), ("2027-07-06", "sommerferie i juli"), ("2027-10-19", "efterårsferie"),
            ("2026-12-23", "juleferie"), ("2026-12-24", "juleferie"), ("2028-01-01", "juleferie"),
            ("2029-06-05", "grundlovsdag"), ("2027-05-06", "Kristi himmelfartsdag"),
        ])
    func reasons(text: String, reason: String) throws {
        #expect(ClosedDayRules.danish.reasonClosed(try #require(Day(text)))?.name.da == reason)
    }

    @Test(
        "without a Christmas holiday its single days are still closed",
        arguments: [
            ("2026-12-24", "juleaftensdag"), ("2026-12-25", "juledag"), ("2026-12-31", "nytårsaftensdag"),
            ("2027-01-01", "nytårsdag"),
        ])
    func singleDays(text: String, reason: String) throws {
        let rules = ClosedDayRules(christmas: false)
        #expect(rules.reasonClosed(try #require(Day(text)))?.name.da == reason)
        #expect(rules.isOpen(try #require(Day("2026-12-28"))))
    }

    @Test("each rule can be switched off")
    func settable() throws {
        let none = ClosedDayRules(
            weekends: false, publicHolidays: false, customaryDays: false, weeks: [], july: false, christmas: false)
        let year = (0..<366).map { Day(dayNumber: 20_819 + $0) }
        #expect(year.allSatisfy(none.isOpen))
        var oneWeek = none
        oneWeek.weeks = [7]
        #expect(year.filter { !oneWeek.isOpen($0) }.count == 7)
    }

    @Test("a calendar that is never open gives no day instead of searching for ever")
    func neverOpen() throws {
        let closed = ClosedDayRules(weeks: Array(1...53))
        #expect(closed.firstOpen(from: Day(dayNumber: 20_000)) == nil)
        #expect(closed.lastOpen(upTo: Day(dayNumber: 20_000)) == nil)
    }

    @Test(
        "each closed season lasts from its first to its last day, both included",
        arguments: [
            ("2026-12-22", "2027-01-02", ClosedReason.christmas), ("2027-07-01", "2027-07-31", .july),
            ("2027-02-15", "2027-02-21", .week(7)), ("2027-02-22", "2027-02-28", .week(8)),
            ("2027-10-18", "2027-10-24", .week(42)),
        ])
    func seasons(first: String, last: String, reason: ClosedReason) throws {
        let first = try #require(Day(first)), last = try #require(Day(last)), rules = ClosedDayRules.danish
        for day in [first, last] { #expect(rules.reasonClosed(day) == reason) }
        for day in [first.adding(days: -1), last.adding(days: 1)] { #expect(rules.reasonClosed(day) != reason) }
    }
}
