import TalentDomain
import TerminalKit

extension Context {
    /// The active talents, then those who have left, each in Danish order. Without a cohort, those who wait for one.
    func talentsInOrder(in cohort: Cohort.ID?) -> [Talent] {
        let all = data.talents(in: cohort)
        return all.filter(\.isActive) + all.filter { !$0.isActive }
    }
}

/// The facts about a talent in words.
struct Talents: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Talents {
    /// The programme's word for a participant, such as `talent` or `deltager`.
    var participant: Phrase { wording.people.singular }

    /// The direction and target level, which are never shortened.
    func path(of talent: Talent) -> String { data.path(of: talent, in: context.language) }

    /// The organisation; a municipality without "Kommune" if there is too little room.
    func organisation(of talent: Talent, within columns: Int) -> String {
        let name = data.people[talent.person]?.organisation ?? ""
        return cellWidth(of: name) > columns ? name.withoutKommune : name
    }

    /// `vertikal, mod leder af ledere`, with the names of the levels.
    func aim(of talent: Talent) -> String { "\(wording[talent.direction.name]), \(shortAim(of: talent))" }

    /// `mod leder af ledere`, where the direction is shown already.
    func shortAim(of talent: Talent) -> String {
        let target = wording[talent.targetLevel.name]
        return talent.direction == .vertical
            ? wording.say("mod \(target)", "towards \(target)") : wording.say("som \(target)", "as \(target)")
    }

    func lineManagerName(of talent: Talent.ID) -> String { wording.name(data.lineManager(of: talent, on: today)) }

    func buddyNames(of talent: Talent.ID, fitting columns: Int = .max) -> String {
        let buddies = data.buddies(of: talent, on: today)
        return buddies.isEmpty ? "–" : wording.memberNames(buddies, fitting: columns).joined(separator: ", ")
    }

    func buddyFirstNames(of talent: Talent.ID) -> String {
        let buddies = data.buddies(of: talent, on: today)
        return buddies.isEmpty ? "–" : wording.memberFirstNames(buddies).joined(separator: ", ")
    }

    /// `stoppede 3. mar.`, `gennemførte 3. mar.`; nil for an active talent.
    func ending(of talent: Talent) -> String? {
        switch talent.status {
        case .active: nil
        case .left(let day, _): wording.say("stoppede \(wording.date(day))", "left \(wording.date(day))")
        case .completed(let day):
            wording.say("gennemførte \(wording.date(day))", "completed \(wording.date(day))")
        }
    }
}
