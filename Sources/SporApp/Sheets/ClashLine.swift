import TalentDomain
import TerminalKit

/// One field in which two people's texts differ.
struct ClashLine: Hashable, Sendable {
    var label: String
    var mine: String
    var theirs: String

    static func draw(_ lines: [ClashLine], on canvas: inout Canvas, in area: Rect, context: Context) {
        var row = area.row
        func write(_ text: String, _ style: Style) {
            for line in wrapped(text, to: area.columns) where row < area.endRow {
                canvas.write(line, at: Point(row: row, column: area.column), style, limit: area.columns)
                row += 1
            }
        }
        write(context.say("En anden har ændret det imens.", "Somebody else has changed it in the meantime."), Style(.warn))
        for line in lines {
            write(line.label, Style(.heading))
            write(context.say("  dit:   ", "  yours:  ") + context.text(line.mine), Style(.text))
            write(context.say("  deres: ", "  theirs: ") + context.text(line.theirs), Style(.muted))
        }
        write(context.say("Enter: behold dit   t: tag deres   Esc: skriv videre", "Enter: keep yours   t: take theirs   Esc: continue typing"), Style(.key))
    }
}
