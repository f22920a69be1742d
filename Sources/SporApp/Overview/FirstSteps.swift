import TalentDomain

/// First steps: for an empty cohort, and for a person who has not used the program yet.
struct FirstSteps: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension FirstSteps {
    /// The next steps of a cohort until its kick-off is held, for a viewer who runs it.
    var firstSteps: OverviewSection {
        let steps = setUpSteps
        let lines = steps.enumerated().map { index, step in
            let label =
                index == 0
                ? wording.say("Nu", "Now")
                : step.isAlternative ? wording.say("eller", "or") : wording.say("Derefter", "Then")
            return OverviewLine(label: label, text: step.text, leadsTo: step.leadsTo)
        }
        return OverviewSection(
            title: wording.say("Kom i gang", "Getting started"), rows: lines.map(OverviewSection.Row.line))
    }

    private struct Step {
        var text: String
        /// Another way to do the previous step.
        var isAlternative = false
        var leadsTo: [Effect]
    }

    private var setUpSteps: [Step] {
        guard let cohort = context.cohort else {
            return viewer.isOwner
                ? [
                    Step(
                        text: wording.say(
                            "Start et hold: program, kick-off og navn", "Start a cohort: programme, kick-off and name"),
                        leadsTo: [.openSheet(.newCohort)])
                ] + participantSteps : []
        }
        guard viewer.isOwner || context.navigation.roles.contains(.programmeLead) else { return [] }
        let active = context.talents.filter(\.isActive)
        return (active.isEmpty ? participantSteps : []) + lineManagerSteps(active, cohort) + pairSteps(active, cohort)
            + groupSteps(active, cohort) + kickOffSteps
    }

    private var participantSteps: [Step] {
        guard context.talents.isEmpty else { return [] }
        let importing = Step(
            text: wording.say("Indlæs deltagerlisten", "Import the list of participants"),
            leadsTo: [.openSheet(.importPeople)])
        let byHand = Step(
            text: wording.say("Tilføj deltagerne én for én", "Add the participants one by one"),
            isAlternative: !context.isRemote, leadsTo: [.openSheet(.newTalent)])
        return (!context.isRemote ? [importing] : []) + (context.cohort == nil ? [] : [byHand])
    }

    private func lineManagerSteps(_ active: [Talent], _ cohort: Cohort) -> [Step] {
        let without = active.filter { data.lineManager(of: $0.id, on: today) == nil }
        guard let first = without.first, today <= data.kickOff(of: cohort) else { return [] }
        let text =
            without.count == 1
            ? wording.say(
                "Skriv, hvem der er nærmeste leder for \(wording.name(first.id))",
                "Enter the line manager for \(wording.name(first.id))")
            : wording.say(
                "Skriv, hvem der er nærmeste leder for de \(without.count), der mangler en",
                "Enter line managers for the \(without.count) who have none")
        return [Step(text: text, leadsTo: [.openSheet(.person(first.id))])]
    }

    private func pairSteps(_ active: [Talent], _ cohort: Cohort) -> [Step] {
        guard active.count > 1, context.activities.contains(where: { $0.audience.contains(.buddies) }),
            abilities.mayWritePairs(in: cohort.id),
            !data.pairs.values.contains(where: { $0.cohort == cohort.id })
        else { return [] }
        let isBefore = context.activities.contains { $0.kind == .kickOff && $0.start >= today }
        return [
            Step(
                text: isBefore
                    ? wording.say(
                        "Dan buddyparrene; de bliver præsenteret på kick-off",
                        "Make the buddy pairs; they are announced at the kick-off")
                    : wording.say("Dan buddyparrene", "Make the buddy pairs"),
                leadsTo: [.go(.pairs), .perform(.suggestPairs)])
        ]
    }

    private func groupSteps(_ active: [Talent], _ cohort: Cohort) -> [Step] {
        guard active.count > 3, context.activities.contains(where: { $0.kind == .networkMeeting }),
            abilities.mayWriteNetworkGroups, !data.networkGroups.values.contains(where: { $0.cohort == cohort.id })
        else { return [] }
        return [
            Step(
                text: wording.say("Dan netværksgrupperne", "Make the network groups"),
                leadsTo: [.open(NetworkGroupScreen())])
        ]
    }

    private var kickOffSteps: [Step] {
        guard let kickOff = context.activities.first(where: { $0.kind == .kickOff }), kickOff.start >= today else {
            return []
        }
        let days = kickOff.start - today, done = kickOff.checks.count(where: \.done)
        let when =
            days == 0
            ? wording.say("i dag", "today")
            : days == 1 ? wording.say("i morgen", "tomorrow") : wording.say("om \(days) dage", "in \(days) days")
        let list =
            kickOff.checks.isEmpty
            ? ""
            : wording.say(
                " · tjekliste \(done) af \(kickOff.checks.count)", " · checklist \(done) of \(kickOff.checks.count)")
        let isNamed = kickOff.title.da.folded.contains("kick-off"), title = wording[kickOff.title]
        return [
            Step(
                text: (isNamed
                    ? wording.say("Gør kick-off klar, ", "Prepare the kick-off, ")
                    : wording.say("Gør »\(title)« klar, ", "Prepare “\(title)”, ")) + when + list,
                leadsTo: [.go(.timeline), .show(.activity(kickOff.id))])
        ]
    }

    /// Explains the program and its readers until the person has done something.
    var welcome: OverviewSection {
        let lines = context.navigation.ownTalent.map(welcomeOfTalent) ?? welcomeOfCompanion
        return OverviewSection(
            title: wording.say("Velkommen til Spor", "Welcome to Spor"), rows: lines.map(OverviewSection.Row.line))
    }

    private func welcomeOfTalent(_ own: Talent.ID) -> [OverviewLine] {
        guard data.logEntries(of: own).isEmpty, data.plan(of: own) == nil, data.revisions(of: own).isEmpty,
            data.tasks(of: own).isEmpty
        else { return [] }
        return [
            OverviewLine(
                label: wording.say("Her er", "Here are"),
                text: wording.say(
                    "dine datoer, opgaver og samtaler, din plan og din logbog",
                    "your dates, plan, tasks, conversations and logbook"), leadsTo: [.go(.timeline)]),
            OverviewLine(
                label: wording.say("Hvem læser", "Readers"),
                text: readersOfWhatIsBegun(own) + wording[LogEntry.readersWhenNew]
                    + wording.say(", indtil du deler.", " until you share."), leadsTo: [.perform(.help)]),
            OverviewLine(
                label: "Plan",
                text: wording.say(
                    "Skriv dit første mål, når du er klar til det.", "Write your first goal when you feel ready."),
                leadsTo: [.go(.myPlan)]),
        ]
    }

    /// The logbook, and the draft plan if it has the same single reader.
    private func readersOfWhatIsBegun(_ own: Talent.ID) -> String {
        Readers(context).readerWords(of: DevelopmentPlan(talent: own, isWorkingCopy: true)).isAlone
            ? wording.say("Logbog og plankladde: ", "Logbook and draft plan: ") : wording.say("Logbog: ", "Logbook: ")
    }

    private var welcomeOfCompanion: [OverviewLine] {
        guard !context.navigation.roles.isDisjoint(with: [.lineManager, .mentor]), !context.navigation.managesCohort,
            !Overview(context).talentsAlone.isEmpty, !hasActed
        else { return [] }
        let isManager = context.navigation.roles.contains(.lineManager)
        return [
            OverviewLine(
                label: wording.say("Her er", "Here are"),
                text: isManager
                    ? wording.say(
                        context.navigation.uses.contains(.readiness)
                            ? "samtaler, opgaver, plan og parathed" : "samtaler, opgaver og plan",
                        context.navigation.uses.contains(.readiness)
                            ? "conversations, tasks, plan and readiness" : "conversations, tasks and plan")
                    : wording.say(
                        "jeres samtaler og det, \(wording.people.the.da) deler med dig",
                        "your conversations and what \(wording.people.the.en) shares with you"),
                leadsTo: [.go(.talents)]),
            OverviewLine(
                label: wording.say("Hvem læser", "Readers"),
                text: wording.say(
                    "Du kan kun læse det, \(wording.people.the.da) deler af sin plan og logbog.",
                    "You can read only what \(wording.people.the.en) shares of the plan and the logbook."),
                leadsTo: [.perform(.help)]
            ),
            OverviewLine(
                label: wording.say("Noter", "Notes"),
                text: Overview(context).talentsAlone.first.map { talent in
                    let kind: MeetingKind = isManager ? .runningTalk : .mentorTalk
                    // With several talents, each reads only their own notes.
                    if Overview(context).talentsAlone.count > 1 {
                        return wording[ReaderWords.rule(of: isManager ? .talkNote : .mentorNote, for: wording.people)]
                    }
                    return wording[
                        Readers(context).readersOfNote(
                            at: Meeting(id: "ny", kind: kind, talents: [talent.id], heldOn: today))]
                } ?? "",
                leadsTo: Overview(context).talentsAlone.first.map { [.show(.talent($0.id, .talks))] } ?? []),
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
