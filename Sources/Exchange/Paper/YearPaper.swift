import TalentDomain

extension CohortView {
    /// The year plan of the whole cohort: what participants, line managers and mentors are asked to.
    func programmePaper() -> Paper {
        let invited: Set<Audience> = [.talents, .buddies, .lineManagers, .mentors]
        let rows = seen.activities(in: cohort.id).filter { !invited.isDisjoint(with: $0.audience) }
            .map { (day: $0.start, cells: row(of: $0) + [audience(of: $0)]) }
        let columns = columns(title: 28, place: 18) + [Paper.Column(say("For", "For"), 22)]
        let contact = leads.map { $0.email.isEmpty ? $0.name : "\($0.name), \($0.email)" }
        let title = say("Årsplan", "Year plan")
        return Paper(
            title: "\(title): \(programmeAndCohort)", language: language,
            pages: [
                .sheet(
                    Paper.Sheet(
                        title: cohort.programme[language], subtitle: "\(title), \(cohort.name)",
                        blocks: months(of: rows, columns)
                            + [
                                .footnote(
                                    (contact.isEmpty ? "" : contact.joined(separator: "; ") + ". ") + printedOn + ".")
                            ]))
            ])
    }

    /// The person's own dates: activities that they are asked to, their meetings, tasks and goals.
    ///
    /// - Throws: `PaperError` where the person has no dates in the cohort that the viewer may know of.
    func yearPaper(of person: Person) throws(PaperError) -> Paper {
        let own = readable(by: person.id)
        // A member of the steering group sees no roles, the own one neither, but the viewer may.
        let invited = Set(
            (seen.activities(in: cohort.id) + own.seen.individualActivities(in: cohort.id))
                .filter { seen.people(at: $0).contains(person.id) }.map(\.id))
        let rows = own.items(of: person.id, invitedTo: invited).compactMap { item in
            own.row(of: item, for: person.id).map { (day: item.day, cells: $0) }
        }
        guard !rows.isEmpty else {
            throw PaperError(
                "\(person.name) har ingen datoer på \(cohort.name). Vælg et andet hold med --cohort.",
                "\(person.name) has no dates in \(cohort.name). Choose another cohort with --cohort.")
        }
        let title = say("Mit år", "My year")
        return Paper(
            title: "\(title): \(person.name)", language: language,
            pages: [
                .sheet(
                    Paper.Sheet(
                        title: title, subtitle: "\(person.name) · \(programmeAndCohort)",
                        blocks: months(of: rows, columns(title: 40, place: 28))
                            + [.footnote(printedOn + ".")]))
            ])
    }

    private func columns(title: Int, place: Int) -> [Paper.Column] {
        [
            Paper.Column(say("Dato", "Date"), 24), Paper.Column(say("Uge", "Week"), 8),
            Paper.Column(say("Aktivitet", "Activity"), title),
            Paper.Column(say("Tid og sted", "Time and place"), place),
        ]
    }

    /// A table for each month, in the order of time.
    private func months(of rows: [(day: Day, cells: [String])], _ columns: [Paper.Column]) -> [Paper.Block] {
        var blocks: [Paper.Block] = [], rest = rows.sorted { $0.day < $1.day }[...]
        while let first = rest.first?.day {
            let month = rest.prefix { ($0.day.year, $0.day.month) == (first.year, first.month) }
            rest = rest.dropFirst(month.count)
            let name = Month(rawValue: first.month)?.name[language].capitalizedFirst ?? ""
            let table = Paper.Table(columns, month.map(\.cells), hasHeadings: blocks.isEmpty)
            blocks += [.heading("\(name) \(first.year)"), .table(table)]
        }
        return blocks
    }

    /// `tir 12. jan.` and its week; of a period, both days.
    private func date(_ start: Day, to end: Day) -> [String] {
        let week = "\(start.week.number)"
        if start == end { return [start.text(.weekday, in: language), week] }
        let weeks = end.week == start.week ? week : "\(week)–\(end.week.number)"
        // The heading of the month says the year of the first day.
        let last: DayFormat = start.year == end.year ? .dayAndMonth : .medium
        return ["\(start.text(.dayAndMonth, in: language)) – \(end.text(last, in: language))", weeks]
    }

    private func row(of activity: Activity) -> [String] {
        let details = Phrase.timeAndPlace(activity.isPeriod ? nil : activity.calendarTime, activity.place)
        return date(activity.start, to: activity.end) + [activity.title[language], details[language]]
    }

    /// The row of an activity, meeting, task or goal; nil for the end of a period, which stands at its beginning.
    private func row(of item: Agenda.Item, for person: Person.ID) -> [String]? {
        if item.moment == .ends { return nil }
        if case .activity(let id) = item.subject, let activity = seen.activities[id] { return row(of: activity) }
        let due = item.moment == .due ? say(" (frist)", " (due)") : ""
        var title = item.title
        if case .meeting(let id) = item.subject, let meeting = seen.meetings[id] {
            title = seen.title(title, with: seen.others(than: person, in: meeting))
        }
        return date(item.day, to: item.day) + [title[language] + due, item.timeAndPlace[language]]
    }

    /// The dates of the cohort that are the person's own, in the order of time.
    private func items(of person: Person.ID, invitedTo invited: Set<Activity.ID>) -> [Agenda.Item] {
        let activities = seen.activities(in: cohort.id) + seen.individualActivities(in: cohort.id)
        guard let first = activities.map(\.start).min(), let last = activities.map(\.end).max() else { return [] }
        let own = Set(seen.talents(in: cohort.id).filter { $0.person == person }.map(\.id))
        // A period in which the person has chosen their day is told as the meeting of that day.
        let agreed = Set(
            seen.meetings.values.filter { $0.day != nil && !own.isDisjoint(with: $0.talents) }.compactMap(\.activity))
        return Agenda.upcoming(in: seen, cohort: cohort.id, from: first, days: last - first).filter { item in
            switch item.subject {
            case .activity(let id):
                invited.contains(id) && !(agreed.contains(id) && seen.activities[id]?.isPeriod == true)
            case .task, .goal: !own.isDisjoint(with: item.talents)
            case .meeting(let id):
                !own.isDisjoint(with: item.talents) || seen.meetings[id].map { isHeld($0, with: person) } ?? false
            }
        }
    }

    /// Whether the person is the line manager or mentor of a talk.
    private func isHeld(_ meeting: Meeting, with person: Person.ID) -> Bool {
        guard let day = meeting.day, let talent = meeting.talents.first else { return false }
        if meeting.kind.isLineManagerTalk { return seen.lineManager(of: talent, on: day)?.id == person }
        return meeting.kind == .mentorTalk && seen.mentor(of: talent, on: day)?.id == person
    }
}
