import Foundation
import SporApp
import TalentDomain
import TerminalKit
import Themes

/// Finds themes by name: the built-in ones, and the person's own in `$XDG_CONFIG_HOME/spor/themes/`.
final class ThemeLibrary: @unchecked Sendable {  // used on the main thread alone; `Services` wants to be Sendable
    static let standard = "nordlys"

    private static var folder: String { XDGPaths.configuration + "/themes" }
    private static let reader = { @Sendable () in
        ThemeReader { name throws(ThemeError) in
            let own = folder + "/" + name + ".toml"
            do throws(PersonalFileError) {
                if let text = try PersonalFile.text(at: own) { return (own, text) }
            } catch {
                throw ThemeError(file: own, danish: error.reason.da, english: error.reason.en)
            }
            return embeddedThemes.first { $0.name == name }.map {
                (name + ".toml", String(decoding: $0.toml, as: UTF8.self))
            }
        }
    }

    /// The last theme that could be read; used in place of one that cannot.
    private var theme: Theme
    private var palettes: [String: Palette] = [:]

    /// - Throws: `ThemeError` with file, line and role where the first theme has an error.
    init(startingWith name: String) throws {
        theme = try Self.reader().theme(named: name)
    }

    /// The theme of that name, for a command.
    ///
    /// - Throws: `CommandError` with file, line and role.
    static func theme(_ name: String) throws -> Theme {
        do {
            return try reader().theme(named: name)
        } catch let error as ThemeError {
            throw CommandError(error.danish, error.english)
        }
    }

    func palette(_ name: String, depth: ColourDepth) -> Palette {
        if let palette = palettes[name] { return palette }
        if name != theme.name, let other = try? Self.reader().theme(named: name) { theme = other }
        let palette = Palette(theme: theme, depth: depth)
        palettes[name] = palette
        return palette
    }

    /// Every theme with its title, the built-in ones first.
    static var choices: [ThemeChoice] {
        let shipped = embeddedThemes.map(\.name)
        let own = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.filter { !shipped.contains($0) }.sorted()
        return (shipped + own).map { name in
            do {
                let theme = try reader().theme(named: name)
                return ThemeChoice(name: name, title: Phrase(theme.danishTitle, theme.englishTitle))
            } catch {
                return ThemeChoice(
                    name: name, title: Phrase(name),
                    fault: (error as? ThemeError).map { Phrase($0.danish, $0.english) } ?? Phrase("\(error)"))
            }
        }
    }
}
