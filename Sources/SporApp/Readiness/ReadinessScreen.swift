import TalentDomain
import TerminalKit

/// The readiness of the cohort: its talents in six boxes, with advice for the selected one.
///
/// Left and right move between the boxes, up and down between the talents of a box, and Tab goes to the next talent. On
/// small screens, and for a viewer who may read nobody's box, the talents are a list.
struct ReadinessScreen: Screen {
    /// The selection: a talent in any box, or an empty box.
    private enum Spot: Hashable { case talent(Talent.ID), place(Int) }

    private var spot: Spot?
    private var direction: Direction?
    private(set) var organisation: String?

    static let bindings: [Binding<ReadinessScreen>] = [
        Binding(.open, when: { $0.talent(in: $1) != nil }) { screen, context in
            screen.act(in: context) { [.show(.talent($0, .readiness))] }
        },
        Binding(.add, when: { $0.talent(in: $1).map($1.abilities.mayJudge) == true }) { screen, context in
            screen.act(in: context) {
                [.openSheet(.readiness($0, context.data.judging(of: $0, by: context.viewer).begun?.id))]
            }
        },
        Binding(.edit, when: { $0.written(in: $1) != nil }) { screen, context in
            let judgement = screen.written(in: context)
            return screen.act(in: context) { [.openSheet(.readiness($0, judgement?.id))] }
        },
        Binding(
            "direction", ["v"], ("retning", "direction"),
            (
                "Vis vertikal retning, horisontal retning eller begge",
                "Show the vertical direction, the horizontal one or both"
            ), isFoundElsewhere: true, when: { $0.talent(in: $1) != nil || $1.cohort != nil }
        ) { screen, _ in screen.turnDirection() },
        Binding(
            "one-organisation", ["f"], ("organisation", "organisation"),
            (
                "Vis talenter fra én organisation ad gangen, eller alle",
                "Show the talents of one organisation at a time, or all"
            ),
            also: "filter, vis kun, kommune, show only", isFoundElsewhere: true, onlyReads: true,
            when: { $0.organisations(in: $1).count > 1 }
        ) { screen, context in screen.turnOrganisation(in: context) },
        Binding(
            "history", ["H"], ("historik", "history"), ("Se, hvad der er sket", "See what has happened"),
            also: "ændringer, log, hvem, changes, audit", isFoundElsewhere: true, onlyReads: true,
            when: { screen, context in
                screen.talent(in: context).map { !context.data.judgements(of: $0).isEmpty } == true
            }
        ) { screen, context in screen.act(in: context) { [.open(ReadinessHistorySheet(talent: $0))] } },
    ]

    private func talent(in context: Context) -> Talent.ID? { selection(on: board(in: context)).talent }

    private func written(in context: Context) -> ReadinessJudgement? {
        talent(in: context).flatMap { context.data.judgements(of: $0).last(where: context.abilities.mayWrite) }
    }

    /// Runs effects for the selected talent, who stays selected even in another box.
    private mutating func act(in context: Context, _ effects: (Talent.ID) -> [Effect]) -> [Effect] {
        guard let talent = talent(in: context) else { return [] }
        spot = .talent(talent)
        return effects(talent)
    }

    /// The organisations of the talents whom the viewer sees here, in Danish order.
    private func organisations(in context: Context) -> [String] {
        context.talents.filter { $0.isActive && context.abilities.opens(.readinessAgreed, of: $0.id) }
            .compactMap { context.data.people[$0.person]?.organisation }.filter { !$0.isBlank }
            .sorted(inDanish: \.self, then: \.self).uniqued()
    }

    private mutating func turnOrganisation(in context: Context) -> [Effect] {
        let all = organisations(in: context)
        let place = organisation.flatMap(all.firstIndex).map { $0 + 1 } ?? 0
        organisation = all.indices.contains(place) ? all[place] : nil
        return []
    }

    private mutating func turnDirection() -> [Effect] {
        direction = direction == nil ? .vertical : direction == .vertical ? .horizontal : nil
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event, !key.control, !key.alt else { return nil }
        let board = board(in: context)
        let move: Move
        switch key.code {
        case .left, .character("h"): move = .left
        case .right, .character("l"): move = .right
        case .up, .character("k"): move = .up
        case .down, .character("j"): move = .down
        case .tab:
            walk(by: 1, on: board)
            return []
        case .backTab:
            walk(by: -1, on: board)
            return []
        default: return nil
        }
        if Self.isListed(board, context) {
            step(move == .down || move == .right ? 1 : -1, on: board)
        } else {
            self.move(move, on: board)
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let board = board(in: context), selected = selection(on: board)
        switch click {
        case .row(let index, let place):
            let talents = board.talents(in: place)
            guard talents.indices.contains(index) else { return [] }
            if selected.talent == talents[index] { return perform(.open, in: context) }
            spot = .talent(talents[index])
        case .cell(let place): go(to: place, on: board)
        default: break
        }
        return []
    }

    // MARK: The selection

    func board(in context: Context) -> ReadinessBoard {
        ReadinessBoard(in: context, direction: direction, organisation: organisation)
    }

    /// The box of the selection, 0–6, and the talent there.
    func selection(on board: ReadinessBoard) -> (place: Int, talent: Talent.ID?) {
        if case .talent(let talent) = spot, let place = board.place(of: talent) { return (place, talent) }
        if case .place(let place) = spot { return (place, board.talents(in: place).first) }
        guard let first = board.inOrder.first, let place = board.place(of: first) else { return (0, nil) }
        return (place, first)
    }

    var shownDirection: Direction? { direction }

    private enum Move { case left, right, up, down }

    private mutating func move(_ move: Move, on board: ReadinessBoard) {
        let (place, talent) = selection(on: board)
        let talents = board.talents(in: place), index = talent.flatMap(talents.firstIndex) ?? 0
        let isBelow = place == ReadinessBoard.unjudgedPlace
        switch move {
        case .left where !isBelow && place % 3 > 0: go(to: place - 1, on: board)
        case .right where !isBelow && place % 3 < 2: go(to: place + 1, on: board)
        case .up where index > 0: select(index - 1, of: talents)
        case .up where isBelow: go(to: 3, on: board, last: true)
        case .up where place >= 3: go(to: place - 3, on: board, last: true)
        case .down where index < talents.count - 1: select(index + 1, of: talents)
        case .down where place < 3: go(to: place + 3, on: board)
        case .down where !isBelow: go(to: ReadinessBoard.unjudgedPlace, on: board)
        default: break
        }
    }

    /// The next talent of the list, which ends at its ends.
    private mutating func step(_ step: Int, on board: ReadinessBoard) {
        let all = board.inOrder
        select((selection(on: board).talent.flatMap(all.firstIndex) ?? -step) + step, of: all)
    }

    private mutating func go(to place: Int, on board: ReadinessBoard, last: Bool = false) {
        guard place < ReadinessBoard.unjudgedPlace || place == ReadinessBoard.unjudgedPlace && !board.unjudged.isEmpty
        else { return }
        let talents = board.talents(in: place)
        spot = (last ? talents.last : talents.first).map(Spot.talent) ?? .place(place)
    }

    private mutating func select(_ index: Int, of talents: [Talent.ID]) {
        if talents.indices.contains(index) { spot = .talent(talents[index]) }
    }

    /// The next talent through all boxes, round at the ends.
    private mutating func walk(by step: Int, on board: ReadinessBoard) {
        let all = board.inOrder
        guard !all.isEmpty else { return }
        let index = selection(on: board).talent.flatMap(all.firstIndex) ?? (step > 0 ? -1 : 0)
        spot = .talent(all[(index + step + all.count) % all.count])
    }
}
