import TalentDomain
import TerminalKit

extension ProgrammeSheets {
    /// The form for an activity's length; nil if it does not exist or the viewer may not change it.
    func stretchSheet(_ id: Activity.ID) -> FormSheet? {
        guard let activity = data.activities[id], abilities.mayWrite(activity) else { return nil }
        return dateForm(
            .stretch(id), of: id, title: Phrase("Varighed: \(activity.title.da)", "Length: \(activity.title.en)"),
            notice: Phrase(
                "Ligger nu \(activity.dates.phrase.da). Skriv antallet af dage eller den sidste dag."
                    + " Flere dage er en periode, hvor hver enkelt finder en dag; med S bliver den til enkelte dage.",
                "Currently on \(activity.dates.phrase.en). Enter the number of days or the last day."
                    + " Several days are a period in which each person picks one; S makes them separate days.")
        ) { context in
            let wording = context.wording
            var end = FormField.day(.end, wording.say("Eller slutdato", "Or end date"), nil, in: context)
            end.hint = wording.say(
                "12/5 · fre uge 20 · +2: to dage længere", "12/5 · Fri week 20 · +2: two days longer")
            return [
                .line(
                    .days, wording.say("Antal dage", "Number of days"),
                    hint: wording.say("3. Lukkede dage tælles ikke med", "3. Closed days are not counted")), end,
                .line(
                    .hours, wording.say("Timer", "Hours"), wording.number(activity.hours),
                    hint: wording.say("Arbejdstid pr. deltager i alt", "Working hours per person in all")),
            ]
        } change: { activity, answers throws(Refusal) in
            activity.dates.end = try answers.lastDay(of: activity)
            activity.hours = try answers.hours()
            if activity.isPeriod { activity.time = nil }
        }
        .telling { answers in
            guard let old = answers.context.data.activities[id], let last = try? answers.lastDay(of: old),
                last != old.end
            else { return Phrase("") }
            return Phrase("slutter ", "ends ") + last.phrase(.weekdayAndYear)
        }
        .dating { field, answers in
            DateRule(moving: field == .end ? answers.context.data.activities[id]?.end : nil)
        }
    }
}

extension FormSheet.Answers {
    /// The last day by the number of days or the end date, of which one is given.
    fileprivate func lastDay(of activity: Activity) throws(Refusal) -> Day {
        let typed = text(.days), end = try day(.end)
        if typed.isEmpty, let end { return end }
        guard end == nil else {
            throw .faults([
                Fault(.days, Phrase("Skriv enten dage eller slutdato.", "Enter either days or an end date."))
            ])
        }
        if typed.isEmpty { return activity.end }
        guard let count = Int(typed.split(separator: " ").first ?? ""), (1...366).contains(count),
            let dates = context.data.cohorts[activity.cohort]?.closedDays.dates(from: activity.start, openDays: count)
        else {
            throw .faults([
                Fault(.days, Phrase("Skriv et tal fra 1 til 366.", "Enter a number from 1 to 366."))
            ])
        }
        return dates.end
    }
}

extension Field {
    fileprivate static let days = Field("days")
}

extension Activities {
    /// Opens the preview of splitting an activity into days, or says why it cannot be split.
    func split(_ activity: Activity) -> [Effect] {
        guard let cohort = data.cohorts[activity.cohort] else { return [] }
        let answers = data.attendances.values.filter { $0.activity == activity.id }.sorted { $0.id < $1.id }
        do {
            let splitting = try Splitting(
                activity, of: cohort, attendances: answers, today: today, newIDs: context.services.newID)
            return [.open(SplitPreview(splitting: splitting, clashes: warnings(forMoved: splitting.parts)))]
        } catch {
            return [.say(.failure(error.message))]
        }
    }
}

/// The days into which an activity would be split: Enter splits it, Esc leaves it.
struct SplitPreview: Screen {
    let splitting: Splitting
    /// Rooms and people that would be taken twice.
    let clashes: [Phrase]

    var isSheet: Bool { true }
    var takesText: Bool { true }
    private enum Button { static let split = 0, back = 1 }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .key(Key(.enter)): return answer(Button.split)
        case .key(Key(.escape)): return answer(Button.back)
        default: return []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .button(let button) = click else { return [] }
        return answer(button)
    }

    private func answer(_ button: Int) -> [Effect] {
        guard button == Button.split else { return [.close] }
        let count = splitting.parts.count
        return [
            .close,
            .apply(splitting.change, saying: Phrase("delt i \(count) dage", "split into \(count) days")),
            .stand(on: RecordKey(splitting.whole.id)),
        ]
    }

    private func lines(in context: Context, columns: Int) -> [Span] {
        let wording = context.wording
        let days = splitting.parts.map { part in
            Span(
                padded(wording.day(part.start, .weekdayAndYear), to: 20)
                    + cut(wording[part.title], to: max(8, columns - 30))
                    + (part.hours > 0 ? " · " + wording.hours(part.hours) : ""))
        }
        let told = [
            wording.say(
                "Hver dag kan derefter flyttes for sig; rækkefølgen passes på.",
                "Each day can then be moved by itself; their order is watched."),
            splitting.attendances.isEmpty
                ? "" : wording.say("Svarene gælder alle dage.", "The answers count for every day."),
        ].filter { !$0.isEmpty }
        return days + [Span("")]
            + clashes.flatMap { wrapped("! " + wording[$0], to: columns).map { Span($0, Style(.warn)) } }
            + wrapped(told.joined(separator: " "), to: columns).map { Span($0, Style(.muted)) }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = min(context.size.columns - 3, 80), lines = lines(in: context, columns: columns)
        let title = splitting.whole.title
        let inside = canvas.sheet(
            title: context.wording.say("Del \(title.da) i dage", "Split \(title.en) into days"), rows: lines.count + 2,
            columns: columns, in: area
        ).text
        _ = ScrollView().draw(lines, on: &canvas, in: inside)
        canvas.cursor = inside.origin
    }

    func remarks(in context: Context) -> [KeyHint] {
        [
            KeyHint("Enter", context.wording.say("del", "split"), action: Click.button(Button.split)),
            KeyHint("Esc", context.wording.say("lad være", "leave it"), action: Click.button(Button.back)),
        ]
    }
}
