import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("What a talent tries between the days of a module")
struct PracticeTests {
    static let today = SmallCohort.today

    /// Module 2 with day 1 five days ago, and its second day that many days from today.
    private func workspace(day2 days: Int, task: PracticeTask? = nil) -> Workspace {
        var data = SmallCohort().workspace
        data.practiceTasks = [:]
        for (part, day) in [(1, -5), (2, days)] {
            let start = Self.today.adding(days: day)
            let id = Activity.ID("dag-\(part)")
            data[id] = Activity(
                id: id, cohort: "hold", title: Phrase("Dag \(part)"), kind: .moduleDay, module: 2, part: part,
                track: .common, audience: [.talents], start: start, end: start, hours: 8, about: Phrase(""))
        }
        if let task { data[task.id] = task }
        return data
    }

    private func task(_ outcome: String = "") -> PracticeTask {
        PracticeTask(id: "p", talent: "anne", module: 2, plan: "Kortere møder", outcome: outcome, on: Self.today)
    }

    private func awaited(_ data: Workspace, _ name: String = "anne") -> [Day] {
        Awaited.all(in: data, cohort: "hold", for: SmallCohort.viewer(name)).filter { $0.kind == .practice }.map(
            \.since)
    }

    @Test("it is asked for from day 1 until day 2, then how it went, and only of the talent")
    func asked() {
        #expect(awaited(workspace(day2: 20)) == [Self.today])
        #expect(awaited(workspace(day2: 20, task: task())) == [])
        #expect(awaited(workspace(day2: 0, task: task())) == [Self.today])
        #expect(awaited(workspace(day2: 0, task: task("Godt"))) == [])
        #expect(awaited(workspace(day2: 0)) == [])
        for name in ["lead", "bo", "line-manager", "consultant", "owner"] {
            #expect(awaited(workspace(day2: 0, task: task()), name) == [], "\(name)")
        }
    }

    @Test("days that follow each other leave no time for it")
    func bootcamp() { #expect(workspace(day2: -4).practicePeriods(in: "hold") == []) }

    @Test("a module has one, and it says what is tried")
    func faults() throws {
        var data = workspace(day2: 20, task: task())
        let another = PracticeTask(id: "q", talent: "anne", module: 2, plan: "Andet", on: Self.today)
        #expect(throws: Refusal.self) { try data.apply(.practiceTask(.add(another)), by: SmallCohort.viewer("anne")) }
        var empty = task()
        empty.plan = " "
        #expect(throws: Refusal.self) {
            try data.apply(.practiceTask(Edit(from: task(), to: empty)), by: SmallCohort.viewer("anne"))
        }
    }

    @Test("the buddy of the day on which it was written reads it, a later one does not")
    func buddy() {
        var data = workspace(day2: 20, task: task())
        let bo = SmallCohort.viewer("bo"), tomorrow = Self.today.adding(days: 1)
        #expect(data.visible(to: bo).practiceTasks.count == 1)
        data.pairs["pair"]?.until = Self.today
        data[BuddyPair.ID("ny")] = BuddyPair(id: "ny", cohort: "hold", members: ["anne", "cay"], from: tomorrow)
        #expect(data.visible(to: SmallCohort.viewer("cay", on: tomorrow)).practiceTasks.isEmpty)
        #expect(data.visible(to: SmallCohort.viewer("bo", on: tomorrow)).practiceTasks.isEmpty)
    }
}

@Suite("Questions to the teacher")
struct TeacherQuestionTests {
    private func workspace() -> Workspace { SmallCohort().workspace }

    private func answered(_ question: TeacherQuestion, _ answer: String = "En time") -> TeacherQuestion {
        var new = question
        (new.answer, new.answeredOn) = (answer, SmallCohort.today)
        return new
    }

    @Test("the lead answers, and the asker does not change the question any more; nobody answers for the lead")
    func answer() throws {
        var data = workspace()
        let question = try #require(data.questions["question"])
        for name in ["anne", "bo", "line-manager", "consultant"] {
            #expect(throws: Refusal.self, "\(name)") {
                try data.apply(
                    .question(Edit(from: question, to: answered(question))), by: SmallCohort.viewer(name))
            }
        }
        try data.apply(
            .question(Edit(from: question, to: answered(question))), by: SmallCohort.viewer("lead"))
        var changed = answered(question)
        changed.text = "Noget andet"
        #expect(throws: Refusal.self) {
            try data.apply(
                .question(Edit(from: answered(question), to: changed)), by: SmallCohort.viewer("anne"))
        }
        #expect(throws: Refusal.self) {
            try data.apply(
                .question(Edit(from: answered(question), to: changed)), by: SmallCohort.viewer("lead"))
        }
    }

    @Test("while it is unanswered it is told to the lead")
    func awaited() throws {
        var data = workspace()
        func waits(_ name: String) -> Bool {
            Awaited.all(in: data, cohort: "hold", for: SmallCohort.viewer(name)).contains { $0.kind == .question }
        }
        #expect(waits("lead") && waits("owner") && !waits("anne") && !waits("consultant"))
        let question = try #require(data.questions["question"])
        data["question"] = answered(question)
        #expect(!waits("lead"))
    }

    @Test("one asks in one's own name, about an activity of one's own cohort")
    func asked() throws {
        var data = workspace()
        func question(_ talent: Talent.ID) -> TeacherQuestion {
            TeacherQuestion(
                id: "ny", cohort: "hold", activity: "modul", talent: talent, at: Timestamp(seconds: 1), text: "Hvad?")
        }
        #expect(throws: Refusal.nothingThere) {
            try data.apply(.question(.add(question("bo"))), by: SmallCohort.viewer("cay"))
        }
        try data.apply(.question(.add(question("cay"))), by: SmallCohort.viewer("cay"))
        let own = TeacherQuestion(
            id: "egen", cohort: "hold", activity: "for-anne", talent: "anne", at: Timestamp(seconds: 1), text: "Hvad?")
        #expect(throws: Refusal.self) { try data.apply(.question(.add(own)), by: SmallCohort.viewer("anne")) }
    }
}
