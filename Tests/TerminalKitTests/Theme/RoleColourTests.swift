import Testing
@testable import TerminalKit

@Suite("Colours with a meaning differ in the shipped themes") struct RoleColourTests {
    /// The least perceived difference of two colours that must not be taken for each other.
    static let clear = 0.1
    static let tracks: [StyleRole] = [.trackCommon, .trackGroup, .trackDigital, .trackEveryday, .trackSupporting]

    @Test(
        "Accent, heading, ok, late and refused differ from each other",
        arguments: ["nordlys", "dagslys", "hojkontrast"], [ColourDepth.direct, .indexed256])
    func meanings(_ name: String, _ depth: ColourDepth) throws {
        let roles: [StyleRole] = [.accent, .heading, .ok, .warn, .alert]
        try expectDistance(among: roles, in: Shipped.palette(name, depth))
    }

    @Test("So do those that have a colour in the terminal's own theme")
    func terminal() throws {
        try expectDistance(among: [.accent, .ok, .warn, .alert], in: Shipped.palette("terminal", .ansi16))
    }

    @Test(
        "A track looks neither late nor refused, nor like where one is",
        arguments: [
            ("nordlys", ColourDepth.direct), ("nordlys", .indexed256), ("dagslys", .direct), ("dagslys", .indexed256),
            ("hojkontrast", .direct), ("hojkontrast", .indexed256), ("terminal", .ansi16),
        ])
    func tracks(_ name: String, _ depth: ColourDepth) throws {
        let palette = try Shipped.palette(name, depth)
        for track in Self.tracks {
            // The text's own colour has no meaning.
            guard let colour = palette.look(for: Style(track)).foreground.rgb else { continue }
            for role in [StyleRole.warn, .alert, .accent, .today] {
                let other = try #require(palette.look(for: Style(role)).foreground.rgb)
                #expect(colour.distance(to: other) >= Self.clear, "\(track.rawValue), \(role.rawValue)")
            }
        }
    }

    @Test("With sixteen colours too", arguments: ["nordlys", "dagslys", "hojkontrast", "terminal"])
    func sixteen(_ name: String) throws {
        let palette = try Shipped.palette(name, .ansi16)
        func colour(_ role: StyleRole) -> Colour { palette.look(for: Style(role)).foreground }
        for role in [StyleRole.accent] + Self.tracks {
            #expect(colour(role) != colour(.warn) && colour(role) != colour(.alert), "\(role.rawValue)")
        }
    }

    @Test("Today has the colour of the accent", arguments: Shipped.names)
    func today(_ name: String) throws {
        let palette = try Shipped.palette(name, .direct)
        #expect(palette.look(for: Style(.today)) == palette.look(for: Style(.accent)))
    }

    @Test("Tabs that are not open are muted", arguments: Shipped.names, ColourDepth.allCases)
    func tabs(_ name: String, _ depth: ColourDepth) throws {
        let palette = try Shipped.palette(name, depth)
        #expect(palette.look(for: Style(.tab)) == palette.look(for: Style(.muted)))
    }

    private func expectDistance(among roles: [StyleRole], in palette: Palette) throws {
        let colours = try roles.map { try #require(palette.look(for: Style($0)).foreground.rgb) }
        for (index, one) in colours.enumerated() {
            for other in index + 1..<colours.count {
                #expect(
                    one.distance(to: colours[other]) >= Self.clear, "\(roles[index].rawValue), \(roles[other].rawValue)"
                )
            }
        }
    }
}
