import TalentDomain

extension CohortView {
    /// The leadership tasks that the viewer may read, by participant and due date.
    func tasks() -> SheetContent {
        let headings = [
            cohort.participants.singular[language].capitalizedFirst, say("Organisation", "Organisation"),
            say("Opgave", "Task"), say("Stillet af", "Given by"), say("Frist", "Due"), say("Status", "Status"),
            say("Hvordan det gik", "How it went"), say("Drøftet med buddy", "Discussed with the buddy"),
        ]
        let rows: [[SheetTable.Cell]] = seen.talents(in: cohort.id).flatMap { talent in
            seen.tasks(of: talent.id).map { task in
                [
                    .text(seen.name(of: talent.id)), .text(seen.person(of: talent.id)?.organisation),
                    .text(task.text), .text(task.givenBy), .day(task.due), .text(task.state[language]),
                    .text(task.outcome), .text(task.isEvaluatedWithBuddy ? say("ja", "yes") : nil),
                ]
            }
        }
        return (headings, rows)
    }

    /// The members of today's buddy pairs and network groups, one a row.
    func pairs() -> SheetContent {
        let headings = [
            say("Gruppe", "Group"), say("Navn", "Name"), say("Organisation", "Organisation"),
            say("Ledelsesniveau", "Leadership level"), say("E-mail", "E-mail"), say("Fra", "From"), say("Til", "To"),
        ]
        func rows(_ members: [Talent.ID], of group: String, _ from: Day?, _ until: Day?) -> [[SheetTable.Cell]] {
            members.compactMap(seen.person).sorted(inDanish: \.name, then: \.id).map { person in
                [
                    .text(group), .text(person.name), .text(person.organisation), .text(person.level?.name[language]),
                    .text(person.email), .day(from), .day(until),
                ]
            }
        }
        let pairs = seen.pairs(in: cohort.id, on: today).enumerated().flatMap { index, pair in
            rows(pair.members, of: say("Buddypar \(index + 1)", "Buddy pair \(index + 1)"), pair.from, pair.until)
        }
        let groups = seen.networkGroups(in: cohort.id, on: today).flatMap { group in
            rows(
                group.members, of: say("Netværksgruppe \(group.name)", "Network group \(group.name)"), group.from,
                group.until)
        }
        return (headings, pairs + groups)
    }
}
