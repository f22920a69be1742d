extension RoleAssignment {
    /// The chair is one of the steering group, and at any time the only one.
    func faultsAsChair(in workspace: Workspace) -> [Fault] {
        guard isChair == true else { return [] }
        guard role == .steeringGroup else {
            return [
                Fault(
                    .chair,
                    Phrase("Kun styregruppen har en formand.", "Only the steering group has a chair."))
            ]
        }
        let other = workspace.roles.values.filter {
            $0.id != id && $0.isChair == true && $0.cohort == cohort && $0.overlaps(self)
        }.min { $0.id < $1.id }
        return other.map { other in
            let name = workspace.people[other.person]?.name ?? "–"
            return [
                Fault(
                    .chair,
                    Phrase(
                        "\(name) er formand i den tid. Fjern krydset der først.",
                        "\(name) is the chair in that time. Untick it there first."))
            ]
        } ?? []
    }

    private func overlaps(_ other: RoleAssignment) -> Bool {
        (from ?? .distantPast) <= (other.until ?? .distantFuture)
            && (other.from ?? .distantPast) <= (until ?? .distantFuture)
    }
}

extension Field {
    public static let chair = Field("chair")
}
