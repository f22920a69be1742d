import TalentDomain
import TerminalKit

struct CohortChoice: Screen {
    
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
