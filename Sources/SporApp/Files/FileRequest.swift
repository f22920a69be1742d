import TalentDomain

/// A file that the viewer asks for on the screens.
public struct FileRequest: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// `person` and `activity`: those that it is for; nil for all.
        case paper(PaperKind, person: Person.ID?, activity: Activity.ID?)
        case spreadsheet(Spreadsheet)
        case calendar(FileRequest.Calendar)
        /// Into a folder.
        case invitation(Activity.ID)
    }

    public enum Calendar: Hashable, Sendable {
        /// The cohort's activities.
        case cohort
        /// Everything that one person takes part in.
        case person(Person.ID)
        /// A file for each person of the cohort, in a folder.
        case everybody
    }

    public var content: Content
    public var cohort: Cohort.ID
    /// The file or the folder, as typed.
    public var path: String
    public var language: Language
}
