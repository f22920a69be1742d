import TalentDomain

extension CohortView {
    /// The people whom an activity is for, in Danish order of their names.
    private func people(at activity: Activity) -> [Person] {
        seen.people(at: activity).compactMap { seen.people[$0] }.sorted(inDanish: \.name, then: \.id)
    }

    /// Those of them who have not declined.
    private func comingPeople(at activity: Activity) -> [Person] {
        let declined = seen.attendances.values.filter { $0.activity == activity.id && $0.presence.isDeclined }
            .compactMap { record in
                switch record.attendee {
                case .talent(let talent): seen.talents[talent]?.person
                case .guest(let person): person
                }
            }
        return people(at: activity).filter { !declined.contains($0.id) }
    }

    /// A sign for each of those at an activity, or for each participant.
    ///
    /// - Throws: `PaperError` where there is nobody.
    func signs(for person: Person?, at activity: Activity?) throws(PaperError) -> Paper {
        let talents = seen.talents(in: cohort.id).filter { $0.isActive(on: today) }.compactMap {
            seen.people[$0.person]
        }
        let people = person.map { [$0] } ?? activity.map(comingPeople) ?? talents
        if people.isEmpty { throw Self.nobody(at: activity) }
        return Paper(
            title: say("Navneskilte", "Name signs") + ": \(programmeAndCohort)", language: language, isLandscape: true,
            pages: people.map {
                .nameSign(
                    Paper.NameSign(
                        givenName: $0.givenName, familyName: $0.familyName, organisation: $0.organisation))
            })
    }

    /// A list to sign at an activity, with a few empty rows.
    ///
    /// - Throws: `PaperError` where the activity is for nobody whom the viewer knows.
    func attendanceList(of activity: Activity) throws(PaperError) -> Paper {
        let people = people(at: activity)
        if people.isEmpty { throw Self.nobody(at: activity) }
        let columns = [
            Paper.Column("", 6), Paper.Column(say("Navn", "Name"), 30),
            Paper.Column(say("Organisation", "Organisation"), 26),
            Paper.Column(say("Underskrift", "Signature"), 38),
        ]
        let rows = people.enumerated().map { ["\($0 + 1)", $1.name, $1.organisation, ""] }
        let title = say("Deltagerliste", "Attendance list")
        return Paper(
            title: "\(title): \(activity.title[language])", language: language,
            pages: [
                .sheet(
                    Paper.Sheet(
                        title: title, subtitle: programmeAndCohort,
                        blocks: [
                            .facts(facts(of: activity)),
                            .table(
                                Paper.Table(
                                    columns, rows + Array(repeating: ["", "", "", ""], count: 3), isForm: true)),
                        ]))
            ])
    }

    /// The agenda of an activity, for those who take part.
    ///
    /// - Throws: `PaperError` never; the signature is that of the other papers.
    func agendaPaper(of activity: Activity) throws(PaperError) -> Paper {
        func part(_ title: String, _ text: Phrase?) -> [Paper.Block] {
            guard let text = text?[language], !text.isBlank else { return [] }
            return [.heading(title), .paragraph(text)]
        }
        let names = comingPeople(at: activity).map { person in
            person.organisation.isEmpty ? person.name : "\(person.name), \(person.organisation)"
        }
        let half = (names.count + 1) / 2
        let blocks: [Paper.Block] =
            [.facts(facts(of: activity, withTitle: false))]
            + part(say("Det handler det om", "What it is about"), activity.about)
            + part(say("Forberedelse", "Preparation"), activity.before)
            + part(say("Bagefter", "Afterwards"), activity.after)
            + (names.isEmpty
                ? []
                : [
                    .heading(say("Deltagere (\(names.count))", "Participants (\(names.count))")),
                    .columns([
                        Paper.List(title: "", items: Array(names.prefix(half))),
                        Paper.List(title: "", items: Array(names.dropFirst(half))),
                    ]),
                ])
            + [.heading(say("Egne noter", "Notes")), .writingLines(8)]
        return Paper(
            title: "\(activity.title[language]): \(programmeAndCohort)", language: language,
            pages: [
                .sheet(Paper.Sheet(title: activity.title[language], subtitle: programmeAndCohort, blocks: blocks))
            ])
    }

    private func facts(of activity: Activity, withTitle: Bool = true) -> [Paper.Fact] {
        let days =
            activity.isPeriod
            ? "\(activity.start.text(.medium, in: language)) – \(activity.end.text(.medium, in: language))"
            : "\(activity.start.text(.long, in: language)), \(activity.start.week.name[language])"
        let facts = [
            Paper.Fact(say("Aktivitet", "Activity"), withTitle ? activity.title[language] : ""),
            Paper.Fact(say("Dag", "Day"), days),
            Paper.Fact(say("Tid", "Time"), activity.isPeriod ? "" : activity.calendarTime?.phrase[language] ?? ""),
            Paper.Fact(say("Sted", "Place"), activity.place),
            Paper.Fact(say("Ledes af", "Led by"), activity.leader ?? ""),
            Paper.Fact(say("Eksempel fra praksis", "Best-practice case"), activity.bestPractice?.line ?? ""),
            Paper.Fact(say("For", "For"), audience(of: activity)),
        ]
        return facts.filter { !$0.value.isEmpty }
    }

    private static func nobody(at activity: Activity?) -> PaperError {
        guard let activity else {
            return PaperError("Holdet har ingen deltagere endnu.", "The cohort has no participants yet.")
        }
        return PaperError(
            "»\(activity.title.da)« er ikke for nogen, som du kender.",
            "“\(activity.title.en)” is for nobody whom you know.")
    }
}

extension Activity.BestPractice {
    /// `Mette Sø, Nordby`
    fileprivate var line: String { organisation.isBlank ? name : "\(name), \(organisation)" }
}

extension Presence {
    fileprivate var isDeclined: Bool { if case .declined = self { true } else { false } }
}
