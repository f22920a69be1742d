/// An unreadable record, and what is known of it.
public struct UnreadRecord: Hashable, Sendable {
    /// The kind's name in the store, which this program may not know.
    public var kindName: String
    public var id: String
    /// A newer version of the program has written it.
    public var isNewer: Bool
    /// For an entry of the logbook, known from history: its talent and time, so that the other entries keep their
    /// numbers.
    public var talent: Talent.ID?
    public var at: Timestamp?

    public init(
        kindName: String, id: String, isNewer: Bool = false, talent: Talent.ID? = nil, at: Timestamp? = nil
    ) {
        (self.kindName, self.id, self.isNewer, self.talent, self.at) = (kindName, id, isNewer, talent, at)
    }

    public var kind: RecordKind? { RecordKind(rawValue: kindName) }
    /// Kind and id, such as `plan t-anne`.
    public var name: String { "\(kindName) \(id)" }
    /// `ledelsesopgave »budget«`: kind and id, for the administrator.
    public var phrase: Phrase {
        kind.map { RecordKey(kind: $0, id: id).phrase } ?? Phrase("»\(kindName)« »\(id)«", "“\(kindName)” “\(id)”")
    }
}

extension Workspace {
    /// Whether the record exists but is unreadable.
    public func isUnread(_ key: RecordKey) -> Bool { unread.contains { $0.kind == key.kind && $0.id == key.id } }

    /// Whether any record of a kind is unreadable; a missing one may be that.
    public func hasUnread(_ kind: RecordKind) -> Bool { unread.contains { $0.kind == kind } }

    /// The message if no cohort can be shown because one is unreadable; nil otherwise.
    public var unreadCohort: Phrase? {
        hasUnread(.cohort)
            ? Phrase(
                "Holdet kan ikke læses lige nu. Det er ikke slettet.",
                "The cohort cannot be read right now. It has not been deleted.") : nil
    }

    /// The number of the viewer's unreadable records, with advice; nil if there is none.
    public func unreadNotice(for viewer: Viewer) -> Phrase? {
        guard !unread.isEmpty else { return nil }
        let count = unread.count
        guard viewer.isOwner else {
            return Phrase(
                "\(count) ting, som angår dig, kan ikke læses lige nu og er ikke med her. Intet er slettet. Sig det til programlederen.",
                "\(count) \(count == 1 ? "thing" : "things") of yours cannot be read right now and \(count == 1 ? "is" : "are") not included. "
                    + "Nothing has been deleted. Tell the programme lead.")
        }
        let advice =
            unread.contains(where: \.isNewer)
            ? Phrase(
                "Noget af det er skrevet af en nyere udgave af Spor: Opdatér programmet.",
                "Some of it was written by a newer version of Spor: update the program.")
            : Phrase("Se: spor check", "See: spor check")
        return Phrase(
            "\(count) \(count == 1 ? "post" : "poster") kan ikke læses og er ikke med her: \(unread.map(\.phrase.da).joined(separator: ", ")). \(advice.da)",
            "\(count) \(count == 1 ? "record" : "records") cannot be read and \(count == 1 ? "is" : "are") not included: "
                + "\(unread.map(\.phrase.en).joined(separator: ", ")). \(advice.en)")
    }
}
