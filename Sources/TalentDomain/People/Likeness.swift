/// How likely it is that a typed person is a known one.
public enum Likeness: Int, Comparable, Sendable {
    /// The name or the address differs by one mistake.
    case similar
    /// The same name in another spelling or another organisation.
    case sameName
    case sameAddress

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Workspace {
    /// Known people who may be the person being typed, the likeliest first.
    public func known(like typed: Person) -> [(person: Person, likeness: Likeness)] {
        let wanted = PersonKey(typed)
        return people.values.filter { $0.id != typed.id }
            .compactMap { person in PersonKey(person).likeness(to: wanted).map { (person: person, likeness: $0) } }
            .sorted(inDanish: { "\(9 - $0.likeness.rawValue) \($0.person.name)" }, then: \.person.id)
    }
}

extension PersonKey {
    /// Nil if nothing suggests that they are the same.
    func likeness(to other: Self) -> Likeness? {
        if hasEmail(of: other) { return .sameAddress }
        guard !words.isEmpty, !other.words.isEmpty else { return nil }
        if hasWords(of: other) { return .sameName }
        if email.count > 6, other.email.count > 6, EditDistance.isOne(email, other.email) { return .similar }
        // An added middle name is common, and so is the same name in another organisation.
        guard organisation.isEmpty || other.organisation.isEmpty || organisation == other.organisation else {
            return nil
        }
        let (shorter, longer) = spoken.count < other.spoken.count ? (spoken, other.spoken) : (other.spoken, spoken)
        if shorter.count > 1, shorter.first == longer.first, Set(shorter).isSubset(of: longer) { return .similar }
        return EditDistance.isOne(spoken.joined(separator: " "), other.spoken.joined(separator: " ")) ? .similar : nil
    }
}

/// Whether the texts differ by one added, missing or wrong letter, or by two exchanged neighbours.
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
