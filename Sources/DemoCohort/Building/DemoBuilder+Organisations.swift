import TalentDomain

extension DemoBuilder {
    /// The competences and values of two organisations, entered by their internal consultants.
    mutating func seedOrganisations() {
        let bases: [(consultant: Int, competences: [String], values: [String], text: String)] = [
            (
                0, ["Nærværende ledelse", "Ledelse på tværs af forvaltninger"],
                ["Ordentlighed", "Mod", "Nysgerrighed"],
                "Vi leder tæt på hverdagen, siger tingene til hinanden og ikke om hinanden, og bruger borgerens vej gennem kommunen som rettesnor."
            ),
            (1, ["Ledelse med få ressourcer"], ["Åbenhed", "Handlekraft"], ""),
        ]
        for (place, competences, values, text) in bases {
            let consultant = DemoPeople.consultants[place]
            let basis = OrganisationBasis(
                cohort: calendar.cohort.id, organisation: consultant.organisation, competences: competences,
                values: values, text: text)
            add(
                .organisationBasis(.add(basis)), by: consultant.id,
                at: calendar.kickOff.start.adding(days: -7).at(9, 15 + place))
        }
    }

    /// A plan for the local talent environment that a talent has begun.
    mutating func seedLocalPlan(_ input: TalentInput) {
        guard !input.seed.localPoints.isEmpty else { return }
        let plan = LocalPlan(
            talent: input.talent,
            points: input.seed.localPoints.enumerated().map { index, seed in
                LocalPlan.Point(
                    id: "punkt-\(index + 1)", what: seed.what, who: seed.who,
                    due: calendar.workday(in: seed.inDays))
            })
        add(.localPlan(.add(plan)), by: input.person, at: calendar.today.adding(days: -4).at(15, 10))
    }
}
