import Exchange
import SporApp
import TalentDomain
import TerminalKit
import Themes

/// Opens the screens on a store, until the person leaves.
func showScreens(of access: StoreAccess, ascii: Bool) throws {
    // ArgumentParser's commands run on the main thread, but their protocol cannot say so.
    try MainActor.assumeIsolated {
        let config = ConfigFile.read()
        let settings = Settings(language: Speech.language, theme: access.common.theme ?? config.theme ?? ThemeShelf.standard)
        let shelf = ThemeShelf()
        try shelf.check(settings.theme)
        let app: App
        do {
            app = try App(
                access.environment, services: .live(shelf), viewer: access.viewer, settings: settings, keyMap: KeyMap(overrides: config.keys),
                size: Size(rows: 24, columns: 80), isDemo: access.isDemo)
        } catch Failure.notSaved(let sentence) {
            throw CommandFailure(sentence)
        } catch Failure.refused(let refusal) {
            throw CommandFailure(refusal.message)
        } catch Failure.busy {
            throw CommandFailure("En anden bruger dataene lige nu. Prøv igen om lidt.", "Somebody else is using the data right now. Try again shortly.")
        }
        let terminal: CursesTerminal
        do {
            terminal = try CursesTerminal(.init(ascii: ascii))
        } catch let error as TerminalError {
            throw CommandFailure(error.danish, error.english)
        }
        defer { terminal.close() }
        var program = Program(
            app, on: terminal, palette: { shelf.palette($0, depth: terminal.depth) },
            editText: { text, terminal in OutsideEditor.edit(text, on: terminal) })
        program.run()
    }
}

extension Services {
    static func live(_ shelf: ThemeShelf) -> Services {
        Services(
            newID: { NewID.make() }, now: { Clock.now }, clean: { TypedText.clean($0) },
            template: { BuiltIn.template($0) }, inspiration: { BuiltIn.inspiration(for: $0) }, guide: { BuiltIn.guide(for: $0) },
            themes: { shelf.titles })
    }
}
