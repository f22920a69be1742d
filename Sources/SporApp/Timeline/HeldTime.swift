import TalentDomain
import TerminalKit

/// The working time that a cohort's people have spent, of what is planned: by role, organisation and talent.
struct HeldTime: ContextPart {
    let context: Context
    private let cohort: Cohort
    private let use: CohortTimeUse
    /// Whether the viewer may know of everybody's meetings and attendance; otherwise only of their own as a talent.
    private let showsAll: Bool

    /// Nil for a viewer who may know of nobody's.
    init?(_ context: Context) {
        guard let cohort = context.cohort, !context.talents.isEmpty else { return nil }
        showsAll = context.talents.allSatisfy {
            Permission.mayWrite(.attendance, of: $0.id, by: context.viewer, in: context.data)
        }
        guard showsAll || context.navigation.ownTalent != nil else { return nil }
        (self.context, self.cohort) = (context, cohort)
        use = CohortTimeUse(of: cohort.id, in: context.data, on: context.today)
    }
}

extension HeldTime {
    var title: String { wording.say("Afholdt", "Held") }

    var lines: [BudgetSheet.Line] {
        guard showsAll else {
            let own = use.talents.filter { $0.talent == context.navigation.ownTalent }
            return [head(wording.say("Din tid", "Your time"))]
                + own.map { line(wording.name($0.talent), $0.use) }
        }
        return section(
            wording.say("Roller", "Roles"),
            use.roles.map { line("\(wording.name(of: $0.audience)) (\($0.people))", $0.use) })
            + section(
                wording.say("Organisationer", "Organisations"),
                use.organisations.map { line("\($0.organisation) (\($0.talents))", $0.use) })
            + section(
                wording[cohort.participants.plural].capitalizedFirst,
                use.talents.map { line(wording.name($0.talent), $0.use) }) + remark
    }

    /// Tells that some time counts although nobody enters it.
    private var remark: [BudgetSheet.Line] {
        let columns = min(context.size.columns - 4, 70)
        return wrapped(
            wording.say(
                "Dage og møder tæller, når de er registreret. Forberedelse, opgaver og hverdag tæller, når perioden er forbi.",
                "Days and meetings count once they are entered. Preparation, homework and everyday work count once their period is over."
            ), to: columns
        ).map { BudgetSheet.Line(what: $0, sum: "", style: Style(.muted)) }
    }

    private func section(_ title: String, _ rows: [BudgetSheet.Line]) -> [BudgetSheet.Line] {
        rows.isEmpty ? [] : [head(title)] + rows
    }

    /// Narrow screens have one column for both.
    private var isNarrow: Bool { context.size.columns < 60 }

    private func head(_ title: String) -> BudgetSheet.Line {
        let held = wording.say("afholdt", "held"), planned = wording.say("af planlagt", "of planned")
        return BudgetSheet.Line(
            what: title, times: held, sum: isNarrow ? wording.say("dage afholdt", "days held") : planned,
            style: Style(.heading))
    }

    private func line(_ name: String, _ use: TimeUse) -> BudgetSheet.Line {
        let held = use.held / cohort.hoursPerDay, planned = use.planned / cohort.hoursPerDay
        return BudgetSheet.Line(
            what: "  " + name, times: wording.days(held),
            sum: isNarrow
                ? wording.say(
                    "\(wording.number(held)) af \(wording.number(planned))",
                    "\(wording.number(held)) of \(wording.number(planned))")
                : wording.days(planned))
    }
}
