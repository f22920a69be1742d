/// Whom an answer is about: the participant of a line, or the line manager whom it names.
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

/// The answer to whether somebody on a list is there already.
public enum EnrolmentChoice: Hashable, Sendable {
    case same(Person.ID)
    case other
    /// The line is left out; of a line manager, the relation.
    case skip
}

/// Somebody on a list who could be somebody who is there already, so that a person has to say.
public struct EnrolmentDouble: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// The same name in the same organisation, with another address or number.
        case name
        /// The same name in another organisation, of a line manager without an address.
        case nameElsewhere
        /// The same employee number but for zeros in front, which spreadsheets take away.
        case number
        /// The same address under another name.
        case email
    }

    public var subject: EnrolmentSubject
    /// As the list has them.
    public var wanted: Person
    public var candidates: [Person]
    public var reason: Reason
    /// Nil: still to be said.
    public var choice: EnrolmentChoice?

    /// Two people cannot have one address.
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
