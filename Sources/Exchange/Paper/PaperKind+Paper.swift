import TalentDomain

extension PaperKind {
    /// The paper of a cohort. Nothing is in it that the viewer, or the person whom it is made for, may not read.
    ///
    /// - Parameters:
    ///   - person: whom it is for or about; nil for all.
    ///   - activity: nil for the whole programme.
    /// - Throws: `PaperError` where something that it needs is missing.
    public func paper(
        of view: CohortView, for person: Person? = nil, at activity: Activity? = nil
    ) throws(PaperError) -> Paper {
        switch self {
        case .plan: try view.planPaper(of: Self.needed(person))
        case .products: try view.productsPaper(of: Self.needed(person), at: activity)
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

    /// The people who lead the programme today.
    var leads: [Person] {
        seen.roles.values.filter {
            $0.role == .programmeLead && $0.holds(on: today) && seen.cohort(of: $0) == cohort.id
        }.compactMap { seen.people[$0.person] }.sorted(inDanish: \.name, then: \.id)
    }
}
