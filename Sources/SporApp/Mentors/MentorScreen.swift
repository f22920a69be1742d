import TalentDomain
import TerminalKit

/// The talents who lack a mentor, and the volunteers of the mentor corps with what they offer.
struct MentorScreen: Screen {
    private var list: SelectableList<MentorRow>

    init(at talent: Talent.ID? = nil) { list = SelectableList(selected: talent.map(MentorRow.talent)) }

    static let bindings: [Binding<MentorScreen>] = [
        Binding(.open, when: { $0.row(in: $1) != nil }) { screen, context in screen.read(in: context) },
        Binding(
            "find-mentor", ["b"], ("find mentor", "find mentor"),
            ("Vælg en mentor til den valgte", "Choose a mentor for the selected person"),
            also: "ny mentor, giv mentor, give mentor", when: { $0.help(in: $1) != nil }
        ) { screen, context in screen.help(in: context).map { [.open($0)] } ?? [] },
        Binding(
            "suggest-mentors", ["S"], ("foreslå mentorer", "suggest mentors"),
            (
                "Foreslå mentorer fra mentorkorpset til dem, der mangler en",
                "Suggest mentors from the mentor corps for those who lack one"
            ),
            also: "match, matching, forslag, suggestion", when: { $0.mayMatch(in: $1) }
        ) { _, context in Mentors(context).suggestionEffects },
        Binding(.add, when: { Mentors($1).mayKeepCorps }) { _, _ in [.open(PersonFinder(.mentorCorps))] },
        Binding(.mentorWish, when: { $1.navigation.ownTalent.map(Mentors($1).mayWish) == true }) { _, context in
            context.navigation.ownTalent.map { [.openSheet(.mentorWish($0))] } ?? []
        },
        Binding(.edit, when: { $0.sheet(in: $1) != nil }) { screen, context in
            screen.sheet(in: context).map { [.openSheet($0)] } ?? []
        },
        Binding(.delete, when: { $0.sheet(in: $1) != nil && !$0.isWithoutWish(in: $1) }) { screen, context in
            screen.delete(in: context)
        },
        .close,
    ]

    private func row(in context: Context) -> MentorRow? {
        let rows = Mentors(context).rows
        return list.index(in: rows).map { rows[$0] }
    }

    private func talent(in context: Context) -> Talent.ID? {
        if case .talent(let talent) = row(in: context) { talent } else { nil }
    }

    private func mayMatch(in context: Context) -> Bool {
        Mentors(context).lacking.contains { Mentors(context).mayGiveMentor(to: $0.talent) }
    }

    private func help(in context: Context) -> ChoiceSheet? { talent(in: context).flatMap(Mentors(context).help) }

    /// The form of the selected row, if the viewer may change it.
    private func sheet(in context: Context) -> SheetName? {
        switch row(in: context) {
        case .talent(let talent): Mentors(context).mayWish(for: talent) ? .mentorWish(talent) : nil
        case .volunteer(let id):
            context.data.roles[id].flatMap { context.abilities.mayWrite($0) ? .mentorOffer($0.person, id) : nil }
        case nil: nil
        }
    }

    private func isWithoutWish(in context: Context) -> Bool {
        talent(in: context).map { context.data.mentorWish(of: $0) == nil } ?? false
    }

    private func read(in context: Context) -> [Effect] {
        guard let row = row(in: context) else { return [] }
        let title: Phrase =
            switch row {
            case .talent: Phrase("Ønske om en mentor", "Wish for a mentor")
            case .volunteer: Phrase("Mentorkorps", "Mentor corps")
            }
        return [.open(ReadingSheet(title: title) { Mentors($0).reading(of: row) })]
    }

    private func delete(in context: Context) -> [Effect] {
        let question: Phrase, change: Change
        switch row(in: context) {
        case .talent(let talent):
            guard let wish = context.data.mentorWish(of: talent) else { return [] }
            let name = context.wording.name(talent)
            question = Phrase(
                "Slet \(Genitive.da(name)) ønske om en mentor?", "Delete \(Genitive.en(name)) wish for a mentor?")
            change = .mentorWish(.remove(wish))
        case .volunteer(let id):
            guard let role = context.data.roles[id] else { return [] }
            let name = context.wording.name(context.data.people[role.person])
            let talents = Mentors(context).talents(of: role).map(context.wording.name)
            let stays =
                talents.isEmpty
                ? Phrase("")
                : Phrase(
                    " \(name) er stadig mentor for \(talents.listed(in: .da)).",
                    " \(name) stays mentor of \(talents.listed(in: .en)).")
            question = Phrase("Tag \(name) ud af mentorkorpset?", "Remove \(name) from the mentor corps?") + stays
            change = .role(.remove(role))
        case nil: return []
        }
        return [
            .open(
                ConfirmSheet(
                    question: question + Phrase(" Det kan fortrydes med u.", " You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [.apply(change, saying: Phrase("slettet", "deleted"))]))
        ]
    }

    mutating func stand(on record: RecordKey) {
        switch record.kind {
        case .role: list.select(.volunteer(RoleAssignment.ID(record.id)))
        case .mentorWish: list.select(.talent(Talent.ID(record.id)))
        default: break
        }
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let rows = Mentors(context).rows
        let outcome = list.handle(
            event, ids: rows, content: content(of: rows, in: context), rows: context.size.rows - 6)
        return outcome == .moved ? [] : nil
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(RoleAssignment.self), context.data.roles[id]?.isInMentorCorps == true {
            list.select(.volunteer(id))
        }
        if let id = change.about(MentorWish.self) { list.select(.talent(Talent.ID(id.raw))) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        let rows = Mentors(context).rows
        let outcome = list.click(row, ids: rows, content: content(of: rows, in: context))
        return outcome == .done ? perform(.open, in: context) : []
    }

    // MARK: Drawing

    func crumbs(in context: Context) -> [String] { [context.wording.say("Mentorer", "Mentors")] }

    private func content(of rows: [MentorRow], in context: Context) -> ListContent {
        var headings: [Int: String] = [:]
        let first = rows.firstIndex { if case .volunteer = $0 { true } else { false } } ?? rows.count
        if first > 0 {
            headings[0] =
                context.wording.say("Ønsker eller mangler en mentor", "Wish for or lack a mentor") + " · \(first)"
        }
        if first < rows.count {
            headings[first] = context.wording.say("Mentorkorps", "Mentor corps") + " · \(rows.count - first)"
        }
        return ListContent(rows.count, headings: headings)
    }

    /// From this width on, the selected row is whole beside the list.
    private static let wide = 110

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let mentors = Mentors(context), rows = mentors.rows
        guard let selected = row(in: context) else { return canvas.hint(empty(in: context), in: area) }
        let isWide = area.columns >= Self.wide
        let (left, side) = area.splitColumns(isWide ? area.columns * 3 / 5 : area.columns)
        if isWide { canvas.readingPane(mentors.reading(of: selected), in: side) }
        let lines =
            isWide
            ? []
            : ReadingSheet.lines(of: Array(mentors.reading(of: selected).dropFirst()), columns: area.text.columns - 1)
        let (body, foot) = left.splitRows(left.rows - min(lines.count, left.rows / 3))
        list.shown(in: rows).draw(
            on: &canvas, in: body, content: content(of: rows, in: context), onClick: { Click.row($0) }
        ) { canvas, index, line in
            draw(rows[index], on: &canvas, in: line, context: context)
        }
        for (index, span) in lines.prefix(foot.rows).enumerated() {
            canvas.write([span], at: Point(row: foot.row + index, column: foot.text.column), limit: foot.text.columns)
        }
    }

    private func draw(_ row: MentorRow, on canvas: inout Canvas, in line: Rect, context: Context) -> Int {
        let mentors = Mentors(context), start = min(24, line.columns / 2)
        let name: String, facts: [String], style: Style
        switch row {
        case .talent(let talent):
            let wish = context.data.mentorWish(of: talent).map { context.wording.quoted($0.text) } ?? ""
            (name, style) = (context.wording.name(talent), Style(.warn))
            facts = [mentors.state(of: talent), wish]
        case .volunteer(let id):
            guard let role = context.data.roles[id] else { return 0 }
            let person = context.data.people[role.person]
            (name, style) = (context.wording.name(person), Style(.muted))
            facts = [
                mentors.places(of: role, isShort: true), person?.organisation.withoutKommune ?? "",
                context.wording.text(role.offer?.text.split(separator: "\n").first.map(String.init) ?? ""),
            ]
        }
        let used = canvas.write(name, at: line.origin, limit: start - 2)
        let text = facts.filter { !$0.isEmpty }.joined(separator: " · ")
        canvas.write(
            cut(text, to: line.columns - start), at: Point(row: line.row, column: line.column + start), style,
            limit: line.columns - start)
        return used
    }

    private func empty(in context: Context) -> String {
        let what = context.wording.say(
            "Mentorkorpset er frivillige, der vil være mentor for \(context.wording.people.plural.da) på holdet. Det er frivilligt for begge parter.",
            "The mentor corps is made up of volunteers who will mentor \(context.wording.people.plural.en) in the cohort. It is voluntary for both."
        )
        if Mentors(context).mayKeepCorps {
            let mentors = Mentors(context).current
            let now =
                mentors.isEmpty
                ? ""
                : context.wording.say(
                    " Holdets mentorer nu: \(context.wording.joined(mentors)).",
                    " The cohort's mentors now: \(context.wording.joined(mentors)).")
            return what + now
                + context.wording.say(" Tryk a for at tilføje en frivillig.", " Press a to add a volunteer.")
        }
        return context.navigation.ownTalent.map(Mentors(context).mayWish) == true
            ? what + context.wording.say(" Tryk w for at ønske en mentor.", " Press w to wish for a mentor.") : what
    }
}
