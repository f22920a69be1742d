import TalentDomain
import TerminalKit

/// A talent's development plan: goals, the transition in three columns, texts, learning points, and the last agreement.
///
/// Up and down move through the whole plan, left and right between the three columns.
struct PlanTab: Screen {
    let talent: Talent.ID
    private(set) var selected: PlanSpot?
    /// The place of the selection, in case its record is deleted.
    private(set) var place = PlanMap.Place()

    init(talent: Talent.ID, at spot: PlanSpot? = nil) {
        self.talent = talent
        selected = spot
    }

    static let bindings: [Binding<PlanTab>] = [
        Binding(.open, when: { $0.offersOpen(in: $1) }) { tab, context in tab.open(in: context) },
        Binding(.add, when: { $0.writes(in: $1) }) { tab, context in tab.change(.add, in: context) { tab.add(at: $0) }
        },
        Binding(.done, when: { $0.writes(in: $1) && $0.spot(in: $1).hasState }) { tab, context in
            tab.change(.done, in: context) { Plans(context).advance($0, of: tab.talent) }
        },
        Binding(.share, when: { $1.abilities.maySharePlan(of: $0.talent) }) { tab, _ in [.openSheet(.agree(tab.talent))]
        },
        // The owner saves what was agreed with the talent; a line manager answers what the talent has shared.
        Binding(.agree, when: { $1.viewer.isOwner && $0.mayAgree(in: $1) }) { tab, _ in
            [.openSheet(.agree(tab.talent))]
        },
        Binding(.agree.named("svar", "answer"), when: { !$1.viewer.isOwner && $0.mayAgree(in: $1) }) { tab, _ in
            [.openSheet(.agree(tab.talent))]
        },
        Binding(
            .versions, when: { !$1.data.revisions(of: $0.talent).isEmpty }
        ) { tab, _ in [.open(PlanVersionsScreen(talent: tab.talent))] },
        Binding(.logbook, when: { $0.ownEntries(in: $1) != nil }) { tab, context in
            tab.ownEntries(in: context)?.effects ?? []
        },
        Binding(
            "inspiration", ["i"], ("inspiration", "inspiration"),
            (
                "Vis opgaver, faldgruber og kompetencer for niveauet",
                "Show tasks, pitfalls and competences for the level"
            ),
            also: "niveauer, trin, idéer, ledelsesniveauer, levels, ideas", isFoundElsewhere: true, onlyReads: true
        ) { tab, context in Plans(context).inspirationEffects(for: tab.talent) },
        Binding(.edit, when: { $0.writes(in: $1) }) { tab, context in
            tab.change(.edit, in: context) { tab.edit($0, in: context) }
        },
        Binding(
            "level-step", ["o"], ("fra–til", "from–to"),
            (
                "Se det niveau, der forlades, ved siden af det, der venter",
                "See the level that is left beside the one ahead"
            ),
            also: "overgang, trin, niveau, transition, step, level", onlyReads: true,
            when: { LevelStep(of: $0.talent, in: $1) != nil }
        ) { tab, _ in [.open(LevelStepScreen(talent: tab.talent))] },
        Binding(.localPlan, when: { LocalPlans($1).opens($0.talent) }) { tab, _ in
            [.open(LocalPlanScreen(talent: tab.talent))]
        },
        Binding(.step, when: { Steps($1).opens($0.talent) }) { tab, context in Steps(context).open(tab.talent) },
        Binding(.delete, when: { $0.writes(in: $1) && $0.spot(in: $1).isRecord }) { tab, context in
            tab.change(.delete, in: context) { Plans(context).askToDelete($0, of: tab.talent) }
        },
    ]

    private func mayAgree(in context: Context) -> Bool {
        !context.abilities.maySharePlan(of: talent) && context.abilities.mayAgree(talent)
    }

    /// The logbook entries of the viewer, as the talent, about the selected goal.
    private func ownEntries(in context: Context) -> (count: Int, effects: [Effect])? {
        guard context.abilities.isTalent(talent), case .goal(let id) = spot(in: map(in: context)) else { return nil }
        return Logbook(context).ownEntries(.goal(id))
    }

    var planLookedAt: Talent.ID? { talent }

    // MARK: The selection

    func map(in context: Context) -> PlanMap {
        let sight = Plans(context).planSight(of: talent)
        let columns = Self.boardColumns(of: context.size.columns)
        let content = sight.content ?? PlanContent()
        return PlanMap(
            content, PlanParts(of: content, for: talent, in: context), folded: columns < PlanBoard.foldsBelow,
            goalsOnly: sight.goalsOnly, showsReaders: context.abilities.choosesReaders(of: talent))
    }

    func spot(in map: PlanMap) -> PlanSpot {
        if let selected, map.place(of: selected) != nil { return selected }
        return map.spot(at: place)
    }

    private func currentPlace(in map: PlanMap) -> PlanMap.Place? {
        let spot = spot(in: map)
        let isThere = map.sections.indices.contains(place.section) && map.spot(at: place) == spot
        return isThere ? place : map.place(of: spot)
    }

    private mutating func select(_ place: PlanMap.Place, in map: PlanMap) {
        self.place = place
        selected = map.spot(at: place)
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let map = map(in: context)
        guard Plans(context).planSight(of: talent) != .nothing || context.abilities.mayWritePlan(of: talent),
            let now = currentPlace(in: map), let next = Self.target(of: event, from: now, in: map)
        else { return nil }
        select(next, in: map)
        return []
    }

    private static func target(of event: InputEvent, from place: PlanMap.Place, in map: PlanMap) -> PlanMap.Place? {
        func steps(_ count: Int) -> PlanMap.Place {
            (0..<abs(count)).reduce(place) { place, _ in map.vertical(from: place, by: count.signum()) }
        }
        switch event {
        case .mouse(let mouse): return steps(mouse.kind == .wheelDown ? 3 : -3)
        case .key(let key) where !key.control && !key.alt:
            switch key.code {
            case .down, .character("j"): return steps(1)
            case .up, .character("k"): return steps(-1)
            case .pageDown: return steps(8)
            case .pageUp: return steps(-8)
            case .home, .character("g"): return PlanMap.Place()
            case .end, .character("G"): return map.spots.last.flatMap(map.place)
            case .left, .character("h"): return map.horizontal(from: place, by: -1)
            case .right, .character("l"): return map.horizontal(from: place, by: 1)
            default: return nil
            }
        default: return nil
        }
    }

    mutating func saved(_ change: Change, in context: Context) {
        for case .plan(let change) in change.steps where change.talent == talent {
            switch change.step {
            case .goal(let edit): selected = (edit.new?.id).map { .goal($0) } ?? selected
            case .transition(let edit): selected = edit.new.map { .point($0.id, $0.column) } ?? selected
            case .learning(let edit): selected = (edit.new?.id).map { .learning($0) } ?? selected
            case .protege(let edit): selected = (edit.new?.id).map { .protege($0) } ?? selected
            case .product(let edit): selected = (edit.new ?? edit.old).map { .product($0.module) } ?? selected
            case .ground(let edit): selected = (edit.new?.id).map { .ground($0) } ?? selected
            case .text(let text, _): selected = .text(text)
            case .plan, .revision, .withheldFromBuddy, .sharedWithMentor: break
            }
        }
        let map = map(in: context)
        if let selected, let place = map.place(of: selected) { self.place = place }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let map = map(in: context)
        guard case .row(let row, _) = click, map.spots.indices.contains(row), let place = map.place(of: map.spots[row])
        else { return [] }
        if map.spots[row] == spot(in: map) { return perform(spot(in: map).isNew ? .add : .open, in: context) }
        select(place, in: map)
        return []
    }

    // MARK: Commands

    private func spot(in context: Context) -> PlanSpot { spot(in: map(in: context)) }

    /// Whether the viewer writes the plan, or makes it their own by writing.
    private func writes(in context: Context) -> Bool {
        context.abilities.mayWritePlan(of: talent) || context.abilities.mayTakeOverPlan(of: talent)
    }

    private func offersOpen(in context: Context) -> Bool {
        if context.abilities.mayWritePlan(of: talent) { return !spot(in: context).isNew }
        return context.abilities.mayTakeOverPlan(of: talent) || Plans(context).planSight(of: talent) != .nothing
    }

    private func open(in context: Context) -> [Effect] {
        let spot = spot(in: context)
        if spot == .localPlan { return [.open(LocalPlanScreen(talent: talent))] }
        return context.abilities.mayWritePlan(of: talent)
            ? edit(spot, in: context) : Plans(context).readPlan(talent, at: spot)
    }

    /// Changes the plan at the selected spot; a plan that was kept for the talent becomes their own first.
    private func change(_ command: Command, in context: Context, _ effects: (PlanSpot) -> [Effect]) -> [Effect] {
        context.abilities.mayTakeOverPlan(of: talent)
            ? Plans(context).takeOverEffects(of: talent, then: command) : effects(spot(in: context))
    }

    private func edit(_ spot: PlanSpot, in context: Context) -> [Effect] {
        switch spot {
        case .goal(let id): [.openSheet(.goal(talent, id))]
        case .point(let id, let column): [.openSheet(.transition(talent, id, column))]
        case .text(let text): [.openSheet(.planText(talent, text))]
        case .learning(let id): [.openSheet(.learning(talent, id))]
        case .protege(let id): [.openSheet(.protege(talent, id))]
        case .product(let module): [.openSheet(.product(talent, module: module))]
        case .ground(let id): [.openSheet(.ground(talent, id))]
        case .localPlan: [.open(LocalPlanScreen(talent: talent))]
        case .buddySees, .mentorSees: Plans(context).advance(spot, of: talent)
        case .newGoal, .newPoint, .newLearning, .newProtege, .newGround: add(at: spot)
        }
    }

    private func add(at spot: PlanSpot) -> [Effect] {
        switch spot {
        case .localPlan: [.open(LocalPlanScreen(talent: talent))]
        case .goal, .newGoal, .buddySees, .mentorSees: [.openSheet(.goal(talent, nil))]
        case .point(_, let column), .newPoint(let column): [.openSheet(.transition(talent, nil, column))]
        case .text(let text): [.openSheet(.planText(talent, text))]
        case .learning, .newLearning: [.openSheet(.learning(talent, nil))]
        case .protege, .newProtege: [.openSheet(.protege(talent, nil))]
        case .product(let module): [.openSheet(.product(talent, module: module))]
        case .ground, .newGround: [.openSheet(.ground(talent, nil))]
        }
    }
}

extension PlanSpot {
    /// Whether the place is empty.
    var isNew: Bool {
        switch self {
        case .newGoal, .newPoint, .newLearning, .newProtege, .newGround: true
        default: false
        }
    }

    /// Whether Space changes something here.
    var hasState: Bool {
        switch self {
        case .goal, .buddySees, .mentorSees: true
        default: false
        }
    }
}
