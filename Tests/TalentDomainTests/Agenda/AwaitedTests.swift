import TalentDomain
import Testing

@Suite("Who waits for whom")
struct AwaitedTests {
    private let keeper = Viewer.keeper(today: at("2027-03-15"))

    private func awaited(_ cohort: CohortBuilder, by viewer: Viewer? = nil) -> [Awaited] {
        Awaited.all(in: cohort.workspace, cohort: CohortBuilder.cohort, for: viewer ?? keeper)
    }

    private func titles(_ cohort: CohortBuilder, by viewer: Viewer? = nil) -> [String] {
        awaited(cohort, by: viewer).map {
            "\($0.talents.map(cohort.workspace.name).joined(separator: ", ")): \($0.title(in: cohort.workspace).da)"
        }
    }

    private func readiness(_ cohort: CohortBuilder, by viewer: Viewer? = nil) -> [String] {
        awaited(cohort, by: viewer).filter { $0.kind == .readiness }.map {
            "\($0.talents.map(cohort.workspace.name).joined(separator: ", ")): \($0.title(in: cohort.workspace).da)"
        }
    }

    @Test("A talk that its period has passed without is awaited from talent and line manager")
    func talk() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader), anne = cohort.talent("Anne Holm", ledBy: leader)
        let talk = cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        cohort.meeting(.runningTalk, of: anne, for: talk, held: "2027-03-14")
        #expect(titles(cohort) == ["Bo Dam: Samtale efter modul 2"])
        #expect(awaited(cohort)[0].since == at("2027-03-01"))
        #expect(awaited(cohort)[0].responsible == [leader, Person.ID(bo.raw)])
    }

    @Test("Whoever joins late owes nothing that was over before, and all from then on")
    func lateJoiner() {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm", joinedOn: "2027-03-01"), bo = cohort.talent("Bo Dam")
        cohort.pair(anne, bo)
        cohort.activity("samtale-1", .lineManagerTalk, "2027-01-15", "2027-02-01", module: 1)
        cohort.activity("lederspejl", .leaderMirror, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        cohort.activity("buddymoede-1", .buddyMeeting, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        cohort.activity("kick-off", .kickOff, "2027-01-12", track: .common)
        cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        #expect(titles(cohort).filter { $0.contains("Anne Holm") } == ["Anne Holm: Samtale efter modul 2"])
        #expect(
            titles(cohort).filter { $0.contains("Bo Dam: Samtale") } == [
                "Bo Dam: Samtale efter modul 1", "Bo Dam: Samtale efter modul 2",
            ])
        #expect(titles(cohort).contains("Bo Dam: lederspejl mangler"))
        let figures = CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: at("2027-03-15"))
        #expect(figures.talks.due == 3)
        #expect(figures.buddyMeetings.due == 0)
        #expect(figures.attendance.map(\.expected) == [1])
    }

    @Test(
        "Whoever leaves owes what was over by the last day, until that day has come; attendance of the days before is still asked for"
    )
    func leaver() {
        func cohort(leaving day: String) -> CohortBuilder {
            var cohort = CohortBuilder()
            _ = cohort.talent("Anne Holm", status: .left(on: at(day), nextPath: "Specialist"))
            cohort.activity("samtale-1", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 1)
            cohort.activity("kick-off", .kickOff, "2027-01-12", track: .common)
            cohort.activity("modul-1", .moduleDay, "2027-03-10", track: .common)
            return cohort
        }
        #expect(titles(cohort(leaving: "2027-04-16")).contains("Anne Holm: Samtale efter modul 1"))
        #expect(!titles(cohort(leaving: "2027-02-20")).contains { $0.contains("samtale") })
        let figures = CohortFigures(
            of: CohortBuilder.cohort, in: cohort(leaving: "2027-02-20").workspace, today: at("2027-03-15"))
        #expect(figures.attendance.map(\.expected) == [1, 0])
    }

    @Test("A mirror is awaited until it is handed over, pair by pair")
    func mirror() {
        var cohort = CohortBuilder()
        let dina = cohort.talent("Dina Fjord"), finn = cohort.talent("Finn Bæk")
        cohort.pair(dina, finn)
        let mirror = cohort.activity(
            "lederspejl", .leaderMirror, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        #expect(titles(cohort) == ["Dina Fjord, Finn Bæk: lederspejl mangler"])

        let interview = cohort.meeting(.mirrorInterview, of: dina, for: mirror, held: "2027-02-10")
        let note = MeetingNote(
            id: .init("n"), meeting: interview, kind: .mirror, text: "Hemmeligt", writtenBy: Person.ID(finn.raw))
        cohort.apply(.note(.add(note)))
        cohort.meeting(.mirrorInterview, of: finn, for: mirror, held: "2027-02-10")
        #expect(titles(cohort) == ["Dina Fjord: lederspejl mangler"])
        #expect(awaited(cohort)[0].responsible == [Person.ID(finn.raw)])

        var released = note
        (released.isReleased, released.forms) = (true, ["Hemmeligt": .theme])
        cohort.apply(.note(Edit(from: note, to: released)))
        #expect(titles(cohort).isEmpty)
    }

    /// Two talents who were a pair until a day, with the three kinds of meeting that the programme asks a pair for.
    private func parted(on last: String) -> (cohort: CohortBuilder, anne: Talent.ID, bo: Talent.ID, cay: Talent.ID) {
        var cohort = CohortBuilder()
        let anne = cohort.talent("Anne Holm"), bo = cohort.talent("Bo Dam"), cay = cohort.talent("Cay Lund")
        cohort.apply(
            .pair(
                .add(
                    BuddyPair(
                        id: "old", cohort: CohortBuilder.cohort, members: [anne, bo], from: at("2027-01-05"),
                        until: at(last)))))
        cohort.activity("lederspejl", .leaderMirror, "2027-01-15", "2027-02-01", track: .group, audience: [.buddies])
        cohort.activity("buddymoede-1", .buddyMeeting, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        cohort.activity("skygge", .shadowing, "2027-02-02", "2027-03-12", track: .group, audience: [.buddies])
        return (cohort, anne, bo, cay)
    }

    private func pair(_ id: BuddyPair.ID, _ members: Talent.ID..., from: String) -> Change {
        .pair(.add(BuddyPair(id: id, cohort: CohortBuilder.cohort, members: members, from: at(from))))
    }

    private func pairTitles(_ cohort: CohortBuilder) -> [String] {
        titles(cohort).filter { !$0.contains("mangler buddy") }
    }

    @Test(
        "A new pair is not asked for what was over before it began, nor for what its members have held with a former buddy"
    )
    func newPair() throws {
        var (cohort, anne, _, cay) = parted(on: "2027-03-01")
        cohort.apply(pair("new", anne, cay, from: "2027-03-02"))
        #expect(pairTitles(cohort) == ["Anne Holm: skyggepraktik", "Cay Lund: skyggepraktik"])
        cohort.apply(
            .meeting(
                .add(
                    Meeting(
                        id: "sky", kind: .shadowing, activity: "skygge", talents: [anne], pair: "old",
                        heldOn: at("2027-02-20")))))
        #expect(pairTitles(cohort) == ["Cay Lund: skyggepraktik"])
        let new = try #require(cohort.workspace.pairs["new"])
        #expect(cohort.workspace.meetingRows(of: new, on: keeper.today).map(\.id) == [.activity("skygge", cay)])
    }

    @Test("A first pair that is made late is asked for the mirror all the same, and may catch up on the meeting")
    func firstPairMadeLate() throws {
        var (cohort, anne, bo, _) = parted(on: "2027-03-01")
        cohort.apply(.pair(.remove(try #require(cohort.workspace.pairs["old"]))))
        cohort.apply(pair("late", anne, bo, from: "2027-03-14"))
        #expect(
            pairTitles(cohort) == [
                "Anne Holm, Bo Dam: lederspejl mangler", "Anne Holm: skyggepraktik", "Bo Dam: skyggepraktik",
            ])
        let late = try #require(cohort.workspace.pairs["late"])
        #expect(cohort.workspace.meetingRows(of: late, on: keeper.today).count == 5)
    }

    @Test("The same two, paired again, count what they held; what they still lack is asked of them")
    func pairedAgain() throws {
        var (cohort, anne, bo, _) = parted(on: "2027-03-01")
        for (id, talent) in [("spejl-a", anne), ("spejl-b", bo)] {
            cohort.apply(
                .meeting(
                    .add(
                        Meeting(
                            id: .init(id), kind: .mirrorInterview, activity: "lederspejl", talents: [talent],
                            pair: "old", heldOn: at("2027-01-20")))))
        }
        cohort.apply(pair("new", anne, bo, from: "2027-03-10"))
        #expect(
            pairTitles(cohort) == [
                "Anne Holm, Bo Dam: Buddymøde buddymoede-1", "Anne Holm: skyggepraktik", "Bo Dam: skyggepraktik",
            ])
        let new = try #require(cohort.workspace.pairs["new"])
        let rows = cohort.workspace.meetingRows(of: new, on: keeper.today)
        #expect(rows.count == 5 && rows.count(where: \.isHeld) == 2)
    }

    @Test("Of a joint meeting that one has held with a former buddy, only the other is told")
    func heldByOne() {
        var (cohort, anne, _, cay) = parted(on: "2027-02-10")
        cohort.apply(
            .meeting(
                .add(
                    Meeting(
                        id: "m", kind: .buddyMeeting, activity: "buddymoede-1", talents: [anne, "bo-dam"], pair: "old",
                        heldOn: at("2027-02-05")))))
        cohort.apply(pair("new", anne, cay, from: "2027-02-11"))
        #expect(pairTitles(cohort).filter { $0.contains("Buddymøde") } == ["Cay Lund: Buddymøde buddymoede-1"])
    }

    @Test("When a third comes to two, the three are not asked for what the two have held")
    func thirdComesLater() throws {
        var cohort = CohortBuilder()
        let members = ["Anne Holm", "Dina Fjord", "Bo Dam"].map { cohort.talent($0) }
        let met = cohort.activity("moede-1", .buddyMeeting, "2027-02-01", "2027-03-01")
        let next = cohort.activity("moede-2", .buddyMeeting, "2027-03-02", "2027-04-01")
        cohort.pair(members[0], members[1])
        cohort.meeting(.buddyMeeting, of: members[0], members[1], for: met, held: "2027-02-03")
        let two = try #require(cohort.workspace.pairs.values.first)
        cohort.apply(
            two.change(
                to: BuddyPair(id: two.id, cohort: two.cohort, members: members), id: "tre", today: at("2027-02-10")))
        let three = try #require(cohort.workspace.pairs["tre"])
        let asked = cohort.workspace.meetingRows(of: three, on: at("2027-02-10")).compactMap(\.activity?.id)
        #expect(
            cohort.workspace.pairs[two.id]?.until == at("2027-02-09") && three.from == at("2027-02-10")
                && asked == [next])
    }

    @Test("Nothing is asked of a pair that has ended, and a day agreed in it is agreed no more")
    func endedPair() throws {
        var (cohort, anne, bo, cay) = parted(on: "2027-03-01")
        cohort.apply(
            .meeting(
                .add(
                    Meeting(
                        id: "sky", kind: .shadowing, activity: "skygge", talents: [anne], pair: "old",
                        planned: at("2027-03-20")))))
        #expect(pairTitles(cohort).isEmpty)
        let old = try #require(cohort.workspace.pairs["old"])
        #expect(cohort.workspace.meetingRows(of: old, on: keeper.today).map(\.meeting?.id) == ["sky"])
        cohort.apply(pair("new", anne, cay, from: "2027-03-02"))
        #expect(awaited(cohort).filter { $0.kind == .shadowing }.map(\.agreedFor) == [nil, nil])
        _ = bo
    }

    @Test("Whoever has no buddy has waited since they joined")
    func buddyOfLateJoiner() {
        var cohort = CohortBuilder()
        cohort.pair(cohort.talent("Anne Holm"), cohort.talent("Bo Dam"))
        cohort.talent("Cay Lund", joinedOn: "2027-03-12")
        cohort.activity("buddymoede-1", .buddyMeeting, "2027-04-02", "2027-04-24", track: .group, audience: [.buddies])
        #expect(awaited(cohort).filter { $0.kind == .buddy }.map(\.since) == [at("2027-03-12")])
    }

    @Test("A mirror is counted for each talent, a meeting once for the pair")
    func things() {
        var cohort = CohortBuilder()
        cohort.pair(cohort.talent("Dina Fjord"), cohort.talent("Finn Bæk"))
        cohort.activity("lederspejl", .leaderMirror, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        cohort.activity("buddymoede-1", .buddyMeeting, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        #expect(
            awaited(cohort).filter { $0.kind == .mirror }.things == 2
                && awaited(cohort).filter { $0.kind == .buddyMeeting }.things == 1)
    }

    @Test("After the last module's talk, whoever has not judged is awaited; then the two together")
    func readiness() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let eva = cohort.talent("Eva Ravn", ledBy: leader)
        cohort.activity("modul-6-dag-2", .moduleDay, "2027-02-10", track: .common, module: 6)
        let talk = cohort.activity("samtale-6", .lineManagerTalk, "2027-02-11", "2027-02-25", module: 6)
        cohort.meeting(.runningTalk, of: eva, for: talk, held: "2027-03-10")
        #expect(readiness(cohort) == ["Eva Ravn: fælles vurdering af parathed"])
        func judge(_ judge: Judge, shared: Bool = true) {
            cohort.apply(
                .readiness(
                    .add(
                        ReadinessJudgement(
                            id: .init(judge.rawValue.lowercased()), talent: eva, on: at("2027-03-10"),
                            purpose: .horizontal, work: .advanced, performance: .satisfactory,
                            judge: judge, isShared: shared, writtenBy: judge == .talent ? Person.ID(eva.raw) : leader)))
            )
        }
        judge(.talent)
        #expect(readiness(cohort) == ["Eva Ravn: nærmeste leders vurdering"])
        #expect(awaited(cohort).filter { $0.kind == .readiness }[0].responsible == [leader])
        judge(.lineManager)
        #expect(readiness(cohort).isEmpty)
        judge(.together, shared: false)
        #expect(readiness(cohort).isEmpty)
        #expect(
            readiness(cohort, by: Viewer(person: Person.ID(eva.raw), today: keeper.today)) == [
                "Eva Ravn: fælles vurdering af parathed"
            ])
    }

    @Test("Whether one of the two has begun to write is told to nobody: only who is ready to share counts")
    func begunInPrivate() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let eva = cohort.talent("Eva Ravn", ledBy: leader)
        cohort.activity("modul-6-dag-2", .moduleDay, "2027-02-10", track: .common, module: 6)
        cohort.activity("samtale-6", .lineManagerTalk, "2027-02-11", "2027-02-25", module: 6)
        let before = titles(cohort)
        cohort.apply(
            .readiness(
                .add(
                    ReadinessJudgement(
                        id: .init("own"), talent: eva, on: at("2027-03-10"), purpose: .horizontal, work: .advanced,
                        performance: .satisfactory, judge: .talent,
                        writtenBy: Person.ID(eva.raw)))))
        #expect(titles(cohort) == before)
    }

    @Test("A plan should be agreed again within two weeks of a talk")
    func plan() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        cohort.meeting(.runningTalk, of: bo, held: "2027-02-28")
        #expect(titles(cohort) == ["Bo Dam: plan mangler"])
        func version(_ number: Int, on day: String, agreedBy: [Person.ID]) {
            cohort.apply(
                .plan(
                    PlanChange(
                        bo,
                        .revision(
                            .add(
                                PlanRevision(
                                    id: .init("r\(number)"), talent: bo, number: number, on: at(day),
                                    content: PlanContent(), agreedBy: agreedBy))))))
        }
        version(1, on: "2027-01-20", agreedBy: [Person.ID(bo.raw)])
        #expect(titles(cohort) == ["Bo Dam: plan ikke aftalt efter samtalen"])
        version(2, on: "2027-01-21", agreedBy: [leader])
        #expect(titles(cohort) == ["Bo Dam: plan ikke aftalt igen"])
        version(3, on: "2027-03-02", agreedBy: [leader])
        #expect(titles(cohort).isEmpty)
    }

    @Test("A plan that was shared before the talk and agreed at it is agreed: the day of the agreement counts")
    func planAgreedAtTheTalk() throws {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        cohort.meeting(.runningTalk, of: bo, held: "2027-02-10")
        let shared = PlanRevision(
            id: "r", talent: bo, number: 1, on: at("2027-02-06"), content: PlanContent(), agreedBy: [Person.ID(bo.raw)])
        cohort.apply(.plan(PlanChange(bo, .revision(.add(shared)))))
        #expect(shared.agreementDay(in: cohort.workspace) == nil && !titles(cohort).isEmpty)
        var agreed = shared
        agreed.agree(leader, on: at("2027-02-10"), in: cohort.workspace)
        cohort.apply(.plan(PlanChange(bo, .revision(Edit(from: shared, to: agreed)))))
        #expect(agreed.agreementDay(in: cohort.workspace) == at("2027-02-10") && titles(cohort).isEmpty)
        let figures = CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: at("2027-03-03"))
        #expect(figures.plansAgreed.map { [$0.held, $0.due] } == [1, 1])
    }

    @Test(
        "A plan that was never made is awaited after the first talk's time, held or not; a begun working copy is nobody's business"
    )
    func planNeverMade() {
        var cohort = CohortBuilder()
        let bo = cohort.talent("Bo Dam")
        cohort.activity("samtale-1", .lineManagerTalk, "2027-01-20", "2027-02-10", module: 1)
        #expect(awaited(cohort).filter { $0.kind == .noPlan }.map(\.since) == [at("2027-02-24")])
        cohort.apply(.plan(PlanChange(bo, .plan(.add(DevelopmentPlan(talent: bo, isWorkingCopy: true))))))
        #expect(awaited(cohort).contains { $0.kind == .noPlan })
    }

    @Test("A plan is due for all by the programme's first talk, expectations included, whether a talent held it or not")
    func planSameDay() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let anne = cohort.talent("Anne Holm", ledBy: leader)
        cohort.talent("Bo Dam", ledBy: leader)
        cohort.talent("Carl Lund", ledBy: leader, joinedOn: "2027-01-20")
        cohort.activity("kick-off", .kickOff, "2027-01-12", track: .common, audience: [.talents, .lineManagers])
        cohort.activity("samtale-1", .lineManagerTalk, "2027-02-24", "2027-03-10", module: 1)
        cohort.meeting(.expectationTalk, of: anne, held: "2027-01-05")
        func plans(_ day: String) -> [String] {
            titles(cohort, by: Viewer.keeper(today: at(day))).filter { $0.contains("plan") }
        }
        func figure(_ day: String) -> Tally? {
            CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: at(day)).plansAgreed
        }
        #expect(plans("2027-01-26").isEmpty && figure("2027-01-26")?.due == 0)
        #expect(plans("2027-01-27") == ["Anne Holm: plan mangler", "Bo Dam: plan mangler"])
        #expect(figure("2027-01-27") == Tally(held: 0, due: 2, people: 2))
        cohort.apply(
            .plan(
                PlanChange(
                    anne,
                    .revision(
                        .add(
                            PlanRevision(
                                id: .init("r"), talent: anne, number: 1, on: at("2027-01-08"), content: PlanContent(),
                                agreedBy: [leader]))))))
        #expect(plans("2027-01-27") == ["Bo Dam: plan mangler"])
        #expect(figure("2027-01-27") == Tally(held: 1, due: 2, people: 2))
        // For a talent who joined after the kick-off, the first talk after that is the first one due.
        #expect(figure("2027-03-25") == Tally(held: 1, due: 3, people: 3))
    }

    @Test(
        "The talk about expectations is awaited after the kick-off, whenever it is held, and counts as none of the talks"
    )
    func expectations() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        cohort.talent("Carl Lund", joinedOn: "2027-02-01")
        let kickOff = cohort.activity(
            "kick-off", .kickOff, "2027-01-12", track: .common, audience: [.talents, .lineManagers])
        cohort.activity("samtale-1", .lineManagerTalk, "2027-04-01", "2027-04-10", module: 1)
        func expected(_ day: String = "2027-01-13") -> [Awaited] {
            awaited(cohort, by: Viewer.keeper(today: at(day))).filter { $0.kind == .expectationTalk }
        }
        #expect(expected("2027-01-12").isEmpty)
        #expect(expected().map(\.talents) == [[bo]] && expected()[0].since == at("2027-01-12"))
        #expect(
            expected()[0].matter == .expectationTalk(kickOff)
                && expected()[0].responsible == [leader, Person.ID(bo.raw)])
        let letter = Reminder(of: expected()[0], in: cohort.workspace, on: at("2027-01-13"))
        #expect(
            letter.subject.da == "Forventningssamtale: Bo Dam" && letter.body.da.contains("Har I allerede talt sammen"))
        #expect(CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: keeper.today).talks.due == 0)
        cohort.meeting(.expectationTalk, of: bo, planned: "2027-01-19")
        #expect(expected().map(\.agreedFor) == [at("2027-01-19")])
        cohort.meeting(.expectationTalk, of: bo, held: "2027-01-10")
        #expect(expected().isEmpty)
    }

    @Test("The figures and the list have the same base: what is due and not done is what is awaited")
    func sameBase() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let talents = ["Anne A", "Bo B", "Carl C", "Dina D"].map { cohort.talent($0, ledBy: leader) }
        cohort.pair(talents[0], talents[1])
        cohort.pair(talents[2], talents[3])
        let talk = cohort.activity("samtale-1", .lineManagerTalk, "2027-01-20", "2027-02-10", module: 1)
        cohort.activity("ledergruppe-1", .leaderGroupMeeting, "2027-01-20", "2027-02-10")
        cohort.activity("ledergruppe-2", .leaderGroupMeeting, "2027-05-20", "2027-06-10")
        let meeting = cohort.activity(
            "buddymoede-1", .buddyMeeting, "2027-02-01", "2027-02-14", track: .group, audience: [.buddies])
        cohort.meeting(.runningTalk, of: talents[0], for: talk, held: "2027-02-03")
        cohort.meeting(.buddyMeeting, of: talents[0], talents[1], for: meeting, held: "2027-02-02")
        cohort.meeting(.leaderGroupMeeting, of: talents[2], held: "2027-02-02")
        cohort.apply(
            .plan(
                PlanChange(
                    talents[0],
                    .revision(
                        .add(
                            PlanRevision(
                                id: .init("r"), talent: talents[0], number: 1, on: at("2027-02-04"),
                                content: PlanContent(), agreedBy: [leader]))))))
        let figures = CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: keeper.today)
        func missing(_ kinds: AwaitedKind...) -> Int { awaited(cohort).count { kinds.contains($0.kind) } }
        #expect(figures.talks.due - figures.talks.held == missing(.talk) && missing(.talk) == 3)
        #expect(
            figures.buddyMeetings.due - figures.buddyMeetings.held == missing(.buddyMeeting)
                && missing(.buddyMeeting) == 1)
        #expect(
            figures.leaderGroupMeetings.due - figures.leaderGroupMeetings.held == missing(.leaderGroupMeeting)
                && missing(.leaderGroupMeeting) == 3)
        #expect(figures.plansAgreed.map { $0.due - $0.held } == missing(.plan, .noPlan) && missing(.plan, .noPlan) == 3)
    }

    @Test("Attendance that was not taken is told to those who take it, and to nobody else")
    func attendance() {
        var cohort = CohortBuilder()
        let lead = cohort.person("Lone Skov")
        cohort.apply(
            .role(
                .add(RoleAssignment(id: .init("l"), person: lead, role: .programmeLead, cohort: CohortBuilder.cohort))))
        let bo = cohort.talent("Bo Dam"), anne = cohort.talent("Anne Holm")
        let day = cohort.activity("modul-1-dag-1", .moduleDay, "2027-03-01", track: .common)
        cohort.activity("modul-1-dag-2", .moduleDay, "2027-03-15", track: .common)
        cohort.activity("forberedelse", .preparation, "2027-02-01", "2027-02-14", track: .digital)
        for (id, talent, presence) in [("a", bo, Presence.accepted), ("b", anne, .declined(.leave))] {
            cohort.apply(
                .attendance(.add(Attendance(id: .init(id), activity: day, talent: talent, presence: presence))))
        }
        #expect(awaited(cohort).map(\.matter) == [.attendance(day)])
        #expect(awaited(cohort)[0].talents == [anne, bo] && awaited(cohort)[0].responsible == [lead])
        #expect(awaited(cohort, by: Viewer(person: lead, today: keeper.today)).count == 1)
        #expect(awaited(cohort, by: Viewer(person: Person.ID(bo.raw), today: keeper.today)).isEmpty)
        cohort.apply(
            .attendance(
                .add(
                    Attendance(
                        id: .init("c"), activity: day, talent: cohort.talent("Carl Lund"), presence: .absent(.unknown)))
            ))
        for (id, talent, presence) in [("a", bo, Presence.accepted), ("b", anne, .declined(.leave))] {
            let old = Attendance(id: .init(id), activity: day, talent: talent, presence: presence)
            cohort.apply(
                .attendance(
                    Edit(from: old, to: Attendance(id: old.id, activity: day, talent: talent, presence: .attended))))
        }
        #expect(awaited(cohort).isEmpty)
    }

    @Test(
        "Pairs that are not made are awaited two weeks before the kick-off; then whoever has no buddy, and who lost one"
    )
    func buddies() {
        var cohort = CohortBuilder()
        let dina = cohort.talent("Dina Fjord"), finn = cohort.talent("Finn Bæk"), eva = cohort.talent("Eva Ravn")
        cohort.talent("Carl Lund", level: .chief)
        let early = Viewer.keeper(today: at("2026-12-28")), soon = Viewer.keeper(today: at("2026-12-29"))
        #expect(titles(cohort, by: soon).isEmpty)
        cohort.activity("buddymoede-1", .buddyMeeting, "2027-05-01", "2027-05-14", track: .group, audience: [.buddies])
        #expect(titles(cohort, by: early).isEmpty)
        #expect(titles(cohort, by: soon) == ["Dina Fjord, Eva Ravn, Finn Bæk: mangler buddy"])
        cohort.pair(dina, finn)
        #expect(titles(cohort) == ["Eva Ravn: mangler buddy"])
        let before = cohort.workspace.talents[finn]!  // the builder has just added him
        var gone = before
        gone.status = .left(on: at("2027-03-01"), nextPath: "Specialist")
        cohort.apply(.talent(Edit(from: before, to: gone)))
        #expect(titles(cohort) == ["Eva Ravn: mangler buddy", "Dina Fjord: mangler buddy"])
        #expect(awaited(cohort).last?.since == at("2027-03-01"))
        #expect(titles(cohort, by: Viewer(person: Person.ID(eva.raw), today: keeper.today)).isEmpty)
    }

    @Test(
        "Buddy meetings are awaited pair by pair, shadowing talent by talent; a pair owes nothing from before it was made"
    )
    func pairs() {
        var cohort = CohortBuilder()
        let dina = cohort.talent("Dina Fjord"), finn = cohort.talent("Finn Bæk"), anne = cohort.talent("Anne Holm"),
            bo = cohort.talent("Bo Dam")
        cohort.pair(dina, finn)
        cohort.apply(
            .pair(
                .add(
                    BuddyPair(
                        id: .init("nye"), cohort: CohortBuilder.cohort, members: [anne, bo], from: at("2027-03-10")))))
        let meeting = cohort.activity(
            "buddymoede-1", .buddyMeeting, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        let shadowing = cohort.activity(
            "skygge", .shadowing, "2027-02-02", "2027-03-12", track: .group, audience: [.buddies])
        cohort.meeting(.shadowing, of: dina, for: shadowing, held: "2027-03-01")
        #expect(awaited(cohort).filter { $0.kind == .buddyMeeting }.map(\.talents) == [[dina, finn]])
        #expect(
            awaited(cohort).filter { $0.kind == .shadowing && $0.talents == [finn] }.map(\.responsible) == [
                [Person.ID(finn.raw), Person.ID(dina.raw)]
            ])
        #expect(!awaited(cohort).contains { $0.kind == .shadowing && $0.talents == [dina] })
        cohort.meeting(.buddyMeeting, of: dina, finn, for: meeting, held: "2027-03-14")
        #expect(!awaited(cohort).contains { $0.kind == .buddyMeeting })
    }

    @Test("Overdue tasks and unanswered invitations, but nothing of those who left")
    func others() {
        var cohort = CohortBuilder()
        let bo = cohort.talent("Bo Dam")
        let gone = cohort.talent("Carl Lund", status: .left(on: at("2027-02-01"), nextPath: "Specialist"))
        for (index, talent) in [bo, gone].enumerated() {
            cohort.apply(
                .task(
                    .add(LeadershipTask(id: .init("o\(index)"), talent: talent, text: "Budget", due: at("2027-03-01"))))
            )
        }
        let near = cohort.activity("modul-3-dag-1", .moduleDay, "2027-03-17", track: .common)
        let far = cohort.activity("modul-3-dag-2", .moduleDay, "2027-04-14", track: .common)
        for (index, activity) in [near, far].enumerated() {
            cohort.apply(
                .attendance(
                    .add(Attendance(id: .init("a\(index)"), activity: activity, talent: bo, presence: .invited))))
        }
        #expect(titles(cohort) == ["Bo Dam: ledelsesopgave", "Bo Dam: svar: Moduldag modul-3-dag-1"])
    }

    @Test("That something was agreed is told only to those who read the note")
    func agreements() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        let talk = cohort.meeting(.runningTalk, of: bo, held: "2027-03-10")
        cohort.apply(
            .note(
                .add(
                    MeetingNote(
                        id: .init("n"), meeting: talk, kind: .talk, text: "",
                        agreements: [Agreement(text: "Tal med Ole", due: at("2027-03-12"))]))))
        #expect(titles(cohort).isEmpty)
        #expect(
            titles(cohort, by: Viewer(person: leader, today: keeper.today)) == [
                "Bo Dam: aftale fra samtale med nærmeste leder"
            ])
    }

    @Test("A stranger, the steering group and a fellow talent are told nothing of it")
    func outsiders() {
        var cohort = CohortBuilder()
        let stranger = cohort.person("Pia Sø"), steering = cohort.person("Rie Toft")
        cohort.apply(
            .role(
                .add(
                    RoleAssignment(id: .init("s"), person: steering, role: .steeringGroup, cohort: CohortBuilder.cohort)
                )))
        let bo = cohort.talent("Bo Dam"), anne = cohort.talent("Anne Holm")
        cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        for person in [stranger, steering] {
            #expect(titles(cohort, by: Viewer(person: person, today: keeper.today)).isEmpty)
        }
        #expect(
            titles(cohort, by: Viewer(person: Person.ID(anne.raw), today: keeper.today)) == [
                "Anne Holm: Samtale efter modul 2"
            ])
        #expect(
            titles(cohort, by: Viewer(person: Person.ID(bo.raw), today: keeper.today)) == [
                "Bo Dam: Samtale efter modul 2"
            ])
    }

    @Test("A reminder has addresses, names and a friendly text in both languages, and no word that somebody wrote")
    func reminder() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        cohort.apply(
            .task(.add(LeadershipTask(id: .init("o"), talent: bo, text: "Fortroligt budget", due: at("2027-03-02")))))
        let reminders = awaited(cohort).map {
            Reminder(of: $0, in: cohort.workspace, on: keeper.today, from: "Lone Østrup")
        }
        #expect(reminders[0].addresses == ["inger-vig@nordby.example", "bo-dam@nordby.example"])
        #expect(reminders[0].subject.da == "Samtale efter modul 2: Bo Dam")
        #expect(
            reminders[0].body.da == """
                Kære Inger og Bo

                Samtale efter modul 2 for Bo Dam skulle være holdt senest 1. mar. 2027, men er endnu ikke registreret som holdt.

                Aftal en tid, så snart det passer. Har I allerede talt sammen, så skriv datoen i Spor, eller svar mig, så gør jeg det.

                Venlig hilsen
                Lone Østrup

                """)
        #expect(
            reminders[1].body.en.hasPrefix("Dear Bo and Inger\n\nA leadership task for Bo Dam was due on 2 Mar 2027."))
        #expect(!reminders.contains { $0.body.da.contains("budget") || $0.body.en.contains("budget") })
    }
}
