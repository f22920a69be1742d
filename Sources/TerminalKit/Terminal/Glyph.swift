/// What a terminal library that counts by scalars can print for a grapheme cluster and still know where it stands.
///
/// One spacing scalar and at most four marks. Flags become their two letters. Where the library and the canvas count
/// differently, a text symbol is padded and the rest is `▯`.
/// - Parameters:
///   - width: the cells that the canvas gives the cluster.
///   - libraryWidth: what the library makes of a scalar: negative when it does not know it.
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

    /// A joiner or variation selector would let the terminal draw something of another width.
    fileprivate var joinsOrVaries: Bool {
        value == 0x200D || value == 0x200C || (0xFE00...0xFE0F).contains(value)
    }
}
