import TalentDomain
import TerminalKit

struct CommandPaletteScreen: Screen {
    let commands: [Command]
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
