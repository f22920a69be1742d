import Exchange
import TalentDomain

/// The change that starts a cohort: the cohort, its dated activities, and the talents who were waiting for one.
struct CohortStart {
    let cohort: Cohort
    let change: Change
    /// The dates that the generator moved, with the reasons, and the number of talents who joined.
    let notes: [Phrase]
    /// At least one waiting talent has joined.
    let hasTalents: Bool

    var result: (change: Change, notes: [Phrase]) { (change, notes) }

    private static let inThePast = Phrase(
        "Kick-off ligger i fortiden: det, der skulle være sket siden, vises som manglende, indtil det bliver registreret.",
        "The kick-off is in the past: what should have happened since then will show as missing until it is entered.")

    /// - Throws: `Refusal.faults` where a cohort has the name already: two cohorts of one name cannot be told apart.
    init(on source: Source, kickOff: When, name: String, in data: Workspace, on today: Day) throws {
        let template = source.template
        if let twin = data.cohorts.values.first(where: { $0.name.folded == name.folded }) {
            throw Refusal.faults([.cohortExists(twin, in: data)])
        }
        let id = Cohort.ID(Slug.make(name, notIn: Set(data.cohorts.keys.map(\.raw))))
        let copy = source.example.map {
            CohortCopy(of: $0, in: data, planned: Set(template.activities.map(\.id)), on: today)
        }
        cohort =
            copy?.cohort(id, name: name, kickOff: kickOff.day)
            ?? Cohort(id: id, name: name, on: template, kickOff: kickOff.day, text: source.ownText)
        let planned = template.schedule(for: cohort)
        // The activities of a later cohort are named after it, since those of the first may have the same names.
        let named = data.cohorts.isEmpty ? planned : planned.owned(by: id)
        let schedule = copy?.schedule(named, for: cohort, newID: NewID.make) ?? named
        let roles = copy?.roles(in: cohort, from: today, newID: NewID.make) ?? []
        let bases = copy?.organisationBases(in: cohort) ?? []
        let waiting = data.talents(in: nil)
        let placing = Enrolment.placing(waiting, in: cohort)
        hasTalents = placing != nil
        let title = Phrase("Oprettede \(name), \(template.name.da)", "Created \(name), \(template.name.en)")
        let activities = schedule.activities.map { planned in
            var activity = planned
            if activity.kind == .kickOff { activity.time = kickOff.time ?? activity.time }
            return Change.activity(.add(activity))
        }
        change = .several(
            [.cohort(.add(cohort))] + activities + roles.map { Change.role(.add($0)) }
                + bases.map { Change.organisationBasis(.add($0)) } + (placing.map { [$0] } ?? []),
            what: title)
        // The generator may have moved it off a closed day.
        let first = schedule.activities.first { $0.kind == .kickOff }?.start ?? kickOff.day
        notes =
            [
                Phrase(
                    "\(template.name.da): \(schedule.activities.count) aktiviteter. Kick-off er \(first.text(.medium, in: .da)).",
                    "\(template.name.en): \(schedule.activities.count) activities. Kick-off is on \(first.text(.medium, in: .en))."
                )
            ]
            + (placing == nil
                ? []
                : [
                    Phrase(
                        "Deltagere, der ventede og nu er med på holdet: \(waiting.count).",
                        "Participants who were waiting and have now joined: \(waiting.count).")
                ])
            + (copy?.notes(on: named, roles: roles.count) ?? [])
            + (kickOff.day < today ? [Self.inThePast] : [])
            + schedule.notes.map(\.phrase)
    }
}

extension CohortStart {
    /// The programme that a cohort is started on, and the earlier cohort that it is like.
    struct Source {
        let template: ProgrammeTemplate
        /// The template's text, where it is not built in.
        let ownText: String?
        /// The earlier cohort that it is started after.
        var example: Cohort?

        /// A programme by name or file.
        ///
        /// - Throws: `CommandError` where there is none, or its file has a mistake.
        init(programme name: String) throws {
            let found = try TemplateLibrary.find(name)
            (template, ownText) = (found.template, found.ownText)
        }

        /// An earlier cohort.
        ///
        /// - Throws: `CommandError` where its programme is not known here.
        init(like example: Cohort) throws {
            guard let template = EmbeddedContent.template(of: example) else {
                throw CommandError(
                    "Programmet bag \(example.name) kendes ikke her, så holdet kan ikke kopieres. Vælg et program.",
                    "The programme of \(example.name) is not known here, so the cohort cannot be copied. Choose a programme."
                )
            }
            (self.template, ownText, self.example) = (template, example.ownTemplate, example)
        }
    }
}

extension CohortCopy {
    /// Sentences on what the new cohort takes over, for the person who starts it.
    fileprivate func notes(on planned: Schedule, roles: Int) -> [Phrase] {
        let missing = leftOut(of: planned)
        return [
            Phrase(
                "Tekster, steder, klokkeslæt og tjeklister er som på \(example.name).",
                "Texts, places, times and check-lists are as in \(example.name).")
        ]
            + (addedCount == 0
                ? []
                : [
                    Phrase(
                        "Aktiviteter, som \(example.name) selv har tilføjet: \(addedCount).",
                        "Activities that \(example.name) added: \(addedCount).")
                ])
            + (missing.isEmpty
                ? []
                : [
                    Phrase(
                        "Ikke med, fordi \(example.name) har slettet dem: \(missing.map(\.da).joined(separator: ", ")).",
                        "Left out, since \(example.name) deleted them: \(missing.map(\.en).joined(separator: ", ")).")
                ])
            + (roles == 0
                ? []
                : [Phrase("Roller, der fortsætter: \(roles).", "Roles that go on: \(roles).")])
    }
}

extension Fault {
    fileprivate static func cohortExists(_ cohort: Cohort, in data: Workspace) -> Fault {
        let day = data.kickOff(of: cohort)
        return Fault(
            .name,
            Phrase(
                "Der er allerede et hold, der hedder \(cohort.name): \(cohort.programme.da) med kick-off \(day.text(.medium, in: .da)). Vælg et andet navn.",
                "There is already a cohort called \(cohort.name): \(cohort.programme.en) with kick-off on \(day.text(.medium, in: .en)). Choose another name."
            ))
    }
}
