import TalentDomain
import TerminalKit

/// A talent's buddy pair and those before it: their meetings, and the notes behind Enter.
struct BuddyTab: Screen {
    let talent: Talent.ID
    private var meetings: PairMeetingList

    init(talent: Talent.ID, at row: PairMeetingRow.ID? = nil) {
        self.talent = talent
        meetings = PairMeetingList(at: row)
    }

    func commands(in context: Context) -> [Command] {
        let groups: [Command] = context.isTalent(talent) && !context.data.networkGroups.isEmpty ? [.networkGroups] : []
        return meetings.commands(for: context.pairSections(of: talent), in: context) + groups
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        if command == .networkGroups { return [.open(NetworkGroupScreen())] }
        return meetings.perform(command, for: context.pairSections(of: talent), in: context)
    }

    mutating func stand(on record: RecordKey) {
        if record.kind == .meeting { meetings.stand(on: Meeting.ID(record.id)) }
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        meetings.take(event, for: context.pairSections(of: talent), in: context)
    }

    mutating func saved(_ change: Change, in context: Context) {
        meetings.saved(change)
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        meetings.click(click, for: context.pairSections(of: talent), in: context)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let sections = context.pairSections(of: talent)
        guard let pair = sections.first?.pair else {
            return canvas.hint(
                context.say("Der er ikke fundet en buddy endnu. ", "No buddy has been found yet. ")
                    + (context.front.mains.contains(.pairs)
                        ? context.say(
                            "Parrene dannes under Buddypar: tryk \(context.keyLabel(.pairs)).",
                            "Pairs are made under Buddy pairs: press \(context.keyLabel(.pairs)).")
                        : context.say("Programlederen danner parrene.", "The programme lead makes the pairs.")),
                in: area)
        }
        let (head, rest) = area.splitRows(1)
        let buddies = context.joined(context.memberNames(pair.members.filter { $0 != talent }))
        let ended = pair.holds(on: context.today) ? "" : context.say(" (parret er afsluttet)", " (the pair has ended)")
        canvas.write(
            [
                Span(context.say(" Buddy: ", " Buddy: "), Style(.muted)), Span(buddies, Style(.heading)),
                Span(ended, Style(.muted)),
            ], at: head.origin, limit: head.columns)
        meetings.drawWithReaders(for: sections, on: &canvas, in: rest, context: context)
    }
}
