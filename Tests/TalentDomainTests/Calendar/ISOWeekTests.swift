import TalentDomain
import Testing

@Suite struct ISOWeekTests {
    @Test(
        "days around New Year belong to the week's own year",
        arguments: [
            ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1), ("2022-01-01", 2021, 52),
            ("2024-12-29", 2024, 52), ("2024-12-30", 2025, 1), ("2025-12-29", 2026, 1), ("2026-12-31", 2026, 53),
            ("2027-01-01", 2026, 53), ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1), ("2028-01-02", 2027, 52),
        ])
    func yearBorders(text: String, year: Int, number: Int) throws {
        let week = try #require(Day(text)).week
        #expect(week.year == year)
        #expect(week.number == number)
    }

    @Test("a year has 53 weeks when it has 53 Thursdays")
    func longYears() {
        let long = (2015...2048).filter { ISOWeek.count(in: $0) == 53 }
        #expect(long == [2015, 2020, 2026, 2032, 2037, 2043, 2048])
        #expect(ISOWeek(year: 2027, number: 53) == nil)
        #expect(ISOWeek(year: 2027, number: 0) == nil)
    }

    @Test("every day lies in its own week, from Monday to Sunday")
    func days() throws {
        var numbers = SeededNumbers(seed: 2)
        for _ in 0..<2_000 {
            let day = Day(dayNumber: Int.random(in: 0...60_000, using: &numbers))
            #expect(day.week.days.contains(day))
            #expect(day.week.day(day.weekday) == day)
            #expect(ISOWeek(year: day.week.year, number: day.week.number) == day.week)
            #expect(day.week.monday.weekday == .monday)
            #expect(day.week.sunday.weekday == .sunday)
        }
    }
}
