// Overdue items of the days of teaching.
extension AwaitedSearch {
    /// From day 1 on, what the talent tries before day 2; from day 2 on, how it went. Told to the talent alone: others
    /// get numbers, and the buddy only reads it.
    func practice(of talent: Talent) -> [Awaited] {
        guard workspace.roles(of: viewer, towards: talent.id).contains(.talent) else { return [] }
        return workspace.practicePeriods(in: cohort).compactMap { period in
            guard period.first.end <= today, talent.owes(period.second),
                today <= period.second.end.adding(days: PracticePeriod.daysToTell)
            else { return nil }
            let task = workspace.practiceTask(of: talent.id, module: period.module)
            let hasHadDay2 = period.second.start <= today
            guard task == nil && !hasHadDay2 || task?.outcome.isBlank == true && hasHadDay2 else { return nil }
            let due = hasHadDay2 ? period.second.start : period.first.end.adding(days: PracticePeriod.daysToChoose)
            return Awaited(
                category: .practice(period.second.id), talents: [talent.id], since: min(due, today),
                responsible: [talent.person])
        }
    }

    /// Questions to the teacher, for those who answer them.
    func questions() -> [Awaited] {
        guard workspace.roles(of: viewer, in: cohort).contains(.programmeLead) else { return [] }
        return workspace.questions.values.filter { $0.cohort == cohort && !$0.isAnswered }.map { question in
            Awaited(
                category: .question(question.id), talents: [question.talent], since: question.at.danish.day,
                responsible: leads)
        }
    }
}

extension Awaited {
    /// The text that the talent has to write about the practice of a module.
    func practiceTitle(day2 id: Activity.ID, in workspace: Workspace) -> Phrase {
        guard let day2 = workspace.activities[id], let module = day2.module else { return AwaitedKind.practice.name }
        let hasChosen = talents.contains { workspace.practiceTask(of: $0, module: module) != nil }
        return hasChosen
            ? Phrase(
                "modul \(module) i praksis: skriv, hvordan det gik", "module \(module) in practice: write how it went")
            : Phrase(
                "modul \(module) i praksis: vælg noget inden dag 2",
                "module \(module) in practice: choose something before day 2")
    }
}
