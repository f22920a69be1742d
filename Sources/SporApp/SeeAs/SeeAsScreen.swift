import TalentDomain
import TerminalKit

/// A talent's screens as another person sees them: the part of the viewer's data that the person may read, for reading
/// only.
///
/// Requests of the shown screens are ignored, except for opening texts to read.
struct SeeAsScreen: Screen {
    let person: Person.ID
    let talent: Talent.ID
    /// A change that is not made yet, but shown as made.
    private let change: Change?
    /// The talent's screen, and the texts that were opened on top of it.
    private var screens: [any Screen]
    /// The other person's context with the data it was made from, so that it is made only once.
    private var made: (from: Workspace, context: Context)?

    init(as person: Person.ID, of talent: Talent.ID, tab: RoomTab = .plan, after change: Change? = nil) {
        self.person = person
        self.talent = talent
        self.change = change
        screens = [TalentRoom(talent: talent, tab: tab)]
    }

    private func theirs(_ context: Context) -> Context {
        var other: Context
        if let made, made.from == context.data {
            other = made.context
        } else {
            // A change that cannot be made any more changes nothing for the readers.
            other =
                (try? context.seen(as: person, after: change)) ?? (try? context.seen(as: person)) ?? context.withNothing
        }
        other.size = Size(rows: context.size.rows - Self.bannerRows, columns: context.size.columns)
        (other.hidesTexts, other.masksNames, other.settings) = (
            context.hidesTexts, context.masksNames, context.settings
        )
        return other
    }

    private mutating func settle(_ context: Context) -> Context {
        let other = theirs(context)
        made = (context.data, other)
        return other
    }

    private static let bannerRows = 1

    func takesText(in context: Context) -> Bool { top.takesText(in: theirs(context)) }

    func commands(in context: Context) -> [Command] {
        let inside = top.commands(in: theirs(context)).filter(\.onlyReads)
        return inside.contains(.back) || takesText(in: context) ? inside : inside + [.back]
    }

    mutating func perform(in context: Context, where isMeant: (Command) -> Bool) -> [Effect]? {
        let other = settle(context)
        if let effects = top.perform(in: other, where: { $0.onlyReads && isMeant($0) }) {
            return read(effects, in: other)
        }
        return isMeant(.back) && !takesText(in: context) ? leave() : nil
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let other = settle(context)
        return top.handle(event, in: other).map { read($0, in: other) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let other = settle(context)
        return read(top.click(click, in: other), in: other)
    }

    private var top: any Screen {
        get { screens[screens.count - 1] }
        set { screens[screens.count - 1] = newValue }
    }

    private mutating func leave() -> [Effect] {
        guard screens.count > 1 else { return [.close] }
        screens.removeLast()
        return []
    }

    /// Of the screen's requests, only those that open texts to read.
    private mutating func read(_ effects: [Effect], in other: Context) -> [Effect] {
        effects.flatMap { effect -> [Effect] in
            switch effect {
            case .open(let screen): if let screen = screen.readOnly { screens.append(screen) }
            case .openSheet(let name, _): if let sheet = Sheets(other).sheet(name)?.readOnly { screens.append(sheet) }
            case .close: return leave()
            case .say: return [effect]
            default: break
            }
            return []
        }
    }

    func crumbs(in context: Context) -> [String] { base.crumbs(in: theirs(context)) }
    func tabs(in context: Context) -> Tabs? { base.tabs(in: theirs(context)) }
    func facts(in context: Context, columns: Int) -> [Span] { base.facts(in: theirs(context), columns: columns) }

    /// The screen that fills the area, below the sheets.
    private var base: any Screen { screens.last { !$0.isSheet } ?? screens[0] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let other = theirs(context), (banner, body) = area.splitRows(Self.bannerRows)
        canvas.fill(banner, Style(.selectionInactive))
        let who = context.wording.name(context.data.people[person]),
            after = change == nil ? "" : context.wording.say(", hvis du fortsætter", ", if you go ahead")
        let wordings = [
            context.wording.say(
                "Sådan ser \(who) det\(after) · kun det, du selv kan læse · Esc tilbage",
                "This is how \(who) sees it\(after) · only what you can read yourself · Esc back"),
            context.wording.say("Sådan ser \(who) det\(after) · Esc tilbage", "As \(who) sees it\(after) · Esc back"),
        ]
        let words = wordings.first { cellWidth(of: $0) + 2 <= banner.columns } ?? wordings[1]
        canvas.write(
            words, at: banner.text.origin, Style(.selectionInactive), limit: banner.text.columns - 1)
        canvas.clipped(to: body) { canvas in
            let base = screens.lastIndex { !$0.isSheet } ?? 0
            for screen in screens[base...] { screen.draw(on: &canvas, in: body, context: other) }
        }
    }
}

extension Context {
    /// A context without data, shown if the other person's view cannot be made.
    fileprivate var withNothing: Context {
        var context = self
        context.data = Workspace()
        context.digest = nil
        context.refreshNavigation()
        return context
    }
}

extension FormSheet {
    /// The labels and values of the fields as text.
    var readOnly: (any Screen)? {
        let build = build
        // Made at every drawing, since labels contain names too, which may be masked meanwhile.
        return ReadingSheet(title: title) { context in
            Form(build(context)).fields.map { ($0.label, $0.shownValue) }.filter { !$0.1.isEmpty }.flatMap {
                label, value in
                (label.isEmpty ? [] : [ReadingSheet.Paragraph(text: label, style: Style(.muted))]) + [
                    ReadingSheet.Paragraph(text: context.wording.text(value))
                ]
            }
        }
    }
}
