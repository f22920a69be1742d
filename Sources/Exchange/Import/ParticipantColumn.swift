import TalentDomain

/// The columns that a list of participants can have. Other columns are not read.
enum ParticipantColumn: CaseIterable {
    case employeeNumber, givenName, familyName, fullName, email, organisation, department, position, level, direction
    case lineManager, lineManagerEmail, employedSince

    /// The column that a heading means, and whether the heading is one of its plain names. Capitals, spaces, hyphens,
    /// `*` and `:` do not matter.
    static func meant(by heading: String) -> (column: ParticipantColumn, isPlain: Bool)? {
        if let meaning = meanings[key(heading)] { return (meaning.column, meaning.isPlain) }
        let bare = withoutBrackets(heading)
        guard bare != heading, !isOfAnother(heading) else { return nil }
        return meanings[key(bare)].map { ($0.column, false) }
    }

    private static func withoutBrackets(_ heading: String) -> String {
        var depth = 0
        return heading.filter { character in
            if "([".contains(character) { depth += 1 }
            defer { if ")]".contains(character) { depth = max(0, depth - 1) } }
            return depth == 0
        }
    }

    /// Whether a heading is about somebody else than the participant, about their private life, or about the past.
    static func isOfAnother(_ heading: String) -> Bool {
        let key = key(heading)
        return [
            "privat", "personlig", "home", "hjem", "leder", "chef", "manager", "supervisor", "tidligere", "gammel",
            "former",
        ]
        .contains(where: key.contains)
    }

    /// The heading's letters and digits, with æ, ø and å as in systems that lack them, without a note that the column
    /// is required.
    static func key(_ heading: String) -> String {
        var key = ""
        for character in heading.lowercased() where character.isLetter || character.isNumber {
            switch character {
            case "æ", "ä": key += "ae"
            case "ø", "ö": key += "oe"
            case "å": key += "aa"
            default: key.append(character)
            }
        }
        for addition in ["obligatorisk", "paakraevet", "skaludfyldes", "required", "mandatory"]
        where key.hasSuffix(addition) && key != addition {
            key.removeLast(addition.count)
        }
        return key
    }

    private struct Meaning {
        var column: ParticipantColumn
        var isPlain: Bool
    }

    private static let meanings: [String: Meaning] = {
        var meanings: [String: Meaning] = [:]
        for column in allCases {
            for heading in column.otherHeadings { meanings[key(heading)] = Meaning(column: column, isPlain: false) }
        }
        for column in allCases {
            for heading in column.headings { meanings[key(heading)] = Meaning(column: column, isPlain: true) }
        }
        return meanings
    }()

    private static let keys = Dictionary(grouping: meanings.keys) { meanings[$0]?.column ?? .email }

    var name: Phrase { Phrase(headings[0], headings[1]) }

    /// The columns that a list must have. A column of full names replaces those of given and family names.
    static let required: [ParticipantColumn] = [.givenName, .familyName, .email, .organisation, .level, .direction]

    var isRequired: Bool { self == .fullName || Self.required.contains(self) }

    /// Whether a heading is a misspelt name of the column.
    func isClose(to heading: String) -> Bool {
        let key = Self.key(heading)
        return key.count < 80 && (Self.keys[self] ?? []).contains { Nearest.isClose(key, $0) }
    }

    /// Whether the column holds names: different spellings are one name, and wrongly decoded letters are a fault.
    var holdsNames: Bool {
        switch self {
        case .givenName, .familyName, .fullName, .organisation, .department, .position, .lineManager: true
        default: false
        }
    }

    /// Parts of words that a heading for the column is likely to contain.
    var stems: [String] {
        switch self {
        case .email: ["mail", "post"]
        case .givenName: ["fornavn", "first", "given"]
        case .familyName: ["efternavn", "last", "family", "surname"]
        case .organisation:
            ["organisation", "arbejds", "virksomhed", "firma", "kommune", "region", "employer", "company", "instit"]
        case .level: ["niveau", "level", "trin"]
        case .direction: ["retning", "direction", "vertikal", "horisontal"]
        default: []
        }
    }

    /// The Danish name, the English name, and other plain names.
    private var headings: [String] {
        switch self {
        case .employeeNumber:
            [
                "Medarbejdernr", "Employee number", "Medarbejdernummer", "Medarb.nr", "Lønnummer", "Lønnr",
                "Tjenestenummer", "Employee no", "Employee id", "Staff number",
            ]
        case .givenName: ["Fornavn", "Given name", "Fornavne", "First name"]
        case .familyName: ["Efternavn", "Family name", "Efternavne", "Last name", "Surname"]
        case .fullName: ["Navn", "Name", "Fulde navn", "Full name"]
        case .email: ["E-mail", "E-mail address", "Mail", "E-mailadresse", "Mailadresse", "Arbejdsmail"]
        case .organisation:
            ["Organisation", "Organisation", "Employer", "Organization", "Kommune", "Arbejdsgiver", "Municipality"]
        case .department: ["Forvaltning", "Department", "Afdeling", "Enhed", "Område", "Administration", "Unit"]
        case .position: ["Stilling", "Position", "Stillingsbetegnelse", "Titel", "Job title", "Title"]
        case .level: ["Ledelsesniveau", "Leadership level", "Niveau", "Level"]
        case .direction: ["Retning", "Direction", "Udviklingsretning"]
        case .lineManager:
            [
                "Nærmeste leder", "Line manager", "Leder", "Leders navn", "Nærmeste leders navn", "Manager",
                "Line manager's name",
            ]
        case .lineManagerEmail:
            [
                "Leders e-mail", "Line manager's e-mail", "Leders mail", "Nærmeste leders e-mail",
                "Nærmeste leders mail", "Leder e-mail", "Line manager e-mail", "Manager's e-mail", "Manager e-mail",
            ]
        case .employedSince:
            [
                "Ansat", "Employed since", "Ansat siden", "Ansættelsesdato", "Ansat dato", "Employed", "Hired",
                "Start date",
            ]
        }
    }

    /// Names in other systems: SAP, OPUS, SD, KMD, Workday, Outlook, Active Directory, Moodle. Used where no heading is
    /// a plain name.
    private var otherHeadings: [String] {
        switch self {
        case .employeeNumber:
            [
                "Medarbejder-id", "Medarbejder nr", "Personalenummer", "Personalenr", "Tjenestenr", "Ansættelsesnummer",
                "Lønnr.", "ID-nummer", "ID number", "Staff no", "Staff id", "Personnel number", "Worker id",
                "Payroll number",
            ]
        case .givenName:
            [
                "Første navn", "Kaldenavn", "Fornavn og mellemnavn", "For- og mellemnavn", "Fornavn/mellemnavn",
                "Given names",
                "Forename", "First names", "Legal first name", "First name(s)",
            ]
        case .familyName:
            ["Family names", "Last names", "Legal last name", "Sidste navn", "Familienavn", "Slægtsnavn", "SN"]
        case .fullName:
            [
                "For- og efternavn", "Fornavn og efternavn", "Fornavn/efternavn", "Efternavn, fornavn", "Fuldt navn",
                "Hele navn",
                "Medarbejdernavn", "Medarbejder", "Deltager", "Deltagernavn", "Visningsnavn", "Display name",
                "Employee name",
                "Participant",
            ]
        case .email:
            [
                "E-post", "Epostadresse", "E-postadresse", "Mail-adresse", "Work e-mail", "Business e-mail",
                "Work e-mail address", "Primary e-mail", "Primary work e-mail", "Arbejds-e-mail", "Arbejdsmailadresse",
                "E-mail (arbejde)", "E-mail arbejde", "Mail arbejde", "Elektronisk post", "SMTP",
            ]
        case .organisation:
            [
                "Arbejdsplads", "Arbejdssted", "Ansættelsessted", "Virksomhed", "Firma", "Region", "Institution",
                "Company", "Company name", "Workplace", "Organisationsnavn", "Kommune/region", "Kommune eller region",
                "Organisation name", "Legal entity", "Myndighed",
            ]
        case .department:
            [
                "Direktørområde", "Magistratsafdeling", "Center", "Organisatorisk enhed", "Organisationsenhed",
                "Org.enhed", "Enhedsnavn", "Division", "Department name", "Organizational unit", "Business unit",
            ]
        case .position:
            [
                "Jobtitel", "Stillingstitel", "Stillingsbenævnelse", "Funktion", "Job position", "Position title",
                "Business title",
            ]
        case .level:
            [
                "Lederniveau", "Ledelsestrin", "Ledertrin", "Ledelseslag", "Lederlag", "Management level",
                "Leader level", "Job level", "Leadership tier", "Nuværende niveau",
            ]
        case .direction:
            [
                "Talentretning", "Vertikal/horisontal", "Vertikal eller horisontal", "Horisontal/vertikal",
                "Development direction", "V/H",
            ]
        case .lineManager:
            [
                "Personaleleder", "Nærmeste chef", "Leder navn", "Lederens navn", "Leder (navn)",
                "Nærmeste leder (navn)", "Nærmeste leder navn", "Manager name", "Manager's name", "Line manager name",
                "Supervisor", "Supervisor name", "Reports to",
            ]
        case .lineManagerEmail:
            [
                "Lederens e-mail", "Lederens mail", "Leder mail", "Leders e-post", "Nærmeste leder e-mail",
                "Nærmeste leder mail", "E-mail leder", "E-mail nærmeste leder", "Mail leder", "Mail nærmeste leder",
                "Nærmeste leders mailadresse", "Leders mailadresse", "Leders e-mailadresse",
                "Nærmeste leders e-mailadresse", "Personaleleders e-mail", "Nærmeste chefs e-mail",
                "Manager's e-mail address", "Manager e-mail address", "Line manager's e-mail address",
                "Line manager e-mail address", "Supervisor e-mail", "Leder (e-mail)",
            ]
        case .employedSince:
            [
                "Ansat fra", "Ansat pr.", "Startdato", "Tiltrædelse", "Tiltrædelsesdato", "Tiltrådt",
                "Indtrædelsesdato", "Anciennitetsdato", "Hire date", "Employment date", "Date of hire", "Entry date",
                "Employed from",
            ]
        }
    }
}
