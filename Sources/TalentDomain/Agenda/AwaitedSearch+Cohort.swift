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

    /// Past common activities without a recorded attendance of some talents, also of talents who have left since. For
    /// viewers who record attendance.
    func attendance() -> [Awaited] {
        let kept = workspace.talents(in: cohort).filter {
            workspace.roles(of: viewer, towards: $0.id).contains(.programmeLead)
        }
        guard !kept.isEmpty else { return [] }
        let taken = Set(
            workspace.attendances.values.filter(\.presence.isTaken).map {
                Place(activity: $0.activity, talent: $0.talent)
            })
        return workspace.activities(in: cohort)
            .filter { $0.track == .common && $0.audience.contains(.talents) && !$0.isPeriod && $0.end < today }
            .compactMap { activity in
                let missing = kept.filter { $0.owes(activity) }.map(\.id).filter {
                    !taken.contains(Place(activity: activity.id, talent: $0))
                }
                return missing.isEmpty
                    ? nil
                    : Awaited(
                        category: .attendance(activity.id), talents: missing, since: activity.end, responsible: leads)
            }
    }

    private struct Place: Hashable {
        var activity: Activity.ID
        var talent: Talent.ID
    }
}

extension Presence {
    /// Whether the attendance of the talent is recorded.
    public var isTaken: Bool {
        switch self {
        case .attended, .absent: true
        case .invited, .accepted, .declined: false
        }
    }
}
