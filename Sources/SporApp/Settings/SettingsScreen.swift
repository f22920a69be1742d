import TalentDomain
import TerminalKit

struct SettingsScreen: Screen {
    init(_ settings: Settings) {}
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
