/// A line typed into the logbook, with the links and the talent's own tasks that its marks create.
///
///     let line = LogbookLine("Delegerede mødet @modul3 +opgave skriv oplæg inden fre", of: talent, on: today, in:
/// workspace)
///     line.change("a1", at: now, newID: newID)   // the entry with its text as it was typed, and one task
///
/// Of several links of a kind, the first counts. A mark without a target (`@modul99`, `+opgav`) is a fault, and the
/// line is not stored.
public struct LogbookLine: Hashable, Sendable {
    /// A leadership task to create, of the words from `+opgave` to the next mark or the end of the line.
    public struct Task: Hashable, Sendable {
        public var text: String
        public var due: Day?
    }

    public let talent: Talent.ID
    private let today: Day
    /// The text as it was typed, with its marks.
    public let text: String
    public var activity: Activity.ID?
    public var goal: Goal.ID?
    public private(set) var tasks: [Task] = []
    /// The marks that mean nothing, in order.
    public private(set) var faults: [MarkFault] = []

    /// - Parameter workspace: must contain at least what the talent may read.
    public init(_ text: String, of talent: Talent.ID, on today: Day, in workspace: Workspace) {
        self.talent = talent
        self.today = today
        self.text = text
        for line in text.split(whereSeparator: \.isNewline) {
            var task: [Substring]?
            for word in line.split(whereSeparator: \.isWhitespace) {
                guard let mark = QuickMark(word) else {
                    if let fault = MarkFault(nearly: word) { faults.append(fault) } else { task?.append(word) }
                    continue
                }
                end(&task)
                switch Link(mark, of: talent, on: today, in: workspace) {
                case .task: task = []
                case .activity(let id): activity = activity ?? id
                case .goal(let id): goal = goal ?? id
                case nil: faults.append(MarkFault(word, leadingNowhere: mark, of: talent, in: workspace))
                }
            }
            end(&task)
        }
    }

    /// A mark with its target.
    private enum Link {
        case task, activity(Activity.ID), goal(Goal.ID)

        init?(_ mark: QuickMark, of talent: Talent.ID, on today: Day, in workspace: Workspace) {
            switch mark {
            case .task: self = .task
            case .goal(let number):
                guard let goals = workspace.currentPlan(of: talent)?.goals, goals.indices.contains(number - 1) else {
                    return nil
                }
                self = .goal(goals[number - 1].id)
            case .activity(let kind, let module):
                let all = workspace.talents[talent]?.cohort.map { workspace.activities(in: $0) } ?? []
                let meant = all.filter { $0.kind == kind && (module == nil || $0.module == module) }
                guard let nearest = meant.last(where: { $0.start <= today }) ?? meant.first else { return nil }
                self = .activity(nearest.id)
            }
        }
    }

    /// The longest text of a task, as in the form for tasks.
    private static let longest = TextPolicy.line.limit

    private mutating func end(_ words: inout [Substring]?) {
        defer { words = nil }
        guard let words else { return }
        let (rest, due) = date(atEndOf: words)
        // A sign before a word is no part of the task's text.
        var text = rest.map { $0.isSigned ? $0.filter { $0 != "@" && $0 != "+" } : String($0) }.joined(separator: " ")
        while let last = text.last, ".,;: ".contains(last) { text.removeLast() }
        if text.isEmpty { return faults.append(.emptyTask) }
        tasks.append(Task(text: String(text.prefix(Self.longest)), due: due))
    }

    private static let prepositions: Set<String> = ["inden", "senest", "til", "by"]
    /// Words that only announce a date.
    private static let deadlines: Set<String> = ["inden", "senest"]
    /// Beginnings of weekdays that are also other words in Danish or English: `til to` is "to two of them".
    private static let ambiguous: Set<String> = [
        "ma", "ti", "to", "on", "fr", "lø", "sø", "mo", "tu", "we", "th", "sa", "su",
    ]

    /// The words before the date at their end, and the date. A date that does not exist is a fault. A time of day stays
    /// among the words, since a task has only a day. A past day after `til` is no due date: a report may cover the time
    /// up to it.
    private mutating func date(atEndOf words: [Substring]) -> (rest: ArraySlice<Substring>, due: Day?) {
        var fault: MarkFault?
        for index in words.indices.dropFirst() where Self.prepositions.contains(words[index].lowercased()) {
            var said = words[(index + 1)...].joined(separator: " ")
            while let last = said.last, ".,;:!?)".contains(last) { said.removeLast() }
            // "By" is also Danish for town: "tur til by på mandag" has no due date.
            let isTown = words[index].lowercased() == "by" && said.hasPrefix("på ")
            guard !isTown, !Self.ambiguous.contains(said.lowercased()) else { continue }
            do {
                let when = try DayParser(today: today).parse(said)
                if when.day < today, words[index].lowercased() == "til" { continue }
                return (words[..<index] + (when.time.map { Self.words(for: $0, behind: words[index]) } ?? []), when.day)
            } catch {
                fault = fault ?? MarkFault(failure: error, isSure: Self.deadlines.contains(words[index].lowercased()))
            }
        }
        if let fault { faults.append(fault) }
        return (words[...], nil)
    }

    /// `inden kl. 13.00`, `kl. 14.00–16.00`, in the language of the word before the date.
    private static func words(for time: ClockSpan, behind preposition: Substring) -> [Substring] {
        let said = time.phrase[preposition.lowercased() == "by" ? .en : .da]
        return (time.end == nil ? [preposition] : []) + [Substring(said)]
    }
}

extension LogbookLine {
    /// The entry; new ones are private.
    public func entry(_ id: LogEntry.ID, at moment: Timestamp) -> LogEntry {
        LogEntry(id: id, talent: talent, at: moment, text: text, activity: activity, goal: goal)
    }

    /// The entry and the tasks as one change: all are stored, or none.
    ///
    /// - Parameters:
    ///   - id: the entry's id.
    ///   - newID: makes the tasks' ids.
    public func change(_ id: LogEntry.ID, at moment: Timestamp, newID: () -> String) -> Change {
        change(adding: entry(id, at: moment), newID: newID)
    }

    /// The change that stores an entry of this text, and the tasks.
    public func change(adding entry: LogEntry, newID: () -> String) -> Change {
        let entry = Change.logEntry(.add(entry))
        guard !tasks.isEmpty else { return entry }
        let made = tasks.map {
            Change.task(
                .add(LeadershipTask(id: LeadershipTask.ID(newID()), talent: talent, text: $0.text, due: $0.due)))
        }
        return .several(
            [entry] + made, what: Phrase("Skrev i logbogen, \(taskCount.da)", "Wrote in the logbook, \(taskCount.en)"))
    }

    /// `opgave: »ring til Bo«, frist fre 15. jan. 2027`
    private func words(for task: Task) -> Phrase {
        let due = dueWords(of: task).map { Phrase(", frist ", ", due ") + $0 } ?? Phrase("")
        return Phrase("opgave: »\(task.text)«", "task: “\(task.text)”") + due
    }

    /// `fre 15. jan. 2027`; a past day is marked as such. Nil without a date.
    public func dueWords(of task: Task) -> Phrase? {
        guard let due = task.due else { return nil }
        return due.phrase(seenFrom: today)
            + (due < today ? Phrase(" (datoen er passeret)", " (already past)") : Phrase(""))
    }

    private var taskCount: Phrase {
        tasks.count == 1 ? Phrase("1 opgave", "1 task") : Phrase("\(tasks.count) opgaver", "\(tasks.count) tasks")
    }

    /// The result for the person: `gemt, kun du kan læse det · 1 opgave · knyttet til Modul 3`.
    public func saying(in workspace: Workspace) -> Phrase {
        Phrase("gemt, ", "saved; ") + LogEntry.readersWhenNew + consequences(in: workspace)
    }

    /// The reason why the line is not stored; nil if all its marks have targets.
    public var fault: Phrase? {
        faults.isEmpty ? nil : faults.map(\.message).dropFirst().reduce(faults[0].message) { $0 + Phrase(" ") + $1 }
    }

    /// The effect of the marks: ` · 1 opgave · knyttet til Modul 3`; empty without marks.
    ///
    /// - Parameter namesTasks: names each task with its date, where the person does not see it elsewhere.
    public func consequences(in workspace: Workspace, namesTasks: Bool = false) -> Phrase {
        var saying = Phrase("")
        let told = namesTasks ? tasks.map(words(for:)) : tasks.isEmpty ? [] : [taskCount]
        for task in told { saying = saying + Phrase(" · ") + task }
        let links = [
            activity.flatMap { workspace.activities[$0]?.shortTitle },
            goal.flatMap { workspace.shortName(of: $0, in: talent) },
        ].compactMap(\.self)
        guard !links.isEmpty else { return saying }
        return saying
            + Phrase(
                " · knyttet til " + links.map(\.da).joined(separator: " og "),
                " · linked to " + links.map(\.en).joined(separator: " and "))
    }
}

extension Workspace {
    /// `mål 2`: the goal's place in the plan, as in its mark.
    fileprivate func shortName(of goal: Goal.ID, in talent: Talent.ID) -> Phrase? {
        currentPlan(of: talent)?.goals.firstIndex { $0.id == goal }.map { Phrase("mål \($0 + 1)", "goal \($0 + 1)") }
    }
}

extension Activity {
    /// `Modul 3` for both of its days; otherwise the title.
    public var shortTitle: Phrase {
        guard kind == .moduleDay, let module else { return title }
        return Phrase("Modul \(module)", "Module \(module)")
    }
}
