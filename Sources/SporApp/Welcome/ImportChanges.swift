import TalentDomain

extension Context {
    /// What an import changes about people who are here already: `Bo Dam · bo@a.example → bo.dam@a.example`.
    func changes(to people: [Person.ID: Person]) -> [String] {
        data.people.values.sorted(inDanish: \.name, then: \.id).compactMap { old in
            guard let new = people[old.id], new != old else { return nil }
            if masksNames { return name(old) }
            let pairs: [(String, String)] = [
                (old.name, new.name), (old.email, new.email), (old.organisation, new.organisation),
                (old.department, new.department),
                (old.position, new.position), (old.employeeNumber, new.employeeNumber),
                (level(old.level), level(new.level)),
                (date(old.employedSince), date(new.employedSince)),
            ]
            let changed = pairs.filter { $0 != $1 }.map { "\($0.isEmpty ? "–" : $0) → \($1)" }
            return ([name(old)] + changed).joined(separator: " · ")
        }
    }

    private func level(_ level: Level?) -> String { level.map { self[$0.name] } ?? "" }
    private func date(_ day: Day?) -> String { day.map { self.day($0, .medium) } ?? "" }
}
