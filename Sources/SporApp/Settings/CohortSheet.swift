import TalentDomain
import TerminalKit

extension Abilities {
    func mayWrite(_ cohort: Cohort) -> Bool {
        Permission.may(viewer, do: .cohort(Edit(from: cohort, to: cohort)), in: data)
    }
}

extension ProgrammeSheets {
    /// The form for a cohort's name; nil if the cohort is missing or the viewer may not change it.
    func cohortSheet(_ id: Cohort.ID) -> FormSheet? {
        guard let cohort = data.cohorts[id], abilities.mayWrite(cohort) else { return nil }
        let kickOff = data.kickOff(of: cohort)
        return FormSheet(
            .cohort(id), title: Phrase("Ret holdet", "Edit the cohort"),
            notice: Phrase(
                "Kick-off er \(kickOff.text(.weekdayAndYear, in: .da)). Den kan flyttes på tidslinjen.",
                "The kick-off is on \(kickOff.text(.weekdayAndYear, in: .en)). It can be moved on the timeline."),
            in: context,
            fields: { context in
                [.line(.name, context.wording.say("Holdets navn", "Name"), context.data.cohorts[id]?.name ?? "")]
            },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.cohorts[id] else { throw .nothingThere }
                var new = old
                new.name = try answers.cohortName(except: id)
                guard new != old else { return [.close] }
                return [
                    .apply(
                        .cohort(Edit(from: old, to: new)),
                        saying: Phrase("holdet hedder nu \(new.name)", "the cohort is now called \(new.name)"),
                        closing: true)
                ]
            })
    }
}

extension Deletion {
    /// Deletes a cohort without talents, with its programme. For any other cohort, explains what can be done.
    func deletion(of cohort: Cohort) -> [Effect] {
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
