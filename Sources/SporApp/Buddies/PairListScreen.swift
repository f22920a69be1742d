import TalentDomain
import TerminalKit

/// The buddy pairs of the cohort, the current ones first, then the ended ones; and the talents without a buddy.
struct PairListScreen: Screen {
    private var list = SelectableList<BuddyPair.ID>()

    static let bindings: [Binding<PairListScreen>] = [
        Binding(.open, when: { $0.pair(in: $1) != nil }) { screen, context in
            screen.pair(in: context).map { [.open(PairScreen(pair: $0.id))] } ?? []
        },
        Binding(.suggestPairs, when: { $0.writes(in: $1) }) { screen, context in screen.suggest(in: context) },
        Binding(.add, when: { $0.writes(in: $1) }) { _, _ in [.openSheet(.pair(nil))] },
        Binding(
            .edit, when: { screen, context in screen.writablePair(in: context).map { $0.members.count > 1 } == true }
        ) { screen, context in screen.writablePair(in: context).map { [.openSheet(.pair($0.id))] } ?? [] },
        Binding(
            .delete,
            when: { screen, context in screen.writablePair(in: context).map { !screen.hasBeen($0, context) } == true }
        ) { screen, context in screen.writablePair(in: context).map { screen.delete($0, in: context) } ?? [] },
        Binding(
            "end-pair", ["d"], ("afslut", "end"),
            ("Afslut parret med udgangen af i dag", "End the pair at the end of today"),
            also: "ophør, opløs, skil, dissolve, split",
            when: { screen, context in screen.writablePair(in: context).map { screen.isToEnd($0, context) } == true }
        ) { screen, context in screen.writablePair(in: context).map { screen.end($0, in: context) } ?? [] },
        Binding(.networkGroups, when: { $1.cohortID != nil }) { _, _ in [.open(NetworkGroupScreen())] },
    ]

    private func writes(in context: Context) -> Bool { context.cohortID.map(context.abilities.mayWritePairs) ?? false }

    /// The selected pair, if the viewer may change it.
    private func writablePair(in context: Context) -> BuddyPair? { writes(in: context) ? pair(in: context) : nil }

    /// Whether the pair has met, or a member has left. Such a pair is ended, not deleted.
    private func hasBeen(_ pair: BuddyPair, _ context: Context) -> Bool {
        alone(pair, context) != nil || !context.data.meetings(of: pair.id).isEmpty
    }

    private func isToEnd(_ pair: BuddyPair, _ context: Context) -> Bool {
        hasBeen(pair, context) && !Pairs(context).endsToday(pair.id) && !pair.isOver(on: context.today)
    }

    private func suggest(in context: Context) -> [Effect] {
        let proposal = PairProposalScreen(in: context)
        guard proposal.isEmpty else { return [.open(proposal)] }
        let alone = proposal.unmet.first ?? Phrase("Alle har en buddy.", "Everyone has a buddy.")
        return [.say(.note(alone))]
    }

    private func alone(_ pair: BuddyPair, _ context: Context) -> LeftAlone? {
        Pairs(context).leftAlone.first { $0.pair == pair.id }
    }

    private func delete(_ pair: BuddyPair, in context: Context) -> [Effect] {
        let names = Pairs(context).names(in: pair)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Opløs parret \(names)? Det kan fortrydes med u.",
                        "Dissolve the pair \(names)? You can undo this with u."),
                    yes: Phrase("ja, opløs", "yes, dissolve"),
                    effects: [.apply(.pair(.remove(pair)), saying: Phrase("parret er opløst", "pair dissolved"))]))
        ]
    }

    /// Asks whether to end the pair today. From tomorrow, both can have another buddy; they keep what they have
    /// written.
    private func end(_ pair: BuddyPair, in context: Context) -> [Effect] {
        let names = Pairs(context).names(in: pair), last = max(pair.from ?? context.today, context.today)
        var ended = pair
        ended.until = last
        let left = pair.members.filter { context.data.talents[$0]?.isActive == true }.map(context.wording.name)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Skal parret \(names) slutte med udgangen af \(last.text(.medium, in: .da))? Derefter kan du give \(context.wording.joined(left)) en ny buddy med S eller a.",
                        "End the pair \(names) after \(last.text(.medium, in: .en))? You can then give \(context.wording.joined(left)) a new buddy with S or a."
                    ),
                    yes: Phrase("ja, afslut", "yes, end it"),
                    effects: [
                        .apply(.pair(Edit(from: pair, to: ended)), saying: Phrase("parret er afsluttet", "pair ended"))
                    ]))
        ]
    }

    mutating func stand(on record: RecordKey) { if record.kind == .pair { list.select(BuddyPair.ID(record.id)) } }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let ids = shown(in: context).map(\.id)
        return list.handle(event, ids: ids, rows: context.size.rows - 6) == .moved ? [] : nil
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(BuddyPair.self) { list.select(id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        return list.click(row, ids: shown(in: context).map(\.id)) == .done ? perform(.open, in: context) : []
    }

    private func shown(in context: Context) -> [BuddyPair] { context.pairs + Pairs(context).otherPairs }

    private func pair(in context: Context) -> BuddyPair? {
        guard context.cohortID != nil else { return nil }
        let pairs = shown(in: context)
        return list.index(in: pairs.map(\.id)).map { pairs[$0] }
    }

    // MARK: Drawing

    private static let wide = 110
    private static let paneColumns = 44

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let pairs = shown(in: context)
        guard !pairs.isEmpty else { return canvas.hint(empty(in: context), in: area) }
        let unpaired = unpairedLines(context, columns: area.columns - 2)
        let (body, foot) = area.splitRows(area.rows - unpaired.count)
        for (index, line) in unpaired.enumerated() {
            canvas.write(
                line, at: Point(row: foot.row + index, column: foot.column + 2), Style(.warn), limit: foot.columns - 2)
        }
        let list = list.shown(in: pairs.map(\.id))
        guard body.columns >= Self.wide else {
            let (table, words) = body.splitRows(body.rows - (body.rows > 12 ? 3 : 0))
            drawTable(pairs, list, on: &canvas, in: table, context: context)
            return drawWords(
                pairs[list.selection], on: &canvas, in: words.splitRows(1).rest.inset(columns: 2), context: context)
        }
        let (left, right) = body.splitColumns(body.columns - Self.paneColumns)
        drawTable(pairs, list, on: &canvas, in: left.splitColumns(left.columns - 1).left, context: context)
        canvas.verticalLine(column: right.column, from: right.row, rows: right.rows)
        drawPane(pairs[list.selection], on: &canvas, in: right.splitColumns(2).rest, context: context)
    }

    private func drawTable(
        _ pairs: [BuddyPair], _ list: ListView, on canvas: inout Canvas, in area: Rect, context: Context
    ) {
        let rows = pairs.map { Pairs(context).pairMeetingRows(of: $0) }
        // The names of the members, each shortened to an equal part of the room, with ` og ` between them.
        let names = pairs.map { pair in
            let room = area.columns - ListView.gutter - 10 - 4 * (pair.members.count - 1)
            return context.wording.joined(
                context.wording.memberNames(pair.members, fitting: min(14, room / max(1, pair.members.count))))
        }
        let organisations = pairs.map(Pairs(context).organisations),
            next = zip(pairs, rows).map { self.next(for: $0, in: $1, context) }
        let held = zip(pairs, rows).map { self.held(by: $0, in: $1, context) }
        func widest(_ texts: [String], _ title: String) -> Int {
            (texts + [title]).map { cellWidth(of: $0) }.max() ?? 0
        }
        let titles = [
            context.wording.say("Buddypar", "Buddy pair"), context.wording.say("Holdt", "Held"),
            context.wording.say("Næste", "Next"),
            context.wording.say("Organisationer", "Organisations"), context.wording.say("Niveau", "Level"),
        ]
        // Each column is as wide as its content. A column without enough room is left out.
        Table([
            TableColumn(titles[0], minimum: min(widest(names, titles[0]), max(20, area.columns - 14))),
            TableColumn(titles[1], minimum: 7, ideal: 7),
            TableColumn(titles[2], minimum: widest(next.map(\.text), titles[2]), priority: 1),
            TableColumn(titles[3], minimum: widest(organisations, titles[3]), priority: 2),
            TableColumn(titles[4], minimum: widest(pairs.map(Pairs(context).level), titles[4]), priority: 3),
        ]).draw(list, on: &canvas, in: area, content: ListContent(pairs.count), onClick: { Click.row($0) }) { index in
            [
                Span(names[index], Style(Pairs(context).standing(of: pairs[index]) == nil ? .text : .muted)),
                held[index],
                next[index], Span(organisations[index], Style(.muted)),
                Span(Pairs(context).level(of: pairs[index]), Style(.muted)),
            ]
        }
    }

    /// `2 af 3`; only the number of held meetings if the viewer may not know of all the pair's meetings.
    private func held(by pair: BuddyPair, in rows: [PairMeetingRow], _ context: Context) -> Span {
        let tally = Pairs(context).tally(of: rows)
        guard tally.due > 0, context.abilities.mayWriteMeetings(of: pair), Pairs(context).standing(of: pair) == nil
        else {
            return Span(tally.held == 0 ? "–" : "\(tally.held)", Style(.muted))
        }
        return Span(context.wording.say("\(tally.held) af \(tally.due)", "\(tally.held) of \(tally.due)"))
    }

    /// The first meeting that is not held, with its date, and `!` if it is late.
    private func next(for pair: BuddyPair, in rows: [PairMeetingRow], _ context: Context) -> Span {
        if let standing = Pairs(context).standing(of: pair) { return Span(standing, Style(.muted)) }
        if Pairs(context).endsToday(pair.id) {
            return Span(context.wording.say("slutter i dag", "ends today"), Style(.muted))
        }
        if alone(pair, context) != nil {
            return Span(context.wording.say("! alene (d: afslut)", "! alone (d: end)"), Style(.warn))
        }
        guard let row = rows.first(where: { !$0.isHeld }), let deadline = row.deadline else {
            return rows.isEmpty || !context.abilities.mayWriteMeetings(of: pair)
                ? Span("–", Style(.muted))
                : Span(context.wording.say("alle møder er holdt", "all meetings held"), Style(.ok))
        }
        let what = context.wording[row.kind.name].lowercased(),
            day =
                row.meeting.map { MeetingWords(meeting: $0, context: context).dateAndTime }
                ?? context.wording.date(deadline)
        if row.isDue(on: context.today) { return Span("! \(what) \(day)", Style(.warn)) }
        return Span("\(what) \(row.meeting == nil ? context.wording.say("senest ", "by ") : "")\(day)")
    }

    /// The facts about the selected pair for which the table has no room.
    private func drawWords(_ pair: BuddyPair, on canvas: inout Canvas, in area: Rect, context: Context) {
        guard !area.isEmpty else { return }
        canvas.write(
            [
                Span(Pairs(context).names(in: pair), Style(.heading)),
                Span(" · \(Pairs(context).level(of: pair))\(Pairs(context).span(of: pair))"),
            ], at: area.origin, limit: area.columns)
        canvas.write(
            Pairs(context).organisations(in: pair), at: Point(row: area.row + 1, column: area.column), Style(.muted),
            limit: area.columns)
    }

    private func drawPane(_ pair: BuddyPair, on canvas: inout Canvas, in area: Rect, context: Context) {
        canvas.write(Pairs(context).names(in: pair), at: area.origin, Style(.heading), limit: area.columns)
        canvas.write(
            Pairs(context).level(of: pair) + Pairs(context).span(of: pair),
            at: Point(row: area.row + 1, column: area.column),
            Style(.muted), limit: area.columns)
        for (index, row) in Pairs(context).pairMeetingRows(of: pair).prefix(max(0, area.rows - 3)).enumerated() {
            let line = Point(row: area.row + 3 + index, column: area.column), state = Pairs(context).state(of: row)
            let sign = String(state.text.prefix(1)), day = row.deadline.map(context.wording.date) ?? ""
            canvas.write(
                [Span(sign, state.style), Span(" " + Pairs(context).title(of: row))], at: line,
                limit: area.columns - cellWidth(of: day) - 1)
            canvas.write(day, at: Point(row: line.row, column: area.endColumn - cellWidth(of: day)), Style(.muted))
        }
    }

    private func unpairedLines(_ context: Context, columns: Int) -> [String] {
        let names = Pairs(context).unpaired.map { context.wording.name($0.id) }
        let unpaired =
            names.isEmpty
            ? []
            : wrapped(
                context.wording.say("Uden buddy: ", "Without a buddy: ") + names.joined(separator: ", "), to: columns
            )
            .prefix(2)
        let alone = Pairs(context).leftAlone.prefix(2).flatMap { alone in
            let help =
                Pairs(context).endsToday(alone.pair)
                ? "."
                : context.wording.say(
                    ". Afslut parret med d, og dan et nyt med S.", ". End the pair with d, and make a new one with S.")
            return wrapped(Pairs(context).words(for: alone) + help, to: columns)
        }
        return alone.isEmpty && unpaired.isEmpty ? [] : [""] + alone + unpaired
    }

    private func empty(in context: Context) -> String {
        guard let cohort = context.cohortID, !context.talents.isEmpty else {
            return context.wording.say(
                "Når der er talenter på holdet, vises buddyparrene her.",
                "The buddy pairs will appear here once the cohort has talents.")
        }
        let what = context.wording.say(
            "Her vises buddyparrene. Et par er to talenter på samme niveau, helst fra hver sin organisation.",
            "Buddy pairs are listed here: two talents at the same level, from different organisations if possible.")
        return context.abilities.mayWritePairs(in: cohort)
            ? what
                + context.wording.say(
                    " Tryk S for et forslag, eller a for at danne et par selv.",
                    " Press S for a suggestion, or a to make a pair yourself.") : what
    }
}
