/// A record that stands in the store but cannot be read, and what is known of it all the same.
public struct UnreadRecord: Hashable, Sendable {
    /// Its kind as the store names it, which this program may not know.
    public var kindName: String
    public var id: String
    /// Of an entry of the logbook, as history tells: whose it is and when it was written, so that the others keep their numbers.
    public var talent: Talent.ID?
    public var at: Timestamp?

    public init(kindName: String, id: String, talent: Talent.ID? = nil, at: Timestamp? = nil) {
        (self.kindName, self.id, self.talent, self.at) = (kindName, id, talent, at)
    }

    public var kind: RecordKind? { RecordKind(rawValue: kindName) }
    /// Kind and id as `plan t-anne`.
    public var name: String { "\(kindName) \(id)" }
    /// `ledelsesopgave »budget«`: kind and id, for the administrator.
    public var phrase: Phrase {
        kind.map { RecordKey(kind: $0, id: id).phrase } ?? Phrase("»\(kindName)« »\(id)«", "“\(kindName)” “\(id)”")
    }
}

extension Workspace {
    /// Whether a record is there but cannot be read.
    public func isUnread(_ key: RecordKey) -> Bool { unread.contains { $0.kind == key.kind && $0.id == key.id } }

    /// Whether some record of a kind cannot be read: one that is missed may be that.
    public func hasUnread(_ kind: RecordKind) -> Bool { unread.contains { $0.kind == kind } }

    /// Where no cohort is to be seen because one cannot be read; nil where there is none.
    public var unreadCohort: Phrase? {
        hasUnread(.cohort)
            ? Phrase(
                "Holdet kan ikke læses lige nu. Det er ikke slettet.",
                "The cohort cannot be read right now. It has not been deleted.") : nil
    }

    /// How many things of the viewer's cannot be read, and where to go with that; nil where everything can.
    public func unreadNotice(for viewer: Viewer) -> Phrase? {
        guard !unread.isEmpty else { return nil }
        let count = unread.count
        guard viewer.isKeeper else {
            return Phrase(
                "\(count) ting, som angår dig, kan ikke læses lige nu og er ikke med her. Intet er slettet. Sig det til programlederen.",
                "\(count) \(count == 1 ? "thing" : "things") of yours cannot be read right now and \(count == 1 ? "is" : "are") not included. "
                    + "Nothing has been deleted. Tell the programme lead.")
        }
        return Phrase(
            "\(count) \(count == 1 ? "post" : "poster") kan ikke læses og er ikke med her: \(unread.map(\.phrase.da).joined(separator: ", ")). Se: spor check",
            "\(count) \(count == 1 ? "record" : "records") cannot be read and \(count == 1 ? "is" : "are") not included: "
                + "\(unread.map(\.phrase.en).joined(separator: ", ")). See: spor check")
    }
}
