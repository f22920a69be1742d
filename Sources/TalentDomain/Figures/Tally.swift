/// How many of how many.
public struct Tally: Hashable, Sendable {
    public var held: Int
    public var due: Int
    /// How many people the figure is about: below five it is told to nobody who gets only numbers.
    public var people: Int

    public init(held: Int, due: Int, people: Int) {
        self.held = held
        self.due = due
        self.people = people
    }

    /// A figure with one thing due for each person.
    init(_ held: Int, of people: Int) {
        self.init(held: held, due: people, people: people)
    }

    /// 0–1; nil where nothing is due.
    public var share: Double? { due == 0 ? nil : Double(held) / Double(due) }

    /// Itself where it is about five people or more (access.md: numbers are never shown below five).
    var ifManyEnough: Tally? { people >= 5 ? self : nil }
}
