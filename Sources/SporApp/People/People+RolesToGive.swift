import TalentDomain

// A role is given in two steps: which role, then for whom or for what.
extension People {
    /// The roles that the viewer may give a person: for a talent, for an organisation, in a cohort; the shown cohort
    /// first.
    func rolesToGive(_ person: Person) -> [RoleAssignment] { Self.givenRoles.flatMap { roles($0, toGive: person) } }

    private static let givenRoles: [Role] = [
        .lineManager, .mentor, .internalConsultant, .programmeLead, .steeringGroup,
    ]

    /// The same for one role.
    func roles(_ role: Role, toGive person: Person) -> [RoleAssignment] {
        let cohorts = (context.cohort.map { [$0] } ?? []) + cohortsInOrder.filter { $0.id != context.cohortID }
        let all: [RoleAssignment] =
            switch role {
            case .lineManager, .mentor:
                cohorts.filter { role != .mentor || $0.uses.contains(.mentors) }
                    .flatMap { context.talentsInOrder(in: $0.id) }.filter { $0.isActive && $0.person != person.id }
                    .map { RoleAssignment(id: "ny", person: person.id, role: role, talent: $0.id) }
            case .internalConsultant:
                cohorts.flatMap { cohort in
                    organisations(in: cohort.id).map {
                        RoleAssignment(id: "ny", person: person.id, role: role, cohort: cohort.id, organisation: $0)
                    }
                }
            case .programmeLead, .steeringGroup:
                cohorts.map { RoleAssignment(id: "ny", person: person.id, role: role, cohort: $0.id) }
            case .talent, .buddy, .networkGroup: []
            }
        return all.filter { Permission.may(viewer, do: .role(.add($0)), in: data) }
    }

    /// The talent, organisation or cohort of a role in a list: `Anne Holm`, `Nordby Kommune, Hold 2`, `Hold 3 (fra 12.
    /// jan. 2027)`
    func place(of role: RoleAssignment) -> String {
        guard let cohort = data.cohort(of: role).flatMap({ data.cohorts[$0] }) else { return words(for: role) }
        guard let whose = role.talent.map({ wording.name($0) }) ?? role.organisation else {
            return cohort.name + wording.say(" (fra ", " (from ") + wording.day(data.kickOff(of: cohort), .medium) + ")"
        }
        return whose + (data.cohorts.count > 1 ? ", \(cohort.name)" : "")
    }

    /// Other words for it: the talent's full name, address and organisation.
    func otherWords(for role: RoleAssignment) -> [String] {
        role.talent.flatMap { data.person(of: $0) }.map { [$0.name, $0.email, $0.organisation] } ?? []
    }

    /// Asks which role. If there is only one, its form is opened at once.
    func roleEffects(for person: Person) -> [Effect] {
        let roles = Self.givenRoles.filter { !self.roles($0, toGive: person).isEmpty }
        guard roles.count > 1 else { return roles.map { .openSheet(.role(person.id, nil, as: $0)) } }
        let mentors = Mentors(context)
        let isFree = mentors.isOffered && mentors.mayKeepCorps && !mentors.corps.contains { $0.person == person.id }
        return [
            .open(
                ChoiceSheet(
                    title: Phrase("Giv \(wording.name(person)) en rolle", "Give \(wording.name(person)) a role"),
                    question: Phrase("Hvilken rolle?", "Which role?"),
                    answers: roles.map { role in
                        ChoiceSheet.Answer(
                            text: Phrase(role.name.da.capitalizedFirst, role.name.en.capitalizedFirst),
                            detail: role.scope, effects: [.openSheet(.role(person.id, nil, as: role))])
                    }
                        + (isFree
                            ? [
                                ChoiceSheet.Answer(
                                    text: Phrase("Frivillig mentor", "Volunteer mentor"),
                                    detail: Phrase("i mentorkorpset", "in the mentor corps"),
                                    effects: [.openSheet(.mentorOffer(person.id, nil))])
                            ] : [])))
        ]
    }

    /// The organisations of the cohort's talents, otherwise all known ones.
    private func organisations(in cohort: Cohort.ID) -> [String] {
        let own = OrganisationSpellings(data.talents(in: cohort).compactMap { data.people[$0.person]?.organisation })
            .names
        return own.isEmpty ? data.organisations.names : own
    }
}

extension Role {
    /// The field for whom or for what the role is given.
    fileprivate var scope: Phrase {
        switch self {
        case .lineManager, .mentor: Phrase("for en enkelt", "for one person")
        case .internalConsultant: Phrase("for en organisation", "for one organisation")
        default: Phrase("for hele holdet", "for the whole cohort")
        }
    }
}
