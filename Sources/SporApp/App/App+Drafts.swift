import TalentDomain
import TerminalKit

// What is being typed is kept before it is saved: after two seconds of rest or a hundred characters.
extension App {
    static let restBeforeDraft: Int64 = 2
    static let charactersBeforeDraft = 100

    mutating func keepDraftAfterRest() {
        guard let draft = top.draft, draft != savedDraft else { return }
        let typed = abs(draft.length - (savedDraft?.length ?? 0))
        if context.services.now().seconds - lastTyped.seconds >= Self.restBeforeDraft || typed >= Self.charactersBeforeDraft { keepDraft() }
    }

    /// Keeps the draft at once: the line dropped, or the person leaves the sheet.
    mutating func keepDraft() {
        guard let draft = top.draft, draft != savedDraft else { return }
        do {
            try environment.saveDraft(draft)
            savedDraft = draft
        } catch {
            fail(error)
        }
    }

    /// At the start: a draft from last time is opened again, and said.
    mutating func offerDraft() {
        // Who looks as somebody else is not asked to write in their name.
        guard !context.viewer.withholdsClosed, let drafts = try? environment.drafts(), let draft = drafts.first else { return }
        guard var sheet = context.sheet(draft.sheet) else { return }
        sheet.restore(draft)
        savedDraft = draft
        stack.append(sheet)
        message = .note(Phrase("Din ufærdige tekst fra sidst. ^R: kassér den. Esc: lad den ligge.", "Your unfinished text from last time. ^R: discard it. Esc: leave it."))
    }

    /// Lays a screen over the others, with what was being typed there.
    mutating func push(_ screen: any Screen) { stack.append(restored(screen)) }

    /// The screen with what was being typed there.
    func restored(_ screen: any Screen) -> any Screen {
        var screen = screen
        if !context.viewer.withholdsClosed, let drafts = try? environment.drafts() { screen.restore(drafts) }
        return screen
    }

    mutating func open(_ name: SheetName) {
        guard var sheet = context.sheet(name) else {
            message = .failure(Refusal.nothingThere.message)
            return
        }
        if let draft = (try? environment.drafts())?.first(where: { $0.sheet == name }) {
            sheet.restore(draft)
            savedDraft = draft
            message = .note(Phrase("Din ufærdige tekst er hentet frem. ^R kasserer den.", "Your unfinished text is back. ^R discards it."))
        }
        stack.append(sheet)
    }
}

extension App {
    /// The text that came back from the person's own editor.
    public mutating func replaceText(with text: String) {
        guard var sheet = top as? FormSheet else { return }
        sheet.replaceFocusedText(with: text)
        top = sheet
    }
}
