/// The people that an enrolment adds and changes, one line for each.
public struct EnrolmentPreview: Sendable {
    /// `Bo Dam · Nordby Kommune · V leder af ledere · leder: Ole Vig`, in Danish order of the names.
    public private(set) var added: [String] = []
    /// `Bo Dam · bo@a.example → bo.dam@a.example`, in Danish order of the names.
    public private(set) var changed: [String] = []

    private let before: Workspace, after: Workspace
    private let today: Day
    private let language: Language
    private let masksNames: Bool

    /// - Parameters:
    ///   - before: the data before the enrolment.
    ///   - after: the data after the enrolment's change.
    ///   - cohort: the cohort of the new talents.
    ///   - masksNames: shows initials in place of names, and no details of changes.
    public init(
        from before: Workspace, to after: Workspace, cohort: Cohort.ID?, on today: Day, in language: Language,
        masksNames: Bool = false
    ) {
        (self.before, self.after, self.today, self.language, self.masksNames) = (
            before, after, today, language, masksNames
        )
        added = after.talents(in: cohort).filter { before.talents[$0.id] == nil }.map(line)
        changed = before.people.values.sorted(inDanish: \.name, then: \.id).compactMap(line)
    }

    private func line(_ talent: Talent) -> String {
        let person = after.people[talent.person], manager = after.lineManager(of: talent.id, on: today)
        let facts = [
            person.map(name) ?? "–", person?.organisation ?? "", after.path(of: talent, in: language),
            manager.map { managerWord + name($0) } ?? "",
        ]
        return facts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func line(_ old: Person) -> String? {
        guard let new = after.people[old.id] else { return nil }
        let changes = changes(from: old, to: new) + managers(of: old.id)
        if changes.isEmpty { return nil }
        return masksNames ? name(old) : ([name(old)] + changes).joined(separator: " · ")
    }

    private func changes(from old: Person, to new: Person) -> [String] {
        let pairs: [(String, String)] = [
            (old.name, new.name), (old.email, new.email), (old.organisation, new.organisation),
            (old.department, new.department), (old.position, new.position), (old.employeeNumber, new.employeeNumber),
            (level(old.level), level(new.level)), (date(old.employedSince), date(new.employedSince)),
        ]
        return pairs.filter { $0 != $1 }.map(arrow)
    }

    /// The line managers who replace others.
    private func managers(of person: Person.ID) -> [String] {
        before.talents(of: person).sorted { $0.id < $1.id }.compactMap { talent in
            let old = before.lineManager(of: talent.id, on: today), new = after.lineManager(of: talent.id, on: today)
            return old?.id == new?.id ? nil : managerWord + arrow(old.map(name) ?? "", new.map(name) ?? "")
        }
    }

    private var managerWord: String { Phrase("leder: ", "manager: ")[language] }
    private func arrow(_ old: String, _ new: String) -> String {
        "\(old.isEmpty ? "–" : old) → \(new.isEmpty ? "–" : new)"
    }
    private func name(_ person: Person) -> String { masksNames ? person.initials : person.name }
    private func level(_ level: Level?) -> String { level.map { $0.name[language] } ?? "" }
    private func date(_ day: Day?) -> String { day?.text(.medium, in: language) ?? "" }
}
