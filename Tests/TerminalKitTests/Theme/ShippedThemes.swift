import Themes
@testable import TerminalKit

/// The built-in themes, read as the program reads them.
enum Shipped {
    static let names = embeddedThemes.map(\.name)

    static func theme(_ name: String) throws -> Theme {
        try ThemeReader { name in
            embeddedThemes.first { $0.name == name }.map { ("\(name).toml", String(decoding: $0.toml, as: UTF8.self)) }
        }.theme(named: name)
    }

    static func palette(_ name: String, _ depth: ColourDepth) throws -> Palette {
        Palette(theme: try theme(name), depth: depth)
    }
}
