import TalentDomain
import Testing

@Suite struct DayTests {
    @Test("day 0 is Thursday 1 January 1970")
    func epoch() throws {
        let day = Day(dayNumber: 0)
        #expect(day == Day(year: 1970, month: 1, day: 1))
        #expect(day.weekday == .thursday)
    }

    @Test(
        "a date that the calendar does not have cannot be built",
        arguments: [
            (2027, 2, 29), (2100, 2, 29), (2027, 4, 31), (2027, 13, 1), (2027, 0, 1), (2027, 1, 0), (0, 1, 1),
            (10_000, 1, 1),
        ])
    func impossible(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test("leap days exist in 2000, 2024 and 2400", arguments: [2000, 2024, 2400])
    func leapDays(year: Int) {
        #expect(Day(year: year, month: 2, day: 29)?.adding(days: 1) == Day(year: year, month: 3, day: 1))
    }

    @Test(
        "only the full ISO form is read",
        arguments: [
            "2027-1-12", "2027-01-12 ", "27-01-12", "2027/01/12", "2027-02-30", "+027-01-12", "٢٠٢٧-01-12", "",
        ])
    func strictText(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("months are added to the same day, or to the month's last")
    func months() throws {
        let january = try #require(Day("2027-01-31"))
        #expect(january.adding(months: 1).description == "2027-02-28")
        #expect(january.adding(months: 13).description == "2028-02-29")
        #expect(january.adding(months: -2).description == "2026-11-30")
        #expect(january.adding(months: 12).description == "2028-01-31")
    }

    @Test("any day comes back from its text, its parts and its number")
    func roundTrips() {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<5_000 {
            let day = Day(dayNumber: Int.random(in: -719_162...2_932_896, using: &numbers))
            #expect(Day(day.description) == day)
            #expect(Day(year: day.year, month: day.month, day: day.day) == day)
        }
    }

    @Test("the next day is one later in number, weekday and order, for four centuries")
    func successors() {
        var day = Day(dayNumber: -25_567)
        for _ in 0..<146_097 {
            let next = day.adding(days: 1)
            let lastOfMonth = day.day == Day.lengthOfMonth(day.month, year: day.year)
            guard next > day, next - day == 1, next.weekday.rawValue == day.weekday.rawValue % 7 + 1,
                next.day == (lastOfMonth ? 1 : day.day + 1)
            else {
                Issue.record("\(day) is followed by \(next)")
                return
            }
            day = next
        }
    }

    @Test("a date is written as Danes and the English write it")
    func formats() throws {
        let day = try #require(Day("2027-02-03"))
        #expect(day.phrase(.medium) == Phrase("3. feb. 2027", "3 Feb 2027"))
        #expect(day.phrase(.numeric) == Phrase("03-02-2027", "2027-02-03"))
        #expect(day.phrase(.weekday) == Phrase("ons 3. feb.", "Wed 3 Feb"))
        #expect(day.phrase(.weekdayAndYear) == Phrase("ons 3. feb. 2027", "Wed 3 Feb 2027"))
        #expect(day.phrase(.long) == Phrase("onsdag den 3. februar 2027", "Wednesday 3 February 2027"))
        #expect(try #require(Day("2027-05-03")).text(.dayAndMonth, in: .da) == "3. maj")
        #expect(day.week.name == Phrase("uge 5", "week 5"))
        #expect(ClockTime.text(9 * 60 + 5, in: .da) == "09.05")
    }
}
