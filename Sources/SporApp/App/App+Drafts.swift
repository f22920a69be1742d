import TalentDomain
import TerminalKit

// Keeps typed text as a draft before it is saved: after two seconds without typing, or after a hundred characters.
extension App {
    static let restBeforeDraft: Int64 = 2
    static let charactersBeforeDraft = 100

    mutating func keepDraftAfterRest() {
        guard let draft = top.draft, draft.texts != savedTexts(of: draft.sheet) else { return }
        let typed = abs(draft.length - (savedDraft?.length ?? 0))
        if context.services.now().seconds - lastTyped.seconds >= Self.restBeforeDraft
            || typed >= Self.charactersBeforeDraft
        {
            keepDraft()
        }
    }

    private func savedTexts(of sheet: SheetName) -> [String: String]? {
        savedDraft?.sheet == sheet ? savedDraft?.texts : nil
    }

    /// Keeps the draft at once, when the connection is lost or the person leaves the form. A draft whose text was
    /// removed again is deleted.
    ///
    /// - Parameter leaving: the person has left the form; the draft stays in its place, and is not opened at the next
    ///   start.
    mutating func keepDraft(leaving: Bool = false) {
        do {
            guard let typed = top.draft else { return try dropEmptied() }
            let draft = leaving ? typed.asLeft : typed
            guard draft.texts != savedTexts(of: draft.sheet) || leaving && savedDraft?.isLeft == false else { return }
            try environment.saveDraft(draft)
            savedDraft = draft
            context.unfinished = unfinished
        } catch {
            fail(error, opensSheet: leaving)
        }
    }

    private mutating func dropEmptied() throws(RequestError) {
        guard let saved = savedDraft, saved.sheet == top.sheetName else { return }
        try environment.dropDraft(saved.sheet)
        savedDraft = nil
        context.unfinished = unfinished
    }

    /// At the start, opens the words that a session broke off in, once, in their place. A draft that its author left,
    /// or that holds no words but a date, is a line of the overview.
    mutating func offerDraft() {
        // A viewer who looks as another person must not write in that person's name.
        guard !context.viewer.hidesConfidential, let drafts = try? environment.drafts() else { return }
        for draft in drafts where !draft.isLeft {
            guard var sheet = Sheets(context).sheet(draft.sheet), sheet.hasWords(draft) else { continue }
            sheet.restore(draft)
            savedDraft = draft.asLeft
            try? environment.saveDraft(draft.asLeft)  // offered once more where it could not be noted
            if let place = Sheets(context).place(of: draft.sheet) { show(place) }
            // The draft of a line for typing is shown in its line.
            if top.draft?.sheet != draft.sheet { stack.append(sheet) }
            let whose = Sheets(context).whose(draft.sheet)
            message = .note(
                Phrase("Din ufærdige tekst fra sidst", "Your unfinished text from last time") + whose
                    + Phrase(". ^R: kassér den. Esc: lad den ligge.", ". ^R: discard it. Esc: leave it."))
            return
        }
    }

    /// Opens a screen with its draft.
    mutating func push(_ screen: any Screen) { stack.append(restored(screen)) }

    /// The screen that is on top now may wait for the text of the one above it.
    mutating func restoreTop() {
        guard top.sheetName == nil else { return }
        top = restored(top)
    }

    /// The screen with its draft.
    func restored(_ screen: any Screen) -> any Screen {
        var screen = screen
        if !context.viewer.hidesConfidential, let drafts = try? environment.drafts() { screen.restore(drafts) }
        return screen
    }

    mutating func open(_ name: SheetName, isLocked: Bool = false) {
        if context.masksNames, name.showsName {
            message = .failure(
                Phrase(
                    "Navne er skjult. Tryk \(context.keyLabel(.maskNames)) for at vise dem, før du retter stamdata.",
                    "Names are hidden. Press \(context.keyLabel(.maskNames)) to show them before you edit details."))
            return
        }
        if name.peopleNeeded != Focus() { readPeople(name.peopleNeeded) }
        guard var sheet = Sheets(context).sheet(name) else {
            message = .failure(Refusal.nothingThere.message)
            return
        }
        if let draft = (try? environment.drafts())?.first(where: { $0.sheet == name }) {
            sheet.restore(draft)
            savedDraft = draft
            message = .note(
                Phrase(
                    "Din ufærdige tekst er hentet frem. Tryk ^R for at kassere den.",
                    "Your unfinished text is back. Press ^R to discard it."))
        }
        if isLocked {
            sheet.lock()
            message = message ?? .note(.locked)
        }
        stack.append(sheet)
    }
}

extension App {
    /// Takes the text from the person's own editor.
    public mutating func replaceText(with text: String) {
        top.replaceFocusedText(with: text)
    }
}
