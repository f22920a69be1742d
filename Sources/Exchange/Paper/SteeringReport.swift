import TalentDomain

/// The figures of a cohort for its steering group, on one page: no names, nothing about fewer than five people.
public struct SteeringReport: Sendable {
    private let figures: SteeringFigures
    private let cohort: Cohort
    private let activities: [Activity]
    private let language: Language
    private let today: Day

    /// - Parameter activities: those of the cohort.
    public init(
        _ figures: SteeringFigures, of cohort: Cohort, activities: [Activity], on today: Day, language: Language
    ) {
        (self.figures, self.cohort, self.activities) = (figures, cohort, activities)
        (self.today, self.language) = (today, language)
    }

    private func say(_ danish: String, _ english: String) -> String { Phrase(danish, english)[language] }

    private var rows: [SteeringRow] {
        figures.rows(
            of: cohort,
            hasNetworkMeetings: activities.contains { $0.kind == .networkMeeting && !$0.isVoluntary })
    }

    public var paper: Paper {
        let title = "\(cohort.name), \(cohort.programme[language])"
        let table = Paper.Table(
            [
                Paper.Column(say("Til tiden", "On time"), 46), Paper.Column(say("Nu", "Now"), 22),
                Paper.Column(say("Andel", "Share"), 16), Paper.Column(say("Mål", "Goal"), 16),
            ], rows.map(cells))
        let blocks: [Paper.Block] =
            [.paragraph(verdict)] + behind.map(Paper.Block.paragraph) + [.table(table)] + readiness + nextMeeting
            + [
                .footnote(
                    say(
                        "Tal om færre end fem personer vises ikke. Her er ingen navne og ingen tal for en enkelt organisation.",
                        "Figures about fewer than five people are not shown. There are no names here and no figures for a single organisation."
                    ))
            ]
        return Paper(
            title: title, language: language,
            pages: [
                .sheet(
                    Paper.Sheet(
                        title: title,
                        subtitle: say("Til styregruppen, ", "For the steering group, ")
                            + today.text(.medium, in: language), blocks: blocks))
            ])
    }

    // MARK: Parts

    private func cells(_ row: SteeringRow) -> [String] {
        let goal = row.goal.map(percent) ?? "–"
        guard let tally = row.tally else {
            return [row.name[language], say("færre end fem", "fewer than five"), "–", goal]
        }
        guard tally.due > 0, let share = tally.share else {
            return [row.name[language], say("ingen frist endnu", "nothing due yet"), "–", goal]
        }
        let mark = row.isBehind ? "! " : ""
        return [
            row.name[language], say("\(mark)\(tally.held) af \(tally.due)", "\(mark)\(tally.held) of \(tally.due)"),
            percent(Int((share * 100).rounded())), goal,
        ]
    }

    private func percent(_ number: Int) -> String { say("\(number) %", "\(number)%") }

    /// Whether the goal of completion can be reached.
    private var verdict: String {
        guard let completion = figures.completion, let mayLeave = figures.mayStillLeave,
            let goal = figures.completionGoal
        else {
            return say(
                "Holdet har færre end fem deltagere, så der vises ingen tal.",
                "The cohort has fewer than five participants, so no figures are shown.")
        }
        let counted = say(
            "\(completion.held) af \(completion.due) gennemfører; målet er \(goal) %.",
            "\(completion.held) of \(completion.due) are completing; the goal is \(goal)%.")
        let left =
            switch mayLeave {
            case ..<0: say("Målet kan ikke længere nås.", "The goal is out of reach.")
            case 0: say("Ingen må falde fra, hvis målet skal nås.", "Nobody may drop out if the goal is to be reached.")
            default:
                say(
                    "Højst \(mayLeave) må falde fra, hvis målet skal nås.",
                    "At most \(mayLeave) may drop out if the goal is to be reached.")
            }
        return "\(counted) \(left)"
    }

    /// `Samtaler med leder venter på talenterne og deres nærmeste ledere.`, for each figure that is behind.
    private var behind: [String] {
        rows.filter(\.isBehind).map { row in
            let who = row.waitsFor?[language] ?? ""
            return say("\(row.name.da) venter på \(who).", "\(row.name.en): waiting for \(who).")
        }
    }

    private var readiness: [Paper.Block] {
        guard cohort.uses.contains(.readiness), let boxes = figures.readiness else { return [] }
        return [
            .heading(say("Parathed, hele holdet", "Readiness, the whole cohort")),
            .table(
                Paper.Table(
                    [
                        Paper.Column(say("Boks", "Box"), 20),
                        Paper.Column(cohort.participants.plural[language].capitalizedFirst, 80),
                    ], (1...6).map { ["\($0)", "\(boxes[$0] ?? 0)"] })),
        ]
    }

    private var nextMeeting: [Paper.Block] {
        guard let next = activities.first(where: { $0.kind == .steeringMeeting && $0.end >= today }) else { return [] }
        let when = When(next.start, next.time).text(.weekdayAndYear, in: language)
        return [
            .heading(next.title[language]),
            .paragraph([when, next.place].filter { !$0.isEmpty }.joined(separator: ", ")),
        ]
    }
}
