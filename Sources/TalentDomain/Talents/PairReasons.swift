/// The reasons for chosen buddy pairs: what speaks for each as it stands, which wishes it does not meet, and why.
public struct PairReasons: Sendable {
    public struct Reason: Hashable, Sendable {
        /// `samme niveau (leder af medarbejdere), forskellige organisationer (Nordby, Vesterø)`
        public var why: Phrase
        /// A sentence for each wish that is not met.
        public var lacks: [Phrase] = []
    }

    private let reasons: [[Talent.ID]: Reason]

    /// - Parameter choices: the pins and bans that the groups follow.
    public init(
        for groups: [[Talent.ID]], choices: PairSuggestion.Choices = PairSuggestion.Choices(),
        in workspace: Workspace, on day: Day
    ) {
        let talents = groups.joined().compactMap { workspace.talents[$0] }
        let candidates = Dictionary(
            Candidate.all(talents, in: workspace, on: day).map { ($0.talent, $0) }
        ) { first, _ in first }
        var reasons: [[Talent.ID]: Reason] = [:]
        for (level, groups) in Dictionary(grouping: groups, by: { $0.first.flatMap(workspace.level) }) {
            let members = groups.map { $0.compactMap { candidates[$0] } }
            let choice = PairChoice(of: members, choices: choices)
            for (group, members) in zip(groups, members) {
                reasons[group] = Reason(
                    why: choice.why(of: members, on: level ?? .employee), lacks: choice.lacks(of: members))
            }
        }
        self.reasons = reasons
    }

    public subscript(group: [Talent.ID]) -> Reason? { reasons[group] }
}

/// The groups of one level as they are chosen, beside what could be.
struct PairChoice {
    private let groups: [[Candidate]]
    private let choices: PairSuggestion.Choices
    private let cost: PairCost
    /// The least cost under the pins and bans, and without them.
    private let least: PairCost
    private let leastFree: PairCost

    init(of groups: [[Candidate]], choices: PairSuggestion.Choices) {
        self.groups = groups
        self.choices = choices
        cost = PairCost(groups)
        let all = groups.joined().sorted(inDanish: \.name, then: \.talent)
        leastFree = PairCost(PairMatching(of: all).solution().groups)
        least =
            choices.isEmpty
            ? leastFree
            : PairCost(PairMatching(of: all, pins: choices.pins, bans: choices.bans).solution().groups)
    }

    private var everyone: [Candidate] { Array(groups.joined()) }

    // MARK: The reasons for a group

    func why(of group: [Candidate], on level: Level) -> Phrase {
        let all = group.count == 3 ? Phrase("alle", "all") : Phrase("begge", "both")
        let organisations = group.map(\.organisation.withoutKommune).filter { !$0.isEmpty }.uniqued()
        let departments = group.map(\.department).filter { !$0.isEmpty }.uniqued()
        let directions = group.map(\.direction).uniqued()
        var reasons = [Phrase("samme niveau (\(level.name.da))", "same level (\(level.name.en))")]
        if organisations.count > 1 {
            let names = organisations.joined(separator: ", ")
            reasons.append(Phrase("forskellige organisationer (\(names))", "different organisations (\(names))"))
        } else if PairCost.couplings(of: group).allSatisfy(PairWish.department.isMet) {
            let names = departments.joined(separator: ", ")
            reasons.append(Phrase("forskellige afdelinger (\(names))", "different departments (\(names))"))
        }
        if let direction = directions.first?.name, directions.count == 1 {
            reasons.append(Phrase("\(all.da) \(direction.da)e", "\(all.en) \(direction.en)"))
        }
        if group.count == 3 {
            reasons.append(
                everyone.count.isMultiple(of: 2)
                    ? Phrase("tre, så ingen er alene", "three so that nobody is alone")
                    : Phrase("tre, fordi antallet er ulige", "three because the number is odd"))
        }
        if choices.pins.contains(where: { Set($0).isSubset(of: group.map(\.talent)) }) {
            reasons.append(Phrase("beholdt efter dit valg", "kept as you chose"))
        }
        return Phrase(
            reasons.map(\.da).joined(separator: ", "), reasons.map(\.en).joined(separator: ", "))
    }

    // MARK: What is not met

    func lacks(of group: [Candidate]) -> [Phrase] {
        PairWish.allCases.flatMap { wish in
            let unmet = PairCost.couplings(of: group).filter { !wish.isMet(by: $0, and: $1) }
            return unmet.prefix(1).map { one, other in
                let names = Phrase("\(one.name) og \(other.name): ", "\(one.name) and \(other.name): ")
                let what = what(wish, one, other), cause = cause(of: wish, one, other, in: group)
                // In a trio it is said which two are meant.
                return group.count == 3
                    ? names + what + cause : Phrase(what.da.capitalizedFirst, what.en.capitalizedFirst) + cause
            }
        }
    }

    private func what(_ wish: PairWish, _ one: Candidate, _ other: Candidate) -> Phrase {
        switch wish {
        case .organisation where one.organisation.isEmpty || other.organisation.isEmpty:
            Self.missing(Phrase("organisationen", "the organisation"), of: one, other, \.organisation)
        case .organisation:
            Phrase(
                "samme organisation (\(one.organisation.withoutKommune))",
                "same organisation (\(one.organisation.withoutKommune))")
        case .department where one.department.isEmpty || other.department.isEmpty:
            Self.missing(Phrase("afdelingen", "the department"), of: one, other, \.department)
        case .department: Phrase("samme afdeling (\(one.department))", "same department (\(one.department))")
        case .reportingLine:
            Phrase("den ene er over den anden i ledelseskæden", "one is above the other in the reporting line")
        case .direction: Phrase("forskellig retning", "different directions")
        }
    }

    /// `organisationen er ikke oplyst for Anne Holm`
    private static func missing(
        _ what: Phrase, of one: Candidate, _ other: Candidate, _ value: (Candidate) -> String
    ) -> Phrase {
        let names = [one, other].filter { value($0).isEmpty }.map(\.name)
        return Phrase(
            "\(what.da) er ikke oplyst for \(names.joined(separator: " og "))",
            "\(what.en) is not known for \(names.joined(separator: " and "))")
    }

    /// `, for der er ingen fra andre organisationer på niveauet.`
    private func cause(of wish: PairWish, _ one: Candidate, _ other: Candidate, in group: [Candidate]) -> Phrase {
        if !cost.isAsGood(as: least, downTo: wish) { return remedy(for: wish, in: group) }
        if !least.isAsGood(as: leastFree, downTo: wish) {
            return Phrase(
                ", på grund af de par, du har beholdt eller udelukket.", ", because of the pairs you kept or ruled out."
            )
        }
        let scarce: (all: Phrase, some: Phrase)
        switch wish {
        case .organisation where one.organisation.isEmpty || other.organisation.isEmpty: return Phrase(".")
        case .department where one.department.isEmpty || other.department.isEmpty: return Phrase(".")
        case .organisation:
            scarce = (
                Phrase("der er ingen fra andre organisationer", "there is nobody from another organisation"),
                Phrase("der er ikke nok fra andre organisationer", "there are too few from other organisations")
            )
        case .department where everyone.allSatisfy({ $0.organisation == one.organisation }):
            scarce = (
                Phrase("der er ingen fra andre afdelinger", "there is nobody from another department"),
                Phrase("der er ikke nok fra andre afdelinger", "there are too few from other departments")
            )
        case .direction where mixedDirections > 0 && cost.counts[wish.rawValue] <= mixedDirections:
            return Phrase(
                ", for der er et ulige antal af hver retning på niveauet.",
                ", as there is an odd number of each direction at this level.")
        case .department, .reportingLine, .direction:
            return Phrase(
                ", for de vigtigere hensyn går forud.", ", as more important concerns come first.")
        }
        let isAlike = everyone.allSatisfy { other in
            wish == .organisation ? other.organisation == one.organisation : other.department == one.department
        }
        let reason = isAlike ? scarce.all : scarce.some
        return Phrase(", for \(reason.da) på niveauet.", ", as \(reason.en) at this level.")
    }

    /// The number of pairs that must have two directions, whatever else is wished.
    private var mixedDirections: Int {
        let numbers = Direction.allCases.map { direction in everyone.count { $0.direction == direction } }
        return numbers.allSatisfy { !$0.isMultiple(of: 2) } ? 1 : 0
    }

    /// Names the two whose exchange helps the group, if there are such.
    private func remedy(for wish: PairWish, in group: [Candidate]) -> Phrase {
        for other in groups where other != group {
            for (one, stranger) in group.flatMap({ one in other.map { (one, $0) } }) {
                let new = group.map { $0 == one ? stranger : $0 }, rest = other.map { $0 == stranger ? one : $0 }
                let isAllowed = (PairCost.everyTwo(of: new) + PairCost.everyTwo(of: rest)).allSatisfy(mayPair)
                guard isAllowed, PairCost.couplings(of: new).allSatisfy(wish.isMet),
                    PairCost([new, rest]) < PairCost([group, other])
                else { continue }
                return Phrase(
                    ". Byt \(one.name) med \(stranger.name), så er ønsket opfyldt.",
                    ". Swap \(one.name) with \(stranger.name), and the wish is met.")
            }
        }
        return Phrase(
            ". Det kan undgås, hvis flere par laves om.", ". It can be avoided if several pairs are made again.")
    }

    private func mayPair(_ one: Candidate, _ other: Candidate) -> Bool {
        one.mayPair(with: other) && !choices.bans.contains([one.talent, other.talent])
    }
}
