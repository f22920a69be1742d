import Exchange
import Glibc
import SporApp
import TalentDomain
import TalentStore
import TerminalKit

/// Shows the screens of a store until the person leaves them.
///
/// - Returns: the request with which the person left, nil where they quit.
/// - Throws: `CommandError` where the terminal cannot be used or the data cannot be read, `ThemeError` where the
///   standard theme has an error.
func showScreens(of access: StoreAccess, ascii: Bool) throws -> App.ShellRequest? {
    // ArgumentParser's commands run on the main thread, but their protocol cannot say so.
    nonisolated(unsafe) let access = access
    return try MainActor.assumeIsolated {
        let config = access.connected == nil ? ConfigFile.own : nil
        var settings = Settings(
            language: OutputLanguage.current,
            theme: access.common.theme ?? config?.theme ?? access.ownTheme ?? ThemeLibrary.standard)
        var warnings = config?.faults ?? []
        let library: ThemeLibrary
        do {
            library = try ThemeLibrary(startingWith: settings.theme)
        } catch let error as ThemeError where settings.theme != ThemeLibrary.standard {
            warnings.append(Phrase(error.danish, error.english))
            settings.theme = ThemeLibrary.standard
            library = try ThemeLibrary(startingWith: settings.theme)
        }
        var app = try makeApp(
            on: access, settings: settings, keyMap: KeyMap(overrides: config?.keys ?? [:]),
            size: Size(rows: 24, columns: 80))
        app.warn(warnings)
        let terminal = try openTerminal(ascii: ascii, isRemote: access.connected != nil)
        defer { terminal.close() }
        var program = Program(
            app, on: terminal, palette: { library.palette($0, depth: terminal.depth) },
            editText: { text, terminal in access.connected == nil ? OutsideEditor.edit(text, on: terminal) : nil })
        return program.run()
    }
}

/// Opens the terminal. Over SSH, an unknown terminal is treated as the fallback: the person cannot change what the
/// server knows.
@MainActor
private func openTerminal(ascii: Bool, isRemote: Bool) throws -> CursesTerminal {
    let options = CursesTerminal.Options(ascii: ascii, canSuspend: !isRemote, isRemote: isRemote)
    do {
        do {
            return try CursesTerminal(options)
        } catch TerminalError.unknownTerminal where isRemote {
            setenv("TERM", SSHLine.fallbackTerminal, 1)
            return try CursesTerminal(options)
        }
    } catch let error as TerminalError {
        throw CommandError(error.danish, error.english)
    }
}

/// The app on a store, after its first read.
///
/// - Throws: `CommandError` where the data cannot be read.
func makeApp(
    on access: StoreAccess, settings: Settings, keyMap: KeyMap = KeyMap(), size: Size, offersDrafts: Bool = true
) throws -> App {
    do {
        return try App(
            access.environment, services: .live(on: access), viewer: access.viewer, settings: settings, keyMap: keyMap,
            size: size,
            isDemo: access.isDemo,
            isRemote: access.connected != nil, offersDrafts: offersDrafts)
    } catch {
        throw CommandError(error)
    }
}

extension CommandError {
    init(_ failure: RequestError) {
        switch failure {
        case .notSaved(let sentence): self.init(sentence)
        case .refused(let refusal): self.init(refusal.message)
        case .busy: self.init(StoreError.busy.message)
        case .accessEnded: self.init(Phrase.accessEnded)
        }
    }
}

extension Services {
    /// The program's own content, and the questions about records that have not been read.
    static func live(on access: StoreAccess) -> Services {
        var services = live
        // The screens run on one thread, on which they have the store to themselves.
        nonisolated(unsafe) let access = access
        services.holds = { key in (try? access.store?.holds(key)) ?? false }
        services.activities = { days in (try? access.store?.activities(on: days, as: access.viewer)) ?? Workspace() }
        return services
    }

    private static let live = Services(
        newID: { NewID.make() }, now: { Clock.now }, cleaner: .foundation,
        template: { EmbeddedContent.template(of: $0) },
        inspiration: { EmbeddedContent.inspiration(for: $0) }, grounds: { EmbeddedContent.grounds(for: $0) },
        guide: { EmbeddedContent.guide(for: $0) },
        reflections: { EmbeddedContent.reflections(at: $0) }, themes: { ThemeLibrary.choices },
        templates: { TemplateLibrary.choices(around: $0) })
}
