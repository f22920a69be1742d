/// A value by which a store finds a record without reading the others of its kind.
public struct IndexedValue: Hashable, Sendable {
    public enum Name: String, Sendable, CaseIterable {
        /// An e-mail address in small letters; an employee number without zeros in front.
        case email, employeeNumber
        /// A key as sshd names it: `SHA256:…`.
        case fingerprint
        /// A word of a person's name, address or organisation, folded; and the whole name as it sorts in Danish.
        case word, sortName
        /// A cohort by its folded name.
        case cohortName
        /// Talents who wait for a cohort; the value is empty.
        case waiting
        /// `cohort day`: when the kick-off of a cohort begins, and when each of its activities ends.
        case kickOff, lastDay
        /// The day on which an activity begins.
        case onDay
        /// `talent seconds`: when an entry of the logbook was written.
        case written
        /// The talent who shared an entry of their logbook with somebody.
        case sharedEntry
        /// The person who commented on a version of a plan.
        case commentBy
        /// The private notes of the owner, who is no person; the value is empty.
        case ownersNote

        /// Whether only one record may have the value. A change then has to read the records that already have it.
        public var isSole: Bool { [.email, .employeeNumber, .fingerprint, .cohortName].contains(self) }
    }

    public var name: Name
    public var value: String

    public init(_ name: Name, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension IndexedValue {
    /// An owner's id followed by a value, which sorts like its text.
    static func of(_ name: Name, _ owner: String, _ value: String) -> IndexedValue {
        IndexedValue(name, "\(owner) \(value)")
    }
}

extension AccessKey {
    public var indexedValues: [IndexedValue] { [IndexedValue(.fingerprint, fingerprint)] }
}

extension Cohort {
    public var indexedValues: [IndexedValue] { [IndexedValue(.cohortName, name.folded)] }
}

extension Talent {
    public var indexedValues: [IndexedValue] { cohort == nil ? [IndexedValue(.waiting, "")] : [] }
}

extension PlanRevision {
    public var indexedValues: [IndexedValue] { comments.map { IndexedValue(.commentBy, $0.by.raw) } }
}

extension Person {
    public var indexedValues: [IndexedValue] {
        let words = Set(PlainWords.of(name) + PlainWords.of(organisation) + PlainWords.of(email))
        return words.sorted().map { IndexedValue(.word, $0) }
            + [IndexedValue(.sortName, DanishOrder.key(name))]
            + (email.isEmpty ? [] : [IndexedValue(.email, email.lowercased())])
            + (Person.withoutZeros(employeeNumber).map { [IndexedValue(.employeeNumber, $0)] } ?? [])
    }
}

extension Activity {
    public var indexedValues: [IndexedValue] {
        [.of(.lastDay, cohort.raw, end.description), IndexedValue(.onDay, start.description)]
            + (kind == .kickOff ? [.of(.kickOff, cohort.raw, start.description)] : [])
    }
}

extension LogEntry {
    public var indexedValues: [IndexedValue] {
        [.of(.written, talent.raw, Int(max(0, at.seconds)).padded(to: 12))]
            + (sharedWith.isEmpty ? [] : [IndexedValue(.sharedEntry, talent.raw)])
    }
}
