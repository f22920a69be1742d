import Exchange
import TalentDomain

/// The calendar that the story is told in: a kick-off about 190 days ago, so that today lies between the two days of module 4.
///
/// Where no kick-off leads there, since the programme rests in July and over Christmas, it lies soon after them.
struct Stage: Sendable {
    let today: Day
    let cohort: Cohort
    let activities: [Activity]

    init(today: Day) {
        // The shipped file and the reader are of one build, and every test of this target reads it.
        let template = try! BuiltInTemplates.template("talent-nord")!
        let ages = stride(from: 0, through: 69, by: 3).flatMap { [190 + $0, 190 - $0] }
        let kickOffs = ages.map { today.adding(days: -$0) }.filter(ClosedDayRules.danish.isOpen)
        // Some of them is open: no closed season is that long.
        var best = Stage(today: today, kickOff: kickOffs[0], template: template)
        for kickOff in kickOffs.dropFirst() where best.strangeness > 5 {
            let other = Stage(today: today, kickOff: kickOff, template: template)
            if other.strangeness < best.strangeness { best = other }
        }
        self = best
    }

    private init(today: Day, kickOff: Day, template: ProgrammeTemplate) {
        self.today = today
        cohort = Cohort(
            id: Cohort.ID("hold-3"), name: "Hold 3", programme: template.name, template: template.key,
            participants: template.participants, kickOff: kickOff, hoursPerDay: template.hoursPerDay,
            completionGoal: template.completionGoal, expectationGoal: template.expectationGoal)
        activities = template.schedule(for: cohort).activities
    }

    /// How far the calendar is from what the story tells: three modules done, the shadowing begun, the second day of
    /// module 4 in about a week. Too late is better than too early, since nobody writes about what is to come.
    private var strangeness: Int {
        let tooEarly = max(0, 12 - (today - moduleDay(4, 1).start))
        let untilSecond = moduleDay(4, 2).start - today
        return 1000 * tooEarly + (untilSecond > 0 ? abs(untilSecond - 8) : 30 - untilSecond)
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

    /// The last working day up to so many days before today.
    func workday(ago days: Int) -> Day {
        let day = today.adding(days: -days)
        return Self.workdays.lastOpen(upTo: day) ?? day
    }

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
