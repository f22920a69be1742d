extension Colour {
    /// The colour's number for the terminal's description.
    /// - Parameters:
    ///   - colours: the number of colours that the terminal has; others are shown in the terminal's own.
    ///   - ownColour: the description's number for the terminal's own colour: -1 in the host's.
    func number(among colours: Int32, ownColour: Int32) -> Int32 {
        let number: Int32 =
            switch self {
            case .terminalDefault: ownColour
            case .ansi(let index) where colours < 16: Int32(index % 8)
            case .ansi(let index), .indexed(let index): Int32(index)
            // `TerminalEntry` takes numbers up to 256 for an index, so the darkest blues get one step of green.
            case .rgb(0, 0, let blue): max(256 | Int32(blue), 257)
            case .rgb(let red, let green, let blue): max(Int32(red) << 16 | Int32(green) << 8 | Int32(blue), 257)
            }
        return number < colours ? number : ownColour
    }
}
