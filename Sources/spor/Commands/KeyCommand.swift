import ArgumentParser
import Exchange
import Foundation
import TalentDomain
import TalentStore

/// `spor key`: the keys with which people log in over SSH.
struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key", abstract: say("Nøgler til at logge ind over SSH.", "Keys for logging in over SSH."),
            subcommands: [AddCommand.self, ListCommand.self, RemoveCommand.self])
    }

    /// `spor key add`: reads a public-key file as the person sent it.
    struct AddCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "add", abstract: say("Giv en person en nøgle.", "Give a person a key."),
                discussion: say(
                    "Filen er den offentlige nøgle, der ender på .pub: én linje, præcis som ssh-keygen har skrevet den.",
                    "The file is the public key file, whose name ends in .pub: a single line, exactly as ssh-keygen wrote it."
                ))
        }

        @Argument(
            help: ArgumentHelp(
                say(
                    "Personens id eller e-mail: spor person list viser id.",
                    "The person's id or e-mail: spor person list shows the id."), valueName: "person"))
        var person: String

        @Argument(
            help: ArgumentHelp(say("Den offentlige nøgle.", "The public key."), valueName: say("fil.pub", "file.pub")))
        var file: String

        @OptionGroup var common: CommonOptions

        func validate() throws { try common.refuseViewing() }

        func run() throws {
            let keys = try KeyRing(common), owner = try keys.person(called: person)
            let found: PublicKeyFile
            do {
                found = try PublicKeyFile(try Self.bytes(of: file), named: file)
            } catch let error as PublicKeyError {
                throw CommandError(error.message)
            }
            let id = keys.newID(for: owner)
            let key = AccessKey(
                id: AccessKey.ID(id), person: owner.id, type: found.type, blob: found.blob, label: found.label,
                addedOn: keys.viewer.today)
            try keys.apply(.accessKey(.add(key)))
            Output.line(
                say(
                    "\(owner.name) (\(owner.id)) har nu nøglen \(id).",
                    "\(owner.name) (\(owner.id)) now has the key \(id)."))
            if try !keys.data(of: owner).hasPart(owner.id, on: keys.viewer.today) {
                Output.line(
                    say(
                        "Personen har ingen rolle nu, så nøglen virker først, når personen har fået en.",
                        "The person has no role now, so the key will not work until they have one."))
            }
        }

        /// The file's bytes, at most one more than a key can have: enough to see that the file is too long.
        private static func bytes(of file: String) throws -> [UInt8] {
            guard let handle = FileHandle(forReadingAtPath: file),
                let data = try? handle.read(upToCount: PublicKeyFile.longest + 1) ?? Data()
            else {
                throw CommandError(
                    "\(file) kan ikke læses. Findes filen?", "\(file) cannot be read. Does the file exist?")
            }
            return [UInt8](data)
        }
    }

    /// `spor key list`: shows all keys, or one person's.
    struct ListCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: say("Vis alle nøgler eller kun en persons.", "Show all keys, or one person's."),
                discussion: say(
                    "Person, nøglens id, type, nøglens sidste tegn, ejerens navn på den, og hvornår den blev tilføjet.",
                    "Person, the key's id, its type, its last characters, the owner's name for it, and when it was added."
                ))
        }

        @Argument(help: ArgumentHelp(say("Kun denne persons.", "Only this person's."), valueName: "person"))
        var person: String?

        @OptionGroup var common: CommonOptions

        func run() throws {
            let keys = try KeyRing(common), owner = try person.map { try keys.person(called: $0) }
            let data = try keys.data(of: owner)
            let owners = owner.map { [$0] } ?? data.people.values.sorted { $0.id < $1.id }
            let rows = owners.flatMap { owner in
                data.accessKeys(of: owner.id).map {
                    [owner.id.raw, $0.id.raw, $0.type, "…" + $0.blob.suffix(12), $0.addedOn.description, $0.label]
                }
            }
            // The notice about unreadable keys says enough.
            if rows.isEmpty, data.hasUnread(.accessKey) { return }
            if rows.isEmpty {
                return Output.line(
                    say(
                        "Ingen nøgler endnu. Tilføj en med: spor key add PERSON FIL.pub\(common.sameStore)",
                        "No keys yet. Add one with: spor key add PERSON FILE.pub\(common.sameStore)"))
            }
            for line in columns(rows) { Output.line(line) }
        }
    }

    /// `spor key remove`: removes a key; an open session with it ends.
    struct RemoveCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "remove", abstract: say("Fjern en persons nøgle.", "Remove a person's key."),
                discussion: say(
                    "Det gælder straks: En åben session med nøglen slutter. Har personen kun én nøgle, kan id udelades.",
                    "It takes effect at once: an open session with the key ends. If the person has only one key, the id can be left out."
                ))
        }

        @Argument(
            help: ArgumentHelp(say("Personens id eller e-mail.", "The person's id or e-mail."), valueName: "person"))
        var person: String

        @Argument(
            help: ArgumentHelp(
                say("Nøglens id, eller all for dem alle.", "The key's id, or the word all to remove every key."),
                valueName: say("id|all", "id|all")))
        var id: String?

        @OptionGroup var common: CommonOptions

        func validate() throws { try common.refuseViewing() }

        func run() throws {
            let keys = try KeyRing(common), owner = try keys.person(called: person)
            let own = try keys.data(of: owner).accessKeys(of: owner.id)
            let gone = try chosen(of: own, owner)
            let what = Phrase(
                "Fjernede \(gone.count) \(gone.count == 1 ? "nøgle" : "nøgler") fra \(owner.name)",
                "Removed \(gone.count) key\(gone.count == 1 ? "" : "s") from \(owner.name)")
            try keys.apply(
                gone.count == 1
                    ? .accessKey(.remove(gone[0])) : .several(gone.map { .accessKey(.remove($0)) }, what: what))
            let left = own.count - gone.count
            Output.line(
                say(
                    "Det gælder straks. Antal nøgler, \(owner.name) har nu: \(left).",
                    "It takes effect at once. Number of keys \(owner.name) has now: \(left)."))
        }

        private func chosen(of own: [AccessKey], _ owner: Person) throws -> [AccessKey] {
            guard !own.isEmpty else {
                throw CommandError("\(owner.name) har ingen nøgler.", "\(owner.name) has no keys.")
            }
            if id == "all" || (id == nil && own.count == 1) { return own }
            let ids = own.map(\.id.raw).joined(separator: ", ")
            guard let id else {
                throw CommandError(
                    "\(owner.name) har flere nøgler: Skriv en af \(ids), eller all.",
                    "\(owner.name) has several keys: use one of \(ids), or all.")
            }
            guard let key = own.first(where: { $0.id.raw == id }) else {
                throw CommandError(
                    "\(owner.name) har ikke nøglen \(id). Vælg en af \(ids).",
                    "\(owner.name) has no key \(id). Choose one of \(ids).")
            }
            return [key]
        }
    }
}

/// The keys of the store, as its owner sees them.
private struct KeyRing {
    let store: Store
    let viewer: Viewer

    init(_ common: CommonOptions) throws { (store, viewer) = try common.open() }

    func person(called word: String) throws -> Person {
        try failingPlainly { try PersonArgument.find(word, in: store) }
    }

    /// The keys of one person or of everybody, with their owners.
    func data(of person: Person?) throws -> Workspace {
        let data = try failingPlainly { try store.keys(of: person?.id, as: viewer) }
        if let notice = data.unreadNotice(for: viewer) { Output.error(notice[OutputLanguage.current]) }
        return data
    }

    /// An id that no key has.
    func newID(for person: Person) -> String {
        Slug.make(person.id.raw) { (try? store.holds(RecordKey(AccessKey.ID($0)))) ?? false }
    }

    func apply(_ change: Change) throws {
        try savingPlainly {
            if !store.isDemo { try store.backUpDaily(today: viewer.today) }
            _ = try store.apply(change, id: NewID.make(), as: viewer, at: Clock.now)
        }
    }
}
