import TalentDomain

// Who is in the cohort, as what.
extension Context {
    /// All with a part in the cohort, and those who have none yet, as far as the viewer sees them, in Danish order.
    var peopleInOrder: [Person] {
        data.people.values.sorted(inDanish: \.name, then: \.id)
            .filter { isElsewhere($0.id) == false }
    }

    /// Only in other cohorts than the one that is looked at.
    private func isElsewhere(_ person: Person.ID) -> Bool {
        let cohorts = data.talents(of: person).map(\.cohort) + roles(of: person).map { data.cohort(of: $0) }
        return !cohorts.isEmpty && !cohorts.contains(cohortID)
    }

    /// A person's roles, those that hold first, the newest first.
    func roles(of person: Person.ID) -> [RoleAssignment] {
        data.roles.values.filter { $0.person == person }.sorted {
            ($0.holds(on: today) ? 0 : 1, $1.from ?? .distantPast, $0.id) < ($1.holds(on: today) ? 0 : 1, $0.from ?? .distantPast, $1.id)
        }
    }

    /// `talent`, `nærmeste leder for Anne Holm`, `intern konsulent for Nordby Kommune`
    func words(for role: RoleAssignment) -> String {
        self[role.role.name] + (whose(role).map { say(" for \($0)", " of \($0)") } ?? "")
    }

    /// The talent or the organisation; nil where it is a role in the whole cohort.
    private func whose(_ role: RoleAssignment) -> String? { role.talent.map { name($0) } ?? role.organisation }

    /// All that a person is today, in a line: `talent`, `mentor for Anne Holm og Bo Dam`.
    func parts(of person: Person.ID) -> [String] {
        let talent = data.talents(of: person).filter { $0.cohort == cohortID }.map { _ in self[participant] }
        let held = roles(of: person).filter { $0.holds(on: today) && data.cohort(of: $0) == cohortID }
        return talent + Role.allCases.compactMap { role in
            let same = held.filter { $0.role == role }
            guard let first = same.first else { return nil }
            let whose = same.compactMap(whose)
            return whose.isEmpty ? words(for: first) : self[role.name] + say(" for ", " of ") + joined(whose)
        }
    }

    /// `fra 3. feb. 2027 til 1. maj 2027`; nothing where it has no ends.
    func period(of role: RoleAssignment) -> String {
        [role.from.map { say("fra ", "from ") + day($0, .medium) }, role.until.map { say("til ", "until ") + day($0, .medium) }].compactMap(\.self)
            .joined(separator: " ")
    }

    /// The roles that the viewer may give a person: in the cohort, for an organisation, towards a talent.
    func rolesToGive(_ person: Person) -> [RoleAssignment] {
        let cohortWide = cohortID.map { cohort in
            [Role.programmeLead, .steeringGroup].map { RoleAssignment(id: "ny", person: person.id, role: $0, cohort: cohort) }
                + organisations.map { RoleAssignment(id: "ny", person: person.id, role: .internalConsultant, cohort: cohort, organisation: $0) }
        } ?? []
        let towards = [Role.mentor, .lineManager].flatMap { role in
            talentsInOrder(in: cohortID).filter { $0.isActive && $0.person != person.id }
                .map { RoleAssignment(id: "ny", person: person.id, role: role, talent: $0.id) }
        }
        return (towards + cohortWide).filter { Permission.may(viewer, do: .role(.add($0)), in: data) }
    }

    /// Those that the talents come from.
    private var organisations: [String] {
        OrganisationSpellings(talents.compactMap { data.people[$0.person]?.organisation }).names
    }

    func mayWrite(_ person: Person) -> Bool { Permission.may(viewer, do: .person(Edit(from: person, to: person)), in: data) }
    func mayWrite(_ role: RoleAssignment) -> Bool { Permission.may(viewer, do: .role(Edit(from: role, to: role)), in: data) }
}
