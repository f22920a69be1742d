import TalentDomain

/// A file that the viewer asks for on the screens.
public struct FileRequest: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// `person` and `activity`: those that it is for; nil for all.
        case paper(PaperKind, person: Person.ID?, activity: Activity.ID?)
        case spreadsheet(Spreadsheet)
    }

    public var content: Content
    public var cohort: Cohort.ID
    /// As typed.
    public var path: String
    public var language: Language
}
