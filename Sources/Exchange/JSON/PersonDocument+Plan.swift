import TalentDomain

// A plan, its versions, and the tasks, in the export of a person.
extension PersonDocument {
    /// A development plan as it is now.
    public struct Plan: Encodable, Hashable, Sendable {
        public var talent: String
        public var isWorkingCopy: Bool
        public var content: Content
    }

    /// A version of the plan that was shared.
    public struct Version: Encodable, Hashable, Sendable {
        public var talent: String
        public var number: Int
        public var on: Day
        public var agreedBy: [String]
        /// The day of the agreement; null while the version is only shared.
        @OrNull public var agreedOn: Day?
        public var comments: [Said]
        public var content: Content
    }

    /// A comment on a version, and its author.
    public struct Said: Encodable, Hashable, Sendable {
        public var by: String
        public var text: String
    }

    /// The person's answer to a version of somebody else's plan.
    public struct Comment: Encodable, Hashable, Sendable {
        public var talent: String
        public var version: Int
        public var hasAgreed: Bool
        public var texts: [String]
    }

    /// The content of a plan or of one of its versions.
    public struct Content: Encodable, Hashable, Sendable {
        /// By name, such as `motivation` or `strengths`.
        public var texts: [String: String]
        public var goals: [Goal]
        public var transition: [Point]
        public var learning: [Learning]
        /// Initials only.
        public var proteges: [String]
        /// The same colleagues with their practice.
        public var protegeNotes: [Protege]
        public var products: [Product]
        public var grounds: [Ground]
        public var isWithheldFromBuddy: Bool
        public var isSharedWithMentor: Bool
    }

    /// A colleague whom the talent develops, by initials.
    public struct Protege: Encodable, Hashable, Sendable {
        public var initials, trains, nextStep: String
        @OrNull public var lastTalked: Day?
    }

    /// The product of a module, with its parts by name.
    public struct Product: Encodable, Hashable, Sendable {
        public var module: Int
        public var name: String
        public var parts: [Part]
        public var on: Day

        public struct Part: Encodable, Hashable, Sendable {
            public var name, text: String
        }
    }

    /// A training ground after the programme.
    public struct Ground: Encodable, Hashable, Sendable {
        public var kind, text, giver, carriedBy: String
        @OrNull public var from: Day?
    }

    /// A learning goal.
    public struct Goal: Encodable, Hashable, Sendable {
        public var id, level, text, measure, competence, state: String
        @OrNull public var due: Day?
    }

    /// One line of a transition column.
    public struct Point: Encodable, Hashable, Sendable {
        /// `keep`, `less` or `more`.
        public var column: String
        public var text: String
    }

    /// A learning point, and where it comes from.
    public struct Learning: Encodable, Hashable, Sendable {
        public var text: String
        public var source: String
    }

    /// A leadership task.
    public struct Task: Encodable, Hashable, Sendable {
        public var id, talent, text, givenBy, state, outcome: String
        @OrNull public var due: Day?
        public var isEvaluatedWithBuddy: Bool
        /// `open` or `declined`; null for a task that the talent has taken.
        @OrNull public var offer: String?
    }
}
