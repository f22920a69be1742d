/// A box-drawing character as strokes from the middle of its cell to the edges.
struct BoxLine {
    /// How a stroke to one edge is drawn.
    enum Weight: Character { case none = "0", light = "1", heavy = "2", double = "3" }

    private let up, right, down, left: Weight

    init?(_ character: Character) {
        guard let weights = Self.weights[character] else { return nil }
        (up, right, down, left) = (weights[0], weights[1], weights[2], weights[3])
    }

    /// The SVG path for a cell with its corner at that point.
    func path(x: Int, y: Int, width: Int, height: Int) -> String {
        let middle = (Double(x) + Double(width) / 2, Double(y) + Double(height) / 2)
        let ends = [
            (up, middle.0, Double(y)), (right, Double(x + width), middle.1), (down, middle.0, Double(y + height)),
            (left, Double(x), middle.1),
        ]
        return ends.map { weight, endX, endY in
            offsets(weight).map { offset in
                // A stroke starts a little beyond the middle of the cell, so that corners close.
                let (sideX, sideY) = endX == middle.0 ? (offset, 0) : (0, offset)
                let (backX, backY) = (
                    (middle.0 - endX).direction * reach(weight), (middle.1 - endY).direction * reach(weight)
                )
                return "M\(middle.0 + sideX + backX) \(middle.1 + sideY + backY)L\(endX + sideX) \(endY + sideY)"
            }.joined()
        }.joined()
    }

    private func offsets(_ weight: Weight) -> [Double] {
        switch weight {
        case .none: []
        case .light: [0]
        case .heavy: [-0.75, 0, 0.75]
        case .double: [-1.5, 1.5]
        }
    }

    private func reach(_ weight: Weight) -> Double { weight == .double ? 2 : weight == .heavy ? 1.25 : 0.5 }

    /// Up, right, down, left of each character.
    private static let weights: [Character: [Weight]] = {
        let table = """
            ─0101 │1010 ┌0110 ┐0011 └1100 ┘1001 ├1110 ┤1011 ┬0111 ┴1101 ┼1111 ╭0110 ╮0011 ╰1100 ╯1001 \
            ━0202 ┃2020 ┏0220 ┓0022 ┗2200 ┛2002 ┣2220 ┫2022 ┳0222 ┻2202 ╋2222 \
            ═0303 ║3030 ╔0330 ╗0033 ╚3300 ╝3003 ╠3330 ╣3033 ╦0333 ╩3303 ╬3333 ╪1313 ╫3131 ╞1310 ╡1013 \
            ╴0001 ╵1000 ╶0100 ╷0010
            """
        let rows = table.split(separator: " ").map { entry in
            // The table is a literal of this file and has only the digits 0–3.
            (entry.first!, entry.dropFirst().map { Weight(rawValue: $0)! })
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }()
}

extension Double {
    /// 1, 0 or -1.
    fileprivate var direction: Double { self == 0 ? 0 : self > 0 ? 1 : -1 }
}
