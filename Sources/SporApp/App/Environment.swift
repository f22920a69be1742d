import TalentDomain

/// The store and the files around it as the app reaches them: closures, live over a store, or over a value in tests.
public struct Environment {
    public var read: () throws(Failure) -> Snapshot
    /// Makes a change; `id` is the same when a lost answer is asked for again, so that it is stored once.
    public var apply: (_ change: Change, _ id: String) throws(Failure) -> Void
    /// What undo would take back now, and redo make again; nil: nothing.
    public var nextUndo: () throws(Failure) -> PastAct?
    public var nextRedo: () throws(Failure) -> PastAct?
    /// What was undone or made again; nil: there was nothing.
    public var undo: () throws(Failure) -> Phrase?
    public var redo: () throws(Failure) -> Phrase?
    public var history: (_ limit: Int) throws(Failure) -> [HistoryEntry]
    /// Another session has changed something since the last read.
    public var hasChanged: () -> Bool
    /// Says whose plan this session looks at, if at any, and answers who else looks at it; nil among them is the keeper.
    public var lookAtPlan: (Talent.ID?) -> [Person.ID?]
    /// The drafts of this viewer, the newest first.
    public var drafts: () throws(Failure) -> [Draft]
    public var saveDraft: (Draft) throws(Failure) -> Void
    public var dropDraft: (SheetName) throws(Failure) -> Void
    public var saveSettings: (Settings) throws(Failure) -> Void
    /// What a participants' file says.
    public var importPeople: (_ path: String) throws(Failure) -> ImportOutcome
    /// The change that starts a cohort, and what the generator moved and why.
    public var startCohort:
        (_ template: String, _ kickOff: When, _ name: String) throws(Failure) -> (change: Change, notes: [Phrase])
    /// Writes a text into a new file of about that name; answers its path.
    public var saveText: (_ name: String, _ text: String) throws(Failure) -> String

    public init(
        read: @escaping () throws(Failure) -> Snapshot,
        apply: @escaping (_ change: Change, _ id: String) throws(Failure) -> Void,
        nextUndo: @escaping () throws(Failure) -> PastAct?, nextRedo: @escaping () throws(Failure) -> PastAct?,
        undo: @escaping () throws(Failure) -> Phrase?, redo: @escaping () throws(Failure) -> Phrase?,
        history: @escaping (_ limit: Int) throws(Failure) -> [HistoryEntry], hasChanged: @escaping () -> Bool,
        lookAtPlan: @escaping (Talent.ID?) -> [Person.ID?] = { _ in [] },
        drafts: @escaping () throws(Failure) -> [Draft], saveDraft: @escaping (Draft) throws(Failure) -> Void,
        dropDraft: @escaping (SheetName) throws(Failure) -> Void,
        saveSettings: @escaping (Settings) throws(Failure) -> Void,
        importPeople: @escaping (_ path: String) throws(Failure) -> ImportOutcome,
        startCohort:
            @escaping (_ template: String, _ kickOff: When, _ name: String) throws(Failure) -> (
                change: Change, notes: [Phrase]
            ),
        saveText: @escaping (_ name: String, _ text: String) throws(Failure) -> String = { _, _ throws(Failure) in
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
        self.saveText = saveText
    }
}

/// What the store holds, as the viewer may see it, with the cohorts' numbers.
public struct Snapshot: Sendable {
    public var workspace: Workspace
    public var digests: [Cohort.ID: CohortDigest]
    /// As whom, on which day; nil where that is as it was.
    public var viewer: Viewer?

    public init(workspace: Workspace, digests: [Cohort.ID: CohortDigest], viewer: Viewer? = nil) {
        self.workspace = workspace
        self.digests = digests
        self.viewer = viewer
    }
}

/// Why something outside was not done.
public enum Failure: Error, Hashable, Sendable {
    /// The rules said no: a fault, a clash, nothing there.
    case refused(Refusal)
    /// Somebody else holds the store for a moment: it is tried again.
    case busy
    /// It could not be saved or read; the sentence says what happened, what was kept and what to do.
    case notSaved(Phrase)
    /// The viewer has no part in the data any more.
    case accessEnded
}

/// Something that the viewer did, and can take back or make again.
public struct PastAct: Hashable, Sendable, Identifiable {
    /// The id with which the change was given.
    public var id: String
    public var at: Timestamp
    public var what: Phrase
    public var records: Set<RecordKey>
    /// The cohort that it concerns; nil where it is none or several.
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
    /// The cohort that it concerns; nil where it is none or several.
    public var cohort: Cohort.ID?
    public var records: Set<RecordKey>
    /// The viewer did it.
    public var isOwn: Bool

    public init(
        at: Timestamp, who: Phrase, what: Phrase, cohort: Cohort.ID? = nil, records: Set<RecordKey> = [],
        isOwn: Bool = false
    ) {
        self.at = at
        self.who = who
        self.what = what
        self.cohort = cohort
        self.records = records
        self.isOwn = isOwn
    }
}

/// What a participants' file says.
public struct ImportOutcome: Hashable, Sendable {
    /// Whom the file brings; nil where it has faults.
    public var enrolment: Enrolment?
    /// How it was read and what was passed over: encoding, headings, columns.
    public var file: [Phrase]
    /// All that is wrong in the file, each with its place.
    public var faults: [Phrase]
    /// The file itself cannot be used: it is not there, or no list.
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
