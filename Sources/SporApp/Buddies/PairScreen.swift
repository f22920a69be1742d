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
        meetings.drawWithReaders(for: pair, on: &canvas, in: rest, context: context)
    }
}

extension Context {
    /// Who sees when a pair met: by name where there is room.
    func readersOfMeeting(_ meeting: Meeting, columns: Int) -> String {
        let words = readerWords(of: meeting), beginning = Phrase("Datoen kan ses af", "The date is visible to")
        let long = self[words.sentence(beginning)]
        return cellWidth(of: long) <= columns ? long : self[words.sentence(beginning, isShort: true)]
    }
}
