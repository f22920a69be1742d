import TalentDomain
import TerminalKit

/// The known people and their roles in the cohorts, in words.
struct People: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension People {
    /// The people that the viewer sees: those with a role in the cohort or with none yet, then those of other cohorts
    /// only, each in Danish order.
    var peopleInOrder: [Person] {
        let all = data.people.values.sorted(inDanish: \.name, then: \.id)
        return all.filter { !isElsewhere($0.id) } + all.filter { isElsewhere($0.id) }
    }

    /// Whether the person only has roles in other cohorts than the shown one.
    func isElsewhere(_ person: Person.ID) -> Bool {
        let cohorts = data.talents(of: person).map(\.cohort) + roles(of: person).map { data.cohort(of: $0) }
        return !cohorts.isEmpty && !cohorts.contains(context.cohortID)
    }

    /// A person's roles: current ones first, then the newest first.
    func roles(of person: Person.ID) -> [RoleAssignment] {
        data.roles.values.filter { $0.person == person }.sorted {
            ($0.holds(on: today) ? 0 : 1, $1.from ?? .distantPast, $0.id) < (
                $1.holds(on: today) ? 0 : 1, $0.from ?? .distantPast, $1.id
            )
        }
    }

    /// `talent`, `nærmeste leder for Anne Holm`, `intern konsulent for Nordby Kommune`
    func words(for role: RoleAssignment) -> String {
        if role.isInMentorCorps { return wording.say("frivillig mentor", "volunteer mentor") }
        if role.isChair == true { return wording.say("formand for styregruppen", "chair of the steering group") }
        return wording[role.role.name] + (whose(role).map { wording.say(" for \($0)", " of \($0)") } ?? "")
    }

    /// `mentor fra 1. jan.`, `ingen nu`, `ingen endnu`
    func words(for none: NoRole) -> String {
        switch none {
        case .never: wording.say("ingen endnu", "none yet")
        case .ended: wording.say("ingen nu", "none now")
        case .coming(let role, let from): wording[role.name] + wording.say(" fra ", " from ") + wording.date(from)
        }
    }

    /// The talent or the organisation of a role; nil for a role in the whole cohort.
    private func whose(_ role: RoleAssignment) -> String? { role.talent.map { wording.name($0) } ?? role.organisation }

    /// A person's roles today in every cohort that the viewer sees, the shown one first: `talent`, `mentor for Anne
    /// Holm og Bo Dam (Hold 2)`.
    ///
    /// - Parameter isShort: only the roles, without those for whom the person has them.
    func parts(of person: Person.ID, isShort: Bool = false) -> [String] {
        let talents = data.talents(of: person), held = roles(of: person).filter { $0.holds(on: today) }
        func parts(in cohort: Cohort.ID?) -> [String] {
            self.parts(
                in: cohort, asTalent: talents.contains { $0.cohort == cohort },
                held: held.filter { data.cohort(of: $0) == cohort }, isShort: isShort)
        }
        let others = Set(talents.compactMap(\.cohort) + held.compactMap { data.cohort(of: $0) })
            .subtracting([context.cohortID].compactMap(\.self))
        return parts(in: context.cohortID)
            + data.byKickOff(others.compactMap { data.cohorts[$0] }).reversed().flatMap { cohort in
                parts(in: cohort.id).map { "\($0) (\(cohort.name))" }
            }
    }

    private func parts(
        in cohort: Cohort.ID?, asTalent isTalent: Bool, held: [RoleAssignment], isShort: Bool
    ) -> [String] {
        let word = cohort.flatMap { data.cohorts[$0] }?.participants.singular ?? Talents(context).participant
        return (isTalent ? [wording[word]] : [])
            + Role.allCases.compactMap { role in
                let same = held.filter { $0.role == role }
                guard let first = same.first else { return nil }
                let whose = same.compactMap(whose)
                if isShort { return wording[role.name] }
                return whose.isEmpty
                    ? words(for: first) : wording[role.name] + wording.say(" for ", " of ") + wording.joined(whose)
            }
    }

    /// The other current and coming cohorts in which the viewer has a role, the newest first; none for the owner, who
    /// has all.
    var otherCohorts: [Cohort] {
        if viewer.isOwner { return [] }
        return cohortsInOrder.filter {
            $0.id != context.cohortID && !$0.isFinished(on: today) && !data.roles(of: viewer, in: $0.id).isEmpty
        }
    }

    /// The cohorts that the viewer sees, the newest first.
    var cohortsInOrder: [Cohort] { data.cohortsByKickOff.reversed() }

    /// A person's roles today in that many cells: shortened before they are cut.
    func parts(of person: Person.ID, within columns: Int) -> String {
        let whole = parts(of: person).joined(separator: ", ")
        return cellWidth(of: whole) <= columns ? whole : parts(of: person, isShort: true).joined(separator: ", ")
    }

    /// `fra 3. feb. 2027 til 1. maj 2027`; empty without limits.
    ///
    /// - Parameter isShort: only the last day, or the first if there is no last one.
    func period(of role: RoleAssignment, isShort: Bool = false) -> String {
        [
            isShort && role.until != nil
                ? nil : role.from.map { wording.say("fra ", "from ") + wording.day($0, .medium) },
            role.until.map { wording.say("til ", "until ") + wording.day($0, .medium) },
        ].compactMap(\.self)
            .joined(separator: " ")
    }
}

extension Abilities {
    func mayWrite(_ person: Person) -> Bool {
        Permission.may(viewer, do: .person(Edit(from: person, to: person)), in: data)
    }

    func mayWrite(_ role: RoleAssignment) -> Bool {
        Permission.may(viewer, do: .role(Edit(from: role, to: role)), in: data)
    }
}
