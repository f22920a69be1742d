import Exchange
import SporApp
import TalentDomain
import TalentStore

/// Runs the command that a person sent with `ssh`.
struct SentCommandRun {
    let access: StoreAccess
    let person: Person.ID

    /// Runs the command, and prints its answer.
    ///
    /// - Parameter bytes: the command as the client sent it.
    /// - Throws: `CommandError` with the reason, in words for somebody who does not see the server.
    func run(_ bytes: [UInt8]) throws {
        do {
            switch try SentCommand(bytes) {
            case .log(let text): try log(text)
            case .logInput: try logInput()
            case .logList(let json): try list(json: json)
            case .agenda(let json): try agenda(json: json)
            case .calendar: try calendar()
            case .print(let kind, let html): try print(kind, html: html)
            case .export: try export()
            case .help: Output.line(Self.help)
            }
        } catch let error as SentCommandError {
            throw CommandError(error.message, status: error.isUsageError ? 2 : 1)
        } catch let failure as RequestError {
            throw CommandError(failure)
        } catch let error as StoreError {
            throw CommandError(error.remoteMessage(whileSaving: ConnectCommand.saves(bytes)))
        } catch let refusal as Refusal {
            throw CommandError(refusal.message)
        }
    }

    static var help: String {
        say(
            """
            Spor over SSH. Uden kommando åbner skærmbillederne, hvis der er en terminal.

              log "TEKST"        skriv i din logbog; \(LogEntry.readersWhenNew.da)
              log -              det samme fra standardinput, sluttet med en linje, hvor der kun står et punktum
              log list [--json]  vis din logbog
              agenda [--json]    hvad de næste to uger bringer
              calendar           dine datoer som en kalenderfil til Outlook
              print plan         din udviklingsplan som tekst; med --html til en browser
              print year         dine datoer i forløbet, på samme måde
              export             alt, der er gemt om dig, som JSON
              help               denne hjælp

            Eksempel: ssh spor@server.example log "Delegerede budgetmødet i dag"
            """,
            """
            Spor over SSH. Without a command, in a terminal, the screens open.

              log "TEXT"         write in your logbook; \(LogEntry.readersWhenNew.en)
              log -              the same from standard input, ended by a line with a single full stop
              log list [--json]  show your logbook
              agenda [--json]    what is coming up in the next two weeks
              calendar           your dates as a calendar file for Outlook
              print plan         your development plan as text; with --html for a browser
              print year         your dates in the programme, in the same way
              export             everything stored about you, as JSON
              help               this help

            Example: ssh spor@server.example log "Delegated the budget meeting today"
            """)
    }

    /// The data that the person may see now.
    ///
    /// - Throws: `RequestError.accessEnded` where the person may not log in any more, `StoreError` where the data cannot be
    ///   read.
    func seen() throws -> (store: Store, data: Workspace) {
        try access.checkAccess()
        // `ConnectCommand` has opened the store, so this cannot happen.
        guard let store = access.store else { throw StoreError.notThere(path: access.directory) }
        return (store, try store.read(as: access.viewer).workspace)
    }

    /// As `seen`, for a command that shows data: reports unreadable records on standard error.
    func shown() throws -> (store: Store, data: Workspace) {
        let seen = try seen()
        if let notice = seen.data.unreadNotice(for: access.viewer) { Output.error(notice[OutputLanguage.current]) }
        return seen
    }

    private func agenda(json: Bool) throws { try report().printAgenda(from: access.viewer.today, json: json) }

    private func print(_ kind: PaperKind, html: Bool) throws {
        let report = try report()
        guard let person = report.seen.people[person] else { throw Refusal.nothingThere }
        // A member of the steering group sees no roles, but has dates by their own.
        var seen = report.seen
        seen.roles.merge(try shown().store.ownRoles(of: access.viewer)) { known, _ in known }
        let view = CohortReport(report.cohort, seen, access.viewer).view
        let paper = try PrintCommand.make(kind, of: view, for: person)
        if html { Output.file(paper.html) } else { Output.line(paper.text) }
    }

    /// The cohort that opens for the person.
    private func report() throws -> CohortReport {
        let data = try shown().data
        guard let cohort = data.openingCohort(for: access.viewer) else {
            if let unread = data.unreadCohort { throw CommandError(unread) }
            throw CommandError("Du er ikke på noget hold endnu.", "You are not in a cohort yet.")
        }
        return CohortReport(cohort, data, access.viewer)
    }

    private func calendar() throws {
        let dates = try shown().store.calendar(of: access.viewer)
        Output.file(CalendarText(at: Clock.now, in: OutputLanguage.current).text(of: dates))
    }

    private func export() throws {
        Output.json(try PersonExport.text(of: person, in: shown().store, as: access.viewer))
    }
}
