/// A person in a programme. Spor refuses CPR numbers (the Danish personal identity numbers) in every field.
public struct Person: Stored {
    public var id: RecordID<Person>
    public var givenName: String
    public var familyName: String
    public var email: String
    public var organisation: String
    public var department: String
    /// The job title.
    public var position: String
    /// Nil if the level is not known. A talent's level can be changed, but not removed.
    public var level: Level?
    /// The number in the organisation's own HR system; empty if there is none.
    public var employeeNumber: String
    public var employedSince: Day?

    public init(
        id: ID, givenName: String, familyName: String, email: String = "", organisation: String = "",
        department: String = "", position: String = "", level: Level? = nil, employeeNumber: String = "",
        employedSince: Day? = nil
    ) {
        self.id = id
        self.givenName = givenName
        self.familyName = familyName
        self.email = email
        self.organisation = organisation
        self.department = department
        self.position = position
        self.level = level
        self.employeeNumber = employeeNumber
        self.employedSince = employedSince
    }

    public var name: String { familyName.isEmpty ? givenName : "\(givenName) \(familyName)" }
    public var initials: String { String([givenName.first, familyName.first].compactMap(\.self)) }

    public static var kind: RecordKind { .person }
    public static var table: WritableKeyPath<Workspace, [ID: Person]> { \.people }
    public var references: [RecordKey] { [] }

    public func faults(in workspace: Workspace) -> [Fault] {
        var faults: [Fault] = []
        if givenName.isBlank { faults.append(.missing(.givenName)) }
        faults += cprFaults
        if !email.isEmpty, !EmailAddress.isWellFormed(email) { faults.append(malformedEmail) }
        // The message does not name the owner of the address, since the user may not be allowed to know that person.
        let address = email.lowercased()
        if !email.isEmpty, workspace.people.values.contains(where: { $0.id != id && $0.email.lowercased() == address })
        {
            faults.append(
                Fault(
                    .email,
                    Phrase(
                        "E-mailadressen hører til en anden person, der allerede er kendt i Spor.",
                        "The e-mail address belongs to another person who is already in Spor.")))
        }
        if level == nil, workspace.people[id]?.level != nil, !workspace.talents(of: id).isEmpty {
            faults.append(.missing(.level))
        }
        return faults
    }

    private var malformedEmail: Fault {
        if !email.contains("@") {
            return Fault(.email, Phrase("E-mailadressen mangler et @.", "The e-mail address has no @."))
        }
        if let nearest = EmailAddress.read(email) {
            return Fault(
                .email, Phrase("Skriv kun selve adressen: \(nearest)", "Enter only the address itself: \(nearest)"))
        }
        return Fault(
            .email,
            Phrase(
                "Adressen kan ikke bruges. Skriv den som navn@organisation.dk, uden æ, ø og å før @.",
                "The address cannot be used. Enter it like name@organisation.dk, with no accented letters before the @."
            ))
    }

    private var cprFaults: [Fault] {
        let texts: [(Field, String)] = [
            (.givenName, givenName), (.familyName, familyName), (.email, email), (.organisation, organisation),
            (.department, department),
            (.position, position), (.employeeNumber, employeeNumber),
        ]
        let found = texts.filter { CPRNumber.mayBe(in: $0.1) }.map { Fault.cprNumber($0.0, in: $0.1) }
        // The names are shown as one text, so a CPR number may also be split over both.
        return found.isEmpty && CPRNumber.mayBe(in: name) ? [.cprNumber(.familyName, in: name)] : found
    }
}

extension RecordID where Of == Person {
    /// The author of the changes that an erased person made. No real id begins with a hyphen.
    public static let erased = Person.ID("-")
}

extension Field {
    public static let givenName = Field("givenName", describesPerson: true)
    public static let familyName = Field("familyName", describesPerson: true)
    public static let email = Field("email", describesPerson: true)
    public static let department = Field("department", describesPerson: true)
    public static let position = Field("position", describesPerson: true)
    public static let employeeNumber = Field("employeeNumber", describesPerson: true)
    public static let employedSince = Field("employedSince")
}
