import TalentDomain
import TerminalKit

extension Agenda.Item {
    /// Identifies a date while others change the programme.
    struct Key: Hashable, Sendable {
        var subject: Subject
        var moment: Moment
    }

    var key: Key { Key(subject: subject, moment: moment) }

    var activity: Activity.ID? { if case .activity(let id) = subject { id } else { nil } }
}

/// The dates of the programme, with those of the people that the viewer may see, in the order of time.
struct TimelineDates: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }

    func items(_ filter: TimelineFilter) -> [Agenda.Item] {
        let activities = context.timelineActivities
        guard let cohort = context.cohortID, let first = activities.map(\.start).min(),
            let last = activities.map(\.end).max()
        else { return [] }
        let held = Overview(context).heldByOwn
        return Agenda.upcoming(
            in: data, cohort: cohort, from: first, days: last - first, withCancelled: true
        ).filter { item in
            if item.day > today, item.activity.map(held.contains) == true { return false }
            guard let id = item.activity else { return shows(item, filter) }
            return data.activities[id].map(filter.shows) ?? false
        }
    }

    /// People's own dates belong to no track.
    private func shows(_ item: Agenda.Item, _ filter: TimelineFilter) -> Bool {
        switch filter {
        case .all, .audience(.talents): true
        case .mine: context.navigation.ownTalent == nil || Overview(context).isOwn(item)
        case .track, .audience: false
        }
    }

    // MARK: In words

    /// `Skyggepraktik`, `Modul 4, dag 2`, `Opgave`
    func title(_ item: Agenda.Item) -> String {
        switch item.subject {
        case .activity, .meeting: wording[item.title]
        case .task: wording.say("Opgave med frist", "Task due")
        case .goal: wording.say("Mål med frist", "Goal due")
        }
    }

    /// The people, the end of a window, time, answers and place: the longest first.
    func about(_ item: Agenda.Item) -> [String] {
        let names = wording.memberNames(item.talents).joined(separator: " · ")
        switch item.subject {
        case .task, .goal:
            let text = wording.text(wording[item.title])
            return [item.talents == context.navigation.ownTalent.map { [$0] } ? text : "\(names): \(text)"]
        case .meeting:
            return joined([names, wording[item.timeAndPlace]])
        case .activity(let id):
            if let cancelled = data.activities[id]?.cancelled { return [cancelled.reason] }
            switch item.moment {
            case .begins:
                let end = data.activities[id].map { wording.day($0.end) } ?? ""
                return joined([wording.say("begynder · senest ", "begins · by ") + end, names])
                    + joined([wording.say("begynder", "begins"), names])
            case .ends: return joined([wording.say("slutter", "ends"), names])
            case .on, .due:
                let people = item.day < today ? nil : data.activities[id].flatMap { Participation(of: $0, in: context) }
                let answers = people?.counts(in: context)
                return joined([names, wording[Phrase.timeAndPlace(item.time, "")], answers ?? "", item.place])
                    + [people?.unanswered(in: context)].compactMap(\.self)
            }
        }
    }

    /// The parts, and fewer of them for narrower columns.
    private func joined(_ parts: [String]) -> [String] {
        let parts = parts.filter { !$0.isEmpty }
        return (0..<parts.count).map { parts.dropLast($0).joined(separator: " · ") }
    }

    /// `ons 17.`, below the heading of its week
    func dayInWeek(_ day: Day) -> String {
        day == today
            ? wording.say("i dag", "today")
            : wording.day(day, .weekday).split(separator: " ").prefix(2).joined(separator: " ")
    }

    /// `Finn Bæk: skyggepraktik`, `Eva R.: samtale`, `slut: Ledergruppemøde 2`, in that many cells.
    func short(_ item: Agenda.Item, to columns: Int) -> String {
        let isOwn = item.talents == context.navigation.ownTalent.map { [$0] }
        switch item.subject {
        case .task where isOwn, .goal where isOwn:
            let isGoal = if case .goal = item.subject { true } else { false }
            let short = isGoal ? wording.say("Mål: ", "Goal: ") : wording.say("Opgave: ", "Task: ")
            let words = wording.text(wording[item.title]), whole = title(item) + ": " + words
            return cellWidth(of: whole) <= columns ? whole : cut(short + words, to: columns)
        default: break
        }
        guard !item.talents.isEmpty, !isOwn else {
            let sign =
                isCancelled(item)
                ? wording[.cancelled] + ": " : item.moment == .ends ? wording.say("slut: ", "end: ") : ""
            return cutAtWord(sign + title(item), to: columns)
        }
        let titles = [title(item).lowercasedFirst, kind(item)].compactMap(\.self)
        let names = [wording.name, wording.shortName, wording.firstName].map {
            wording.memberNames(item.talents, as: $0).joined(separator: " · ")
        }
        // The title gives way after the last names, before the first ones.
        let forms =
            titles.flatMap { title in names.prefix(2).map { "\($0): \(title)" } } + titles.map { "\(names[2]): \($0)" }
        return forms.first { cellWidth(of: $0) <= columns } ?? cutAtWord(forms[forms.count - 1], to: columns)
    }

    /// `samtale`: a meeting's kind in one word
    func kind(_ item: Agenda.Item) -> String? {
        guard case .meeting(let id) = item.subject, let meeting = data.meetings[id] else { return nil }
        return MeetingLetter(of: meeting.kind).map { wording[$0.name] }
    }

    /// `Forberedelse … 1`: whole words from the beginning, and a number at the end.
    func cutAtWord(_ text: String, to columns: Int) -> String {
        guard cellWidth(of: text) > columns else { return text }
        var words = text.split(separator: " ").map(String.init)
        let number = words.last.flatMap { Int($0) }.map { " … \($0)" } ?? "…"
        if number != "…" { words.removeLast() }
        func shown() -> String { words.joined(separator: " ") + number }
        while words.count > 1, cellWidth(of: shown()) > columns { words.removeLast() }
        return cut(shown(), to: columns)
    }

    /// `19. mar. Karen Ulv: skyggepraktik`, in that many cells.
    func line(_ item: Agenda.Item, to columns: Int) -> String {
        let day = wording.day(item.day) + " "
        return day + short(item, to: columns - cellWidth(of: day))
    }

    /// The state of the activity, or the things it lacks, for those who look after it.
    func state(_ item: Agenda.Item) -> Span {
        switch item.subject {
        case .task, .goal:
            return item.day < today
                ? Span("! " + wording.say("\(today - item.day) d.", "\(today - item.day) d"), Style(.warn)) : ""
        case .meeting:
            return item.day < today ? Span(wording.say("! ikke holdt", "! not held"), Style(.warn)) : ""
        case .activity(let id):
            guard let activity = data.activities[id] else { return "" }
            if activity.cancelled != nil { return Span(wording[.cancelled], Style(.muted)) }
            return marking(activity.isPinned, activity.isPeriod ? held(activity) : readiness(of: activity))
        }
    }

    /// `◆ fast`, `◆ 2 af 3 klar`: the state of an activity whose date is fixed
    private func marking(_ isPinned: Bool, _ state: Span) -> Span {
        guard isPinned else { return state }
        let words = state.text.isEmpty ? wording.say("fast", "fixed") : state.text
        return Span("\(Activity.fixedSign) " + words, state.text.isEmpty ? Style(.muted) : state.style)
    }

    func isCancelled(_ item: Agenda.Item) -> Bool { item.activity.flatMap { data.activities[$0]?.cancelled } != nil }

    /// `7 af 14`: how many have held it; of a meeting of pairs or network groups, how many of those.
    func held(_ activity: Activity) -> Span {
        guard activity.start <= today, let all = Participation(of: activity, in: context), all.isComplete else {
            return ""
        }
        let circles = all.circles(in: context)
        let held = circles.count { $0.contains { $0.meeting?.heldOn != nil } }, count = circles.count
        guard count > 0 else { return "" }
        let text = wording.say("\(held) af \(count)", "\(held) of \(count)")
        return activity.end < today && held < count && !activity.isVoluntary
            ? Span("! " + text, Style(.warn)) : Span(text, Style(.muted))
    }

    /// Days before an activity from which what is not ready counts as late. Chosen for Spor.
    private static let daysToBeReady = 21

    /// `2 af 3 klar`: the checks before the day, the attendance after it.
    private func readiness(of activity: Activity) -> Span {
        guard activity.end >= today else {
            guard let all = Participation(of: activity, in: context), all.isComplete else { return "" }
            // The talents, if it is for them: their attendance is what the programme's goal counts.
            let counted = all.audiences.first.map(all.entries(of:)) ?? []
            let attended = counted.count { $0.presence == .attended }
            return Span(
                wording.say("\(attended) af \(counted.count) mødt", "\(attended) of \(counted.count) there"),
                Style(.muted))
        }
        guard !activity.checks.isEmpty, abilities.mayWrite(activity) else { return "" }
        let ready = activity.checks.count(where: \.done), count = activity.checks.count
        let text = wording.say("\(ready) af \(count) klar", "\(ready) of \(count) ready")
        return ready < count && activity.start - today <= Self.daysToBeReady
            ? Span("! " + text, Style(.warn)) : Span(text, Style(.muted))
    }

    /// Its distance, or that it is cancelled.
    func distance(_ activity: Activity) -> String {
        activity.cancelled == nil ? distance(activity.start, activity.end) : wording[.cancelled]
    }

    /// `om 15 dage`, `i dag`, `i gang, 9 dage endnu`, `for 3 dage siden`
    func distance(_ start: Day, _ end: Day) -> String {
        func days(_ count: Int) -> String {
            wording.say("\(count) dag\(count == 1 ? "" : "e")", "\(count) day\(count == 1 ? "" : "s")")
        }
        if start > today {
            return start - today == 1
                ? wording.say("i morgen", "tomorrow") : wording.say("om ", "in ") + days(start - today)
        }
        if end < today { return wording.say("for \(days(today - end)) siden", "\(days(today - end)) ago") }
        if start == end { return wording.say("i dag", "today") }
        return end == today
            ? wording.say("slutter i dag", "ends today")
            : wording.say("i gang, \(days(end - today)) endnu", "under way, \(days(end - today)) left")
    }
}
