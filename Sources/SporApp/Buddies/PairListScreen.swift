import TalentDomain
import TerminalKit

struct PairListScreen: Screen {
    
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
