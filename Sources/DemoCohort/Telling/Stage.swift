import Exchange
import TalentDomain

/// The calendar that the story is told in: a kick-off about 190 days ago, so that today lies between the two days of module 4.
struct Stage: Sendable {
    let today: Day
    let cohort: Cohort
    let activities: [Activity]

    init(today: Day) {
        // The shipped file and the reader are of one build, and every test of this target reads it.
        let template = try! BuiltInTemplates.template("talent-nord")!
        let candidates = (160...240).map { today.adding(days: -$0) }.filter(ClosedDayRules.danish.isOpen)
            .map { Stage(today: today, kickOff: $0, template: template) }
        // Eighty days in a row always hold an open one.
        self = candidates.min { $0.strangeness < $1.strangeness }!
    }

    private init(today: Day, kickOff: Day, template: ProgrammeTemplate) {
        self.today = today
        cohort = Cohort(
            id: Cohort.ID("hold-3"), name: "Hold 3", programme: template.name, template: template.key,
            participants: template.participants, kickOff: kickOff, hoursPerDay: template.hoursPerDay,
            completionGoal: template.completionGoal, expectationGoal: template.expectationGoal)
        activities = template.schedule(for: cohort).activities
    }

    /// How far the calendar is from what the story tells: three modules done, the shadowing under way, the second day
    /// of module 4 in about a week. Around July that day is further off, since nothing is placed there.
    private var strangeness: Int {
        let sinceFirst = today - moduleDay(4, 1).start
        let untilSecond = moduleDay(4, 2).start - today
        let outside = (sinceFirst > 0 ? 0 : 1000) + (untilSecond > 0 ? 0 : 1000)
        return outside + 10 * max(0, 12 - sinceFirst) + 10 * abs(untilSecond - 8) + abs(today - cohort.kickOff - 190)
    }

    // MARK: Activities

    /// The activities of a kind in the order of time.
    func activities(_ kind: ActivityKind) -> [Activity] { activities.filter { $0.kind == kind } }

    var kickOff: Activity { activities(.kickOff)[0] }

    /// Days are numbered 1 and 2.
    func moduleDay(_ module: Int, _ day: Int) -> Activity {
        activities(.moduleDay).filter { $0.module == module }[day - 1]
    }

    /// The talk 1–3 after the module of that number; 0, about expectations, belongs to the kick-off.
    func talk(_ number: Int) -> Activity { number == 0 ? kickOff : activities(.lineManagerTalk)[number - 1] }

    // MARK: Days

    /// The working day, holiday seasons included, that many days from today or the next after it.
    func workday(in days: Int) -> Day { Self.workdays.firstOpen(from: today.adding(days: days)) ?? today }

    /// A working day within an activity's period, that many days in, and before yesterday.
    func day(within activity: Activity, in days: Int) -> Day {
        let wanted = activity.start.adding(days: days)
        let open = cohort.closedDays.firstOpen(from: wanted) ?? wanted
        let latest = min(activity.end, today.adding(days: -2))
        return open <= latest ? open : Self.workdays.lastOpen(upTo: latest) ?? latest
    }

    private static let workdays = ClosedDayRules(weeks: [], july: false, christmas: false)
}

extension Day {
    /// The moment at an hour and minute of the day. In Danish winter time all year: nobody reads the demo to the minute.
    func at(_ hour: Int, _ minute: Int = 0) -> Timestamp {
        Timestamp(seconds: Int64(dayNumber) * 86_400 + Int64(hour - 1) * 3600 + Int64(minute) * 60)
    }
}
