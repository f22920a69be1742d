import TalentDomain
import TerminalKit

/// A talent's buddy pair and those before it: their meetings, and the notes behind Enter.
struct BuddyTab: JointMeetingListScreen {
    let talent: Talent.ID
    var meetings: JointMeetingList

    init(talent: Talent.ID, at row: JointMeetingRow.ID? = nil) {
        self.talent = talent
        meetings = JointMeetingList(at: row)
    }

    static let bindings: [Binding<BuddyTab>] =
        meetingBindings + [
            Binding(.practice, when: { Teaching($1).opensPractice(of: $0.talent) }) { tab, _ in
                [.open(PracticeScreen(talent: tab.talent))]
            },
            Binding(.networkGroups, when: { $1.abilities.isTalent($0.talent) && !$1.data.networkGroups.isEmpty }) {
                _, _ in
                [.open(NetworkMeetingsScreen())]
            },
        ]

    func sections(in context: Context) -> [MeetingSection] { Pairs(context).pairSections(of: talent) }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let sections = sections(in: context)
        guard case .pair(let pair)? = sections.first?.circle else {
            return canvas.hint(
                context.wording.say("Der er ikke fundet en buddy endnu. ", "No buddy has been found yet. ")
                    + (context.navigation.mainScreens.contains(.pairs)
                        ? context.wording.say(
                            "Parrene dannes under Buddypar: tryk \(context.keyLabel(.pairs)).",
                            "Pairs are made under Buddy pairs: press \(context.keyLabel(.pairs)).")
                        : context.wording.say("Programlederen danner parrene.", "The programme lead makes the pairs.")),
                in: area)
        }
        let practice = area.rows < 12 ? [] : Teaching(context).practiceLines(of: pair.members)
        let (head, rest) = area.splitRows(1 + practice.count)
        for (index, line) in practice.enumerated() {
            let room = head.text.columns - 1
            canvas.write(
                cut(line, to: room), at: Point(row: head.row + 1 + index, column: head.text.column), Style(.muted),
                limit: room)
        }
        let buddies = context.wording.joined(context.wording.memberNames(pair.members.filter { $0 != talent }))
        let ended =
            pair.holds(on: context.today) ? "" : context.wording.say(" (parret er afsluttet)", " (the pair has ended)")
        canvas.write(
            [
                Span(context.wording.say("Møder med ", "Meetings with ") + buddies, Style(.heading)),
                Span(ended, Style(.muted)),
            ], at: head.splitColumns(ListView.gutter).rest.origin, limit: head.columns - ListView.gutter - 1)
        meetings.drawWithReaders(for: sections, on: &canvas, in: rest, context: context)
    }
}
