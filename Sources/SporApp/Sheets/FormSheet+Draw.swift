import TalentDomain
import TerminalKit

// The size and the drawing of a form.
extension FormSheet {
    mutating func layOut(in context: Context) {
        if writing != nil { return layOutPage(rows: context.size.rows - 3, in: context) }
        form.size = Self.formSize(in: context.size, hasNotice: notice != nil)
        guard let page else { return }
        // The screen's head and bottom line take three rows, the title two, the form's hint two.
        let notice = noticeLines(
            columns: form.size.columns, beside: form.size.rows,
            in: Rect(Size(rows: max(0, context.size.rows - 3), columns: context.size.columns)), context: context
        ).count
        // The fault of a text is shown below it.
        let fault =
            form.fields.first { $0.id == page.rawValue }?.fault.map {
                wrapped("! \($0)", to: form.size.columns - 2).count
            } ?? 0
        form.stretch(page.rawValue, to: max(3, context.size.rows - 7 - notice - fault))
    }

    static func formSize(in screen: Size, hasNotice: Bool) -> Size {
        Size(rows: max(1, screen.rows - (hasNotice ? 7 : 5)), columns: max(1, min(screen.columns - 1, 82)))
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        var sheet = self
        if writing != nil, clash == nil {
            sheet.layOutPage(rows: area.rows, in: context)
            return sheet.drawPage(on: &canvas, in: area, context: context)
        }
        sheet.layOut(in: context)
        sheet.drawLaidOut(on: &canvas, in: area, context: context)
    }

    private func drawLaidOut(on canvas: inout Canvas, in area: Rect, context: Context) {
        let places = canvas.targets
        let (top, inside) = drawFrame(on: &canvas, in: area, context: context)
        if let clash {
            clash.draw(on: &canvas, in: inside, context: context)
        } else {
            form.draw(
                on: &canvas, in: inside,
                nothing: context.wording.say(
                    "Ingen passer. Slet og skriv igen.", "Nothing matches. Delete and type again."),
                onClick: { Click.form($0) },
                reading: { id, _ in
                    Answers(values: form.values, context: context, dateRules: dateRules).reading(ofField: id)
                })
            if let landing {
                let place = landing.place(Answers(values: form.values, context: context, dateRules: dateRules))
                landing.draw(place, among: places.filter { $0.rect.row < top }, on: &canvas, in: inside)
            }
        }
    }

    /// The keys of the form, of its clash, or of the search in a choice.
    func remarks(in context: Context) -> [KeyHint] {
        if let clash { return clash.hints(in: context) }
        if form.isSearching {
            return [
                KeyHint("Enter", context.wording.say("vælg", "choose")),
                KeyHint("Esc", context.wording.say("behold det, der stod", "keep what was there")),
            ]
        }
        if let writing { return writingRemarks(writing, in: context) }
        let others = shown.map { context.abilities.maySeeAs($0.talent) } ?? false
        return [
            KeyHint("^S", context.wording[verb].lowercasedFirst, action: Click.form(.submit)),
            KeyHint("Esc", context.wording.say("luk", "close"), action: Click.form(.cancel)),
        ] + (form.fields.count > 1 ? [KeyHint("Tab", context.wording.say("næste felt", "next field"))] : [])
            + (others ? [KeyHint("^T", context.wording.say("se som …", "see as …"))] : [])
            + (focusedText != nil && !context.isRemote
                ? [KeyHint("^O", context.wording.say("egen editor", "own editor"))] : [])
    }

    /// Draws the frame and the lines above the fields.
    ///
    /// - Returns: the row of the title, and the area of the fields.
    private func drawFrame(on canvas: inout Canvas, in area: Rect, context: Context) -> (top: Int, inside: Rect) {
        let size = Self.formSize(in: context.size, hasNotice: notice != nil)
        let wanted = form.height(columns: size.columns)
        guard clash == nil else {
            let inside = canvas.sheet(
                title: context.wording[title], rows: area.rows, columns: size.columns - ListView.gutter, in: area
            ).text
            return (inside.row - 1, inside)
        }
        let subjects = subject.map { [cut($0(context), to: size.columns - ListView.gutter)] } ?? []
        if let below = questionNotice(in: area, context: context) {
            return drawQuestion(subjects, below, on: &canvas, in: area, context: context)
        }
        let noticeLines = noticeLines(
            columns: size.columns, beside: wanted + subjects.count, in: area, context: context)
        let rows = min(area.rows, max(wanted, 5) + subjects.count + noticeLines.count + 2)
        let told = result.map { context.wording[$0(Answers(values: form.values, context: context))] } ?? ""
        // At the bottom, the words are on a rule.
        let remark =
            headNotice(columns: size.columns, in: context).map { Span($0, Style(.secret)) }
            ?? Span(landing == nil || told.isEmpty ? told : " \(told) ", Style(.muted))
        let frame = canvas.sheet(
            title: context.wording[title], remark: remark, rows: rows, columns: size.columns - ListView.gutter,
            in: area,
            isLow: landing != nil)
        for line in subjects { canvas.write(line, at: frame.text.origin, Style(.heading), limit: frame.text.columns) }
        let inside = frame.splitRows(subjects.count).rest
        for (index, line) in noticeLines.enumerated() {
            canvas.write(
                line, at: Point(row: inside.row + index, column: inside.text.column), Style(.secret),
                limit: inside.text.columns)
        }
        return (frame.row - 1, inside.splitRows(noticeLines.count).rest)
    }

    /// Draws the form as a question at the bottom of the screen, with the notice below the fields.
    private func drawQuestion(
        _ subjects: [String], _ notice: [String], on canvas: inout Canvas, in area: Rect, context: Context
    ) -> (top: Int, inside: Rect) {
        let size = Self.formSize(in: context.size, hasNotice: !notice.isEmpty)
        let told = result.map { context.wording[$0(Answers(values: form.values, context: context))] } ?? ""
        let frame = canvas.sheet(
            title: context.wording[title], remark: Span(told.isEmpty ? "" : " \(told) ", Style(.muted)),
            rows: questionRows(columns: size.columns) + notice.count, columns: size.columns - ListView.gutter,
            in: area, isLow: landing != nil)
        for line in subjects { canvas.write(line, at: frame.text.origin, Style(.heading), limit: frame.text.columns) }
        let (inside, below) = frame.splitRows(subjects.count).rest.splitRows(
            frame.rows - subjects.count - notice.count)
        for (index, line) in notice.enumerated() {
            canvas.write(
                line, at: Point(row: below.row + index, column: below.text.column), Style(.secret),
                limit: below.text.columns)
        }
        return (frame.row - 1, inside)
    }

    /// The rows of the fields as a question, without the notice.
    private func questionRows(columns: Int) -> Int {
        max(form.height(columns: columns), 5) + (subject == nil ? 0 : 1) + 2
    }

    /// The lines of the notice of a form that is small enough for a question, or leaves a place on the page in view; nil
    /// for a page.
    private func questionNotice(in area: Rect, context: Context) -> [String]? {
        guard page == nil, clash == nil else { return nil }
        let size = Self.formSize(in: context.size, hasNotice: notice != nil)
        let lines = notice.map { wrapped(context.wording[$0], to: size.columns - ListView.gutter) } ?? []
        let rows = questionRows(columns: size.columns) + lines.count
        return (landing != nil || rows < Canvas.pageRows) && rows + 3 <= area.rows ? lines : nil
    }

    /// Whether the form fills the page.
    func isPage(in context: Context) -> Bool {
        guard landing == nil else { return false }
        var sheet = self
        sheet.layOut(in: context)
        // The area of a sheet is without the two rows of the head and the bottom line.
        let area = Rect(Size(rows: max(0, context.size.rows - 3), columns: context.size.columns))
        return sheet.questionNotice(in: area, context: context) == nil
    }

    /// The notice, if it fits beside the title of a page.
    private func headNotice(columns: Int, in context: Context) -> String? {
        guard let notice, landing == nil, result == nil else { return nil }
        let text = context.wording[notice], room = columns - ListView.gutter - cellWidth(of: context.wording[title])
        return cellWidth(of: text) + 2 <= room ? text : nil
    }

    /// The notice and a blank line, unless it stands beside the title. If the fields would have no room below it, it is cut to the sentences that fit in
    /// two lines, at least the first: the readers are always shown.
    private func noticeLines(columns: Int, beside wanted: Int, in area: Rect, context: Context) -> [String] {
        guard let notice, headNotice(columns: columns, in: context) == nil else { return [] }
        let text = context.wording[notice], lines = wrapped(text, to: columns - ListView.gutter)
        guard lines.count > 1, lines.count + wanted + 3 > area.rows, area.rows <= 16 else { return lines + [""] }
        // A full stop after a single capital letter belongs to an initial.
        let ends = text.matches(of: #/[^A-ZÆØÅ]\. (?=\p{Lu})/#).map(\.range.upperBound) + [text.endIndex]
        let shown = ends.map { String(text[..<$0]) }
        return wrapped(
            shown.last { wrapped($0, to: columns - ListView.gutter).count <= 2 } ?? shown[0],
            to: columns - ListView.gutter)
    }
}
