extension RGB {
    /// xterm's 256: its default for the terminal's sixteen, then a cube of 216, then 24 greys.
    static let xterm: [RGB] = {
        let sixteen: [UInt32] = [
            0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
            0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
        ]
        let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
        let cube = (0..<216).map { RGB(steps[$0 / 36], steps[$0 / 6 % 6], steps[$0 % 6]) }
        let greys = stride(from: UInt8(8), through: 238, by: 10).map { RGB($0, $0, $0) }
        return sixteen.map(RGB.init) + cube + greys
    }()

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
        case (.indexed(let number), .ansi16): ansi ?? .ansi(RGB.xterm[number].nearest(among: 0..<16))
        default: colour
        }
    }
}

extension Colour {
    /// One of 0–255: the terminal's sixteen first.
    init(number: Int) { self = number < 16 ? .ansi(number) : .indexed(number) }

    /// What it looks like, as far as that is known: the terminal's sixteen in xterm's colours; nil for its default.
    var rgb: RGB? {
        switch self {
        case .terminalDefault: nil
        case .ansi(let number), .indexed(let number): RGB.xterm.indices.contains(number) ? RGB.xterm[number] : nil
        case .rgb(let red, let green, let blue): RGB(red, green, blue)
        }
    }
}
