/// An event in the history: a change of records, or a note.
public enum HistoryEvent: Hashable, Sendable {
    case change(Change)
    /// Something that has no record: an erasure, a setting. Only the store writes notes: `Workspace.apply` takes
    /// changes alone.
    case note(Phrase)

    public var change: Change? {
        if case .change(let change) = self { change } else { nil }
    }

    public func summary(in workspace: Workspace) -> Phrase {
        switch self {
        case .change(let change): change.summary(in: workspace)
        case .note(let what): what
        }
    }

    /// The records that it changed.
    public var touched: Set<RecordKey> { change?.touched ?? [] }
}

/// A change is stored in the format of `Change`, and a note in that of a change without steps. Do not alter the format:
/// stores of all versions of Spor contain such lines.
extension HistoryEvent: Codable {
    public init(from decoder: Decoder) throws {
        let change = try Change(from: decoder)
        if case .several(_, let what) = change, change.steps.isEmpty {
            self = .note(what)
        } else {
            self = .change(change)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .change(let change): try change.encode(to: encoder)
        case .note(let what): try Change.several([], what: what).encode(to: encoder)
        }
    }
}
