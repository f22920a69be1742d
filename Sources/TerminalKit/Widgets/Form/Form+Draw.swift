extension Form {
    /// The rows that the whole form takes in that many columns, with the hint.
    public func height(columns: Int) -> Int { FormLayout(self, columns: columns).lineCount + 2 }

    /// Draws the fields, and the hint of the one with the keys. If the area is too low, it scrolls field
    /// by field.
    ///
    /// - Parameters:
    ///   - nothing: the message where nothing matches a search in a choice.
    ///   - reading: the reading of a `.read` field's text, by the field's id; nil shows nothing, usually for an empty
    ///     field.
    ///   - onClick: the screen's action for a click in the form.
    public func draw(
        on canvas: inout Canvas, in area: Rect, nothing: String = "", onClick: ((FormTarget) -> ClickAction)? = nil,
        reading: (_ id: String, _ text: String) -> Reading? = { _, _ in nil }
    ) {
        guard !area.isEmpty else { return }
        let footer = min(1, area.rows / 3)
        let (body, foot) = area.splitRows(area.rows - footer)
        let layout = FormLayout(self, columns: area.columns)
        let start =
            layout.places.indices.contains(focus) ? layout.start(showing: layout.places[focus], rows: body.rows) : 0
        canvas.clipped(to: body) { canvas in
            for (index, place) in layout.places.enumerated() where place.lines.overlaps(start...(start + body.rows)) {
                draw(index, at: place, layout, on: &canvas, top: body.row - start, in: body, nothing, onClick, reading)
            }
        }
        let above = layout.places.count { $0.lines.upperBound < start },
            below = layout.places.count { $0.lines.lowerBound >= start + body.rows }
        drawFoot(on: &canvas, in: foot, outside: [("↑", above), ("↓", below)])
    }

    private func draw(
        _ index: Int, at place: FormLayout.Place, _ layout: FormLayout, on canvas: inout Canvas, top: Int,
        in body: Rect, _ nothing: String,
        _ onClick: ((FormTarget) -> ClickAction)?, _ reading: (String, String) -> Reading?
    ) {
        let field = fields[index], focused = index == focus
        if focused { canvas.write("▸", at: Point(row: top + place.label, column: body.column), Style(.accent)) }
        // A label beside a text of several rows has them too.
        let labels = Rect(
            row: top + place.label, column: body.column + 2, rows: layout.labelsLeft ? place.input.count : 1,
            columns: layout.labelsLeft ? layout.labelColumns - 3 : body.columns - 2)
        if labels.rows > 1 {
            canvas.paragraph(field.label, in: labels, Style(focused ? .heading : .muted))
        } else {
            canvas.write(
                field.label, at: labels.origin, Style(focused ? .heading : .muted), limit: labels.columns)
        }
        let column = body.column + layout.start(of: field)
        var input = Rect(
            row: top + place.input.lowerBound, column: column, rows: place.input.count, columns: body.endColumn - column
        )
        let read = field.isRead ? field.text.flatMap { reading(field.id, $0) } : nil
        if field.isRead, layout.labelsLeft, !field.readsLong {
            let (short, rest) = input.splitColumns(FormLayout.readColumns)
            input = short
            if field.fault == nil { canvas.write(read, in: rest.splitColumns(1).rest) }
        }
        if let onClick {
            let lines = Rect(
                row: top + place.label, column: body.column, rows: place.lines.count, columns: body.columns)
            canvas.onClick(lines, onClick(.field(index)))
        }
        field.input.draw(on: &canvas, in: input, focused: focused, nothing: nothing, onClick)
        let remark = Rect(
            row: top + place.remark.lowerBound, column: column, rows: place.remark.count,
            columns: body.endColumn - column)
        canvas.write(field.fault.map(Reading.fault) ?? read, in: remark)
    }

    /// Draws the hint, and the numbers of fields outside the view.
    ///
    /// - Parameter outside: the numbers of fields above and below the view.
    private func drawFoot(on canvas: inout Canvas, in foot: Rect, outside: [(sign: String, count: Int)]) {
        guard !foot.isEmpty else { return }
        let mark = outside.filter { $0.count > 0 }.map { "\($0.sign) \($0.count)" }.joined(separator: " ")
        let room = foot.columns - cellWidth(of: mark)
        canvas.write(
            mark, at: Point(row: foot.row, column: foot.column + max(0, room)), Style(.muted), limit: foot.columns)
        guard fields.indices.contains(focus) else { return }
        canvas.write(
            fields[focus].hint, at: Point(row: foot.row, column: foot.column + 2), Style(.muted),
            limit: max(0, room - 3))
    }
}

extension FormField.Input {
    fileprivate func draw(
        on canvas: inout Canvas, in area: Rect, focused: Bool, nothing: String,
        _ onClick: ((FormTarget) -> ClickAction)?
    ) {
        switch self {
        case .line(let field), .read(let field): field.draw(on: &canvas, in: area, focused: focused)
        case .text(let editor, _): editor.draw(on: &canvas, in: area, focused: focused)
        case .choice(let field):
            field.draw(
                on: &canvas, in: area, focused: focused, nothing: nothing,
                onClick: onClick.map { onClick in { onClick(.option($0)) } })
        case .check(let field): field.draw(on: &canvas, in: area, focused: focused)
        }
    }
}

extension Canvas {
    fileprivate mutating func write(_ reading: Reading?, in area: Rect) {
        guard let reading else { return }
        let fitting =
            reading.texts.first { wrapped($0, to: max(1, area.columns)).count <= area.rows } ?? reading.texts.last
        paragraph(fitting ?? "", in: area, reading.style)
    }
}

extension Reading {
    /// The forms of the reading with its sign, the longest first.
    var texts: [String] {
        switch self {
        case .understood(let text, let shorter): ([text] + shorter).map { "→ \($0)" }
        case .fault(let text): ["! \(text)"]
        }
    }

    fileprivate var style: Style {
        switch self {
        case .understood: Style(.muted)
        case .fault: Style(.alert)
        }
    }
}
