import TalentDomain

/// A part of the overview under its heading.
struct OverviewSection {
    enum Row {
        case upcoming(Agenda.Item)
        case awaited(Awaited)
        case line(OverviewLine)
    }

    var title: String
    var rows: [Row]
}

extension Context {
    /// What the overview tells this viewer: their own way first, then those whom they look after alone, then who waits for whom.
    var overview: [OverviewSection] {
        let ahead = yearAhead, mine = talentsAlone, covered = Set(mine.map(\.id))
        let step = front.own == nil ? nil : Self.nextStep(in: ahead)
        // What is said under a talent's own heading is not said twice.
        let late = awaited.filter { !covered.isSuperset(of: $0.talents) }.map(OverviewSection.Row.awaited)
        let waiting = OverviewSection(title: say("Afventer", "Waiting for"), rows: (front.own.map(unanswered) ?? []) + late)
        let sections = (front.own.map { ownWay($0, next: step) } ?? []) + [coming(in: ahead, after: step)] + mine.map(standing) + [waiting]
            + (front.own.map { [fromOthers($0, except: covered)] } ?? [])
        return sections.filter { !$0.rows.isEmpty }
    }

    /// The next two weeks, or, where they are empty, what comes first after them.
    private func coming(in ahead: [Agenda.Item], after told: Agenda.Item?) -> OverviewSection {
        let soon = ahead.filter { $0.day <= today.adding(days: 14) && $0 != told }
        // Whoever has been told their next step needs no second one from far ahead.
        let items = !soon.isEmpty ? soon : told == nil ? Array(ahead.prefix(5)) : []
        return OverviewSection(
            title: soon.isEmpty ? say("Det næste", "What comes next") : say("De næste to uger", "The next two weeks"),
            rows: items.map(OverviewSection.Row.upcoming))
    }
}
