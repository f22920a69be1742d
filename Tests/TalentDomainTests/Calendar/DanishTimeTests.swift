import TalentDomain
import Testing

@Suite("Moments in Danish time")
struct DanishTimeTests {
    @Test(
        "the clock changes at 01:00 UTC on the last Sunday of March and of October",
        arguments: [
            ("2027-03-28", "01:59", "03:00"), ("2027-10-31", "02:59", "02:00"), ("2026-03-29", "01:59", "03:00"),
            ("2026-10-25", "02:59", "02:00"),
        ])
    func changes(day: String, before: String, after: String) throws {
        let day = try #require(Day(day)), change = Int64(day.dayNumber) * 86_400 + 3600
        for (seconds, time) in [(change - 1, before), (change, after)] {
            let (its, minutes) = Timestamp(seconds: seconds).danish
            #expect(its == day)
            #expect(ClockTime.text(minutes, in: .en) == time)
        }
    }

    @Test(
        "a day begins at midnight in Denmark: at 23:00 UTC in winter, at 22:00 in summer",
        arguments: [(1, 23), (7, 22)])
    func midnight(month: Int, hour: Int64) throws {
        let day = try #require(Day(year: 2027, month: month, day: 10))
        let midnight = Int64(day.adding(days: -1).dayNumber) * 86_400 + hour * 3600
        #expect(Timestamp(seconds: midnight).danish == (day, 0))
        #expect(Timestamp(seconds: midnight - 1).danish.day == day.adding(days: -1))
    }
}
