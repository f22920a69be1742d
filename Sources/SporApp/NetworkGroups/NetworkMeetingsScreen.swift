import TalentDomain
import TerminalKit

/// One network group with its meetings; for a talent, their own group and those before it.
struct NetworkMeetingsScreen: JointMeetingListScreen {
    /// Nil for the viewer's own groups.
    private let group: NetworkGroup.ID?
    var meetings: JointMeetingList

    init(group: NetworkGroup.ID? = nil, at row: JointMeetingRow.ID? = nil) {
        self.group = group
        meetings = JointMeetingList(at: row)
    }

    static let bindings: [Binding<NetworkMeetingsScreen>] =
        meetingBindings + [
            Binding(.guide, when: { !$0.sections(in: $1).isEmpty }) { _, context in
                Talks(context).guideEffects(for: .networkGroup)
            },
            Binding(.networkGroups, when: { $0.group == nil && !$1.data.networkGroups.isEmpty }) { _, _ in
                [.open(NetworkGroupScreen())]
            },
        ]

    func sections(in context: Context) -> [MeetingSection] {
        let all = groups(in: context)
        return all.enumerated().map { index, group in
            MeetingSection(circle: .group(group), heading: index == 0 ? nil : heading(of: group, in: context))
        }
    }

    /// The group; of the viewer's own groups, the current ones, otherwise the last, and those before with meetings.
    private func groups(in context: Context) -> [NetworkGroup] {
        if let group { return context.data.networkGroups[group].map { [$0] } ?? [] }
        guard let own = context.navigation.ownTalent else { return [] }
        let all = context.data.networkGroups(of: own, until: context.today)
        return all.enumerated().filter { index, group in
            index == 0 || group.holds(on: context.today) || !context.data.meetings(of: group.id).isEmpty
        }.map(\.element)
    }

    private func heading(of group: NetworkGroup, in context: Context) -> String {
        guard group.isOver(on: context.today), let until = group.until else { return group.name }
        let last = context.wording.date(until)
        return context.wording.say(
            "Tidligere gruppe: \(group.name) (til \(last))", "Former group: \(group.name) (until \(last))")
    }

    func crumbs(in context: Context) -> [String] {
        group.flatMap { context.data.networkGroups[$0] }.map { [$0.name] } ?? []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let sections = sections(in: context)
        guard case .group(let group)? = sections.first?.circle else {
            return canvas.hint(empty(in: context), in: area)
        }
        let text = area.text.splitColumns(area.text.columns - 1).left
        let ended = group.isOver(on: context.today) ? context.wording.say(" (er sluttet)", " (has ended)") : ""
        canvas.write(
            [Span(group.name, Style(.heading)), Span(ended, Style(.muted))], at: text.origin, limit: text.columns)
        let members = context.wording.joined(context.wording.memberNames(group.members))
        let used = 1 + canvas.paragraph(members, in: text.splitRows(1).rest, Style(.muted))
        let rest = area.splitRows(used + (area.rows < 14 ? 0 : 1)).rest
        meetings.drawWithReaders(for: sections, on: &canvas, in: rest, context: context)
    }

    private func empty(in context: Context) -> String {
        guard group == nil else { return context.wording[Refusal.nothingThere.message] }
        return context.wording.say(
            "Du er ikke i en netværksgruppe endnu. Programlederen danner grupperne.",
            "You are not in a network group yet. The programme lead makes the groups.")
    }
}

extension Context {
    /// The task that the programme sets for a network group's meeting; nil if there is none.
    func groupTask(at meeting: Meeting) -> String? {
        guard meeting.kind == .networkGroup, let activity = meeting.activity.flatMap({ data.activities[$0] }) else {
            return nil
        }
        let about = wording[activity.about]
        return about.isEmpty ? nil : wording.say("Opgave: ", "Task: ") + about
    }
}
