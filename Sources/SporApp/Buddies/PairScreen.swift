import TalentDomain
import TerminalKit

/// One buddy pair with its meetings.
struct PairScreen: Screen {
    let pair: BuddyPair.ID
    private var meetings = PairMeetingList()

    init(pair: BuddyPair.ID) { self.pair = pair }

    func commands(in context: Context) -> [Command] {
        context.data.pairs[pair].map { meetings.commands(for: $0, in: context) } ?? []
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        context.data.pairs[pair].map { meetings.perform(command, for: $0, in: context) } ?? []
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        context.data.pairs[pair].flatMap { meetings.take(event, for: $0, in: context) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        context.data.pairs[pair].map { meetings.click(click, for: $0, in: context) } ?? []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let pair = context.data.pairs[pair] else {
            return canvas.hint(context[Refusal.nothingThere.message], in: area)
        }
        let (head, rest) = area.splitRows(2)
        canvas.write(
            [Span(" " + context.names(in: pair), Style(.title)), Span(" · \(context.level(of: pair)) · \(context.organisations(in: pair))", Style(.muted))],
            at: head.origin, limit: head.columns)
        let (body, foot) = rest.splitRows(rest.rows - 1)
        meetings.draw(for: pair, on: &canvas, in: body, context: context)
        canvas.write(context.readersOfMeetings(pair.members, isShort: foot.columns < 72), at: foot.splitColumns(1).rest.origin, Style(.secret), limit: foot.columns - 2)
    }
}

extension Context {
    /// Who reads what a pair writes.
    func readersOfMeetings(_ members: [Talent.ID], isShort: Bool) -> String {
        guard isAmong(members) else {
            let own = say("Det, de skriver, er deres eget.", "What they write is their own.")
            return isShort ? own : say("Her ses, om og hvornår de har mødtes. ", "This shows whether and when they met. ") + own
        }
        let own = say("Det, I skriver, er jeres eget.", "What you write is your own.")
        return isShort ? own : say("Alle omkring jer kan se datoerne. ", "Everyone around you sees the dates. ") + own
    }
}
