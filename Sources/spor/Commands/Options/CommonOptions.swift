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

    var directory: String { store ?? XDGPaths.defaultStore }
    var day: Day { today ?? Clock.now.danish.day }

    /// Opens the store and chooses the viewer.
    ///
    /// - Throws: `CommandError` with a message for the user.
    func open(waitingAtMost limit: Duration = Store.patience) throws -> (store: Store, viewer: Viewer) {
        let store = try failingPlainly {
            do {
                return try Store.open(at: directory, waitingAtMost: limit)
            } catch let error as StoreError where error == .notThere(path: directory) {
                let begin = Phrase(
                    "Begynd med spor new eller spor people import, eller skriv --store MAPPE.",
                    "Begin with spor new or spor people import, or use --store DIR.")
                throw CommandError("\(error.message.da) \(begin.da)", "\(error.message.en) \(begin.en)")
            }
        }
        return (store, try viewer(in: store))
    }

    /// Opens the store and reads the data that the viewer may see. Reports unreadable records on standard error.
    ///
    /// - Parameter focus: what is looked at; nil for every cohort.
    /// - Throws: `CommandError` with a message for the user.
    func read(_ focus: Focus? = nil) throws -> (store: Store, viewer: Viewer, data: Workspace) {
        let (store, viewer) = try open()
        let data = try failingPlainly {
            try focus.map { try store.read(as: viewer, lookingAt: $0) } ?? store.readAll(as: viewer)
        }.workspace
        if let notice = data.unreadNotice(for: viewer) { Output.error(notice[OutputLanguage.current]) }
        return (store, viewer, data)
    }

    /// The keeper, or the person named by `--as`.
    ///
    /// - Throws: `CommandError` where nobody has that name, or the data cannot be read.
    func viewer(in store: Store) throws -> Viewer {
        guard let asPerson else { return .keeper(today: day) }
        if let person = try failingPlainly({ try store.people(called: asPerson) }).person(called: asPerson) {
            return Viewer(person: person.id, withholdsClosed: !store.isDemo, today: day)
        }
        let people = try failingPlainly { try store.readAll(as: .keeper(today: day)).workspace }
        guard let person = people.person(called: asPerson) else {
            try people.refuseForUnread(asPerson)
            throw people.nobody(called: asPerson, said: "--as \(asPerson)")
        }
        return Viewer(person: person.id, withholdsClosed: !store.isDemo, today: day)
    }
}

extension Workspace {
    /// The person with that id, or with an e-mail address or a full name that nobody else has.
    func person(called word: String) -> Person? {
        if let person = people[Person.ID(word)] { return person }
        let found = people.values.filter { $0.name == word || (!$0.email.isEmpty && $0.email == word) }
        return found.count == 1 ? found.first : nil
    }

    /// - Throws: `CommandError` if any person's record cannot be read: it may be the one with that name.
    func refuseForUnread(_ word: String) throws {
        let ids = unread.filter { $0.kind == .person }.map(\.id).joined(separator: ", ")
        guard !ids.isEmpty else { return }
        throw CommandError(
            "\(word): der er ingen med det navn blandt de personer, der kan læses. Kan ikke læses: \(ids). Se: spor check",
            "\(word): there is nobody by that name among the people who can be read. Cannot be read: \(ids). See: spor check"
        )
    }

    /// The error for a name that nobody has. It suggests the closest person, or shows an id as an example.
    func nobody(called word: String, said: String) -> CommandError {
        let meant = people(matching: word).first
        guard let person = meant ?? people.values.min(by: { $0.id < $1.id }) else {
            return CommandError("\(said): der er ingen personer endnu.", "\(said): there are no people yet.")
        }
        return meant == nil
            ? CommandError(
                "\(said): der er ingen med det navn. Skriv fx \(person.id).",
                "\(said): there is nobody with that name. Use, for example, \(person.id).")
            : CommandError(
                "\(said): der er ingen med det navn. Mente du \(person.id)?",
                "\(said): there is nobody with that name. Did you mean \(person.id)?")
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
