import ArgumentParser
import TalentDomain
import TalentStore

/// `spor person erase`: removes all that is stored on a person, for good.
struct PersonEraseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase", abstract: say("Slet alt, der er gemt om en person, for altid.", "Erase all that is stored on a person, for good."),
            discussion: say(
                "Det gælder også historik, kladder og kopierne i mappen backups. Det, de andre har aftalt eller selv skrevet, bliver hos dem. En gammel kopi, der hentes tilbage, får ikke personen med igen.",
                "That includes history, drafts and the copies in the folder backups. What the others agreed on or wrote themselves stays with them. An old backup that is brought back does not bring the person."))
    }

    @Argument(help: PersonArgument.help)
    var person: String

    @Flag(help: ArgumentHelp(say("Slet uden at spørge.", "Erase without asking.")))
    var yes = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let (store, viewer) = try common.open()
        let id = try failingPlainly { try find(in: store, viewer) }
        guard let preview = try failingPlainly({ try store.erasurePreview(of: id, as: viewer) }) else {
            throw CommandFailure(Refusal.nothingThere.message)
        }
        Output.line(say("Alt, der er gemt om \(id), slettes:", "All that is stored on \(id) is erased:"))
        for line in ErasureWords.lines(preview) { Output.line("  \(line[Speech.language])") }
        Output.line(say(
            "Desuden det, du ikke kan se: logbog, lukkede noter, kladder, og historikken om det hele. Aftalte versioner, opgaver og fælles udbytte bliver hos de andre, uden navnet.",
            "With it goes what you cannot see: logbook, closed notes, drafts, and the history of it all. Agreed versions, tasks and common outcomes stay with the others, without the name."))
        try Consent.ask(toType: id.raw, unless: yes)
        let erased = try failingPlainly {
            try store.erase([id], as: viewer, id: NewID.make(), what: Phrase("Slettede en person", "Erased a person"), at: Clock.now)
        }
        Output.line(say("\(id) er slettet, også i mappen backups.", "\(id) is erased, in the folder backups too."))
        ErasureWords.tellUnread(erased)
        Output.line(say(
            "Har du kopier andre steder, så læg erased.log ved dem; så slettes personen igen, når en af dem hentes tilbage.",
            "If you keep copies elsewhere, put erased.log beside them; then the person is erased again when one of them is brought back."))
    }

    /// Also somebody who was deleted in the ordinary way, and whom history and backups still know.
    private func find(in store: Store, _ viewer: Viewer) throws -> Person.ID {
        if try store.erasurePreview(of: Person.ID(person), as: viewer) != nil { return Person.ID(person) }
        return try PersonArgument.find(person, in: store.read(as: viewer).workspace).id
    }
}

/// What an erasure takes, in words.
enum ErasureWords {
    /// As `3 opgaver`, in the order of the kinds.
    static func lines(_ counts: [RecordKind: Int]) -> [Phrase] {
        RecordKind.allCases.compactMap { kind in
            counts[kind].map { count in
                let word = count == 1 ? words(kind).one : words(kind).many
                return Phrase("\(count) \(word.da)", "\(count) \(word.en)")
            }
        }
    }

    static func tellUnread(_ erased: Erased) {
        guard !erased.unreadCopies.isEmpty else { return }
        let names = erased.unreadCopies.joined(separator: ", ")
        Output.line(say(
            "Disse filer i backups kunne ikke læses og kan stadig rumme det slettede. Slet dem selv: \(names)",
            "These files in backups could not be read, and may still hold what was erased. Delete them yourself: \(names)"))
    }

    private static func words(_ kind: RecordKind) -> (one: Phrase, many: Phrase) {
        switch kind {
        case .person: (Phrase("person", "person"), Phrase("personer", "people"))
        case .cohort: (Phrase("hold", "cohort"), Phrase("hold", "cohorts"))
        case .activity: (Phrase("aktivitet", "activity"), Phrase("aktiviteter", "activities"))
        case .talent: (Phrase("forløb som talent", "place as a talent"), Phrase("forløb som talent", "places as a talent"))
        case .role: (Phrase("rolle", "role"), Phrase("roller", "roles"))
        case .pair: (Phrase("buddypar", "buddy pair"), Phrase("buddypar", "buddy pairs"))
        case .networkGroup: (Phrase("netværksgruppe", "network group"), Phrase("netværksgrupper", "network groups"))
        case .attendance: (Phrase("svar på indkaldelse", "answer to an invitation"), Phrase("svar på indkaldelser", "answers to invitations"))
        case .plan: (Phrase("udviklingsplan", "development plan"), Phrase("udviklingsplaner", "development plans"))
        case .revision: (Phrase("version af planen", "version of the plan"), Phrase("versioner af planen", "versions of the plan"))
        case .task: (Phrase("ledelsesopgave", "leadership task"), Phrase("ledelsesopgaver", "leadership tasks"))
        case .meeting: (Phrase("møde", "meeting"), Phrase("møder", "meetings"))
        case .note: (Phrase("note", "note"), Phrase("noter", "notes"))
        case .accessKey: (Phrase("nøgle", "key"), Phrase("nøgler", "keys"))
        case .readiness: (Phrase("vurdering af parathed", "judgement of readiness"), Phrase("vurderinger af parathed", "judgements of readiness"))
        case .logEntry: (Phrase("indslag i logbogen", "logbook entry"), Phrase("indslag i logbogen", "logbook entries"))
        }
    }
}
