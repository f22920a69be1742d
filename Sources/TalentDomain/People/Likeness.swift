/// How surely somebody who is being typed is one who is known.
public enum Likeness: Int, Comparable, Sendable {
    /// The name or the address is one slip away.
    case similar
    /// The same name, written in another way or in another organisation.
    case sameName
    case sameAddress

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Workspace {
    /// Those who are known and may be the same as somebody being typed, the likeliest first.
    public func known(like typed: Person) -> [(person: Person, likeness: Likeness)] {
        people.values.filter { $0.id != typed.id }
            .compactMap { person in person.likeness(to: typed).map { (person: person, likeness: $0) } }
            .sorted(inDanish: { "\(9 - $0.likeness.rawValue) \($0.person.name)" }, then: \.person.id)
    }
}

extension Person {
    /// Nil where nothing says that the two are one.
    func likeness(to other: Person) -> Likeness? {
        let addresses = (email.lowercased(), other.email.lowercased())
        if !addresses.0.isEmpty, addresses.0 == addresses.1 { return .sameAddress }
        let names = (PlainWords.of(name), PlainWords.of(other.name))
        guard !names.0.isEmpty, !names.1.isEmpty else { return nil }
        if names.0.sorted() == names.1.sorted() { return .sameName }
        if addresses.0.count > 6, addresses.1.count > 6, EditDistance.isOne(addresses.0, addresses.1) { return .similar }
        // A middle name more is common; a name alike in another organisation is too.
        let organisations = (PlainWords.of(organisation), PlainWords.of(other.organisation))
        guard organisations.0.isEmpty || organisations.1.isEmpty || organisations.0 == organisations.1 else { return nil }
        let (shorter, longer) = names.0.count < names.1.count ? names : (names.1, names.0)
        if shorter.count > 1, shorter.first == longer.first, Set(shorter).isSubset(of: longer) { return .similar }
        return EditDistance.isOne(names.0.joined(separator: " "), names.1.joined(separator: " ")) ? .similar : nil
    }
}

/// One letter more, less or other, or two neighbours that have changed places.
enum EditDistance {
    static func isOne(_ left: String, _ right: String) -> Bool {
        var (left, right) = (Array(left), Array(right))
        guard left != right, abs(left.count - right.count) <= 1 else { return false }
        while let a = left.first, a == right.first {
            left.removeFirst()
            right.removeFirst()
        }
        while let a = left.last, a == right.last {
            left.removeLast()
            right.removeLast()
        }
        return max(left.count, right.count) <= 1 || left.count == 2 && right.count == 2 && left == right.reversed()
    }
}
