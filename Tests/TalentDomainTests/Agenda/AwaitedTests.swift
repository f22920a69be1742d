import TalentDomain
import Testing

@Suite("Who waits for whom")
struct AwaitedTests {
    private let owner = Viewer.owner(today: at("2027-03-15"))

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
        #expect(titles(cohort).contains("Bo Dam: lederspejl"))
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
            awaited(cohort, by: Viewer.owner(today: at(day))).filter { $0.kind == .expectationTalk }
        }
        #expect(expected("2027-01-12").isEmpty)
        #expect(expected().map(\.talents) == [[bo]] && expected()[0].since == at("2027-01-12"))
        #expect(
            expected()[0].category == .expectationTalk(kickOff)
                && expected()[0].responsible == [leader, Person.ID(bo.raw)])
        let letter = Reminder(of: expected()[0], in: cohort.workspace, on: at("2027-01-13"))
        #expect(
            letter.subject.da == "Forventningssamtale: Bo Dam" && letter.body.da.contains("Har I allerede talt sammen"))
        #expect(CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: owner.today).talks.due == 0)
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
        let figures = CohortFigures(of: CohortBuilder.cohort, in: cohort.workspace, today: owner.today)
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
        #expect(awaited(cohort).map(\.category) == [.attendance(day)])
        #expect(awaited(cohort)[0].talents == [anne, bo] && awaited(cohort)[0].responsible == [lead])
        #expect(awaited(cohort, by: Viewer(person: lead, today: owner.today)).count == 1)
        #expect(awaited(cohort, by: Viewer(person: Person.ID(bo.raw), today: owner.today)).isEmpty)
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
            titles(cohort, by: Viewer(person: leader, today: owner.today)) == [
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
            #expect(titles(cohort, by: Viewer(person: person, today: owner.today)).isEmpty)
        }
        #expect(
            titles(cohort, by: Viewer(person: Person.ID(anne.raw), today: owner.today)) == [
                "Anne Holm: Samtale efter modul 2"
            ])
        #expect(
            titles(cohort, by: Viewer(person: Person.ID(bo.raw), today: owner.today)) == [
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
            Reminder(of: $0, in: cohort.workspace, on: owner.today, from: "Lone Østrup")
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
