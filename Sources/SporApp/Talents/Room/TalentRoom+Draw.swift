import TalentDomain
import TerminalKit

extension TalentRoom {
    func crumbs(in context: Context) -> [String] { [context.wording.name(talent)] }

    func tabs(in context: Context) -> Tabs? {
        let tabs = context.abilities.tabs(of: talent)
        return Tabs(
            tabs.map { Tab(context.wording[$0.title]) }, active: tabs.firstIndex(of: shown(in: context)) ?? 0)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard context.data.talents[talent] != nil, !context.abilities.tabs(of: talent).isEmpty else {
            return canvas.hint(context.wording[.notHereForYou], in: area)
        }
        screen(of: shown(in: context)).draw(on: &canvas, in: area, context: context)
    }

    /// The direction and the people around the talent, in the longest form that fits. Names are shortened before a fact
    /// is dropped.
    func facts(in context: Context, columns: Int) -> [Span] {
        guard let record = context.data.talents[talent] else { return [] }
        let talents = Talents(context), ending = talents.ending(of: record)
        let beside = [
            talents.buddyNames(of: talent), talents.buddyNames(of: talent, fitting: 14),
            talents.buddyFirstNames(of: talent),
        ].map { buddies in
            [context.wording.say("leder ", "manager ") + talents.lineManagerName(of: talent)]
                + (context.navigation.hasPairs ? ["buddy " + buddies] : [])
        }
        let aims: [String?] = [talents.shortAim(of: record), nil]
        let wordings =
            ([[ending, talents.aim(of: record)] + beside[0]]
            + aims.flatMap { aim in beside.map { [ending, aim] + $0 } }).map { $0.compactMap(\.self) }
        let notes = OwnNotes(context).line(about: .talent(talent))
        func text(_ facts: [String]) -> String { facts.joined(separator: " · ") }
        var facts = wordings.first { cellWidth(of: text($0)) <= columns } ?? wordings[1]
        while facts.count > 1, cellWidth(of: text(facts)) > columns { facts.removeLast() }
        let told = text(facts), room = columns - cellWidth(of: told) - 3
        guard let notes, cellWidth(of: notes) <= room else { return [Span(told)] }
        return [Span(told), Span(" · " + notes, Style(.secret))]
    }
}
