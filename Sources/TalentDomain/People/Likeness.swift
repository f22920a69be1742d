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
        let wanted = PersonKey(typed)
        return people.values.filter { $0.id != typed.id }
            .compactMap { person in PersonKey(person).likeness(to: wanted).map { (person: person, likeness: $0) } }
            .sorted(inDanish: { "\(9 - $0.likeness.rawValue) \($0.person.name)" }, then: \.person.id)
    }
}

extension PersonKey {
    /// Nil where nothing says that the two are one.
    func likeness(to other: Self) -> Likeness? {
        if hasEmail(of: other) { return .sameAddress }
        guard !words.isEmpty, !other.words.isEmpty else { return nil }
        if hasWords(of: other) { return .sameName }
        if email.count > 6, other.email.count > 6, EditDistance.isOne(email, other.email) { return .similar }
        // A middle name more is common; a name alike in another organisation is too.
        guard organisation.isEmpty || other.organisation.isEmpty || organisation == other.organisation else {
            return nil
        }
        let (shorter, longer) = spoken.count < other.spoken.count ? (spoken, other.spoken) : (other.spoken, spoken)
        if shorter.count > 1, shorter.first == longer.first, Set(shorter).isSubset(of: longer) { return .similar }
        return EditDistance.isOne(spoken.joined(separator: " "), other.spoken.joined(separator: " ")) ? .similar : nil
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
