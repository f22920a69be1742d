/// The person an answer is about: the participant of a line, or the line manager on it.
public struct EnrolmentSubject: Hashable, Sendable, Comparable {
    /// The line of the list, counted from 1.
    public var line: Int
    public var isLineManager: Bool

    public init(line: Int, isLineManager: Bool = false) {
        self.line = line
        self.isLineManager = isLineManager
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.isLineManager ? 1 : 0) < (right.line, right.isLineManager ? 1 : 0)
    }
}

/// The answer to whether a person on a list is already in Spor.
public enum EnrolmentChoice: Hashable, Sendable {
    case same(Person.ID)
    case other
    /// Leaves the line out, or only the line manager if the question is about them.
    case skip
}

/// A person on a list who may already be in Spor, so that the user must decide.
public struct EnrolmentDouble: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// The same name in the same organisation, with another address or number.
        case name
        /// A line manager without an address who has the same name in another organisation.
        case nameElsewhere
        /// The same employee number apart from leading zeros, which spreadsheets drop.
        case number
        /// The same address with another name.
        case email
    }

    public var subject: EnrolmentSubject
    /// The person as on the list.
    public var wanted: Person
    public var candidates: [Person]
    public var reason: Reason
    /// Nil while there is no answer.
    public var choice: EnrolmentChoice?

    /// Two people cannot have the same address.
    public var mayBeOther: Bool { reason != .email }

    public var choices: [EnrolmentChoice] {
        candidates.map { .same($0.id) } + (mayBeOther ? [.other] : []) + [.skip]
    }

    /// `Linje 2: Bo Dam (bo.dam@a.example, nr. 124) har samme navn og organisation som Bo Dam (bo@a.example, nr.
    /// 00124).`
    public var text: Phrase {
        let list = facts(wanted), known = candidates.map(facts)
        let who =
            subject.isLineManager
            ? Phrase("lederen \(wanted.name)\(list.da)", "the manager \(wanted.name)\(list.en)")
            : Phrase("\(wanted.name)\(list.da)", "\(wanted.name)\(list.en)")
        let others = zip(candidates, known).map { ("\($0.name)\($1.da)", "\($0.name)\($1.en)") }
        let what: Phrase =
            switch reason {
            case .name: Phrase("har samme navn og organisation som", "has the same name and organisation as")
            case .nameElsewhere: Phrase("har samme navn som", "has the same name as")
            case .number: Phrase("har næsten samme medarbejdernummer som", "has nearly the same employee number as")
            case .email: Phrase("har samme e-mailadresse som", "has the same e-mail address as")
            }
        return Phrase(
            "Linje \(subject.line): \(who.da) \(what.da) \(others.map(\.0).joined(separator: " og ")).",
            "Line \(subject.line): \(who.en) \(what.en) \(others.map(\.1).joined(separator: " and ")).")
    }

    private func facts(_ person: Person) -> Phrase {
        let number = person.employeeNumber, organisation = reason == .nameElsewhere ? person.organisation : ""
        let da = [organisation, person.email, number.isEmpty ? "" : "nr. \(number)"].filter { !$0.isEmpty }
        let en = [organisation, person.email, number.isEmpty ? "" : "no. \(number)"].filter { !$0.isEmpty }
        return da.isEmpty ? Phrase("") : Phrase(" (\(da.joined(separator: ", ")))", " (\(en.joined(separator: ", ")))")
    }
}
