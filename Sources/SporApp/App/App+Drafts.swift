import TalentDomain
import TerminalKit

// What is being typed is kept before it is saved: after two seconds of rest or a hundred characters.
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

    /// Keeps the draft at once: the line dropped, or the person goes away from the sheet. What was typed and taken out again is kept no longer.
    ///
    /// - Parameter leaving: the person goes away by themselves; the text waits where it is, and is not brought up at the next start.
    mutating func keepDraft(leaving: Bool = false) {
        do {
            guard let typed = top.draft else { return try dropEmptied() }
            let draft = leaving ? typed.asLeft : typed
            guard draft.texts != savedTexts(of: draft.sheet) || leaving && savedDraft?.isLeft == false else { return }
            try environment.saveDraft(draft)
            savedDraft = draft
        } catch {
            fail(error)
        }
    }

    private mutating func dropEmptied() throws(Failure) {
        guard let saved = savedDraft, saved.sheet == top.sheetName else { return }
        try environment.dropDraft(saved.sheet)
        savedDraft = nil
    }

    /// At the start: what was being typed when the session broke off is opened again, once, where it belongs. A text that its author
    /// went away from waits there.
    mutating func offerDraft() {
        // Who looks as somebody else is not asked to write in their name.
        guard !context.viewer.withholdsClosed, let drafts = try? environment.drafts() else { return }
        for draft in drafts where !draft.isLeft {
            guard var sheet = context.sheet(draft.sheet) else { continue }
            sheet.restore(draft)
            savedDraft = draft.asLeft
            try? environment.saveDraft(draft.asLeft)  // offered once more where it could not be noted
            if let place = context.place(of: draft.sheet) { show(place) }
            // A line to type into has its text back already.
            if top.draft?.sheet != draft.sheet { stack.append(sheet) }
            let whose = context.whose(draft.sheet)
            message = .note(
                Phrase("Din ufærdige tekst fra sidst", "Your unfinished text from last time") + whose
                    + Phrase(". ^R: kassér den. Esc: lad den ligge.", ". ^R: discard it. Esc: leave it."))
            return
        }
    }

    /// Lays a screen over the others, with what was being typed there.
    mutating func push(_ screen: any Screen) { stack.append(restored(screen)) }

    /// What lies on top now may have waited for what was typed over it.
    mutating func restoreTop() {
        guard top.sheetName == nil else { return }
        top = restored(top)
    }

    /// The screen with what was being typed there.
    func restored(_ screen: any Screen) -> any Screen {
        var screen = screen
        if !context.viewer.withholdsClosed, let drafts = try? environment.drafts() { screen.restore(drafts) }
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
        guard var sheet = context.sheet(name) else {
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
    /// The text that came back from the person's own editor.
    public mutating func replaceText(with text: String) {
        top.replaceFocusedText(with: text)
    }
}
