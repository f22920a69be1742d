import TalentDomain

/// The figures of a cohort for its steering group, on one page: no names, nothing about fewer than five people.
public struct SteeringReport: Sendable {
    private let figures: SteeringFigures
    private let cohort: Cohort
    private let data: Workspace
    private let language: Language
    private let today: Day

    /// - Parameter data: what the reader sees: the cohort's activities, and the steering group's agenda and decisions.
    public init(
        _ figures: SteeringFigures, of cohort: Cohort, in data: Workspace, on today: Day, language: Language
    ) {
        (self.figures, self.cohort, self.data) = (figures, cohort, data)
        (self.today, self.language) = (today, language)
    }

    private func say(_ danish: String, _ english: String) -> String { Phrase(danish, english)[language] }

    private var rows: [SteeringRow] { rows(of: figures) }

    private func rows(of figures: SteeringFigures) -> [SteeringRow] {
        figures.rows(
            of: cohort,
            hasNetworkMeetings: data.activities(in: cohort.id).contains {
                $0.kind == .networkMeeting && !$0.isVoluntary
            })
    }

    /// The figures of the last meeting before today; nil if none were kept.
    private var earlier: SteeringSnapshot? { data.lastSnapshot(in: cohort.id, before: today) }

    public var paper: Paper {
        let title = "\(cohort.name), \(cohort.programme[language])"
        let blocks: [Paper.Block] =
            [.paragraph(verdict)] + behind.map(Paper.Block.paragraph) + [.table(table)] + nextMeeting
            + decisions + [
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

    private var table: Paper.Table {
        guard let earlier else {
            return Paper.Table(
                [
                    Paper.Column(say("Nøgletal", "Measure"), 46), Paper.Column(say("Nu", "Now"), 22),
                    Paper.Column(say("Andel", "Share"), 16), Paper.Column(say("Mål", "Goal"), 16),
                ], rows.map(cells))
        }
        let before = Dictionary(rows(of: earlier.figures).map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
        return Paper.Table(
            [
                Paper.Column(say("Nøgletal", "Measure"), 38), Paper.Column(say("Nu", "Now"), 20),
                Paper.Column(say("Andel", "Share"), 12),
                Paper.Column(earlier.on.text(.medium, in: language), 18), Paper.Column(say("Mål", "Goal"), 12),
            ],
            rows.map { row in
                var cells = cells(row)
                cells.insert(before[row.name]?.tally.map(counted) ?? "–", at: 3)
                return cells
            })
    }

    private func counted(_ tally: Tally) -> String {
        tally.due == 0 ? "–" : say("\(tally.held) af \(tally.due)", "\(tally.held) of \(tally.due)")
    }

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
            row.name[language], mark + counted(tally),
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
            "\(completion.held) of \(completion.due) are on course to complete; the goal is \(goal)%.")
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
            return say("\(row.name.da): venter på \(who).", "\(row.name.en): waiting for \(who).")
        }
    }

    /// The next meeting with its agenda.
    private var nextMeeting: [Paper.Block] {
        guard let next = data.steeringMeetings(in: cohort.id).first(where: { $0.end >= today }) else { return [] }
        let when = When(next.start, next.time).text(.weekdayAndYear, in: language)
        let points = data.agenda(of: next.id).map { "\($0.order) \($0.text) (\($0.aim.name[language]))" }
        return [
            .heading(next.title[language]),
            .paragraph([when, next.place].filter { !$0.isEmpty }.joined(separator: ", ")),
        ] + (points.isEmpty ? [] : [.list(points)])
    }

    /// The decisions that wait to be carried out.
    private var decisions: [Paper.Block] {
        let open = data.openDecisions(in: cohort.id)
        guard !open.isEmpty else { return [] }
        let rows = open.map { item in
            [
                item.decision.replacing("\n", with: " "), item.inCharge,
                item.due.map { (item.isOverdue(on: today) ? "! " : "") + $0.text(.medium, in: language) } ?? "–",
            ]
        }
        return [
            .heading(say("Besluttet, ikke udført endnu", "Decided, not done yet")),
            .table(
                Paper.Table(
                    [
                        Paper.Column(say("Beslutning", "Decision"), 56),
                        Paper.Column(say("Ansvarlig", "In charge"), 24), Paper.Column(say("Frist", "Due"), 20),
                    ], rows)),
        ]
    }
}
