import TalentDomain

extension CohortView {
    /// The columns that the import reads, with its own headings, and behind them those that it passes over.
    private static let imported: [ParticipantColumn] = [
        .employeeNumber, .givenName, .familyName, .email, .organisation, .department, .position, .level, .direction,
        .lineManager, .lineManagerEmail, .employedSince,
    ]

    /// The participants, in Danish order of their names.
    func people() -> SheetContent {
        let headings =
            Self.imported.map { $0.name[language] } + [
                say("Buddy", "Buddy"), say("Mentor", "Mentor"), say("Status", "Status"), say("Med fra", "Joined on"),
            ]
        let rows = seen.talents(in: cohort.id).compactMap { talent in
            seen.people[talent.person].map { person in
                Self.imported.map { cell($0, of: talent, person) } + [
                    .text(seen.buddies(of: talent.id, on: today).map(seen.name).joined(separator: ", ")),
                    .text(seen.mentor(of: talent.id, on: today)?.name), .text(status(of: talent)),
                    .day(talent.joinedOn),
                ]
            }
        }
        return (headings, rows)
    }

    private func cell(_ column: ParticipantColumn, of talent: Talent, _ person: Person) -> SheetTable.Cell {
        let manager = seen.lineManager(of: talent.id, on: today)
        return switch column {
        case .employeeNumber: .text(person.employeeNumber)
        case .givenName: .text(person.givenName)
        case .familyName: .text(person.familyName)
        case .fullName: .text(person.name)
        case .email: .text(person.email)
        case .organisation: .text(person.organisation)
        case .department: .text(person.department)
        case .position: .text(person.position)
        case .level: .text(person.level?.name[language])
        case .direction: .text(talent.direction.name[language])
        case .lineManager: .text(manager?.name)
        case .lineManagerEmail: .text(manager?.email)
        case .employedSince: .day(person.employedSince)
        }
    }

    private func status(of talent: Talent) -> String {
        switch talent.status {
        case .active: say("i gang", "in progress")
        case .left(let day, _):
            say("stoppet ", "left ") + day.text(.numeric, in: language)
        case .completed(let day):
            say("gennemført ", "completed ") + day.text(.numeric, in: language)
        }
    }
}
