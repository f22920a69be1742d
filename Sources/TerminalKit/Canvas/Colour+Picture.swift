extension Colour {
    /// `#rrggbb` as xterm shows the colour; nil for the terminal's own.
    var hexadecimal: String? {
        switch self {
        case .terminalDefault: nil
        case .rgb(let red, let green, let blue): Self.hexadecimal([Int(red), Int(green), Int(blue)])
        case .ansi(let index): Self.xtermFirst[index & 15]
        case .indexed(let index) where index < 16: Self.xtermFirst[max(0, index)]
        case .indexed(let index) where index < 232:
            Self.hexadecimal(
                [(index - 16) / 36, (index - 16) / 6 % 6, (index - 16) % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 })
        case .indexed(let index): Self.hexadecimal(Array(repeating: 8 + 10 * (min(index, 255) - 232), count: 3))
        }
    }

    private static func hexadecimal(_ parts: [Int]) -> String {
        "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The sixteen colours of xterm (XTerm-col.ad).
    private static let xtermFirst = [
        "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
        "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
    ]
}
