import TalentDomain
import TerminalKit

/// A result of the palette, with its effects.
enum PaletteGoal: Hashable {
    case command(Command)
    /// A command of another of the viewer's main screens.
    case elsewhere(Command, on: Command)
    case talent(Talent.ID)
    /// A person with a role in any cohort.
    case person(Person.ID)
    case activity(Activity.ID)
    /// A draft.
    case draft(SheetName)
    /// Advice on something that Spor does not do.
    case advice(PaletteAdvice)
    case cohort(Cohort.ID)

    /// The text, and the other words by which it is found.
    func item(in context: Context) -> FinderItem {
        switch self {
        case .command(let command):
            let name = command.name, about = command.about
            return FinderItem(
                context.wording[about], detail: context.keyLabel(command), keywords: [name.da, name.en, command.id],
                synonyms: command.synonyms + [about.da, about.en])
        case .elsewhere(let command, let main):
            let name = command.name, place = context.navigation.name(of: main)
            let both = [name.da, name.en].flatMap { name in
                [place.da, place.en].flatMap { ["\(name) \($0)", "\($0) \(name)"] }
            }
            return FinderItem(
                "\(context.wording[place]): " + context.wording[command.about].lowercasedFirst,
                detail: context.keyLabel(command),
                synonyms: [name.da, name.en, command.about.da, command.about.en] + both + command.synonyms
                    + (MainScreen.of(main)?.things ?? []), isNamed: false)
        case .talent(let talent):
            // Also if names are masked: the name is typed, not shown.
            let person = context.data.person(of: talent)
            return FinderItem(
                context.wording.name(talent), detail: context.wording[Talents(context).participant],
                keywords: [person?.name ?? ""],
                synonyms: person?.words ?? [])
        case .person(let id):
            guard let person = context.data.people[id] else { return FinderItem("") }
            let parts = People(context).parts(of: id)
            return FinderItem(
                context.wording.name(person), detail: parts.first ?? person.organisation,
                keywords: [person.name],
                synonyms: person.words + parts)
        case .activity(let id):
            guard let activity = context.data.activities[id] else { return FinderItem("") }
            return FinderItem(
                context.wording[activity.title], detail: context.wording.day(activity.start, .medium),
                keywords: [activity.title.da, activity.title.en])
        case .draft(let sheet):
            let words = Sheets(context).unfinished(sheet)
            return FinderItem(context.wording[words], keywords: [words.da, words.en], synonyms: ["kladde", "draft"])
        case .advice(let advice):
            return FinderItem(
                context.wording[advice.text(isRemote: context.isRemote)], synonyms: advice.words, isNamed: false)
        case .cohort(let id):
            guard let cohort = context.data.cohorts[id] else { return FinderItem("") }
            return FinderItem(
                cohort.name,
                detail: context.wording.say("hold fra ", "cohort starting ")
                    + context.wording.day(context.data.kickOff(of: cohort), .medium),
                keywords: [cohort.programme.da, cohort.programme.en])
        }
    }

    func effects(in context: Context) -> [Effect] {
        switch self {
        case .command(let command): [.close, .perform(command)]
        case .elsewhere(let command, let main):
            [.go(main)] + (main == .myLogbook ? [.perform(.entries)] : []) + [
                .say(
                    .note(
                        Phrase(
                            "Her: \(context.keyLabel(command)) (\(command.name.da))",
                            "Here: \(context.keyLabel(command)) (\(command.name.en))")))
            ]
        case .talent(let talent): [.go(.talents), .show(.talent(talent, .plan))]
        case .person(let person): [.close, .open(PersonScreen(person: person))]
        case .activity(let activity): [.go(.timeline), .show(.activity(activity))]
        case .draft(let sheet): Sheets(context).unfinishedEffects(sheet)
        case .advice: []
        case .cohort(let cohort): [.close, .switchCohort(cohort)]
        }
    }
}

extension Person {
    /// Other words for a person.
    fileprivate var words: [String] { [organisation, department, position, email].filter { !$0.isEmpty } }
}

extension Context {
    /// The commands of the viewer's other main screens, in their first states.
    func commandsElsewhere(except offered: [Command]) -> [PaletteGoal] {
        navigation.mainScreens.flatMap { main in
            let screen: (any Screen)? =
                main == .myLogbook
                ? navigation.ownTalent.map { LogbookTab(talent: $0, at: .filter(.all)) } : navigation.screen(main)
            return (screen?.commands(in: self) ?? []).filter {
                $0.isFoundElsewhere && !offered.contains($0)
            }
            .map { PaletteGoal.elsewhere($0, on: main) }
        }
    }
}
