import ArgumentParser
import Exchange
import Foundation
import SporApp
import TalentDomain
import TalentStore

/// `spor person export`: writes everything stored about a person.
struct PersonExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say(
                "Skriv alt, der er gemt om en person, som JSON.", "Write everything stored about a person as JSON."),
            discussion: say(
                "Lukkede tekster, som kun personen selv må læse, er ikke med her; er der nogen, står der \"withheld\": true. Personen henter dem selv med: ssh … export",
                "Closed texts, which only the person may read, are not included here; if there are any, it says \"withheld\": true. The person fetches them with: ssh … export"
            ))
    }

    @Argument(help: PersonArgument.help)
    var person: String

    @Option(
        help: ArgumentHelp(
            say(
                "Filen, der skal skrives i; ellers skrives der på skærmen.",
                "The file to write; otherwise standard output."), valueName: say("fil", "file")))
    var out: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let (store, viewer) = try common.open()
        let text = try failingPlainly {
            let person = try PersonArgument.find(person, in: store)
            return try PersonExport.text(of: person.id, in: store, as: viewer)
        }
        guard let out else { return Output.json(text) }
        try failingPlainly { try PrivateFile.write(text, to: out) }
        Output.line(
            say(
                "Skrevet i \(out). Filen rummer personoplysninger: giv den kun til personen selv.",
                "Written to \(out). It contains personal data: give it only to that person."))
    }
}

/// Everything stored about a person that the viewer may read. The owner of the store uses it, and the person over SSH.
enum PersonExport {
    /// The JSON text of the document.
    ///
    /// - Throws: `Refusal.nothingThere` where the viewer may not know of the person, `StoreError` where the data cannot
    ///   be read.
    static func text(of person: Person.ID, in store: Store, as viewer: Viewer) throws -> String {
        let data = try store.personalData(of: person, as: viewer)
        let document = PersonDocument(
            of: person, in: data.workspace, names: data.names, settings: data.settings,
            drafts: data.drafts.map { PersonDocument.Draft(at: $0.at, place: $0.place, text: $0.text) },
            history: data.history.map {
                PersonDocument.HistoryLine(at: $0.at, by: $0.person, what: $0.summary[OutputLanguage.current])
            },
            withheld: data.isWithheld)
        guard let document else { throw Refusal.nothingThere }
        return try JSONText.text(of: document)
    }
}

/// A person named on the command line.
enum PersonArgument {
    static var help: ArgumentHelp {
        ArgumentHelp(say("Personens id, navn eller e-mail.", "The person's id, name or e-mail."), valueName: "person")
    }

    /// Finds the person with that id, or with an e-mail address or a full name that nobody else has. Capitals do not
    /// matter.
    ///
    /// - Parameter said: what the user wrote, for the message.
    /// - Throws: `CommandError` where nobody or several people have that name, `StoreError` where the data cannot be
    ///   read.
    static func find(_ word: String, said: String? = nil, in store: Store) throws -> Person {
        guard !word.isBlank else {
            throw CommandError(
                "Skriv personens id, navn eller e-mail. Se id med: spor person list",
                "Enter the person's id, name or e-mail. See the ids with: spor person list")
        }
        let data = try store.people(called: word), said = said ?? word
        for id in [word, word.lowercased()] { if let person = data.people[Person.ID(id)] { return person } }
        let found = data.people.values.filter {
            $0.name.folded == word.folded || (!$0.email.isEmpty && $0.email.lowercased() == word.lowercased())
        }
        if let person = found.first, found.count == 1 { return person }
        guard found.isEmpty else {
            let ids = found.map(\.id.raw).sorted().joined(separator: ", ")
            throw CommandError(
                "\(said): flere har det navn. Skriv et id: \(ids).",
                "\(said): several people have that name. Use an id: \(ids).")
        }
        throw try store.everybody().nobody(called: word, said: said)
    }
}

extension Workspace {
    /// The error for a name that nobody has. It suggests the closest person, or shows an id as an example; where people
    /// cannot be read, it names them, since one of them may have that name.
    fileprivate func nobody(called word: String, said: String) -> CommandError {
        let ids = unread.filter { $0.kind == .person }.map(\.id).joined(separator: ", ")
        guard ids.isEmpty else {
            return CommandError(
                "\(said): der er ingen med det navn blandt de personer, der kan læses. Kan ikke læses: \(ids). Se: spor check",
                "\(said): there is nobody by that name among the people who can be read. Cannot be read: \(ids). See: spor check"
            )
        }
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
