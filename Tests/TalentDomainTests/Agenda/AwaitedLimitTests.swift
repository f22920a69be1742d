import Testing

@testable import TalentDomain

@Suite("The day from which something is awaited")
struct AwaitedLimitTests {
    private let today = at("2027-03-15")

    private func awaited(_ cohort: CohortBuilder, _ kind: AwaitedKind) -> Int {
        Awaited.all(in: cohort.workspace, cohort: CohortBuilder.cohort, for: .owner(today: today))
            .count { $0.kind == kind }
    }

    private func date(_ days: Int) -> String { today.adding(days: days).description }

    @Test("a talk is awaited from the day after its last day", arguments: [(-1, 1), (0, 0), (1, 0)])
    func talk(days: Int, count: Int) {
        var cohort = CohortBuilder()
        cohort.talent("Anne Holm")
        cohort.activity("samtale", .lineManagerTalk, date(days - 5), date(days), module: 2)
        #expect(awaited(cohort, .talk) == count)
    }

    @Test("a task that is open is awaited from the day after it is due; one that is solved or dropped never is")
    func task() {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm")
        for (progress, days, count) in [
            (.underWay, -1, 1), (.notStarted, -1, 1), (.underWay, 0, 0), (.reached, -1, 0), (.dropped, -1, 0),
        ] as [(Progress, Int, Int)] {
            var copy = cohort, task = LeadershipTask(id: "t", talent: anne, text: "Lede", due: today.adding(days: days))
            task.progress = progress
            copy.apply(.task(.add(task)))
            #expect(awaited(copy, .task) == count, "\(progress) \(days)")
        }
    }

    @Test("an answer is awaited from some days before the day until the day itself")
    func answer() {
        let most = Awaited.daysToAnswer
        for (days, presence, count) in [
            (-1, .invited, 0), (0, .invited, 1), (most, .invited, 1), (most + 1, .invited, 0), (0, .accepted, 0),
        ] as [(Int, Presence, Int)] {
            var cohort = CohortBuilder()
            let anne = cohort.talent("Anne Holm")
            let day = cohort.activity("dag", .moduleDay, date(days), track: .common)
            cohort.apply(.attendance(.add(Attendance(id: "a", activity: day, talent: anne, presence: presence))))
            #expect(awaited(cohort, .answer) == count, "\(days) \(presence)")
        }
    }

    @Test("what was agreed at a talk is awaited from the day after it is due, until it is done")
    func agreement() {
        for (days, isDone, count) in [(-1, false, 1), (0, false, 0), (-1, true, 0)] {
            var cohort = CohortBuilder()
            let anne = cohort.talent("Anne Holm"), meeting = cohort.meeting(.buddyMeeting, of: anne, held: "2027-03-01")
            let note = MeetingNote(
                id: "n", meeting: meeting, kind: .buddyOutcome, text: "Vi mødtes",
                agreements: [
                    Agreement(text: "Mødes", due: today.adding(days: days), isDone: isDone),
                    Agreement(text: "Igen", due: today.adding(days: 20)),
                ])
            cohort.apply(.note(.add(note)))
            #expect(awaited(cohort, .agreement) == count, "\(days) \(isDone)")
        }
    }

    @Test("a talk that names no activity counts for the one that had begun, until the day on which the next begins")
    func unnamed() {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm")
        let first = cohort.activity("samtale-1", .lineManagerTalk, "2027-01-15", "2027-02-01", module: 1)
        let second = cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        for (day, held) in [
            ("2027-01-14", []), ("2027-01-15", [first]), ("2027-02-14", [first]), ("2027-02-15", [second]),
            ("2027-03-14", [second]),
        ] {
            var copy = cohort
            copy.meeting(.runningTalk, of: anne, held: day)
            let fulfilment = Fulfilment(of: CohortBuilder.cohort, in: copy.workspace)
            let found = fulfilment.required(.lineManagerTalk).filter { fulfilment.isHeld($0, by: anne) }.map(\.id)
            #expect(found == held, "\(day)")
        }
    }

    @Test("an activity is asked of those who had joined by its last day and had not left before it")
    func owe() throws {
        var cohort = CohortBuilder()
        let talk = cohort.activity("samtale", .lineManagerTalk, "2027-02-01", "2027-02-10", module: 1)
        let activity = try #require(cohort.workspace.activities[talk])
        let joined = cohort.talent("Anne Holm", joinedOn: "2027-02-10")
        let late = cohort.talent("Bo Dam", joinedOn: "2027-02-11")
        let stayed = cohort.talent("Dina Fjord", status: .left(on: at("2027-02-10"), nextPath: "Specialist"))
        let left = cohort.talent("Eva Ravn", status: .left(on: at("2027-02-09"), nextPath: "Specialist"))
        #expect(
            [joined, late, stayed, left].map { cohort.workspace.owe(activity, [$0]) } == [true, false, true, false])
        #expect(cohort.workspace.owe(activity, [joined, stayed]) && !cohort.workspace.owe(activity, [joined, left]))
        #expect(cohort.workspace.owe(activity, [joined, stayed, left]))
        #expect(!cohort.workspace.owe(activity, [joined, stayed, late]))
    }

    @Test("a plan is awaited when the days to agree on it have passed since the first talk's last day")
    func plan() {
        for (days, count) in [(-Awaited.daysToAgree - 1, 1), (-Awaited.daysToAgree, 0)] {
            var cohort = CohortBuilder()
            let anne = cohort.talent("Anne Holm")
            let talk = cohort.activity("samtale", .lineManagerTalk, "2027-01-20", date(days), module: 1)
            cohort.meeting(.runningTalk, of: anne, for: talk, held: "2027-01-20")
            #expect(awaited(cohort, .noPlan) == count, "\(days)")
        }
    }

    @Test("pairs are awaited from two weeks before the kick-off")
    func pairs() {
        for (days, count) in [(Awaited.daysToPair + 1, 0), (Awaited.daysToPair, 1)] {
            var cohort = CohortBuilder()
            cohort.talent("Anne Holm")
            cohort.talent("Bo Dam")
            cohort.activity("kick-off", .kickOff, date(days), track: .common)
            cohort.activity("buddy", .buddyMeeting, date(days + 30), track: .group, audience: [.buddies])
            #expect(awaited(cohort, .buddy) == count, "\(days)")
        }
    }

    @Test("the agenda has the days from today to the last one, and nothing that is held, solved or dropped")
    func agenda() {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm")
        for days in [-1, 0, 14, 15] { cohort.activity("dag-\(days)", .moduleDay, date(days), track: .common) }
        cohort.activity("periode", .buddyMeeting, date(-3), date(3), track: .group)
        cohort.meeting(.runningTalk, of: anne, planned: date(2))
        cohort.meeting(.runningTalk, of: anne, planned: date(0), held: date(0))
        for (id, progress) in [("a", .underWay), ("b", .reached), ("c", .dropped)] as [(String, Progress)] {
            var task = LeadershipTask(id: .init(id), talent: anne, text: id, due: today)
            task.progress = progress
            cohort.apply(.task(.add(task)))
        }
        let items = Agenda.upcoming(in: cohort.workspace, cohort: CohortBuilder.cohort, from: today)
        #expect(
            items.map { "\($0.moment) \($0.day - today)" } == ["on 0", "due 0", "on 2", "ends 3", "on 14"], "\(items)")
    }
}
