import TalentDomain

/// Turns the seeds into steps.
struct DemoBuilder {
    let calendar: DemoCalendar
    private var steps: [DemoStep] = []

    init(calendar: DemoCalendar) { self.calendar = calendar }

    /// In the order of time; steps of the same moment in the order in which they were added.
    var inOrder: [DemoStep] {
        steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    mutating func add(_ change: Change, by person: Person.ID?, at moment: Timestamp) {
        steps.append(DemoStep(change: change, by: person, at: moment))
    }

    mutating func add(_ changes: [Change], _ what: Phrase, by person: Person.ID?, at moment: Timestamp) {
        guard !changes.isEmpty else { return }
        add(.several(changes, what: what), by: person, at: moment)
    }

    /// The date of a day in a talent's or a pair's seed; never later than yesterday.
    func day(_ seedDay: SeedDay, of talent: String) -> Day {
        let day =
            switch seedDay {
            case .ago(let days): calendar.today.adding(days: -days)
            case .afterKickOff(let days): calendar.kickOff.start.adding(days: days)
            case .after(let module, let part, let days): calendar.moduleDay(module, part).start.adding(days: days)
            case .afterShadowing(let shadowed, let days): shadowingDay(of: shadowed).adding(days: days)
            case .mirrorTalk: calendar.day(within: calendar.activities(.buddyMeeting)[0], in: place(ofPairOf: talent))
            }
        return min(day, calendar.today.adding(days: -1))
    }

    /// The activity from which a day is counted; nil for a day that is counted from today.
    func activity(_ seedDay: SeedDay) -> Activity.ID? {
        switch seedDay {
        case .ago: nil
        case .afterShadowing: calendar.activities(.shadowing)[0].id
        case .afterKickOff: calendar.kickOff.id
        case .after(let module, let part, _): calendar.moduleDay(module, part).id
        case .mirrorTalk: calendar.activities(.buddyMeeting)[0].id
        }
    }

    /// The day on which the buddy followed the talent's meeting, between the two days of module 4; yesterday if it is
    /// still to come.
    func shadowingDay(of talent: String) -> Day {
        let daysAgo =
            if case .held(let days, _) = TalentSeed.all.first(where: { $0.id == talent })?.shadowing { days } else {
                1
            }
        let between = calendar.moduleDay(4, 1).start.adding(days: 1)...calendar.moduleDay(4, 2).start.adding(days: -1)
        return min(max(calendar.workday(ago: daysAgo), between.lowerBound), between.upperBound)
    }

    /// The pair's number in the list, by which its meetings are spread over two weeks.
    private func place(ofPairOf talent: String) -> Int {
        PairSeed.all.firstIndex { $0.members.contains(talent) } ?? 0
    }

    func agreements(_ seeds: [AgreementSeed]) -> [Agreement] {
        seeds.map { Agreement(text: $0.text, due: calendar.workday(in: $0.due), isDone: $0.isDone) }
    }
}
