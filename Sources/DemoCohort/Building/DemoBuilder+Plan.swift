import TalentDomain

extension DemoBuilder {
    /// Adds the plan's steps: a draft from the kick-off, a version at one or two talks, and the changes since then.
    mutating func seedPlan(_ input: TalentInput) {
        let writer = input.seed.keepsWorkingCopy ? input.person : DemoPeople.lead
        let name = input.profile.person.name
        let whose = Phrase("\(Genitive.da(name)) plan", "\(Genitive.en(name)) plan")
        var content = content(of: input.seed, at: .first)
        content.learning = []
        let start = talkDay(0, input).adding(days: 1 + input.index % 4)
        let plan = DevelopmentPlan(talent: input.talent, isWorkingCopy: input.seed.keepsWorkingCopy, content: content)
        add(.plan(PlanChange(input.talent, .plan(.add(plan)))), by: writer, at: start.at(11, input.index))

        for (index, seed) in input.seed.revisions.enumerated() {
            let day = talkDay(seed.talk, input)
            let next = self.content(of: input.seed, at: index == 0 ? .first : .second)
            add(
                edits(from: content, to: next, of: input.talent),
                Phrase("Rettede \(whose.da) til ved samtalen", "Revised \(whose.en) at the conversation"),
                by: writer, at: day.at(15, 40))
            content = next
            seedRevision(seed, index + 1, content, input, by: writer, on: day)
        }
        add(
            edits(from: content, to: self.content(of: input.seed, at: .now), of: input.talent),
            Phrase("Førte \(whose.da) videre", "Continued \(whose.en)"), by: writer,
            at: calendar.today.adding(days: -1 - input.index % 5).at(9, 30))
    }

    private mutating func seedRevision(
        _ seed: RevisionSeed, _ number: Int, _ content: PlanContent, _ input: TalentInput, by writer: Person.ID,
        on day: Day
    ) {
        let revision = PlanRevision(
            id: PlanRevision.ID("\(input.id)-\(number)"), talent: input.talent, number: number, on: day,
            talk: calendar.talk(seed.talk).id, content: content, agreedBy: [input.person])
        add(.plan(PlanChange(input.talent, .revision(.add(revision)))), by: writer, at: day.at(15, 45))
        guard let comment = seed.agreement else { return }
        var agreed = revision
        agreed.agreedBy.append(input.lineManager)
        agreed.comments.append(PlanComment(by: input.lineManager, text: comment))
        add(
            .plan(PlanChange(input.talent, .revision(Edit(from: revision, to: agreed)))), by: input.lineManager,
            at: day.at(16, 30))
    }

    static func goalID(_ number: Int) -> Goal.ID { Goal.ID("maal-\(number)") }

    private func content(of seed: TalentSeed, at stage: PlanStage) -> PlanContent {
        var content = PlanContent()
        content.texts = seed.texts.filter { stage > .first || !Self.laterTexts.contains($0.key) }
        for (index, goal) in seed.goals.enumerated() where goal.since <= stage {
            content.goals.append(
                Goal(
                    id: Self.goalID(index + 1), order: index + 1, level: goal.level, text: goal.text,
                    measure: goal.measure,
                    due: calendar.workday(in: goal.due), competence: goal.competence,
                    progress: goal.progress(at: stage)))
        }
        let lines: [(TransitionColumn, Line)] =
            seed.keep.map { (.keep, $0) } + seed.less.map { (.less, $0) } + seed.more.map { (.more, $0) }
        for (index, (column, line)) in lines.enumerated() where line.since <= stage {
            content.transition.append(
                TransitionPoint(
                    id: TransitionPoint.ID("overgang-\(index + 1)"), order: index + 1, column: column, text: line.text))
        }
        for (index, point) in seed.learning.enumerated() where point.since <= stage {
            content.learning.append(
                LearningPoint(
                    id: LearningPoint.ID("laering-\(index + 1)"), order: index + 1, text: point.text,
                    source: point.source))
        }
        content.proteges = seed.proteges.enumerated().map { index, initials in
            let facts = stage == .now ? seed.protegeFacts[initials] : nil
            return Protege(
                id: Protege.ID("lokalt-\(index + 1)"), order: index + 1, initials: initials, trains: facts?.trains,
                nextStep: facts.flatMap { $0.next.isEmpty ? nil : $0.next },
                lastTalked: facts.map { calendar.today.adding(days: -$0.talked) })
        }
        content.products = products(of: seed, at: stage)
        content.grounds = (stage == .now ? seed.grounds : []).enumerated().map { index, ground in
            TrainingGround(
                id: TrainingGround.ID("oevebane-\(index + 1)"), order: index + 1, text: ground.text,
                giver: ground.giver, from: calendar.today.adding(days: ground.inDays), carriedBy: ground.carriedBy)
        }
        content.isWithheldFromBuddy = seed.withholdsFromBuddy
        content.isSharedWithMentor = !seed.mentorTalks.isEmpty
        return content
    }

    /// The products of the modules that were over at that stage of the plan.
    private func products(of seed: TalentSeed, at stage: PlanStage) -> [ModuleProduct] {
        seed.products.sorted { $0.key < $1.key }.compactMap { number, texts in
            let last = calendar.activities.filter { $0.module == number && $0.kind.isTeaching }.map(\.end).max()
            guard let module = calendar.modules.first(where: { $0.number == number }), let last,
                last < calendar.today, stage == .now || stage == .second && number <= 2
            else { return nil }
            let names = module.parts.isEmpty ? [module.product] : module.parts
            let parts = names.enumerated().map { index, name in
                ModuleProduct.Part(name: name, text: texts.indices.contains(index) ? texts[index] : "")
            }
            return ModuleProduct(
                module: number, name: module.product, parts: parts,
                on: min(last.adding(days: 6), calendar.today.adding(days: -1)))
        }
    }

    /// Left out of the first version: these texts are written later in the programme.
    private static let laterTexts: Set<PlanText> = [.afterProgramme]

    private func edits(from old: PlanContent, to new: PlanContent, of talent: Talent.ID) -> [Change] {
        let texts = PlanText.allCases.filter { old.texts[$0] != new.texts[$0] }
            .map { PlanChange.Step.text($0, Edit(from: old.texts[$0], to: new.texts[$0])) }
        let steps =
            texts + edits(old.goals, new.goals, PlanChange.Step.goal)
            + edits(old.transition, new.transition, PlanChange.Step.transition)
            + edits(old.learning, new.learning, PlanChange.Step.learning)
            + edits(old.proteges, new.proteges, PlanChange.Step.protege)
            + edits(old.products, new.products, PlanChange.Step.product)
            + edits(old.grounds, new.grounds, PlanChange.Step.ground)
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
