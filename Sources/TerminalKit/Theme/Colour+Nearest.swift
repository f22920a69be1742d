extension RGB {
    /// The 256 colours of xterm: its defaults for the terminal's sixteen, a cube of 216, and 24 greys.
    private static let xterm = (0..<256).compactMap { Colour(number: $0).rgb }

    /// The number of the most similar colour.
    fileprivate func nearest(among numbers: Range<Int>) -> Int {
        let own = perceived
        func distance(_ number: Int) -> Double {
            let difference = Self.xterm[number].perceived - own
            return (difference * difference).sum()
        }
        return numbers.min { distance($0) < distance($1) } ?? numbers.lowerBound
    }
}

extension Theme.Ink {
    /// The colour for a terminal with that many: the theme's own choice, otherwise the most similar one.
    func colour(at depth: ColourDepth) -> Colour {
        switch (colour, depth) {
        case (_, .none), (.terminalDefault, _): .terminalDefault
        case (.rgb(let red, let green, let blue), .indexed256):
            indexed.map(Colour.init(number:)) ?? .indexed(RGB(red, green, blue).nearest(among: 16..<256))
        case (.rgb(let red, let green, let blue), .ansi16):
            ansi ?? .ansi(RGB(red, green, blue).nearest(among: 0..<16))
        case (.indexed, .ansi16): ansi ?? colour.rgb.map { .ansi($0.nearest(among: 0..<16)) } ?? .terminalDefault
        default: colour
        }
    }
}

extension Colour {
    /// One of 0–255: the terminal's sixteen first.
    init(number: Int) { self = number < 16 ? .ansi(number) : .indexed(number) }

    /// The colour's parts, as far as they are known: the terminal's sixteen as in xterm; nil for its own default.
    var rgb: RGB? { hexadecimal.flatMap { RGB(hex: $0) } }
}
