import TalentDomain
import TerminalKit

/// A suggestion of mentors, to be changed and taken as a whole: `e` chooses another mentor, `d` takes a talent out,
/// Enter gives all of them their mentors.
struct MentorProposalScreen: Screen {
    private(set) var matches: [MentorMatch]
    private let unmet: [Talent.ID]
    private var list = ListView()

    init(in context: Context) {
        let suggestion = context.cohortID.map { MentorSuggestion(in: $0, of: context.data, on: context.today) }
        let mentors = Mentors(context)
        matches = suggestion?.matches.filter { mentors.mayGiveMentor(to: $0.talent) } ?? []
        unmet = suggestion?.unmet ?? []
    }

    static let bindings: [Binding<MentorProposalScreen>] = [
        Binding(
            "make-mentors", [Key(.enter)], ("giv mentorer", "give mentors"),
            ("Giv alle de foreslåede deres mentor", "Give everyone the suggested mentor")
        ) { screen, context in screen.accept(in: context) },
        Binding(
            "other-mentor", ["e"], ("anden mentor", "other mentor"),
            ("Vælg en anden mentor til den valgte", "Choose another mentor for the selected person"),
            also: "byt, skift, swap"
        ) { screen, context in screen.choose(in: context) },
        Binding(
            "take-out-match", ["d", Key(.delete)], ("tag ud", "remove"),
            ("Tag den valgte ud af forslaget", "Remove the selected person from the suggestion")
        ) { screen, _ in screen.takeOut() },
    ]

    private var selected: MentorMatch? { matches.indices.contains(list.selection) ? matches[list.selection] : nil }

    private func accept(in context: Context) -> [Effect] {
        do {
            let change = try MentorSuggestion.change(
                making: matches, in: context.data, on: context.today, newID: context.services.newID)
            let count = matches.count
            return change.map {
                [
                    .apply(
                        $0,
                        saying: count == 1
                            ? Phrase("1 har fået en mentor", "1 person has a mentor")
                            : Phrase("\(count) har fået en mentor", "\(count) people have a mentor"), closing: true)
                ]
            } ?? [.close]
        } catch {
            return [.say(.failure(error.message))]
        }
    }

    /// Asks for another volunteer with a free place.
    private func choose(in context: Context) -> [Effect] {
        guard let match = selected else { return [] }
        let others = context.data.mentors(for: match.talent, taking: matches, on: context.today)
            .filter { $0 != match.mentor }
        guard !others.isEmpty else {
            return [
                .say(
                    .note(
                        Phrase(
                            "Ingen andre i mentorkorpset har plads.", "Nobody else in the mentor corps has a place.")))
            ]
        }
        let answers = others.map { mentor in
            var changed = self
            changed.matches[list.selection].mentor = mentor
            return ChoiceSheet.Answer(
                text: Phrase(context.wording.name(context.data.people[mentor])),
                detail: Mentors(context).detail(of: mentor), effects: [.replace(changed)])
        }
        let name = context.wording.name(match.talent)
        return [
            .open(
                ChoiceSheet(
                    title: Phrase("Mentor til \(name)", "Mentor for \(name)"),
                    question: Phrase("Hvem i stedet?", "Who instead?"), answers: answers))
        ]
    }

    private mutating func takeOut() -> [Effect] {
        guard selected != nil else { return [] }
        matches.remove(at: list.selection)
        list.selection = max(0, min(list.selection, matches.count - 1))
        return matches.isEmpty ? [.close] : []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 8)
        switch event {
        case .key(let key): return list.handle(key, in: ListContent(matches.count)) == .moved ? [] : nil
        case .mouse(let mouse):
            return list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: ListContent(matches.count)) == .moved
                ? [] : nil
        default: return nil
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return choose(in: context) }
        list.select(row, in: ListContent(matches.count))
        return []
    }

    func crumbs(in context: Context) -> [String] { [context.wording.say("Forslag", "Suggestion")] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about = context.wording.say(
            "Forslag til \(matches.count) med mentor. Enter: giv mentorer. e: anden mentor. d: tag ud.",
            "Suggested mentors: \(matches.count). Enter: give mentors. e: other mentor. d: remove.")
        let rows = canvas.suggestion(about, words(context), in: area)
        list.draw(on: &canvas, in: rows, content: ListContent(matches.count), onClick: { Click.row($0) }) {
            canvas, index, line in
            let match = matches[index], start = min(26, line.columns / 2)
            let mentor = context.data.people[match.mentor]
            let used = canvas.write(context.wording.name(match.talent), at: line.origin, limit: start - 2)
            let facts = line.columns < 60 ? "" : " · " + (mentor?.organisation.withoutKommune ?? "")
            canvas.write(
                "→ " + context.wording.name(mentor) + facts, at: Point(row: line.row, column: line.column + start),
                Style(.muted), limit: line.columns - start)
            return used
        }
    }

    /// The reasons for the selected match, the two's own words, and the talents who are left over.
    private func words(_ context: Context) -> [(String, Style)] {
        guard let match = selected else { return [] }
        let reasons = context.data.reasons(for: match, on: context.today), wording = context.wording
        let offer = Mentors(context).corps.first { $0.person == match.mentor }?.offer?.text ?? ""
        let left = unmet.map(wording.name)
        return (reasons.why.map { [(wording[$0], Style(.text))] } ?? [])
            + reasons.lacks.map { (wording[$0], Style(.warn)) }
            + (context.data.mentorWish(of: match.talent).map {
                [(wording.say("Ønske: ", "Wish: ") + wording.text($0.text), Style(.text))]
            } ?? [])
            + (offer.isEmpty ? [] : [(wording.say("Tilbud: ", "Offer: ") + wording.text(offer), Style(.text))])
            + (left.isEmpty
                ? []
                : [
                    (
                        wording.say("Uden mentor i forslaget: ", "Without a mentor in the suggestion: ")
                            + wording.joined(left) + ".", Style(.warn)
                    )
                ])
    }
}
