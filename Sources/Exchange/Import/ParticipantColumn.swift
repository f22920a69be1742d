import TalentDomain

/// The columns that a list of participants can have. Any others are left alone.
enum ParticipantColumn: CaseIterable {
    case employeeNumber, givenName, familyName, email, organisation, department, position, level, direction
    case lineManager, lineManagerEmail, employedSince

    /// The column that a heading means. Capitals, spaces and hyphens do not matter.
    init?(heading: String) {
        let wanted = Self.plain(heading)
        guard let found = Self.allCases.first(where: { $0.headings.contains { Self.plain($0) == wanted } }) else { return nil }
        self = found
    }

    private static func plain(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    var name: Phrase { Phrase(headings[0], headings[1]) }

    var isRequired: Bool {
        switch self {
        case .givenName, .familyName, .email, .organisation, .level, .direction: true
        default: false
        }
    }

    /// The Danish name, the English one, and what else people write.
    private var headings: [String] {
        switch self {
        case .employeeNumber:
            ["Medarbejdernr", "Employee number", "Medarbejdernummer", "Medarb.nr", "Lønnummer", "Lønnr", "Tjenestenummer", "Employee no", "Employee id", "Staff number"]
        case .givenName: ["Fornavn", "Given name", "Fornavne", "First name"]
        case .familyName: ["Efternavn", "Family name", "Last name", "Surname"]
        case .email: ["E-mail", "E-mail address", "Mail", "E-mailadresse", "Mailadresse", "Arbejdsmail"]
        case .organisation: ["Organisation", "Employer", "Organization", "Kommune", "Arbejdsgiver", "Municipality"]
        case .department: ["Forvaltning", "Department", "Afdeling", "Enhed", "Område", "Administration", "Unit"]
        case .position: ["Stilling", "Position", "Stillingsbetegnelse", "Titel", "Job title", "Title"]
        case .level: ["Ledelsesniveau", "Leadership level", "Niveau", "Level"]
        case .direction: ["Retning", "Direction", "Udviklingsretning"]
        case .lineManager: ["Nærmeste leder", "Line manager", "Leder", "Leders navn", "Nærmeste leders navn", "Manager", "Line manager's name"]
        case .lineManagerEmail:
            ["Leders e-mail", "Line manager's e-mail", "Leders mail", "Nærmeste leders e-mail", "Nærmeste leders mail", "Leder e-mail", "Line manager e-mail", "Manager's e-mail", "Manager e-mail"]
        case .employedSince: ["Ansat", "Employed since", "Ansat siden", "Ansættelsesdato", "Ansat dato", "Employed", "Hired", "Start date"]
        }
    }
}
