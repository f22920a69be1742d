/// The scalars to print for a grapheme cluster, for a terminal library that counts scalars, so that it knows the
/// cursor's place.
///
/// At most one spacing scalar and four marks. Flags become their two letters. Where the library and the canvas count
/// different widths, a text symbol is padded, and other clusters become `▯`.
/// - Parameters:
///   - width: the cells that the canvas gives the cluster.
///   - libraryWidth: the width that the library gives a scalar; negative if it does not know it.
/// - Returns: one or two cells of scalars.
func glyphs(for character: Character, width: Int, libraryWidth: (Unicode.Scalar) -> Int) -> [[Unicode.Scalar]] {
    let scalars = Array(character.unicodeScalars)
    let base = scalars[0]
    if scalars.count == 1, base.isASCII { return [[base]] }
    let letters = scalars.compactMap(\.regionalLetter)
    if letters.count == 2, width == 2 { return letters.map { [$0] } }
    let padding = Array(repeating: [Unicode.Scalar(" ")], count: max(0, width - 1))
    switch libraryWidth(base) {
    case width:
        return [[base] + scalars.dropFirst().filter { libraryWidth($0) == 0 && !$0.joinsOrVaries }.prefix(4)]
    case 1: return [[base]] + padding
    default: return [["▯"]] + padding
    }
}

extension Unicode.Scalar {
    /// The letter of a regional indicator.
    fileprivate var regionalLetter: Unicode.Scalar? {
        (0x1F1E6...0x1F1FF).contains(value) ? Unicode.Scalar(value - 0x1F1E6 + 0x41) : nil
    }

    /// With a joiner or variation selector, the terminal may draw another width.
    fileprivate var joinsOrVaries: Bool {
        value == 0x200D || value == 0x200C || (0xFE00...0xFE0F).contains(value)
    }
}
