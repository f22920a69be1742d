// What of the judgements can be read by both, and what they add up to.
extension Workspace {
    /// A talent's judgements in the order of time.
    public func judgements(of talent: Talent.ID) -> [ReadinessJudgement] {
        readiness.values.filter { $0.talent == talent }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    }

    /// Where a talent stands now: the last judgement that both agreed on; without one, nothing.
    public func standing(of talent: Talent.ID) -> ReadinessJudgement? { judgements(of: talent).last(where: \.isAgreed) }

    /// Whether the two and those who read agreed judgements may read this one: it is agreed, or a view that both have shared.
    public func isOpen(_ judgement: ReadinessJudgement) -> Bool {
        guard judgement.isShared else { return false }
        if judgement.judge == .together || judgement.writtenBy == nil { return true }
        // What the keeper enters in the other's name is no word of theirs.
        return readiness.values.contains {
            $0.talent == judgement.talent && $0.judge == judgement.judge.other && $0.isShared && $0.writtenBy != nil
                && areOfOneRound($0, judgement)
        }
    }

    /// Both views since the last agreed judgement, the newest of each, where both have shared theirs.
    public func openViews(of talent: Talent.ID) -> (talent: ReadinessJudgement, lineManager: ReadinessJudgement)? {
        guard let own = openView(of: talent, by: .talent), let leaders = openView(of: talent, by: .lineManager) else {
            return nil
        }
        return (own, leaders)
    }

    private func openView(of talent: Talent.ID, by judge: Judge) -> ReadinessJudgement? {
        judgements(of: talent).last { $0.judge == judge && isOfThisRound($0) && isOpen($0) }
    }

    /// Whether nothing has been agreed since.
    public func isOfThisRound(_ judgement: ReadinessJudgement) -> Bool {
        !readiness.values.contains { $0.talent == judgement.talent && $0.isAgreed && $0.on >= judgement.on }
    }

    /// A round ends with the day on which both agree.
    private func areOfOneRound(_ one: ReadinessJudgement, _ other: ReadinessJudgement) -> Bool {
        let days = min(one.on, other.on)..<max(one.on, other.on)
        return !readiness.values.contains { $0.talent == one.talent && $0.isAgreed && days.contains($0.on) }
    }

    /// The day on which a talent was judged last, as those may know it who don't read the box: agreed on, or with both views shared.
    public func judgedOn(_ talent: Talent.ID) -> Day? {
        let views = openViews(of: talent).map { max($0.talent.on, $0.lineManager.on) }
        return [standing(of: talent)?.on, views].compactMap(\.self).max()
    }
}

extension Judge {
    /// Whose view stands beside it; a judgement made together has none.
    public var other: Judge? {
        switch self {
        case .talent: .lineManager
        case .lineManager: .talent
        case .together: nil
        }
    }

    /// The role that judges so on its own.
    public var role: Role? {
        switch self {
        case .talent: .talent
        case .lineManager: .lineManager
        case .together: nil
        }
    }
}
