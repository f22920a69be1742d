/// Suggested buddy pairs: on the same leadership level, and as `PairWish` says where possible.
///
/// The same people always give the same pairs. `change(pairing:…)` takes the groups that people have chosen in the end;
/// `PairReasons` has the reasons for them.
public struct PairSuggestion: Hashable, Sendable {
    /// Groups of two talents, or of three if the number is odd.
    public private(set) var groups: [[Talent.ID]] = []
    /// Why some have nobody to pair with.
    public private(set) var unmet: [Phrase] = []

    /// The decisions that a person has made about a suggestion.
    public struct Choices: Hashable, Sendable {
        /// The groups that stay together.
        public var pins: [[Talent.ID]] = []
        /// Sets of two who may not be buddies.
        public var bans: Set<Set<Talent.ID>> = []

        public init() {}

        public var isEmpty: Bool { pins.isEmpty && bans.isEmpty }
    }

    /// Suggests pairs for the active talents who have no pair on that day or later.
    ///
    /// - Parameter earlier: groups suggested before, of which as many as possible stay.
    public init(
        for talents: [Talent], choices: Choices = Choices(), earlier: [[Talent.ID]] = [], in workspace: Workspace,
        on day: Day
    ) {
        let paired = Set(workspace.pairs.values.filter { day <= $0.until ?? .distantFuture }.flatMap(\.members))
        let free = talents.filter { $0.isActive && !paired.contains($0.id) }
        for level in Level.allCases {
            let candidates = Candidate.all(
                free.filter { workspace.level(of: $0.id) == level }, in: workspace, on: day)
            if let alone = candidates.first, candidates.count == 1 {
                unmet.append(Self.reason(for: alone, on: level, in: workspace, on: day))
                continue
            }
            let solution = PairMatching(
                of: candidates, pins: choices.pins, bans: choices.bans, earlier: earlier
            ).solution()
            groups += solution.groups.map { $0.map(\.talent) }
            unmet += solution.alone.map(Self.reason)
        }
    }

    /// Explains why somebody is left over although there are others on the level.
    private static func reason(for alone: Candidate) -> Phrase {
        Phrase(
            "\(alone.name) får ingen buddy i forslaget: de andre på niveauet er optaget, udelukket som buddy, eller den ene er den andens leder.",
            "\(alone.name) gets no buddy in the suggestion: the others at the level are taken, ruled out as a buddy, or one of the two manages the other."
        )
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
}

extension Array where Element: Hashable {
    /// Each element once, at its first place.
    public func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
