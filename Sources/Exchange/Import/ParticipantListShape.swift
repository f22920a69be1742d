import TalentDomain

/// How a list of participants was read, for the preview.
public struct ParticipantListShape: Hashable, Sendable {
    public var form: ParticipantFileForm
    /// Where the heading line stands, counted from 1.
    public var headingLine: Int
    /// The columns that are read, with what the list calls them where that differs.
    public var columns: [Phrase]
    /// Columns that were not understood and left alone, in quotes and safe to show.
    public var ignoredColumns: [Phrase]
    /// Lines and columns that were passed over, each in a sentence.
    public var notes: [Phrase]
}
