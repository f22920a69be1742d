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
        let mine = talentsAlone, covered = Set(mine.map(\.id))
        // What is said under a talent's own heading is not said twice.
        let late = awaited.filter { !covered.isSuperset(of: $0.talents) }.map(OverviewSection.Row.awaited)
        let waiting = OverviewSection(title: say("Afventer", "Awaited"), rows: (front.own.map(unanswered) ?? []) + late)
        let sections = (front.own.map(ownWay) ?? []) + [coming] + mine.map(standing) + [waiting] + (front.own.map { [fromOthers($0)] } ?? [])
        return sections.filter { !$0.rows.isEmpty }
    }

    /// The next two weeks, or, where they are empty, what comes first after them.
    private var coming: OverviewSection {
        let told = front.own == nil ? nil : nextStep, soon = upcoming.filter { $0 != told }
        // Whoever has been told their next step needs no second one from far ahead.
        let items = !soon.isEmpty ? soon : told == nil ? next : []
        return OverviewSection(
            title: soon.isEmpty ? say("Det næste", "What comes next") : say("De næste to uger", "The next two weeks"),
            rows: items.map(OverviewSection.Row.upcoming))
    }
}
