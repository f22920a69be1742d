import TalentDomain

/// The lines about the level that a talent leaves and the one they go to (TN: keep, less, more; PPT: the competences
/// of the level below step back, they do not vanish).
struct LevelStep {
    struct Line: Hashable {
        /// The heading above the line, where a group begins.
        var heading: String?
        var text: String
        /// The sentences below the line while it is selected.
        var details: [String] = []
        /// Where it belongs in the plan's transition.
        var column: TransitionColumn
        /// The name of the competence that it is.
        var competence = ""
        /// Whether it is a training ground, which has a place of its own in the plan.
        var isGround = false
    }

    /// Nil where the talent stays on their level, or leaves that of employees.
    let from: LevelInspiration?
    let to: LevelInspiration
    /// The training grounds on the own level; empty for a talent who goes to another one.
    private let grounds: [Phrase]

    /// Nil for a talent whose level has no inspiration.
    init?(of talent: Talent.ID, in context: Context) {
        guard let target = context.data.talents[talent]?.targetLevel, let to = context.services.inspiration(target)
        else { return nil }
        self.to = to
        let own = context.data.level(of: talent)
        from = own.flatMap { $0 < target ? context.services.inspiration($0) : nil }
        grounds = own == target ? context.services.grounds(.horizontal) : []
    }

    /// The tasks of the level that one leaves, and its competences, which step back.
    func left(_ wording: Wording) -> [Line] {
        guard let from else { return [] }
        return Self.group(wording.say("Opgaver", "Tasks"), from.tasks.map { Line(text: wording[$0], column: .less) })
            + Self.group(
                wording.say("Kompetencer, der træder tilbage", "Competences that step back"),
                from.competences.map { competence in
                    Line(
                        text: wording[competence.name], details: [wording[competence.meaning]], column: .keep,
                        competence: wording[competence.name])
                })
    }

    /// The tasks, difficulties, competences, abilities, pitfalls and training grounds of the level that one goes to.
    func right(_ wording: Wording) -> [Line] {
        func lines(_ texts: [Phrase], _ column: TransitionColumn) -> [Line] {
            texts.map { Line(text: wording[$0], column: column) }
        }
        return Self.group(wording.say("Opgaver", "Tasks"), lines(to.tasks, .more))
            + Self.group(
                wording.say("Det svære ved overgangen", "What makes the transition hard"),
                to.transitions.map {
                    Line(text: wording[$0.name], details: [wording[$0.hard], wording[$0.question]], column: .more)
                })
            + Self.group(
                wording.say("Kritiske kompetencer", "Critical competences"),
                to.competences.map { competence in
                    Line(
                        text: wording[competence.name],
                        details: [wording[competence.meaning], wording[competence.why]],
                        column: .more, competence: wording[competence.name])
                })
            + Self.group(wording.say("Det skal man kunne", "What you must be able to do"), lines(to.abilities, .more))
            + Self.group(wording.say("Faldgruber", "Pitfalls"), lines(to.pitfalls, .less))
            + Self.group(
                wording.say("Øvebaner", "Training grounds"),
                grounds.map { Line(text: wording[$0], column: .more, isGround: true) })
    }

    private static func group(_ heading: String, _ lines: [Line]) -> [Line] {
        lines.enumerated().map { index, line in
            var line = line
            if index == 0 { line.heading = heading }
            return line
        }
    }
}
