import TalentDomain
import TerminalKit

/// A suggestion of buddy pairs, to be changed and taken as a whole.
///
/// `e` on one talent and then on another swaps the two; `d` takes a pair out; Enter makes all pairs.
struct PairProposalScreen: Screen {
    private var groups: [[Talent.ID]]
    /// The wishes that could not be met, with reasons, such as a talent who is alone on a level.
    let unmet: [Phrase]
    private var list = ListView()
    /// The talent who swaps places with the next chosen one.
    private var marked: Talent.ID?

    init(in context: Context) {
        let suggestion = Pairs(context).pairSuggestion(), suggested = Set(suggestion.groups.flatMap(\.members))
        groups = suggestion.groups.map(\.members)
        let alone = Pairs(context).leftAlone.filter { !Pairs(context).endsToday($0.pair) }.map { alone in
            let words = Pairs(context).words(for: alone)
            return Phrase(
                "\(words). Afslut parret med d på listen over par, så kan der foreslås et nyt.",
                "\(words). End the pair with d in the list of pairs; then a new one can be suggested.")
        }
        // The words about a pair are made again for its current members.
        unmet = Pairs(context).pairSuggestion { !suggested.contains($0.id) }.unmet + alone
    }

    var isEmpty: Bool { groups.isEmpty }

    static let bindings: [Binding<PairProposalScreen>] = [
        Binding(
            "make-pairs", [Key(.enter)], ("dan parrene", "make the pairs"),
            ("Dan alle de foreslåede buddypar", "Make all the suggested buddy pairs"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.accept(in: context) },
        Binding(
            "swap", ["e"], ("byt", "swap"),
            ("Byt om på to: vælg først den ene, så den anden", "Swap two: choose one, then the other"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.mark(in: context) },
        Binding(
            "take-out", ["d", Key(.delete)], ("tag parret ud", "remove the pair"),
            ("Tag parret ud af forslaget", "Remove the pair from the suggestion"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, _ in screen.takeOut() },
        Binding(
            "swap-here", ["e", Key(.enter)], ("byt med denne", "swap with this one"),
            ("Byt om på de to", "Swap the two"), when: { screen, _ in screen.marked != nil }
        ) { screen, context in screen.swapHere(in: context) },
        Binding(.back, when: { screen, _ in screen.marked != nil }) { screen, _ in
            screen.marked = nil; return []
        },
    ]

    private mutating func takeOut() -> [Effect] {
        guard let talent = selected else { return [] }
        groups.removeAll { $0.contains(talent) }
        list.selection = max(0, min(list.selection, groups.joined().count - 1))
        return groups.isEmpty ? [.close] : []
    }

    private mutating func mark(in context: Context) -> [Effect] {
        guard let talent = selected else { return [] }
        marked = talent
        return [
            .say(
                .note(
                    Phrase(
                        "Vælg den, \(context.wording.name(talent)) skal bytte plads med, og tryk e igen.",
                        "Choose who \(context.wording.name(talent)) should swap with, and press e again.")))
        ]
    }

    private mutating func swapHere(in context: Context) -> [Effect] {
        guard let talent = selected, let other = marked else { return [] }
        marked = nil
        return swap(talent, other, in: context)
    }

    private mutating func swap(_ talent: Talent.ID, _ other: Talent.ID, in context: Context) -> [Effect] {
        let swapped = groups.map { $0.map { $0 == talent ? other : $0 == other ? talent : $0 } }
        for group in swapped where !groups.contains(group) {
            let pair = BuddyPair(
                id: "nyt", cohort: context.cohortID ?? "", members: group, from: Pairs(context).pairStart(of: group))
            if let fault = pair.faults(in: context.data).first { return [.say(.failure(fault.message))] }
        }
        groups = swapped
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 8)
        switch event {
        case .key(let key):
            return list.handle(key, in: content(context)) == .moved ? [] : nil
        case .mouse(let mouse):
            return list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content(context)) == .moved ? [] : nil
        default: return nil
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return marked == nil ? mark(in: context) : swapHere(in: context) }
        list.select(row, in: content(context))
        return []
    }

    private func accept(in context: Context) -> [Effect] {
        guard let cohort = context.cohortID,
            let change = PairSuggestion.change(pairing: groups, in: cohort, of: context.data, from: context.today)
        else { return [.close] }
        let count = groups.count
        return [
            .apply(
                change,
                saying: Phrase(
                    "\(count) buddypar dannet", count == 1 ? "1 buddy pair made" : "\(count) buddy pairs made"),
                closing: true)
        ]
    }

    private var selected: Talent.ID? {
        let all = Array(groups.joined())
        return all.indices.contains(list.selection) ? all[list.selection] : nil
    }

    // MARK: Drawing

    private func content(_ context: Context) -> ListContent {
        var headings: [Int: String] = [:], first = 0
        for (number, group) in groups.enumerated() {
            let level = group.first.flatMap(context.data.level).map { context.wording[$0.name] } ?? ""
            let start = Pairs(context).pairStart(of: group)
            let from =
                start == context.today ? "" : context.wording.say(" · fra ", " · from ") + context.wording.date(start)
            headings[first] = context.wording.say("Par", "Pair") + " \(number + 1) · \(level)\(from)"
            first += group.count
        }
        return ListContent(first, headings: headings)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about = context.wording.say(
            "Forslag til \(groups.count) buddypar. Enter: dan dem. e: byt om på to. d: tag et par ud.",
            "Suggested buddy pairs: \(groups.count). Enter: make them. e: swap two. d: remove a pair.")
        let head = wrapped(about, to: area.columns - 2)
        for (index, line) in head.enumerated() {
            canvas.write(
                line, at: Point(row: area.row + index, column: area.column + 1), Style(.title), limit: area.columns - 1)
        }
        let reasons = reasons(context).flatMap { text in wrapped(text.0, to: area.columns - 2).map { Span($0, text.1) }
        }
        let rest = area.splitRows(head.count).rest
        let footRows = min(reasons.count, rest.rows / 3)
        let (rows, foot) = rest.splitRows(rest.rows - footRows)
        let all = Array(groups.joined())
        list.draw(on: &canvas, in: rows, content: content(context), onClick: { Click.row($0) }) { canvas, index, line in
            let talent = all[index], person = context.data.person(of: talent)
            let isMarked = talent == marked
            let used = canvas.write(
                (isMarked ? "* " : "") + context.wording.name(talent), at: line.origin,
                Style(isMarked ? .accent : .text),
                limit: min(24, line.columns / 2 - 1))
            let start = min(26, line.columns / 2),
                direction = context.data.talents[talent].map { " · " + context.wording[$0.direction.name] } ?? ""
            let facts = (person?.organisation ?? "") + (line.columns < 60 ? "" : direction)
            canvas.write(
                facts, at: Point(row: line.row, column: line.column + start), Style(.muted), limit: line.columns - start
            )
            return used
        }
        for (index, reason) in reasons.prefix(footRows).enumerated() {
            canvas.write([reason], at: Point(row: foot.row + index, column: foot.column + 1), limit: foot.columns - 1)
        }
    }

    /// The reasons for the selected pair, its shortcomings, and the talents who are left over.
    private func reasons(_ context: Context) -> [(String, Style)] {
        guard let talent = selected, let group = groups.first(where: { $0.contains(talent) }) else { return [] }
        let own = PairSuggestion.reasons(for: group, among: groups, in: context.data)
        let why = (context.wording.say("Hvorfor: ", "Why: ") + context.wording[own.why] + ".", Style(.text))
        return [why] + ((own.lack.map { [$0] } ?? []) + unmet).map { (context.wording[$0], Style(.warn)) }
    }
}
