import TalentDomain

/// Reads one line of a participants' list and collects its faults.
struct ParticipantRow {
    let headings: ParticipantHeadings
    let record: CSVTable.Record
    private(set) var faults: [ImportFault] = []
    /// Unread columns, counted from 0, with something that looks like a CPR number.
    private(set) var unreadCPRColumns: [Int] = []
    /// The given and family name into which a full name was split.
    private(set) var split: (given: String, family: String)?
    /// Cells with a word for "empty", with their columns counted from 0.
    private(set) var emptied: [(column: Int, text: Phrase)] = []
    private var cells: [ParticipantColumn: String] = [:]
    private var unclean: Set<ParticipantColumn> = []
    private let today: Day

    init(_ record: CSVTable.Record, under headings: ParticipantHeadings, on today: Day) {
        self.headings = headings
        self.today = today
        self.record = record
        for (index, field) in record.fields.enumerated() {
            guard let column = headings.column(at: index) else {
                passOver(field, at: index)
                continue
            }
            let place = headings.place(line: record.line, index: index)
            do {
                let cell = try CellText.read(field)
                guard !EmptyWords.mean(cell, in: column) else {
                    takeEmpty(cell, of: column, at: index)
                    continue
                }
                cells[column] = cell
                if let fault = CellText.fault(in: cell, of: column) {
                    faults.append(ImportFault(place, fault))
                    unclean.insert(column)
                }
            } catch {
                faults.append(ImportFault(place, CellText.cprNumber(in: field) ?? error.message))
                unclean.insert(column)
            }
        }
    }

    private mutating func takeEmpty(_ cell: String, of column: ParticipantColumn, at index: Int) {
        let quoted = SafeQuote.quote(cell)
        guard column.isRequired else { return emptied.append((index, quoted)) }
        unclean.insert(column)
        faults.append(
            ImportFault(
                headings.place(line: record.line, index: index),
                Phrase(
                    "\(quoted.da) står for et tomt felt, men feltet skal udfyldes.",
                    "\(quoted.en) stands for an empty cell, but the field must be filled in.")))
    }

    /// Checks a column that is not read. It may hold long notes; a CPR number in it is reported, though it is not kept.
    private mutating func passOver(_ field: String, at index: Int) {
        if CPRNumber.mayBe(in: field) { unreadCPRColumns.append(index) }
        do {
            _ = try TextCleaner.foundation.clean(field, as: .logEntry)
        } catch {
            faults.append(ImportFault(headings.place(line: record.line, index: index), error.message))
        }
    }

    /// The line's entry; nil where the line has faults.
    mutating func entry() -> Enrolment.Entry? {
        let (givenName, familyName) = names(), organisation = required(.organisation)
        let email = required(.email).flatMap { read(.email, $0, CellWords.email) }
        let level = required(.level).flatMap { read(.level, $0, CellWords.level) }
        let direction = required(.direction).flatMap { read(.direction, $0, CellWords.direction) }
        let employedSince = employedSince()
        let number = optional(.employeeNumber).flatMap { read(.employeeNumber, $0, CellWords.employeeNumber) }
        if level == .director, direction == .vertical {
            add(
                .direction,
                Phrase(
                    "Over direktør er der intet niveau at udvikle sig mod: skriv »horisontal«.",
                    "There is no level above director to move up to: write “horizontal”."))
        }
        let lineManager = lineManager(in: organisation ?? "", of: email)
        guard faults.isEmpty, let givenName, let familyName, let organisation, let email, let level, let direction
        else { return nil }
        let person = Person(
            id: Person.ID(Slug.make("\(givenName) \(familyName)")), givenName: givenName, familyName: familyName,
            email: email,
            organisation: organisation, department: optional(.department) ?? "", position: optional(.position) ?? "",
            level: level,
            employeeNumber: number ?? "", employedSince: employedSince)
        // Two cells may make up a CPR number that neither has alone.
        if let fault = CellText.cprNumber(in: person.name) {
            add(headings.has(.fullName) ? .fullName : .familyName, fault)
            return nil
        }
        return Enrolment.Entry(line: record.line, person: person, direction: direction, lineManager: lineManager)
    }

    private mutating func names() -> (given: String?, family: String?) {
        guard headings.has(.fullName) else { return (required(.givenName), required(.familyName)) }
        split = required(.fullName).flatMap { read(.fullName, $0, CellWords.participantName) }
        return (split?.given, split?.family)
    }

    private mutating func employedSince() -> Day? {
        guard let text = optional(.employedSince) else { return nil }
        let day = read(.employedSince, text) { [today] text throws(CellWords.CellError) in
            try CellWords.employment(text, today: today)
        }
        if case .some(.none) = day, let index = headings.index(of: .employedSince) {
            emptied.append((index, SafeQuote.quote(text)))
        }
        return day ?? nil
    }

    private mutating func lineManager(in organisation: String, of email: String?) -> Person? {
        let address = optional(.lineManagerEmail).flatMap { read(.lineManagerEmail, $0, CellWords.email) }
        guard let text = optional(.lineManager) else {
            if address != nil, !unclean.contains(.lineManager) {
                add(
                    headings.has(.lineManager) ? .lineManager : .lineManagerEmail,
                    Phrase(
                        "Lederens e-mailadresse er her, men navnet mangler.",
                        "The line manager's e-mail address is given, but the name is missing."))
            }
            return nil
        }
        guard let name = read(.lineManager, text, CellWords.fullName) else { return nil }
        if let address, address.lowercased() == email?.lowercased() {
            add(
                .lineManagerEmail,
                Phrase(
                    "Det er deltagerens egen e-mailadresse. Ingen kan være sin egen leder.",
                    "This is the participant's own e-mail address. Nobody can be their own line manager."))
        }
        return Person(
            id: Person.ID(Slug.make("\(name.given) \(name.family)")), givenName: name.given, familyName: name.family,
            email: address ?? "",
            organisation: organisation)
    }

    private func optional(_ column: ParticipantColumn) -> String? {
        cells[column].flatMap { $0.isEmpty ? nil : $0 }
    }

    private mutating func required(_ column: ParticipantColumn) -> String? {
        if let text = optional(column) { return text }
        if headings.has(column), !unclean.contains(column) {
            add(column, Phrase("Feltet er tomt, men skal udfyldes.", "The field is empty, but must be filled in."))
        }
        return nil
    }

    private mutating func read<Value>(
        _ column: ParticipantColumn, _ text: String, _ reader: (String) throws(CellWords.CellError) -> Value
    ) -> Value? {
        do {
            return try reader(text)
        } catch {
            // One fault a cell is enough.
            if !unclean.contains(column) { add(column, error.message) }
            return nil
        }
    }

    private mutating func add(_ column: ParticipantColumn, _ message: Phrase) {
        faults.append(ImportFault(headings.place(line: record.line, column), message))
    }
}

extension Phrase {
    static let cprNumber = Phrase(
        "Det ligner et CPR-nummer. Spor bruger og gemmer aldrig CPR-numre: Slet det i filen.",
        "This looks like a CPR number. Spor never uses or keeps CPR numbers: delete it from the file.")
}
