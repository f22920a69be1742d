import TalentDomain
import Testing

@Suite("Who waits for whom in a pair")
struct AwaitedPairTests {
    private let owner = Viewer.owner(today: at("2027-03-15"))

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

    @Test("A mirror is awaited until it is handed over, pair by pair")
    func mirror() {
        var cohort = CohortBuilder()
        let dina = cohort.talent("Dina Fjord"), finn = cohort.talent("Finn Bæk")
        cohort.pair(dina, finn)
        let mirror = cohort.activity(
            "lederspejl", .leaderMirror, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        #expect(titles(cohort) == ["Dina Fjord, Finn Bæk: lederspejl"])

        let interview = cohort.meeting(.mirrorInterview, of: dina, for: mirror, held: "2027-02-10")
        let note = MeetingNote(
            id: .init("n"), meeting: interview, kind: .mirror, text: "Hemmeligt", writtenBy: Person.ID(finn.raw))
        cohort.apply(.note(.add(note)))
        cohort.meeting(.mirrorInterview, of: finn, for: mirror, held: "2027-02-10")
        #expect(titles(cohort) == ["Dina Fjord: lederspejl"])
        #expect(figure(cohort) == Tally(held: 1, due: 2, people: 2))
        #expect(awaited(cohort)[0].responsible == [Person.ID(finn.raw)])

        var released = note
        (released.isReleased, released.forms) = (true, ["Hemmeligt": .theme])
        cohort.apply(.note(Edit(from: note, to: released)))
        #expect(titles(cohort).isEmpty)
        #expect(figure(cohort) == Tally(held: 2, due: 2, people: 2))
    }

    private func figure(_ cohort: CohortBuilder) -> Tally {
        CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: owner.today).mirrorsAndShadowings
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
        #expect(cohort.workspace.meetingRows(of: new, on: owner.today).map(\.id) == [.activity("skygge", cay)])
    }

    @Test("A first pair that is made late is asked for the mirror all the same, and may catch up on the meeting")
    func firstPairMadeLate() throws {
        var (cohort, anne, bo, _) = parted(on: "2027-03-01")
        cohort.apply(.pair(.remove(try #require(cohort.workspace.pairs["old"]))))
        cohort.apply(pair("late", anne, bo, from: "2027-03-14"))
        #expect(
            pairTitles(cohort) == [
                "Anne Holm, Bo Dam: lederspejl", "Anne Holm: skyggepraktik", "Bo Dam: skyggepraktik",
            ])
        let late = try #require(cohort.workspace.pairs["late"])
        #expect(cohort.workspace.meetingRows(of: late, on: owner.today).count == 5)
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
        let rows = cohort.workspace.meetingRows(of: new, on: owner.today)
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
        #expect(cohort.workspace.meetingRows(of: old, on: owner.today).map(\.meeting?.id) == ["sky"])
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

    @Test(
        "Pairs that are not made are awaited two weeks before the kick-off; then whoever has no buddy, and who lost one"
    )
    func buddies() {
        var cohort = CohortBuilder()
        let dina = cohort.talent("Dina Fjord"), finn = cohort.talent("Finn Bæk"), eva = cohort.talent("Eva Ravn")
        cohort.talent("Carl Lund", level: .chief)
        let early = Viewer.owner(today: at("2026-12-28")), soon = Viewer.owner(today: at("2026-12-29"))
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
        #expect(titles(cohort, by: Viewer(person: Person.ID(eva.raw), today: owner.today)).isEmpty)
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
}
