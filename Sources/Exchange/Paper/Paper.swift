import TalentDomain

/// Something to print: pages of blocks, the same for HTML and for plain text.
public struct Paper: Hashable, Sendable {
    public var title: String
    public var language: Language
    public var isLandscape = false
    public var pages: [Page]

    /// A page that begins on a new sheet; a long one continues on more sheets.
    public enum Page: Hashable, Sendable {
        case sheet(Sheet)
        case nameSign(NameSign)
        case diploma(Diploma)
    }

    /// A page with a heading and blocks below each other.
    public struct Sheet: Hashable, Sendable {
        public var title: String
        public var subtitle: String
        public var blocks: [Block]
    }

    /// A sign that is folded in the middle, so that the name stands on both sides of it.
    public struct NameSign: Hashable, Sendable {
        public var givenName: String
        public var familyName: String
        public var organisation: String
    }

    /// A diploma, or another page to frame.
    public struct Diploma: Hashable, Sendable {
        public var heading: String
        public var name: String
        /// `har gennemført`
        public var achievement: String
        public var programme: String
        public var dates: String
        public var lists: [List]
        /// Below the lines for signatures.
        public var signers: [String]
    }

    /// A list with a heading.
    public struct List: Hashable, Sendable {
        public var title: String
        public var items: [String]
    }

    /// One part of a sheet.
    public enum Block: Hashable, Sendable {
        case heading(String)
        case paragraph(String)
        /// A remark in a frame.
        case remark(String)
        /// A name and a value in each line; an empty value is a line to write on.
        case facts([Fact])
        case list([String])
        /// Lists beside each other.
        case columns([List])
        case table(Table)
        /// A number of lines to write on.
        case writingLines(Int)
        /// A line for a signature above each name.
        case signatures([String])
        /// A remark in small print.
        case footnote(String)
    }

    public struct Fact: Hashable, Sendable {
        public var name: String
        public var value: String

        init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    public struct Table: Hashable, Sendable {
        /// Each with its share of the width, in percent.
        public var columns: [Column]
        public var rows: [[String]]
        /// Rows are high enough to write in.
        public var isForm = false
        /// False for a table that goes on from the one before.
        public var hasHeadings = true

        init(_ columns: [Column], _ rows: [[String]], isForm: Bool = false, hasHeadings: Bool = true) {
            (self.columns, self.rows, self.isForm, self.hasHeadings) = (columns, rows, isForm, hasHeadings)
        }
    }

    public struct Column: Hashable, Sendable {
        public var heading: String
        public var share: Int

        init(_ heading: String, _ share: Int) { (self.heading, self.share) = (heading, share) }
    }
}

/// A paper cannot be made.
public struct PaperError: Error, Hashable, Sendable {
    /// Says what is missing, and what to do.
    public let message: Phrase

    init(_ danish: String, _ english: String) { message = Phrase(danish, english) }
}
