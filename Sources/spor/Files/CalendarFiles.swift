import Exchange
import TalentDomain
import TalentStore

/// Calendar files of a store.
struct CalendarFiles {
    let store: Store
    let today: Day
    /// Instead of each person's own language.
    var language: Language?

    /// The activities of a cohort as the viewer sees them.
    ///
    /// - Throws: `StoreError` where the data cannot be read.
    func activities(of cohort: Cohort.ID, as viewer: Viewer) throws -> String {
        let dates = try store.calendar(of: cohort, as: viewer)
        return CalendarText(at: Clock.now, in: language ?? OutputLanguage.current).text(of: dates)
    }

    /// A person's own calendar, in their language, and the number of dates in it. It has what the person may read,
    /// without texts that are closed to others.
    ///
    /// - Throws: `StoreError` where the data cannot be read.
    func own(of person: Person.ID) throws -> (text: String, count: Int) {
        let viewer = Viewer(person: person, hidesConfidential: !store.isDemo, today: today)
        let own = try language ?? store.settings(of: person)["language"].flatMap(Language.init)
        let dates = try store.calendar(of: viewer)
        return (CalendarText(at: Clock.now, in: own ?? OutputLanguage.current).text(of: dates), dates.count)
    }

    /// A file for each of the people who takes part in a cohort or has a role in it, and has dates.
    ///
    /// - Throws: `CommandError` where nobody has any, `StoreError` where the data cannot be read.
    func everybody(in cohort: Cohort, _ seen: Workspace, report: ProgressReport = { _ in }) throws -> [NewFiles.File] {
        let people = seen.people(in: cohort.id, on: today)
        let files = try people.enumerated().compactMap { (index, person) -> NewFiles.File? in
            report(
                WorkProgress(work: Phrase("Skriver kalendere", "Writing calendars"), done: index, total: people.count))
            let (text, count) = try own(of: person.id)
            return count == 0 ? nil : NewFiles.File(name: "\(person.id).ics", text: text)
        }
        guard !files.isEmpty else {
            throw CommandError(
                "Ingen på \(cohort.name) har datoer endnu. Intet er skrevet.",
                "Nobody in \(cohort.name) has any dates yet. Nothing was written.")
        }
        return files
    }
}

extension Workspace {
    /// The people who take part in a cohort or have a role in it on a day, in Danish order of their names.
    fileprivate func people(in cohort: Cohort.ID, on day: Day) -> [Person] {
        let taking = talents(in: cohort).filter { $0.isActive(on: day) }.map(\.person)
        let holders = roles.values.filter { self.cohort(of: $0) == cohort && $0.holds(on: day) }.map(\.person)
        return Set(taking + holders).compactMap { people[$0] }.sorted(inDanish: \.name, then: \.id)
    }
}
