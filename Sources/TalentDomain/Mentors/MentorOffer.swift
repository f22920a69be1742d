/// The offer of a volunteer in the mentor corps (TN, mentorkorps).
public struct MentorOffer: Codable, Hashable, Sendable {
    /// The volunteer's experience, and what they can help with.
    public var text: String
    /// The greatest number of talents at a time, 1–9.
    public var places: Int

    public init(text: String = "", places: Int = 1) {
        self.text = text
        self.places = places
    }

    public static let placesRange = 1...9
}

extension RoleAssignment {
    /// Whether it makes the person a volunteer of a cohort's mentor corps, not the mentor of one talent.
    public var isInMentorCorps: Bool { role == .mentor && talent == nil }

    func faultsAsVolunteer(in workspace: Workspace) -> [Fault] {
        guard let cohort else { return [.missing(.talent)] }
        if let places = offer?.places, !MentorOffer.placesRange.contains(places) {
            return [
                Fault(
                    .places,
                    Phrase("Skriv et antal fra 1 til 9.", "Enter a number from 1 to 9."))
            ]
        }
        let isThere = workspace.roles.values.contains {
            $0.id != id && $0.isInMentorCorps && $0.person == person && $0.cohort == cohort
                && $0.period.overlaps(period)
        }
        let name = workspace.people[person]?.name ?? person.raw
        return isThere
            ? [
                Fault(
                    .person,
                    Phrase(
                        "\(name) er allerede med i mentorkorpset.", "\(name) is already in the mentor corps."))
            ] : []
    }
}

extension RoleAssignment {
    /// Checked when the role is given: a volunteer gets no more talents than they have offered to take.
    func faultsBeyondOffer(in workspace: Workspace) -> [Fault] {
        guard role == .mentor, let talent, workspace.roles[id] == nil, let cohort = workspace.talents[talent]?.cohort,
            let places = workspace.roles.values.first(where: {
                $0.isInMentorCorps && $0.person == person && $0.cohort == cohort && $0.period.overlaps(period)
            })?.offer?.places
        else { return [] }
        // Without a first day, only the roles without a last day are counted.
        let others = workspace.talents(mentoredBy: person, in: cohort, from: from ?? .distantFuture)
            .filter { $0 != talent }
        guard others.count >= places else { return [] }
        let name = workspace.people[person]?.name ?? person.raw, names = workspace.names(others)
        return [
            Fault(
                .person,
                Phrase(
                    "\(name) har ikke plads til flere: mentor for \(names.da). Vælg en anden, eller ret tilbuddet i mentorkorpset.",
                    "\(name) has no more places: mentor of \(names.en). Choose somebody else, or change the offer in the mentor corps."
                ))
        ]
    }
}

extension Workspace {
    /// The volunteers of a cohort's mentor corps on a day, in Danish order of their names.
    public func mentorCorps(in cohort: Cohort.ID, on day: Day) -> [RoleAssignment] {
        roles.values.filter { $0.isInMentorCorps && $0.cohort == cohort && $0.holds(on: day) }
            .sorted(inDanish: { people[$0.person]?.name ?? "" }, then: \.id)
    }

    /// The active talents of a cohort whose mentor a person is on a day or later, in Danish order of their names.
    public func talents(mentoredBy person: Person.ID, in cohort: Cohort.ID, from day: Day) -> [Talent.ID] {
        let own = roles.values.filter {
            $0.role == .mentor && $0.person == person && day <= $0.until ?? .distantFuture
        }.compactMap(\.talent)
        return talents(in: cohort).filter { own.contains($0.id) && ($0.lastDay.map { day < $0 } ?? true) }.map(\.id)
    }
}

extension Field {
    public static let offer = Field("offer"), places = Field("places")
}
