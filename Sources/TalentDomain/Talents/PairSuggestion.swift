/// Suggested buddy pairs: on the same leadership level, and from different organisations where possible.
///
/// As many groups as possible have several organisations. Ties go to talents of the same direction, then to Danish
/// order, so the same people always give the same pairs. `change(pairing:…)` takes the groups that people have chosen
/// in the end.
public struct PairSuggestion: Hashable, Sendable {
    /// Two talents, or three if the number is odd, with the reasons.
    public struct Group: Hashable, Sendable {
        public var members: [Talent.ID]
        public var reason: Phrase
    }

    public var groups: [Group] = []
    /// Wishes that could not be met, with the reasons: a talent alone on a level, two of one organisation.
    public var unmet: [Phrase] = []

    /// Suggests pairs for the active talents who have no pair on that day or later.
    public init(for talents: [Talent], in workspace: Workspace, on day: Day) {
        let paired = Set(workspace.pairs.values.filter { day <= $0.until ?? .distantFuture }.flatMap(\.members))
        let free = talents.filter { $0.isActive && !paired.contains($0.id) }
        let spellings = workspace.organisations
        for level in Level.allCases {
            let candidates = free.filter { workspace.level(of: $0.id) == level }.map {
                Candidate($0, in: workspace, spellings)
            }
            if let alone = candidates.first, candidates.count == 1 {
                unmet.append(Self.reason(for: alone, on: level, in: workspace, on: day))
            } else if !candidates.isEmpty {
                for group in PairMatching.groups(of: candidates) { add(group, on: level) }
            }
        }
    }

    /// Explains why the last talent of a level has nobody to pair with, and what to do if others of the level are in
    /// pairs.
    private static func reason(for alone: Candidate, on level: Level, in workspace: Workspace, on day: Day) -> Phrase {
        let cohort = workspace.talents[alone.talent]?.cohort
        let others = Set(
            workspace.talents.values.filter { other in
                other.id != alone.talent && other.cohort == cohort && other.isActive
                    && workspace.level(of: other.id) == level
            }.map(\.id))
        if others.isEmpty {
            return Phrase(
                "\(alone.name) er alene på niveauet \(level.name.da) og har ingen at danne par med.",
                "\(alone.name) is the only \(level.name.en) and has nobody to pair with.")
        }
        let paired = Phrase(
            "Alle andre på niveauet \(level.name.da) har allerede en buddy.",
            "All others at the level \(level.name.en) already have a buddy.")
        let canTakeThird = workspace.pairs.values.contains { pair in
            day <= pair.until ?? .distantFuture && pair.members.count == 2 && others.isSuperset(of: pair.members)
        }
        return canTakeThird
            ? paired
                + Phrase(
                    " Ret et par (e), og vælg \(alone.name) under »Og en tredje«.",
                    " Edit a pair (e), and choose \(alone.name) under “And a third”.")
            : paired
                + Phrase(
                    " Afslut et af parrene (d), og dan nye par med \(alone.name) (S).",
                    " End one of the pairs (d), and make new pairs with \(alone.name) (S).")
    }

    /// The first day on which talents can be a pair: that day, or the day after their other pair ends.
    public static func start(of members: [Talent.ID], in workspace: Workspace, from day: Day) -> Day {
        members.contains { workspace.pair(of: $0, on: day) != nil } ? day.adding(days: 1) : day
    }

    /// The change that makes the chosen pairs; nil if none is chosen.
    public static func change(
        pairing groups: [[Talent.ID]], in cohort: Cohort.ID, of workspace: Workspace, from day: Day? = nil
    ) -> Change? {
        guard !groups.isEmpty else { return nil }
        var taken = Set(workspace.pairs.keys.map(\.raw))
        let steps = groups.map { members in
            let names = members.compactMap { workspace.person(of: $0)?.givenName }
            let id = Slug.make(names.joined(separator: " "), notIn: taken)
            taken.insert(id)
            let first = day.map { start(of: members, in: workspace, from: $0) }
            return Change.pair(.add(BuddyPair(id: BuddyPair.ID(id), cohort: cohort, members: members, from: first)))
        }
        return .several(
            steps,
            what: Phrase(
                "Dannede \(steps.count) buddypar", "Made \(steps.count) buddy pair\(steps.count == 1 ? "" : "s")"))
    }

    private mutating func add(_ group: [Candidate], on level: Level) {
        groups.append(Group(members: group.map(\.talent), reason: Self.reason(for: group, on: level)))
        if let lack = Self.lack(of: group, canSwap: false) { unmet.append(lack) }
    }

    /// The reasons for a group and its shortcomings, in the current choice of groups.
    ///
    /// - Parameter groups: all groups, including this one.
    public static func reasons(
        for group: [Talent.ID], among groups: [[Talent.ID]], in workspace: Workspace
    ) -> (why: Phrase, lack: Phrase?) {
        let spellings = workspace.organisations
        func candidates(_ members: [Talent.ID]) -> [Candidate] {
            members.compactMap { workspace.talents[$0] }.map { Candidate($0, in: workspace, spellings) }
        }
        let level = group.first.flatMap(workspace.level) ?? .employee, own = candidates(group)
        let others = groups.filter { $0 != group && $0.first.flatMap(workspace.level) == level }.map(candidates)
        return (
            reason(for: own, on: level), lack(of: own, canSwap: others.contains { PairMatching.partsByASwap(own, $0) })
        )
    }

    private static func reason(for group: [Candidate], on level: Level) -> Phrase {
        let organisations = group.map(\.organisation).uniqued(), directions = group.map(\.direction).uniqued()
        let all = everyone(of: group)
        var da = ["samme niveau (\(level.name.da))"], en = ["same level (\(level.name.en))"]
        if organisations.count > 1 {
            da.append("forskellige organisationer (\(organisations.joined(separator: ", ")))")
            en.append("different organisations (\(organisations.joined(separator: ", ")))")
        }
        if directions.count == 1 {
            da.append("\(all.da) \(directions[0].name.da)e")
            en.append("\(all.en) \(directions[0].name.en)")
        }
        if group.count == 3 {
            da.append("tre, fordi antallet er ulige")
            en.append("three because the number is odd")
        }
        return Phrase(da.joined(separator: ", "), en.joined(separator: ", "))
    }

    /// Nil if the group has several organisations.
    private static func lack(of group: [Candidate], canSwap: Bool) -> Phrase? {
        guard let organisation = group.first?.organisation, group.allSatisfy({ $0.organisation == organisation }) else {
            return nil
        }
        let all = everyone(of: group), names = group.map(\.name)
        let who = Phrase(
            "\(names.joined(separator: " og ")) er \(all.da) fra \(organisation)",
            "\(names.joined(separator: " and ")) are \(all.en) from \(organisation)")
        return canSwap
            ? Phrase(
                "\(who.da). Byt en af dem med en fra et andet par, så kommer de fra hver sin organisation.",
                "\(who.en). Swap one of them with somebody from another pair, and they will come from different organisations."
            )
            : Phrase(
                "\(who.da): der er ikke nok fra andre organisationer på niveauet.",
                "\(who.en): there are too few from other organisations at this level.")
    }

    private static func everyone(of group: [Candidate]) -> Phrase {
        group.count == 3 ? Phrase("alle", "all") : Phrase("begge", "both")
    }
}

/// The properties of a talent that matter for pairing.
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
    /// Each element once, at its first place.
    public func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
