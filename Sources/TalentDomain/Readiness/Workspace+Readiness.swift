// The judgements that both can read, and the current result.
extension Workspace {
    /// A talent's judgements in the order of time.
    public func judgements(of talent: Talent.ID) -> [ReadinessJudgement] {
        readiness.values.filter { $0.talent == talent }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    }

    /// A talent's current readiness: the last agreed judgement; nil without one.
    public func agreedJudgement(of talent: Talent.ID) -> ReadinessJudgement? {
        judgements(of: talent).last(where: \.isAgreed)
    }

    /// Whether talent, line manager and the readers of agreed judgements may read this one: it is agreed, or both have
    /// shared their views.
    public func isOpen(_ judgement: ReadinessJudgement) -> Bool {
        guard judgement.isShared else { return false }
        if judgement.judge == .together || judgement.writtenBy == nil { return true }
        // A view that the owner entered for the other person does not count as shared by them.
        return readiness.values.contains {
            $0.talent == judgement.talent && $0.judge == judgement.judge.other && $0.isShared && $0.writtenBy != nil
                && areOfOneRound($0, judgement)
        }
    }

    /// The newest view of each since the last agreed judgement, if both have shared theirs.
    public func openViews(of talent: Talent.ID) -> (talent: ReadinessJudgement, lineManager: ReadinessJudgement)? {
        guard let own = openView(of: talent, by: .talent), let leaders = openView(of: talent, by: .lineManager) else {
            return nil
        }
        return (own, leaders)
    }

    private func openView(of talent: Talent.ID, by judge: Judge) -> ReadinessJudgement? {
        judgements(of: talent).last { $0.judge == judge && isOfThisRound($0) && isOpen($0) }
    }

    /// Whether no judgement has been agreed since this one.
    public func isOfThisRound(_ judgement: ReadinessJudgement) -> Bool {
        !readiness.values.contains { $0.talent == judgement.talent && $0.isAgreed && $0.on >= judgement.on }
    }

    /// A round ends on the day on which both agree.
    private func areOfOneRound(_ one: ReadinessJudgement, _ other: ReadinessJudgement) -> Bool {
        let days = min(one.on, other.on)..<max(one.on, other.on)
        return !readiness.values.contains { $0.talent == one.talent && $0.isAgreed && days.contains($0.on) }
    }

    /// The day of the last judgement that is agreed or shared by both, for viewers who may know the day but not the
    /// box.
    public func judgedOn(_ talent: Talent.ID) -> Day? {
        let views = openViews(of: talent).map { max($0.talent.on, $0.lineManager.on) }
        return [agreedJudgement(of: talent)?.on, views].compactMap(\.self).max()
    }
}

extension Judge {
    /// The judge of the other view; nil for a judgement made together.
    public var other: Judge? {
        switch self {
        case .talent: .lineManager
        case .lineManager: .talent
        case .together: nil
        }
    }

    /// The role of a judge who judges alone.
    public var role: Role? {
        switch self {
        case .talent: .talent
        case .lineManager: .lineManager
        case .together: nil
        }
    }
}
