import TalentDomain
import TerminalKit

/// One buddy pair with its meetings.
struct PairScreen: Screen {
    let pair: BuddyPair.ID
    private var meetings = PairMeetingList()

    init(pair: BuddyPair.ID) { self.pair = pair }

    func commands(in context: Context) -> [Command] {
        meetings.commands(for: sections(in: context), in: context)
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        meetings.perform(command, for: sections(in: context), in: context)
    }

    mutating func stand(on record: RecordKey) {
        if record.kind == .meeting { meetings.stand(on: Meeting.ID(record.id)) }
    }

    mutating func saved(_ change: Change, in context: Context) { meetings.saved(change) }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        meetings.take(event, for: sections(in: context), in: context)
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        meetings.click(click, for: sections(in: context), in: context)
    }

    private func sections(in context: Context) -> [PairSection] {
        context.data.pairs[pair].map { [PairSection(pair: $0)] } ?? []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let pair = context.data.pairs[pair] else {
            return canvas.hint(context[Refusal.nothingThere.message], in: area)
        }
        let (head, rest) = area.splitRows(2)
        canvas.write(
            [
                Span(" " + context.names(in: pair), Style(.title)),
                Span(
                    " · \(context.level(of: pair)) · \(context.organisations(in: pair))\(context.span(of: pair))",
                    Style(.muted)),
            ],
            at: head.origin, limit: head.columns)
        meetings.drawWithReaders(for: [PairSection(pair: pair)], on: &canvas, in: rest, context: context)
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
