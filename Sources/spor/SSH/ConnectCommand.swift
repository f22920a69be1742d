import ArgumentParser
import Exchange
import Glibc
import SporApp
import TalentDomain
import TalentStore

/// `spor connect`: sshd runs it for a person who has logged in, with the id that belongs to their key.
struct ConnectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "connect",
            abstract: say(
                "Luk en person ind, som har logget ind over SSH.", "Let in a person who has logged in over SSH."),
            discussion: say(
                "Køres af sshd; se authorized-keys. Med en terminal åbner skærmbillederne, ellers udføres den kommando, der er sendt: log, agenda, calendar, export eller help.",
                "Run by sshd; see authorized-keys. With a terminal, the screens open; otherwise the command that was sent is run: log, agenda, calendar, export or help."
            ))
    }

    @Argument(help: ArgumentHelp(say("Personens id.", "The person's id."), valueName: "person"))
    var person: String

    @Option(
        help: ArgumentHelp(
            say(
                "Den nøgle, der er logget ind med. Når den fjernes, slutter sessionen.",
                "The key used to log in: when it is removed, the session ends."), valueName: say("nøgle", "key")))
    var key: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try common.refuseViewing()
        guard person.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 })
        else {
            throw ValidationError(
                say(
                    "Skriv personens id, ikke navn eller e-mail. spor person list viser dem.",
                    "Use the person's id, not a name or an e-mail address. spor person list shows them."))
        }
    }

    func run() throws {
        let access = try open()
        if let command = SSHLine.command {
            try SentCommandRun(access: access, person: Person.ID(person)).run(command)
        } else if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
            if try showScreens(of: access, ascii: false) == .sayAccessEnded {
                throw CommandError(RequestError.accessEnded)
            }
        } else {
            Output.line(SentCommandRun.help)
        }
    }

    /// The store for this person. Its errors are for the administrator: no path of the server is shown.
    private func open() throws -> StoreAccess {
        do {
            let isScreen = SSHLine.command == nil
            let store = try ProgressLine.during {
                try Store.open(
                    at: SSHLine.whole(common.directory),
                    waitingAtMost: isScreen ? StoreAccess.patience : Store.patience, report: $0)
            }
            if try store.hidesPart(of: Person.ID(person), on: common.day) {
                throw CommandError(
                    "Du kan ikke komme ind lige nu: noget af det, der er gemt om dig, kan ikke læses. Det er ikke slettet. Sig det til programlederen.",
                    "You cannot get in right now: some of what is stored about you cannot be read. It has not been deleted. Tell the programme lead."
                )
            }
            let known = try key.flatMap { try store.accessKey(AccessKey.ID($0)) }
            if key != nil, known == nil { throw RequestError.accessEnded }
            let access = StoreAccess(of: Person.ID(person), with: known, in: store, common)
            try access.checkAccess()
            if common.lang == nil { OutputLanguage.choose(access.ownLanguage ?? .da) }
            return access
        } catch RequestError.accessEnded {
            throw CommandError(
                "Du har ikke (længere) adgang. Kontakt programlederen.",
                "You do not have access (any more). Contact the programme lead.")
        } catch let error as StoreError {
            throw CommandError(error.remoteMessage(whileSaving: SSHLine.command.map(Self.saves) ?? false))
        }
    }

    /// Whether the command saves something, so that an error must say that nothing was saved.
    static func saves(_ bytes: [UInt8]) -> Bool {
        switch try? SentCommand(bytes) {
        case .log?, .logInput?: true
        default: false
        }
    }
}

extension StoreError {
    /// The message for a person who has logged in, as part of reading or of saving.
    ///
    /// - Parameter isSaving: the error has stopped something from being saved.
    func remoteMessage(whileSaving isSaving: Bool) -> Phrase {
        if case .unread(let error) = self, isSaving { return error.remoteMessage }
        return remoteMessage
    }

    /// The message for a person who has logged in: without the server's folders, and without advice for the
    /// administrator.
    var remoteMessage: Phrase {
        switch self {
        case .busy, .idTaken: message
        case .unread(.busy): message
        case .unread:
            Phrase(
                "Spor kan ikke bruge sine data på serveren lige nu. Sig det til programlederen, og prøv igen.",
                "Spor cannot use its data on the server right now. Tell the programme lead, and try again.")
        case .unreadable:
            Phrase(
                "Ikke gemt: det, der står her i forvejen, kan ikke læses og bliver aldrig overskrevet. Sig det til programlederen.",
                "Not saved: the existing record cannot be read, and Spor never overwrites such a record. Tell the programme lead."
            )
        case .full:
            Phrase(
                "Ikke gemt: serverens disk er fuld. Sig det til programlederen, og gem igen bagefter.",
                "Not saved: the server's disk is full. Tell the programme lead, then save again.")
        default:
            Phrase(
                "Ikke gemt: Spor kan ikke bruge sine data på serveren lige nu. Sig det til programlederen, og prøv igen.",
                "Not saved: Spor cannot use its data on the server right now. Tell the programme lead, and try again.")
        }
    }
}
