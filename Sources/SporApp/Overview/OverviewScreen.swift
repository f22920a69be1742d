import TalentDomain
import TerminalKit

struct OverviewScreen: Screen {
    
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
