import TalentDomain
import TerminalKit

/// Leadership tasks below each other: sign, text, who gave it, and the date at the right.
struct TaskTable {
    private let tasks: [LeadershipTask]
    private let talent: Talent.ID
    private let columns: Int
    private let context: Context
    /// The name above the tasks, if there are several talents.
    private let name: String?

    init(tasks: [LeadershipTask], of talent: Talent.ID, columns: Int, named name: String? = nil, in context: Context) {
        self.tasks = tasks
        self.name = name
        self.talent = talent
        self.columns = columns
        self.context = context
    }

    private static let wide = 56
    private static let widestText = 48
    private static let widestGiver = 20
    private static let sign = 2, gap = 2

    private var isWide: Bool { columns >= Self.wide }

    private var giverColumns: Int {
        let names = tasks.map { cellWidth(of: context.wording.text($0.givenBy)) } + [cellWidth(of: givenBy)]
        return min(Self.widestGiver, names.max() ?? 0)
    }

    private var dueColumns: Int { max(5, tasks.map { due($0).width }.max() ?? 0) }

    private var textColumns: Int {
        guard isWide else { return columns - Self.sign }
        let others = giverColumns + dueColumns + cellWidth(of: withBuddy) + 3 * Self.gap
        return min(Self.widestText, columns - Self.sign - others)
    }

    private var givenBy: String { context.wording.say("givet af", "given by") }
    private var withBuddy: String { context.wording.say("med buddy", "with buddy") }

    var blocks: [Block] {
        tasks.enumerated().map { index, task in
            Block(lines(of: task), heading: index == 0 ? [heading] : [], named: 1)
        }
    }

    private var heading: [Span] {
        let open = tasks.count(where: \.isOpen)
        let what = name ?? context.wording.say("Ledelsesopgaver", "Leadership tasks")
        let title = Span(
            what + context.wording.say(open == 1 ? " · 1 åben" : " · \(open) åbne", " · \(open) open"), Style(.heading))
        let indent = Span(String(repeating: " ", count: ListView.gutter))
        guard isWide else { return [indent, title] }
        let gap = blank(Self.sign + textColumns + Self.gap - title.width)
        return [indent, title, gap]
            + cells(givenBy, Span(context.wording.say("frist", "due"), Style(.muted)), Span(withBuddy, Style(.muted)))
    }

    private func lines(of task: LeadershipTask) -> [[Span]] {
        let style = Style(task.isOpen || task.offer == .open ? .text : .muted),
            giver = context.wording.text(task.givenBy)
        let texts = wrapped(context.wording.text(task.text), to: textColumns)
        let lines = texts.enumerated().map { index, text in
            [
                Span(index == 0 ? (task.offer == .open ? "?" : task.progress.sign) + " " : "  ", style),
                Span(text, style),
            ]
        }
        guard isWide else {
            let facts = [due(task).text, giver].filter { !$0.isBlank }.joined(separator: " · ")
            return facts.isEmpty
                ? lines : lines + [[Span("  "), Span(facts, Style(due(task).style.role == .warn ? .warn : .muted))]]
        }
        let buddy = task.isEvaluatedWithBuddy ? "✓" : ""
        let first = lines[0] + [blank(textColumns - lines[0][1].width + Self.gap)]
        return [first + cells(giver, due(task), Span(buddy, style))] + lines.dropFirst()
    }

    /// The cells behind the text: who gave it, the date at the right of its column, and whether the buddy took part.
    private func cells(_ giver: String, _ due: Span, _ buddy: Span) -> [Span] {
        [
            Span(padded(giver, to: giverColumns), Style(.muted)), blank(Self.gap + dueColumns - due.width), due,
            blank(Self.gap), buddy,
        ]
    }

    private func blank(_ columns: Int) -> Span { Span(String(repeating: " ", count: max(0, columns))) }

    /// The date of an open task, otherwise the word for its state.
    private func due(_ task: LeadershipTask) -> Span {
        guard task.isOpen else { return Span(context.wording[task.state], Style(.muted)) }
        return task.due == nil ? Span("") : Plans(context).due(task.due, task.progress, of: talent)
    }
}
