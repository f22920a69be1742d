import TalentDomain

/// How far work on the whole store has come.
public struct WorkProgress: Equatable, Sendable {
    /// The work, in words such as »Læser posterne«.
    public var work: Phrase
    public var done: Int
    /// At least 1; `done` reaches it at the end.
    public var total: Int

    public init(work: Phrase, done: Int, total: Int) { (self.work, self.done, self.total) = (work, done, total) }
}

/// Receives the progress of work on the whole store.
public typealias ProgressReport = (WorkProgress) -> Void

extension Phrase {
    static let readingRecords = Phrase("Læser posterne", "Reading the records")
    static let readingHistory = Phrase("Læser historikken", "Reading the history")
    static let checkingIndex = Phrase("Kontrollerer registeret", "Checking the index")
    static let rebuildingIndex = Phrase("Laver registeret", "Building the index")
}
