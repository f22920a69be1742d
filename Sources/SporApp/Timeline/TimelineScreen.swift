import TalentDomain
import TerminalKit

/// The cohort's activities on five lanes of time, or as a list by date on narrow screens.
struct TimelineScreen: Screen {
    /// The part of the screen that gets the keys.
    enum Mode: Hashable {
        case browse
        /// The search field; Esc restores the selection from before.
        case searching(TextField, from: Activity.ID?)
        case filtering(ListView)
    }

    /// One of two lists that can be clicked.
    enum Pane { static let activities = 0, filters = 1 }

    /// Below this width there is no room for lanes.
    static let narrow = 60
    /// From this width on, the details are beside the lanes.
    static let wide = 110

    private(set) var selected: Activity.ID?
    /// The date of the selection, in case the selected activity is removed.
    private var place: Day?
    var view = TimelineView(firstDay: 0)
    var list = ListView()
    private(set) var filter = TimelineFilter.all
    private(set) var search = ""
    private(set) var mode = Mode.browse

    var takesText: Bool { if case .searching = mode { true } else { false } }
    private var narrowsView: Bool { filter != .all || !search.isEmpty }

    static let bindings: [Binding<TimelineScreen>] = [
        Binding(.open, when: { $0.offersActivity(in: $1) || $0.isFiltering }) { screen, context in
            screen.open(in: context)
        },
        Binding(.move, when: { $0.offersActivity(in: $1) && $0.writes(in: $1) }) { screen, context in
            screen.act(in: context) { [.openSheet(.moveActivity($0.id))] }
        },
        Binding(
            "zoom-in", ["+"], ("zoom ind", "zoom in"),
            ("Zoom ind: kvartal, måned, uge, dag", "Zoom in: quarter, month, week, day"), isFoundElsewhere: true,
            onlyReads: true, when: { $0.offersZoom(in: $1) }
        ) { screen, context in screen.zoom("+", in: context) },
        Binding(
            "zoom-out", ["-"], ("zoom ud", "zoom out"),
            ("Zoom ud: dag, uge, måned, kvartal", "Zoom out: day, week, month, quarter"), isFoundElsewhere: true,
            onlyReads: true, when: { $0.offersZoom(in: $1) }
        ) { screen, context in screen.zoom("-", in: context) },
        Binding(
            "today", ["t"], ("i dag", "today"), ("Gå til i dag", "Go to today"),
            also: "nu, idag, now", when: { $0.offersActivity(in: $1) }
        ) { screen, context in screen.goToToday(in: context) },
        Binding(.filter, when: { $0.offersActivity(in: $1) }) { screen, context in screen.search(in: context) },
        Binding(
            "focus", ["f"], ("filter", "filter"),
            ("Vis kun ét spor eller én målgruppe", "Show only one track or audience"), isFoundElsewhere: true,
            when: { $0.offersActivity(in: $1) }
        ) { screen, context in screen.chooseFilter(in: context) },
        Binding(.add, when: { $0.mode == .browse && $0.writes(in: $1) }) { screen, context in
            screen.keepSelection(in: context); return [.openSheet(.activity(nil))]
        },
        Binding(.edit, when: { $0.offersActivity(in: $1) && $0.writes(in: $1) }) { screen, context in
            screen.act(in: context) { [.openSheet(.activity($0.id))] }
        },
        Binding(.delete, when: { $0.offersActivity(in: $1) && $0.writes(in: $1) }) { screen, context in
            screen.act(in: context) { [.open(Deletion(context).deletion(of: $0))] }
        },
        Binding(.budget, when: { $0.offersActivity(in: $1) }) { screen, context in
            screen.keepSelection(in: context); return [.open(BudgetSheet())]
        },
        Binding(.findNext, when: { $0.offersActivity(in: $1) }) { screen, context in screen.find(by: 1, in: context) },
        Binding(.findPrevious, when: { $0.offersActivity(in: $1) }) { screen, context in
            screen.find(by: -1, in: context)
        },
        Binding(.back, when: { screen, _ in screen.isFiltering || screen.mode == .browse && screen.narrowsView }) {
            screen, context in screen.goBack(in: context)
        },
    ]

    // MARK: What is selected

    func shown(in context: Context) -> [Activity] { context.activities.filter(filter.shows) }

    /// The selected activity; otherwise the next one from that date, or from today on.
    func index(in activities: [Activity], today: Day) -> Int? {
        if let index = activities.firstIndex(where: { $0.id == selected }) { return index }
        return activities.firstIndex { $0.start >= place ?? today } ?? activities.indices.last
    }

    func activity(in context: Context) -> Activity? {
        let activities = shown(in: context)
        return index(in: activities, today: context.today).map { activities[$0] }
    }

    mutating func select(_ index: Int?, in activities: [Activity], _ context: Context) {
        guard let index, activities.indices.contains(index) else { return }
        settle(on: activities, context)
        view.select(index, items: Activities(context).timelineItems(activities, scale: view.scale))
        remember(activities[index])
    }

    private mutating func remember(_ activity: Activity) { (selected, place) = (activity.id, activity.start) }

    /// Stores the first day in view before a key is handled; drawing alone does not store it.
    private mutating func settle(on activities: [Activity], _ context: Context) {
        view.columns = Self.axisColumns(in: context)
        view.select(
            index(in: activities, today: context.today),
            items: Activities(context).timelineItems(activities, scale: view.scale))
    }

    // MARK: Commands

    private var isFiltering: Bool { if case .filtering = mode { true } else { false } }

    /// Whether an activity is selected, and the keys go to the lanes.
    private func offersActivity(in context: Context) -> Bool { mode == .browse && activity(in: context) != nil }

    private func offersZoom(in context: Context) -> Bool {
        offersActivity(in: context) && context.size.columns >= Self.narrow
    }

    private func writes(in context: Context) -> Bool {
        activity(in: context).map(context.abilities.mayWrite) ?? context.abilities.mayAddActivity
    }

    /// Runs effects for the selected activity, which stays selected if its date changes.
    private mutating func act(in context: Context, _ effects: (Activity) -> [Effect]) -> [Effect] {
        keepSelection(in: context)
        return activity(in: context).map(effects) ?? []
    }

    private mutating func keepSelection(in context: Context) {
        let activities = shown(in: context)
        select(index(in: activities, today: context.today), in: activities, context)
    }

    private mutating func open(in context: Context) -> [Effect] {
        if case .filtering(let list) = mode { return choose(list.selection, in: context) }
        return act(in: context) { [.open(ActivityScreen($0.id))] }
    }

    private mutating func goBack(in context: Context) -> [Effect] {
        if isFiltering { return choose(nil, in: context) }
        keepSelection(in: context)
        (filter, search) = (.all, "")
        return []
    }

    private mutating func zoom(_ key: Key, in context: Context) -> [Effect] {
        keepSelection(in: context)
        _ = view.handle(key, items: Activities(context).timelineItems(shown(in: context), scale: view.scale), today: 0)
        return []
    }

    private mutating func goToToday(in context: Context) -> [Effect] {
        keepSelection(in: context)
        let activities = shown(in: context)
        select(activities.firstIndex { $0.start >= context.today } ?? activities.indices.last, in: activities, context)
        return []
    }

    private mutating func search(in context: Context) -> [Effect] {
        keepSelection(in: context)
        mode = .searching(TextField(maximum: 60), from: activity(in: context)?.id)
        return []
    }

    private mutating func chooseFilter(in context: Context) -> [Effect] {
        keepSelection(in: context)
        let choices = TimelineFilter.choices(among: context.activities)
        mode = .filtering(ListView(selection: choices.firstIndex(of: filter) ?? 0))
        return []
    }

    private mutating func find(by step: Int, in context: Context) -> [Effect] {
        keepSelection(in: context)
        let activities = shown(in: context)
        select(
            found(after: index(in: activities, today: context.today), by: step, in: activities), in: activities, context
        )
        return []
    }

    /// Closes the list of filters, with a new one or the old one.
    private mutating func choose(_ choice: Int?, in context: Context) -> [Effect] {
        let choices = TimelineFilter.choices(among: context.activities)
        if let choice, choices.indices.contains(choice) { filter = choices[choice] }
        mode = .browse
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch mode {
        case .searching(let field, let from): return type(event, field, from: from, in: context)
        case .filtering(var list):
            guard case .key(let key) = event else { return nil }
            guard list.handle(key, in: ListContent(TimelineFilter.choices(among: context.activities).count)) != .ignored
            else { return nil }
            mode = .filtering(list)
            return []
        case .browse: return walk(event, in: context)
        }
    }

    /// A move may move others as well; the activity that was moved stays selected.
    mutating func saved(_ change: Change, in context: Context) {
        guard !change.touched.contains(where: { selected.map(RecordKey.init) == $0 }),
            let id = change.about(Activity.self),
            let activity = context.data.activities[id]
        else { return }
        if !shown(in: context).contains(activity) { filter = .all }
        remember(activity)
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, let pane) = click else { return [] }
        if pane == Pane.filters { return choose(row, in: context) }
        let activities = shown(in: context)
        if row == index(in: activities, today: context.today) { return perform(.open, in: context) }
        select(row, in: activities, context)
        return []
    }

    mutating func stand(on record: RecordKey) { if record.kind == .activity { selected = Activity.ID(record.id) } }

    // MARK: Walking

    private mutating func walk(_ event: InputEvent, in context: Context) -> [Effect]? {
        let activities = shown(in: context)
        guard let index = index(in: activities, today: context.today) else { return nil }
        switch event {
        case .mouse(let mouse):
            select(
                max(0, min(index + (mouse.kind == .wheelUp ? -1 : 1), activities.count - 1)), in: activities, context)
            return []
        case .key(let key) where context.size.columns < Self.narrow:
            list.selection = index
            list.rows = context.size.rows - 4
            guard list.handle(key, in: AgendaList(activities: activities, context: context).content) == .moved else {
                return nil
            }
            select(list.selection, in: activities, context)
            return []
        case .key(let key):
            settle(on: activities, context)
            let items = Activities(context).timelineItems(activities, scale: view.scale)
            switch key {
            case Key(.pageDown): select(self.index(pages: 1, from: index, items), in: activities, context)
            case Key(.pageUp): select(self.index(pages: -1, from: index, items), in: activities, context)
            default:
                let meant: Key = key == "g" ? Key(.home) : key == "G" ? Key(.end) : key
                guard view.handle(meant, items: items, today: context.today.dayNumber) == .moved else { return nil }
                remember(activities[view.selection])
            }
            return []
        default: return nil
        }
    }

    /// The activity of the lane that is nearest to one view's width away.
    private func index(pages: Int, from index: Int, _ items: [TimelineItem]) -> Int? {
        let goal = items[index].start + pages * view.axis(items: items, columns: view.columns).days.count
        return items.indices.filter { items[$0].lane == items[index].lane }.min {
            abs(items[$0].start - goal) < abs(items[$1].start - goal)
        }
    }

    // MARK: Searching

    private mutating func type(
        _ event: InputEvent, _ field: TextField, from: Activity.ID?, in context: Context
    ) -> [Effect]? {
        var field = field
        let activities = shown(in: context)
        switch field.handle(event) {
        case .done: mode = .browse
        case .leave:
            search = ""
            mode = .browse
            select(activities.firstIndex { $0.id == from }, in: activities, context)
        case .changed:
            search = field.text.trimmed
            mode = .searching(field, from: from)
            let start = activities.firstIndex { $0.id == from }
            let isHere = start.map { matches(activities[$0]) } ?? false
            select(isHere ? start : found(after: start, by: 1, in: activities), in: activities, context)
        case .moved, .ignored: mode = .searching(field, from: from)
        }
        return []
    }

    /// Whether the search text matches the activity; an empty one matches all.
    func matches(_ activity: Activity) -> Bool {
        let name = [activity.title.da, activity.title.en, activity.kind.name.da, activity.kind.name.en, activity.place]
            .joined(separator: " ").lowercased()
        return name.contains(search.lowercased())
    }

    /// The next match in time, round at the ends.
    private func found(after index: Int?, by step: Int, in activities: [Activity]) -> Int? {
        let found = activities.indices.filter { matches(activities[$0]) }
        guard let index else { return found.first }
        return step > 0 ? found.first { $0 > index } ?? found.first : found.last { $0 < index } ?? found.last
    }
}
