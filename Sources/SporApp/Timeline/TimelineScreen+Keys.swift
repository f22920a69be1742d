import TalentDomain
import TerminalKit

extension TimelineScreen {
    // MARK: Commands

    /// Runs effects for the selected activity, which stays selected if its date changes.
    mutating func act(in context: Context, _ effects: (Activity) -> [Effect]) -> [Effect] {
        keepSelection(in: context)
        return activity(in: context).map(effects) ?? []
    }

    mutating func open(in context: Context) -> [Effect] {
        if case .filtering(let list) = mode { return choose(list.selection, in: context) }
        keepSelection(in: context)
        guard let item = item(in: context) else { return [] }
        return item.activity.map { [.open(ActivityScreen($0))] } ?? Overview(context).effects(opening: item)
    }

    mutating func goBack(in context: Context) -> [Effect] {
        if isFiltering { return choose(nil, in: context) }
        keepSelection(in: context)
        guard marked.isEmpty else {
            marked = []
            return []
        }
        (chosenFilter, search) = (nil, "")
        return []
    }

    mutating func zoom(finer: Bool, in context: Context) -> [Effect] {
        settle(in: context)
        guard let scale = view.scale(finer: finer) else {
            return [
                .say(
                    .note(
                        finer
                            ? Phrase("du kan ikke zoome længere ind", "you cannot zoom in any further")
                            : Phrase("hele forløbet vises allerede", "the whole programme is shown already")))
            ]
        }
        return zoom(to: scale, in: context)
    }

    mutating func zoom(to scale: TimeScale, in context: Context) -> [Effect] {
        keepSelection(in: context)
        view.zoom(to: scale, items: rows(in: context).items)
        return []
    }

    mutating func switchForm(in context: Context) -> [Effect] {
        keepSelection(in: context)
        showsList.toggle()
        settle(in: context)
        return []
    }

    mutating func goToToday(in context: Context) -> [Effect] {
        (selected, place) = (nil, nil)
        keepSelection(in: context)
        return []
    }

    mutating func search(in context: Context) -> [Effect] {
        keepSelection(in: context)
        mode = .searching(TextField(maximum: 60), from: selected)
        return []
    }

    /// The list of filters; for a viewer who sees their own part, on the one that shows everything.
    mutating func chooseFilter(in context: Context) -> [Effect] {
        keepSelection(in: context)
        let choices = TimelineFilter.choices(in: context), current = filter(in: context)
        let index = choices.firstIndex(of: current) ?? 0
        mode = .filtering(ListView(selection: current == .all || chosenFilter != nil ? index : index + 1))
        return []
    }

    /// Closes the list of filters, with a new one or the old one.
    mutating func choose(_ choice: Int?, in context: Context) -> [Effect] {
        let choices = TimelineFilter.choices(in: context)
        if let choice, choices.indices.contains(choice) {
            chosenFilter = choices[choice] == TimelineFilter.first(in: context) ? nil : choices[choice]
        }
        mode = .browse
        return []
    }

    mutating func find(by step: Int, in context: Context) -> [Effect] {
        let items = items(in: context)
        let found = found(after: index(in: items, today: context.today), by: step, in: items, context)
        select(found.map { items[$0] } ?? item(in: context), in: context)
        return []
    }

    // MARK: Events

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch mode {
        case .searching(let field, let from): return type(event, field, from: from, in: context)
        case .filtering(var list):
            guard case .key(let key) = event,
                list.handle(key, in: ListContent(TimelineFilter.choices(in: context).count)) != .ignored
            else { return nil }
            mode = .filtering(list)
            return []
        case .browse: return walk(event, in: context)
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, let pane) = click else { return [] }
        if pane == Pane.filters { return choose(row, in: context) }
        let before = item(in: context)
        if context.size.columns >= Self.wide { showsList = pane == Pane.dates }
        let items = items(in: context)
        let clicked =
            pane == Pane.dates
            ? items[row...].first
            : items.first { $0.activity == activities(in: context)[row...].first?.id }
        if clicked?.key == before?.key { return perform(.open, in: context) }
        select(clicked, in: context)
        return []
    }

    /// A move may move others as well; the activity that was moved stays selected.
    mutating func saved(_ change: Change, in context: Context) {
        if change.touched.contains(where: { $0.kind == .activity && marked.contains(Activity.ID($0.id)) }) {
            marked = []
        }
        guard !change.touched.contains(where: { $0 == selected.flatMap(\.activity).map(RecordKey.init) }),
            let id = change.about(Activity.self), let activity = context.data.activities[id]
        else { return }
        if !filter(in: context).shows(activity) { chosenFilter = .all }
        stand(on: RecordKey(id))
        place = activity.start
    }

    mutating func stand(on record: RecordKey) {
        guard record.kind == .activity else { return }
        selected = Agenda.Item.Key(subject: .activity(Activity.ID(record.id)), moment: .on)
    }

    // MARK: Walking

    private mutating func walk(_ event: InputEvent, in context: Context) -> [Effect]? {
        let items = items(in: context)
        guard let index = index(in: items, today: context.today) else { return nil }
        settle(in: context)
        switch event {
        case .mouse(let mouse):
            let next = max(0, min(index + (mouse.kind == .wheelUp ? -1 : 1), items.count - 1))
            select(items[next], in: context)
            return []
        case .key(let key) where usesList(in: context):
            guard list.handle(key, in: TimelineList(items, in: context).content) == .moved else { return nil }
            select(items[list.selection], in: context)
            return []
        case .key(let key):
            let rows = rows(in: context)
            switch key {
            case Key(.pageDown): page(1, rows)
            case Key(.pageUp): page(-1, rows)
            default:
                let meant: Key = key == "g" ? Key(.home) : key == "G" ? Key(.end) : key
                guard view.handle(meant, items: rows.items) == .moved else { return nil }
            }
            let id = rows.activities.indices.contains(view.selection) ? rows.activities[view.selection].id : nil
            select(items.first { $0.activity == id }, in: context)
            return []
        default: return nil
        }
    }

    /// Selects the activity of the lane that is nearest to one view's width away.
    private mutating func page(_ pages: Int, _ rows: TimelineRows) {
        let items = rows.items
        guard items.indices.contains(view.selection) else { return }
        let current = items[view.selection]
        let goal = current.start + pages * view.axis(items: items, columns: view.columns).days.count
        let nearest = items.indices.filter { items[$0].lane == current.lane }.min {
            abs(items[$0].start - goal) < abs(items[$1].start - goal)
        }
        view.select(nearest, items: items)
    }

    // MARK: Searching

    private mutating func type(
        _ event: InputEvent, _ field: TextField, from: Agenda.Item.Key?, in context: Context
    ) -> [Effect]? {
        var field = field
        let items = items(in: context), start = items.firstIndex { $0.key == from }
        switch field.handle(event) {
        case .done: mode = .browse
        case .leave:
            search = ""
            mode = .browse
            select(start.map { items[$0] }, in: context)
        case .changed:
            search = field.text.trimmed
            mode = .searching(field, from: from)
            let isHere = start.map { matches(items[$0], context) } ?? false
            // A title that is typed whole comes before those that only contain it.
            let named = items.firstIndex { [$0.title.da.folded, $0.title.en.folded].contains(search.folded) }
            let found = named ?? (isHere ? start : found(after: start, by: 1, in: items, context))
            select(found.map { items[$0] }, in: context)
        case .moved, .ignored: mode = .searching(field, from: from)
        }
        return []
    }

    /// Whether the search text matches the date; an empty one matches all.
    func matches(_ item: Agenda.Item, _ context: Context) -> Bool {
        var words = [item.title.da, item.title.en, item.place] + context.wording.memberNames(item.talents)
        if let activity = item.activity.flatMap({ context.data.activities[$0] }) {
            words += [activity.kind.name.da, activity.kind.name.en]
        }
        return words.joined(separator: " ").lowercased().contains(search.lowercased())
    }

    /// The next match in time, round at the ends.
    private func found(after index: Int?, by step: Int, in items: [Agenda.Item], _ context: Context) -> Int? {
        let found = items.indices.filter { matches(items[$0], context) }
        guard let index else { return found.first }
        return step > 0 ? found.first { $0 > index } ?? found.first : found.last { $0 < index } ?? found.last
    }
}

extension Agenda.Item.Key {
    var activity: Activity.ID? { if case .activity(let id) = subject { id } else { nil } }
}
