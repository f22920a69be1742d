import TalentDomain

// First steps: for an empty cohort, and for a person who has not used the program yet.
extension Context {
    /// The next steps of a cohort until its kick-off is held, for a viewer who runs it.
    var firstSteps: OverviewSection {
        let steps = setUpSteps
        let lines = steps.enumerated().map { index, step in
            let label =
                index == 0 ? say("Nu", "Now") : step.isAlternative ? say("eller", "or") : say("Derefter", "Then")
            return OverviewLine(label: label, text: step.text, leadsTo: step.leadsTo)
        }
        return OverviewSection(title: say("Kom i gang", "Getting started"), rows: lines.map(OverviewSection.Row.line))
    }

    private struct Step {
        var text: String
        /// Another way to do the previous step.
        var isAlternative = false
        var leadsTo: [Effect]
    }

    private var setUpSteps: [Step] {
        guard let cohort else {
            return viewer.isKeeper
                ? [
                    Step(
                        text: say(
                            "Start et hold: program, kick-off og navn", "Start a cohort: programme, kick-off and name"),
                        leadsTo: [.openSheet(.newCohort)])
                ] + participantSteps : []
        }
        guard viewer.isKeeper || front.roles.contains(.programmeLead) else { return [] }
        let active = talents.filter(\.isActive)
        return (active.isEmpty ? participantSteps : []) + lineManagerSteps(active, cohort) + pairSteps(active, cohort)
            + kickOffSteps
    }

    private var participantSteps: [Step] {
        guard talents.isEmpty else { return [] }
        let importing = Step(
            text: say("Indlæs deltagerlisten", "Import the list of participants"), leadsTo: [.openSheet(.importPeople)])
        let byHand = Step(
            text: say("Tilføj deltagerne én for én", "Add the participants one by one"),
            isAlternative: !isRemote, leadsTo: [.openSheet(.newTalent)])
        return (!isRemote ? [importing] : []) + (cohort == nil ? [] : [byHand])
    }

    private func lineManagerSteps(_ active: [Talent], _ cohort: Cohort) -> [Step] {
        let without = active.filter { data.lineManager(of: $0.id, on: today) == nil }
        guard let first = without.first, today <= data.kickOff(of: cohort) else { return [] }
        let text =
            without.count == 1
            ? say(
                "Skriv, hvem der er nærmeste leder for \(name(first.id))",
                "Enter the line manager for \(name(first.id))")
            : say(
                "Skriv, hvem der er nærmeste leder for de \(without.count), der mangler en",
                "Enter line managers for the \(without.count) who have none")
        return [Step(text: text, leadsTo: [.openSheet(.person(first.id))])]
    }

    private func pairSteps(_ active: [Talent], _ cohort: Cohort) -> [Step] {
        guard active.count > 1, activities.contains(where: { $0.audience.contains(.buddies) }),
            mayWritePairs(in: cohort.id),
            !data.pairs.values.contains(where: { $0.cohort == cohort.id })
        else { return [] }
        return [
            Step(
                text: say(
                    "Dan buddyparrene; de bliver præsenteret på kick-off",
                    "Make the buddy pairs; they are announced at the kick-off"),
                leadsTo: [.go(.pairs), .perform(.suggestPairs)])
        ]
    }

    private var kickOffSteps: [Step] {
        guard let kickOff = activities.first(where: { $0.kind == .kickOff }), kickOff.start >= today else { return [] }
        let days = kickOff.start - today, done = kickOff.checks.count(where: \.done)
        let when =
            days == 0
            ? say("i dag", "today")
            : days == 1 ? say("i morgen", "tomorrow") : say("om \(days) dage", "in \(days) days")
        let list =
            kickOff.checks.isEmpty
            ? ""
            : say(" · tjekliste \(done) af \(kickOff.checks.count)", " · checklist \(done) of \(kickOff.checks.count)")
        return [
            Step(
                text: say("Gør kick-off klar, \(when)", "Prepare the kick-off, \(when)") + list,
                leadsTo: [.go(.timeline), .show(.activity(kickOff.id))])
        ]
    }

    /// Explains the program and its readers until the person has done something.
    var welcome: OverviewSection {
        let lines = front.own.map(welcomeOfTalent) ?? welcomeOfCompanion
        return OverviewSection(
            title: say("Velkommen til Spor", "Welcome to Spor"), rows: lines.map(OverviewSection.Row.line))
    }

    private func welcomeOfTalent(_ own: Talent.ID) -> [OverviewLine] {
        guard data.logEntries(of: own).isEmpty, data.plan(of: own) == nil, data.revisions(of: own).isEmpty,
            data.tasks(of: own).isEmpty
        else { return [] }
        return [
            OverviewLine(
                label: say("Her er", "Here are"),
                text: say(
                    "dine datoer, opgaver og samtaler, din plan og din logbog",
                    "your dates, plan, tasks, conversations and logbook"), leadsTo: [.go(.timeline)]),
            OverviewLine(
                label: say("Hvem læser", "Readers"),
                text: readersOfWhatIsBegun(own) + self[LogEntry.readersWhenNew]
                    + say(", indtil du deler.", " until you share."), leadsTo: [.perform(.help)]),
            OverviewLine(
                label: "Plan",
                text: say(
                    "Skriv dit første mål, når du er klar til det.", "Write your first goal when you feel ready."),
                leadsTo: [.go(.myPlan)]),
        ]
    }

    /// The logbook, and the draft plan if it has the same single reader.
    private func readersOfWhatIsBegun(_ own: Talent.ID) -> String {
        readerWords(of: DevelopmentPlan(talent: own, isWorkingCopy: true)).isAlone
            ? say("Logbog og plankladde: ", "Logbook and draft plan: ") : say("Logbog: ", "Logbook: ")
    }

    private var welcomeOfCompanion: [OverviewLine] {
        guard !front.roles.isDisjoint(with: [.lineManager, .mentor]), !front.keeps, !talentsAlone.isEmpty, !hasActed
        else { return [] }
        let isManager = front.roles.contains(.lineManager)
        return [
            OverviewLine(
                label: say("Her er", "Here are"),
                text: isManager
                    ? say(
                        "samtaler, opgaver, plan og parathed for dit talent",
                        "your talent's conversations, tasks, plan and readiness")
                    : say(
                        "jeres samtaler og det, talentet deler med dig",
                        "your conversations and what the talent shares with you"),
                leadsTo: [.go(.talents)]),
            OverviewLine(
                label: say("Hvem læser", "Readers"),
                text: say(
                    "Du kan kun læse det, talentet deler af sin plan og logbog.",
                    "You can read only what the talent shares of the plan and the logbook."), leadsTo: [.perform(.help)]
            ),
            OverviewLine(
                label: say("Noter", "Notes"),
                text: talentsAlone.first.map { talent in
                    let kind: MeetingKind = isManager ? .runningTalk : .mentorTalk
                    // With several talents, each reads only their own notes.
                    if talentsAlone.count > 1 { return self[ReaderWords.rule(of: isManager ? .talkNote : .mentorNote)] }
                    return self[readersOfNote(at: Meeting(id: "ny", kind: kind, talents: [talent.id], heldOn: today))]
                } ?? "",
                leadsTo: talentsAlone.first.map { [.show(.talent($0.id, .talks))] } ?? []),
        ]
    }

    /// Whether the viewer has written anything that they can see.
    private var hasActed: Bool {
        guard let person = viewer.person else { return true }
        return data.notes.values.contains { $0.writtenBy == person }
            || data.readiness.values.contains { $0.writtenBy == person }
            || data.revisions.values.contains {
                $0.agreedBy.contains(person) || $0.comments.contains { $0.by == person }
            }
    }
}
