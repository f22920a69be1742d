import TalentDomain
import TerminalKit

/// The pane for the selected talent beside the list.
struct TalentSummary {
    let talent: Talent

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let person = context.data.people[talent.person]
        var rest = area
        func write(_ text: String, _ style: Style = Style()) {
            guard !text.isEmpty else { return }
            rest = rest.splitRows(canvas.paragraph(text, in: rest, style)).rest
        }
        write(context.wording.name(talent.id), Style(.heading))
        write(Talents(context).ending(of: talent) ?? Talents(context).aim(of: talent), Style(.muted))
        if let joined = talent.joinedOn {
            write(
                context.wording.say(
                    "med fra \(context.wording.date(joined))", "joined on \(context.wording.date(joined))"),
                Style(.muted))
        }
        if let path = talent.nextPath { write(context.wording.text(path)) }
        rest = rest.splitRows(1).rest
        write(
            [person?.position, person?.department, person?.organisation].compactMap(\.self).filter { !$0.isEmpty }
                .joined(separator: ", "))
        write(context.masksNames ? "" : person?.email ?? "", Style(.link))
        rest = rest.splitRows(1).rest
        let tabs = context.abilities.tabs(of: talent.id)
        let facts =
            [
                (context.wording.say("Leder", "Manager"), Talents(context).lineManagerName(of: talent.id))
            ]
            + (context.navigation.uses.contains(.buddies)
                ? [("Buddy", Talents(context).buddyNames(of: talent.id))] : [])
            + (tabs.contains(.readiness)
                ? [(context.wording.say("Parathed", "Readiness"), readiness(in: context))] : [])
            + (tabs.contains(.plan) ? [(context.wording.say("Plan", "Plan"), plan(in: context))] : [])
        for (label, value) in facts {
            let line = rest.splitRows(1).top
            canvas.write(label, at: line.origin, Style(.muted), limit: 10)
            rest = rest.splitRows(max(1, canvas.paragraph(value, in: rest.splitColumns(11).rest))).rest
        }
        rest = rest.splitRows(1).rest
        let things = Talents(context).deadlines(of: talent.id)
        if !things.isEmpty { write(context.wording.say("Næste", "Next"), Style(.heading)) }
        // The width of `! ` and the longest date.
        let dayColumns = 2 + max(8, things.map { cellWidth(of: context.wording.date($0.day)) }.max() ?? 0)
        for thing in things where rest.rows > 0 {
            let isLate = thing.isLate(on: context.today)
            canvas.write(
                (isLate ? "! " : "  ") + context.wording.date(thing.day), at: rest.origin,
                Style(isLate ? .warn : .muted), limit: dayColumns)
            let taken = canvas.paragraph(thing.what, in: rest.splitColumns(dayColumns + 1).rest)
            rest = rest.splitRows(max(1, taken)).rest
        }
    }

    private func readiness(in context: Context) -> String {
        guard let judgement = context.data.agreedJudgement(of: talent.id), let box = judgement.box else {
            return ReadinessWording(context).judged(talent.id)
                ?? context.wording.say("ikke vurderet endnu", "not assessed yet")
        }
        return context.wording.say(
            "boks \(box.number), \(context.wording.date(judgement.on))",
            "box \(box.number), \(context.wording.date(judgement.on))")
    }

    private func plan(in context: Context) -> String {
        guard let last = context.data.revisions(of: talent.id).last else {
            return context.wording.say("ikke aftalt endnu", "not agreed yet")
        }
        guard let agreed = last.agreementDay(in: context.data) else {
            return context.wording.say(
                "delt \(context.wording.date(last.on))", "shared \(context.wording.date(last.on))")
        }
        return context.wording.say(
            "aftalt \(context.wording.date(agreed))", "agreed \(context.wording.date(agreed))")
    }
}
