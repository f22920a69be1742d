import TalentDomain

extension Teller {
    /// The plan as it grew: a draft from the kick-off, a revision at a talk or two, and what came since.
    mutating func tellPlan(_ told: Told) {
        let writer = told.story.keepsWorkingCopy ? told.person : Cast.lead
        var content = content(of: told.story, at: .first)
        content.learning = []
        let start = talkDay(0, told).adding(days: 1 + told.index % 4)
        let plan = DevelopmentPlan(talent: told.talent, isWorkingCopy: told.story.keepsWorkingCopy, content: content)
        tell(.plan(PlanChange(told.talent, .plan(.add(plan)))), by: writer, at: start.at(11, told.index))

        for (index, story) in told.story.revisions.enumerated() {
            let day = talkDay(story.talk, told)
            let next = self.content(of: told.story, at: index == 0 ? .first : .second)
            tell(
                edits(from: content, to: next, of: told.talent),
                Phrase("Planen rettet til ved samtalen", "Plan revised at the conversation"),
                by: writer, at: day.at(15, 40))
            content = next
            tellRevision(story, index + 1, content, told, by: writer, on: day)
        }
        tell(
            edits(from: content, to: self.content(of: told.story, at: .now), of: told.talent),
            Phrase("Planen ført videre", "Plan continued"), by: writer,
            at: stage.today.adding(days: -1 - told.index % 5).at(9, 30))
    }

    private mutating func tellRevision(
        _ story: RevisionStory, _ number: Int, _ content: PlanContent, _ told: Told, by writer: Person.ID, on day: Day
    ) {
        let revision = PlanRevision(
            id: PlanRevision.ID("\(told.id)-\(number)"), talent: told.talent, number: number, on: day,
            talk: stage.talk(story.talk).id, content: content, agreedBy: [told.person])
        tell(.plan(PlanChange(told.talent, .revision(.add(revision)))), by: writer, at: day.at(15, 45))
        guard let comment = story.agreement else { return }
        var agreed = revision
        agreed.agreedBy.append(told.lineManager)
        agreed.comments.append(PlanComment(by: told.lineManager, text: comment))
        tell(
            .plan(PlanChange(told.talent, .revision(Edit(from: revision, to: agreed)))), by: told.lineManager,
            at: day.at(16, 30))
    }

    static func goalID(_ number: Int) -> Goal.ID { Goal.ID("maal-\(number)") }

    private func content(of story: TalentStory, at stage: PlanStage) -> PlanContent {
        var content = PlanContent()
        content.texts = story.texts.filter { stage > .first || !Self.laterTexts.contains($0.key) }
        for (index, goal) in story.goals.enumerated() where goal.since <= stage {
            content.goals.append(
                Goal(
                    id: Self.goalID(index + 1), order: index + 1, level: goal.level, text: goal.text,
                    measure: goal.measure,
                    due: self.stage.workday(in: goal.due), competence: goal.competence,
                    progress: goal.progress(at: stage)))
        }
        let lines: [(TransitionColumn, Line)] =
            story.keep.map { (.keep, $0) } + story.less.map { (.less, $0) } + story.more.map { (.more, $0) }
        for (index, (column, line)) in lines.enumerated() where line.since <= stage {
            content.transition.append(
                TransitionPoint(
                    id: TransitionPoint.ID("overgang-\(index + 1)"), order: index + 1, column: column, text: line.text))
        }
        for (index, point) in story.learning.enumerated() where point.since <= stage {
            content.learning.append(
                LearningPoint(
                    id: LearningPoint.ID("laering-\(index + 1)"), order: index + 1, text: point.text,
                    source: point.source))
        }
        content.proteges = story.proteges.enumerated().map { index, initials in
            Protege(id: Protege.ID("lokalt-\(index + 1)"), order: index + 1, initials: initials)
        }
        content.isWithheldFromBuddy = story.withholdsFromBuddy
        content.isSharedWithMentor = !story.mentorTalks.isEmpty
        return content
    }

    /// Nobody can write these at the first talk.
    private static let laterTexts: Set<PlanText> = [.products, .afterProgramme]

    private func edits(from old: PlanContent, to new: PlanContent, of talent: Talent.ID) -> [Change] {
        let texts = PlanText.allCases.filter { old.texts[$0] != new.texts[$0] }
            .map { PlanChange.Step.text($0, Edit(from: old.texts[$0], to: new.texts[$0])) }
        let steps =
            texts + edits(old.goals, new.goals, PlanChange.Step.goal)
            + edits(old.transition, new.transition, PlanChange.Step.transition)
            + edits(old.learning, new.learning, PlanChange.Step.learning)
        return steps.map { .plan(PlanChange(talent, $0)) }
    }

    private func edits<Item: PlanItem>(
        _ old: [Item], _ new: [Item], _ step: (Edit<Item>) -> PlanChange.Step
    ) -> [PlanChange.Step] {
        new.compactMap { item in
            let before = old.first { $0.id == item.id }
            return before == item ? nil : step(Edit(from: before, to: item))
        }
    }
}
