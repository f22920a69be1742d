import ArgumentParser
import Exchange
import TalentDomain
import TalentStore

/// `spor new`: starts a cohort, and creates the store if there is none.
struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new", abstract: say("Opret et hold ud fra et program.", "Create a cohort from a programme."))
    }

    @Option(
        help: ArgumentHelp(
            say(
                "Programmets navn, eller en fil: se spor template list.",
                "The programme's name, or a file: see spor template list."),
            valueName: say("program", "programme")))
    var template: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Et tidligere hold, hvis rettelser og roller tages med.",
                "An earlier cohort, whose changes and roles are taken over."),
            valueName: say("hold", "cohort")))
    var like: String?

    @Option(
        help: ArgumentHelp(
            say("Datoen for kick-off: 2027-01-12.", "The date of the kick-off: 2027-01-12."),
            valueName: say("dato", "date")))
    var kickOff: String

    @Option(
        help: ArgumentHelp(
            say("Holdets navn: \"Hold 3\".", "The cohort's name: \"Cohort 3\"."), valueName: say("navn", "name")))
    var name: String

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try common.refuseViewing()
        _ = try kickOffDay()
        guard let template else { return }
        guard like == nil else {
            throw ValidationError(
                say(
                    "Vælg enten --template eller --like: Et hold har samme program som det, det ligner.",
                    "Choose either --template or --like: a cohort has the programme of the one that it is like."))
        }
        guard TemplateLibrary.isFile(template) || TemplateLibrary.names.contains(template) else {
            let known = TemplateLibrary.names.joined(separator: ", ")
            throw ValidationError(
                say(
                    "--template \(template): programmet kendes ikke. Vælg \(known), eller en fil, der ender på .toml.",
                    "--template \(template): no such programme. Choose \(known), or a file that ends in .toml."))
        }
    }

    /// The day, with the time if one is given.
    ///
    /// - Throws: `ValidationError` where the text is no date.
    private func kickOffDay() throws -> When {
        do {
            return try DayParser(today: common.day).parse(kickOff)
        } catch {
            throw ValidationError("--kick-off: \(error.phrase[OutputLanguage.current])")
        }
    }

    func run() throws {
        let name: String
        do {
            name = try TextCleaner.foundation.clean(self.name, as: .line)
        } catch {
            throw CommandError(error.message)
        }
        guard !name.isBlank else {
            throw CommandError("--name: skriv holdets navn.", "--name: give the cohort a name.")
        }
        let programme = like == nil ? try CohortStart.Source(programme: template ?? "talent-nord") : nil
        let store = try failingPlainly { try Store.create(at: common.directory) }
        let viewer = try common.viewer(in: store)
        let start = try savingPlainly {
            var data = try store.read(as: viewer).workspace
            var source = programme
            if let like, let example = try CohortOption.named(like, by: "--like", in: data) {
                data = try store.read(as: viewer, lookingAt: Focus(cohort: example.id)).workspace
                source = try CohortStart.Source(like: example)
            }
            // Without a programme, an example was named; a name that fits no cohort is refused.
            guard let source else { throw Refusal.nothingThere }
            let start = try CohortStart(
                on: source, kickOff: try kickOffDay(), name: name, in: data, on: common.day)
            _ = try store.apply(start.change, id: NewID.make(), as: viewer, at: Clock.now)
            return start
        }
        Output.line(
            say("\(name) er oprettet i \(common.directory).", "\(name) has been created in \(common.directory)."))
        for note in start.notes { Output.line(note[OutputLanguage.current]) }
        if !start.hasTalents {
            Output.line(
                say(
                    "Indlæs nu deltagerne: spor people import deltagere.csv\(common.sameStore)",
                    "Now import the participants: spor people import participants.csv\(common.sameStore)"))
        }
    }
}
