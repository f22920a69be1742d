import TalentDomain

private let owner = Viewer.owner(today: at("2027-03-15"))

/// The overdue items of a cohort, in a viewer's words; as the owner on 15 March 2027 where none is named.
func awaited(_ cohort: CohortBuilder, by viewer: Viewer? = nil) -> [Awaited] {
    Awaited.all(in: cohort.workspace, cohort: CohortBuilder.cohort, for: viewer ?? owner)
}

/// The same in words: of whom, and what.
func titles(_ cohort: CohortBuilder, by viewer: Viewer? = nil) -> [String] {
    awaited(cohort, by: viewer).map {
        "\($0.talents.map(cohort.workspace.name).joined(separator: ", ")): \($0.title(in: cohort.workspace).da)"
    }
}
