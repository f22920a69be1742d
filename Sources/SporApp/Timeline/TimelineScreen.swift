import TalentDomain
import TerminalKit

/// The cohort's programme: drawn by kind of activity, or as a list by date.
struct TimelineScreen: Screen {
    /// The part of the screen that gets the keys.
    enum Mode: Hashable {
        case browse
        /// The search field; Esc restores the selection from before.
        case searching(TextField, from: Agenda.Item.Key?)
        case filtering(ListView)
    }

    /// The lists that can be clicked.
    enum Pane { static let activities = 0, filters = 1, dates = 2 }

    /// Below this width there is no room for a drawing.
    static let narrow = 60
    /// From this width on, list and details are beside each other below the drawing.
    static let wide = 110

    /// The selected date; for an activity that is drawn, its first one.
    var selected: Agenda.Item.Key?
    /// The day of the selection, in case what is selected is removed.
    var place: Day?
    var view = TimelineView()
    var list = ListView()
    /// The keys go to the list; on screens that are not wide, it is shown instead of the drawing.
    var showsList = false
    /// Nil until the viewer has chosen one.
    var chosenFilter: TimelineFilter?
    var search = ""
    var mode = Mode.browse
    /// The activities that the next action is about, while there are any.
    var marked: Set<Activity.ID> = []

    var takesText: Bool { if case .searching = mode { true } else { false } }

    func filter(in context: Context) -> TimelineFilter { chosenFilter ?? TimelineFilter.first(in: context) }

    func usesList(in context: Context) -> Bool { showsList || context.size.columns < Self.narrow }

    static let bindings: [Binding<TimelineScreen>] = [
        Binding(.open, when: { $0.offersDate(in: $1) || $0.isFiltering }) { screen, context in
            screen.open(in: context)
        },
        Binding(.move, when: { $0.writesActivity(in: $1) || $0.hasMarks(in: $1) }) { screen, context in
            screen.act(in: context, one: { [.openSheet(.moveActivity($0.id))] }) { [.openSheet(.moveSeveral($0))] }
        },
        Binding(
            "mark", [" "], ("markér", "mark"),
            (
                "Markér flere aktiviteter og flyt, ret, aflys eller lås dem i ét",
                "Mark several activities, and move, edit, cancel or fix them as one"
            ),
            also: "vælg flere, afkryds, select several, multiple", isFoundElsewhere: true,
            when: { $0.writesActivity(in: $1) }
        ) { screen, context in screen.mark(in: context) },
        Binding(
            "zoom-in", ["+"], ("zoom ind", "zoom in"),
            (
                "Zoom ind: hele forløbet, måneder, uger, dage, dag for dag",
                "Zoom in: whole programme, months, weeks, days, day by day"
            ),
            isFoundElsewhere: true, onlyReads: true, when: { $0.offersZoom(in: $1) }
        ) { screen, context in screen.zoom(finer: true, in: context) },
        Binding(
            Command(
                "zoom-out", ["-"], ("ud", "out"),
                (
                    "Zoom ud: dag for dag, dage, uger, måneder, hele forløbet",
                    "Zoom out: day by day, days, weeks, months, whole programme"
                ), isFoundElsewhere: true, onlyReads: true
            ).second, when: { $0.offersZoom(in: $1) }
        ) { screen, context in screen.zoom(finer: false, in: context) },
        Binding(
            "whole", ["z"], ("hele", "whole"), ("Vis hele forløbet", "Show the whole programme"),
            also: "overblik, alt, everything", isFoundElsewhere: true, onlyReads: true, when: { $0.offersZoom(in: $1) }
        ) { screen, context in screen.zoom(to: .whole, in: context) },
        Binding(
            "as-list", ["l"], ("liste", "list"), ("Vis tidslinjen som liste", "Show the timeline as a list"),
            also: "kalender, datoer, calendar, dates", onlyReads: true,
            when: { $0.offersDate(in: $1) && $1.size.columns >= narrow && !$0.usesList(in: $1) }
        ) { screen, context in screen.switchForm(in: context) },
        Binding(
            "as-drawing", ["l"], ("tegning", "drawing"),
            ("Vis tidslinjen som tegning", "Show the timeline as a drawing"),
            also: "diagram, chart", onlyReads: true,
            when: { $0.offersDate(in: $1) && $1.size.columns >= narrow && $0.usesList(in: $1) }
        ) { screen, context in screen.switchForm(in: context) },
        Binding(
            "focus", ["f"], ("filter", "filter"),
            ("Vis kun ét spor eller én målgruppe", "Show only one track or audience"), isFoundElsewhere: true,
            when: { $0.offersDate(in: $1) }
        ) { screen, context in screen.chooseFilter(in: context) },
        Binding(
            "about-programme", ["i"], ("om", "about"),
            (
                "Om programmet: formål, moduler og vores beslutninger",
                "About the programme: purpose, modules and our rulings"
            ),
            also: "principper, kilde, formål, rulings, principles, source", onlyReads: true,
            when: { $0.mode == .browse && $1.cohort != nil }
        ) { _, context in ProgrammePage(context).effects },
        Binding(
            "legend", ["v"], ("tegn", "signs"), ("Forklar tidslinjens tegn", "Explain the signs of the timeline"),
            also: "signaturforklaring, symboler, farver, legend, symbols, colours", isFoundElsewhere: true,
            onlyReads: true, when: { $0.offersDate(in: $1) }
        ) { _, context in LegendPage(context).effects },
        Binding(
            "today", ["t"], ("i dag", "today"), ("Gå til i dag", "Go to today"),
            also: "nu, idag, now", when: { $0.offersDate(in: $1) }
        ) { screen, context in screen.goToToday(in: context) },
        Binding(.filter, when: { $0.offersDate(in: $1) }) { screen, context in screen.search(in: context) },
        Binding(
            .nextPane.named("tegning eller liste", "drawing or list"),
            when: { $0.offersDate(in: $1) && $1.size.columns >= wide }
        ) { screen, context in
            screen.switchForm(in: context)
        },
        Binding(.add, when: { $0.mode == .browse && $1.abilities.mayAddActivity }) { screen, context in
            screen.keepSelection(in: context)
            return [.openSheet(.activity(nil))]
        },
        Binding(.edit, when: { $0.writesActivity(in: $1) || $0.hasMarks(in: $1) }) { screen, context in
            screen.act(in: context, one: { [.openSheet(.activity($0.id))] }) { [.openSheet(.editSeveral($0))] }
        },
        Binding(.delete, when: { $0.writesOne(in: $1) }) { screen, context in
            screen.act(in: context) { [.open(Deletion(context).deletion(of: $0))] }
        },
        Binding(.shift, when: { $0.writesOne(in: $1) }) { screen, context in
            screen.act(in: context) { [.openSheet(.shift($0.id))] }
        },
        Binding(.stretch, when: { $0.writesOne(in: $1) }) { screen, context in
            screen.act(in: context) { [.openSheet(.stretch($0.id))] }
        },
        Binding(.split, when: { $0.writesOne(in: $1) && $0.activity(in: $1)?.isPeriod == true }) { screen, context in
            screen.act(in: context) { Activities(context).split($0) }
        },
        Binding(.pin, when: { $0.mayFix(in: $1) }) { screen, context in screen.fix(in: context) },
        Binding(.unpin, when: { !$0.mayFix(in: $1) && ($0.writesActivity(in: $1) || $0.hasMarks(in: $1)) }) {
            screen, context in screen.fix(in: context)
        },
        Binding(.cancel, when: { $0.mayCancel(in: $1) }) { screen, context in
            screen.act(in: context, one: { [.openSheet(.cancelActivity($0.id))] }) { [.openSheet(.cancelSeveral($0))] }
        },
        Binding(.reinstate, when: { $0.writesOne(in: $1) && $0.activity(in: $1)?.cancelled != nil }) {
            screen, context in screen.act(in: context) { Activities(context).reinstate($0) }
        },
        Binding(.copy, when: { $0.writesOne(in: $1) }) { screen, context in
            screen.act(in: context) { [.openSheet(.copyActivity($0.id))] }
        },
        Binding(.budget, when: { $0.offersDate(in: $1) }) { screen, context in
            screen.keepSelection(in: context)
            return [.open(BudgetSheet())]
        },
        Binding(.findNext, when: { $0.offersDate(in: $1) }) { screen, context in screen.find(by: 1, in: context) },
        Binding(.findPrevious, when: { $0.offersDate(in: $1) }) { screen, context in
            screen.find(by: -1, in: context)
        },
        Binding(.ownNote, when: { $0.ownNoteSubject(in: $1) != nil }) { screen, context in
            screen.keepSelection(in: context)
            return screen.ownNoteSubject(in: context).map(OwnNotes(context).effects) ?? []
        },
        Binding(.back, when: { screen, _ in screen.isFiltering || screen.mode == .browse && screen.narrowsView }) {
            screen, context in screen.goBack(in: context)
        },
    ]

    // MARK: When commands are offered

    var isFiltering: Bool { if case .filtering = mode { true } else { false } }
    private var narrowsView: Bool { chosenFilter != nil || !search.isEmpty || !marked.isEmpty }

    /// Whether a date is selected, and the keys go to the drawing or the list.
    private func offersDate(in context: Context) -> Bool {
        let filter = filter(in: context)
        return mode == .browse
            && (context.data.activities.values.contains { $0.cohort == context.cohortID && filter.shows($0) }
                || item(in: context) != nil)
    }

    private func offersZoom(in context: Context) -> Bool {
        offersDate(in: context) && context.size.columns >= Self.narrow
            && !(showsList && context.size.columns < Self.wide)
    }

    func writesActivity(in context: Context) -> Bool {
        mode == .browse && activity(in: context).map(context.abilities.mayWrite) ?? false
    }

    /// The selected activity, if the viewer may keep notes about it.
    private func ownNoteSubject(in context: Context) -> OwnNote.Subject? {
        guard mode == .browse, let activity = activity(in: context) else { return nil }
        return OwnNotes(context).offers(.activity(activity.id)) ? .activity(activity.id) : nil
    }

    // MARK: What is selected

    func activities(in context: Context) -> [Activity] { context.timelineActivities.filter(filter(in: context).shows) }

    /// All dates that can be selected: of the drawing, those of its activities.
    func items(in context: Context) -> [Agenda.Item] {
        let all = TimelineDates(context).items(filter(in: context))
        return usesList(in: context) ? all : all.filter { $0.activity != nil && $0.moment != .ends }
    }

    /// The place of the selected date; otherwise of the next one from its day, or from today on.
    func index(in items: [Agenda.Item], today: Day) -> Int? {
        guard let selected else { return next(from: today, in: items) }
        return items.firstIndex { $0.key == selected } ?? items.firstIndex { $0.subject == selected.subject }
            ?? next(from: place ?? today, in: items)
    }

    private func next(from day: Day, in items: [Agenda.Item]) -> Int? {
        items.firstIndex { $0.day >= day } ?? items.indices.last
    }

    func item(in context: Context) -> Agenda.Item? {
        let items = items(in: context)
        return index(in: items, today: context.today).map { items[$0] }
    }

    /// The selected activity; nil if a meeting, task or goal is selected.
    func activity(in context: Context) -> Activity? {
        if let kept = keptActivity(in: context) { return kept }
        guard selected != nil || usesList(in: context) else { return firstActivity(in: context) }
        return item(in: context)?.activity.flatMap { context.data.activities[$0] }
    }

    /// The first selection of the drawing: the next activity from today on, otherwise the last, in the agenda's order.
    private func firstActivity(in context: Context) -> Activity? {
        func place(_ activity: Activity) -> (Day, Int, String) {
            (activity.start, activity.isPeriod ? -1 : activity.startTime ?? -1, activity.title.da)
        }
        let filter = filter(in: context)
        let shown = context.data.activities.values.filter { $0.cohort == context.cohortID && filter.shows($0) }
        return shown.filter { $0.start >= context.today }.min { place($0) < place($1) }
            ?? shown.max { place($0) < place($1) }
    }

    /// The activity that was selected and is still shown. It is known without sorting all dates, which every command
    /// would ask for.
    private func keptActivity(in context: Context) -> Activity? {
        guard let activity = selected?.activity.flatMap({ context.data.activities[$0] }),
            activity.cohort == context.cohortID, filter(in: context).shows(activity)
        else { return nil }
        return activity
    }

    mutating func select(_ item: Agenda.Item?, in context: Context) {
        guard let item else { return }
        if selected == nil { settle(in: context) }
        (selected, place) = (item.key, item.day)
        settle(in: context)
    }

    mutating func keepSelection(in context: Context) { select(item(in: context), in: context) }

    /// Stores the parts in view before a key is handled; drawing alone does not store them.
    mutating func settle(in context: Context) {
        let rows = rows(in: context)
        view = placed(view, rows, in: context)
        view.select(view.selection, items: rows.items)
        guard usesList(in: context) || context.size.columns >= Self.wide else { return }
        let items = TimelineDates(context).items(filter(in: context))
        list = placed(list, items, rows: listRows(in: context), in: context)
    }

    /// The place among all dates of what is selected, in the drawing or in the list.
    func listIndex(in items: [Agenda.Item], _ context: Context) -> Int {
        let key = item(in: context)?.key
        return items.firstIndex { $0.key == key } ?? 0
    }

    /// The list with the selection of now; at the beginning, the selection is near its top.
    func placed(_ list: ListView, _ items: [Agenda.Item], rows: Int, in context: Context) -> ListView {
        let content = TimelineList(items, in: context).content, index = listIndex(in: items, context)
        var list = list
        list.rows = rows
        if selected == nil { list.select(index + rows * 2 / 3, in: content) }
        list.select(index, in: content)
        return list
    }

    func rows(in context: Context) -> TimelineRows {
        TimelineRows(activities(in: context), marked: marked, in: context)
    }

    /// A view with the span, the width and the selection of now.
    func placed(_ view: TimelineView, _ rows: TimelineRows, in context: Context) -> TimelineView {
        var view = view
        view.columns = columns(of: rows, in: context).axis
        let all = context.timelineActivities
        if let first = all.map(\.start).min(), let last = all.map(\.end).max() {
            view.span = first.week.monday.axisDay..<last.axisDay + 1
        }
        let id = item(in: context)?.activity
        view.selection = rows.activities.firstIndex { $0.id == id } ?? -1
        return view
    }
}
