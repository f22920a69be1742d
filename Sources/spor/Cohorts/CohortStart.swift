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
    init(on programme: TemplateLibrary.Found, kickOff: When, name: String, in data: Workspace, on today: Day) throws {
        let template = programme.template
        if let twin = data.cohorts.values.first(where: { $0.name.folded == name.folded }) {
            throw Refusal.faults([.cohortExists(twin, in: data)])
        }
        let id = Cohort.ID(Slug.make(name, notIn: Set(data.cohorts.keys.map(\.raw))))
        cohort = Cohort(id: id, name: name, on: template, kickOff: kickOff.day, text: programme.ownText)
        let planned = template.schedule(for: cohort)
        // The activities of a later cohort are named after it, since those of the first may have the same names.
        let schedule = data.cohorts.isEmpty ? planned : planned.owned(by: id)
        let waiting = data.talents(in: nil)
        let placing = Enrolment.placing(waiting, in: cohort)
        hasTalents = placing != nil
        let title = Phrase("Oprettede \(name), \(template.name.da)", "Created \(name), \(template.name.en)")
        let activities = schedule.activities.map { planned in
            var activity = planned
            if activity.kind == .kickOff { activity.time = kickOff.time }
            return Change.activity(.add(activity))
        }
        change = .several([.cohort(.add(cohort))] + activities + (placing.map { [$0] } ?? []), what: title)
        // The generator may have moved it off a closed day.
        let first = schedule.activities.first { $0.kind == .kickOff }?.start ?? kickOff.day
        notes =
            [
                Phrase(
                    "\(schedule.activities.count) aktiviteter. Kick-off er \(first.text(.medium, in: .da)).",
                    "\(schedule.activities.count) activities. Kick-off is on \(first.text(.medium, in: .en)).")
            ]
            + (placing == nil
                ? []
                : [
                    Phrase(
                        "Deltagere, der ventede og nu er med på holdet: \(waiting.count).",
                        "Participants who were waiting and have now joined: \(waiting.count).")
                ])
            + (kickOff.day < today ? [Self.inThePast] : [])
            + schedule.notes.map(\.phrase)
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
