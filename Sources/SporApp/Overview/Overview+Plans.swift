import TalentDomain
import TerminalKit

extension Overview {
    /// The number of plans that are not agreed, for a viewer who may not know whose they are; 0 for one who sees them
    /// among the overdue items.
    var plansBehindCount: Int {
        guard let plans = context.figures?.plansAgreed,
            !context.talents.contains(where: { abilities.opens(.planShared, of: $0.id) })
        else { return 0 }
        return plans.due - plans.held
    }

    /// The row of these plans.
    var plansBehind: [OverviewSection.Row] {
        let count = plansBehindCount
        guard context.awaitedFilter == nil, count > 0 else { return [] }
        return [
            .line(
                OverviewLine(
                    label: wording[AwaitedKind.plan.name],
                    text: wording.say("hvem: spørg konsulenterne", "who: ask the consultants"), isPressing: true,
                    count: count,
                    leadsTo: [.open(whoKnowsPlans)]))
        ]
    }

    /// The internal consultants, who see the plans of their own organisation, with their addresses.
    private var whoKnowsPlans: ReadingSheet {
        ReadingSheet(title: AwaitedKind.plan.name) { context in
            let wording = context.wording, cohort = context.cohortID
            let consultants = context.data.roles.values.filter {
                $0.role == .internalConsultant && $0.holds(on: context.today)
                    && ($0.cohort == nil || $0.cohort == cohort)
            }.compactMap { role in context.data.people[role.person].map { ($0, role.organisation ?? $0.organisation) } }
                .sorted(inDanish: { $0.1 + $0.0.name }, then: \.0.id)
            let rule = ReadingSheet.Paragraph(text: wording[ReaderWords.rule(of: .planShared, for: wording.people)])
            return [rule, ReadingSheet.Paragraph(text: "")]
                + consultants.map { person, organisation in
                    let address = context.masksNames ? "" : " · " + person.email
                    return ReadingSheet.Paragraph(
                        text: wording.name(person) + " · " + organisation + address, lead: "· ")
                }
        }
    }
}
