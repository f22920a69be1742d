import TalentDomain

/// A cohort as a viewer sees it on a day, in one language: what spreadsheets and papers are made of.
public struct CohortView: Sendable {
    let cohort: Cohort
    /// The data that the viewer may read; nothing else gets into a file.
    let seen: Workspace
    let viewer: Viewer
    let language: Language

    var today: Day { viewer.today }

    /// - Parameter seen: the data that the viewer may read.
    public init(of cohort: Cohort, in seen: Workspace, as viewer: Viewer, language: Language) {
        (self.cohort, self.seen, self.viewer, self.language) = (cohort, seen, viewer, language)
    }

    /// The part of it that another person may read too.
    func readable(by person: Person.ID) -> CohortView {
        let reader = Viewer(person: person, hidesConfidential: viewer.hidesConfidential, today: today)
        return CohortView(of: cohort, in: seen.visible(to: reader), as: reader, language: language)
    }

    func say(_ danish: String, _ english: String) -> String { Phrase(danish, english)[language] }

    /// The people whom an activity is for: `Talenter, Nærmeste ledere`, or the one participant.
    func audience(of activity: Activity) -> String {
        if let talent = activity.talent { return seen.name(of: talent) }
        return activity.audience.map { $0 == .talents ? cohort.participants.plural.capitalizedFirst : $0.name }
            .map { $0[language] }.enumerated().map { $0 == 0 ? $1 : $1.lowercasedFirst }.joined(separator: ", ")
    }
}
