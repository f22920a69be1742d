/// A block element as a rectangle in its cell, shades by opacity.
struct BlockShape {
    /// Parts of the cell, in eighths.
    private let x, y, width, height: Int
    private let opacity: Double

    init?(_ character: Character) {
        let scalars = character.unicodeScalars
        guard scalars.count == 1, let value = scalars.first.map({ Int($0.value) }) else { return nil }
        switch value {
        case 0x2580: (x, y, width, height, opacity) = (0, 0, 8, 4, 1)
        case 0x2581...0x2588: (x, y, width, height, opacity) = (0, 0x2588 - value, 8, value - 0x2580, 1)
        case 0x2589...0x258F: (x, y, width, height, opacity) = (0, 0, 0x2590 - value, 8, 1)
        case 0x2590: (x, y, width, height, opacity) = (4, 0, 4, 8, 1)
        case 0x2591...0x2593: (x, y, width, height, opacity) = (0, 0, 8, 8, Double(value - 0x2590) / 4)
        default: return nil
        }
    }

    /// The rectangle for a cell at that corner.
    func rectangle(x: Int, y: Int, width: Int, height: Int, colour: String) -> String {
        let left = Double(x) + Double(self.x * width) / 8, top = Double(y) + Double(self.y * height) / 8
        return #"<rect x="\#(left)" y="\#(top)" width="\#(Double(self.width * width) / 8)" "#
            + #"height="\#(Double(self.height * height) / 8)" fill="\#(colour)" opacity="\#(opacity)"/>"#
    }
}
