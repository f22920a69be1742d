import TalentDomain
import TerminalKit

// The products of the modules, the protégés, and the time after the programme.
extension PlanBoard {
    /// `Modul 3  Talentstrategi og valg af lokale talenter   4 af 6`
    func productLines(_ spot: PlanSpot) -> [[Span]] {
        guard case .product(let module) = spot else { return [] }
        let product = content.products.first { $0.module == module }
        let label = Span(padded(context.wording.say("Modul \(module)", "Module \(module)"), to: 10), Style(.muted))
        let name = Plans(context).name(ofProduct: module, in: content)
        let state = product.map { Plans(context).state(of: $0) } ?? "–"
        let title = Span(name, product == nil ? Style(.muted) : Style(.text, bold: true))
        let room = min(72, columns - ListView.gutter)
        let gap = room - label.width - title.width - cellWidth(of: state)
        if gap >= 2 {
            return [[label, title, Span(String(repeating: " ", count: gap)), Span(state, Style(.muted))]]
        }
        let texts = wrapped(name, to: max(12, room - label.width))
        return texts.enumerated().map { row, text in
            [row == 0 ? label : Span(padded("", to: label.width)), Span(text, title.style)]
        } + [[Span(padded("", to: label.width)), Span(state, Style(.muted))]]
    }

    /// The initials, then what they train, the next step and the last talk.
    func protegeLines(_ spot: PlanSpot) -> [[Span]] {
        guard case .protege(let id) = spot, let protege = content.proteges.first(where: { $0.id == id }) else {
            return [[empty("initialer for et lokalt talent i mesterlære", "the initials of a protégé")]]
        }
        let initials = Span(padded(context.wording.text(protege.initials), to: 6))
        let facts = Plans(context).words(about: protege).joined(separator: " · ")
        guard !facts.isEmpty else { return [[Span(context.wording.text(protege.initials))]] }
        let lines = wrapped(facts, to: max(12, min(72, columns - ListView.gutter) - initials.width))
        return lines.enumerated().map { row, text in
            [row == 0 ? initials : Span(padded("", to: initials.width)), Span(text, Style(.muted))]
        }
    }

    func groundLines(_ spot: PlanSpot) -> [[Span]] {
        guard case .ground(let id) = spot, let ground = content.grounds.first(where: { $0.id == id }) else {
            return [[empty("en øvebane", "a training ground")]]
        }
        let room = min(72, columns - ListView.gutter)
        let facts = Plans(context).words(about: ground).joined(separator: " · ")
        return wrapped(context.wording.text(ground.text), to: room).map { [Span($0)] }
            + (facts.isEmpty ? [] : wrapped(facts, to: room).map { [Span($0, Style(.muted))] })
    }

    /// The state of the plan for the local talent environment, and its points.
    var localLines: [[Span]] {
        let plans = LocalPlans(context), plan = plans.plan(of: talent)
        guard !plan.points.isEmpty else {
            return [[Span(context.wording.say("ingen plan endnu", "no plan yet"), Style(.muted))]]
        }
        let room = min(72, columns - ListView.gutter)
        return wrapped(plans.state(of: plan), to: room).map { [Span($0)] }
            + plan.points.map { point in
                [plans.sign(of: point), Span(" " + cut(context.wording.text(point.what), to: room - 2), Style(.muted))]
            }
    }

    /// The dates of the talks after the last module.
    mutating func addFollowUps() {
        guard let told = Plans(context).followUps(of: talent) else { return }
        for text in wrapped(told, to: min(72, columns - ListView.gutter)) {
            append([
                Piece(column: ListView.gutter, width: columns - ListView.gutter, spans: [Span(text, Style(.muted))])
            ])
        }
    }

    /// The levels that no goal is about, below the goals; the places without one are told once there is a goal.
    mutating func addLevelsWithoutGoal() {
        let missing = content.levelsWithoutGoal
        guard !content.goals.isEmpty, !missing.isEmpty, context.size.rows >= 16 else { return }
        let names = context.wording.joined(missing.map { context.wording[$0.name] })
        let told = context.wording.say("Endnu ingen mål for: \(names).", "No goals yet for: \(names).")
        append([
            Piece(column: ListView.gutter, width: columns - ListView.gutter, spans: [Span(told, Style(.muted))])
        ])
    }
}
