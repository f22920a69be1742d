import Testing

@testable import TalentDomain

@Suite("A cohort in numbers")
struct CohortFiguresTests {
    private let today = at("2027-03-15")

    private func figures(_ build: (inout CohortBuilder) -> Void) -> CohortFigures {
        var cohort = CohortBuilder()
        build(&cohort)
        return CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: today)
    }

    @Test("Of fourteen talents none may leave, of forty two; whoever leaves counts against the goal")
    func completion() {
        #expect(figures { cohort in for n in 1...14 { cohort.talent("T\(n) X") } }.mayStillLeave == 0)
        let forty = figures { cohort in
            for n in 1...39 { cohort.talent("T\(n) X") }
            cohort.talent("U X", status: .left(on: at("2027-02-01"), nextPath: "Specialist"))
        }
        #expect(forty.mayStillLeave == 1)
        #expect(forty.completion == Tally(held: 39, due: 40, people: 40))
    }

    @Test("Talks are due when their period is over, and held early they count as well")
    func talks() {
        let figures = figures { cohort in
            let anne = cohort.talent("Anne A"), bo = cohort.talent("Bo B")
            let first = cohort.activity("samtale-1", .lineManagerTalk, "2027-02-01", "2027-02-15")
            let second = cohort.activity("samtale-2", .lineManagerTalk, "2027-03-10", "2027-03-24")
            cohort.meeting(.runningTalk, of: anne, for: first, held: "2027-02-03")
            cohort.meeting(.runningTalk, of: anne, for: second, held: "2027-03-12")
            cohort.meeting(.runningTalk, of: bo, planned: "2027-03-20")
            cohort.activity("samtale-3", .lineManagerTalk, "2027-05-01", "2027-05-15")
        }
        #expect(figures.talks == Tally(held: 2, due: 3, people: 2))
    }

    @Test("A talk that names no activity counts for the one that had begun last")
    func unlinkedTalk() {
        let figures = figures { cohort in
            let anne = cohort.talent("Anne A")
            cohort.activity("samtale-1", .lineManagerTalk, "2027-01-10", "2027-01-24")
            cohort.activity("samtale-2", .lineManagerTalk, "2027-02-10", "2027-02-24")
            cohort.meeting(.runningTalk, of: anne, held: "2027-02-09")
            cohort.meeting(.leaderGroupMeeting, of: anne, held: "2027-02-20")
        }
        #expect(figures.talks == Tally(held: 1, due: 2, people: 1))
    }

    @Test("Leader-group meetings are due as the programme asks for them, and one more makes no more of them")
    func leaderGroup() {
        let figures = figures { cohort in
            let anne = cohort.talent("Anne A")
            cohort.talent("Bo B")
            cohort.activity("ledergruppe-1", .leaderGroupMeeting, "2027-01-10", "2027-02-28")
            cohort.activity("ledergruppe-2", .leaderGroupMeeting, "2027-05-10", "2027-06-28")
            for day in 10...13 { cohort.meeting(.leaderGroupMeeting, of: anne, held: "2027-02-\(day)") }
        }
        #expect(figures.leaderGroupMeetings == Tally(held: 1, due: 2, people: 2))
    }

    @Test("Buddy meetings are counted pair by pair")
    func buddies() {
        let figures = figures { cohort in
            let four = ["Anne A", "Bo B", "Carl C", "Dina D"].map { cohort.talent($0) }
            cohort.pair(four[0], four[1])
            cohort.pair(four[2], four[3])
            let meeting = cohort.activity(
                "buddymoede-1", .buddyMeeting, "2027-02-01", "2027-02-14", audience: [.buddies])
            cohort.meeting(.buddyMeeting, of: four[0], four[1], for: meeting, held: "2027-02-02")
        }
        #expect(figures.buddyMeetings == Tally(held: 1, due: 2, people: 4))
    }

    @Test("Plans count as agreed when somebody besides the talent agrees")
    func plans() {
        let figures = figures { cohort in
            let leader = cohort.person("Søren Kjær")
            let anne = cohort.talent("Anne A", ledBy: leader), bo = cohort.talent("Bo B", ledBy: leader)
            cohort.activity("samtale-1", .lineManagerTalk, "2027-02-01", "2027-02-15")
            for (talent, agreed) in [(anne, [Person.ID(anne.raw), leader]), (bo, [Person.ID(bo.raw)])] {
                cohort.apply(
                    .plan(
                        PlanChange(
                            talent,
                            .revision(
                                .add(
                                    PlanRevision(
                                        id: .init("r-\(talent)"), talent: talent, number: 1, on: at("2027-03-01"),
                                        content: PlanContent(), agreedBy: agreed))))))
            }
        }
        #expect(figures.plansAgreed == Tally(held: 1, due: 2, people: 2))
    }

    @Test("Plans for the local environment are counted once the closing seminar is over; never below five for others")
    func localPlans() {
        func figures(seminar: String) -> CohortFigures {
            self.figures { cohort in
                let leader = cohort.person("Søren Kjær")
                let anne = cohort.talent("Anne A", ledBy: leader)
                _ = cohort.talent("Bo B", ledBy: leader)
                cohort.activity("seminar", .closingSeminar, seminar, seminar)
                var plan = LocalPlan(talent: anne, points: [LocalPlan.Point(id: "p", what: "Et møde")])
                plan.agreements = LocalPlan.partners.map {
                    LocalPlan.Agreement($0, by: leader, on: at("2027-03-01"))
                }
                cohort.workspace[plan.id] = plan
            }
        }
        #expect(figures(seminar: "2028-02-01").localPlans == nil)
        let after = figures(seminar: "2027-02-01")
        #expect(after.localPlans == Tally(held: 1, due: 2, people: 2) && after.forSteering().localPlans == nil)
    }

    @Test("Attendance tells answers and who came; the logbook only how many wrote within thirty days")
    func attendanceAndLogbook() {
        let figures = figures { cohort in
            let talents = (1...5).map { cohort.talent("T\($0) X") }
            let day = cohort.activity("modul-1-dag-1", .moduleDay, "2027-03-17", track: .common, module: 1)
            for (index, presence) in [Presence.accepted, .accepted, .declined(.leave), .invited].enumerated() {
                cohort.apply(
                    .attendance(
                        .add(
                            Attendance(
                                id: .init("a\(index)"), activity: day, talent: talents[index], presence: presence))))
            }
            for (index, date) in ["2027-03-14", "2027-02-13", "2027-02-12"].enumerated() {
                cohort.apply(
                    .logEntry(
                        .add(
                            LogEntry(
                                id: .init("l\(index)"), talent: talents[index],
                                at: Timestamp(seconds: Int64(at(date).dayNumber) * 86_400 + 43_200), text: "Noget"))))
            }
        }
        #expect(figures.attendance.map(\.expected) == [5])
        #expect(figures.attendance.first?.accepted == 2)
        #expect(figures.attendance.first?.declined == 1)
        #expect(figures.logbook == Tally(held: 2, due: 5, people: 5))
    }

    @Test("Readiness is spread over the boxes by the last judgement made together, boxes 1 and 2 are candidates")
    func readiness() {
        let figures = figures { cohort in
            let anne = cohort.talent("Anne A"), bo = cohort.talent("Bo B")
            let judged: [(Talent.ID, String, Performance, Judge)] = [
                (anne, "2027-02-01", .notYet, .together), (anne, "2027-03-01", .exceptional, .together),
                (bo, "2027-03-01", .satisfactory, .talent),
            ]
            for (index, (talent, date, performance, judge)) in judged.enumerated() {
                cohort.apply(
                    .readiness(
                        .add(
                            ReadinessJudgement(
                                id: .init("j\(index)"), talent: talent, on: at(date), purpose: .horizontal,
                                work: .advanced, performance: performance, judge: judge))))
            }
        }
        #expect(figures.readiness == [1: 1])
        #expect(figures.poolCandidates == 1)
        // The others need no judgement yet.
        #expect(figures.judged == Tally(held: 1, due: 2, people: 2) && !figures.isJudgingDue)
    }

    @Test("The steering group sees no number about fewer than five people")
    func steering() {
        let four = figures { cohort in for n in 1...4 { cohort.talent("T\(n) X") } }
        #expect(four.forSteering() == SteeringFigures())
        #expect(four.logbook == nil)
        let five = figures { cohort in for n in 1...5 { cohort.talent("T\(n) X") } }.forSteering()
        #expect(five.completion == Tally(held: 5, due: 5, people: 5))
        #expect(five.poolCandidates == nil)
        #expect(five.buddyMeetings == nil)
    }
}
