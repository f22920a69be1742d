import TalentDomain

/// Turns the stories into steps.
struct Teller {
    let stage: Stage
    private var steps: [DemoStep] = []

    init(stage: Stage) { self.stage = stage }

    /// In the order of time; steps of one moment in the order in which they were told.
    var inOrder: [DemoStep] {
        steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    mutating func tell(_ change: Change, by person: Person.ID?, at moment: Timestamp) {
        steps.append(DemoStep(change: change, by: person, at: moment))
    }

    mutating func tell(_ changes: [Change], _ what: Phrase, by person: Person.ID?, at moment: Timestamp) {
        guard !changes.isEmpty else { return }
        tell(.several(changes, what: what), by: person, at: moment)
    }

    /// The day of a moment in a talent's or a pair's story; never later than yesterday.
    func day(_ moment: Moment, of talent: String) -> Day {
        let day =
            switch moment {
            case .ago(let days): stage.today.adding(days: -days)
            case .afterKickOff(let days): stage.kickOff.start.adding(days: days)
            case .after(let module, let part, let days): stage.moduleDay(module, part).start.adding(days: days)
            case .afterShadowing(let shadowed, let days): shadowingDay(of: shadowed).adding(days: days)
            case .mirrorTalk: stage.day(within: stage.activities(.buddyMeeting)[0], in: place(ofPairOf: talent))
            }
        return min(day, stage.today.adding(days: -1))
    }

    /// The activity that a moment is told by.
    func activity(_ moment: Moment) -> Activity.ID? {
        switch moment {
        case .ago: nil
        case .afterShadowing: stage.activities(.shadowing)[0].id
        case .afterKickOff: stage.kickOff.id
        case .after(let module, let part, _): stage.moduleDay(module, part).id
        case .mirrorTalk: stage.activities(.buddyMeeting)[0].id
        }
    }

    /// Between the days of module 4; yesterday for a talent whose shadowing is still to come.
    func shadowingDay(of talent: String) -> Day {
        let daysAgo =
            if case .held(let days, _) = TalentStory.all.first(where: { $0.id == talent })?.shadowing { days } else {
                1
            }
        let between = stage.moduleDay(4, 1).start.adding(days: 1)...stage.moduleDay(4, 2).start.adding(days: -1)
        return min(max(stage.workday(ago: daysAgo), between.lowerBound), between.upperBound)
    }

    /// Spreads the pairs' meetings over their two weeks.
    private func place(ofPairOf talent: String) -> Int {
        PairStory.all.firstIndex { $0.members.contains(talent) } ?? 0
    }

    func agreements(_ stories: [AgreementStory]) -> [Agreement] {
        stories.map { Agreement(text: $0.text, due: stage.workday(in: $0.due), isDone: $0.isDone) }
    }
}
