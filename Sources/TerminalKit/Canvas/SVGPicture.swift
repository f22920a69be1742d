/// How an SVG picture of a canvas is set.
public struct PictureSetting: Sendable {
    /// The colours where the palette leaves them to the terminal.
    public var foreground: String
    public var background: String
    /// Pixels of a cell; the font's size follows.
    public var cellWidth: Int
    public var cellHeight: Int

    public init(foreground: String, background: String, cellWidth: Int = 9, cellHeight: Int = 19) {
        self.foreground = foreground
        self.background = background
        self.cellWidth = cellWidth
        self.cellHeight = cellHeight
    }

    /// A terminal with light text on a dark ground.
    public static let dark = PictureSetting(foreground: "#d8dee9", background: "#14161b")
    /// A terminal with dark text on a light ground.
    public static let light = PictureSetting(foreground: "#24292f", background: "#fdfdfb")
}

/// The canvas as an SVG picture, the same bytes for the same canvas.
///
/// Runs of one look become one rectangle and one text with a place for every character, so that no font drifts; box
/// lines are drawn as strokes, so that they meet.
public func svg(of canvas: Canvas, palette: Palette, setting: PictureSetting = .dark) -> String {
    SVGPicture(frame: Frame(canvas, look: palette.look), setting: setting).document
}

struct SVGPicture {
    let frame: Frame
    let setting: PictureSetting

    private var margin: Int { setting.cellWidth }

    var document: String {
        let width = frame.size.columns * setting.cellWidth + 2 * margin
        let height = frame.size.rows * setting.cellHeight + 2 * margin
        var lines = [
            #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" viewBox="0 0 \#(width) \#(height)">"#,
            #"<rect width="\#(width)" height="\#(height)" rx="\#(margin)" fill="\#(windowGround)"/>"#,
            #"<g transform="translate(\#(margin) \#(margin))" font-family="'DejaVu Sans Mono', Menlo, Consolas, monospace" "#
                + #"font-size="\#(setting.cellHeight * 4 / 5)" xml:space="preserve">"#,
        ]
        let runs = (0..<frame.size.rows).flatMap(runs(inRow:))
        lines += runs.compactMap(ground)
        lines += runs.flatMap { [strokes($0), text($0), underline($0)].compactMap(\.self) }
        lines += ["</g>", "</svg>", ""]
        return lines.joined(separator: "\n")
    }

    /// Neighbouring cells of one look.
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

    private func cell(_ row: Int, _ column: Int) -> Frame.Cell { frame.cells[row * frame.size.columns + column] }

    /// The most frequent ground is the window's.
    private var windowGround: String {
        let counts = Dictionary(frame.cells.map { (ground(of: $0.look), 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? setting.background
    }

    private func ground(_ run: Run) -> String? {
        let colour = ground(of: run.look)
        guard colour != windowGround else { return nil }
        return #"<rect x="\#(x(run.columns.lowerBound))" y="\#(y(run.row))" width="\#(x(run.columns.count))" "#
            + #"height="\#(setting.cellHeight)" fill="\#(colour)"/>"#
    }

    private func text(_ run: Run) -> String? {
        let shown = run.columns.filter { column in
            cell(run.row, column).text.map { $0 != " " && BoxLine($0) == nil } ?? false
        }
        guard !shown.isEmpty else { return nil }
        let places = shown.map { String(x($0)) }.joined(separator: " ")
        var attributes = #" fill="\#(foreground(of: run.look))""#
        if run.look.bold { attributes += #" font-weight="bold""# }
        if run.look.italic { attributes += #" font-style="italic""# }
        if run.look.dim { attributes += #" opacity="0.6""# }
        // A place belongs to a UTF-16 unit: where a cluster has several, each cluster gets a text of its own.
        let clusters = shown.compactMap { cell(run.row, $0).text }
        let baseline = y(run.row) + setting.cellHeight * 3 / 4
        if clusters.allSatisfy({ $0.utf16.count == 1 }) {
            return #"<text x="\#(places)" y="\#(baseline)"\#(attributes)>\#(escaped(String(clusters)))</text>"#
        }
        return zip(shown, clusters).map { column, cluster in
            #"<text x="\#(x(column))" y="\#(baseline)"\#(attributes)>\#(escaped(String(cluster)))</text>"#
        }.joined(separator: "\n")
    }

    private func strokes(_ run: Run) -> String? {
        let lines = run.columns.compactMap { column -> String? in
            guard let line = cell(run.row, column).text.flatMap(BoxLine.init) else { return nil }
            return line.path(x: x(column), y: y(run.row), width: setting.cellWidth, height: setting.cellHeight)
        }
        guard !lines.isEmpty else { return nil }
        let opacity = run.look.dim ? #" opacity="0.6""# : ""
        return #"<path d="\#(lines.joined())" stroke="\#(foreground(of: run.look))" fill="none"\#(opacity)/>"#
    }

    private func underline(_ run: Run) -> String? {
        guard run.look.underline else { return nil }
        let line = y(run.row) + setting.cellHeight - 2
        return #"<path d="M\#(x(run.columns.lowerBound)) \#(line)H\#(x(run.columns.upperBound))" "#
            + #"stroke="\#(foreground(of: run.look))"/>"#
    }

    private func x(_ column: Int) -> Int { column * setting.cellWidth }
    private func y(_ row: Int) -> Int { row * setting.cellHeight }

    private func foreground(of look: Look) -> String {
        look.reverse ? own(look.background, setting.background) : own(look.foreground, setting.foreground)
    }

    private func ground(of look: Look) -> String {
        look.reverse ? own(look.foreground, setting.foreground) : own(look.background, setting.background)
    }

    private func own(_ colour: Colour, _ otherwise: String) -> String { colour.hexadecimal ?? otherwise }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
