import Exchange
import TalentDomain
import TalentStore
import TerminalKit

@testable import SporApp

/// An app over a store for one viewer, for reading; changes are not made.
struct ReadingApp {
    private let start: App
    /// Read once; without it, there are no statements about the step.
    private static let inspiration = try? BuiltInInspiration.inspiration()

    init(_ store: Store, _ viewer: Viewer, _ size: Size, _ language: Language = .da) throws {
        let environment = Environment(
            read: { (focus) throws(RequestError) in
                do {
                    let snapshot = try store.read(as: viewer, lookingAt: focus)
                    return SporApp.Snapshot(
                        workspace: snapshot.workspace, digests: snapshot.digests, cohort: snapshot.cohort)
                } catch { throw .notSaved(Phrase("\(error)")) }
            },
            apply: { _, _ in }, nextUndo: { nil }, nextRedo: { nil }, undo: { nil }, redo: { nil },
            history: { (limit) throws(RequestError) in
                do {
                    return try store.history(as: viewer, limit: limit).map {
                        HistoryEntry(at: $0.at, who: Phrase("–"), what: $0.summary)
                    }
                } catch { throw .notSaved(Phrase("\(error)")) }
            },
            hasChanged: { false }, drafts: { [] }, saveDraft: { _ in }, dropDraft: { _ in }, saveSettings: { _ in },
            importPeople: { _ in ImportOutcome(enrolment: Enrolment(entries: [])) },
            startCohort: { (_, _, _) throws(RequestError) in throw .refused(.nothingThere) })
        let services = Services(
            newID: { "ny" }, now: { Timestamp(seconds: 1_805_000_000) }, cleaner: TextCleaner { $0 },
            template: { _ in nil },
            inspiration: { Self.inspiration?.level($0) },
            guide: { _ in nil }, themes: { [] }, templates: { _ in [] })
        start = try App(
            environment, services: services, viewer: viewer, settings: Settings(language: language), size: size)
    }

    /// The screen that is shown at a place and after the keys.
    ///
    /// - Parameter command: what the palette is asked for before the keys.
    func screen(after keys: String, at destination: Destination? = nil, command: String? = nil) -> String {
        var app = start
        if let destination { app.run([.show(destination)]) }
        if let command {
            app.send(.key(.character(":")))
            app.send(.paste(command))
        }
        for word in keys.split(separator: " ").map(String.init) {
            // A mistyped key name must not count as a key without effect.
            guard let key = Key(label: word) else { preconditionFailure("no key is named \(word)") }
            app.send(.key(key))
        }
        return app.draw().text
    }
}
