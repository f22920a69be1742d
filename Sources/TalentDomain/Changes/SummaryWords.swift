/// The plain verbs of adding, changing and deleting.
enum Verbs {
    static let da = ("Tilføjede", "Ændrede", "Slettede")
    static let en = ("Added", "Changed", "Deleted")
}

/// The possessive form of a name.
public enum Genitive {
    /// `Annes`, `Jens'`: a name that ends in s, x or z gets only the apostrophe (Retskrivningsordbogen § 4).
    public static func da(_ name: String) -> String {
        name + (name.last.map { "sxzSXZ".contains($0) } == true ? "'" : "s")
    }

    /// `Anne's`, `Jens'`.
    public static func en(_ name: String) -> String {
        name + (name.last == "s" ? "'" : "'s")
    }
}

extension Edit {
    /// The verb (added, changed, deleted) with its object.
    func phrase(_ da: (String, String, String), _ en: (String, String, String), of what: (Value) -> Phrase) -> Phrase {
        guard let value = new ?? old else { return Phrase("–") }
        let named = what(value)
        return if old == nil {
            Phrase("\(da.0) \(named.da)", "\(en.0) \(named.en)")
        } else if new == nil {
            Phrase("\(da.2) \(named.da)", "\(en.2) \(named.en)")
        } else {
            Phrase("\(da.1) \(named.da)", "\(en.1) \(named.en)")
        }
    }

    func summary(of name: (Value) -> String) -> Phrase {
        phrase(Verbs.da, Verbs.en) { Phrase(name($0)) }
    }

    /// The new value with its progress, if that has changed.
    func progress(_ path: KeyPath<Value, Progress>) -> (record: Value, progress: Progress)? {
        guard let old, let new, old[keyPath: path] != new[keyPath: path] else { return nil }
        return (new, new[keyPath: path])
    }
}

extension Workspace {
    /// The talents' names in a sentence.
    func names(_ talents: [Talent.ID]) -> Phrase {
        talents.isEmpty ? Phrase("–") : talents.map { Phrase(name(of: $0)) }.listed
    }

    /// The name of a talent who may have been deleted.
    func person(of talent: Talent) -> String { people[talent.person]?.name ?? "–" }
}
