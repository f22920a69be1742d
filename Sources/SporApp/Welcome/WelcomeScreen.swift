import TalentDomain
import TerminalKit

/// The first screen for a person without a cohort: a short text and the ways to begin.
struct WelcomeScreen: Screen {
    /// Nil selects the first.
    private var selected: WelcomeChoice?

    func isObsolete(in context: Context) -> Bool { context.cohort != nil }

    static let bindings: [Binding<WelcomeScreen>] = [
        Binding(.open) { screen, context in screen.choose(in: context) },
        Binding(.language) { _, context in [.save(context.settings.inOtherLanguage)] },
    ]

    private mutating func choose(in context: Context) -> [Effect] {
        let choice = WelcomeChoice.all(in: context)[selection(in: context)]
        // After a list has been read, the first choice is another one.
        if choice == .importPeople { selected = nil }
        return choice.effects(in: context)
    }

    private func selection(in context: Context) -> Int {
        selected.flatMap { WelcomeChoice.all(in: context).firstIndex(of: $0) } ?? 0
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let choices = WelcomeChoice.all(in: context)
        var list = ListView(selection: selection(in: context))
        guard case .key(let key) = event, list.handle(key, in: ListContent(choices.count)) == .moved else { return nil }
        selected = choices[list.selection]
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let choices = WelcomeChoice.all(in: context)
        guard case .row(let row, _) = click, choices.indices.contains(row) else { return [] }
        selected = choices[row]
        return perform(.open, in: context)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        WelcomePage(context: context, selection: selection(in: context)).draw(on: &canvas, in: area)
    }
}

extension Settings {
    var inOtherLanguage: Settings { Settings(language: language == .da ? .en : .da, theme: theme) }
}
