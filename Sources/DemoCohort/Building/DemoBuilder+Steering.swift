import TalentDomain

extension DemoBuilder {
    /// Adds the steering group's agendas, and for the meetings that are over the decisions and the figures of the day.
    mutating func seedSteering() {
        for (meeting, points) in zip(calendar.activities(.steeringMeeting), Self.agendas) {
            let isOver = meeting.end < calendar.today
            let items = points.enumerated().map { index, point in
                item(point, number: index + 1, of: meeting, isDecided: isOver)
            }
            let sent = min(meeting.start.adding(days: -14), calendar.today.adding(days: -1))
            add(
                items.map {
                    var item = $0; item.decide("", nil, nil); return .steeringItem(.add(item))
                },
                Phrase("Dagsorden til \(meeting.title.da)", "Agenda of \(meeting.title.en)"), by: DemoPeople.lead,
                at: sent.at(10))
            guard isOver else { continue }
            var decided = items.map { item -> Change in
                var before = item
                before.decide("", nil, nil)
                return .steeringItem(Edit(from: before, to: item))
            }
            decided.append(
                .steeringSnapshot(
                    .add(
                        SteeringSnapshot(
                            cohort: meeting.cohort, activity: meeting.id, on: meeting.start,
                            figures: figures(at: meeting)))))
            add(
                decided, Phrase("Beslutninger fra \(meeting.title.da)", "Decisions of \(meeting.title.en)"),
                by: DemoPeople.lead, at: meeting.start.at(16))
        }
    }

    private func item(_ point: Point, number: Int, of meeting: Activity, isDecided: Bool) -> SteeringItem {
        var item = SteeringItem(
            id: SteeringItem.ID("\(meeting.id)-punkt-\(number)"), cohort: meeting.cohort, activity: meeting.id,
            order: number, aim: point.aim, text: point.text)
        guard isDecided, let outcome = point.outcome else { return item }
        let due = outcome.days.map { meeting.start.adding(days: $0) }
        item.decide(outcome.decision, outcome.inCharge, due)
        // The last decision is still being carried out.
        if let due, due < calendar.today, !outcome.isOpen { item.doneOn = due }
        return item
    }

    /// At the start only completion counts; later also the talks and plans.
    private func figures(at meeting: Activity) -> SteeringFigures {
        let people = DemoPeople.talents.count
        var figures = SteeringFigures()
        figures.completion = Tally(held: people, due: people, people: people)
        (figures.mayStillLeave, figures.completionGoal) = (0, calendar.cohort.completionGoal)
        guard meeting.start > calendar.moduleDay(2, 1).start else { return figures }
        figures.talks = Tally(held: 26, due: 28, people: people)
        figures.plansAgreed = Tally(held: 9, due: people, people: people)
        return figures
    }
}

extension SteeringItem {
    fileprivate mutating func decide(_ decision: String, _ inCharge: String?, _ due: Day?) {
        (self.decision, self.inCharge, self.due, doneOn) = (decision, inCharge ?? "", due, nil)
    }
}

/// A point of a meeting, with its outcome.
private struct Point {
    struct Outcome {
        var decision: String
        var inCharge: String?
        /// The due date, in days after the meeting.
        var days: Int?
        var isOpen = false
    }

    var aim: SteeringItem.Aim
    var text: String
    var outcome: Outcome?
}

extension DemoBuilder {
    /// The points of the meetings at the start, in the middle and at the end.
    private static let agendas: [[Point]] = [
        [
            Point(
                aim: .decision, text: "Mål for Hold 3",
                outcome: .init(decision: "Målet på 95 % gælder også for Hold 3.")),
            Point(
                aim: .decision, text: "Hvem byder velkommen ved kickoff?",
                outcome: .init(decision: "Formanden byder velkommen.", inCharge: "formanden", days: 14)),
            Point(
                aim: .discussion, text: "Tid til samtalerne",
                outcome: .init(
                    decision: "Direktionerne beder de nærmeste ledere sætte tid af til samtalerne.",
                    inCharge: "direktionerne", days: 30)),
        ],
        [
            Point(
                aim: .discussion, text: "Halvvejs: gennemfører holdet?",
                outcome: .init(decision: "Forløbet fortsætter uændret.")),
            Point(
                aim: .decision, text: "Planer, der ikke er aftalt igen",
                outcome: .init(
                    decision: "De nærmeste ledere bliver bedt om at aftale planerne inden næste modul.",
                    inCharge: "programlederen", days: 21, isOpen: true)),
            Point(aim: .decision, text: "Skal noget laves om før modul 5?"),
        ],
        [
            Point(aim: .information, text: "Hvad fik deltagerne ud af forløbet?"),
            Point(aim: .discussion, text: "Hvordan bruger vi talentpuljen?"),
            Point(aim: .decision, text: "Skal der være et Hold 4?"),
        ],
    ]
}
