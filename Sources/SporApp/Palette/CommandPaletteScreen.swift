import TalentDomain
import TerminalKit

/// Finds commands in both languages, people, activities and drafts by name, and opens the selected one with Enter. For
/// things that Spor does not do, it shows advice.
struct CommandPaletteScreen: Screen {
    let commands: [Command]
    let drafts: [SheetName]
    private var finder = Finder(rows: rows)

    init(commands: [Command], drafts: [SheetName] = []) {
        self.commands = commands
        self.drafts = drafts
    }

    private static let rows = 12

    var isSheet: Bool { true }
    var takesText: Bool { true }
    var peopleNeeded: Focus { finder.field.text.isBlank ? Focus() : Focus(search: Focus.Search(finder.field.text)) }

    static let bindings: [Binding<CommandPaletteScreen>] = [
        Binding(.open) { screen, context in screen.results(in: context).chosen(by: screen.finder, in: context) },
        .close,
    ]

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let results = results(in: context)
        switch finder.handle(event, items: results.items) {
        case .done: return results.chosen(by: finder, in: context)
        case .leave: return [.close]
        case .ignored, .moved, .changed: return []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let goals = goals(in: context)
        guard case .row(let row, _) = click, goals.indices.contains(row) else { return [] }
        return goals[row].effects(in: context)
    }

    func crumbs(in context: Context) -> [String] { [context.wording.say("Find", "Find")] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        // The number of results below stands at the right end of the screen, as in every list.
        let sheet = canvas.sheet(columns: 78, in: area)
        let inside = Rect(
            row: sheet.row, column: sheet.column, rows: sheet.rows,
            columns: sheet.columns + (sheet.endColumn == area.endColumn - 1 ? 1 : 0))
        let results = results(in: context)
        // A sentence that does not fit into its line is shown whole below.
        var whole: [String] = []
        if let chosen = finder.chosen(results.items), case .advice = results.goals[chosen] {
            whole = wrapped(results.items[chosen].title, to: inside.columns - ListView.gutter)
        }
        let (list, below) = inside.splitRows(whole.count > 1 ? inside.rows - whole.count : inside.rows)
        finder.draw(
            on: &canvas, in: list, items: results.items,
            placeholder: context.wording.say("en kommando, et navn, en aktivitet", "a command, a name, an activity"),
            nothing: context.wording.say(
                "Der er ikke noget med det navn. Prøv et andet ord, eller tryk Esc.",
                "Nothing has that name. Try another word, or press Esc.")
        ) { Click.row($0) }
        if whole.count > 1 {
            let cursor = canvas.cursor
            canvas.paragraph(whole.joined(separator: " "), in: below.splitColumns(ListView.gutter).rest, Style(.muted))
            canvas.cursor = cursor
        }
    }

    /// The goals, and the texts by which they are found.
    private struct Results {
        let goals: [PaletteGoal]
        let items: [FinderItem]

        func chosen(by finder: Finder, in context: Context) -> [Effect] {
            finder.chosen(items).map { goals[$0].effects(in: context) } ?? []
        }
    }

    private func results(in context: Context) -> Results {
        let goals = goals(in: context)
        return Results(goals: goals, items: goals.map { $0.item(in: context) })
    }

    private func goals(in context: Context) -> [PaletteGoal] {
        let talents = context.talentsInOrder(in: context.cohortID).filter { !context.abilities.tabs(of: $0.id).isEmpty }
        let shown = Set(talents.map(\.person))
        // A viewer who manages no cohort finds people with a role towards them, not all its people.
        let people = context.data.people.values.filter { person in
            !shown.contains(person.id)
                && (context.navigation.managesCohort || !People(context).roles(of: person.id).isEmpty)
        }.sorted(inDanish: \.name, then: \.id)
        let cohorts = People(context).cohortsInOrder.filter { $0.id != context.cohortID }
        let elsewhere = finder.field.text.isBlank ? [] : context.commandsElsewhere(except: commands)
        let advice =
            finder.field.text.isBlank ? [] : PaletteAdvice.all.filter { Set($0.unless).isDisjoint(with: commands) }
        return commands.map(PaletteGoal.command) + talents.map { .talent($0.id) } + people.map { .person($0.id) }
            + context.timelineActivities.map { .activity($0.id) } + elsewhere + cohorts.map { .cohort($0.id) }
            + drafts.map(PaletteGoal.draft)
            + advice.map(PaletteGoal.advice)
    }
}
