import TalentDomain
import TerminalKit

extension PairProposalScreen {
    func content(_ context: Context) -> ListContent {
        proposed.content { number, group in
            let level = group.first.flatMap(context.data.level).map { context.wording[$0.name] } ?? ""
            let start = Pairs(context).pairStart(of: group)
            let from =
                start == context.today ? "" : context.wording.say(" · fra ", " · from ") + context.wording.date(start)
            let kept = isKept(group) ? context.wording.say(" · beholdes", " · kept") : ""
            return context.wording.say("Par", "Pair") + " \(number)\(kept) · \(level)\(from)"
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about =
            area.columns < 60
            ? context.wording.say(
                "Forslag til \(groups.count) buddypar. Enter: dan.",
                "Suggested buddy pairs: \(groups.count). Enter: make.")
            : context.wording.say(
                "Forslag til \(groups.count) buddypar. Enter: dan. e: byt. b: behold. f: forbyd. d: tag ud.",
                "Suggested buddy pairs: \(groups.count). Enter: make. e: swap. b: keep. f: forbid. d: remove.")
        proposed.draw(
            on: &canvas, in: area, about: about, content: content(context), words: words(context), context: context
        ) { talent in
            let direction = context.data.talents[talent].map { " · " + context.wording[$0.direction.name] } ?? ""
            return (context.data.person(of: talent)?.organisation ?? "") + (area.columns < 60 ? "" : direction)
        }
    }

    /// The reasons for the selected pair, its shortcomings, the talents who are left over, and what is forbidden.
    private func words(_ context: Context) -> [(String, Style)] {
        guard let group = proposed.selectedGroup, let own = reasons[group] else { return [] }
        let why = (context.wording.say("Hvorfor: ", "Why: ") + context.wording[own.why] + ".", Style(.text))
        let lacks = (own.lacks + unmet).map { (context.wording[$0], Style(.warn)) }
        // A narrow screen has room for little, so what is amiss comes first.
        return (context.size.columns < 60 ? lacks + [why] : [why] + lacks) + forbidden(context)
    }

    /// `Forbudt: Anne Holm og Bo Dam; Carl Lund og Eva Ravn.`
    private func forbidden(_ context: Context) -> [(String, Style)] {
        let pairs = choices.bans.map { context.wording.joined($0.sorted().map(context.wording.name)) }.sorted()
        return pairs.isEmpty
            ? []
            : [
                (
                    context.wording.say("Forbudt: ", "Forbidden: ") + pairs.joined(separator: "; ") + ".",
                    Style(.muted)
                )
            ]
    }
}
