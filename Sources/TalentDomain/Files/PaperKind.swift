/// The papers that Spor prints.
public enum PaperKind: String, CaseIterable, Sendable {
    case plan, products, year, programme, signs, attendance, agenda, diplomas, certificate, mirror, hostLetter

    public var name: Phrase {
        switch self {
        case .plan: Phrase("plan", "plan")
        case .products: Phrase("produkter", "products")
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
        case .products:
            Phrase(
                "en persons produkter fra modulerne, eller fra ét",
                "a person's products from the modules, or from one module")
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
    public var needsPerson: Bool { self == .plan || self == .products || self == .year }
    /// Whether it can be made for one person only.
    public var takesPerson: Bool {
        switch self {
        case .plan, .products, .year, .diplomas, .certificate, .mirror, .hostLetter, .signs: true
        case .programme, .attendance, .agenda: false
        }
    }
    /// Whether it is about one activity, which must be named.
    public var needsActivity: Bool { self == .attendance || self == .agenda }
    /// Whether it can be made for an activity.
    public var takesActivity: Bool { needsActivity || self == .signs || self == .products }
}

extension Workspace {
    /// The papers that a cohort's programme has a use for.
    public func papers(in cohort: Cohort.ID) -> [PaperKind] {
        let kinds = Set(activities(in: cohort).map(\.kind))
        return PaperKind.allCases.filter { paper in
            switch paper {
            case .mirror: kinds.contains(.leaderMirror)
            case .hostLetter: kinds.contains(.careerTalk)
            case .products: activities(in: cohort).contains { $0.module != nil }
            default: true
            }
        }
    }
}
