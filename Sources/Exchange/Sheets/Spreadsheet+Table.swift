import TalentDomain

extension Spreadsheet {
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
