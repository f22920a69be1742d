import TalentDomain
import TerminalKit

/// A field in which two texts differ.
struct ClashLine: Hashable, Sendable {
    var label: String
    var mine: String
    var theirs: String
}

/// Two texts of which one is kept, shown from the first difference and then whole.
struct Clash: Hashable, Sendable {
    let lines: [ClashLine]
    /// The other text is the viewer's own, from another window.
    let isOwn: Bool
    private var view = ScrollView()

    init(lines: [ClashLine], isOwn: Bool) {
        self.lines = lines
        self.isOwn = isOwn
    }

    static func who(isOwn: Bool) -> Phrase {
        isOwn
            ? Phrase(
                "Du har selv ændret det i et andet vindue imens.",
                "You have changed it yourself in another window in the meantime.")
            : Phrase("En anden har ændret det imens.", "Somebody else has changed it in the meantime.")
    }

    mutating func scroll(_ event: InputEvent, columns: Int, in context: Context) {
        // The screen's head and bottom line take three rows, the title two.
        let rows = context.size.rows - 5
        _ = view.handle(event, lines: text(columns: columns, context: context).count, rows: rows, page: 5)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let below = view.draw(text(columns: area.columns, context: context), on: &canvas, in: area)
        canvas.markBelow(below, endingAt: Point(row: area.endRow - 1, column: area.endColumn))
        canvas.cursor = area.origin
    }

    func hints(in context: Context) -> [KeyHint] {
        let wording = context.wording
        return [
            KeyHint("Enter", isOwn ? wording.say("denne", "this one") : wording.say("dit", "yours")),
            KeyHint("t", isOwn ? wording.say("den anden", "the other") : wording.say("deres", "theirs")),
            KeyHint("Esc", wording.say("tilbage", "back")),
            KeyHint("↑↓", wording.say("rul", "scroll")),
        ]
    }

    private func text(columns: Int, context: Context) -> [Span] {
        func paragraph(_ text: String, _ style: Style) -> [Span] { wrapped(text, to: columns).map { Span($0, style) } }
        let mine = isOwn ? context.wording.say("denne: ", "this one: ") : context.wording.say("dit:   ", "yours:  ")
        let theirs =
            isOwn ? context.wording.say("den anden: ", "the other: ") : context.wording.say("deres: ", "theirs: ")
        var text = paragraph(context.wording[Self.who(isOwn: isOwn)], Style(.warn)), isCut = false
        for line in lines {
            let start = line.difference
            isCut = isCut || start > 0
            func end(of text: String) -> String {
                (start > 0 ? "… " : "") + context.wording.text(String(text.dropFirst(start)))
            }
            text += line.label.isEmpty ? [] : paragraph(line.label, Style(.heading))
            text +=
                paragraph("  " + mine + end(of: line.mine), Style(.text))
                + paragraph("  " + theirs + end(of: line.theirs), Style(.muted))
        }
        guard isCut else { return text }
        text += [Span("")] + paragraph(context.wording.say("De fulde tekster", "The full texts"), Style(.heading))
        for line in lines where line.difference > 0 {
            text +=
                paragraph("  " + mine + context.wording.text(line.mine), Style(.text))
                + paragraph("  " + theirs + context.wording.text(line.theirs), Style(.muted))
        }
        return text
    }
}

extension ClashLine {
    /// The number of characters before the part that is shown: up to a few words before the first difference; 0 if that
    /// is near the beginning.
    fileprivate var difference: Int {
        let same = zip(mine, theirs).prefix { $0 == $1 }.count
        guard same > 60 else { return 0 }
        let before = Array(mine.prefix(same - 20))
        return (before.lastIndex { $0.isWhitespace } ?? before.count - 1) + 1
    }
}
