import TalentDomain

/// The app's access to the store and to files, as closures: over a store in the program, over a value in tests.
public struct Environment {
    /// Reads the part of the data that the focus asks for, as far as the viewer may see it.
    public var read: (Focus) throws(RequestError) -> Snapshot
    /// Makes a change. `id` stays the same when a change is sent again after a lost answer, so that it is stored once.
    public var apply: (_ change: Change, _ id: String) throws(RequestError) -> Void
    /// The changes that undo and redo would act on now; nil for none.
    public var nextUndo: () throws(RequestError) -> PastAct?
    public var nextRedo: () throws(RequestError) -> PastAct?
    /// The change that was undone or redone; nil if there was none.
    public var undo: () throws(RequestError) -> Phrase?
    public var redo: () throws(RequestError) -> Phrase?
    public var history: (_ limit: Int) throws(RequestError) -> [HistoryEntry]
    /// Whether another session has changed something since the last read.
    public var hasChanged: () -> Bool
    /// Tells other sessions whose plan this session looks at, and returns the other people who look at it. A nil among
    /// them is the owner.
    public var lookAtPlan: (Talent.ID?) -> [Person.ID?]
    /// The viewer's drafts, the newest first.
    public var drafts: () throws(RequestError) -> [Draft]
    public var saveDraft: (Draft) throws(RequestError) -> Void
    public var dropDraft: (SheetName) throws(RequestError) -> Void
    public var saveSettings: (Settings) throws(RequestError) -> Void
    /// Reads a participants' file.
    public var importPeople: (_ path: String) throws(RequestError) -> ImportOutcome
    /// The change that starts a cohort, with notes on the dates that the generator moved.
    public var startCohort:
        (_ source: CohortSource, _ kickOff: When, _ name: String) throws(RequestError) -> (
            change: Change, notes: [Phrase]
        )
    /// Writes each letter into a new file, and returns their paths.
    public var saveLetters: ([Reminder], Language) throws(RequestError) -> [String]
    /// Writes what is asked for into a new file or folder, and returns its path.
    public var makeFile: (FileRequest) throws(RequestError) -> String

    public init(
        read: @escaping (Focus) throws(RequestError) -> Snapshot,
        apply: @escaping (_ change: Change, _ id: String) throws(RequestError) -> Void,
        nextUndo: @escaping () throws(RequestError) -> PastAct?,
        nextRedo: @escaping () throws(RequestError) -> PastAct?,
        undo: @escaping () throws(RequestError) -> Phrase?, redo: @escaping () throws(RequestError) -> Phrase?,
        history: @escaping (_ limit: Int) throws(RequestError) -> [HistoryEntry], hasChanged: @escaping () -> Bool,
        lookAtPlan: @escaping (Talent.ID?) -> [Person.ID?] = { _ in [] },
        drafts: @escaping () throws(RequestError) -> [Draft], saveDraft: @escaping (Draft) throws(RequestError) -> Void,
        dropDraft: @escaping (SheetName) throws(RequestError) -> Void,
        saveSettings: @escaping (Settings) throws(RequestError) -> Void,
        importPeople: @escaping (_ path: String) throws(RequestError) -> ImportOutcome,
        startCohort:
            @escaping (_ source: CohortSource, _ kickOff: When, _ name: String) throws(RequestError) -> (
                change: Change, notes: [Phrase]
            ),
        saveLetters: @escaping ([Reminder], Language) throws(RequestError) -> [String] = {
            _, _ throws(RequestError) in
            throw .notSaved(
                Phrase("Ikke gemt: der kan ikke gemmes filer her.", "Not saved: files cannot be saved here."))
        },
        makeFile: @escaping (FileRequest) throws(RequestError) -> String = { _ throws(RequestError) in
            throw .notSaved(
                Phrase("Ikke gemt: der kan ikke gemmes filer her.", "Not saved: files cannot be saved here."))
        }
    ) {
        self.read = read
        self.apply = apply
        self.nextUndo = nextUndo
        self.nextRedo = nextRedo
        self.undo = undo
        self.redo = redo
        self.history = history
        self.hasChanged = hasChanged
        self.lookAtPlan = lookAtPlan
        self.drafts = drafts
        self.saveDraft = saveDraft
        self.dropDraft = dropDraft
        self.saveSettings = saveSettings
        self.importPeople = importPeople
        self.startCohort = startCohort
        self.saveLetters = saveLetters
        self.makeFile = makeFile
    }
}

/// The programme or the earlier cohort that a new cohort is made from.
public enum CohortSource: Hashable, Sendable {
    /// A programme, by its name.
    case programme(String)
    /// An earlier cohort, with what was changed in it.
    case cohort(Cohort.ID)
}

/// The data that the viewer may see, with the figures of the cohorts.
public struct Snapshot: Sendable {
    public var workspace: Workspace
    public var digests: [Cohort.ID: CohortDigest]
    /// The cohort in focus: the one asked for if the viewer has a part in it, otherwise the one that opens for them.
    public var cohort: Cohort.ID?
    /// The viewer with the day; nil if unchanged.
    public var viewer: Viewer?

    /// - Parameter cohort: nil for the one that opens for the viewer by the data.
    public init(
        workspace: Workspace, digests: [Cohort.ID: CohortDigest], cohort: Cohort.ID? = nil, viewer: Viewer? = nil
    ) {
        self.workspace = workspace
        self.digests = digests
        self.cohort = cohort
        self.viewer = viewer
    }
}

/// A request to the environment failed.
public enum RequestError: Error, Hashable, Sendable {
    /// The rules refused it: a fault, a clash, or a missing record.
    case refused(Refusal)
    /// Another session is using the store; the app tries again.
    case busy
    /// It could not be saved or read. The sentence says what happened, what was kept and what to do.
    case notSaved(Phrase)
    /// The viewer has no role in the data any more.
    case accessEnded
}

/// A change of the viewer's that can be undone or redone.
public struct PastAct: Hashable, Sendable, Identifiable {
    /// The id that was given to the change.
    public var id: String
    public var at: Timestamp
    public var what: Phrase
    public var records: Set<RecordKey>
    /// The cohort of the change; nil for none or several.
    public var cohort: Cohort.ID?

    public init(id: String, at: Timestamp, what: Phrase, records: Set<RecordKey>, cohort: Cohort.ID? = nil) {
        self.id = id
        self.at = at
        self.what = what
        self.records = records
        self.cohort = cohort
    }
}

/// One line of history.
public struct HistoryEntry: Hashable, Sendable {
    public var at: Timestamp
    public var who: Phrase
    public var what: Phrase
    /// The names that `what` may contain, with their initials.
    public var names: [String: String]
    /// The cohort of the change; nil for none or several.
    public var cohort: Cohort.ID?
    public var records: Set<RecordKey>
    /// The viewer made the change.
    public var isOwn: Bool

    public init(
        at: Timestamp, who: Phrase, what: Phrase, names: [String: String] = [:], cohort: Cohort.ID? = nil,
        records: Set<RecordKey> = [], isOwn: Bool = false
    ) {
        self.at = at
        self.who = who
        self.what = what
        self.names = names
        self.cohort = cohort
        self.records = records
        self.isOwn = isOwn
    }
}

/// The result of reading a participants' file.
public struct ImportOutcome: Hashable, Sendable {
    /// The people of the file; nil if it has faults.
    public var enrolment: Enrolment?
    /// People in the data who may be the ones on the list.
    public var known: Set<Person.ID> = []
    /// How the file was read and what was left out: encoding, headings, columns.
    public var file: [Phrase]
    /// All faults in the file with their places.
    public var faults: [Phrase]
    /// The file cannot be used: it is missing, or is no list.
    public var isNoList = false

    public init(enrolment: Enrolment, file: [Phrase] = []) {
        self.enrolment = enrolment
        self.file = file
        faults = []
    }

    public init(faults: [Phrase], file: [Phrase] = [], isNoList: Bool = false) {
        self.faults = faults
        self.isNoList = isNoList
        self.file = file
    }

    /// The sentence above the faults.
    public var summary: Phrase {
        if isNoList { return Phrase("Intet er indlæst.", "Nothing was imported.") }
        return Phrase(
            faults.count == 1 ? "Én fejl; intet er indlæst." : "\(faults.count) fejl; intet er indlæst.",
            faults.count == 1 ? "One error; nothing was imported." : "\(faults.count) errors; nothing was imported.")
    }
}
