/// A count out of a total.
public struct Tally: Codable, Hashable, Sendable {
    public var held: Int
    public var due: Int
    /// The number of people that the figure is about. A viewer who only gets numbers is not shown a figure about fewer
    /// than five.
    public var people: Int

    public init(held: Int, due: Int, people: Int) {
        self.held = held
        self.due = due
        self.people = people
    }

    /// A figure with one item due for each person.
    init(_ held: Int, of people: Int) {
        self.init(held: held, due: people, people: people)
    }

    /// 0–1; nil if nothing is due.
    public var share: Double? { due == 0 ? nil : Double(held) / Double(due) }

    /// The figure if it is about at least five people, otherwise nil.
    var ifManyEnough: Tally? { people >= 5 ? self : nil }
}
