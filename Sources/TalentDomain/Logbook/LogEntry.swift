/// The audiences that an entry can be shared with.
public enum LogAudience: String, Codable, Sendable, CaseIterable, Comparable {
    case buddy, lineManager, mentor, networkGroup

    public static func < (left: Self, right: Self) -> Bool {
        left.place < right.place
    }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public var name: Phrase {
        switch self {
        case .buddy: Phrase("buddy", "buddy")
        case .lineManager: Phrase("nærmeste leder", "line manager")
        case .mentor: Phrase("mentor", "mentor")
        case .networkGroup: Phrase("netværksgruppe", "network group")
        }
    }
}

/// An entry of a talent's logbook, private unless shared.
public struct LogEntry: Stored {
    public var id: RecordID<LogEntry>
    public var talent: Talent.ID
    public var at: Timestamp
    public var text: String
    /// Sorted, so that the same audiences are the same value.
    public private(set) var sharedWith: [LogAudience]
    /// The day on which it was last shared; nil for the day it was written. Later buddies, mentors and line managers do
    /// not read it.
    public private(set) var sharedOn: Day?
    /// "Fortroligt fra værten": heard in confidence at a career talk, and never shared.
    public var isHostConfidential: Bool
    public var activity: Activity.ID?
    public var goal: Goal.ID?
    public var isStarred: Bool

    public init(
        id: ID, talent: Talent.ID, at: Timestamp, text: String, sharedWith: Set<LogAudience> = [],
        isHostConfidential: Bool = false, activity: Activity.ID? = nil, goal: Goal.ID? = nil, isStarred: Bool = false
    ) {
        self.id = id
        self.talent = talent
        self.at = at
        self.text = text
        self.sharedWith = sharedWith.sorted()
        self.isHostConfidential = isHostConfidential
        self.activity = activity
        self.goal = goal
        self.isStarred = isStarred
    }

    /// The day of sharing. Whoever held the role on that day may read the entry.
    var shareDay: Day { sharedOn ?? at.danish.day }

    public mutating func share(with audiences: Set<LogAudience>, on day: Day) {
        sharedWith = audiences.sorted()
        sharedOn = audiences.isEmpty ? nil : day
    }

    public static var kind: RecordKind { .logEntry }
    public static var table: WritableKeyPath<Workspace, [ID: LogEntry]> { \.logEntries }
    public var references: [RecordKey] { [RecordKey(talent)] + (activity.map { [RecordKey($0)] } ?? []) }

    public func faults(in workspace: Workspace) -> [Fault] {
        if text.isBlank { return [.missing(.text)] }
        let day = at.danish.day
        guard workspace.isNearProgramme(day, of: talent) else {
            return [
                Fault(
                    .text,
                    Phrase(
                        "Ifølge computerens ur er det \(day.text(.medium, in: .da)), og det ligger langt uden for forløbets datoer. Teksten er ikke gemt: få uret stillet, og gem igen.",
                        "The clock says \(day.text(.medium, in: .en)), which is far from the programme's dates. The text has not been saved: have the clock corrected, then save again."
                    ))
            ]
        }
        if isHostConfidential, !sharedWith.isEmpty {
            return [
                Fault(
                    .sharedWith,
                    Phrase(
                        "Det, værten har sagt i fortrolighed, kan ikke deles.",
                        "What the host said in confidence cannot be shared."))
            ]
        }
        return []
    }
}

extension LogEntry {
    /// The readers of a new entry by the table: `kun du kan læse det`.
    public static var readersWhenNew: Phrase {
        let others = Permission.table[.logEntry]?.contains { $0.key != .talent && $0.value.readsAlways } ?? true
        return others
            ? ReaderWords.rule(of: .logEntry, for: .talents) : Phrase("kun du kan læse det", "only you can read it")
    }
}

extension Field {
    public static let activity = Field("activity")
    public static let goal = Field("goal")
    public static let sharedWith = Field("sharedWith")
}
