import TalentDomain

/// A fault that `Store.check` has found, and what to do about it.
public struct StoreFault: Hashable, Sendable {
    /// The advice on a fault; several faults often have the same.
    public enum Remedy: Hashable, Sendable, CaseIterable {
        case update, setAside, repair, correct, restore

        public var phrase: Phrase {
            switch self {
            case .update:
                Phrase(
                    "Opdatér Spor for at læse det, som en nyere udgave har skrevet.",
                    "Update Spor to read what a newer version has written.")
            case .setAside:
                Phrase(
                    "Læg det, der ikke kan læses, til side med: spor check --set-aside",
                    "To set aside what cannot be read: spor check --set-aside")
            case .repair:
                Phrase(
                    "Lav registeret om med: spor check --repair", "To rebuild the index: spor check --repair")
            case .correct:
                Phrase(
                    "Ret de nævnte felter i Spor, eller gendan en kopi fra før fejlen med: spor restore FIL",
                    "Correct these fields in Spor, or restore a copy from before the error: spor restore FILE")
            case .restore:
                Phrase(
                    "Gendan en kopi fra før fejlen, fx fra mappen backups, med: spor restore FIL",
                    "Restore a copy from before the error, for example from the backups folder: spor restore FILE")
            }
        }
    }

    public var text: Phrase
    /// Nil where the text says what happens next.
    public var remedy: Remedy?

    init(_ text: Phrase, _ remedy: Remedy? = nil) {
        self.text = text
        self.remedy = remedy
    }

    /// A fault of a record or a line of history: its name begins the sentence.
    init(_ name: Phrase, _ rest: Phrase, _ remedy: Remedy) {
        self.init(
            Phrase("\(name.da.capitalizedFirst)\(rest.da)", "\(name.en.capitalizedFirst)\(rest.en)"), remedy)
    }

    /// The fault that a record is unreadable.
    public init(_ record: UnreadRecord) {
        self.init(unread: UnreadName(kind: record.kindName, id: record.id, isNewer: record.isNewer))
    }

    /// The fault that something is unreadable.
    init(unread name: UnreadName) {
        self =
            name.isNewer
            ? StoreFault(
                name.phrase,
                Phrase(" er skrevet af en nyere udgave af Spor.", " was written by a newer version of Spor."), .update)
            : StoreFault(name.phrase, Phrase(" kan ikke læses.", " cannot be read."), .setAside)
    }
}

extension [StoreFault] {
    /// The advice on the faults, each once.
    public var remedies: [Phrase] {
        let wanted = Set(compactMap(\.remedy))
        return StoreFault.Remedy.allCases.filter(wanted.contains).map(\.phrase)
    }
}

/// An unreadable record or line of history, as messages name it.
public struct UnreadName: Hashable, Sendable {
    /// `ledelsesopgave »budget«`.
    public var phrase: Phrase
    /// A newer version of the program has written it.
    public var isNewer: Bool

    /// The kind that stands for a line of history in the table `aside`.
    static let history = "history"

    init(kind: String, id: String, isNewer: Bool) {
        phrase =
            kind == Self.history
            ? Phrase("linje »\(id)« i historikken", "line “\(id)” of the history")
            : UnreadRecord(kindName: kind, id: id).phrase
        self.isNewer = isNewer
    }
}
