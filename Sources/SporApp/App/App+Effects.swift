import TalentDomain
import TerminalKit

extension App {
    /// Seconds that a busy store is tried again before the person is told.
    static let patience: Int64 = 10

    mutating func run(_ effects: [Effect], waitingSince: Timestamp? = nil) {
        for (index, effect) in effects.enumerated() {
            do {
                try run(effect)
            } catch {
                // Later effects depend on the one that failed.
                return fail(error, effects: Array(effects[index...]), waitingSince: waitingSince)
            }
        }
    }

    private mutating func run(_ effect: Effect) throws(RequestError) {
        switch effect {
        case .apply(let change, let saying, let closing):
            try apply(change)
            if closing { closeSaved() }
            tellSaved(change)
            message =
                change.effective == nil ? .note(Phrase("Intet er ændret.", "Nothing has changed.")) : .saved(saying)
        case .undo: try undo()
        case .askToUndo: try undo(asksFirst: true)
        case .undoConfirmed(let act): try undo(act)
        case .redo: try redo()
        case .redoConfirmed(let act): try redo(act)
        case .open(let screen): push(screen)
        case .openAmongAll(let make):
            readPeople(Focus(search: .choices))
            // The form has not got the text of an earlier draft, so leaving it as it is must not delete that draft.
            savedDraft = nil
            if let screen = make(context) { push(screen) }
        case .openSheet(let name, let isLocked): open(name, isLocked: isLocked)
        case .replace(let screen):
            _ = stack.popLast()
            stack.append(screen)
        case .close:
            keepDraft(leaving: true)
            if stack.popLast() == nil { current = .overview }
            restoreTop()
        case .go(let command):
            keepDraft(leaving: true)
            stack = []
            guard context.navigation.mainScreens.contains(command) else { return }
            current = command
            if mainScreens[command] == nil { mainScreens[command] = context.navigation.screen(command).map(restored) }
            mainScreens[command]?.arrive()
        case .show(let destination): show(destination)
        case .stand(let record): top.stand(on: record)
        case .perform(let command): perform(command)
        case .say(let said): message = said
        case .setContext(let change): change(&context)
        case .save(let settings):
            context.settings = settings
            try environment.saveSettings(settings)
        case .importPeople(let path):
            let outcome = try environment.importPeople(path)
            readPeople(Focus(people: outcome.known))
            stack.append(ImportReport(outcome: outcome, in: context))
        case .startCohort(let source, let kickOff, let name):
            let started = try environment.startCohort(source, kickOff, name)
            let known = Set(context.data.cohorts.keys)
            try apply(started.change)
            if let new = context.data.cohorts.keys.first(where: { !known.contains($0) }) { try look(at: new) }
            closeSaved()
            let notes =
                started.notes
                + (context.talents.isEmpty && !context.isRemote ? [Phrase.fetchParticipants] : [])
            stack = [
                ReadingSheet(title: Phrase("Tidsplanen er lagt", "The schedule is ready")) { context in
                    notes.map { ReadingSheet.Paragraph(text: context.wording[$0], lead: "· ") } + [
                        ReadingSheet.Paragraph(text: ""),
                        ReadingSheet.Paragraph(
                            text: context.wording.say(
                                "Nu mangler deltagerne: Overblik (\(context.keyLabel(.overview))) viser vejen skridt for skridt.",
                                "Next, add the participants: the overview (\(context.keyLabel(.overview))) guides you step by step."
                            )),
                    ]
                }
            ]
            current = .timeline
        case .switchCohort(let cohort):
            try look(at: cohort)
            stack = []
            current = .overview
        case .readHistory(let limit):
            guard top.historyLimit != nil else { return }
            top.show(try environment.history(limit), limit: limit)
        case .dropDraft(let name):
            try environment.dropDraft(name)
            if savedDraft?.sheet == name { savedDraft = nil }
            context.unfinished = unfinished
        case .keepDraft: keepDraft()
        case .editOutside(let text): if !context.isRemote { request = .edit(text) }
        case .copy(let text):
            request = .copy(text)
            message = .note(Phrase("sendt til terminalens udklipsholder", "sent to the terminal's clipboard"))
        case .saveLetters(let letters):
            let paths = try environment.saveLetters(letters, context.language)
            guard let first = paths.first else { return }
            message = .saved(
                paths.count == 1
                    ? Phrase("gemt i \(first)", "written to \(first)")
                    : Phrase(
                        "\(paths.count) filer gemt, den første i \(first)",
                        "\(paths.count) files, the first is \(first)"))
        case .makeFile(let request):
            let path = try environment.makeFile(request)
            closeSaved()
            message = .saved(Phrase("gemt i \(path)", "written to \(path)"))
        case .suspend: if !context.isRemote { request = .suspend }
        case .repaint: request = .repaint
        case .quit: leave()
        case .openDemo:
            guard !context.isRemote else { return }
            request = .demo
            leave()
        }
    }

    private mutating func apply(_ change: Change) throws(RequestError) {
        let id = context.services.newID()
        try environment.apply(change, id)
        acts.insert(id)
        try reload()
    }

    /// Tells every open screen of a saved change, since the list that shows the record may be below other screens.
    private mutating func tellSaved(_ change: Change) {
        if var main = mainScreens[current] {
            main.saved(change, in: context)
            mainScreens[current] = main
        }
        for index in stack.indices { stack[index].saved(change, in: context) }
    }

    /// Says that the terminal cannot copy. The text can be selected with the mouse, since it is on the screen without a
    /// frame.
    mutating func couldNotCopy() {
        message = .failure(
            Phrase(
                "Terminalen kan ikke kopiere: markér teksten med musen.",
                "The terminal cannot copy: select the text with the mouse."))
    }

    private mutating func leave() {
        keepDraft()
        isFinished = true
    }

    /// Opens another cohort: reads its data, and makes the main screens anew.
    private mutating func look(at cohort: Cohort.ID) throws(RequestError) {
        context.cohortID = cohort
        context.awaitedFilter = nil
        try reload()
        mainScreens = [:]
    }

    /// Turns an error into a message, or waits for a busy store. Only this function words errors.
    ///
    /// - Parameters:
    ///   - effects: the effects to try again if the store is busy.
    ///   - isReading: true if nothing was to be saved.
    ///   - opensSheet: false if the person has pressed no key for it: nothing then takes their next keys.
    mutating func fail(
        _ failure: RequestError, effects: [Effect] = [], waitingSince: Timestamp? = nil, isReading: Bool = false,
        opensSheet: Bool = true
    ) {
        switch failure {
        case .refused(let refusal):
            if case .clash(let key) = refusal {
                try? reload()  // the screen shows the other's text; a failed read shows at the next tick
                let latest = (try? environment.history(HistoryScreen.page))?.first { $0.records.contains(key) }
                context.clashesWithOwn = latest?.isOwn ?? false
            }
            if case .inUse(let key) = refusal { return message = .failure(Deletion(context).inUse(key)) }
            run(top.refused(refusal, in: context))
        case .busy:
            let since = waitingSince ?? context.services.now()
            if !effects.isEmpty, context.services.now().seconds - since.seconds < Self.patience {
                waiting = (effects, since)
            } else {
                tell(
                    isReading
                        ? Phrase(
                            "En anden bruger dataene lige nu; du ser dem, som de var før.",
                            "Somebody else is using the data right now; what you see may be out of date.")
                        : Phrase(
                            "Ikke gemt: en anden bruger dataene lige nu. Prøv igen om lidt.",
                            "Not saved: somebody else is using the data right now. Try again shortly."),
                    opensSheet: false)
            }
        case .notSaved(let sentence):
            tell(sentence, opensSheet: opensSheet && !(isReading && top.takesText(in: context)))
        case .accessEnded: endAccess()
        }
    }

    /// Keeps the draft for its author; nothing else stays on the screen or in memory.
    private mutating func endAccess() {
        if let draft = top.draft, draft != savedDraft { try? environment.saveDraft(draft) }  // nobody is left to tell
        context.data = Workspace()
        context.digest = nil
        context.cohortID = nil
        context.refreshNavigation()
        (mainScreens, stack, current) = ([:], [], .overview)
        message = nil
        waiting = nil
        request = .sayAccessEnded
        isFinished = true
    }

    /// Shows a sentence that says what to do. It must be readable to its end, so a sentence that is too long for the
    /// bottom line is shown in a sheet, which a key removes: a later failure does not cover it.
    ///
    /// - Parameter opensSheet: false while somebody types: nothing takes their keys, and the line shows it whole.
    private mutating func tell(_ sentence: Phrase, opensSheet: Bool = true) {
        guard top.notice == nil else { return }
        guard opensSheet, cellWidth(of: context.wording[sentence]) + 2 > context.size.columns else {
            return message = .failure(sentence)
        }
        message = nil
        stack.append(NoticeSheet(title: Phrase("Det lykkedes ikke", "That did not work"), lines: [sentence]))
    }

    /// Closes the sheet on top after its change was saved, and deletes its draft.
    private mutating func closeSaved() {
        if let draft = top.draft {
            try? environment.dropDraft(draft.sheet)  // the text itself is saved; a draft too many is offered once more
            savedDraft = nil
            context.unfinished = unfinished
        }
        _ = stack.popLast()
        restoreTop()
    }

    /// Performs the command of that name, as the palette would.
    public mutating func perform(named id: String) {
        if let command = (commands + context.paletteOnly).first(where: { $0.id == id }) { perform(command) }
    }

    /// Opens a main screen, if the viewer has it.
    public mutating func open(_ main: Command) { run([.go(main)]) }

    /// Opens a tab of the viewer's own talent, otherwise of the first talent whose screen has the tab.
    public mutating func openRoom(_ tab: RoomTab) {
        let talents = context.navigation.ownTalent.map { [$0] } ?? context.lookedAfter(in: context.cohortID).map(\.id)
        if let talent = talents.first(where: { context.abilities.tabs(of: $0).contains(tab) }) {
            show(.talent(talent, tab))
        }
    }

    mutating func show(_ destination: Destination) {
        switch destination {
        case .activity(let activity): stack.append(ActivityScreen(activity))
        case .talent(let talent, let tab) where talent == context.navigation.ownTalent:
            run([.go(MainScreen.of(tab)?.command ?? .overview)])
        case .talent(let talent, _) where context.abilities.tabs(of: talent).isEmpty: message = .failure(.notHereForYou)
        case .talent(let talent, let tab): push(TalentRoom(talent: talent, tab: tab))
        case .attendance(let activity, let attendee): stack.append(ActivityScreen(activity, at: .person(attendee)))
        case .place(let talent, let place) where talent == context.navigation.ownTalent:
            guard let main = MainScreen.of(place.tab)?.command, context.navigation.mainScreens.contains(main)
            else { return }
            run([.go(main)])
            mainScreens[main] = restored(place.screen(for: talent))
        case .place(let talent, let place) where !context.abilities.tabs(of: talent).contains(place.tab):
            message = .failure(Refusal.nothingThere.message)
        case .place(let talent, let place): push(TalentRoom(talent: talent, at: place))
        case .networkGroup(let group, let row): push(NetworkMeetingsScreen(group: group, at: row))
        case .logbook(let talent, let place) where talent == context.navigation.ownTalent:
            run([.go(.myLogbook)])
            mainScreens[.myLogbook] = restored(LogbookTab(talent: talent, at: place))
        case .logbook(let talent, _) where !context.abilities.tabs(of: talent).contains(.logbook):
            message = .failure(.notHereForYou)
        case .logbook(let talent, let place): push(TalentRoom(talent: talent, logbook: place))
        }
    }

    func goBack() -> [Effect] {
        if !stack.isEmpty { return [.close] }
        return current == .overview ? [] : [.go(.overview)]
    }

    /// The drafts that the viewer can continue.
    var unfinished: [SheetName] {
        guard !context.viewer.hidesConfidential, let drafts = try? environment.drafts() else { return [] }
        return drafts.map(\.sheet).filter { Sheets(context).sheet($0) != nil }
    }

    mutating func showHistory() -> [Effect] {
        do {
            return [.open(HistoryScreen(entries: try environment.history(HistoryScreen.page)))]
        } catch {
            fail(error, isReading: true)
            return []
        }
    }
}
