import Exchange
import TalentDomain

/// The demo cohort's timeline, with a kick-off about 190 days ago, so that today lies between the two days of module 4.
///
/// The programme rests in July and over Christmas, so on some days no kick-off leads there. Then today lies soon after
/// module 4.
struct DemoCalendar: Sendable {
    let today: Day
    let cohort: Cohort
    let activities: [Activity]
    let modules: [ProgrammeTemplate.Module]

    init(today: Day) {
        // Neither can fail: the template is built into the program, and every test of this target reads it.
        let template = try! BuiltInTemplates.template("talent-nord")!
        let ages = stride(from: 0, through: 69, by: 3).flatMap { [190 + $0, 190 - $0] }
        let kickOffs = ages.map { today.adding(days: -$0) }.filter(ClosedDayRules.danish.isOpen)
        // Not empty: no closed season is as long as the range of these days.
        var best = DemoCalendar(today: today, kickOff: kickOffs[0], template: template)
        for kickOff in kickOffs.dropFirst() where best.mismatch > 5 {
            let other = DemoCalendar(today: today, kickOff: kickOff, template: template)
            if other.mismatch < best.mismatch { best = other }
        }
        self = best
    }

    private init(today: Day, kickOff: Day, template: ProgrammeTemplate) {
        self.today = today
        cohort = Cohort(id: Cohort.ID("hold-3"), name: "Hold 3", on: template, kickOff: kickOff)
        activities = template.schedule(for: cohort).activities
        modules = template.modules
    }

    /// How badly the timeline fits the content of the seeds: three modules are done, shadowing has begun, and day 2 of
    /// module 4 is in about a week. 0 fits exactly. A timeline that is too early in its year counts more, since the
    /// seeds must not mention anything that has not happened.
    private var mismatch: Int {
        let tooEarly = max(0, 12 - (today - moduleDay(4, 1).start))
        let untilSecond = moduleDay(4, 2).start - today
        return 1000 * tooEarly + (untilSecond > 0 ? abs(untilSecond - 8) : 30 - untilSecond)
    }

    // MARK: Activities

    /// The activities of a kind in the order of time.
    func activities(_ kind: ActivityKind) -> [Activity] { activities.filter { $0.kind == kind } }

    var kickOff: Activity { activities(.kickOff)[0] }

    /// The activity of one day of a module.
    ///
    /// - Parameter day: 1 or 2.
    func moduleDay(_ module: Int, _ day: Int) -> Activity {
        activities(.moduleDay).filter { $0.module == module }[day - 1]
    }

    /// The activity of the talk 1–3 that follows the module of that number; talk 0, about expectations, belongs to the
    /// kick-off.
    func talk(_ number: Int) -> Activity { number == 0 ? kickOff : activities(.lineManagerTalk)[number - 1] }

    // MARK: Days

    /// The first working day, holiday seasons included, from that many days after today.
    func workday(in days: Int) -> Day { Self.workdays.firstOpen(from: today.adding(days: days)) ?? today }

    /// The last working day up to that many days before today.
    func workday(ago days: Int) -> Day {
        let day = today.adding(days: -days)
        return Self.workdays.lastOpen(upTo: day) ?? day
    }

    /// A working day in an activity's period, that many days after its start, and at the latest the day before
    /// yesterday.
    func day(within activity: Activity, in days: Int) -> Day {
        let wanted = activity.start.adding(days: days)
        let open = cohort.closedDays.firstOpen(from: wanted) ?? wanted
        let latest = min(activity.end, today.adding(days: -2))
        return open <= latest ? open : Self.workdays.lastOpen(upTo: latest) ?? latest
    }

    private static let workdays = ClosedDayRules(weeks: [], july: false, christmas: false)
}

extension Day {
    /// The time of day as a timestamp, as if it were winter time all year: one hour's difference does not matter in a
    /// demo.
    func at(_ hour: Int, _ minute: Int = 0) -> Timestamp {
        Timestamp(seconds: Int64(dayNumber) * 86_400 + Int64(hour - 1) * 3600 + Int64(minute) * 60)
    }
}
