import TalentDomain
import Testing

/// Today is Friday 20 November 2026, in week 47.
@Suite struct DayParserTests {
    private let parser = DayParser(today: Day(dayNumber: 20_777))

    @Test(
        "what people type is read as they mean it",
        arguments: [
            ("3/2", "2027-02-03"), ("3.2.", "2027-02-03"), ("3-2-2027", "2027-02-03"), ("03-02-2027", "2027-02-03"),
            ("1/9-2016", "2016-09-01"), ("3.2.27", "2027-02-03"), ("3/2 2028", "2028-02-03"),
            ("2027-02-03", "2027-02-03"),
            ("3. feb", "2027-02-03"), ("3. feb.", "2027-02-03"), ("3. februar 2027", "2027-02-03"),
            ("den 3. februar", "2027-02-03"), ("ons 3. feb.", "2027-02-03"), ("onsdag den 3/2", "2027-02-03"),
            ("20/11", "2026-11-20"), ("19/11", "2027-11-19"), ("29/2 2028", "2028-02-29"), ("3. feb 27", "2027-02-03"),
            ("3 Feb 2027", "2027-02-03"), ("Feb 3", "2027-02-03"), ("February 3rd, 2027", "2027-02-03"),
            ("the 3rd of February", "2027-02-03"), ("Wed 3 Feb", "2027-02-03"), ("5. maj", "2027-05-05"),
            ("tor", "2026-11-26"), ("fredag", "2026-11-27"), ("på fredag", "2026-11-27"), ("lør", "2026-11-21"),
            ("on Monday", "2026-11-23"), ("næste tirsdag", "2026-11-24"), ("next Saturday", "2026-11-28"),
            ("uge 9", "2027-03-01"), ("uge 47", "2026-11-16"), ("uge 53", "2026-12-28"), ("uge 9 2028", "2028-02-28"),
            ("week 9, 2028", "2028-02-28"), ("torsdag i uge 9", "2027-03-04"), ("tor uge 9", "2027-03-04"),
            ("Thu week 9", "2027-03-04"), ("Thursday in week 9", "2027-03-04"), ("tor uge 47", "2027-11-25"),
            ("uge 9 torsdag", "2027-03-04"), ("week 9 thu", "2027-03-04"), ("uge 9 2028 tor", "2028-03-02"),
            ("torsdag i uge 9 i 2028", "2028-03-02"),
            ("næste uge", "2026-11-23"), ("next week", "2026-11-23"),
            ("om 3 uger", "2026-12-11"), ("om 14 dage", "2026-12-04"), ("om en måned", "2026-12-20"),
            ("in two weeks", "2026-12-04"), ("in a year", "2027-11-20"), ("for 2 uger siden", "2026-11-06"),
            ("3 days ago", "2026-11-17"), ("+14", "2026-12-04"), ("-7", "2026-11-13"), ("+2u", "2026-12-04"),
            ("+2 w", "2026-12-04"),
            ("2 uger frem", "2026-12-04"), ("en uge tilbage", "2026-11-13"), ("two weeks ahead", "2026-12-04"),
            ("+ 2 uger", "2026-12-04"),
            ("i dag", "2026-11-20"), ("I DAG", "2026-11-20"), ("i morgen", "2026-11-21"),
            ("i overmorgen", "2026-11-22"),
            ("today", "2026-11-20"), ("tomorrow", "2026-11-21"), ("the day after tomorrow", "2026-11-22"),
            ("i går", "2026-11-19"), ("yesterday", "2026-11-19"), ("  3/2  ", "2027-02-03"),
        ])
    func readings(text: String, day: String) throws {
        let reading = try parser.parse(text)
        #expect(reading.day == Day(day))
        #expect(reading.time == nil)
    }

    @Test(
        "a time of day may stand with the date, with or without a word before it",
        arguments: [
            ("tor uge 9 kl. 13", ClockSpan(780)), ("tor uge 9 kl 9.30", ClockSpan(570)),
            ("tor uge 9 kl.13", ClockSpan(780)),
            ("Thu week 9 at 13:15", ClockSpan(795)), ("tor uge 9 8:05", ClockSpan(485)),
            ("kl. 0 tor uge 9", ClockSpan(0)),
            ("tor uge 9 14-16", ClockSpan(840, to: 960)), ("tor uge 9 0930", ClockSpan(570)),
            ("tor uge 9 kl. 9-12", ClockSpan(540, to: 720)),
            ("4/3 9-16", ClockSpan(540, to: 960)), ("tor uge 9 kl. 13.30", ClockSpan(810)),
            ("tor uge 9 13:30-15", ClockSpan(810, to: 900)),
            ("4/3 9.30", ClockSpan(570)), ("4/3 9–16", ClockSpan(540, to: 960)),
            ("4/3 kl. 9 – 12", ClockSpan(540, to: 720)),
            ("4/3 fra 9 til 12", ClockSpan(540, to: 720)), ("4. marts kl. 9.30 til kl. 12", ClockSpan(570, to: 720)),
            ("4/3, 0930-1100", ClockSpan(570, to: 660)), ("4/3 kl. 930", ClockSpan(570)),
            ("4 March 2-4pm", ClockSpan(840, to: 960)),
            ("4 March 9 am", ClockSpan(540)), ("11-1pm on 4 March", ClockSpan(660, to: 780)),
            ("9-12 tor uge 9", ClockSpan(540, to: 720)),
            ("tor uge 9 2027 14-16", ClockSpan(840, to: 960)), ("2027-03-04 0930", ClockSpan(570)),
            ("4/3 2027 kl13", ClockSpan(780)),
            ("4 March 2027 from 9:30 to 12:00", ClockSpan(570, to: 720)), ("tor 4/3 23.59", ClockSpan(1439)),
            ("week 9 thu 2pm", ClockSpan(840)), ("uge 9 torsdag kl. 14", ClockSpan(840)),
            ("uge 9 tor 14-16", ClockSpan(840, to: 960)),
            ("4 March 2.30 pm", ClockSpan(870)), ("4 March at 2.30 pm", ClockSpan(870)),
            ("4/3 2:30 p.m.", ClockSpan(870)),
        ])
    func times(text: String, time: ClockSpan) throws {
        #expect(try parser.parse(text) == When(try #require(Day("2027-03-04")), time))
    }

    @Test("a weekday and a span is a time, as long as it is no date of that weekday too")
    func spanOrDate() throws {
        let friday = try #require(Day("2026-11-27"))
        #expect(try parser.parse("fre 9-16") == When(friday, ClockSpan(540, to: 960)))
        #expect(try parser.parse("fre 9-12") == When(friday, ClockSpan(540, to: 720)))
        // 7 August 2027 is a Saturday.
        #expect(
            throws: DayParserError.ambiguous(
                "lør 7-8", When(try #require(Day("2027-08-07"))),
                When(try #require(Day("2026-11-21")), ClockSpan(420, to: 480)))
        ) {
            try parser.parse("lør 7-8")
        }
        #expect(try parser.parse("lør 7.08").day == Day("2027-08-07"))
        #expect(
            throws: DayParserError.ambiguous(
                "3/2 2100", When(try #require(Day("2100-02-03"))),
                When(try #require(Day("2027-02-03")), ClockSpan(1260)))
        ) { try parser.parse("3/2 2100") }
        #expect(try parser.parse("3/2 1930") == When(try #require(Day("2027-02-03")), ClockSpan(1170)))
    }

    @Test(
        "a moment as machines write it is read, on a Danish clock where its zone is told",
        arguments: [
            ("2027-03-15T14:00", "2027-03-15", 840), ("2027-03-15t14:00:30", "2027-03-15", 840),
            ("20270315T1400", "2027-03-15", 840),
            ("2027-03-15T13:00Z", "2027-03-15", 840), ("2027-03-15T13:00:00.000Z", "2027-03-15", 840),
            ("2027-07-15T12:00Z", "2027-07-15", 840),
            ("2027-03-15T14:00+01:00", "2027-03-15", 840), ("2027-03-15T08:00-0500", "2027-03-15", 840),
            ("2027-03-15T23:30Z", "2027-03-16", 30),
            (" 20270315T130000Z ", "2027-03-15", 840),
        ])
    func moments(text: String, day: String, minutes: Int) throws {
        #expect(try parser.parse(text) == When(try #require(Day(day)), ClockSpan(minutes)))
    }

    @Test("an hour that the clock goes forward over is refused; one that it goes back over is there")
    func changesOfClock() throws {
        for text in ["28/3 2027 kl. 2.30", "28/3 2027 02:00", "28/3 2027 kl. 1-2.30", "2027-03-28T02:30"] {
            let failure = try #require(throws: DayParserError.self) { try parser.parse(text) }
            #expect(
                failure.phrase.da
                    == "Søn 28. mar. 2027 stilles uret frem fra kl. 02.00 til 03.00. Vælg et andet klokkeslæt.")
        }
        #expect(try parser.parse("28/3 2027 kl. 1.59").time == ClockSpan(119))
        #expect(try parser.parse("28/3 2027 kl. 3").time == ClockSpan(180))
        #expect(try parser.parse("31/10 2027 kl. 2.30").time == ClockSpan(150))
    }

    @Test(
        "a field for the time alone takes an hour or two",
        arguments: [
            ("9", ClockSpan(540)), ("9.30", ClockSpan(570)), ("kl. 9", ClockSpan(540)), ("0930", ClockSpan(570)),
            ("9-12", ClockSpan(540, to: 720)),
            ("kl. 9.30-12.00", ClockSpan(570, to: 720)), ("13:30 – 15", ClockSpan(810, to: 900)),
            ("2 pm", ClockSpan(840)),
        ])
    func timeAlone(text: String, time: ClockSpan) throws {
        #expect(try parser.parseTime(text) == time)
    }

    @Test(
        "what cannot be read is refused with the reason",
        arguments: [
            ("", DayParserError.empty), ("   ", .empty), ("kl. 13", .empty), ("hvornår", .notUnderstood("hvornår")),
            ("3", .notUnderstood("3")), ("3/2/2027/1", .notUnderstood("3/2/2027/1")),
            ("om uger", .notUnderstood("om uger")),
            ("31/2", .noSuchDay("31/2", month: .february, length: 28, year: 2027)),
            ("29/2", .noSuchDay("29/2", month: .february, length: 28, year: 2027)),
            ("29/2-2027", .noSuchDay("29/2-2027", month: .february, length: 28, year: 2027)),
            ("3/13", .noSuchMonth("3/13")), ("uge 54", .noSuchWeek(54, year: 2026)),
            ("tor uge 60", .noSuchWeek(60, year: 2026)),
            ("uge 53 2027", .noSuchWeek(53, year: 2027)), ("3/2 kl. 25", .noSuchTime("25")),
            ("3/2 kl.", .noSuchTime("kl.")), ("3/2 12:75", .noSuchTime("12:75")), ("25:00", .noSuchTime("25:00")),
            ("3/2 25:00", .noSuchTime("25:00")), ("3/2 9-25", .noSuchTime("9-25")), ("3/2 kl. 9.5", .noSuchTime("9.5")),
            ("3/2 16-9", .endBeforeStart("16-9")), ("3/2 kl. 9-9", .endBeforeStart("9-9")), ("14-16", .empty),
            ("0930", .empty), ("13:30-15", .empty),
            ("i morgen 13", .bareHour("13")), ("uge 9 13", .bareHour("13")),
            ("31/2 9-16", .noSuchDay("31/2", month: .february, length: 28, year: 2027)),
            ("1/4 14", .bareHour("14")), ("3. feb 09", .bareHour("09")), ("tor 1/4 14", .bareHour("14")),
            ("tor 9.10", .otherWeekday(Day("2027-10-09")!, typed: .thursday)),
            ("3/2-3027", .tooFar("3/2-3027")), ("om 9999 år", .tooFar("om 9999 år")),
            ("0001-01-01", .tooFar("0001-01-01")), ("1/1-0027", .tooFar("1/1-0027")),
            ("1989-12-31", .tooFar("1989-12-31")), ("uge 9 1970", .tooFar("uge 9 1970")),
            ("0001-01-01T12:00", .tooFar("0001-01-01T12:00")),
            ("2027-02-29T12:00", .noSuchDay("2027-02-29T12:00", month: .february, length: 28, year: 2027)),
            ("2027-03-15T25:00", .noSuchTime("25:00")),
            ("+99999999999999999999", .notUnderstood("+99999999999999999999")),
        ])
    func refusals(text: String, failure: DayParserError) {
        #expect(throws: failure) { try parser.parse(text) }
    }

    @Test("a weekday that does not fit its date is pointed out")
    func otherWeekday() throws {
        let day = try #require(Day("2027-02-03"))
        #expect(throws: DayParserError.otherWeekday(day, typed: .thursday)) { try parser.parse("tor 3. feb") }
        #expect(
            DayParserError.otherWeekday(day, typed: .thursday).phrase.da
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

    @Test("a date that its year has not is refused, not looked for in another year, and the year is said")
    func yearAtHand() throws {
        let early = DayParser(today: try #require(Day("2027-12-29"))),
            leap = DayParser(today: try #require(Day("2028-02-29")))
        #expect(try early.parse("29/2").day == Day("2028-02-29"))
        #expect(throws: DayParserError.noSuchWeek(53, year: 2028)) { try early.parse("uge 53") }
        #expect(throws: DayParserError.noSuchDay("29/2", month: .february, length: 28, year: 2029)) {
            try DayParser(today: leap.today.adding(days: 1)).parse("29/2")
        }
        #expect(try DayParser(today: leap.today, lean: .past).parse("29/2").day == leap.today)
        #expect(try DayParser(today: try #require(Day("2026-12-29"))).parse("tor uge 53").day == Day("2026-12-31"))
        let moving = DayParser(today: parser.today, moving: Day("2028-03-02"))
        #expect(try moving.parse("29/2").day == Day("2028-02-29"))
        let failure = try #require(throws: DayParserError.self) { try parser.parse("31/2") }
        #expect(failure.phrase.da == "Der er ingen »31/2«: februar 2027 har 28 dage. Skriv for eksempel »28/2«.")
    }

    @Test(
        "who asks for neither past nor future gets the nearest date, whichever year that is",
        arguments: [
            ("2027-04-20", "16.4", "2027-04-16"), ("2027-03-05", "1.3", "2027-03-01"),
            ("2027-01-05", "20/12", "2026-12-20"), ("2027-12-20", "5/1", "2028-01-05"),
            ("2027-01-05", "uge 52", "2026-12-21"), ("2027-03-15", "fredag", "2027-03-19"),
            ("2027-03-15", "16/4 2028", "2028-04-16"),
        ])
    func leaningNowhere(today: String, typed: String, day: String) throws {
        #expect(try DayParser(today: #require(Day(today)), lean: .nearest).parse(typed).day == Day(day))
    }

    @Test(
        "what is moved is where distances, weeks and dates without a year are counted from",
        arguments: [
            ("+14", "2028-03-16"), ("-7", "2028-02-24"), ("om 2 uger", "2028-03-16"), ("in 2 weeks", "2028-03-16"),
            ("om en måned", "2028-04-02"),
            ("2 uger senere", "2028-03-16"), ("en uge frem", "2028-03-09"), ("+2u", "2028-03-16"),
            ("3 days earlier", "2028-02-28"), ("+2 uger", "2028-03-16"),
            ("12/5", "2028-05-12"), ("1/3", "2028-03-01"), ("20/12", "2027-12-20"), ("2. marts", "2028-03-02"),
            ("uge 50", "2027-12-13"),
            ("tor uge 10", "2028-03-09"), ("uge 9", "2028-02-28"), ("fre", "2028-03-03"), ("man", "2028-02-28"),
            ("tor", "2028-03-09"),
            ("næste tirsdag", "2028-03-07"), ("i morgen", "2026-11-21"), ("3/2 2027", "2027-02-03"),
            ("tor uge 9 2028", "2028-03-02"),
        ])
    func moving(text: String, day: String) throws {
        let moving = DayParser(today: parser.today, moving: Day("2028-03-02"))
        #expect(try moving.parse(text) == When(try #require(Day(day))))
    }

    @Test(
        "a time alone leaves the day of what is moved",
        arguments: [
            ("14-16", ClockSpan(840, to: 960)), ("kl. 9", ClockSpan(540)), ("0930", ClockSpan(570)),
        ])
    func movingInTheDay(text: String, time: ClockSpan) throws {
        let day = try #require(Day("2028-03-02"))
        #expect(try DayParser(today: parser.today, moving: day).parse(text) == When(day, time))
    }

    @Test("every form the program writes is read back, with its time, whatever is moved")
    func writesWhatItReads() throws {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<1_000 {
            let day = parser.today.adding(days: Int.random(in: -9_000...9_000, using: &numbers))
            let start = Int.random(in: 0..<1_439, using: &numbers)
            let time =
                [nil, ClockSpan(start), ClockSpan(start, to: Int.random(in: start + 1..<1_440, using: &numbers))]
                .randomElement(using: &numbers) ?? nil
            let moving =
                Bool.random(using: &numbers) ? day.adding(days: Int.random(in: -900...900, using: &numbers)) : nil
            let parser = DayParser(
                today: parser.today, moving: moving, lean: Bool.random(using: &numbers) ? .past : .future)
            for language in Language.allCases {
                for format in [DayFormat.medium, .numeric, .weekdayAndYear, .long] {
                    #expect(try parser.parse(When(day, time).text(format, in: language)) == When(day, time))
                }
                if let time { #expect(try parser.parseTime(time.phrase[language]) == time) }
                guard let moving, abs(day - moving) < 180 else { continue }
                #expect(try parser.parse(When(day, time).text(.weekday, in: language)) == When(day, time))
            }
        }
    }

    @Test("no text makes it stop, and each refusal says something in both languages")
    func nonsense() throws {
        var numbers = SeededNumbers(seed: 9)
        let pieces = [
            "tor", "uge", "9", "14-16", "kl.", "3/2", "-", "+", "til", "to", "2027", "0930", ":", "13:30", "om", "uger",
            "næste", "99", "pm", "feb", "31", ".", "at", "å",
        ]
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
                pieces.randomElement(using: &numbers) ?? ""
            }
            .joined(separator: Bool.random(using: &numbers) ? " " : "")
            do {
                _ = try parser.parse(text)
            } catch {
                #expect(!error.phrase.da.isEmpty && !error.phrase.en.isEmpty)
            }
        }
    }
}
