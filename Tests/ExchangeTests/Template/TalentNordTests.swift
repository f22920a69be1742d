import Exchange
import TalentDomain
import Testing

/// The built-in Talent Nord 2.0, scheduled.
@Suite struct TalentNordTests {
    private let template: ProgrammeTemplate

    init() throws {
        template = try #require(try BuiltInTemplates.template("talent-nord"))
    }

    private func cohort(_ kickOff: Day, hoursPerDay: Double = 8, closed: ClosedDayRules = .danish) -> Cohort {
        Cohort(
            id: Cohort.ID("hold-3"), name: "Hold 3", programme: template.name, template: template.key, kickOff: kickOff,
            hoursPerDay: hoursPerDay, closedDays: closed)
    }

    private func schedule(_ kickOff: String) throws -> (schedule: Schedule, of: [String: Activity]) {
        let schedule = template.schedule(for: cohort(try #require(Day(kickOff))))
        return (schedule, Dictionary(uniqueKeysWithValues: schedule.activities.map { ($0.id.raw, $0) }))
    }

    // MARK: What it holds

    @Test("it has every activity of the programme, as many times as the source says")
    func counts() {
        let counts = Dictionary(grouping: template.activities, by: \.kind).mapValues(\.count)
        #expect(
            counts == [
                .designWorkshop: 2, .steeringMeeting: 3, .kickOff: 1, .lineManagerWorkshop: 1, .moduleDay: 12,
                .closingSeminar: 1, .alumniDay: 1, .buddyMeeting: 4, .leaderMirror: 1, .shadowing: 1, .preparation: 9,
                .lineManagerTalk: 8, .leaderGroupMeeting: 3, .mentorTalk: 3, .everyday: 1,
            ])
        #expect(template.completionGoal == 95)
        #expect(template.expectationGoal == 80)
        #expect(template.participants == .talents)
    }

    @Test("each module teaches one competence, whose number is not the module's")
    func competences() {
        #expect(template.modules.map(\.competence) == [1, 6, 3, 4, 2, 5])
        for module in template.modules {
            #expect(template.competences.first { $0.number == module.competence }?.name == module.title)
        }
    }

    // MARK: The time budget

    @Test("a talent spends 20.75 days: 13.5 common, 2.5 in the group, 2.25 digital, 2.5 in everyday work")
    func talentBudget() throws {
        let budget = TimeBudget(
            for: .talents, activities: try schedule("2027-01-12").schedule.activities, hoursPerDay: 8)
        #expect(budget.days == 20.75)
        #expect(budget.days(in: .common) == 13.5)
        #expect(budget.days(in: .group) == 2.5)
        #expect(budget.days(in: .digital) == 2.25)
        #expect(budget.days(in: .everyday) == 1 + 1.125 + 0.375)
        #expect(budget.days(in: .supporting) == 0)
        let talks = try #require(budget.rows.first { $0.kind == .lineManagerTalk })
        #expect(talks.count == 8)
        #expect(talks.hours == 8)
    }

    @Test("a line manager spends 3 days, a mentor 3 hours")
    func otherBudgets() throws {
        let activities = try schedule("2027-01-12").schedule.activities
        #expect(TimeBudget(for: .lineManagers, activities: activities, hoursPerDay: 8).days == 3)
        #expect(TimeBudget(for: .mentors, activities: activities, hoursPerDay: 8).hours == 3)
    }

    @Test("with 7.4 hours a day, whole days stay days and hours weigh more")
    func shorterDays() throws {
        let activities = template.schedule(for: cohort(try #require(Day("2027-01-12")), hoursPerDay: 7.4)).activities
        let budget = TimeBudget(for: .talents, activities: activities, hoursPerDay: 7.4)
        #expect(abs(budget.days(in: .common) - 13.5) < 0.000_001)
        #expect(abs(budget.days(in: .digital) - 18 / 7.4) < 0.000_001)
    }

    // MARK: The rules by name

    @Test("a kick-off on 12 January 2027 gives this year")
    func example() throws {
        let (schedule, of) = try schedule("2027-01-12")
        let common = schedule.activities.filter { $0.track == .common }.map { "\($0.id) \($0.start)" }
        #expect(
            common == [
                "kick-off 2027-01-12", "workshop-ledere 2027-01-19", "modul-1-dag-1 2027-01-29",
                "modul-1-dag-2 2027-03-01", "modul-2-dag-1 2027-03-30", "modul-2-dag-2 2027-03-31",
                "modul-3-dag-1 2027-04-28", "modul-3-dag-2 2027-05-26", "modul-4-dag-1 2027-08-02",
                "modul-4-dag-2 2027-08-30", "modul-5-dag-1 2027-09-27", "modul-5-dag-2 2027-10-25",
                "modul-6-dag-1 2027-11-22", "modul-6-dag-2 2027-12-20", "afslutning 2028-01-17", "alumnedag 2028-06-19",
            ])
        #expect(of["forberedelse-kick-off"]?.end == Day("2027-01-11"))
    }

    @Test("the leader mirror lies between the days of module 1, shadowing between those of module 4")
    func betweenDays() throws {
        let of = try schedule("2027-01-12").of
        for (name, module) in [("lederspejl", 1), ("skyggepraktik", 4)] {
            let activity = try #require(of[name])
            #expect(activity.start > (try #require(of["modul-\(module)-dag-1"])).end)
            #expect(activity.end < (try #require(of["modul-\(module)-dag-2"])).start)
        }
    }

    @Test("buddy meetings follow the mirror, the shadowing, and module 6 by three and six months")
    func buddyMeetings() throws {
        let of = try schedule("2027-01-12").of
        let last = try #require(of["modul-6-dag-2"]).end
        #expect(try #require(of["buddymoede-1"]).start > (try #require(of["lederspejl"])).end)
        #expect(try #require(of["buddymoede-2"]).start > (try #require(of["skyggepraktik"])).end)
        #expect(try #require(of["buddymoede-3"]).start >= last.adding(months: 3))
        #expect(try #require(of["buddymoede-4"]).start >= last.adding(months: 6))
    }

    @Test("a talk follows each module before the next begins, and two follow three and six months after")
    func talks() throws {
        let of = try schedule("2027-01-12").of
        for number in 1...6 {
            let talk = try #require(of["samtale-\(number)"])
            #expect(talk.start > (try #require(of["modul-\(number)-dag-2"])).end)
            #expect(talk.end < (try #require(of[number < 6 ? "modul-\(number + 1)-dag-1" : "afslutning"])).start)
        }
        let last = try #require(of["modul-6-dag-2"]).end
        #expect(try #require(of["samtale-7"]).start >= last.adding(months: 3))
        #expect(try #require(of["samtale-8"]).start >= last.adding(months: 6))
    }

    @Test("each common activity has its preparation in the days before it")
    func preparation() throws {
        let of = try schedule("2027-01-12").of
        let targets = ["kick-off", "afslutning", "alumnedag"] + (1...6).map { "modul-\($0)" }
        for target in targets {
            let preparation = try #require(of["forberedelse-\(target)"])
            let activity = try #require(of[target] ?? of["\(target)-dag-1"])
            #expect(preparation.end < activity.start)
            #expect(activity.start - preparation.start <= 45)
        }
    }

    @Test("the steering group meets at start, middle and end, and designs before the kick-off")
    func steering() throws {
        let of = try schedule("2027-01-12").of
        let kickOff = try #require(of["kick-off"]).start
        let seminar = try #require(of["afslutning"]).start
        #expect(try #require(of["designworkshop-1"]).start < (try #require(of["designworkshop-2"])).start)
        #expect(try #require(of["designworkshop-2"]).start < kickOff)
        #expect(try #require(of["styregruppe-1"]).start < kickOff)
        #expect((kickOff...seminar).contains(try #require(of["styregruppe-2"]).start))
        #expect(try #require(of["styregruppe-3"]).start > seminar)
    }

    @Test("the alumni day comes five months after the seminar")
    func alumniDay() throws {
        let of = try schedule("2027-01-12").of
        let wanted = try #require(of["afslutning"]).start.adding(months: 5)
        #expect((0...31).contains(try #require(of["alumnedag"]).start - wanted))
    }

    // MARK: What the calendar moves

    @Test("what the calendar moved is told: a note says from where, to where and why")
    func notes() throws {
        let (schedule, of) = try schedule("2027-01-12")
        for note in schedule.notes {
            #expect(note.placed == of[note.activity.raw]?.dates)
            #expect(note.placed != note.wanted)
        }
        func note(_ id: String) -> String? { schedule.notes.first { $0.activity.raw == id }?.phrase.da }
        #expect(
            note("modul-1-dag-1") == """
                Modul 1, dag 1: flyttet fra tir 26. jan. 2027 til fre 29. jan. 2027, fordi næste dag i modulet ellers ikke \
                kan holdes til tiden (der er vinterferie).
                """)
        #expect(
            note("modul-1-dag-2") == """
                Modul 1, dag 2: flyttet fra fre 26. feb. 2027 til man 1. mar. 2027, fordi der er vinterferie.
                """)
        #expect(
            note("modul-4-dag-1") == """
                Modul 4, dag 1: flyttet fra ons 23. jun. 2027 til man 2. aug. 2027, fordi næste dag i modulet \
                ellers ikke kan holdes til tiden (der er sommerferie i juli).
                """)
    }

    @Test("a kick-off on a Saturday moves to Monday and says so")
    func closedKickOff() throws {
        let (schedule, of) = try schedule("2027-01-09")
        #expect(of["kick-off"]?.start == Day("2027-01-11"))
        #expect(
            schedule.notes.first { $0.activity.raw == "kick-off" }?.phrase
                == Phrase(
                    "Kick-off: flyttet fra lør 9. jan. 2027 til man 11. jan. 2027, fordi der er weekend.",
                    "Kick-off: moved from Sat 9 Jan 2027 to Mon 11 Jan 2027 because of the weekend."))
    }

    @Test("a calendar that leaves no room is told honestly instead of looping")
    func noRoom() throws {
        let closed = ClosedDayRules(weeks: Array(1...53))
        let schedule = template.schedule(for: cohort(try #require(Day("2027-01-12")), closed: closed))
        #expect(schedule.activities.count == template.activities.count)
        #expect(Set(schedule.notes.filter { $0.outcome == .broken }.map(\.activity)).count == template.activities.count)
    }
}
