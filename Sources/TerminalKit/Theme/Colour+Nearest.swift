extension RGB {
    /// xterm's 256: its default for the terminal's sixteen, then a cube of 216, then 24 greys.
    private static let xterm = (0..<256).compactMap { Colour(number: $0).rgb }

    /// The number of the colour that looks most like this one.
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
    /// The colour for a terminal with so many: the theme's own choice, or else what looks most like it.
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

    /// What it looks like, as far as that is known: the terminal's sixteen in xterm's colours; nil for its default.
    var rgb: RGB? { hexadecimal.flatMap { RGB(hex: $0) } }
}
