/// The colours and sizes of an SVG picture of a canvas.
public struct PictureSetting: Sendable {
    /// The colours of cells that use the terminal's default colours, as `#rrggbb`.
    public var foreground: String
    public var background: String
    /// The size of a cell in pixels. The size of the font is computed from the width.
    public var cellWidth: Int
    public var cellHeight: Int

    public init(foreground: String, background: String, cellWidth: Int = 9, cellHeight: Int = 19) {
        self.foreground = foreground
        self.background = background
        self.cellWidth = cellWidth
        self.cellHeight = cellHeight
    }

    /// Looks like a terminal with light text on a dark background.
    public static let dark = PictureSetting(foreground: "#d8dee9", background: "#14161b")
    /// Looks like a terminal with dark text on a light background.
    public static let light = PictureSetting(foreground: "#24292f", background: "#fdfdfb")
}

/// Draws a canvas as an SVG picture. The same canvas always gives the same bytes.
///
/// Every word has its own position and length, so that a font with other widths does not shift the words after it. Box
/// lines and block elements are drawn as shapes, so that neighbouring ones touch.
///
/// - Returns: the SVG document, which ends with a line feed.
public func svg(of canvas: Canvas, palette: Palette, setting: PictureSetting = .dark) -> String {
    SVGPicture(frame: PaintedFrame(canvas, look: palette.look), setting: setting).document
}

/// Builds the SVG document of one frame.
struct SVGPicture {
    let frame: PaintedFrame
    let setting: PictureSetting
    /// The background of the whole picture: the most frequent background of the cells.
    private let windowBackground: String

    init(frame: PaintedFrame, setting: PictureSetting) {
        self.frame = frame
        self.setting = setting
        let counts = Dictionary(frame.cells.map { (Self.background(of: $0.look, setting), 1) }, uniquingKeysWith: +)
        windowBackground = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? setting.background
    }

    private var margin: Int { setting.cellWidth }

    /// The font size in pixels, to two decimals, at which a letter of DejaVu Sans Mono is as wide as a cell: its letters
    /// are 1233/2048 em wide.
    private var fontSize: Double { (Double(setting.cellWidth) * 204_800 / 1233).rounded() / 100 }

    /// The whole SVG document.
    var document: String {
        let width = frame.size.columns * setting.cellWidth + 2 * margin
        let height = frame.size.rows * setting.cellHeight + 2 * margin
        var lines = [
            #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" viewBox="0 0 \#(width) \#(height)">"#,
            #"<rect width="\#(width)" height="\#(height)" rx="\#(margin)" fill="\#(windowBackground)"/>"#,
            #"<g transform="translate(\#(margin) \#(margin))" font-family="'DejaVu Sans Mono', Menlo, Consolas, monospace" "#
                + #"font-size="\#(fontSize)" xml:space="preserve">"#,
        ]
        let runs = (0..<frame.size.rows).flatMap(runs(inRow:))
        lines += runs.compactMap(background)
        lines += runs.flatMap { shapes($0) + texts($0) + [underline($0)].compactMap(\.self) }
        lines += ["</g>", "</svg>", ""]
        return lines.joined(separator: "\n")
    }

    /// Neighbouring cells of a row with the same look.
    private struct Run {
        var row: Int
        var columns: Range<Int>
        var look: Look
    }

    private func runs(inRow row: Int) -> [Run] {
        var runs: [Run] = []
        for column in 0..<frame.size.columns {
            let look = cell(row, column).look
            if runs.last?.look == look {
                runs[runs.count - 1].columns = runs[runs.count - 1].columns.lowerBound..<column + 1
            } else {
                runs.append(Run(row: row, columns: column..<column + 1, look: look))
            }
        }
        return runs
    }

    private func cell(_ row: Int, _ column: Int) -> PaintedFrame.Cell { frame.cells[row * frame.size.columns + column] }

    /// The background of a run as a rectangle; nil if it is the background of the picture.
    private func background(_ run: Run) -> String? {
        let colour = Self.background(of: run.look, setting)
        guard colour != windowBackground else { return nil }
        return #"<rect x="\#(x(run.columns.lowerBound))" y="\#(y(run.row))" width="\#(x(run.columns.count))" "#
            + #"height="\#(setting.cellHeight)" fill="\#(colour)"/>"#
    }

    /// The words of a run as text elements, each at its own position.
    private func texts(_ run: Run) -> [String] {
        var attributes = #"fill="\#(foreground(of: run.look))""#
        if run.look.bold { attributes += #" font-weight="bold""# }
        if run.look.italic { attributes += #" font-style="italic""# }
        let baseline = y(run.row) + setting.cellHeight * 3 / 4
        return words(run).map { start, word in
            let length = setting.cellWidth * cellWidth(of: word)
            return
                #"<text x="\#(x(start))" y="\#(baseline)" textLength="\#(length)" \#(attributes)\#(opacity(run))>\#(escaped(word))</text>"#
        }
    }

    /// The words of a run, each with the column in which it starts. A symbol is a word of its own, since the viewer's
    /// program may take it from a font with other widths.
    private func words(_ run: Run) -> [(start: Int, text: String)] {
        var words: [(start: Int, text: String)] = []
        var isInWord = false
        for column in run.columns {
            let character = cell(run.row, column).text
            guard let character, character != " ", BoxLine(character) == nil, BlockShape(character) == nil else {
                isInWord = false
                continue
            }
            let isLetter = character.isASCII || character.isLetter && cellWidth(of: character) == 1
            if isLetter, isInWord {
                words[words.count - 1].text.append(character)
            } else {
                words.append((column, String(character)))
            }
            isInWord = isLetter
        }
        return words
    }

    /// The box lines and block elements of a run as shapes.
    private func shapes(_ run: Run) -> [String] {
        let colour = foreground(of: run.look)
        let strokes = run.columns.compactMap { column in
            cell(run.row, column).text.flatMap(BoxLine.init)?
                .path(x: x(column), y: y(run.row), width: setting.cellWidth, height: setting.cellHeight)
        }
        let blocks = run.columns.compactMap { column in
            cell(run.row, column).text.flatMap(BlockShape.init)?
                .rectangle(
                    x: x(column), y: y(run.row), width: setting.cellWidth, height: setting.cellHeight, colour: colour)
        }
        if strokes.isEmpty { return blocks }
        return blocks + [#"<path d="\#(strokes.joined())" stroke="\#(colour)" fill="none"\#(opacity(run))/>"#]
    }

    private func opacity(_ run: Run) -> String { run.look.dim ? #" opacity="0.6""# : "" }

    private func underline(_ run: Run) -> String? {
        guard run.look.underline else { return nil }
        let line = y(run.row) + setting.cellHeight - 2
        return #"<path d="M\#(x(run.columns.lowerBound)) \#(line)H\#(x(run.columns.upperBound))" "#
            + #"stroke="\#(foreground(of: run.look))"/>"#
    }

    private func x(_ column: Int) -> Int { column * setting.cellWidth }
    private func y(_ row: Int) -> Int { row * setting.cellHeight }

    private func foreground(of look: Look) -> String {
        look.reverse
            ? Self.hexadecimal(look.background, default: setting.background)
            : Self.hexadecimal(look.foreground, default: setting.foreground)
    }

    private static func background(of look: Look, _ setting: PictureSetting) -> String {
        look.reverse
            ? hexadecimal(look.foreground, default: setting.foreground)
            : hexadecimal(look.background, default: setting.background)
    }

    /// The colour as `#rrggbb`; the default where the cell uses the terminal's default colour.
    private static func hexadecimal(_ colour: Colour, default standard: String) -> String {
        colour.hexadecimal ?? standard
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
