import TalentDomain

/// One talent's story with the people in it.
struct Told {
    let story: TalentStory
    let cast: CastTalent
    /// The place in the list, to spread days and hours.
    let index: Int

    var id: String { story.id }
    var talent: Talent.ID { Talent.ID(story.id) }
    var person: Person.ID { cast.person.id }
    var lineManager: Person.ID { cast.lineManager }
}

extension Teller {
    mutating func tellTalents() {
        let casts = Dictionary(uniqueKeysWithValues: Cast.talents.map { ($0.person.id.raw, $0) })
        for (index, story) in TalentStory.all.enumerated() {
            // Each story is told about one of the cast; a test counts both.
            let told = Told(story: story, cast: casts[story.id]!, index: index)
            tellTalks(told)
            tellPlan(told)
            tellTasks(told)
            tellLeaderGroup(told)
            tellMentorTalks(told)
            tellReadiness(told)
            tellLog(told)
        }
    }

    /// The day on which a talk 0–3 was held.
    func talkDay(_ number: Int, _ told: Told) -> Day {
        number == 0 ? stage.kickOff.start : stage.day(within: stage.talk(number), in: told.index % 9)
    }

    private mutating func tellTasks(_ told: Told) {
        for (index, story) in told.story.tasks.enumerated() {
            let given = talkDay(1, told).adding(days: index)
            let fresh = LeadershipTask(
                id: LeadershipTask.ID("\(told.id)-\(index + 1)"), talent: told.talent, text: story.text,
                givenBy: story.givenBy ?? lineManagerName(told), due: story.due.map(stage.workday(in:)))
            tell(.task(.add(fresh)), by: told.person, at: given.at(15, told.index))
            guard story.progress != .notStarted else { continue }
            var moved = fresh
            moved.progress = story.progress
            moved.outcome = story.outcome
            moved.isEvaluatedWithBuddy = story.isEvaluatedWithBuddy
            let day = min(moved.due ?? stage.today, stage.today.adding(days: -3 - index))
            tell(.task(Edit(from: fresh, to: moved)), by: told.person, at: day.at(16, told.index))
        }
    }

    private func lineManagerName(_ told: Told) -> String {
        Cast.lineManagers.first { $0.id == told.lineManager }?.name ?? ""
    }

    private mutating func tellReadiness(_ told: Told) {
        for (index, story) in told.story.judgements.enumerated() {
            let judgement = ReadinessJudgement(
                id: ReadinessJudgement.ID("\(told.id)-\(index + 1)"), talent: told.talent,
                on: day(story.moment, of: told.id),
                purpose: told.cast.direction, work: story.work, performance: story.performance, judge: story.judge,
                comment: story.comment, isShared: story.isShared, writtenBy: story.isShared ? nil : told.person)
            tell(
                .readiness(.add(judgement)), by: story.isShared ? Cast.lead : told.person,
                at: judgement.on.at(15, 30 + told.index))
        }
    }

    private mutating func tellLog(_ told: Told) {
        for (index, story) in told.story.log.enumerated() {
            let moment = day(story.moment, of: told.id).at(story.hour, (told.index * 7 + index * 13) % 60)
            let entry = LogEntry(
                id: LogEntry.ID("\(told.id)-\(index + 1)"), talent: told.talent, at: moment, text: story.text,
                sharedWith: story.sharedWith, isHostConfidential: story.isHostConfidential,
                activity: activity(story.moment),
                goal: story.goal.map { Self.goalID($0) }, isStarred: story.isStarred)
            tell(.logEntry(.add(entry)), by: told.person, at: moment)
        }
    }
}
