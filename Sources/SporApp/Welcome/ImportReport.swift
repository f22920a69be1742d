import TalentDomain
import TerminalKit

/// The effects of a participants' file, before it is imported: Enter imports it, Esc goes back to the form with the
/// path. A file with faults is not imported; each fault is listed with its place. The person also answers here, line by
/// line, who on the list is already in Spor.
struct ImportReport: Screen {
    var peopleNeeded: Focus { Focus(people: outcome.known) }

    let outcome: ImportOutcome
    private var choices: [EnrolmentSubject: EnrolmentChoice] = [:]
    private var plan = Plan()
    private var selected = 0
    private var view = ScrollView()

    init(outcome: ImportOutcome, in context: Context) {
        self.outcome = outcome
        plan = plan(in: context)
    }

    var isSheet: Bool { true }
    var takesText: Bool { true }
    private enum Button { static let make = 0, back = 1, choose = 2 }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event else {
            scroll(event, in: context)
            return []
        }
        switch key.code {
        case .enter: return answer(Button.make, in: context)
        case .escape: return answer(Button.back, in: context)
        case .down, .character("j"), .tab: move(by: 1, in: context)
        case .up, .character("k"), .backTab: move(by: -1, in: context)
        case .right, .character("l"): choose(by: 1, in: context)
        case .left, .character("h"): choose(by: -1, in: context)
        default: scroll(event, in: context)
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        switch click {
        case .button(Button.choose):
            choose(by: 1, in: context)
            return []
        case .button(let button): return answer(button, in: context)
        case .row(let index, _):
            if index == selected { choose(by: 1, in: context) } else { selected = index }
            return []
        default: return []
        }
    }

    private mutating func answer(_ button: Int, in context: Context) -> [Effect] {
        if button == Button.make, plan.report?.hasOpenQuestions == true {
            if let open = doubles.firstIndex(where: { $0.choice == nil }) { select(open, in: context) }
            return [
                .say(
                    .note(
                        Phrase("Vælg først, hvem de hver især er: ← →", "First choose who each of these people is: ← →")
                    ))
            ]
        }
        guard button == Button.make, !plan.hasFaults else { return [.close] }
        // The form below, with the file's name, is closed, and its draft deleted.
        let leave: [Effect] =
            [.close, .close, .dropDraft(.importPeople)] + (context.cohort == nil ? [] : [.go(.talents)])
        guard let change = plan.change else { return leave }
        return [.apply(change, saying: Phrase("listen er indlæst", "list imported"))] + leave
    }

    // MARK: Questions

    private var doubles: [EnrolmentDouble] { plan.report?.doubles ?? [] }

    private mutating func choose(by step: Int, in context: Context) {
        guard doubles.indices.contains(selected) else { return }
        let double = doubles[selected], count = double.choices.count
        let next =
            double.choice.flatMap { double.choices.firstIndex(of: $0) }.map { ($0 + step + count) % count }
            ?? (step > 0 ? 0 : count - 1)
        choices[double.subject] = double.choices[next]
        plan = plan(in: context)
        // An answer may add a question before this one.
        selected = doubles.firstIndex { $0.subject == double.subject } ?? max(0, min(selected, doubles.count - 1))
    }

    private mutating func move(by step: Int, in context: Context) {
        let count = doubles.count
        let next = selected + step
        // After the last question, the text is scrolled.
        guard (0..<count).contains(next) else {
            return view.scroll(by: step, lines: lines(in: context).count, rows: room(in: context))
        }
        select(next, in: context)
    }

    /// Makes a question the active one, and scrolls to it.
    private mutating func select(_ question: Int, in context: Context) {
        selected = question
        let lines = lines(in: context), room = room(in: context)
        guard let first = lines.firstIndex(where: { $0.double == question }),
            let last = lines.lastIndex(where: { $0.double == question })
        else { return }
        view.show(first...last, rows: room)
    }

    // The frame and the buttons take four rows, the head two and the bottom line one.
    private func room(in context: Context) -> Int { max(1, context.size.rows - 5) }

    private mutating func scroll(_ event: InputEvent, in context: Context) {
        _ = view.handle(event, lines: lines(in: context).count, rows: room(in: context))
    }

    // MARK: Content

    /// The effects of the list with the answers so far.
    private struct Plan {
        var change: Change?
        /// Nil if the file itself has faults.
        var report: EnrolmentReport?
        /// The data after the import.
        var after: Workspace?
        var hasFaults: Bool { report.map { !$0.conflicts.isEmpty } ?? true }
    }

    private func plan(in context: Context) -> Plan {
        guard let enrolment = outcome.enrolment else { return Plan() }
        let (change, report) = enrolment.change(
            into: context.data, cohort: context.cohortID, on: context.today, choices: choices)
        var after = context.data
        let isMade = change.map { (try? after.apply($0)) != nil } ?? false
        return Plan(change: change, report: report, after: isMade ? after : nil)
    }

    private func title(in context: Context) -> String {
        if outcome.isNoList { return context.wording.say("Filen kan ikke bruges", "The file cannot be used") }
        if plan.hasFaults { return context.wording.say("Listen har fejl", "The list has errors") }
        if plan.report?.hasOpenQuestions == true { return context.wording.say("Hvem er det?", "Who is it?") }
        return plan.change == nil
            ? context.wording.say("Intet at ændre", "Nothing to change")
            : context.wording.say("Det vil der ske", "What will happen")
    }

    private func columns(in context: Context) -> Int { min(context.size.columns - 3, 77) }

    /// A line of text; `double` is the index of its question.
    private struct Line {
        var span: Span
        var double: Int?
    }

    private func lines(in context: Context) -> [Line] {
        let columns = columns(in: context)
        func folded(_ paragraphs: [ReadingSheet.Paragraph], _ double: Int? = nil) -> [Line] {
            ReadingSheet.lines(of: paragraphs, columns: columns).map { Line(span: $0, double: double) }
        }
        let said = ([plan.report?.summary ?? outcome.summary] + (plan.report?.conflictTexts ?? outcome.faults))
            .enumerated().map { index, line in
                ReadingSheet.Paragraph(
                    text: context.wording[line], style: Style(plan.hasFaults && index == 0 ? .alert : .text),
                    lead: plan.hasFaults && index > 0 ? "! " : "")
            }
        let questions = doubles.enumerated().flatMap { index, double in
            folded(
                [
                    ReadingSheet.Paragraph(
                        text: context.wording[double.text], style: Style(selected: index == selected),
                        lead: index == selected ? "▸ " : "? "),
                    ReadingSheet.Paragraph(
                        text: choiceText(double, in: context), style: Style(double.choice == nil ? .warn : .accent),
                        lead: "  "),
                ], index)
        }
        let warnings = (plan.report?.warnings ?? []).map {
            ReadingSheet.Paragraph(text: context.wording[$0], style: Style(.warn), lead: "! ")
        }
        let facts = ((plan.report?.organisations.map(\.text) ?? []) + outcome.file).map {
            ReadingSheet.Paragraph(text: context.wording[$0], style: Style(.muted))
        }
        let preview = plan.after.map {
            EnrolmentPreview(
                from: context.data, to: $0, cohort: context.cohortID, on: context.today, in: context.language,
                masksNames: context.masksNames)
        }
        let people = (preview?.added ?? []).map { ReadingSheet.Paragraph(text: $0, lead: "+ ") }
        let changed = (preview?.changed ?? []).map { ReadingSheet.Paragraph(text: $0, lead: "~ ") }
        let blank = people.isEmpty && changed.isEmpty ? [] : [ReadingSheet.Paragraph(text: "")]
        return folded(said) + questions + folded(warnings + facts + blank + people + changed)
    }

    /// `( ) samme person  (•) en anden  ( ) spring over`
    private func choiceText(_ double: EnrolmentDouble, in context: Context) -> String {
        double.choices.map { choice in
            let word =
                switch choice {
                case .same(let id):
                    double.candidates.count == 1
                        ? context.wording.say("samme person", "the same person")
                        : context.wording.say("samme som ", "the same as ")
                            + (double.candidates.first { $0.id == id }.map { $0.email.isEmpty ? $0.id.raw : $0.email }
                                ?? "")
                case .other: context.wording.say("en anden", "somebody else")
                case .skip: context.wording.say("spring over", "skip")
                }
            return (choice == double.choice ? "(•) " : "( ) ") + word
        }.joined(separator: "  ")
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let lines = lines(in: context)
        let inside = canvas.sheet(
            title: title(in: context), rows: lines.count + 2, columns: columns(in: context), in: area)
        let text = inside.text
        let below = view.draw(lines.map(\.span), on: &canvas, in: text)
        let first = view.start(lines: lines.count, rows: text.rows)
        for (index, line) in lines.dropFirst(first).prefix(text.rows).enumerated() {
            if let double = line.double {
                canvas.onClick(
                    Rect(row: text.row + index, column: text.column, rows: 1, columns: text.columns), Click.row(double))
            }
        }
        canvas.markBelow(below, endingAt: Point(row: text.endRow - 1, column: text.endColumn))
        let question = lines.dropFirst(first).prefix(text.rows).firstIndex { $0.double == selected }
        canvas.cursor = question.map { Point(row: text.row + $0 - first, column: text.column) } ?? text.origin
    }

    func remarks(in context: Context) -> [KeyHint] {
        let back = KeyHint("Esc", context.wording.say("tilbage", "back"), action: Click.button(Button.back))
        guard !plan.hasFaults, let report = plan.report else { return [back] }
        let choose =
            report.doubles.isEmpty
            ? [] : [KeyHint("← →", context.wording.say("svar", "answer"), action: Click.button(Button.choose))]
        let question =
            columns(in: context) < 50
            ? context.wording.say("skift", "switch") : context.wording.say("skift spørgsmål", "switch question")
        let walk = report.doubles.count > 1 ? [KeyHint("↑ ↓", question)] : []
        let make =
            plan.change == nil
            ? [] : [KeyHint("Enter", context.wording.say("indlæs", "import"), action: Click.button(Button.make))]
        return walk + choose + make + [back]
    }
}
