/// The spreadsheets that Spor makes of a cohort.
public enum Spreadsheet: String, CaseIterable, Sendable {
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

    /// The kind of its rows, for the help.
    public var content: Phrase {
        switch self {
        case .people: Phrase("deltagere og deres ledere", "participants and their line managers")
        case .attendance: Phrase("hvem der var med til hvad", "who attended what")
        case .dates: Phrase("alle aktiviteter", "all activities")
        case .tasks: Phrase("ledelsesopgaver", "leadership tasks")
        case .pairs: Phrase("buddypar og netværksgrupper", "buddy pairs and network groups")
        }
    }
}
