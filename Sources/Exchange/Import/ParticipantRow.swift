import TalentDomain

/// Reads one line of a participants' list and collects all that is wrong in it.
struct ParticipantRow {
    let headings: ParticipantHeadings
    let record: CSVTable.Record
    private(set) var faults: [ImportFault] = []
    private var cells: [ParticipantColumn: String] = [:]
    private var unclean: Set<ParticipantColumn> = []

    init(_ record: CSVTable.Record, under headings: ParticipantHeadings) {
        self.headings = headings
        self.record = record
        for (index, field) in record.fields.enumerated() {
            let column = headings.column(at: index)
            let place = headings.place(line: record.line, index: index)
            if CPRNumber.occurs(in: field) {
                faults.append(ImportFault(place, .cprNumber))
                if let column { unclean.insert(column) }
            }
            do {
                // Other columns are left alone, so they may be notes of many lines.
                let clean = try TextCleaner.foundation.clean(field, as: column == nil ? .logEntry : .cell)
                if let column { cells[column] = clean }
            } catch {
                faults.append(ImportFault(place, error.message))
                if let column { unclean.insert(column) }
            }
        }
    }

    /// What the line says; nil, with the faults, where it cannot be used.
    mutating func entry() -> Enrolment.Entry? {
        let givenName = required(.givenName), familyName = required(.familyName), organisation = required(.organisation)
        let email = required(.email).flatMap { read(.email, $0, CellWords.email) }
        let level = required(.level).flatMap { read(.level, $0, CellWords.level) }
        let direction = required(.direction).flatMap { read(.direction, $0, CellWords.direction) }
        let employedSince = optional(.employedSince).flatMap { read(.employedSince, $0, CellWords.day) }
        if level == .director, direction == .vertical {
            add(.direction, Phrase(
                "Der er intet niveau over direktør at udvikle sig mod: Skriv »horisontal«.",
                "There is no level above director to grow into: use “horizontal”."))
        }
        let lineManager = lineManager(in: organisation ?? "", of: email)
        guard faults.isEmpty, let givenName, let familyName, let organisation, let email, let level, let direction else { return nil }
        let person = Person(
            id: Person.ID(Slug.make("\(givenName) \(familyName)")), givenName: givenName, familyName: familyName, email: email,
            organisation: organisation, department: optional(.department) ?? "", position: optional(.position) ?? "", level: level,
            employeeNumber: optional(.employeeNumber) ?? "", employedSince: employedSince)
        return Enrolment.Entry(line: record.line, person: person, direction: direction, lineManager: lineManager)
    }

    private mutating func lineManager(in organisation: String, of email: String?) -> Person? {
        let address = optional(.lineManagerEmail).flatMap { read(.lineManagerEmail, $0, CellWords.email) }
        guard let name = optional(.lineManager) else {
            if address != nil, !unclean.contains(.lineManager) {
                add(headings.has(.lineManager) ? .lineManager : .lineManagerEmail, Phrase(
                    "Lederens e-mailadresse er her, men navnet mangler.", "The line manager's e-mail address is here, but the name is missing."))
            }
            return nil
        }
        if let address, address.lowercased() == email?.lowercased() {
            add(.lineManagerEmail, Phrase(
                "Det er deltagerens egen e-mailadresse. Ingen kan være sin egen leder.",
                "This is the participant's own e-mail address. Nobody can be their own line manager."))
        }
        // The last word is the family name, as in most Danish names; a person can mend it.
        let words = name.split(separator: " ").map(String.init)
        return Person(
            id: Person.ID(Slug.make(name)), givenName: words.count > 1 ? words.dropLast().joined(separator: " ") : name,
            familyName: words.count > 1 ? words[words.count - 1] : "", email: address ?? "", organisation: organisation)
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
        _ column: ParticipantColumn, _ text: String, _ reader: (String) throws(CellWords.Misread) -> Value
    ) -> Value? {
        do {
            return try reader(text)
        } catch {
            // A cell with a CPR number has its fault already.
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
