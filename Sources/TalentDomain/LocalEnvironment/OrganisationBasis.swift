/// The expectations of an organisation of its leaders: competences and values of its own, and its leadership basis
/// (TN, the competences). Its internal consultant enters it; everybody of the cohort reads it.
public struct OrganisationBasis: Stored {
    public var id: RecordID<OrganisationBasis>
    public var cohort: Cohort.ID
    public var organisation: String
    public var competences: [String]
    public var values: [String]
    /// The leadership basis, or the most important of it; may be empty.
    public var text: String
    /// An address with a scheme, such as `https://…`; may be empty.
    public var link: String
    // Records of earlier releases have none.
    private var ownQuestions: [String]?
    private var hasOnlyOwnQuestions: Bool?

    public init(
        cohort: Cohort.ID, organisation: String, competences: [String] = [], values: [String] = [], text: String = "",
        link: String = "", questions: [String] = [], replacesGuides: Bool = false
    ) {
        id = Self.id(of: organisation, in: cohort)
        self.cohort = cohort
        self.organisation = organisation
        self.competences = competences
        self.values = values
        self.text = text
        self.link = link
        self.questions = questions
        self.replacesGuides = replacesGuides
    }

    /// The organisation's own questions for the talks of a talent with the line manager.
    public var questions: [String] {
        get { ownQuestions ?? [] }
        set { ownQuestions = newValue.isEmpty ? nil : newValue }
    }

    /// Whether its questions stand in place of those of the programme's guides, if there are any.
    public var replacesGuides: Bool {
        get { hasOnlyOwnQuestions ?? false }
        set { hasOnlyOwnQuestions = newValue ? true : nil }
    }

    /// A cohort has at most one for an organisation, in any spelling.
    public static func id(of organisation: String, in cohort: Cohort.ID) -> ID {
        ID("o" + ID.hash(of: "\(cohort.raw)/\(organisation.folded)"))
    }

    /// Its competences and values, to choose from.
    public var topics: [String] { competences + values }

    public var isEmpty: Bool { topics.isEmpty && text.isBlank && link.isBlank && questions.isEmpty }

    public static var kind: RecordKind { .organisationBasis }
    public static var table: WritableKeyPath<Workspace, [ID: OrganisationBasis]> { \.organisationBases }
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("ledelsesgrundlag for en organisation", "leadership principles of an organisation"),
            Phrase("ledelsesgrundlag for organisationer", "leadership principles of organisations")
        )
    }
    public var references: [RecordKey] { [RecordKey(cohort)] }

    public func faults(in workspace: Workspace) -> [Fault] {
        (organisation.isBlank ? [.missing(.organisation)] : [])
            + (link.isBlank ? [] : Link.fault(of: link).map { [Fault(.link, $0)] } ?? [])
    }

    public func subject(in workspace: Workspace) -> AccessSubject {
        AccessSubject(category: .organisationBasis, cohort: cohort)
    }

    /// The internal consultant writes that of the own organisation.
    public func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access {
        let access = Permission.access(of: viewer, to: subject(in: workspace), in: workspace, asNew: asNew)
        let isOwn = workspace.roles.values.contains { role in
            role.person == viewer.person && role.role == .internalConsultant && role.holds(on: viewer.today)
                && (role.cohort == nil || role.cohort == cohort)
                && role.organisation?.folded == organisation.folded
        }
        return isOwn && viewer.person != nil ? max(access, .write) : access
    }

    public func remainder(after erasure: Erasure) -> OrganisationBasis? {
        erasure.gone.contains(RecordKey(cohort)) ? nil : self
    }

    /// It is about no person.
    public func concerns(_ person: Person.ID, in workspace: Workspace) -> Bool { false }

    public static func summary(of edit: Edit<OrganisationBasis>, in workspace: Workspace) -> Phrase {
        edit.phrase(("Skrev", "Ændrede", "Slettede"), ("Wrote", "Changed", "Deleted")) {
            Phrase(
                "kompetencer og ledelsesgrundlag for \($0.organisation)",
                "competences and leadership principles of \($0.organisation)")
        }
    }
}

extension Workspace {
    /// The expectations of a talent's organisation of its leaders, if they are entered.
    public func basis(of talent: Talent.ID) -> OrganisationBasis? {
        guard let record = talents[talent], let cohort = record.cohort, let person = people[record.person] else {
            return nil
        }
        return organisationBases[OrganisationBasis.id(of: person.organisation, in: cohort)]
    }
}
