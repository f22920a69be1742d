import TalentDomain
import TerminalKit

/// The talents of a cohort in the six boxes, as far as the viewer may see.
struct ReadinessBoard {
    private(set) var standings: [Talent.ID: ReadinessStatus] = [:]
    /// The talents of boxes 1–6, each in Danish order.
    private(set) var boxes: [[Talent.ID]] = Array(repeating: [], count: 6)
    private(set) var unjudged: [Talent.ID] = []

    /// - Parameter direction: only talents judged for it, or developing in it; nil for all.
    init(in context: Context, direction: Direction?) {
        for talent in context.talents where talent.isActive && context.abilities.opens(.readinessAgreed, of: talent.id)
        {
            let standing = ReadinessStatus(of: talent.id, in: context.data)
            guard direction == nil || direction == standing?.judgement.purpose ?? talent.direction else { continue }
            standings[talent.id] = standing
            if let standing { boxes[standing.box.number - 1].append(talent.id) } else { unjudged.append(talent.id) }
        }
    }

    /// The talents box by box, then those in no box.
    var inOrder: [Talent.ID] { boxes.flatMap(\.self) + unjudged }

    /// The positions that the keys select: boxes 0–5, and 6 for the talents without a judgement.
    static let unjudgedPlace = 6

    func talents(in place: Int) -> [Talent.ID] { place == Self.unjudgedPlace ? unjudged : boxes[place] }

    func place(of talent: Talent.ID) -> Int? {
        standings[talent].map { $0.box.number - 1 } ?? (unjudged.contains(talent) ? Self.unjudgedPlace : nil)
    }
}

extension ReadinessBox {
    /// The column on the board: 0 for work on the next level or advanced, 1 for simple work.
    var row: Int { (number - 1) / 3 }
    /// The row: 0 exceptional – 2 not yet.
    var column: Int { (number - 1) % 3 }
}

extension ReadinessStatus {
    /// The arrow of the trend.
    var sign: Span {
        switch trend {
        case .up: Span("↑", Style(.ok))
        case .down: Span("↓", Style(.warn))
        case .same: ""
        }
    }
}
