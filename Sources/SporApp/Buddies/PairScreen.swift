import TalentDomain
import TerminalKit

/// One buddy pair with its meetings.
struct PairScreen: JointMeetingListScreen {
    let pair: BuddyPair.ID
    var meetings = JointMeetingList()

    init(pair: BuddyPair.ID) { self.pair = pair }

    static let bindings: [Binding<PairScreen>] = meetingBindings

    func crumbs(in context: Context) -> [String] {
        context.data.pairs[pair].map { [Pairs(context).names(in: $0)] } ?? []
    }

    func sections(in context: Context) -> [MeetingSection] {
        context.data.pairs[pair].map { [MeetingSection(circle: .pair($0))] } ?? []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let pair = context.data.pairs[pair] else {
            return canvas.hint(context.wording[Refusal.nothingThere.message], in: area)
        }
        let text = area.text.splitColumns(area.text.columns - 1).left
        let names = Span(Pairs(context).names(in: pair), Style(.heading))
        let facts = Span(
            Pairs(context).level(of: pair) + " · " + Pairs(context).organisations(in: pair)
                + Pairs(context).span(of: pair), Style(.muted))
        var used = 1
        if names.width + 3 + facts.width <= text.columns {
            canvas.write([names, Span(" · ", Style(.muted)), facts], at: text.origin, limit: text.columns)
        } else {
            used = canvas.paragraph(names.text, in: text, names.style)
            used += canvas.paragraph(facts.text, in: text.splitRows(used).rest, facts.style)
        }
        let rest = area.splitRows(used + (area.rows < 14 ? 0 : 1)).rest
        meetings.drawWithReaders(for: [MeetingSection(circle: .pair(pair))], on: &canvas, in: rest, context: context)
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
