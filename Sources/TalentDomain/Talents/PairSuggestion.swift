/// Buddy pairs to start from: on the same leadership level, from different organisations where that is possible (TN).
///
/// The number of groups across organisations is the greatest there can be; ties go to talents of the same direction, then to Danish
/// order, so the same people always give the same pairs. It is only a suggestion: `change(pairing:…)` takes what people made of it.
public struct PairSuggestion: Hashable, Sendable {
    /// Two talents, or three at an odd number, and why they.
    public struct Group: Hashable, Sendable {
        public var members: [Talent.ID]
        public var reason: Phrase
    }

    public var groups: [Group] = []
    /// What could not be had, and why: somebody alone on a level, two of one organisation.
    public var unmet: [Phrase] = []

    /// Suggests pairs for the talents who are on the way and have none on that day.
    public init(for talents: [Talent], in workspace: Workspace, on day: Day) {
        let free = talents.filter { $0.isActive && workspace.pair(of: $0.id, on: day) == nil }
        let spellings = workspace.organisations
        for level in Level.allCases {
            let candidates = free.filter { workspace.level(of: $0.id) == level }.map { Candidate($0, in: workspace, spellings) }
            if let alone = candidates.first, candidates.count == 1 {
                unmet.append(Phrase(
                    "\(alone.name) er alene på niveau \(level.name.da) og har ingen at danne par med.",
                    "\(alone.name) is alone at the level \(level.name.en) and has nobody to pair with."))
            } else if !candidates.isEmpty {
                for group in PairMatching.groups(of: candidates) { add(group, on: level) }
            }
        }
    }

    /// What makes the chosen pairs. Nil where none is chosen.
    public static func change(pairing groups: [[Talent.ID]], in cohort: Cohort.ID, of workspace: Workspace, from day: Day? = nil) -> Change? {
        guard !groups.isEmpty else { return nil }
        var taken = Set(workspace.pairs.keys.map(\.raw))
        let steps = groups.map { members in
            let names = members.compactMap { workspace.person(of: $0)?.givenName }
            let id = Slug.make(names.joined(separator: " "), notIn: taken)
            taken.insert(id)
            return Change.pair(.add(BuddyPair(id: BuddyPair.ID(id), cohort: cohort, members: members, from: day)))
        }
        return .several(steps, what: Phrase("Dannede \(steps.count) buddypar", "Made \(steps.count) buddy pairs"))
    }

    private mutating func add(_ group: [Candidate], on level: Level) {
        let organisations = group.map(\.organisation).uniqued()
        let all = group.count == 3 ? Phrase("alle", "all") : Phrase("begge", "both")
        var da = ["samme niveau (\(level.name.da))"], en = ["same level (\(level.name.en))"]
        if organisations.count > 1 {
            da.append("forskellige organisationer (\(organisations.joined(separator: ", ")))")
            en.append("different organisations (\(organisations.joined(separator: ", ")))")
        } else {
            let names = group.map(\.name)
            unmet.append(Phrase(
                "\(names.joined(separator: " og ")) er \(all.da) fra \(organisations[0]): der er ikke nok fra andre organisationer på niveauet.",
                "\(names.joined(separator: " and ")) are \(all.en) from \(organisations[0]): too few at the level are from elsewhere."))
        }
        let directions = group.map(\.direction).uniqued()
        if directions.count == 1 {
            da.append("\(all.da) \(directions[0].name.da)e")
            en.append("\(all.en) \(directions[0].name.en)")
        }
        if group.count == 3 {
            da.append("tre, fordi antallet er ulige")
            en.append("three, since the number is odd")
        }
        groups.append(Group(members: group.map(\.talent), reason: Phrase(da.joined(separator: ", "), en.joined(separator: ", "))))
    }
}

/// What counts about a talent when pairs are made.
struct Candidate: Hashable {
    var talent: Talent.ID
    var name: String
    var organisation: String
    var direction: Direction

    init(_ talent: Talent, in workspace: Workspace, _ spellings: OrganisationSpellings) {
        self.talent = talent.id
        name = workspace.name(of: talent.id)
        organisation = workspace.person(of: talent.id).map { spellings.kept($0.organisation) } ?? ""
        direction = talent.direction
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it first stood.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
