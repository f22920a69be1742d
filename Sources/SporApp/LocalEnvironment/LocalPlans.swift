import TalentDomain
import TerminalKit

/// The plan for the talent environment of a talent's workplace: reading it, writing it and agreeing to it.
struct LocalPlans: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension LocalPlans {
    static let title = Phrase("Det lokale talentmiljø", "The local talent environment")

    /// Whether the viewer may read such a plan of the talent, and the programme asks for one.
    func opens(_ talent: Talent.ID) -> Bool {
        data.localPlan(of: talent) != nil
            || context.navigation.uses.contains(.readiness) && abilities.opens(.localPlan, of: talent)
    }

    func plan(of talent: Talent.ID) -> LocalPlan { data.localPlan(of: talent) ?? LocalPlan(talent: talent) }

    func mayWrite(_ talent: Talent.ID) -> Bool {
        let old = data.localPlan(of: talent)
        var new = old ?? LocalPlan(talent: talent)
        new.agreements = []
        new.points.append(LocalPlan.Point(id: "ny", what: "–"))
        return Permission.may(viewer, do: .localPlan(Edit(from: old, to: new)), in: data)
    }

    /// The partners for whom the viewer can agree: themselves, or for the owner those who have not yet.
    func agreeable(_ talent: Talent.ID) -> [Role] {
        let plan = plan(of: talent)
        guard !plan.points.isEmpty, mayWrite(talent) else { return [] }
        if viewer.isOwner { return plan.missing }
        let roles = data.roles(of: viewer, towards: talent)
        return plan.missing.filter(roles.contains)
    }

    /// Changes the plan. An agreement ends with a change of what is planned.
    func change(
        _ talent: Talent.ID, closing: Bool = false, saying: Phrase? = nil, _ body: (inout LocalPlan) -> Void
    ) -> [Effect] {
        let old = data.localPlan(of: talent)
        var new = old ?? LocalPlan(talent: talent)
        body(&new)
        if new.plans(otherThan: old) { new.agreements = [] }
        if new == old { return closing ? [.close] : [] }
        return [.apply(.localPlan(Edit(from: old, to: new)), saying: saying, closing: closing)]
    }

    func agree(_ talent: Talent.ID) -> [Effect] {
        let roles = agreeable(talent)
        let said =
            viewer.isOwner
            ? Phrase("ja til planen er noteret", "agreement to the plan noted")
            : Phrase("du har sagt ja til planen", "you have agreed to the plan")
        return roles.isEmpty
            ? []
            : change(talent, saying: said) { plan in
                plan.agreements += roles.map {
                    LocalPlan.Agreement($0, by: viewer.isOwner ? nil : viewer.person, on: today)
                }
            }
    }

    /// `3 punkter · aftalt 27. apr.`, or who has not agreed yet.
    func state(of plan: LocalPlan) -> String {
        let count = plan.points.count
        let points = wording.say(
            count == 1 ? "1 punkt" : "\(count) punkter", count == 1 ? "1 point" : "\(count) points")
        if let day = plan.agreedOn.map(wording.date) {
            let untaken = plan.untaken.count
            let stock =
                untaken == count
                ? "" : wording.say(" · gjort status på \(count - untaken)", " · \(count - untaken) reviewed")
            return wording.say("\(points) · aftalt \(day)", "\(points) · agreed on \(day)") + stock
        }
        let missing = wording.joined(plan.missing.map { wording[name(of: $0)] })
        return wording.say("\(points) · mangler ja fra \(missing)", "\(points) · not yet agreed by \(missing)")
    }

    /// With its article.
    func name(of role: Role) -> Phrase {
        switch role {
        case .talent: wording.people.the
        case .lineManager: Phrase("nærmeste leder", "the line manager")
        default: Phrase("den interne konsulent", "the internal consultant")
        }
    }

    /// The person in charge of a point, its date, and its state when stock was taken.
    func words(about point: LocalPlan.Point) -> String {
        [
            wording.text(point.who), point.due.map { wording.say("senest ", "by ") + wording.date($0) } ?? "",
            point.standing.map { wording[$0.name] } ?? "", wording.text(point.note),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// `○` until stock is taken.
    func sign(of point: LocalPlan.Point) -> Span {
        switch point.standing {
        case nil: Span("○", Style(.muted))
        case .alive?: Span("◐")
        case .stalled?: Span("!", Style(.warn))
        case .done?: Span("●")
        }
    }

    func readers(of talent: Talent.ID) -> Phrase { Readers(context).readers(of: plan(of: talent)) }
}
