import TalentDomain

/// A talent's seed and profile, with their number.
struct TalentInput {
    let seed: TalentSeed
    let profile: TalentProfile
    /// The place in the list; spreads days and hours.
    let index: Int

    var id: String { seed.id }
    var talent: Talent.ID { Talent.ID(seed.id) }
    var person: Person.ID { profile.person.id }
    var lineManager: Person.ID { profile.lineManager }
}

extension DemoBuilder {
    mutating func seedTalents() {
        let profiles = Dictionary(uniqueKeysWithValues: DemoPeople.talents.map { ($0.person.id.raw, $0) })
        for (index, seed) in TalentSeed.all.enumerated() {
            // `DemoPeople.talents` has a profile for each seed; a test compares the two.
            let input = TalentInput(seed: seed, profile: profiles[seed.id]!, index: index)
            seedTalks(input)
            seedPlan(input)
            seedTasks(input)
            seedLeaderGroup(input)
            seedMentorTalks(input)
            seedReadiness(input)
            seedSteps(input)
            seedLocalPlan(input)
            seedLog(input)
        }
    }

    /// The day on which talk 0–3 was held.
    func talkDay(_ number: Int, _ input: TalentInput) -> Day {
        number == 0 ? calendar.kickOff.start : calendar.day(within: calendar.talk(number), in: input.index % 9)
    }

    private mutating func seedTasks(_ input: TalentInput) {
        for (index, seed) in input.seed.tasks.enumerated() {
            let given = talkDay(1, input).adding(days: index)
            let fresh = LeadershipTask(
                id: LeadershipTask.ID("\(input.id)-\(index + 1)"), talent: input.talent, text: seed.text,
                givenBy: seed.givenBy ?? lineManagerName(input), due: seed.due.map(calendar.workday(in:)),
                offer: seed.isOffer ? .open : nil)
            if seed.isOffer {
                add(.task(.add(fresh)), by: input.lineManager, at: calendar.today.adding(days: -2).at(8, input.index))
                continue
            }
            add(.task(.add(fresh)), by: input.person, at: given.at(15, input.index))
            guard seed.progress != .notStarted else { continue }
            var moved = fresh
            moved.progress = seed.progress
            moved.outcome = seed.outcome
            moved.isEvaluatedWithBuddy = seed.isEvaluatedWithBuddy
            let day = min(moved.due ?? calendar.today, calendar.today.adding(days: -3 - index))
            add(.task(Edit(from: fresh, to: moved)), by: input.person, at: day.at(16, input.index))
        }
    }

    private func lineManagerName(_ input: TalentInput) -> String {
        DemoPeople.lineManagers.first { $0.id == input.lineManager }?.name ?? ""
    }

    private mutating func seedReadiness(_ input: TalentInput) {
        for (index, seed) in input.seed.judgements.enumerated() {
            let judgement = ReadinessJudgement(
                id: ReadinessJudgement.ID("\(input.id)-\(index + 1)"), talent: input.talent,
                on: day(seed.day, of: input.id),
                purpose: input.profile.direction, work: seed.work, performance: seed.performance, judge: seed.judge,
                comment: seed.comment, isShared: seed.isShared, writtenBy: seed.isShared ? nil : input.person)
            add(
                .readiness(.add(judgement)), by: seed.isShared ? DemoPeople.lead : input.person,
                at: judgement.on.at(15, 30 + input.index))
        }
    }

    private mutating func seedSteps(_ input: TalentInput) {
        for (index, seed) in input.seed.steps.enumerated() {
            let writer = seed.judge == .talent ? input.person : input.lineManager, day = day(seed.day, of: input.id)
            let missing = StepAssessment.statementCount - seed.answers.count
            let fresh = StepAssessment(
                id: StepAssessment.ID("\(input.id)-\(index + 1)"), talent: input.talent,
                level: input.profile.targetLevel, round: seed.round, on: day, judge: seed.judge,
                answers: seed.answers + Array(repeating: .init(), count: missing), writtenBy: writer)
            add(.stepAssessment(.add(fresh)), by: writer, at: day.at(16, 10 + index))
            guard seed.isShared else { continue }
            var shared = fresh
            shared.isShared = true
            add(.stepAssessment(Edit(from: fresh, to: shared)), by: writer, at: day.at(17, 10 + index))
        }
    }

    private mutating func seedLog(_ input: TalentInput) {
        for (index, seed) in input.seed.log.enumerated() {
            let moment = day(seed.day, of: input.id).at(seed.hour, (input.index * 7 + index * 13) % 60)
            let entry = LogEntry(
                id: LogEntry.ID("\(input.id)-\(index + 1)"), talent: input.talent, at: moment, text: seed.text,
                sharedWith: seed.sharedWith, isHostConfidential: seed.isHostConfidential,
                activity: activity(seed.day),
                goal: seed.goal.map { Self.goalID($0) }, isStarred: seed.isStarred)
            add(.logEntry(.add(entry)), by: input.person, at: moment)
        }
    }
}
