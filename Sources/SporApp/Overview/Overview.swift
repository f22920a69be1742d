import TalentDomain

/// The sections of the overview.
struct Overview: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Overview {
    /// Whether the screen has few rows, as on a phone.
    var isLow: Bool { context.size.rows < 20 }

    /// The viewer's next activity or agreed meeting, however far ahead. The end of a period is not one.
    static func nextStep(in ahead: [Agenda.Item]) -> Agenda.Item? {
        ahead.first { item in
            switch item.subject {
            case .activity, .meeting: item.moment != .ends
            case .task, .goal: false
            }
        }
    }

    /// The next step with its preparation, and the logbook with its line for typing.
    func ownWay(next: Agenda.Item?) -> [OverviewSection] {
        let title = wording.say("Dit næste skridt", "Your next step")
        let preparations = Teaching(context).toPrepare.prefix(isLow ? 1 : 3).compactMap(Teaching(context).overviewLine)
        let steps = rows(for: next) + preparations.map(OverviewSection.Row.line)
        if isLow { return [OverviewSection(title: title, rows: steps + [.line(lineToWriteOn)])] }
        return [
            OverviewSection(title: title, rows: steps),
            OverviewSection(title: wording.say("Din logbog", "Your logbook"), rows: [.line(lineToWriteOn)]),
        ]
    }

    private func rows(for next: Agenda.Item?) -> [OverviewSection.Row] {
        guard let item = next else { return [] }
        guard case .activity(let id) = item.subject else { return [.next(item)] }
        let before = data.activities[id].flatMap { $0.materials.isEmpty ? $0.before : nil }.map { before in
            OverviewLine(
                label: wording.say("Forbered", "Prepare"), text: wording[before],
                leadsTo: [.go(.timeline), .show(.activity(id))])
        }
        return [.next(item)] + (before.map { [.line($0)] } ?? [])
    }

    /// Goes to the line of the viewer's logbook.
    static let writing: [Effect] = [.go(.myLogbook), .perform(.previousPane)]

    private var lineToWriteOn: OverviewLine {
        OverviewLine(
            label: "", text: wording.say("Skriv en tanke, mens du har den …", "Write a thought while it is fresh …"),
            short: wording.say("Skriv en tanke …", "Write a thought …"), isField: true, leadsTo: Self.writing)
    }

    /// The day on which a talent left the cohort; nil before it.
    func lastDayOnCohort(of talent: Talent.ID) -> Day? {
        guard let last = data.talents[talent]?.lastDay, last <= today else { return nil }
        return last
    }

    /// In place of the next step, for a talent who has left: what they can still read.
    func farewell(on day: Day) -> OverviewSection {
        func line(_ label: String, _ text: String, _ screen: Command) -> OverviewSection.Row {
            .line(OverviewLine(label: label, text: text, leadsTo: [.go(screen)]))
        }
        return OverviewSection(
            title: wording.say("Du forlod holdet ", "You left the cohort on ") + wording[day.phrase(.medium)],
            rows: [
                line(
                    wording.say("Logbog", "Logbook"),
                    wording.say("Du kan stadig læse din logbog.", "You can still read your logbook."),
                    .myLogbook),
                line(
                    wording.say("Plan", "Plan"),
                    wording.say("Du kan stadig læse din plan.", "You can still read your plan."), .myPlan),
                line(
                    wording.say("Samtaler", "Conversations"),
                    wording.say("Du kan stadig se dine samtaler.", "You can still see your conversations."), .myTalks),
            ])
    }

    /// The shared plan, until the line manager has answered. An agreement on an earlier version stays.
    func unanswered(_ own: Talent.ID) -> [OverviewSection.Row] {
        guard let last = data.revisions(of: own).last, !Plans(context).isAgreed(last),
            let manager = data.lineManager(of: own, on: today),
            !last.agreedBy.contains(manager.id), !last.comments.contains(where: { $0.by == manager.id })
        else { return [] }
        return [
            .line(
                OverviewLine(
                    label: wording.say("Plan", "Plan"),
                    text: wording.say(
                        "delt \(wording.date(last.on)); \(wording.name(manager)) har ikke svaret endnu",
                        "shared \(wording.date(last.on)); \(wording.name(manager)) has not answered yet"),
                    leadsTo: [.show(.talent(own, .plan))]))
        ]
    }

    /// Days for which something that was handed over counts as news. Chosen for Spor.
    private static let newsDays = 60

    /// Records that others have shared with the talent, and answers to their plan.
    ///
    /// - Parameter covered: the people whose entries are shown elsewhere.
    func fromOthers(_ own: Talent.ID, except covered: Set<Talent.ID>) -> OverviewSection {
        let mirrors = data.meetings(of: own).filter { $0.kind == .mirrorInterview }.flatMap { meeting in
            data.notes.values.filter {
                $0.meeting == meeting.id && $0.isReleased && !$0.text.isBlank && $0.writtenBy != viewer.person
                    && isNews($0.releasedOn ?? meeting.heldOn)
            }
            .sorted { $0.id < $1.id }
        }.map { note in
            OverviewLine(
                label: wording.say("Lederspejl", "Leader mirror"),
                text: wording.say("overleveret af ", "handed over by ")
                    + wording.name(note.writtenBy.flatMap { data.people[$0] }),
                leadsTo: [.show(.talent(own, .buddy))])
        }
        let buddies = data.buddies(of: own, on: today), known = covered.union(buddies + [own])
        let fellows = Set(data.logEntries.values.map(\.talent)).filter {
            !known.contains($0) && data.talents[$0]?.cohort == context.cohortID
        }
        .sorted(inDanish: data.name, then: \.self)
        return OverviewSection(
            title: wording.say("Fra andre", "From others"),
            rows: (offers(to: own) + answers(to: own) + questionsAnswered(of: own) + mirrors
                + buddies.map { shared(by: $0, as: "Buddy") }
                + fellows.map { shared(by: $0, as: wording.say("Netværk", "Network")) }).map(OverviewSection.Row.line))
    }

    /// The tasks that are offered to the talent.
    private func offers(to own: Talent.ID) -> [OverviewLine] {
        data.tasks(of: own).filter { $0.offer == .open }.map { task in
            OverviewLine(
                label: wording.say("Tilbud", "Offer"),
                text: (task.givenBy.isBlank ? "" : wording.text(task.givenBy) + ": ") + wording.text(task.text),
                isPressing: true, leadsTo: [.show(.place(own, .task(task.id)))])
        }
    }

    /// The answers to the talent's questions to teachers.
    private func questionsAnswered(of own: Talent.ID) -> [OverviewLine] {
        data.questions.values.filter { $0.talent == own && $0.isAnswered && isNews($0.answeredOn) }
            .sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { question in
                let title = data.activities[question.activity].map { wording[$0.shortTitle] } ?? "–"
                return OverviewLine(
                    label: wording.say("Svar", "Answer"),
                    text: wording.say("på dit spørgsmål: ", "to your question: ") + title,
                    leadsTo: [.open(QuestionsScreen(question.activity, at: question.id))])
            }
    }

    /// Whether it counts as news; a record without a day does.
    private func isNews(_ day: Day?) -> Bool { day.map { $0 >= today.adding(days: -Self.newsDays) } ?? true }

    /// The answers to the plan, on the last version that has any: the talent may have shared another one since.
    private func answers(to own: Talent.ID) -> [OverviewLine] {
        let versions = data.revisions(of: own)
        func others(_ version: PlanRevision) -> [Person.ID] { version.agreedBy.filter { $0 != viewer.person } }
        guard
            let answered = versions.last(where: {
                $0.comments.contains { $0.by != viewer.person } || !others($0).isEmpty
            })
        else { return [] }
        let which =
            answered.id == versions.last?.id
            ? "" : wording.say(" (version \(answered.number))", " (version \(answered.number))")
        func line(_ by: Person.ID, _ said: String) -> OverviewLine {
            OverviewLine(
                label: wording.say("Plan", "Plan"), text: "\(wording.name(data.people[by]))\(which): \(said)",
                leadsTo: [.show(.talent(own, .plan)), .perform(.versions)])
        }
        let comments = answered.comments.filter { $0.by != viewer.person }
        // The writer of a comment has answered with it.
        let silent =
            isNews(answered.on) ? others(answered).filter { person in !comments.contains { $0.by == person } } : []
        return comments.map { line($0.by, wording.quoted($0.text)) }
            + silent.map { line($0, wording.say("er enig i planen", "agrees with the plan")) }
    }

    /// Opens the screens of a buddy or group member, which show what they share.
    private func shared(by buddy: Talent.ID, as label: String) -> OverviewLine {
        let entries = data.logEntries(of: buddy)
        guard let last = entries.first else {
            return OverviewLine(
                label: label,
                text: wording.say("\(wording.name(buddy)): mål og opgaver", "\(wording.name(buddy)): goals and tasks"),
                leadsTo: [.show(.talent(buddy, .plan))])
        }
        return OverviewLine(
            label: label, text: "\(wording.name(buddy)): \(sharedEntries(entries.count, last))",
            leadsTo: [.show(.talent(buddy, .logbook))])
    }

    /// `2 indslag delt med dig, sidst 9. mar.`; the short form leaves out with whom they are shared.
    func sharedEntries(_ count: Int, _ last: LogEntry, isShort: Bool = false) -> String {
        let day = wording.date(last.sharedOn ?? last.at.danish.day)
        if isShort {
            return wording.say(
                "\(count) indslag, sidst \(day)", count == 1 ? "1 entry, \(day)" : "\(count) entries, latest \(day)")
        }
        return wording.say(
            "\(count) indslag delt med dig, sidst \(day)",
            count == 1 ? "1 entry shared with you, \(day)" : "\(count) entries shared with you, the latest \(day)")
    }
}

extension Overview {
    /// The items within a year: activities for the viewer's roles, and the viewer's own items.
    var yearAhead: [Agenda.Item] {
        guard let cohortID = context.cohortID else { return [] }
        let held = heldByOwn
        let all = Agenda.upcoming(in: data, cohort: cohortID, from: today, days: 366).filter {
            ($0.talents.isEmpty || isOwn($0)) && $0.activity.map(held.contains) != true
        }
        let own = all.filter { item in
            guard item.talents.isEmpty, case .activity(let id) = item.subject, let activity = data.activities[id] else {
                return true
            }
            return concerns(activity)
        }
        return own.isEmpty ? all : own
    }

    /// The periods in which the viewer's own meeting, or that of each of their talents, is held already: nothing of them
    /// is to come.
    var heldByOwn: Set<Activity.ID> {
        let talents = context.navigation.ownTalent.map { [$0] } ?? talentsAlone.map(\.id)
        let held = talents.map { talent in
            Set(Talks(context).talkRows(of: talent).filter(\.isHeld).compactMap(\.activity?.id)).union(
                data.meetings(of: talent).filter { $0.kind == .buddyMeeting && $0.heldOn != nil }.compactMap(\.activity)
            )
        }
        return held.dropFirst().reduce(held.first ?? []) { $0.intersection($1) }
    }

    /// Whether it is the viewer's own, or something that they carry out with their buddy.
    func isOwn(_ item: Agenda.Item) -> Bool {
        item.talents.contains { data.talents[$0]?.person == viewer.person } || isOfBuddy(item)
    }

    /// Whether it is the buddy's mirror interview or shadowing, which the viewer carries out.
    private func isOfBuddy(_ item: Agenda.Item) -> Bool {
        guard let own = context.navigation.ownTalent, case .meeting(let id) = item.subject,
            data.meetings[id]?.kind.isAboutOne == true
        else { return false }
        return Set(item.talents).isSubset(of: data.buddies(of: own, on: item.day))
    }

    /// Whether an activity is for the viewer, by the audiences of their roles. Without any audience, every activity is.
    func concerns(_ activity: Activity) -> Bool {
        let audiences = context.navigation.audiences
        return audiences.isEmpty || !audiences.isDisjoint(with: activity.audience)
    }
}
