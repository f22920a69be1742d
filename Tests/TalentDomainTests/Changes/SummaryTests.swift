import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("What history says of a change")
struct SummaryTests {
    let workspace: Workspace
    let anne: Person

    init() throws {
        var fixture = SmallCohort()
        for (id, given, family) in [("anne", "Anne", "Holm"), ("bo", "Bo", "Jens"), ("line-manager", "Søren", "Kjær")] {
            fixture.workspace.people[Person.ID(id)]?.givenName = given
            fixture.workspace.people[Person.ID(id)]?.familyName = family
        }
        workspace = fixture.workspace
        anne = try #require(workspace.people["anne"])
    }

    private func da(_ change: Change) -> String { change.summary(in: workspace).da }

    @Test("It names people and titles in plain Danish")
    func plainDanish() throws {
        let activity = try #require(workspace.activities["modul"])
        var moved = activity
        moved.start = activity.start.adding(days: 2)
        moved.end = moved.start
        let task = try #require(workspace.tasks["task"])
        var reached = task
        reached.progress = .reached
        let meeting = try #require(workspace.meetings["buddy-meeting"])
        let outcome = try #require(workspace.notes["outcome"])
        #expect(da(.person(.add(anne))) == "Tilføjede Anne Holm")
        #expect(da(.activity(Edit(from: activity, to: moved))) == "Flyttede Modul til 17. mar. 2027")
        #expect(
            da(.plan(PlanChange("anne", .goal(.add(Goal(id: "g", order: 1, level: .team, text: "Hemmeligt"))))))
                == "Tilføjede et mål i Anne Holms plan")
        #expect(
            da(.plan(PlanChange("bo", .text(.strengths, .add("Hemmeligt")))))
                == "Tilføjede »Mine styrker« i Bo Jens' plan")
        #expect(da(.task(.add(task))) == "Gav Anne Holm en ledelsesopgave")
        #expect(da(.task(Edit(from: task, to: reached))) == "Ændrede status på en af Anne Holms ledelsesopgaver: løst")
        #expect(da(.pair(.remove(try #require(workspace.pairs["pair"])))) == "Opløste buddyparret Anne Holm og Bo Jens")
        #expect(
            da(.role(.add(try #require(workspace.roles["line-manager"]))))
                == "Gjorde Søren Kjær til nærmeste leder for Anne Holm")
        #expect(da(.meeting(.add(meeting))) == "Holdt 16. okt. 2026: buddymøde, Anne Holm og Bo Jens")
        #expect(da(.note(.add(outcome))) == "Skrev fælles udbytte: Buddymøde, Anne Holm og Bo Jens")
        #expect(da(.readiness(.add(try #require(workspace.readiness["together"])))) == "Vurderede Anne Holms parathed")
        #expect(da(.logEntry(.add(try #require(workspace.logEntries["private"])))) == "Skrev i Anne Holms logbog")
    }

    @Test("A title of several changes says whose data they changed, if it does not name anybody")
    func whose() throws {
        let goal = Change.plan(
            PlanChange("anne", .goal(.add(Goal(id: "g", order: 1, level: .team, text: "Hemmeligt")))))
        let task = Change.task(.add(try #require(workspace.tasks["task"])))
        let meeting = Change.meeting(.add(try #require(workspace.meetings["buddy-meeting"])))
        #expect(da(.several([goal, task], what: Phrase("Skrev i logbogen"))) == "Skrev i logbogen: Anne Holm")
        #expect(da(.several([goal, task], what: Phrase("Rettede Anne Holms plan"))) == "Rettede Anne Holms plan")
        #expect(da(.several([meeting], what: Phrase("Slettede mødet"))) == "Slettede mødet: Anne Holm og Bo Jens")
        #expect(da(.several([.person(.add(anne))], what: Phrase("Indlæste personer"))) == "Indlæste personer")
    }

    @Test("Leaving is noted without its reason")
    func leavingWithoutReason() throws {
        let talent = try #require(workspace.talents["anne"])
        var left = talent
        left.status = .left(on: SmallCohort.today, nextPath: "Specialist")
        #expect(da(.talent(Edit(from: talent, to: left))) == "Noterede, at Anne Holm har forladt holdet")
    }

    @Test("No text that anybody wrote stands in it, whatever the change")
    func noTexts() {
        let secrets = [
            "Det, der blev sagt", "Tanker", "Fra værten", "Uddelegere", "Fordi det giver mening", "Leder budgetmødet",
        ]
        for record in workspace.all {
            let change = Change.removing(record)
            for summary in [change.summary(in: workspace), change.inverse.summary(in: workspace)] {
                #expect(!summary.da.isEmpty && !summary.en.isEmpty)
                for secret in secrets {
                    #expect(!summary.da.contains(secret) && !summary.en.contains(secret), "\(summary.da)")
                }
            }
        }
    }
}
