import TalentDomain
import TerminalKit

struct BuddyTab: Screen {
    let talent: Talent.ID
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
