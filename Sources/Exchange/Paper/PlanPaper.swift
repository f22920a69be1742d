import TalentDomain

extension CohortView {
    /// A talent's development plan, as both the viewer and the talent may read it.
    ///
    /// - Throws: `PaperError` where the person does not take part, or has shared no plan with the viewer.
    func planPaper(of person: Person) throws(PaperError) -> Paper {
        let talent = try talent(of: person), shared = readable(by: person.id)
        guard let plan = shared.seen.currentPlan(of: talent.id) else {
            throw viewer.person == person.id
                ? PaperError("Du har ingen plan endnu.", "You have no plan yet.")
                : PaperError(
                    "\(person.name) har ikke nogen plan, som du kan læse.",
                    "\(person.name) has no plan that you can read.")
        }
        let title = say("Udviklingsplan", "Development plan")
        return Paper(
            title: "\(title): \(person.name)", language: language,
            pages: [
                .sheet(
                    Paper.Sheet(
                        title: title, subtitle: "\(person.name) · \(programmeAndCohort)",
                        blocks: shared.facts(of: talent, person) + shared.blocks(of: plan) + shared.tasks(of: talent)
                            + [.footnote(shared.standing(of: talent))]))
            ])
    }

    private func facts(of talent: Talent, _ person: Person) -> [Paper.Block] {
        let buddies = seen.buddies(of: talent.id, on: today).map(seen.name).joined(separator: ", ")
        let facts = [
            Paper.Fact(say("Stilling", "Position"), person.position),
            Paper.Fact(say("Organisation", "Organisation"), person.organisation),
            Paper.Fact(
                say("Retning og mål", "Direction and aim"),
                "\(talent.direction.name[language]), \(talent.targetLevel.name[language])"),
            Paper.Fact(
                say("Nærmeste leder", "Line manager"), seen.lineManager(of: talent.id, on: today)?.name ?? ""),
            Paper.Fact(say("Buddy", "Buddy"), buddies),
            Paper.Fact(say("Mentor", "Mentor"), seen.mentor(of: talent.id, on: today)?.name ?? ""),
        ]
        return [.facts(facts.filter { !$0.value.isEmpty })]
    }

    private func blocks(of plan: PlanContent) -> [Paper.Block] {
        func text(_ part: PlanText) -> [Paper.Block] {
            guard let text = plan.texts[part], !text.isBlank else { return [] }
            return [.heading(part.name[language]), .paragraph(text)]
        }
        let before: [PlanText] = [.motivation, .strengths, .challenges, .seenByOthers, .expectedEffect]
        let after = PlanText.allCases.filter { !before.contains($0) && !PlanText.room.contains($0) }
        return before.flatMap(text) + goals(plan.goals) + transition(plan) + PlanText.room.flatMap(text)
            + plan.products.flatMap { blocks(of: $0) } + learning(plan.learning) + proteges(plan.proteges)
            + after.flatMap(text)
            + grounds(plan.grounds)
    }

    private func goals(_ goals: [Goal]) -> [Paper.Block] {
        guard !goals.isEmpty else { return [] }
        let columns = [
            Paper.Column(say("Læringsmål", "Learning goal"), 30),
            Paper.Column(say("Succeskriterium", "Success criterion"), 25),
            Paper.Column(say("Niveau", "Level"), 17), Paper.Column(say("Frist", "Due"), 13),
            Paper.Column(say("Status", "Status"), 15),
        ]
        let rows = goals.map { goal in
            [
                goal.text + (goal.competence.isEmpty ? "" : " (\(goal.competence))"), goal.measure,
                goal.level.name[language], goal.due?.text(.numeric, in: language) ?? "", goal.progress.name[language],
            ]
        }
        return [.heading(say("Læringsmål", "Learning goals")), .table(Paper.Table(columns, rows))]
    }

    private func transition(_ plan: PlanContent) -> [Paper.Block] {
        guard !plan.transition.isEmpty else { return [] }
        return [
            .heading(say("Overgangen", "The transition")),
            .columns(
                TransitionColumn.allCases.map { column in
                    Paper.List(title: column.name[language], items: plan.points(in: column).map(\.text))
                }),
        ]
    }

    private func learning(_ points: [LearningPoint]) -> [Paper.Block] {
        guard !points.isEmpty else { return [] }
        return [
            .heading(say("Det, jeg har lært", "What I have learned")),
            .list(points.map { $0.text + ($0.source.isEmpty ? "" : " (\($0.source))") }),
        ]
    }

    private func proteges(_ proteges: [Protege]) -> [Paper.Block] {
        guard !proteges.isEmpty else { return [] }
        return [
            .heading(say("Lokale talenter i mesterlære", "Protégés")),
            .list(
                proteges.map { protege in
                    [
                        protege.initials, protege.trains.map { say("øver sig i ", "practises ") + $0 },
                        protege.nextStep.map { say("næste skridt: ", "next step: ") + $0 },
                    ].compactMap(\.self).joined(separator: " · ")
                }),
        ]
    }

    private func grounds(_ grounds: [TrainingGround]) -> [Paper.Block] {
        guard !grounds.isEmpty else { return [] }
        let columns = [
            Paper.Column(say("Øvebane", "Training ground"), 40), Paper.Column(say("Gives af", "Given by"), 20),
            Paper.Column(say("Begynder", "Begins"), 15), Paper.Column(say("Medansvarlig", "Co-responsible"), 25),
        ]
        let rows = grounds.map { ground in
            [
                ground.text + (ground.kind.isEmpty ? "" : " (\(ground.kind))"), ground.giver,
                ground.from?.text(.numeric, in: language) ?? "", ground.carriedBy,
            ]
        }
        return [
            .heading(say("Øvebaner efter programmet", "Training grounds after the programme")),
            .table(Paper.Table(columns, rows)),
        ]
    }

    private func tasks(of talent: Talent) -> [Paper.Block] {
        let tasks = seen.tasks(of: talent.id)
        guard !tasks.isEmpty else { return [] }
        let columns = [
            Paper.Column(say("Opgave", "Task"), 28), Paper.Column(say("Stillet af", "Given by"), 15),
            Paper.Column(say("Frist", "Due"), 13), Paper.Column(say("Status", "Status"), 15),
            Paper.Column(say("Hvordan det gik", "How it went"), 29),
        ]
        let rows = tasks.map { task in
            [
                task.text, task.givenBy, task.due?.text(.numeric, in: language) ?? "",
                task.state[language], task.outcome,
            ]
        }
        return [.heading(say("Ledelsesopgaver", "Leadership tasks")), .table(Paper.Table(columns, rows))]
    }

    /// Which version it is, and who has agreed to it.
    private func standing(of talent: Talent) -> String {
        if seen.plan(of: talent.id)?.isWorkingCopy == true {
            return say("Talentets egen kladde. ", "The talent's own draft. ") + printedOn + "."
        }
        guard let version = seen.revisions(of: talent.id).last else { return printedOn + "." }
        let names = version.agreedBy.compactMap { seen.people[$0]?.name }.joined(separator: ", ")
        let agreed = names.isEmpty ? "" : say(", aftalt af \(names)", ", agreed by \(names)")
        let day = version.on.text(.medium, in: language)
        return say("Version \(version.number), delt \(day)", "Version \(version.number), shared \(day)") + agreed + ". "
            + (seen.plan(of: talent.id) == nil
                ? "" : say("Planen kan være ændret siden. ", "The plan may have changed since. "))
            + printedOn + "."
    }
}
