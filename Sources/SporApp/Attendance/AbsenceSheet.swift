import TalentDomain
import TerminalKit

/// Asks who was absent from an activity: names are typed, Tab marks one and goes on, Enter saves.
struct AbsenceSheet: Screen {
    let activity: Activity.ID
    private var finder = Finder(rows: rows)
    private var marked: [Attendee] = []

    init(activity: Activity.ID) { self.activity = activity }

    private static let rows = 8

    var isSheet: Bool { true }
    var takesText: Bool { true }

    static let bindings: [Binding<AbsenceSheet>] = [
        Binding(.open.named("gem", "save")) { sheet, context in sheet.save(in: context) },
        .close,
    ]

    /// The people who are not absent already.
    private func choices(in context: Context) -> [Attendee] {
        guard let activity = context.data.activities[activity] else { return [] }
        return Participation(of: activity, in: context)?.entries.filter { entry in
            if case .absent = entry.presence { false } else { true }
        }.map(\.attendee) ?? []
    }

    private func items(_ choices: [Attendee], in context: Context) -> [FinderItem] {
        choices.map { attendee in
            FinderItem(
                (marked.contains(attendee) ? "✓ " : "") + context.wording.name(of: attendee),
                keywords: [context.wording.name(of: attendee)])
        }
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let choices = choices(in: context), items = items(choices, in: context)
        if case .key(Key(.tab)) = event {
            guard let index = finder.chosen(items) else { return [] }
            marked =
                marked.contains(choices[index])
                ? marked.filter { $0 != choices[index] } : marked + [choices[index]]
            finder = Finder(rows: Self.rows)
            return []
        }
        switch finder.handle(event, items: items) {
        case .done: return save(in: context)
        case .leave: return [.close]
        case .changed, .moved, .ignored: return []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click, case let choices = choices(in: context), choices.indices.contains(row)
        else { return [] }
        marked = marked.filter { $0 != choices[row] } + (marked.contains(choices[row]) ? [] : [choices[row]])
        return []
    }

    /// The marked ones; if none are, the selected one.
    private func save(in context: Context) -> [Effect] {
        let choices = choices(in: context)
        let selected = finder.chosen(items(choices, in: context)).map { [choices[$0]] } ?? []
        let absent = marked.isEmpty ? selected : marked
        guard !absent.isEmpty, let activity = context.data.activities[activity] else { return [.close] }
        return [Activities(context).mark(absent, asAbsentFrom: activity)]
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let inside = canvas.sheet(
            title: context.wording.say("Hvem manglede?", "Who was absent?"), rows: Self.rows + 4,
            columns: min(area.columns, 60), in: area)
        let (body, foot) = inside.splitRows(inside.rows - 1)
        finder.draw(
            on: &canvas, in: body, items: items(choices(in: context), in: context),
            placeholder: context.wording.say("navn", "name"),
            nothing: context.wording.say("Ingen med det navn er inviteret.", "Nobody of that name is invited."),
            onClick: { Click.row($0) })
        let told =
            marked.isEmpty
            ? context.wording.say("Tab: flere på én gang", "Tab: several at once")
            : context.wording.joined(marked.map(context.wording.firstName(of:)))
        canvas.write(cut(told, to: foot.text.columns), at: foot.text.origin, Style(.muted))
    }
}

extension Activities {
    /// The question who was absent; nil before the day, or for a viewer who enters no attendance.
    func absence(from activity: Activity) -> AbsenceSheet? {
        guard activity.start <= today, Participation(of: activity, in: context)?.isWritable == true else { return nil }
        return AbsenceSheet(activity: activity.id)
    }

    /// Marks people as absent in one change; whoever had declined keeps the reason.
    func mark(_ absent: [Attendee], asAbsentFrom activity: Activity) -> Effect {
        let steps = absent.map { attendee -> Change in
            guard case .declined(let reason)? = data.attendance(of: attendee, at: activity.id)?.presence else {
                return answer(.absent(.unknown), of: attendee, at: activity.id)
            }
            return answer(.absent(reason), of: attendee, at: activity.id)
        }
        let what = Phrase("Noterede fravær fra \(activity.title.da)", "Recorded absence from \(activity.title.en)")
        let count = steps.count
        return .apply(
            count == 1 ? steps[0] : .several(steps, what: what),
            saying: Phrase(
                count == 1 ? "fravær noteret" : "\(count) noteret som fraværende",
                count == 1 ? "absence entered" : "\(count) marked as absent"), closing: true)
    }
}
