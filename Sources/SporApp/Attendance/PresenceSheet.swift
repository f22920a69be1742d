import TalentDomain
import TerminalKit

/// Chooses somebody's answer or attendance; an absence has a reason of the closed list.
struct PresenceSheet: Screen {
    let activity: Activity.ID
    let attendee: Attendee
    private var list: ListView

    init(activity: Activity.ID, attendee: Attendee, in context: Context) {
        self.activity = activity
        self.attendee = attendee
        let presence = context.data.attendance(of: attendee, at: activity)?.presence ?? .invited
        list = ListView(selection: Presence.all.firstIndex(of: presence) ?? 0)
    }

    var isSheet: Bool { true }
    static let bindings: [Binding<PresenceSheet>] = [
        Binding(.open) { sheet, context in
            let presence = Presence.all[sheet.list.selection]
            return [.apply(Activities(context).answer(presence, of: sheet.attendee, at: sheet.activity), closing: true)]
        },
        .close,
    ]

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event, list.handle(key, in: ListContent(Presence.all.count)) == .moved else {
            return nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        list.selection = row
        return perform(.open, in: context)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let inside = canvas.sheet(
            title: context.wording.name(of: attendee), rows: Presence.all.count + 2, columns: 40, in: area)
        list.draw(on: &canvas, in: inside, content: ListContent(Presence.all.count), onClick: { Click.row($0) }) {
            canvas, index, line in
            canvas.write(
                "\(context.wording[Presence.all[index].sign]) \(context.wording[Presence.all[index].name])",
                at: line.origin,
                limit: line.columns
            )
        }
    }
}

extension Activities {
    /// The change that sets an answer or attendance. Whoever was there has nothing to catch up with.
    func answer(_ presence: Presence, of attendee: Attendee, at activity: Activity.ID) -> Change {
        let old = data.attendance(of: attendee, at: activity)
        let isAbsent = if case .absent = presence { true } else { false }
        return .attendance(
            Edit(
                from: old,
                to: Attendance(
                    id: old?.id ?? Attendance.ID(context.services.newID()), activity: activity, attendee: attendee,
                    presence: presence, catchUp: isAbsent ? old?.catchUp : nil)))
    }

    /// Marks everybody without attendance as present; whoever has declined is absent with their reason. Nil if nobody is
    /// left, the day has not come, or the viewer does not record attendance.
    func allPresent(at activity: Activity) -> Effect? {
        guard activity.start <= today, let participation = Participation(of: activity, in: context),
            participation.isWritable
        else { return nil }
        let open = participation.entries.filter { entry in
            !entry.presence.isTaken && entry.talent.flatMap { data.talents[$0] }?.owes(activity) != false
        }
        var away = 0
        let steps = open.map { entry -> Change in
            guard case .declined(let reason) = entry.presence else {
                return answer(.attended, of: entry.attendee, at: activity.id)
            }
            away += 1
            return answer(.absent(reason), of: entry.attendee, at: activity.id)
        }
        guard !steps.isEmpty else { return nil }
        let came = steps.count - away
        let said = Phrase(
            "\(came) var med" + (away > 0 ? ", \(away) havde meldt afbud" : "") + "; ret dem, der manglede",
            "\(came) attended" + (away > 0 ? ", \(away) had declined" : "") + "; now mark those who were absent")
        let what = Phrase("Registrerede fremmødet til \(activity.title.da)", "Took attendance at \(activity.title.en)")
        return .apply(steps.count == 1 ? steps[0] : .several(steps, what: what), saying: said)
    }
}
