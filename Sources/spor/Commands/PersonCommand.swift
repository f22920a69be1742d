import ArgumentParser
import TalentDomain
import TerminalKit

/// `spor person`: commands about one person's data.
struct PersonCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: say("Personerne i Spor.", "The people in Spor."),
            subcommands: [ListCommand.self, PersonExportCommand.self, PersonEraseCommand.self])
    }

    /// `spor person list`: shows the ids that other commands need.
    struct ListCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: say(
                    "Vis alle med id, navn, organisation og roller.",
                    "Show everyone with id, name, organisation and roles."))
        }

        @Argument(
            help: ArgumentHelp(
                say(
                    "Vis kun dem, hvis navn, e-mail eller organisation begynder sådan.",
                    "Show only those whose name, e-mail address or organisation begins like this."),
                valueName: say("søgning", "search")))
        var search: [String] = []

        @OptionGroup var common: CommonOptions

        func run() throws {
            let text = search.joined(separator: " ")
            let (_, viewer, data) = try common.read(Focus(search: Focus.Search(text, limit: .max)))
            let people =
                text.isBlank
                ? data.people.values.sorted(inDanish: \.name, then: \.id) : data.people(matching: text)
            if people.isEmpty, !text.isBlank {
                return Output.line(say("Ingen passer til »\(text)«.", "Nobody matches “\(text)”."))
            }
            if people.isEmpty { return Output.line(say("Der er ingen personer endnu.", "There are no people yet.")) }
            let parts = data.partsByPerson
            let rows = people.map { person in
                let own = parts[person.id] ?? Workspace()
                let roles = own.partNames(on: viewer.today).map { $0[OutputLanguage.current] }.joined(separator: ", ")
                return [
                    person.id.raw, person.name, person.organisation,
                    roles.isEmpty ? words(for: own.noRole(of: person.id, on: viewer.today)) : roles,
                ]
            }
            for line in columns(rows) { Output.line(line) }
        }

        private func words(for none: NoRole) -> String {
            switch none {
            case .never: say("ingen rolle endnu", "no role yet")
            case .ended: say("ingen rolle nu", "no role now")
            case .coming(let role, let from):
                role.name[OutputLanguage.current] + say(" fra ", " from ")
                    + from.text(.medium, in: OutputLanguage.current)
            }
        }
    }
}

/// Lays rows of cells out in columns, two blanks apart.
func columns(_ rows: [[String]]) -> [String] {
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
        rows.map { column < $0.count ? cellWidth(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
        row.enumerated().map { $0 == row.count - 1 ? $1 : padded($1, to: widths[$0] + 2) }.joined()
    }
}

extension Workspace {
    /// The roles and talents of each person: searching all of them for each person is too slow for ten thousand people.
    fileprivate var partsByPerson: [Person.ID: Workspace] {
        var parts: [Person.ID: Workspace] = [:]
        for role in roles.values { parts[role.person, default: Workspace()][role.id] = role }
        for talent in talents.values { parts[talent.person, default: Workspace()][talent.id] = talent }
        return parts
    }

    /// The roles on a day of the one person in this workspace, each once, in the order of the access table.
    fileprivate func partNames(on day: Day) -> [Phrase] {
        let held = Set(roles.values.filter { $0.holds(on: day) }.map(\.role) + (talents.isEmpty ? [] : [.talent]))
        return Role.allCases.filter(held.contains).map(\.name)
    }
}
