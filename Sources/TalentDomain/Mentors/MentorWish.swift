/// A talent's wish for a mentor, in the talent's own words. Whoever matches talents with mentors reads it.
public struct MentorWish: Stored {
    public var id: RecordID<MentorWish>
    public var talent: Talent.ID
    /// The talent's wish in their own words.
    public var text: String
    /// The day on which it was first written.
    public var on: Day

    public init(talent: Talent.ID, text: String, on day: Day) {
        id = Self.id(of: talent)
        self.talent = talent
        self.text = text
        on = day
    }

    /// A talent has at most one wish.
    public static func id(of talent: Talent.ID) -> ID { ID(talent.raw) }

    public static var kind: RecordKind { .mentorWish }
    public static var table: WritableKeyPath<Workspace, [ID: MentorWish]> { \.mentorWishes }
    public static var words: (one: Phrase, many: Phrase) {
        (Phrase("ønske om en mentor", "wish for a mentor"), Phrase("ønsker om en mentor", "wishes for a mentor"))
    }
    public var references: [RecordKey] { [RecordKey(talent)] }

    public func faults(in workspace: Workspace) -> [Fault] { text.isBlank ? [.missing(.text)] : [] }

    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .mentorWish, talents: [talent])
    }

    public func remainder(after erasure: Erasure) -> MentorWish? {
        references.contains(where: erasure.gone.contains) ? nil : self
    }

    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool {
        workspace.talents[talent]?.person == person
    }

    public static func summary(of edit: Edit<MentorWish>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Skrev", "Ændrede", "Slettede"), ("Wrote", "Changed", "Deleted")) {
            let name = workspace.name(of: $0.talent)
            return Phrase("\(Genitive.da(name)) ønske om en mentor", "\(Genitive.en(name)) wish for a mentor")
        }
    }
}

extension Workspace {
    public func mentorWish(of talent: Talent.ID) -> MentorWish? { mentorWishes[MentorWish.id(of: talent)] }
}
