import TalentDomain
import TerminalKit

/// A talent's current and former box, from the agreed judgements.
struct Standing: Hashable {
    enum Trend: Hashable { case up, down, same }

    var judgement: ReadinessJudgement
    var box: ReadinessBox
    /// The first day of the judgements in a row that gave this box.
    var since: Day
    /// The box before that; nil if there was none.
    var before: ReadinessBox?
    /// The direction of the change since the judgement before.
    var trend: Trend

    /// Nil without an agreed judgement.
    init?(of talent: Talent.ID, in data: Workspace) {
        let judged = data.judgements(of: talent).filter(\.isAgreed)
            .compactMap { judgement in judgement.box.map { (judgement: judgement, box: $0) } }
        guard let last = judged.last else { return nil }
        let earlier = judged.last { $0.box != last.box }
        let run = judged.drop { earlier != nil && $0.judgement.on <= earlier?.judgement.on ?? .distantPast }
        judgement = last.judgement
        box = last.box
        since = run.first?.judgement.on ?? last.judgement.on
        before = earlier?.box
        // Box 1 is the furthest.
        switch judged.dropLast().last?.box {
        case let previous? where previous > last.box: trend = .up
        case let previous? where previous < last.box: trend = .down
        default: trend = .same
        }
    }

    var sign: Span {
        switch trend {
        case .up: Span("↑", Style(.ok))
        case .down: Span("↓", Style(.warn))
        case .same: ""
        }
    }
}

extension ReadinessBox {
    /// The column on the board: 0 for work on the next level or advanced, 1 for simple work.
    var row: Int { (number - 1) / 3 }
    /// The row: 0 exceptional – 2 not yet.
    var column: Int { (number - 1) % 3 }
}
