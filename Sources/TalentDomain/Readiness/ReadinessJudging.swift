/// The viewer's part in judging a talent's readiness: their role as a judge, the judgement that they have begun, and a
/// proposal that they can confirm.
public struct ReadinessJudging: Sendable {
    let talent: Talent.ID
    let viewer: Viewer
    let data: Workspace

    /// The judge as whom the viewer writes alone: the talent or the line manager; nil for other viewers.
    public var ownJudge: Judge? {
        viewer.isOwner ? nil : [.talent, .lineManager].first { mayAdd(newJudgement(by: $0)) }
    }

    /// Whether the viewer may write a judgement.
    public var mayJudge: Bool { viewer.isOwner ? mayAdd(newJudgement(by: .together)) : ownJudge != nil }

    /// The viewer's own newest judgement since the last agreed one.
    public var ownJudgement: ReadinessJudgement? {
        data.judgements(of: talent).last { $0.judge != .together && isOwn($0) && data.isOfThisRound($0) }
    }

    /// A proposal that nobody has confirmed.
    public func proposal(byViewer: Bool) -> ReadinessJudgement? {
        data.judgements(of: talent).last { $0.isProposal && isOwn($0) == byViewer && data.isOfThisRound($0) }
    }

    /// The judge of the viewer's next judgement: their own first, a proposal once both are shared.
    public var nextJudge: Judge? { viewer.isOwner || data.openViews(of: talent) != nil ? .together : ownJudge }

    /// The viewer's own judgement that is not shared yet, which is edited in place of writing a second one.
    public var begun: ReadinessJudgement? {
        guard !viewer.isOwner else { return nil }
        return data.openViews(of: talent) != nil ? proposal(byViewer: true) : ownJudgement
    }

    /// The latest judgement that the viewer may read: their own, otherwise the agreed one.
    public var earlier: ReadinessJudgement? { ownJudgement ?? ReadinessStatus(of: talent, in: data)?.judgement }

    /// A new judgement with its first values. The owner has discussed what they enter with both.
    public func newJudgement(by judge: Judge) -> ReadinessJudgement {
        let last = earlier
        let purpose = last?.purpose ?? data.talents[talent]?.direction ?? .vertical
        return ReadinessJudgement(
            id: "ny", talent: talent, on: viewer.today, purpose: purpose,
            work: last?.work ?? Work.rows(for: purpose)[0], performance: last?.performance ?? .satisfactory,
            judge: judge, isShared: viewer.isOwner, writtenBy: viewer.isOwner ? nil : viewer.person)
    }

    private func mayAdd(_ judgement: ReadinessJudgement) -> Bool {
        Permission.may(viewer, do: .readiness(.add(judgement)), in: data)
    }

    private func isOwn(_ judgement: ReadinessJudgement) -> Bool {
        judgement.writtenBy != nil && judgement.writtenBy == viewer.person
    }
}

extension Workspace {
    /// The viewer's part in judging the talent's readiness.
    public func judging(of talent: Talent.ID, by viewer: Viewer) -> ReadinessJudging {
        ReadinessJudging(talent: talent, viewer: viewer, data: self)
    }
}
