import TalentDomain
import Testing

/// Today is Friday 20 November 2026, in week 47.
@Suite struct DayParserTests {
    private let parser = DayParser(today: Day(dayNumber: 20_777))

    @Test("what people type is read as they mean it", arguments: [
        ("3/2", "2027-02-03"), ("3.2.", "2027-02-03"), ("3-2-2027", "2027-02-03"), ("03-02-2027", "2027-02-03"),
        ("1/9-2016", "2016-09-01"), ("3.2.27", "2027-02-03"), ("3/2 2028", "2028-02-03"), ("2027-02-03", "2027-02-03"),
        ("3. feb", "2027-02-03"), ("3. feb.", "2027-02-03"), ("3. februar 2027", "2027-02-03"),
        ("den 3. februar", "2027-02-03"), ("ons 3. feb.", "2027-02-03"), ("onsdag den 3/2", "2027-02-03"),
        ("20/11", "2026-11-20"), ("19/11", "2027-11-19"), ("29/2", "2028-02-29"),
        ("3 Feb 2027", "2027-02-03"), ("Feb 3", "2027-02-03"), ("February 3rd, 2027", "2027-02-03"),
        ("the 3rd of February", "2027-02-03"), ("Wed 3 Feb", "2027-02-03"), ("5. maj", "2027-05-05"),
        ("tor", "2026-11-26"), ("fredag", "2026-11-27"), ("på fredag", "2026-11-27"), ("lør", "2026-11-21"),
        ("on Monday", "2026-11-23"), ("næste tirsdag", "2026-11-24"), ("next Saturday", "2026-11-28"),
        ("uge 9", "2027-03-01"), ("uge 47", "2026-11-16"), ("uge 53", "2026-12-28"), ("uge 9 2028", "2028-02-28"),
        ("week 9, 2028", "2028-02-28"), ("torsdag i uge 9", "2027-03-04"), ("tor uge 9", "2027-03-04"),
        ("Thu week 9", "2027-03-04"), ("Thursday in week 9", "2027-03-04"), ("tor uge 47", "2027-11-25"),
        ("næste uge", "2026-11-23"), ("next week", "2026-11-23"),
        ("om 3 uger", "2026-12-11"), ("om 14 dage", "2026-12-04"), ("om en måned", "2026-12-20"),
        ("in two weeks", "2026-12-04"), ("in a year", "2027-11-20"), ("for 2 uger siden", "2026-11-06"),
        ("3 days ago", "2026-11-17"), ("+14", "2026-12-04"), ("-7", "2026-11-13"),
        ("i dag", "2026-11-20"), ("I DAG", "2026-11-20"), ("i morgen", "2026-11-21"), ("i overmorgen", "2026-11-22"),
        ("today", "2026-11-20"), ("tomorrow", "2026-11-21"), ("the day after tomorrow", "2026-11-22"),
        ("i går", "2026-11-19"), ("yesterday", "2026-11-19"), ("  3/2  ", "2027-02-03"),
    ])
    func readings(text: String, day: String) throws {
        let reading = try parser.parse(text)
        #expect(reading.day == Day(day))
        #expect(reading.minutes == nil)
    }

    @Test("a time of day may stand with the date", arguments: [
        ("tor uge 9 kl. 13", 780), ("tor uge 9 kl 9.30", 570), ("tor uge 9 kl.13", 780),
        ("Thu week 9 at 13:15", 795), ("tor uge 9 8:05", 485), ("kl. 0 tor uge 9", 0),
    ])
    func times(text: String, minutes: Int) throws {
        #expect(try parser.parse(text) == .init(day: try #require(Day("2027-03-04")), minutes: minutes))
    }

    @Test("what cannot be read is refused with the reason", arguments: [
        ("", DayParserFailure.empty), ("   ", .empty), ("kl. 13", .empty), ("hvornår", .notUnderstood("hvornår")),
        ("3", .notUnderstood("3")), ("3/2/2027/1", .notUnderstood("3/2/2027/1")), ("om uger", .notUnderstood("om uger")),
        ("31/2", .noSuchDay("31/2", month: .february, length: 29, year: nil)),
        ("29/2-2027", .noSuchDay("29/2-2027", month: .february, length: 28, year: 2027)),
        ("3/13", .noSuchMonth("3/13")), ("uge 54", .noSuchWeek(54, year: nil)),
        ("uge 53 2027", .noSuchWeek(53, year: 2027)), ("3/2 kl. 25", .noSuchTime("25")),
        ("3/2 kl.", .noSuchTime("kl.")), ("3/2 12:75", .noSuchTime("12:75")),
        ("3/2-3027", .tooFar), ("om 9999 år", .tooFar), ("+99999999999999999999", .notUnderstood("+99999999999999999999")),
    ])
    func refusals(text: String, failure: DayParserFailure) {
        #expect(throws: failure) { try parser.parse(text) }
    }

    @Test("a weekday that does not fit its date is pointed out")
    func otherWeekday() throws {
        let day = try #require(Day("2027-02-03"))
        #expect(throws: DayParserFailure.otherWeekday(day, said: .thursday)) { try parser.parse("tor 3. feb") }
        #expect(DayParserFailure.otherWeekday(day, said: .thursday).phrase.da
            == "3. feb. 2027 er en onsdag, ikke en torsdag.")
    }

    @Test("who asks for the past gets the nearest date behind today")
    func leaningBack() throws {
        let back = DayParser(today: parser.today, lean: .past)
        #expect(try back.parse("3/2").day == Day("2026-02-03"))
        #expect(try back.parse("21/11").day == Day("2025-11-21"))
        #expect(try back.parse("fredag").day == Day("2026-11-13"))
        #expect(try back.parse("tor uge 9").day == Day("2026-02-26"))
    }

    @Test("every form the program writes is read back")
    func writesWhatItReads() throws {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<500 {
            let day = parser.today.adding(days: Int.random(in: -9_000...9_000, using: &numbers))
            for format in [DayFormat.medium, .numeric, .weekdayAndYear, .long] {
                for language in Language.allCases {
                    #expect(try parser.parse(day.text(format, in: language)).day == day)
                }
            }
        }
    }
}
