/// A talent's current and former box, from the agreed judgements.
public struct ReadinessStatus: Hashable, Sendable {
    public enum Trend: Hashable, Sendable { case up, down, same }

    public private(set) var judgement: ReadinessJudgement
    public private(set) var box: ReadinessBox
    /// The first day of the judgements in a row that gave this box.
    public private(set) var since: Day
    /// The box before that; nil if there was none.
    public private(set) var before: ReadinessBox?
    /// The last day on which the box before was given.
    public private(set) var beforeOn: Day?
    /// The direction of the change since the judgement before.
    public private(set) var trend: Trend

    /// Nil without an agreed judgement.
    public init?(of talent: Talent.ID, in data: Workspace) {
        let judged = data.judgements(of: talent).filter(\.isAgreed)
            .compactMap { judgement in judgement.box.map { (judgement: judgement, box: $0) } }
        guard let last = judged.last else { return nil }
        let earlier = judged.last { $0.box != last.box }
        let run = judged.drop { earlier != nil && $0.judgement.on <= earlier?.judgement.on ?? .distantPast }
        judgement = last.judgement
        box = last.box
        since = run.first?.judgement.on ?? last.judgement.on
        before = earlier?.box
        beforeOn = earlier?.judgement.on
        // Box 1 is the furthest.
        switch judged.dropLast().last?.box {
        case let previous? where previous > last.box: trend = .up
        case let previous? where previous < last.box: trend = .down
        default: trend = .same
        }
    }
}
