import TalentDomain

/// The order of the list of talents. Those who have left the cohort are last in each.
enum TalentOrder: CaseIterable {
    case urgent, name, organisation, box

    /// The order that follows when the key is pressed again.
    func next(seesReadiness: Bool) -> TalentOrder {
        let all = Self.allCases.filter { $0 != .box || seesReadiness }
        return all.firstIndex(of: self).map { all[($0 + 1) % all.count] } ?? .urgent
    }

    var words: Phrase {
        switch self {
        case .urgent: Phrase("haster først", "most urgent first")
        case .name: Phrase("efter navn", "by name")
        case .organisation: Phrase("efter organisation", "by organisation")
        case .box: Phrase("efter boks", "by box")
        }
    }

    /// - Parameter talents: the talents by name, as talents of one rank stay.
    func sorted(_ talents: [Talent], in context: Context) -> [Talent] {
        switch self {
        case .urgent:
            ranked(talents) { (context.nextDays[$0.id] ?? .distantFuture).dayNumber }
        case .name: talents
        case .organisation:
            talents.enumerated().sorted(
                inDanish: { context.data.people[$0.element.person]?.organisation ?? "" }, then: \.offset
            ).map(\.element).activeFirst
        case .box: ranked(talents) { context.data.agreedJudgement(of: $0.id)?.box?.number ?? .max }
        }
    }

    private func ranked(_ talents: [Talent], by rank: (Talent) -> Int) -> [Talent] {
        talents.enumerated().map { (isGone: $1.isActive ? 0 : 1, rank: rank($1), place: $0, talent: $1) }
            .sorted { ($0.isGone, $0.rank, $0.place) < ($1.isGone, $1.rank, $1.place) }.map(\.talent)
    }
}

extension [Talent] {
    fileprivate var activeFirst: [Talent] { filter(\.isActive) + filter { !$0.isActive } }
}

extension Context {
    /// Whether the viewer has the screen of the boxes.
    var seesBoxes: Bool { navigation.mainScreens.contains(.readiness) }
}
