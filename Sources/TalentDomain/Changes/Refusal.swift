/// A field of a record or form, so that a fault can be shown where it is.
///
/// Each record and each form declares its own fields beside itself; here are those that several have.
public struct Field: RawRepresentable, Sendable {
    /// Tells fields of one form apart; unfinished texts are kept under it.
    public let rawValue: String
    /// The field describes a person or their future, so it must not contain a CPR number.
    public let describesPerson: Bool

    public init(rawValue: String) { self.init(rawValue) }

    public init(_ rawValue: String, describesPerson: Bool = false) {
        self.rawValue = rawValue
        self.describesPerson = describesPerson
    }
}

extension Field: Hashable {
    public static func == (one: Field, other: Field) -> Bool { one.rawValue == other.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Field {
    public static let name = Field("name")
    public static let text = Field("text")
    public static let reason = Field("reason", describesPerson: true)
    public static let comment = Field("comment")
    public static let person = Field("person")
    public static let talent = Field("talent")
    public static let lineManager = Field("lineManager")
    public static let organisation = Field("organisation", describesPerson: true)
    public static let level = Field("level")
    public static let progress = Field("progress")
    public static let place = Field("place")
    public static let day = Field("day")
    public static let time = Field("time")
    public static let due = Field("due")
    public static let start = Field("start")
    public static let end = Field("end")
    public static let from = Field("from")
    public static let until = Field("until")
}

/// A mistake in one field, with a message for the person who typed it.
public struct Fault: Hashable, Sendable {
    public var field: Field
    public var message: Phrase

    public init(_ field: Field, _ message: Phrase) {
        self.field = field
        self.message = message
    }

    /// The field is empty but required.
    public static func missing(_ field: Field) -> Fault {
        Fault(field, Phrase("Feltet skal udfyldes.", "This field must be filled in."))
    }

    /// The field contains a text that looks like a CPR number.
    public static func cprNumber(_ field: Field, in text: String) -> Fault {
        guard CPRNumber.occurs(in: text) else { return Fault(field, .perhapsCPRNumber) }
        return Fault(
            field,
            Phrase(
                "Det ligner et CPR-nummer. Spor bruger og gemmer aldrig CPR-numre.",
                "This looks like a CPR number. Spor never uses or keeps CPR numbers."))
    }

    /// The message with the field's name in the data, for the administrator.
    var named: Phrase {
        Phrase("feltet »\(field.rawValue)«: \(message.da)", "the field “\(field.rawValue)”: \(message.en)")
    }

    public static let endBeforeStart = Fault(
        .end, Phrase("Slutdatoen er før startdatoen.", "The end date is before the start date."))
}

/// A change was refused; nothing of it was made.
public enum Refusal: Error, Hashable, Sendable {
    /// The record does not exist, or the viewer may not know of it: the answer is the same.
    case nothingThere
    case faults([Fault])
    /// Somebody else has changed the same value since it was read.
    case clash(RecordKey)
    /// Other records refer to the one that should be deleted.
    case inUse(RecordKey)
    /// The viewer had access in a role that has ended. The day is the last day of the role.
    case roleEnded(Role, on: Day)
    /// The record is from before the viewer's role. The day is the first day of the role.
    case roleBegan(Role, on: Day)
    /// Undo or redo would give somebody a role that another person has held since then.
    case heldSince
    /// The viewer looks as another person.
    case onlyLooking

    public var message: Phrase {
        switch self {
        case .nothingThere: Phrase("Det findes ikke (længere).", "It does not exist (any more).")
        case .faults(let faults):
            Phrase(faults.map(\.message.da).joined(separator: " "), faults.map(\.message.en).joined(separator: " "))
        case .clash: Phrase("En anden har ændret det imens.", "Somebody else has changed it in the meantime.")
        case .inUse:
            Phrase(
                "Det kan ikke slettes, fordi noget andet afhænger af det.",
                "It cannot be deleted because other data depends on it.")
        case .heldSince:
            Phrase(
                "Ikke ændret: en anden har haft rollen siden. Giv rollen på ny, hvis den skal skifte.",
                "Not changed: somebody else has held the role since. Give the role again to change who holds it.")
        case .onlyLooking:
            Phrase(
                "Ikke gemt: når du ser som en anden, kan du kun læse.",
                "Not saved: while you view as somebody else, you can only read.")
        case .roleEnded(let role, let day):
            Phrase(
                "Ikke gemt: din rolle som \(role.name.da) sluttede den \(day.text(.medium, in: .da)).",
                "Not saved: your role as \(role.name.en) ended on \(day.text(.medium, in: .en)).")
        case .roleBegan(let role, let day):
            Phrase(
                "Ikke gemt: din rolle som \(role.name.da) begyndte den \(day.text(.medium, in: .da)), og det her er fra før den dag.",
                "Not saved: your role as \(role.name.en) began on \(day.text(.medium, in: .en)), and this is dated earlier."
            )
        }
    }
}

extension Phrase {
    /// Nine digits, or a replacement number without a separator: either may be another kind of number.
    public static let perhapsCPRNumber = Phrase(
        "Det kan være et CPR-nummer, måske uden det første nul. Spor gemmer aldrig CPR-numre: Slet det. Er det et medarbejdernummer, så skriv et bogstav foran, fx M.",
        "This may be a CPR number, perhaps without its first zero. Spor never keeps CPR numbers: delete it. If it is an employee number, put a letter in front of it, such as M."
    )
}
