extension Colour {
    /// The number that ncurses passes on to the terminal's entry.
    /// - Parameters:
    ///   - colours: how many the terminal has; what lies beyond is shown in the terminal's own.
    ///   - ownColour: what the entry calls the terminal's own colour: -1 with the host's entries.
    func number(among colours: Int32, ownColour: Int32) -> Int32 {
        let number: Int32 =
            switch self {
            case .terminalDefault: ownColour
            case .ansi(let index) where colours < 16: Int32(index % 8)
            case .ansi(let index), .indexed(let index): Int32(index)
            // Up to 256 `TerminalEntry` takes a number for an index: the darkest blues get one step of green.
            case .rgb(0, 0, let blue): max(256 | Int32(blue), 257)
            case .rgb(let red, let green, let blue): max(Int32(red) << 16 | Int32(green) << 8 | Int32(blue), 257)
            }
        return number < colours ? number : ownColour
    }
}
