import TalentDomain

/// The people who look at the same talent's plan now; nil among them is the owner.
struct PlanCompany: Hashable, Sendable {
    var talent: Talent.ID
    var people: [Person.ID?]
}

extension App {
    /// Records whose plan is open here, and finds out who else looks at it.
    ///
    /// - Returns: whether that has changed.
    mutating func lookAround() -> Bool {
        let talent = (stack.last { !$0.isSheet } ?? main).planLookedAt
        let before = context.company
        // Without an open plan, nothing is recorded again.
        guard talent != nil || before != nil else { return false }
        let people = environment.lookAtPlan(talent)
        context.company = talent.map { PlanCompany(talent: $0, people: people) }
        return before?.people ?? [] != context.company?.people ?? []
    }
}

extension Plans {
    /// `Søren Kjær ser også på planen`, in the longest form that fits; nil if nobody else looks.
    func companyNames(at talent: Talent.ID, columns: Int) -> String? {
        guard let company = context.company, company.talent == talent, !company.people.isEmpty else { return nil }
        let names = company.people.map {
            $0.map { wording.name(data.people[$0]) } ?? wording.say("Programlederen", "The programme lead")
        }
        let count = names.count
        return [
            wording.say(
                "\(wording.joined(names)) ser også på planen",
                "\(wording.joined(names)) \(count == 1 ? "is" : "are") looking at the plan too"),
            count == 1
                ? wording.say("En anden ser også med", "Somebody else is looking at it too")
                : wording.say("\(count) andre ser også med", "\(count) others are looking at it too"),
        ].first { $0.count <= columns }
    }
}
