import TalentDomain
import Testing

@Suite("Who waits for whom")
struct AwaitedTests {
    private let keeper = Viewer.keeper(today: at("2027-03-15"))

    private func awaited(_ cohort: CohortBuilder, by viewer: Viewer? = nil) -> [Awaited] {
        Awaited.all(in: cohort.workspace, cohort: CohortBuilder.cohort, for: viewer ?? keeper)
    }

    private func titles(_ cohort: CohortBuilder, by viewer: Viewer? = nil) -> [String] {
        awaited(cohort, by: viewer).map { "\($0.talents.map(cohort.workspace.name).joined(separator: ", ")): \($0.title(in: cohort.workspace).da)" }
    }

    @Test("A talk that its period has passed without is awaited from talent and line manager")
    func talk() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader), anne = cohort.talent("Anne Holm", ledBy: leader)
        let talk = cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        cohort.meeting(.runningTalk, of: anne, for: talk, held: "2027-03-14")
        #expect(titles(cohort) == ["Bo Dam: samtale efter modul 2"])
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
        #expect(titles(cohort) == [
            "Bo Dam: samtale efter modul 1", "Bo Dam: lederspejl mangler", "Anne Holm: samtale efter modul 2", "Bo Dam: samtale efter modul 2",
        ])
        let figures = CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: at("2027-03-15"))
        #expect(figures.talks.due == 3)
        #expect(figures.buddyMeetings.due == 0)
        #expect(figures.attendance.map(\.expected) == [1])
    }

    @Test("A mirror is awaited until it is handed over, pair by pair")
    func mirror() {
        var cohort = CohortBuilder()
        let dina = cohort.talent("Dina Fjord"), finn = cohort.talent("Finn Bæk")
        cohort.pair(dina, finn)
        let mirror = cohort.activity("lederspejl", .leaderMirror, "2027-02-02", "2027-02-24", track: .group, audience: [.buddies])
        #expect(titles(cohort) == ["Dina Fjord, Finn Bæk: lederspejl mangler"])

        let interview = cohort.meeting(.mirrorInterview, of: dina, for: mirror, held: "2027-02-10")
        let note = MeetingNote(id: .init("n"), meeting: interview, kind: .mirror, text: "Hemmeligt", writtenBy: Person.ID(finn.raw))
        cohort.apply(.note(.add(note)))
        cohort.meeting(.mirrorInterview, of: finn, for: mirror, held: "2027-02-10")
        #expect(titles(cohort) == ["Dina Fjord: lederspejl mangler"])
        #expect(awaited(cohort)[0].responsible == [Person.ID(finn.raw)])

        var released = note
        (released.isReleased, released.forms) = (true, ["Hemmeligt": .theme])
        cohort.apply(.note(Edit(from: note, to: released)))
        #expect(titles(cohort).isEmpty)
    }

    @Test("After the last module's talk, whoever has not judged is awaited; then the two together")
    func readiness() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let eva = cohort.talent("Eva Ravn", ledBy: leader)
        cohort.activity("modul-6-dag-2", .moduleDay, "2027-02-10", track: .common, module: 6)
        let talk = cohort.activity("samtale-6", .lineManagerTalk, "2027-02-11", "2027-02-25", module: 6)
        cohort.meeting(.runningTalk, of: eva, for: talk, held: "2027-03-10")
        #expect(titles(cohort) == ["Eva Ravn: fælles vurdering af parathed"])
        func judge(_ judge: Judge, shared: Bool = true) {
            cohort.apply(.readiness(.add(ReadinessJudgement(
                id: .init(judge.rawValue.lowercased()), talent: eva, on: at("2027-03-10"), purpose: .horizontal, work: .advanced, performance: .satisfactory,
                judge: judge, isShared: shared, writtenBy: judge == .talent ? Person.ID(eva.raw) : leader))))
        }
        judge(.talent)
        #expect(titles(cohort) == ["Eva Ravn: nærmeste leders vurdering"])
        #expect(awaited(cohort)[0].responsible == [leader])
        judge(.lineManager)
        #expect(titles(cohort).isEmpty)
        judge(.together, shared: false)
        #expect(titles(cohort).isEmpty)
        #expect(titles(cohort, by: Viewer(person: Person.ID(eva.raw), today: keeper.today)) == ["Eva Ravn: fælles vurdering af parathed"])
    }

    @Test("Whether one of the two has begun to write is told to nobody: only who is ready to share counts")
    func begunInPrivate() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let eva = cohort.talent("Eva Ravn", ledBy: leader)
        cohort.activity("modul-6-dag-2", .moduleDay, "2027-02-10", track: .common, module: 6)
        cohort.activity("samtale-6", .lineManagerTalk, "2027-02-11", "2027-02-25", module: 6)
        let before = titles(cohort)
        cohort.apply(.readiness(.add(ReadinessJudgement(
            id: .init("own"), talent: eva, on: at("2027-03-10"), purpose: .horizontal, work: .advanced, performance: .satisfactory, judge: .talent,
            writtenBy: Person.ID(eva.raw)))))
        #expect(titles(cohort) == before)
    }

    @Test("A plan should be agreed again within two weeks of a talk")
    func plan() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        cohort.meeting(.runningTalk, of: bo, held: "2027-02-28")
        #expect(titles(cohort) == ["Bo Dam: plan ikke aftalt efter samtalen"])
        cohort.apply(.plan(PlanChange(bo, .revision(.add(PlanRevision(
            id: .init("r"), talent: bo, number: 1, on: at("2027-03-02"), content: PlanContent(), agreedBy: [leader]))))))
        #expect(titles(cohort).isEmpty)
    }

    @Test("Overdue tasks and unanswered invitations, but nothing of those who left")
    func others() {
        var cohort = CohortBuilder()
        let bo = cohort.talent("Bo Dam")
        let gone = cohort.talent("Carl Lund", status: .left(on: at("2027-02-01"), nextPath: "Specialist"))
        for (index, talent) in [bo, gone].enumerated() {
            cohort.apply(.task(.add(LeadershipTask(id: .init("o\(index)"), talent: talent, text: "Budget", due: at("2027-03-01")))))
        }
        let near = cohort.activity("modul-3-dag-1", .moduleDay, "2027-03-17", track: .common)
        let far = cohort.activity("modul-3-dag-2", .moduleDay, "2027-04-14", track: .common)
        for (index, activity) in [near, far].enumerated() {
            cohort.apply(.attendance(.add(Attendance(id: .init("a\(index)"), activity: activity, talent: bo, presence: .invited))))
        }
        #expect(titles(cohort) == ["Bo Dam: ledelsesopgave", "Bo Dam: svar: Moduldag modul-3-dag-1"])
    }

    @Test("That something was agreed is told only to those who read the note")
    func agreements() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        let talk = cohort.meeting(.runningTalk, of: bo, held: "2027-03-10")
        cohort.apply(.note(.add(MeetingNote(
            id: .init("n"), meeting: talk, kind: .talk, text: "", agreements: [Agreement(text: "Tal med Ole", due: at("2027-03-12"))]))))
        #expect(titles(cohort).isEmpty)
        #expect(titles(cohort, by: Viewer(person: leader, today: keeper.today)) == ["Bo Dam: aftale fra samtale med nærmeste leder"])
    }

    @Test("A stranger, the steering group and a fellow talent are told nothing of it")
    func outsiders() {
        var cohort = CohortBuilder()
        let stranger = cohort.person("Pia Sø"), steering = cohort.person("Rie Toft")
        cohort.apply(.role(.add(RoleAssignment(id: .init("s"), person: steering, role: .steeringGroup, cohort: CohortBuilder.cohort))))
        let bo = cohort.talent("Bo Dam"), anne = cohort.talent("Anne Holm")
        cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        for person in [stranger, steering] { #expect(titles(cohort, by: Viewer(person: person, today: keeper.today)).isEmpty) }
        #expect(titles(cohort, by: Viewer(person: Person.ID(anne.raw), today: keeper.today)) == ["Anne Holm: samtale efter modul 2"])
        #expect(titles(cohort, by: Viewer(person: Person.ID(bo.raw), today: keeper.today)) == ["Bo Dam: samtale efter modul 2"])
    }

    @Test("A reminder has addresses, names and a friendly text in both languages, and no word that somebody wrote")
    func reminder() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig")
        let bo = cohort.talent("Bo Dam", ledBy: leader)
        cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        cohort.apply(.task(.add(LeadershipTask(id: .init("o"), talent: bo, text: "Fortroligt budget", due: at("2027-03-02")))))
        let reminders = awaited(cohort).map { Reminder(of: $0, in: cohort.workspace, from: "Lone Østrup") }
        #expect(reminders[0].addresses == ["inger-vig@nordby.example", "bo-dam@nordby.example"])
        #expect(reminders[0].subject.da == "Samtale efter modul 2: Bo Dam")
        #expect(reminders[0].body.da == """
            Kære Inger og Bo

            Samtale efter modul 2 for Bo Dam skulle være holdt senest 1. mar. 2027, men den er endnu ikke registreret som holdt.

            Find en time til den, så snart det passer. Har I allerede talt sammen, så skriv blot datoen i Spor.

            Venlig hilsen
            Lone Østrup

            """)
        #expect(reminders[1].body.en.hasPrefix("Dear Bo and Inger\n\nA leadership task for Bo Dam was due on 2 Mar 2027."))
        #expect(!reminders.contains { $0.body.da.contains("budget") || $0.body.en.contains("budget") })
    }
}
