import Exchange
import Foundation
import SporApp
import TalentDomain
import TalentStore

/// The store behind the screens. It is opened at the start if it is there, and made by the first change if it isn't.
final class StoreAccess {
    let directory: String
    let common: CommonOptions
    private(set) var store: Store?
    private(set) var viewer: Viewer
    private var isBackedUp = false
    /// Milliseconds that a screen stands still for a busy store.
    static let patience = Duration.milliseconds(150)

    /// A store with the demo cohort, made now.
    convenience init(demoIn folder: TemporaryStore, _ common: CommonOptions) throws {
        _ = try failingPlainly { try Store.createDemo(at: folder.path, today: common.day) }
        try self.init(folder.path, common)
    }

    init(_ directory: String, _ common: CommonOptions) throws {
        self.directory = directory
        self.common = common
        viewer = .keeper(today: common.day)
        do {
            let store = try Store.open(at: directory, waitingAtMost: Self.patience)
            self.store = store
            viewer = try common.viewer(in: store)
        } catch StoreError.notThere {
            if common.asPerson != nil { throw CommandFailure(StoreError.notThere(path: directory).message) }
        } catch let error as StoreError {
            throw CommandFailure(error.message)
        }
    }

    var isDemo: Bool { store?.isDemo ?? false }

    private func made() throws -> Store {
        if let store { return store }
        let store = try Store.create(at: directory, waitingAtMost: Self.patience)
        self.store = store
        return store
    }

    /// The closures through which the screens reach the store.
    var environment: Environment {
        Environment(
            read: { () throws(Failure) in
                guard let store = self.store else { return SporApp.Snapshot(workspace: Workspace(), digests: [:]) }
                return try failing {
                    let snapshot = try store.read(as: self.viewer)
                    return SporApp.Snapshot(workspace: snapshot.workspace, digests: snapshot.digests)
                }
            },
            apply: { (change, id) throws(Failure) in
                try failing {
                    let store = try self.made()
                    self.backUpOnce(store)
                    _ = try store.apply(change, id: id, as: self.viewer, at: Clock.now)
                }
            },
            nextUndo: { () throws(Failure) in
                try failing { try self.store?.nextUndo(as: self.viewer).map { ($0.summary, $0.records.count) } }
            },
            undo: { () throws(Failure) in
                try failing { try self.store?.undo(as: self.viewer, id: NewID.make(), at: Clock.now)?.summary }
            },
            redo: { () throws(Failure) in
                try failing { try self.store?.redo(as: self.viewer, id: NewID.make(), at: Clock.now)?.summary }
            },
            history: { (limit) throws(Failure) in try failing { try self.history(limit) } },
            hasChanged: { (try? self.store?.changedElsewhere()) ?? false },
            drafts: { () throws(Failure) in try failing { try self.drafts() } },
            saveDraft: { (draft) throws(Failure) in try failing { try self.save(draft) } },
            dropDraft: { (sheet) throws(Failure) in
                try failing { try self.store?.dropDraft(at: SheetPlace.name(of: sheet), as: self.viewer) }
            },
            saveSettings: { (settings) throws(Failure) in
                guard !self.isDemo else { return }  // nothing that is tried in a demo stays
                do {
                    try ConfigFile.save(settings)
                } catch {
                    throw .notSaved(Phrase(
                        "Valget gælder nu, men kunne ikke gemmes i \(ConfigFile.path).", "The choice counts now, but could not be saved in \(ConfigFile.path)."))
                }
            },
            importPeople: { (path, cohort) throws(Failure) in
                let data = try failing { try self.store?.read(as: self.viewer).workspace ?? Workspace() }
                return ParticipantsFile.outcome(of: TypedPath.plain(path), into: data, cohort: cohort, today: self.common.day)
            },
            startCohort: { (template, kickOff, name) throws(Failure) in
                let data = try failing { try self.store?.read(as: self.viewer).workspace ?? Workspace() }
                return try failing { try CohortStart(template: template, kickOff: kickOff, name: name, in: data).result }
            })
    }

    /// The day's copy, before the first change of this run; a demo needs none.
    private func backUpOnce(_ store: Store) {
        guard !isBackedUp, !store.isDemo else { return }
        // A copy that cannot be made now is no reason not to save; it is tried again with the next change.
        isBackedUp = (try? store.backUpDaily(today: common.day)) != nil
    }

    private func history(_ limit: Int) throws -> [HistoryEntry] {
        guard let store else { return [] }
        let people = try store.read(as: viewer).workspace.people
        return try store.history(as: viewer, limit: limit).map { line in
            HistoryEntry(
                at: line.at, who: line.person.map { Phrase(people[$0]?.name ?? "En anden", people[$0]?.name ?? "Somebody else") } ?? Phrase("Programlederen", "The programme lead"),
                what: line.summary)
        }
    }

    private func drafts() throws -> [SporApp.Draft] {
        try store?.drafts(as: viewer).compactMap { stored in
            try? JSONDecoder().decode(SporApp.Draft.self, from: Data(stored.text.utf8))
        } ?? []
    }

    private func save(_ draft: SporApp.Draft) throws {
        let text = String(decoding: try JSONEncoder().encode(draft), as: UTF8.self)
        try made().saveDraft(TalentStore.Draft(place: SheetPlace.name(of: draft.sheet), text: text, at: Clock.now), as: viewer)
    }
}

/// Under which name a sheet's draft lies in the store.
enum SheetPlace {
    static func name(of sheet: SheetName) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        // A sheet's name holds ids alone, which always can be written as JSON.
        return (try? encoder.encode(sheet)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

/// Names for new records and changes: 20 random letters and digits.
enum NewID {
    static func make() -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String((0..<20).map { _ in letters[Int.random(in: letters.indices)] })
    }
}

/// Store errors as the screens know them.
func failing<Result>(_ body: () throws -> Result) throws(Failure) -> Result {
    do {
        return try body()
    } catch let refusal as Refusal {
        throw .refused(refusal)
    } catch StoreError.busy {
        throw .busy
    } catch let error as StoreError {
        throw .notSaved(error.message)
    } catch let error as CommandFailure {
        throw .notSaved(Phrase(error.message))
    } catch {
        throw .notSaved(Phrase("Ikke gemt: \(error)", "Not saved: \(error)"))
    }
}
