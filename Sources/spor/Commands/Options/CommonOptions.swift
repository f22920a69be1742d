import ArgumentParser
import TalentDomain
import TalentStore

/// The options of every command.
struct CommonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Mappen med data. Hvis den udelades: \(XDGPaths.defaultStoreRule)",
                "The folder with the data. By default: \(XDGPaths.defaultStoreRule)"), valueName: say("mappe", "dir")))
    var store: String?

    @Option(help: ArgumentHelp(say("Sprog: da eller en.", "Language: da or en."), valueName: "da|en"))
    var lang: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Farver: nordlys, dagslys, hojkontrast, terminal, mono eller et eget tema.",
                "Colours: nordlys, dagslys, hojkontrast, terminal, mono or your own theme."),
            valueName: say("navn", "name")))
    var theme: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            say(
                "Se som en anden person, kun til læsning (for den, der ejer mappen).",
                "View as another person (only for the folder's owner)."), valueName: "person"))
    var asPerson: String?

    @Option(
        help: ArgumentHelp(
            say("Lad, som om det er en anden dag: 2027-03-15.", "Pretend that today is another day: 2027-03-15."),
            valueName: say("dato", "date")))
    var today: Day?

    /// Refuses `--as` for a command that writes, or that copies what the other person may not read.
    func refuseViewing() throws {
        guard asPerson == nil else {
            throw ValidationError(
                say(
                    "--as kan ikke bruges her: det er kun til at se med.",
                    "--as cannot be used here: it is only for viewing."))
        }
    }

    /// The options whose value is the next word.
    static let withValue = ["--store", "--lang", "--theme", "--as", "--today"]

    func validate() throws {
        if let lang, Language(rawValue: lang) == nil {
            throw ValidationError(say("--lang \(lang): skriv da eller en.", "--lang \(lang): use da or en."))
        }
        do {
            if let theme { _ = try ThemeLibrary.theme(theme) }
        } catch let error as CommandError {
            throw ValidationError(error.message)
        }
    }

    /// ` --store DIR` if the option was used, to end a suggested command with.
    var sameStore: String {
        store.map { " --store " + ($0.contains(" ") ? "\"\($0)\"" : $0) } ?? ""
    }

    var directory: String { store ?? XDGPaths.defaultStore }
    var day: Day { today ?? Clock.now.danish.day }

    /// Opens the store and chooses the viewer.
    ///
    /// - Throws: `CommandError` with a message for the user.
    func open(waitingAtMost limit: Duration = Store.patience) throws -> (store: Store, viewer: Viewer) {
        let store = try failingPlainly {
            do {
                return try ProgressLine.during { try Store.open(at: directory, waitingAtMost: limit, report: $0) }
            } catch let error as StoreError where error == .notThere(path: directory) {
                let begin = Phrase(
                    "Begynd med spor new eller spor people import, eller skriv --store MAPPE.",
                    "Begin with spor new or spor people import, or use --store DIR.")
                throw CommandError("\(error.message.da) \(begin.da)", "\(error.message.en) \(begin.en)")
            }
        }
        return (store, try viewer(in: store))
    }

    /// Opens the store and reads the data in focus that the viewer may see. Reports unreadable records on standard error.
    ///
    /// - Throws: `CommandError` with a message for the user.
    func read(_ focus: Focus = Focus()) throws -> (store: Store, viewer: Viewer, data: Workspace) {
        let (store, viewer) = try open()
        let data = try failingPlainly { try store.read(as: viewer, lookingAt: focus) }.workspace
        if let notice = data.unreadNotice(for: viewer) { Output.error(notice[OutputLanguage.current]) }
        return (store, viewer, data)
    }

    /// The owner, or the person named by `--as`.
    ///
    /// - Throws: `CommandError` where nobody has that name, or the data cannot be read.
    func viewer(in store: Store) throws -> Viewer {
        guard let asPerson else { return .owner(today: day) }
        let person = try failingPlainly { try PersonArgument.find(asPerson, said: "--as \(asPerson)", in: store) }
        return Viewer(person: person.id, hidesConfidential: !store.isDemo, today: day)
    }
}

extension Day: ExpressibleByArgument {
    /// A date as in ISO 8601, or as people type it.
    public init?(argument: String) {
        guard let when = When(argument: argument), when.time == nil else { return nil }
        self = when.day
    }
}

extension When: ExpressibleByArgument {
    /// A date with or without a time, as in ISO 8601 or as people type it.
    public init?(argument: String) {
        guard let when = try? DayParser(today: Clock.now.danish.day).parse(argument) else { return nil }
        self = when
    }
}
