import TalentDomain

/// The spreadsheets of a cohort.
public enum Sheet: String, CaseIterable, Sendable {
    case people, attendance, dates, tasks, pairs

    public var name: Phrase {
        switch self {
        case .people: Phrase("personer", "people")
        case .attendance: Phrase("deltagelse", "attendance")
        case .dates: Phrase("datoer", "dates")
        case .tasks: Phrase("opgaver", "tasks")
        case .pairs: Phrase("par", "pairs")
        }
    }

    /// What its rows are, for the help.
    public var content: Phrase {
        switch self {
        case .people: Phrase("deltagere og deres ledere", "participants and their line managers")
        case .attendance: Phrase("hvem der var med til hvad", "who attended what")
        case .dates: Phrase("alle aktiviteter", "all activities")
        case .tasks: Phrase("ledelsesopgaver", "leadership tasks")
        case .pairs: Phrase("buddypar og netværksgrupper", "buddy pairs and network groups")
        }
    }

    /// The table of a cohort. Nothing is in it that the viewer may not read.
    public func table(of view: CohortView) -> SheetTable {
        let (headings, rows) =
            switch self {
            case .people: view.people()
            case .attendance: view.attendance()
            case .dates: view.dates()
            case .tasks: view.tasks()
            case .pairs: view.pairs()
            }
        return SheetTable(name: name[view.language].capitalizedFirst, headings: headings, rows: rows)
    }
}

extension CohortView {
    typealias SheetContent = (headings: [String], rows: [[SheetTable.Cell]])
}
