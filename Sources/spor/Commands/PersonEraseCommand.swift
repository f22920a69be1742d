import ArgumentParser
import TalentDomain
import TalentStore

/// `spor person erase`: erases everything stored about a person.
struct PersonEraseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: say(
                "Slet alt, der er gemt om en person, for altid.", "Erase everything stored about a person, for good."),
            discussion: say(
                "Det gælder også historik, ufærdige tekster og kopierne i mappen backups. Det, de andre har aftalt eller selv skrevet, beholder de. Hvis en gammel kopi gendannes, bliver personen slettet igen.",
                "That includes history, unfinished texts and the copies in the backups folder. The others keep what they have agreed on or written themselves. If an old backup is restored, the person is erased again."
            ))
    }

    @Argument(help: PersonArgument.help)
    var person: String

    @Flag(help: ArgumentHelp(say("Slet uden at spørge.", "Erase without asking.")))
    var yes = false

    @OptionGroup var common: CommonOptions

    func validate() throws { try common.refuseViewing() }

    func run() throws {
        let (store, viewer) = try common.open()
        let id = try failingPlainly { try find(in: store, viewer) }
        guard let preview = try failingPlainly({ try store.erasurePreview(of: id, as: viewer) }) else {
            throw CommandError(Refusal.nothingThere.message)
        }
        Output.line(say("Alt, der er gemt om \(id), bliver slettet:", "Everything stored about \(id) will be erased:"))
        for line in ErasureWords.lines(preview) { Output.line("  \(line[OutputLanguage.current])") }
        Output.line(
            say(
                "Desuden det, du ikke kan se: logbog, lukkede noter, ufærdige tekster og historikken om det hele. De andre beholder aftalte versioner, opgaver og fælles udbytte, men uden navnet.",
                "Also what you cannot see: logbook, closed notes, unfinished texts and the history of it all. The others keep agreed versions, tasks and joint outcomes, but without the name."
            ))
        try Confirmation.ask(toType: id.raw, unless: yes)
        let erased = try savingPlainly {
            try ProgressLine.during {
                try store.erase(
                    [id], as: viewer, id: NewID.make(), what: Phrase("Slettede en person", "Erased a person"),
                    at: Clock.now, report: $0)
            }
        }
        Output.line(
            erased.failedCopies.isEmpty
                ? say(
                    "\(id) er slettet, også i mappen backups.",
                    "\(id) has been erased, including in the backups folder.")
                : say("\(id) er slettet, men ikke i alle kopier.", "\(id) has been erased, but not from every copy."))
        Output.line(
            say(
                "Har du kopier andre steder, så læg erased.log ved dem; så bliver personen slettet igen, når en af dem gendannes.",
                "If you keep copies elsewhere, put erased.log beside them; then the person is erased again when one of them is restored."
            ))
        try ErasureWords.tellRest(erased)
    }

    /// Finds a person, also one who was deleted as a record and whom only history and backups still name.
    private func find(in store: Store, _ viewer: Viewer) throws -> Person.ID {
        for id in [person, person.lowercased()].map({ Person.ID($0) }) {
            if try store.erasurePreview(of: id, as: viewer) != nil { return id }
        }
        return try PersonArgument.find(person, in: store).id
    }
}

/// Describes an erasure in words.
enum ErasureWords {
    /// `3 opgaver`, in the order of the kinds.
    static func lines(_ counts: [RecordKind: Int]) -> [Phrase] {
        RecordKind.allCases.compactMap { kind in
            counts[kind].map { count in
                let word = count == 1 ? kind.words.one : kind.words.many
                return Phrase("\(count) \(word.da)", "\(count) \(word.en)")
            }
        }
    }

    /// Says what else was erased, and what was not.
    ///
    /// - Throws: `CommandError` where copies may still contain what was erased.
    static func tellRest(_ erased: Erased) throws {
        if erased.unreadRecords > 0 {
            Output.line(
                say(
                    "Desuden slettet, fordi det ikke kunne læses og kunne handle om det slettede: \(erased.unreadRecords).",
                    "Records also erased because they could not be read and may have been about what was erased: \(erased.unreadRecords)."
                ))
        }
        guard !erased.failedCopies.isEmpty else { return }
        let names = erased.failedCopies.joined(separator: ", ")
        throw CommandError(
            "Disse kopier kunne ikke læses eller ændres og kan stadig rumme det slettede. Slet dem selv: \(names)",
            "These copies could not be read or changed and may still contain what was erased. Delete them yourself: \(names)"
        )
    }
}
