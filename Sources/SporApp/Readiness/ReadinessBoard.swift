import TalentDomain
import TerminalKit

/// The talents of a cohort in the six boxes, as far as the viewer may see.
struct ReadinessBoard {
    private(set) var standings: [Talent.ID: ReadinessStatus] = [:]
    /// The talents of boxes 1–6, each in Danish order.
    private(set) var boxes: [[Talent.ID]] = Array(repeating: [], count: 6)
    /// The talents without a joint judgement that the viewer may read; first those who have none.
    private(set) var unjudged: [Talent.ID] = []
    /// Whether the viewer may know who has been judged, but read nobody's box.
    private(set) var isClosed = true

    /// - Parameters:
    ///   - direction: only talents judged for it, or developing in it; nil for all.
    ///   - organisation: only talents of it, in any spelling; nil for all.
    init(in context: Context, direction: Direction?, organisation: String? = nil) {
        var unread: [Talent.ID] = []
        for talent in context.talents where talent.isActive && context.abilities.opens(.readinessAgreed, of: talent.id)
        {
            let standing = ReadinessStatus(of: talent.id, in: context.data)
            if Permission.readsReadiness(of: talent.id, by: context.viewer, in: context.data) { isClosed = false }
            let own = context.data.people[talent.person]?.organisation ?? ""
            guard organisation == nil || organisation?.folded == own.folded else { continue }
            guard direction == nil || direction == standing?.judgement.purpose ?? talent.direction else { continue }
            standings[talent.id] = standing
            if let standing {
                boxes[standing.box.number - 1].append(talent.id)
            } else if context.digest?.judgedOn[talent.id] == nil {
                unjudged.append(talent.id)
            } else {
                unread.append(talent.id)
            }
        }
        unjudged += unread
    }

    /// `3 frem, 1 tilbage`: those who changed box with their latest judgement; nil if nobody did.
    var movement: Phrase? {
        func count(_ trend: ReadinessStatus.Trend) -> Int { standings.values.count { $0.trend == trend } }
        let (up, down) = (count(.up), count(.down))
        switch (up, down) {
        case (0, 0): return nil
        case (_, 0): return Phrase("\(up) frem", "\(up) forward")
        case (0, _): return Phrase("\(down) tilbage", "\(down) back")
        default: return Phrase("\(up) frem, \(down) tilbage", "\(up) forward, \(down) back")
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

extension ReadinessStatus {
    /// `2→1`, from box to box; only the number where there was no other box.
    var way: String { (before.map { "\($0.number)→" } ?? "") + "\(box.number)" }
}
