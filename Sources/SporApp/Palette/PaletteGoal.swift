import TalentDomain
import TerminalKit

/// Something that the palette finds, and where it leads.
enum PaletteGoal: Hashable {
    case command(Command)
    case talent(Talent.ID)
    case activity(Activity.ID)

    /// How it is shown, and by which other words it is found.
    func item(in context: Context) -> FinderItem {
        switch self {
        case .command(let command):
            let name = command.name, about = command.about
            return FinderItem(
                context[about], detail: context.keyLabel(command), keywords: [name.da, name.en, about.da, about.en, command.rawValue])
        case .talent(let talent):
            // The name finds whoever is shown by initials, too: it is typed, not shown.
            let name = context.data.person(of: talent)?.name ?? ""
            return FinderItem(context.name(talent), detail: context[context.participant], keywords: [name])
        case .activity(let id):
            guard let activity = context.data.activities[id] else { return FinderItem("") }
            return FinderItem(
                context[activity.title], detail: context.day(activity.start, .medium), keywords: [activity.title.da, activity.title.en])
        }
    }

    var effects: [Effect] {
        switch self {
        case .command(let command): [.close, .perform(command)]
        case .talent(let talent): [.go(.talents), .show(.talent(talent, .plan))]
        case .activity(let activity): [.go(.timeline), .show(.activity(activity))]
        }
    }
}
