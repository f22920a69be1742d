/// A possible answer to a dialog, with its key.
public struct DialogButton: Hashable, Sendable {
    public var key: Key
    /// The key's label: `d`, `Esc`.
    public var keyName: String
    public var label: String

    public init(_ key: Key, _ keyName: String, _ label: String) {
        self.key = key
        self.keyName = keyName
        self.label = label
    }
}

/// A question in the middle of the screen. Each button has a key. Tab and arrows move between the buttons, Enter takes
/// the selected one.
public struct Dialog: Hashable, Sendable {
    public var title: String
    public var text: String
    public var buttons: [DialogButton]
    /// The selected answer; after `.done`, the one that was given.
    public var selection: Int

    public init(title: String, text: String, buttons: [DialogButton], selection: Int = 0) {
        self.title = title
        self.text = text
        self.buttons = buttons
        self.selection = selection
    }

    /// A button's own key gives its answer, arrows move between the buttons. Enter is `.done`, Esc `.leave`.
    public mutating func handle(_ key: Key) -> Outcome {
        if let index = buttons.firstIndex(where: { $0.key == key }) {
            selection = index
            return .done
        }
        switch key.code {
        case .escape: return .leave
        case .enter: return buttons.isEmpty ? .leave : .done
        case .left, .up, .backTab: return walk(by: -1)
        case .right, .down, .tab: return walk(by: 1)
        default: return .ignored
        }
    }

    private mutating func walk(by count: Int) -> Outcome {
        guard !buttons.isEmpty else { return .ignored }
        selection = (selection + count + buttons.count) % buttons.count
        return .moved
    }

    /// Draws the box in the middle of the area, at a width that reads well.
    public func draw(on canvas: inout Canvas, in area: Rect, onClick: ((Int) -> ClickAction)? = nil) {
        guard !area.isEmpty else { return }
        let columns = min(64, area.columns)
        let lines = wrapped(text, to: columns - 4)
        let answers = buttonLines(columns: columns - 4)
        let inside = canvas.frame(
            area.centred(Size(rows: lines.count + answers.count + 3, columns: columns)), title: title)
        // The buttons stay visible if the text has too little room.
        let (body, foot) = inside.splitRows(inside.rows - answers.count)
        canvas.paragraph(text, in: body)
        canvas.clipped(to: foot) { canvas in
            for (row, line) in answers.enumerated() {
                draw(line, on: &canvas, at: Point(row: foot.row + row, column: foot.column), onClick)
            }
        }
    }

    private func draw(_ line: [Int], on canvas: inout Canvas, at start: Point, _ onClick: ((Int) -> ClickAction)?) {
        var point = start
        for index in line {
            let button = buttons[index], selected = index == selection
            if selected {
                canvas.write("▸", at: point, Style(.accent))
                canvas.focus(Point(row: point.row, column: point.column + 1))
            }
            let spans = [
                Span(button.keyName, Style(.key, selected: selected)),
                Span(" " + button.label, Style(selected: selected)),
            ]
            canvas.write(spans, at: Point(row: point.row, column: point.column + 1), limit: button.width)
            if let onClick {
                canvas.onClick(
                    Rect(row: point.row, column: point.column, rows: 1, columns: button.width), onClick(index))
            }
            point.column += button.width
        }
    }

    /// The buttons in as many lines as they need.
    private func buttonLines(columns: Int) -> [[Int]] {
        var lines: [[Int]] = [], used = 0
        for (index, button) in buttons.enumerated() {
            if lines.isEmpty || used + button.width > columns {
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(index)
            used += button.width
        }
        return lines
    }
}

extension DialogButton {
    /// The cells with the marker before and the blanks after.
    fileprivate var width: Int { cellWidth(of: keyName) + cellWidth(of: label) + 4 }
}
