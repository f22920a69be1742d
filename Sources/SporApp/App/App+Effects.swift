import TalentDomain
import TerminalKit

extension App {
    /// Seconds that a busy store is tried again before the person is told.
    static let patience: Int64 = 5

    mutating func run(_ effects: [Effect], waitingSince: Timestamp? = nil) {
        for effect in effects {
            do {
                try run(effect)
            } catch {
                // What follows builds on what failed.
                return fail(error, effect: effect, waitingSince: waitingSince)
            }
        }
    }

    private mutating func run(_ effect: Effect) throws(Failure) {
        switch effect {
        case .apply(let change, let saying, let closing):
            try environment.apply(change, context.services.newID())
            try reload()
            if closing { closeSaved() }
            message = .saved(saying)
        case .undo:
            let what = try environment.undo()
            try reload()
            message = what.map { .saved(Phrase("fortrudt: \($0.da)", "undone: \($0.en)")) }
                ?? .note(Phrase("Der er ikke mere at fortryde.", "There is nothing more to undo."))
        case .redo:
            let what = try environment.redo()
            try reload()
            message = what.map { .saved(Phrase("gentaget: \($0.da)", "redone: \($0.en)")) }
                ?? .note(Phrase("Der er ikke mere at gentage.", "There is nothing more to redo."))
        case .open(let screen): stack.append(screen)
        case .openSheet(let name): open(name)
        case .replace(let screen):
            _ = stack.popLast()
            stack.append(screen)
        case .close:
            keepDraft()
            _ = stack.popLast()
        case .go(let command):
            keepDraft()
            stack = []
            current = command
        case .show(let destination): show(destination)
        case .perform(let command): perform(command)
        case .say(let said): message = said
        case .setContext(let change): change(&context)
        case .save(let settings):
            context.settings = settings
            try environment.saveSettings(settings)
        case .importPeople(let path):
            let outcome = try environment.importPeople(path, context.cohortID)
            stack.append(ImportReport(outcome: outcome))
        case .startCohort(let template, let kickOff, let name):
            let started = try environment.startCohort(template, kickOff, name)
            try environment.apply(started.change, context.services.newID())
            context.cohortID = nil
            try reload()
            closeSaved()
            stack = [ReportSheet(title: Phrase("Tidsplanen er lagt", "The schedule is made"), lines: started.notes)]
            current = .timeline
        case .dropDraft(let name): try environment.dropDraft(name)
        case .editOutside(let text): wish = .edit(text)
        case .suspend: wish = .suspend
        case .repaint: wish = .repaint
        case .quit:
            keepDraft()
            isFinished = true
        }
    }

    /// Errors become words here, and nowhere else.
    mutating func fail(_ failure: Failure, effect: Effect?, waitingSince: Timestamp?) {
        switch failure {
        case .refused(let refusal):
            if case .clash = refusal { try? reload() }  // the screen shows the other's text; a failed read shows at the next tick
            run(top.refused(refusal, in: context))
        case .busy:
            let since = waitingSince ?? context.services.now()
            if let effect, context.services.now().seconds - since.seconds < Self.patience {
                waiting = (effect, since)
            } else {
                message = .failure(Phrase(
                    "Ikke gemt: en anden bruger dataene lige nu. Prøv igen om lidt.", "Not saved: somebody else is using the data right now. Try again shortly."))
            }
        case .notSaved(let sentence): message = .failure(sentence)
        }
    }

    /// The sheet on top has done its work: it goes, and its draft with it.
    private mutating func closeSaved() {
        if let draft = top.draft {
            try? environment.dropDraft(draft.sheet)  // the text itself is saved; a draft too many is offered once more
            savedDraft = nil
        }
        _ = stack.popLast()
    }

    mutating func performEverywhere(_ command: Command) {
        switch command {
        case .overview, .timeline, .talents, .readiness, .pairs: run([.go(command)])
        case .back: goBack()
        case .undo: run([.undo])
        case .redo: run([.redo])
        case .palette: run([.open(CommandPaletteScreen(commands: offered))])
        case .help: run([.open(HelpScreen(here: top.commands(in: context)))])
        case .settings: run([.open(SettingsScreen(context.settings))])
        case .theme: run([.open(ThemeScreen(context.settings))])
        case .language:
            var settings = context.settings
            settings.language = settings.language == .da ? .en : .da
            run([.save(settings)])
        case .hideTexts: context.hidesTexts.toggle()
        case .maskNames: context.masksNames.toggle()
        case .newCohort: run([.openSheet(.newCohort)])
        case .importPeople: run([.openSheet(.importPeople)])
        case .switchCohort: run([.open(CohortChoice())])
        case .suggestPairs: run([.go(.pairs), .perform(.suggestPairs)])
        case .budget: run([.open(BudgetSheet())])
        case .log: showHistory()
        case .suspend: run([.suspend])
        case .repaint: run([.repaint])
        case .quit: run([.quit])
        default: break
        }
    }

    private mutating func show(_ destination: Destination) {
        switch destination {
        case .activity(let activity): stack.append(ActivityScreen(activity))
        case .talent(let talent, let tab): stack.append(TalentRoom(talent: talent, tab: tab))
        }
    }

    private mutating func goBack() {
        if stack.isEmpty {
            if current != .overview { run([.go(.overview)]) }
        } else {
            run([.close])
        }
    }

    /// What the palette offers: the screen's own commands, then those for everywhere.
    private var offered: [Command] {
        var seen: Set<Command> = [.back, .palette, .open, .nextPane, .previousPane]
        return (commands + Command.paletteOnly).filter { seen.insert($0).inserted }
    }

    private mutating func showHistory() {
        do {
            let entries = try environment.history(200)
            run([.open(HistoryScreen(entries: entries))])
        } catch {
            fail(error, effect: nil, waitingSince: nil)
        }
    }
}
