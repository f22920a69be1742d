import Foundation
import Testing
@testable import TerminalKit

@Suite("Contrast of the shipped themes") struct ContrastTests {
    /// Decoration: lines and the empty part of a bar have no meaning of their own.
    static let decoration: Set<StyleRole> = [.border, .barEmpty]

    static let styles =
        StyleRole.allCases.map { Style($0) } + [
            Style(selected: true), Style(.muted, selected: true), Style(.alert, selected: true),
        ]

    @Test(
        "Text is 4.5 to 1 against its own ground, selected too, with any number of colours",
        arguments: ["nordlys", "dagslys"], [ColourDepth.direct, .indexed256, .ansi16])
    func text(_ name: String, _ depth: ColourDepth) throws {
        let palette = try Shipped.palette(name, depth)
        for style in Self.styles where !Self.decoration.contains(style.role) {
            let ratio = try #require(contrast(palette.look(for: style)))
            #expect(ratio >= 4.5, "\(style.role.rawValue)\(style.selected ? ", selected" : ""): \(ratio)")
        }
    }

    @Test("High contrast is 7 to 1 everywhere, lines included", arguments: [ColourDepth.direct, .indexed256, .ansi16])
    func high(_ depth: ColourDepth) throws {
        let palette = try Shipped.palette("hojkontrast", depth)
        for style in Self.styles {
            let ratio = try #require(contrast(palette.look(for: style)))
            #expect(ratio >= 7, "\(style.role.rawValue)\(style.selected ? ", selected" : ""): \(ratio)")
        }
    }

    @Test("In high contrast an alert has no line under it: lines are under what one writes in")
    func alert() throws {
        #expect(try !Shipped.palette("hojkontrast", .direct).look(for: Style(.alert)).underline)
    }

    @Test(
        "The terminal's own theme sets no ground, and nothing but its sixteen colours",
        arguments: ["terminal", "mono"], ColourDepth.allCases)
    func own(_ name: String, _ depth: ColourDepth) throws {
        let palette = try Shipped.palette(name, depth)
        for style in Self.styles {
            let look = palette.look(for: style)
            #expect(look.background == .terminalDefault)
            switch look.foreground {
            case .terminalDefault, .ansi: break
            default: Issue.record("\(style.role.rawValue) is \(look.foreground)")
            }
        }
    }

    @Test("Without colours the selection, fields, tabs and alerts still stand out", arguments: Shipped.names)
    func plain(_ name: String) throws {
        let palette = try Shipped.palette(name, .none)
        let text = palette.look(for: Style())
        for role in [StyleRole.selection, .selectionInactive, .tabActive, .field, .fieldActive, .alert, .key, .heading]
        {
            #expect(palette.look(for: Style(role)) != text, "\(role.rawValue)")
        }
        #expect(palette.look(for: Style(.muted, selected: true)).reverse)
        #expect(StyleRole.allCases.allSatisfy { palette.look(for: Style($0)).foreground == .terminalDefault })
    }

    @Test(
        "The five tracks differ for every kind of colour vision",
        arguments: [
            ("nordlys", ColourDepth.direct, 0.1), ("nordlys", .indexed256, 0.06), ("dagslys", .direct, 0.09),
            ("dagslys", .indexed256, 0.05),
            ("hojkontrast", .direct, 0.1), ("hojkontrast", .indexed256, 0.06),
        ])
    func tracks(_ name: String, _ depth: ColourDepth, _ least: Double) throws {
        let palette = try Shipped.palette(name, depth)
        let roles: [StyleRole] = [.trackCommon, .trackGroup, .trackDigital, .trackEveryday, .trackSupporting]
        let colours = try roles.map { try #require(palette.look(for: Style($0)).foreground.rgb) }
        for vision in Vision.allCases {
            let seen = colours.map(vision.sees)
            for (index, one) in seen.enumerated() {
                for other in seen[(index + 1)...] { #expect(one.distance(to: other) >= least, "\(vision): \(index)") }
            }
        }
    }

    @Test("Each theme has its name and a title in both languages", arguments: Shipped.names)
    func titles(_ name: String) throws {
        let theme = try Shipped.theme(name)
        #expect(theme.name == name)
        #expect(!theme.danishTitle.isEmpty && !theme.englishTitle.isEmpty)
    }

    private func contrast(_ look: Look) -> Double? {
        guard let foreground = look.foreground.rgb, let background = look.background.rgb else { return nil }
        return foreground.contrast(to: background)
    }
}

/// Simulates how people who lack one of the three cones see colours (Machado, Oliveira and Fernandes 2009, severity 1).
private enum Vision: CaseIterable {
    case full, noRed, noGreen, noBlue

    func sees(_ colour: RGB) -> RGB {
        let light = colour.linear
        let parts = matrix.map { UInt8(encoding: $0[0] * light.red + $0[1] * light.green + $0[2] * light.blue) }
        return RGB(parts[0], parts[1], parts[2])
    }

    private var matrix: [[Double]] {
        switch self {
        case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .noRed:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .noGreen:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .noBlue:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }
}

extension UInt8 {
    /// Linear light, 0–1, as an sRGB value.
    fileprivate init(encoding light: Double) {
        let light = Swift.max(0, Swift.min(1, light))
        self.init(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055) + 0.5)
    }
}
