import TalentDomain

/// The papers that Spor prints.
public enum PaperKind: String, CaseIterable, Sendable {
    case plan, year, programme, signs, attendance, agenda, diplomas, certificate, mirror, hostLetter

    public var name: Phrase {
        switch self {
        case .plan: Phrase("plan", "plan")
        case .year: Phrase("år", "year")
        case .programme: Phrase("program", "programme")
        case .signs: Phrase("navneskilte", "signs")
        case .attendance: Phrase("deltagerliste", "attendance")
        case .agenda: Phrase("dagsorden", "agenda")
        case .diplomas: Phrase("diplomer", "diplomas")
        case .certificate: Phrase("deltagerbevis", "certificate")
        case .mirror: Phrase("lederspejl", "mirror")
        case .hostLetter: Phrase("værtsbrev", "host-letter")
        }
    }

    /// The paper and its reader, for the help.
    public var content: Phrase {
        switch self {
        case .plan: Phrase("en persons udviklingsplan", "a person's development plan")
        case .year: Phrase("en persons egne datoer", "a person's own dates")
        case .programme: Phrase("hele forløbet, til alle", "the whole programme, for everybody")
        case .signs: Phrase("navneskilte til at folde", "name signs to fold")
        case .attendance: Phrase("en liste at skrive under på", "a list to sign")
        case .agenda: Phrase("en aktivitets program", "the agenda of an activity")
        case .diplomas:
            Phrase("diplomer til dem, der har gennemført", "diplomas for those who have completed the programme")
        case .certificate: Phrase("bevis for deltagelse med timer", "a certificate of participation with hours")
        case .mirror: Phrase("spørgeskemaet til lederspejlet", "the questionnaire of the leader mirror")
        case .hostLetter:
            Phrase("brev til værten for en karrieresamtale", "a letter to the host of a career conversation")
        }
    }

    /// Whether it is about one person, who must be named.
    public var needsPerson: Bool { self == .plan || self == .year }
    /// Whether it can be made for one person only.
    public var takesPerson: Bool {
        switch self {
        case .plan, .year, .diplomas, .certificate, .mirror, .hostLetter, .signs: true
        case .programme, .attendance, .agenda: false
        }
    }
    /// Whether it is about one activity, which must be named.
    public var needsActivity: Bool { self == .attendance || self == .agenda }
    /// Whether it can be made for an activity.
    public var takesActivity: Bool { needsActivity || self == .signs }

    /// The paper of a cohort. Nothing is in it that the viewer, or the person whom it is made for, may not read.
    ///
    /// - Parameters:
    ///   - person: whom it is for or about; nil for all.
    ///   - activity: nil for the whole programme.
    /// - Throws: `PaperError` where something that it needs is missing.
    public func paper(
        of view: CohortView, for person: Person? = nil, at activity: Activity? = nil
    ) throws(PaperError)
        -> Paper
    {
        switch self {
        case .plan: try view.planPaper(of: Self.needed(person))
        case .year: try view.yearPaper(of: Self.needed(person))
        case .programme: view.programmePaper()
        case .signs: try view.signs(for: person, at: activity)
        case .attendance: try view.attendanceList(of: Self.needed(activity))
        case .agenda: try view.agendaPaper(of: Self.needed(activity))
        case .diplomas: try view.diplomas(for: person)
        case .certificate: try view.certificates(for: person)
        case .mirror: try view.mirrorForm(about: person)
        case .hostLetter: try view.hostLetter(about: person)
        }
    }

    private static func needed(_ person: Person?) throws(PaperError) -> Person {
        if let person { return person }
        throw PaperError(
            "Skriv også, hvem det er til: id, navn eller e-mail.", "Say whom it is for: id, name or e-mail.")
    }

    private static func needed(_ activity: Activity?) throws(PaperError) -> Activity {
        if let activity { return activity }
        throw PaperError(
            "Skriv også, hvilken aktivitet det er til: --activity.", "Say for which activity: --activity.")
    }
}

extension CohortView {
    /// `Talent Nord 2.0, Hold 3`
    var programmeAndCohort: String { "\(cohort.programme[language]), \(cohort.name)" }

    /// `Udskrevet 3. feb. 2027`
    var printedOn: String { say("Udskrevet ", "Printed ") + today.text(.medium, in: language) }

    /// The person's place in the cohort.
    ///
    /// - Throws: `PaperError` where the person does not take part in it.
    func talent(of person: Person) throws(PaperError) -> Talent {
        if let talent = seen.talents(in: cohort.id).first(where: { $0.person == person.id }) { return talent }
        throw PaperError(
            "\(person.name) deltager ikke på \(cohort.name). Vælg et andet hold med --cohort.",
            "\(person.name) does not take part in \(cohort.name). Choose another cohort with --cohort.")
    }

    /// Those who lead the programme today.
    var leads: [Person] {
        seen.roles.values.filter {
            $0.role == .programmeLead && $0.holds(on: today) && seen.cohort(of: $0) == cohort.id
        }.compactMap { seen.people[$0.person] }.sorted(inDanish: \.name, then: \.id)
    }
}
