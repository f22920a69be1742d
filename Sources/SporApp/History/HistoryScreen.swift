import TalentDomain
import TerminalKit

struct HistoryScreen: Screen {
    let entries: [HistoryEntry]
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
