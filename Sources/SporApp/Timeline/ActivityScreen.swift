import TalentDomain
import TerminalKit

/// Everything about one activity: its text, its checks, and the answers or attendance.
struct ActivityScreen: Screen {
    /// A row that can be selected at the right.
    enum Row: Hashable {
        case check(Int)
        case person(Attendee)
        /// All of a group of whom nothing more is needed, in one line.
        case others(Audience)
    }

    /// From this width on, the lists are beside the text; otherwise below it.
    static let wide = 110
    /// An area with fewer rows has room for only one of the two.
    private static let leastRows = 16

    let id: Activity.ID
    private var selected: Row?
    var list = ListView()
    /// The groups whose others are shown as one row for each of them.
    private var unfolded: Set<Audience> = []
    /// The text has the keys, for scrolling.
    private(set) var readsText = false
    private(set) var view = ScrollView()

    init(_ id: Activity.ID, at row: Row? = nil) {
        self.id = id
        selected = row
    }

    /// The checks, then group by group those who are not coming or have not answered, and the others.
    func rows(of activity: Activity, in context: Context) -> [Row] {
        let people = Participation(of: activity, in: context)
        return activity.checks.indices.map(Row.check)
            + (people?.audiences ?? []).flatMap { audience -> [Row] in
                let all = people?.entries(of: audience) ?? [], others = others(of: audience, people, in: context)
                return all.map(\.attendee).filter { !others.contains($0) }.map(Row.person)
                    + (others.isEmpty ? [] : [.others(audience)])
            }
    }

    /// The most people of a group who get rows of their own although nothing more is needed of them.
    private static let fewOthers = 3

    /// The people in the row of the others of a group. The selected one is not among them, so that a new answer stays in
    /// view.
    func others(of audience: Audience, _ people: Participation?, in context: Context) -> [Attendee] {
        let settled = people?.entries(of: audience).filter { people?.isSettled($0, in: context) == true } ?? []
        guard !unfolded.contains(audience), settled.count > Self.fewOthers else { return [] }
        return settled.map(\.attendee).filter { selected != .person($0) }
    }

    func row(in rows: [Row]) -> Row? { selected.flatMap { rows.contains($0) ? $0 : nil } ?? rows.first }

    static let bindings: [Binding<ActivityScreen>] = [
        Binding(
            "checks", [" "], ("sæt kryds", "tick"), ("Sæt kryds på tjeklisten", "Tick an item on the checklist"),
            also: "tjekliste, huskeliste, checklist", when: { $0.writableCheck(in: $1) != nil }
        ) { screen, context in screen.tick(in: context) },
        Binding(.answer, when: { $0.answering(in: $1) != nil }) { screen, context in screen.answer(in: context) },
        Binding(.open, when: { $0.opened(in: $1) != nil }) { screen, context in screen.open(in: context) },
        Binding(.allPresent, when: { $0.activity(in: $1).flatMap(Activities($1).allPresent) != nil }) {
            screen, context in
            screen.activity(in: context).flatMap(Activities(context).allPresent).map { [$0] } ?? []
        },
        Binding(.absent, when: { $0.activity(in: $1).flatMap(Activities($1).absence) != nil }) { screen, context in
            screen.activity(in: context).flatMap(Activities(context).absence).map { [.open($0)] } ?? []
        },
        Binding(.catchUp, when: { $0.absence(in: $1) != nil }) { screen, context in
            screen.absence(in: context).map { [.openSheet(.catchUp($0.id))] } ?? []
        },
        Binding(.caughtUp, when: { $0.absence(in: $1)?.catchUp != nil }) { screen, context in
            screen.absence(in: context).flatMap(Activities(context).caughtUp).map { [$0] } ?? []
        },
        Binding(.logbook, when: { $0.activity(in: $1) != nil && Logbook($1).ownEntries(.activity($0.id)) != nil }) {
            screen, context in Logbook(context).ownEntries(.activity(screen.id))?.effects ?? []
        },
        Binding(.nextPane.named("tekst eller liste", "text or list"), when: { $0.activity(in: $1) != nil }) {
            screen, _ in
            screen.readsText.toggle(); return []
        },
        Binding(.move, when: { $0.writes(in: $1) }) { screen, _ in [.openSheet(.moveActivity(screen.id))] },
        Binding(.edit, when: { $0.writes(in: $1) }) { screen, _ in [.openSheet(.activity(screen.id))] },
        Binding(.delete, when: { $0.writes(in: $1) }) { screen, context in
            screen.activity(in: context).map { [.open(Deletion(context).deletion(of: $0, then: [.close]))] } ?? []
        },
        Binding(.shift, when: { $0.writes(in: $1) }) { screen, _ in [.openSheet(.shift(screen.id))] },
        Binding(.stretch, when: { $0.writes(in: $1) }) { screen, _ in [.openSheet(.stretch(screen.id))] },
        Binding(.split, when: { $0.writes(in: $1) && $0.activity(in: $1)?.isPeriod == true }) { screen, context in
            screen.activity(in: context).map(Activities(context).split) ?? []
        },
        Binding(.pin, when: { $0.writes(in: $1) && $0.activity(in: $1)?.isPinned == false }) { screen, context in
            Activities(context).fix([screen.activity(in: context)].compactMap(\.self))
        },
        Binding(.unpin, when: { $0.writes(in: $1) && $0.activity(in: $1)?.isPinned == true }) { screen, context in
            Activities(context).fix([screen.activity(in: context)].compactMap(\.self))
        },
        Binding(.cancel, when: { $0.writes(in: $1) && $0.activity(in: $1)?.cancelled == nil }) { screen, _ in
            [.openSheet(.cancelActivity(screen.id))]
        },
        Binding(.reinstate, when: { $0.writes(in: $1) && $0.activity(in: $1)?.cancelled != nil }) { screen, context in
            screen.activity(in: context).map(Activities(context).reinstate) ?? []
        },
        Binding(.copy, when: { $0.writes(in: $1) }) { screen, _ in [.openSheet(.copyActivity(screen.id))] },
        Binding(
            .preparation, when: { screen, context in screen.activity(in: context).map { $0.talent == nil } ?? false }
        ) {
            screen, _ in [.open(MaterialsScreen(screen.id))]
        },
        Binding(
            .practice,
            when: { screen, context in
                context.navigation.ownTalent != nil
                    && screen.activity(in: context).flatMap(context.data.practicePeriod) != nil
            }
        ) { screen, context in
            guard let own = context.navigation.ownTalent,
                let period = screen.activity(in: context).flatMap(context.data.practicePeriod)
            else { return [] }
            return [.openSheet(.practice(own, module: period.module))]
        },
        Binding(
            .product, when: { $0.activity(in: $1).flatMap(Plans($1).module(ofProductAt:)) != nil }
        ) { screen, context in
            guard let own = context.navigation.ownTalent,
                let module = screen.activity(in: context).flatMap(Plans(context).module(ofProductAt:))
            else { return [] }
            return context.abilities.mayTakeOverPlan(of: own)
                ? Plans(context).takeOverEffects(of: own, then: .product)
                : [.openSheet(.product(own, module: module))]
        },
        Binding(
            .questions,
            when: { screen, context in
                screen.activity(in: context).map(Teaching(context).opensQuestions) ?? false
            }
        ) { screen, _ in [.open(QuestionsScreen(screen.id))] },
        Binding(
            .levelGroups,
            when: { screen, context in screen.activity(in: context).map(LevelGroups(context).isOffered) ?? false }
        ) { screen, context in screen.activity(in: context).map(LevelGroups(context).effects) ?? [] },
        Binding(
            "agenda", ["b"], ("dagsorden", "agenda"),
            ("Se mødets dagsorden og beslutninger", "See the meeting's agenda and decisions"),
            also: "punkter, beslutninger, referat, styregruppe, points, decisions, minutes, steering group",
            when: { $0.activity(in: $1)?.kind == .steeringMeeting && Steering($1).isOffered }
        ) { screen, _ in [.open(SteeringScreen(at: .meeting(screen.id)))] },
        Binding(.ownNote, when: { $0.activity(in: $1) != nil && OwnNotes($1).offers(.activity($0.id)) }) {
            screen, context in OwnNotes(context).effects(about: .activity(screen.id))
        },
    ]

    private func activity(in context: Context) -> Activity? { context.data.activities[id] }

    private func writes(in context: Context) -> Bool { activity(in: context).map(context.abilities.mayWrite) ?? false }

    /// The selected row, while the keys go to the rows.
    private func row(in context: Context) -> Row? {
        readsText ? nil : activity(in: context).flatMap { row(in: rows(of: $0, in: context)) }
    }

    private func writableCheck(in context: Context) -> Int? {
        guard case .check(let index) = row(in: context), writes(in: context) else { return nil }
        return index
    }

    private func tick(in context: Context) -> [Effect] {
        guard let activity = activity(in: context), let index = writableCheck(in: context) else { return [] }
        var checked = activity
        checked.checks[index].done.toggle()
        return [.apply(.activity(Edit(from: activity, to: checked)))]
    }

    /// The selected person, if the viewer may change their answer or presence.
    private func answering(in context: Context) -> Attendee? {
        guard case .person(let attendee) = row(in: context), let activity = activity(in: context),
            Participation(of: activity, in: context)?.isWritable == true
        else { return nil }
        return attendee
    }

    /// The selected absence, if the viewer may change it.
    private func absence(in context: Context) -> Attendance? {
        guard let attendee = answering(in: context),
            let record = context.data.attendance(of: attendee, at: id), case .absent = record.presence
        else { return nil }
        return record
    }

    private func answer(in context: Context) -> [Effect] {
        guard let attendee = answering(in: context), let activity = activity(in: context) else { return [] }
        if activity.isPeriod { return opened(in: context) ?? [] }
        let next = (context.data.attendance(of: attendee, at: id)?.presence ?? .invited).next(
            isPast: activity.start <= context.today)
        return [.apply(Activities(context).answer(next, of: attendee, at: id))]
    }

    private mutating func open(in context: Context) -> [Effect] {
        let effects = opened(in: context) ?? []
        if case .others(let audience) = row(in: context), let activity = activity(in: context) {
            let people = Participation(of: activity, in: context)
            selected = others(of: audience, people, in: context).first.map(Row.person)
            unfolded.insert(audience)
        }
        return effects
    }

    /// Opens the selected person's row; nil if it cannot be opened.
    private func opened(in context: Context) -> [Effect]? {
        guard let row = row(in: context), let activity = activity(in: context) else { return nil }
        switch row {
        case .check: return nil
        case .others: return []
        // Each talent's own talks are on the talent's screens.
        case .person(.talent(let talent)) where activity.isPeriod:
            return [.show(Activities(context).place(of: talent, at: activity))]
        case .person(let attendee):
            return answering(in: context) == nil
                ? nil : [.open(PresenceSheet(activity: id, attendee: attendee, in: context))]
        }
    }

    func crumbs(in context: Context) -> [String] {
        [activity(in: context).map { context.wording[$0.title] } ?? context.wording.say("Aktivitet", "Activity")]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard let activity = context.data.activities[id] else { return nil }
        let rows = rows(of: activity, in: context)
        switch event {
        case _ where readsText: return scroll(event, activity, context) == .moved ? [] : nil
        case .mouse(let mouse): move(to: position(in: rows) + (mouse.kind == .wheelUp ? -1 : 1), in: rows)
        case .key where rows.isEmpty: return scroll(event, activity, context) == .moved ? [] : nil
        case .key(let key):
            list.selection = position(in: rows)
            list.rows = context.size.rows - 6
            guard list.handle(key, in: content(of: activity, context)) == .moved else { return nil }
            move(to: list.selection, in: rows)
        default: return nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let index, _) = click, let activity = context.data.activities[id] else { return [] }
        let rows = rows(of: activity, in: context)
        let opens = index == position(in: rows) && !readsText
        readsText = false
        move(to: index, in: rows)
        guard opens else { return [] }
        return writableCheck(in: context) != nil ? tick(in: context) : open(in: context)
    }

    func position(in rows: [Row]) -> Int { row(in: rows).flatMap(rows.firstIndex) ?? 0 }

    private mutating func move(to index: Int, in rows: [Row]) {
        guard !rows.isEmpty else { return }
        selected = rows[max(0, min(index, rows.count - 1))]
    }

    private mutating func scroll(_ event: InputEvent, _ activity: Activity, _ context: Context) -> Outcome {
        let text = ActivityText(activity: activity, context: context)
        // Title and days take three rows, head and bottom line three.
        return view.handle(
            event, lines: text.lines(columns: Self.textColumns(of: context.size.columns)).count,
            rows: readingRows(context))
    }

    /// The rows of the text that has the keys.
    private func readingRows(_ context: Context) -> Int {
        guard let activity = context.data.activities[id] else { return 1 }
        let body = Rect(Size(rows: context.size.rows - 6, columns: context.size.columns))
        return textRows(of: activity, in: body, context)
    }

    /// The rows of the sentence below the lists that says whose answers are seen.
    static let footRows = 2

    /// The rows of the text in an area: all of them beside the lists or alone, otherwise what the lists leave free, and
    /// at least half.
    func textRows(of activity: Activity, in area: Rect, _ context: Context) -> Int {
        let lists = content(of: activity, context).lineCount
        let foot = Participation(of: activity, in: context)?.isComplete == false ? Self.footRows : 0
        guard area.columns < Self.wide, lists > 0, area.rows >= Self.leastRows else { return area.rows }
        let lines = ActivityText(activity: activity, context: context).lines(
            columns: Self.textColumns(of: area.columns)
        ).count
        return min(lines, max(area.rows / 2 - foot, area.rows - lists - foot - 1))
    }

    /// The columns of the text in an area of that width.
    static func textColumns(of columns: Int) -> Int {
        columns < wide ? min(72, columns - 3) : min(72, max(32, columns * 2 / 5))
    }
}
