/// The records that a viewer has open, besides those that are always read for them.
public struct Focus: Hashable, Sendable {
    /// The cohort; nil for the one that opens for the viewer.
    public var cohort: Cohort.ID?
    /// People of other cohorts, with their roles.
    public var people: Set<Person.ID>
    /// A search for people of other cohorts.
    public var search: Search?

    /// Words of a name, an address or an organisation; without any, the first people in Danish order of their names.
    public struct Search: Hashable, Sendable {
        public var text: String
        public var limit: Int

        /// - Parameter limit: how many people are found at most.
        public init(_ text: String, limit: Int = 100) {
            self.text = text
            self.limit = limit
        }

        /// The search for all people whom a form offers to choose.
        public static let choices = Search("", limit: 1000)
    }

    public init(cohort: Cohort.ID? = nil, people: Set<Person.ID> = [], search: Search? = nil) {
        self.cohort = cohort
        self.people = people
        self.search = search
    }
}
