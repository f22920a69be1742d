import Exchange
import Foundation
import SporApp
import TalentDomain
import TalentStore

/// The store behind the screens. It is opened at the start if it exists, otherwise created by the first change.
final class StoreAccess {
    let directory: String
    let common: CommonOptions
    private(set) var store: Store?
    /// The person who has logged in over SSH; nil for the owner of the folder.
    let connected: Person.ID?
    /// The key of the login, if its line names it.
    private let key: AccessKey?
    private var who: Viewer
    /// The day with which the data was last read.
    private var readOn: Day?
    private var backedUpOn: Day?
    /// The cohort that was open at the last read.
    private var lookedAt: Cohort.ID?
    /// The longest wait for a busy store while a screen is shown.
    static let patience = Duration.milliseconds(150)

    /// A new store with the demo cohort.
    convenience init(demoIn folder: TemporaryStore, _ common: CommonOptions) throws {
        _ = try failingPlainly { try Store.createDemo(at: folder.path, today: common.day) }
        try self.init(folder.path, common)
    }

    init(_ directory: String, _ common: CommonOptions) throws {
        self.directory = directory
        self.common = common
        connected = nil
        key = nil
        who = .owner(today: common.day)
        do {
            let store = try ProgressLine.during {
                try Store.open(at: directory, waitingAtMost: Self.patience, report: $0)
            }
            self.store = store
            who = try common.viewer(in: store)
        } catch StoreError.notThere {
            if common.asPerson != nil { throw CommandError(StoreError.notThere(path: directory).message) }
        } catch let error as StoreError {
            throw CommandError(error.message)
        }
    }

    /// For a person who has logged in.
    init(of person: Person.ID, with key: AccessKey?, in store: Store, _ common: CommonOptions) {
        directory = store.directory
        self.common = common
        self.store = store
        connected = person
        self.key = key
        who = Viewer(person: person, today: common.day)
    }

    /// The viewer, with the current day: a session may last over midnight, and a role that ended yesterday does not
    /// count.
    var viewer: Viewer {
        var viewer = who
        viewer.today = common.day
        return viewer
    }

    var isDemo: Bool { store?.isDemo ?? false }

    private func made() throws -> Store {
        if let store { return store }
        let store = try Store.create(at: directory, waitingAtMost: Self.patience)
        self.store = store
        return store
    }

    /// The closures through which the screens use the store.
    var environment: Environment {
        Environment(
            read: { (focus) throws(RequestError) in
                let viewer = self.viewer
                self.readOn = viewer.today
                guard let store = self.store else {
                    return SporApp.Snapshot(workspace: Workspace(), digests: [:], viewer: viewer)
                }
                return try self.failing(reading: true) {
                    try self.checkAccess()
                    let snapshot = try store.read(as: viewer, lookingAt: focus)
                    self.lookedAt = snapshot.cohort
                    return SporApp.Snapshot(
                        workspace: snapshot.workspace, digests: snapshot.digests, cohort: snapshot.cohort,
                        viewer: viewer)
                }
            },
            apply: { (change, id) throws(RequestError) in
                try self.failing { _ = try self.toChange().apply(change, id: id, as: self.viewer, at: Clock.now) }
            },
            nextUndo: { () throws(RequestError) in
                try self.failing { try self.store?.nextUndo(as: self.viewer).map(PastAct.init) }
            },
            nextRedo: { () throws(RequestError) in
                try self.failing { try self.store?.nextRedo(as: self.viewer).map(PastAct.init) }
            },
            undo: { () throws(RequestError) in
                try self.failing { try self.store?.undo(as: self.viewer, id: NewID.make(), at: Clock.now)?.summary }
            },
            redo: { () throws(RequestError) in
                try self.failing { try self.store?.redo(as: self.viewer, id: NewID.make(), at: Clock.now)?.summary }
            },
            history: { (limit) throws(RequestError) in try self.failing(reading: true) { try self.history(limit) } },
            hasChanged: { self.readOn != self.viewer.today || (try? self.store?.changedElsewhere()) ?? false },
            lookAtPlan: { self.lookAtPlan(of: $0) },
            drafts: { () throws(RequestError) in try self.failing(reading: true) { try self.drafts() } },
            saveDraft: { (draft) throws(RequestError) in try self.failing { try self.save(draft) } },
            dropDraft: { (sheet) throws(RequestError) in
                try self.failing { try self.store?.dropDraft(at: SheetPlace.name(of: sheet), as: self.viewer) }
            },
            saveSettings: { (settings) throws(RequestError) in
                if let store = self.store, let person = self.connected {
                    return try self.failing { try store.save(settings: settings.named, of: person) }
                }
                guard !self.isDemo else { return }  // nothing that is tried in a demo stays
                do {
                    try ConfigFile.save(settings)
                } catch {
                    throw .notSaved(
                        Phrase(
                            "Valget gælder nu, men kunne ikke gemmes i \(ConfigFile.path).",
                            "The choice applies now, but could not be saved in \(ConfigFile.path)."))
                }
            },
            importPeople: { (path) throws(RequestError) in
                var outcome = ParticipantsFile.outcome(of: UserPath.plain(path), on: self.common.day)
                let listed = outcome.enrolment?.entries.flatMap { [$0.person] + [$0.lineManager].compactMap(\.self) }
                outcome.known = try self.failing { try self.store?.people(like: listed ?? []) ?? [] }
                return outcome
            },
            startCohort: { (source, kickOff, name) throws(RequestError) in
                try self.failing { try self.cohortStart(source, kickOff, name).result }
            },
            saveLetters: { (letters, language) throws(RequestError) in
                // A person who has logged in has no files on this machine.
                guard self.connected == nil else { throw .refused(.nothingThere) }
                let name = Phrase("paamindelse", "reminder")[language] + "-\(self.common.day)"
                return try self.failing {
                    try NewTextFile.write(letters.map { MailDraft($0, in: language).text }, named: name, ending: "eml")
                }
            },
            makeFile: { (request) throws(RequestError) in
                guard self.connected == nil else { throw .refused(.nothingThere) }
                return try self.failing { try self.make(request) }
            })
    }

    private func cohortStart(_ source: CohortSource, _ kickOff: When, _ name: String) throws -> CohortStart {
        var focus = Focus()
        if case .cohort(let id) = source { focus.cohort = id }
        let data = try store?.read(as: viewer, lookingAt: focus).workspace ?? Workspace()
        let on =
            switch source {
            case .programme(let name): try CohortStart.Source(programme: name)
            case .cohort(let id):
                if let example = data.cohorts[id] {
                    try CohortStart.Source(like: example)
                } else {
                    throw Refusal.nothingThere
                }
            }
        return try CohortStart(on: on, kickOff: kickOff, name: name, in: data, on: common.day)
    }

    private func lookAtPlan(of talent: Talent.ID?) -> [Person.ID?] {
        let key = talent.map { RecordKey(DevelopmentPlan.id(of: $0)) }
        store?.look(at: key, as: viewer)
        // If it cannot be found out who else looks at the plan, nobody is shown.
        return key.flatMap { try? store?.others(at: $0, as: viewer) } ?? []
    }

    /// Runs a closure and turns store errors into those of the screens. A person who has logged in is not told about
    /// the server's folders.
    ///
    /// - Parameter reading: nothing was to be saved.
    private func failing<Result>(reading: Bool = false, _ body: () throws -> Result) throws(RequestError) -> Result {
        do {
            return try body()
        } catch let failure as RequestError {
            throw failure
        } catch let refusal as Refusal {
            throw .refused(refusal)
        } catch StoreError.busy, StoreError.unread(.busy) {
            throw .busy
        } catch let error as StoreError {
            let message = connected == nil ? error.message : error.remoteMessage
            throw .notSaved(reading ? message.ofReading : message)
        } catch let error as CommandError {
            throw .notSaved(Phrase(error.message))
        } catch {
            throw .notSaved(
                Phrase(
                    "Ikke gemt: noget uventet gik galt. Prøv igen.",
                    "Not saved: something unexpected went wrong. Try again."))
        }
    }

    /// The store, after the daily copy has been made.
    func toChange() throws -> Store {
        let store = try made()
        backUpOnce(store)
        return store
    }

    /// Checks that the person who has logged in may stay. The owner of the folder always may.
    ///
    /// - Throws: `RequestError.accessEnded` if the person who has logged in has no role any more, or their key is gone.
    func checkAccess() throws {
        guard let store, let connected else { return }
        if try !store.admits(connected, with: key, on: viewer.today) { throw RequestError.accessEnded }
    }

    /// Makes the daily copy before the first change of the day; a session may last for days. A demo needs none.
    private func backUpOnce(_ store: Store) {
        let today = common.day
        guard backedUpOn != today, !store.isDemo else { return }
        // A change is saved also if the copy fails, which is tried again at the next change.
        if (try? store.backUpDaily(today: today)) != nil { backedUpOn = today }
    }

    private func history(_ limit: Int) throws -> [HistoryEntry] {
        guard let store else { return [] }
        return try store.history(as: viewer, lookingAt: lookedAt, limit: limit).map { line in
            HistoryEntry(
                at: line.at, who: line.author.map { Phrase($0) } ?? line.nobody,
                what: line.summary, names: line.names, cohort: line.cohort, records: line.records,
                isOwn: line.person == (viewer.hidesConfidential ? nil : viewer.person))
        }
    }

    private func drafts() throws -> [SporApp.Draft] {
        try store?.drafts(as: viewer).compactMap { stored in
            try? JSONDecoder().decode(SporApp.Draft.self, from: Data(stored.text.utf8))
        } ?? []
    }

    private func save(_ draft: SporApp.Draft) throws {
        // Nothing is kept for an erased person. A person who only lost their roles keeps their text.
        if let store, let connected, try !store.knows(connected) { throw RequestError.accessEnded }
        let text = String(decoding: try JSONEncoder().encode(draft), as: UTF8.self)
        try made().saveDraft(
            TalentStore.Draft(place: SheetPlace.name(of: draft.sheet), text: text, at: Clock.now),
            about: draft.sheet.subject, as: viewer)
    }
}

extension PastAct {
    fileprivate init(_ line: HistoryLine) {
        self.init(id: line.id, at: line.at, what: line.summary, records: line.records, cohort: line.cohort)
    }
}

extension HistoryLine {
    /// The author's description, if the viewer does not know them by name.
    fileprivate var nobody: Phrase {
        switch person {
        case nil: Phrase("Programlederen", "The programme lead")
        case .erased: Phrase("Slettet person", "Erased person")
        default: Phrase("En anden", "Somebody else")
        }
    }
}

/// The name under which a form's draft is stored.
enum SheetPlace {
    static func name(of sheet: SheetName) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        // A form's name only contains ids, which can always be written as JSON.
        return (try? encoder.encode(sheet)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

/// Makes ids of new records and changes: 20 random letters and digits.
enum NewID {
    static func make() -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String((0..<20).map { _ in letters[Int.random(in: letters.indices)] })
    }
}

extension Phrase {
    /// The message about saving, reworded for reading.
    fileprivate var ofReading: Phrase {
        func said(_ text: String, _ saving: String, _ reading: String) -> String {
            text.hasPrefix(saving) ? reading + text.dropFirst(saving.count) : text
        }
        return Phrase(said(da, "Ikke gemt: ", "Kan ikke læses: "), said(en, "Not saved: ", "Cannot be read: "))
    }
}
