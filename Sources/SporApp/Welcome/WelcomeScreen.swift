import TalentDomain
import TerminalKit

/// The first thing that somebody without a cohort sees: what this is, and the ways to begin.
struct WelcomeScreen: Screen {
    private var list = ListView()

    func commands(in context: Context) -> [Command] { [.open, .language] }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        let choices = WelcomeChoice.all(in: context)
        guard command == .open, choices.indices.contains(list.selection) else { return [.save(context.settings.inOtherLanguage)] }
        return choices[list.selection].effects(in: context)
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event else { return nil }
        return list.handle(key, in: ListContent(WelcomeChoice.all(in: context).count)) == .moved ? [] : nil
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        list.select(row, in: ListContent(WelcomeChoice.all(in: context).count))
        return perform(.open, in: context)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        WelcomePage(context: context, selection: list.selection).draw(on: &canvas, in: area)
    }
}

extension Settings {
    var inOtherLanguage: Settings { Settings(language: language == .da ? .en : .da, theme: theme) }
}
