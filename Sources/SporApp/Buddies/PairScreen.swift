import TalentDomain
import TerminalKit

/// One buddy pair with its meetings.
struct PairScreen: PairMeetingScreen {
    let pair: BuddyPair.ID
    var meetings = PairMeetingList()

    init(pair: BuddyPair.ID) { self.pair = pair }

    static let bindings: [Binding<PairScreen>] = meetingBindings

    func sections(in context: Context) -> [PairSection] {
        context.data.pairs[pair].map { [PairSection(pair: $0)] } ?? []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let pair = context.data.pairs[pair] else {
            return canvas.hint(context.wording[Refusal.nothingThere.message], in: area)
        }
        let (head, rest) = area.splitRows(2)
        canvas.write(
            [
                Span(" " + Pairs(context).names(in: pair), Style(.title)),
                Span(
                    " · \(Pairs(context).level(of: pair)) · \(Pairs(context).organisations(in: pair))\(Pairs(context).span(of: pair))",
                    Style(.muted)),
            ],
            at: head.origin, limit: head.columns)
        meetings.drawWithReaders(for: [PairSection(pair: pair)], on: &canvas, in: rest, context: context)
    }
}

extension Readers {
    /// The readers of a meeting's date, by name if there is room.
    func readersOfMeeting(_ meeting: Meeting, columns: Int) -> String {
        let words = readerWords(of: meeting), beginning = Phrase("Datoen kan ses af", "The date is visible to")
        let long = wording[words.sentence(beginning)]
        return cellWidth(of: long) <= columns ? long : wording[words.sentence(beginning, isShort: true)]
    }
}
