/// A public key with which a person logs in over SSH.
public struct AccessKey: Stored {
    public var id: RecordID<AccessKey>
    public var person: Person.ID
    /// The algorithm's name, such as `ssh-ed25519`.
    public var type: String
    /// The public key in base64 (RFC 4253 §6.6), without blanks.
    public var blob: String
    /// The owner's name for the key; may be empty.
    public var label: String
    public var addedOn: Day

    public init(id: ID, person: Person.ID, type: String, blob: String, label: String = "", addedOn: Day) {
        self.id = id
        self.person = person
        self.type = type
        self.blob = blob
        self.label = label
        self.addedOn = addedOn
    }

    public static var kind: RecordKind { .accessKey }
    public static var table: WritableKeyPath<Workspace, [ID: AccessKey]> { \.accessKeys }
    public var references: [RecordKey] { [RecordKey(person)] }

    /// A key belongs to one person only, since it says who logs in.
    public func faults(in workspace: Workspace) -> [Fault] {
        guard let other = workspace.accessKeys.values.first(where: { $0.id != id && $0.blob == blob }) else {
            return []
        }
        let owner = workspace.people[other.person]?.name ?? other.person.raw
        return [
            Fault(
                .person,
                other.person == person
                    ? Phrase("\(owner) har allerede den nøgle.", "\(owner) already has that key.")
                    : Phrase(
                        "Nøglen tilhører allerede \(owner). Hver person skal have sin egen nøgle.",
                        "The key already belongs to \(owner). Everyone needs their own key."))
        ]
    }
}

extension Workspace {
    /// A person's keys, the oldest first.
    public func accessKeys(of person: Person.ID) -> [AccessKey] {
        accessKeys.values.filter { $0.person == person }.sorted { ($0.addedOn, $0.id) < ($1.addedOn, $1.id) }
    }

    /// Whether the person has any role in a programme on a day, and so may log in.
    ///
    /// A former talent still may, since their logbook remains theirs; to end that, their keys are removed.
    public func hasPart(_ person: Person.ID, on day: Day) -> Bool {
        guard people[person] != nil else { return false }
        return talents.values.contains { $0.person == person }
            || roles.values.contains { $0.person == person && $0.holds(on: day) }
    }

    /// Whether a person who has logged in with a key may stay: they still have a role, and the key is still theirs.
    ///
    /// - Parameter key: the key at the login, since its id may belong to another one by now. Nil if it is not known.
    public func admits(_ person: Person.ID, with key: AccessKey?, on day: Day) -> Bool {
        hasPart(person, on: day) && key.map { $0.person == person && accessKeys[$0.id] == $0 } ?? true
    }
}
