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
        write(context.name(talent.id), Style(.heading))
        write(context.ending(of: talent) ?? context.aim(of: talent), Style(.muted))
        if let joined = talent.joinedOn {
            write(context.say("med fra \(context.date(joined))", "joined on \(context.date(joined))"), Style(.muted))
        }
        if let path = talent.nextPath { write(context.text(path)) }
        rest = rest.splitRows(1).rest
        write(
            [person?.position, person?.department, person?.organisation].compactMap(\.self).filter { !$0.isEmpty }
                .joined(separator: ", "))
        write(context.masksNames ? "" : person?.email ?? "", Style(.link))
        rest = rest.splitRows(1).rest
        let tabs = context.tabs(of: talent.id)
        let facts =
            [
                (context.say("Leder", "Manager"), context.lineManagerName(of: talent.id)),
                ("Buddy", context.buddyNames(of: talent.id)),
            ] + (tabs.contains(.readiness) ? [(context.say("Parathed", "Readiness"), readiness(in: context))] : [])
            + (tabs.contains(.plan) ? [(context.say("Plan", "Plan"), plan(in: context))] : [])
        for (label, value) in facts {
            let line = rest.splitRows(1).top
            canvas.write(label, at: line.origin, Style(.muted), limit: 10)
            rest = rest.splitRows(max(1, canvas.paragraph(value, in: rest.splitColumns(11).rest))).rest
        }
        rest = rest.splitRows(1).rest
        let things = context.dueThings(of: talent.id)
        if !things.isEmpty { write(context.say("Næste", "Next"), Style(.heading)) }
        // The width of `! ` and the longest date.
        let dayColumns = 2 + max(8, things.map { cellWidth(of: context.date($0.day)) }.max() ?? 0)
        for thing in things.prefix(max(0, rest.rows)) {
            let isLate = thing.isLate(on: context.today)
            let line = rest.splitRows(1).top
            canvas.write(
                (isLate ? "! " : "  ") + context.date(thing.day), at: line.origin, Style(isLate ? .warn : .muted),
                limit: dayColumns)
            let what = line.splitColumns(dayColumns + 1).rest
            canvas.write(thing.what, at: what.origin, limit: what.columns)
            rest = rest.splitRows(1).rest
        }
    }

    private func readiness(in context: Context) -> String {
        guard let judgement = context.data.standing(of: talent.id), let box = judgement.box else {
            return context.judged(talent.id) ?? "–"
        }
        return context.say(
            "boks \(box.number), \(context.day(judgement.on, .medium))",
            "box \(box.number), \(context.day(judgement.on, .medium))")
    }

    private func plan(in context: Context) -> String {
        guard let last = context.data.revisions(of: talent.id).last else {
            return context.say("ikke aftalt endnu", "not agreed yet")
        }
        guard let agreed = last.agreementDay(in: context.data) else {
            return context.say("delt \(context.day(last.on, .medium))", "shared \(context.day(last.on, .medium))")
        }
        return context.say("aftalt \(context.day(agreed, .medium))", "agreed \(context.day(agreed, .medium))")
    }
}
