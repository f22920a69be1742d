import TalentDomain
import TerminalKit

/// The sheets of the logbook.
struct LogbookSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension LogbookSheets {
    /// The form for a new or existing entry; nil for anybody but the talent.
    func logEntrySheet(_ talent: Talent.ID, _ id: LogEntry.ID?) -> FormSheet? {
        logEntrySheet(talent, id, named: .logEntry(talent, id))
    }

    /// The form for an entry, or only for its readers.
    ///
    /// - Parameters:
    ///   - name: the name under which its draft is kept.
    ///   - onlySharing: shows only the fields for readers.
    ///   - linked: the activity of a new entry.
    func logEntrySheet(
        _ talent: Talent.ID, _ id: LogEntry.ID?, named name: SheetName, onlySharing: Bool = false,
        linked: Activity.ID? = nil
    ) -> FormSheet? {
        guard abilities.isTalent(talent), id.map({ data.logEntries[$0] != nil }) ?? true else { return nil }
        let sheet = FormSheet(
            name, title: onlySharing ? Phrase("Hvem må læse det?", "Who may read it?") : Phrase("Logbog", "Logbook"),
            liveNotice: { answers in
                let logbook = LogbookSheets(answers.context), entry = logbook.entry(of: answers, talent, id, linked)
                return Readers(answers.context).readers(of: entry)
                    + (onlySharing ? Phrase(" ") + .honestWords : Phrase(""))
            },
            in: context,
            fields: { context in
                let entry = id.flatMap { context.data.logEntries[$0] }
                let text: FormField = .body(.text, "", entry?.text ?? "", rows: 6)
                let links = LogbookSheets(context).linkFields(
                    for: talent, activity: entry.map(\.activity) ?? linked, goal: entry?.goal)
                let used = LogAudience.allCases.filter {
                    context.navigation.has($0.role) || entry?.sharedWith.contains($0) == true
                }
                let sharing = used.map { audience in
                    FormField.tick(
                        audience.rawValue, Logbook(context).audienceName(audience, of: talent),
                        entry.map { LogbookSheets(context).isRead($0, by: audience) } ?? false, in: context)
                }
                // The rule that such an entry is not shared is about the sharing field, but its fault is shown here.
                let secret: FormField = .check(
                    .sharedWith,
                    context.wording.say(
                        "fortroligt, fra værten ved en karrieresamtale",
                        "told in confidence by the host of a career conversation"), entry?.isHostConfidential ?? false,
                    hint: context.wording.say(
                        "Hørt i fortrolighed ved en karrieresamtale: kan ikke deles.",
                        "What you heard in confidence in a career conversation cannot be shared."))
                return (onlySharing ? [] : [text] + links) + sharing + [secret]
            },
            submit: { answers throws(Refusal) in
                let logbook = LogbookSheets(answers.context)
                var new = logbook.entry(of: answers, talent, id, linked)
                if let id {
                    return [
                        .apply(
                            .logEntry(Edit(from: answers.context.data.logEntries[id], to: new)),
                            saying: Phrase(Logbook(answers.context).sharing(of: new)), closing: true)
                    ]
                }
                let reading = logbook.reading(of: answers, talent)
                if let fault = reading.fault { throw .faults([Fault(.text, fault)]) }
                new.id = LogEntry.ID(answers.context.services.newID())
                let change = reading.change(adding: new, newID: answers.context.services.newID)
                let saying =
                    Phrase("gemt, ", "saved; ") + Phrase(Logbook(answers.context).sharing(of: new))
                    + reading.consequences(in: answers.context.data)
                return [.apply(change, saying: saying, closing: true)]
            })
        guard onlySharing else { return sheet.writing(page(for: talent, id)) }
        // Shows the entry, so that no other one is shared by mistake.
        return sheet.about { context in
            guard let entry = id.flatMap({ context.data.logEntries[$0] }) else { return "" }
            return context.wording.date(entry.at.danish.day) + ": "
                + context.wording.quoted(entry.text.split(separator: "\n").first.map(String.init) ?? "")
        }
    }

    /// The page of a new entry with questions to think about, or of an existing one.
    private func page(for talent: Talent.ID, _ id: LogEntry.ID?) -> WritingPage {
        let day = id.flatMap { data.logEntries[$0] }?.at.danish.day
        let prompts = Logbook(context).prompts(for: talent)
        return WritingPage(
            name: day.map { Phrase("indslag, ", "entry, ") + $0.phrase($0.year == today.year ? .dayAndMonth : .medium) }
                ?? Phrase("nyt indslag", "new entry"),
            leave: id == nil ? Phrase("gem som kladde", "keep as draft") : Phrase("luk", "close"),
            questions: id == nil ? prompts.map(\.question) : [], caution: .honestWords
        ) { answers, columns in
            LogbookSheets(answers.context).effects(of: answers, talent, isNew: id == nil, columns: columns)
        }
    }

    /// The effects of a new entry's marks, its links, and the readers of its tasks.
    private func effects(
        of answers: FormSheet.Answers, _ talent: Talent.ID, isNew: Bool, columns: Int
    ) -> [Span] {
        var reading = reading(of: answers, talent)
        if isNew, let fault = reading.fault {
            return wrapped("! " + wording[fault], to: columns).map { Span($0, Style(.warn)) }
        }
        let logbook = Logbook(context)
        let chosen = entry(of: answers, talent, nil, nil)
        reading.activity = chosen.activity ?? reading.activity
        reading.goal = chosen.goal ?? reading.goal
        let effects = isNew ? reading.effects(in: context) : logbook.links(of: chosen)
        return effects.flatMap { wrapped("→ " + $0, to: columns) }.map { Span($0, Style(.muted)) }
            + (isNew && !reading.tasks.isEmpty
                ? [Span(logbook.taskReaders(of: talent, fitting: columns), Style(.secret))] : [])
    }

    /// Asks with whom an entry is shared, and nothing else.
    func sharingEffects(_ entry: LogEntry) -> [Effect] {
        logEntrySheet(entry.talent, entry.id, named: .logEntry(entry.talent, entry.id), onlySharing: true).map {
            [.open($0.showing(entry.talent, .logbook))]
        } ?? []
    }

    /// Somebody else's entry in full.
    func readEntry(_ entry: LogEntry) -> [Effect] {
        let id = entry.id
        return [
            .open(
                ReadingSheet(title: Phrase("Logbog", "Logbook")) { context in
                    guard let entry = context.data.logEntries[id] else { return [] }
                    let when = context.wording.day(entry.at.danish.day, .long)
                    return [
                        ReadingSheet.Paragraph(text: when, style: Style(.heading)),
                        ReadingSheet.Paragraph(text: context.wording.text(entry.text)),
                        ReadingSheet.Paragraph(
                            text: (Logbook(context).links(of: entry) + [Logbook(context).sharing(of: entry)]).joined(
                                separator: " · "),
                            style: Style(.muted)),
                    ]
                })
        ]
    }

    private func reading(of answers: FormSheet.Answers, _ talent: Talent.ID) -> LogbookLine {
        LogbookLine(answers.text(.text), of: talent, on: today, in: data)
    }

    /// The entry as the answers have it. The marks of a new one link it, where nothing is chosen.
    private func entry(
        of answers: FormSheet.Answers, _ talent: Talent.ID, _ id: LogEntry.ID?, _ linked: Activity.ID?
    ) -> LogEntry {
        let old = id.flatMap { data.logEntries[$0] }
        var new =
            old ?? LogEntry(id: "ny", talent: talent, at: context.services.now(), text: "")
        if answers.values[Field.text.rawValue] != nil {
            let reading = reading(of: answers, talent)
            new.text = answers.text(.text)
            new.activity =
                linkableActivities(for: talent, with: old?.activity ?? linked).chosen(answers.choice(.activity))
                ?? (old == nil ? reading.activity : nil)
            new.goal = linkableGoals(of: talent).chosen(answers.choice(.goal)) ?? (old == nil ? reading.goal : nil)
        }
        return shared(new, as: answers)
    }

    /// The entry with the ticked readers.
    private func shared(_ entry: LogEntry, as answers: FormSheet.Answers) -> LogEntry {
        var entry = entry
        entry.isHostConfidential = answers.isOn(.sharedWith)
        let audiences = Set(LogAudience.allCases.filter { answers.values[$0.rawValue] == .check(true) })
        if audiences != Set(entry.sharedWith) { entry.share(with: audiences, on: today) }
        return entry
    }

    /// Whether the audience is ticked: not if its members came after the entry was shared and do not read it.
    private func isRead(_ entry: LogEntry, by audience: LogAudience) -> Bool {
        guard entry.sharedWith.contains(audience) else { return false }
        return data.holders(of: audience, for: entry.talent, on: today).isEmpty
            || !data.readers(of: entry, as: audience, on: today).isEmpty
    }

    // MARK: Links

    private func linkFields(for talent: Talent.ID, activity: Activity.ID?, goal: Goal.ID?) -> [FormField] {
        let nothing = [wording.say("intet", "nothing")]
        let activities = linkableActivities(for: talent, with: activity), goals = linkableGoals(of: talent)
        let hint = FormField.searchHint(in: context)
        return [
            .choice(
                .activity, wording.say("Handler om", "About"),
                nothing
                    + activities.map { id in
                        data.activities[id].map { "\(wording[$0.title]) (\(wording.date($0.start)))" } ?? "–"
                    },
                activity.flatMap(activities.firstIndex).map { $0 + 1 }, hint: hint),
            .choice(
                .goal, wording.say("Mål", "Goal"),
                nothing + goals.map { wording.text(data.goal($0, of: talent)?.text ?? "–") },
                goal.flatMap(goals.firstIndex).map { $0 + 1 }, hint: hint),
        ]
    }

    /// The talent's activities: those that have begun, the latest first, then those to come. `with` is always among
    /// them.
    private func linkableActivities(for talent: Talent.ID, with linked: Activity.ID?) -> [Activity.ID] {
        let all = data.talents[talent]?.cohort.map { data.activities(in: $0) } ?? []
        let own = all.filter { activity in
            activity.kind != .preparation && activity.audience.contains { $0 == .talents || $0 == .buddies }
                || activity.id == linked
        }
        return (own.filter { $0.start <= today }.reversed() + own.filter { $0.start > today }).map(\.id)
    }

    private func linkableGoals(of talent: Talent.ID) -> [Goal.ID] {
        data.currentPlan(of: talent)?.goals.map(\.id) ?? []
    }
}

extension Array {
    /// The chosen element, if the first option of the choice is none.
    fileprivate func chosen(_ choice: Int) -> Element? { indices.contains(choice - 1) ? self[choice - 1] : nil }
}
