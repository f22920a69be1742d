import TalentDomain
import TerminalKit

extension Abilities {
    func mayWrite(_ cohort: Cohort) -> Bool {
        Permission.may(viewer, do: .cohort(Edit(from: cohort, to: cohort)), in: data)
    }
}

extension ProgrammeSheets {
    /// The form for a cohort: its name, working day, goals, closed days and end; nil if the cohort is missing or the
    /// viewer may not change it.
    func cohortSheet(_ id: Cohort.ID) -> FormSheet? {
        guard let cohort = data.cohorts[id], abilities.mayWrite(cohort) else { return nil }
        let kickOff = data.kickOff(of: cohort)
        return FormSheet(
            .cohort(id), title: Phrase("Ret holdet", "Edit the cohort"),
            notice: Phrase(
                "Kick-off er \(kickOff.text(.weekdayAndYear, in: .da)). Den kan flyttes på tidslinjen.",
                "The kick-off is on \(kickOff.text(.weekdayAndYear, in: .en)). It can be moved on the timeline.")
                + fixedDates(of: id),
            in: context,
            fields: { context in context.data.cohorts[id].map { ProgrammeSheets(context).fields(of: $0) } ?? [] },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.cohorts[id] else { throw .nothingThere }
                let new = try answers.cohort(from: old)
                guard new != old else { return [.close] }
                return [
                    .apply(
                        ProgrammeSheets(answers.context).change(of: old, to: new), saying: saying(old, new),
                        closing: true)
                ]
            })
    }

    /// The dates that must not move, which are set on the timeline.
    private func fixedDates(of id: Cohort.ID) -> Phrase {
        let fixed = data.activities(in: id).filter(\.isPinned).inTimeOrder
        guard !fixed.isEmpty else {
            return Phrase(
                " En dato, der skal ligge fast, låses dér med F.", " A date that must not move is fixed there with F.")
        }
        func list(_ language: Language) -> String {
            fixed.map { "\($0.title[language]) \($0.start.text(.medium, in: language))" }.joined(separator: " · ")
        }
        return Phrase(" Ligger fast: \(list(.da))", " Fixed: \(list(.en))")
    }

    private func fields(of cohort: Cohort) -> [FormField] {
        let closed = cohort.closedDays
        let week: [FormField] = ClosedDayRules.workingDays.enumerated().map { index, weekday in
            FormField(
                Self.field(of: weekday), label: index == 0 ? wording.say("Mødes på", "Meets on") : "",
                .check(CheckField(wording[weekday.name], isOn: closed.weekdays.contains(weekday))))
        }
        return [
            .line(.name, wording.say("Holdets navn", "Name"), cohort.name),
            .line(
                .hoursPerDay, wording.say("Timer på en dag", "Hours a day"), wording.number(cohort.hoursPerDay),
                hint: wording.say("8, eller 7,4 efter overenskomsten", "8, or 7.4 by Danish agreements")),
            .line(.completionGoal, wording.say("Gennemfører, %", "Completing, %"), "\(cohort.completionGoal)"),
            .line(.expectationGoal, wording.say("Tilfredse, %", "Satisfied, %"), "\(cohort.expectationGoal)"),
            .line(
                .closedWeeks, wording.say("Lukkede uger", "Closed weeks"),
                closed.weeks.map(String.init).joined(separator: ", "),
                hint: wording.say("Skoleferier: 7, 8, 42", "School holidays: 7, 8, 42")),
            .body(
                .closedDays, wording.say("Lukkede dage", "Closed days"),
                closed.days.map { $0.text(.numeric, in: context.language) }.joined(separator: "\n"), rows: 2,
                hint: wording.say("En dato på hver linje", "One date per line")),
            .check(.july, wording.say("Lukket i juli", "Closed in July"), closed.july),
            .check(.christmas, wording.say("Lukket 22. dec. – 2. jan.", "Closed 22 Dec – 2 Jan"), closed.christmas),
        ] + week + [.day(.finishedOn, wording.say("Afsluttet den", "Finished on"), cohort.finishedOn, in: context)]
    }

    fileprivate static func field(of weekday: Weekday) -> String { "weekday-\(weekday.rawValue)" }

    /// The cohort's change, with the hours of the activities that the programme plans in days.
    private func change(of old: Cohort, to new: Cohort) -> Change {
        let edit = Change.cohort(Edit(from: old, to: new))
        guard old.hoursPerDay != new.hoursPerDay, let template = context.services.template(old) else { return edit }
        let hours = data.activities(of: old, lasting: new.hoursPerDay, on: template).map(Change.activity)
        return hours.isEmpty
            ? edit
            : .several([edit] + hours, what: Phrase("Rettede holdet \(new.name)", "Edited the cohort \(new.name)"))
    }

    /// The new name, and the activities that are now on closed days: they stay until somebody moves them.
    private func saying(_ old: Cohort, _ new: Cohort) -> Phrase {
        let named =
            old.name == new.name
            ? Phrase("holdet er rettet", "cohort edited")
            : Phrase("holdet hedder nu \(new.name)", "the cohort is now called \(new.name)")
        let newlyClosed = data.activities(in: old.id).filter {
            !$0.isPeriod && $0.start >= today && old.closedDays.isOpen($0.start) && !new.closedDays.isOpen($0.start)
        }
        guard !newlyClosed.isEmpty else { return named }
        let titles = newlyClosed.prefix(2).map(\.title)
        let more = newlyClosed.count > 2 ? " +\(newlyClosed.count - 2)" : ""
        return Phrase(
            "\(named.da); nu på en lukket dag: \(titles.map(\.da).joined(separator: ", "))\(more)",
            "\(named.en); now on a closed day: \(titles.map(\.en).joined(separator: ", "))\(more)")
    }
}

extension FormSheet.Answers {
    fileprivate func cohort(from old: Cohort) throws(Refusal) -> Cohort {
        var new = old
        new.name = try cohortName(except: old.id)
        new.hoursPerDay = try number(.hoursPerDay)
        new.completionGoal = Int(try number(.completionGoal))
        new.expectationGoal = Int(try number(.expectationGoal))
        new.closedDays.weeks = try weeks()
        new.closedDays.days = try closedDays()
        (new.closedDays.july, new.closedDays.christmas) = (isOn(.july), isOn(.christmas))
        new.closedDays.weekdays = Set(
            ClosedDayRules.workingDays.filter { values[ProgrammeSheets.field(of: $0)] == .check(true) })
        guard ClosedDayRules.workingDays.contains(where: { values[ProgrammeSheets.field(of: $0)] == .check(true) })
        else {
            throw .faults([
                Fault(
                    Field(ProgrammeSheets.field(of: .monday)),
                    Phrase(
                        "Holdet skal kunne mødes på mindst én ugedag.",
                        "The cohort must be able to meet on at least one weekday."))
            ])
        }
        new.finishedOn = try day(.finishedOn)
        return new
    }

    private func number(_ field: Field) throws(Refusal) -> Double {
        guard let value = Double(text(field).replacing(",", with: ".")) else {
            throw .faults([Fault(field, Phrase("Skriv et tal.", "Enter a number."))])
        }
        return value
    }

    private func weeks() throws(Refusal) -> [Int] {
        let words = text(.closedWeeks).split { $0 == "," || $0 == " " || $0 == "." },
            weeks = words.compactMap { Int($0) }
        guard weeks.count == words.count else {
            throw .faults([
                Fault(
                    .closedWeeks,
                    Phrase("Skriv ugenumre med komma imellem: 7, 8, 42.", "Enter week numbers with commas: 7, 8, 42."))
            ])
        }
        return weeks
    }

    private func closedDays() throws(Refusal) -> [Day] {
        let parser = DayParser(today: context.today)
        var days: [Day] = []
        for line in text(.closedDays).split(whereSeparator: { "\n,;".contains($0) }) where !String(line).isBlank {
            do {
                days.append(try parser.parse(String(line)).day)
            } catch {
                throw .faults([Fault(.closedDays, error.phrase)])
            }
        }
        return days
    }
}

extension Field {
    fileprivate static let closedDays = Field("closedDays"), july = Field("july"), christmas = Field("christmas"),
        finishedOn = Field("finishedOn")
}

extension Deletion {
    /// Deletes a cohort without talents, with its programme. For any other cohort, explains what can be done.
    func deletion(of cohort: Cohort) -> [Effect] {
        // Only the cohort in view has been read in full.
        guard cohort.id == context.cohortID else {
            return [
                .say(
                    .failure(
                        Phrase(
                            "Åbn holdet med Enter, og slet det så i denne liste.",
                            "Open the cohort with Enter, then delete it in this list.")))
            ]
        }
        let talents = data.talents(in: cohort.id).count
        guard talents == 0 else {
            let count =
                talents == 1 ? "1 \(cohort.participants.singular.da)" : "\(talents) \(cohort.participants.plural.da)"
            let counted =
                talents == 1 ? "1 \(cohort.participants.singular.en)" : "\(talents) \(cohort.participants.plural.en)"
            return [
                .say(
                    .failure(
                        Phrase(
                            "Holdet har \(count). Slet dem først med d, hvis det er en fejl; et afsluttet hold slettes, når opbevaringsfristen udløber (spor retention).",
                            "The cohort has \(counted). If it is a mistake, delete them first with d; a finished cohort is erased in time (spor retention)."
                        )))
            ]
        }
        let activities = data.activities(in: cohort.id),
            roles = data.roles.values.filter { $0.cohort == cohort.id }.sorted { $0.id < $1.id }
        let going = Set(activities.map(\.key) + roles.map(\.key) + [cohort.key])
        let steps: [Change] =
            activities.map { .activity(.remove($0)) } + roles.map { .role(.remove($0)) } + [.cohort(.remove(cohort))]
        let change = Change.several(
            steps, what: Phrase("Slettede holdet \(cohort.name)", "Deleted the cohort \(cohort.name)"))
        let isHeld = data.all.contains { !going.contains($0.key) && !going.isDisjoint(with: $0.references) }
        guard !isHeld, Permission.may(viewer, do: change, in: data) else {
            return [
                .say(
                    .failure(
                        Phrase(
                            "Holdet kan ikke slettes her, for der er allerede registreret noget på det. Når holdet er afsluttet, slettes det, når opbevaringsfristen udløber (spor retention).",
                            "The cohort cannot be deleted here: something has been held. Once finished, it is erased in time (spor retention)."
                        )))
            ]
        }
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet holdet \(cohort.name) med dets \(activities.count) aktiviteter? Det kan fortrydes med u.",
                        "Delete the cohort \(cohort.name) and its \(activities.count) activities? You can undo this with u."
                    ),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [
                        .apply(
                            change,
                            saying: Phrase("holdet \(cohort.name) er slettet", "the cohort \(cohort.name) is deleted"))
                    ]))
        ]
    }
}

extension FormSheet.Answers {
    /// The typed name, which no other cohort has.
    func cohortName(except id: Cohort.ID?) throws(Refusal) -> String {
        let name = text(.name)
        guard !name.isEmpty else { throw .faults([.missing(.name)]) }
        guard !context.data.cohorts.values.contains(where: { $0.id != id && $0.name.lowercased() == name.lowercased() })
        else {
            throw .faults([
                Fault(
                    .name, Phrase("Der er allerede et hold med det navn.", "There is already a cohort with that name."))
            ])
        }
        return name
    }
}
