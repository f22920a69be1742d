// Overdue items of the people who run the cohort.
extension AwaitedSearch {
    /// Whether the viewer runs the programme for a talent: as programme lead, or as consultant of the talent's
    /// organisation.
    func keeps(_ talent: Talent.ID) -> Bool {
        !workspace.roles(of: viewer, towards: talent).isDisjoint(with: [.programmeLead, .internalConsultant])
    }

    var leads: [Person.ID] {
        workspace.roles.values.filter { $0.role == .programmeLead && $0.cohort == cohort && $0.holds(on: today) }.map(
            \.person
        ).sorted().uniqued()
    }

    /// Past common days without a recorded attendance of somebody who was invited, also of talents who have left since.
    /// For viewers who record attendance.
    func attendance() -> [Awaited] {
        guard workspace.roles(of: viewer, in: cohort).contains(.programmeLead) else { return [] }
        let kept = workspace.talents(in: cohort).filter {
            workspace.roles(of: viewer, towards: $0.id).contains(.programmeLead)
        }
        let taken = Set(
            workspace.attendances.values.filter(\.presence.isTaken).map {
                Place(activity: $0.activity, attendee: $0.attendee)
            })
        return workspace.activities(in: cohort).filter { $0.takesAttendance && $0.end < today }.compactMap { activity in
            func isMissing(_ attendee: Attendee) -> Bool {
                !taken.contains(Place(activity: activity.id, attendee: attendee))
            }
            let asksTalents = activity.track == .common && activity.audience.contains(.talents)
            let invited = asksTalents ? kept.filter { $0.owes(activity) } : []
            let missing = invited.map(\.id).filter { isMissing(.talent($0)) }
            guard !missing.isEmpty || workspace.guests(at: activity).contains(where: { isMissing(.guest($0.person)) })
            else { return nil }
            return Awaited(
                category: .attendance(activity.id), talents: missing, since: activity.end, responsible: leads)
        }
    }

    /// The talents who wish for a mentor, or whose mentor has stopped.
    func withoutMentor() -> [Awaited] {
        guard uses.contains(.mentors) else { return [] }
        return workspace.withoutMentor(in: cohort, on: today).filter { keeps($0.talent) }.map {
            Awaited(category: .mentor, talents: [$0.talent], since: $0.since, responsible: leads)
        }
    }

    private struct Place: Hashable {
        var activity: Activity.ID
        var attendee: Attendee
    }
}
