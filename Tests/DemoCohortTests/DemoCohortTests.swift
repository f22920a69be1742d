import DemoCohort
import TalentDomain
import Testing

/// Days in all parts of the year: July, Christmas, the winter break, a weekend, a leap day.
private let todays: [Day] = [
    "2026-11-20", "2027-01-02", "2027-02-20", "2027-03-15", "2027-05-17", "2027-07-01", "2027-07-14", "2027-07-31",
    "2027-08-09", "2027-10-22", "2027-12-25", "2028-02-29", "2029-06-05", "2030-04-19",
].compactMap { Day($0) }

/// Days that are not near the programme's breaks.
private let ordinary: [Day] = ["2026-11-20", "2027-02-20", "2027-05-17", "2027-10-22", "2028-02-29"].compactMap {
    Day($0)
}

// Built once for all tests.
private let told: [Day: [DemoStep]] = Dictionary(uniqueKeysWithValues: todays.map { ($0, DemoCohort.steps(today: $0)) })

private func steps(today: Day) throws -> [DemoStep] { try #require(told[today]) }

private func workspace(today: Day) throws -> Workspace {
    var workspace = Workspace()
    for step in try steps(today: today) { try workspace.apply(step.change) }
    return workspace
}

@Suite("The demo cohort as a history")
struct DemoHistoryTests {
    @Test("every step applies in the order of time, and nothing is wrong with the whole", arguments: todays)
    func applies(today: Day) throws {
        let steps = try steps(today: today)
        #expect(steps.count > 500 && zip(steps, steps.dropFirst()).allSatisfy { $0.at <= $1.at })
        #expect(try #require(steps.last).at < Timestamp(seconds: Int64(today.dayNumber) * 86_400))
        var workspace = Workspace()
        for (index, step) in steps.enumerated() {
            do { try workspace.apply(step.change) } catch { Issue.record("step \(index), \(error): \(step.change)") }
        }
        #expect(workspace.faults().map { "\($0.key.id): \($0.message.en)" } == [])
    }

    @Test("undone in reverse, it leaves nothing behind")
    func undoes() throws {
        var workspace = try workspace(today: todays[0])
        for step in try steps(today: todays[0]).reversed() { try workspace.apply(step.change.inverse) }
        #expect(workspace == Workspace())
    }

    @Test("everybody does only what they may", arguments: [todays[0], todays[6]])
    func permitted(today: Day) throws {
        var workspace = Workspace()
        for step in try steps(today: today) {
            let isOwner = step.by == nil || step.by == DemoCohort.owner
            let viewer = Viewer(person: step.by, isOwner: isOwner, today: today)
            #expect(throws: Never.self, "\(step.by?.raw ?? "the owner"): \(step.change)") {
                try workspace.apply(step.change, by: viewer)
            }
        }
    }

    @Test("it is the same each time")
    func deterministic() throws {
        #expect(try DemoCohort.steps(today: todays[0]) == steps(today: todays[0]))
    }
}

@Suite("The demo cohort as it stands")
struct DemoCohortTests {
    @Test("fourteen talents, in seven pairs of one level and two organisations each")
    func cast() throws {
        let workspace = try workspace(today: todays[0])
        #expect(workspace.talents.count == 14)
        #expect(workspace.pairs.count == 7)
        for pair in workspace.pairs.values {
            #expect(Set(pair.members.compactMap { workspace.person(of: $0)?.organisation }).count == 2)
        }
        #expect(Set(workspace.people.values.map(\.organisation)).count == 4)
        #expect(!workspace.people.isEmpty && workspace.people.values.allSatisfy { $0.email.hasSuffix(".example") })
        for talent in workspace.talents.keys { #expect(workspace.lineManager(of: talent, on: todays[0]) != nil) }
    }

    @Test("all names of records are allowed ones")
    func names() throws {
        for record in try workspace(today: todays[0]).all {
            #expect(record.key.id.wholeMatch(of: /[a-z0-9][a-z0-9_-]{0,31}/) != nil, "\(record.key)")
        }
    }

    @Test(
        "on an ordinary day it stands between the two days of module 4, the second of them within a fortnight",
        arguments: ordinary)
    func middle(today: Day) throws {
        let days = try moduleDays(today: today)
        #expect(days.filter { $0.start < today }.count == 7)
        #expect(days[7].start <= today.adding(days: 14))
    }

    @Test(
        "while the programme rests in July or over Christmas, it stands little later, never earlier", arguments: todays)
    func resting(today: Day) throws {
        let days = try moduleDays(today: today)
        #expect((7...9).contains(days.filter { $0.start < today }.count))
        #expect((120...260).contains(today - (try #require(days.first)).start))
    }

    private func moduleDays(today: Day) throws -> [Activity] {
        let workspace = try workspace(today: today)
        let cohort = try #require(workspace.cohorts.values.first)
        return workspace.activities(in: cohort.id).filter { $0.kind == .moduleDay }
    }

    @Test("something is due within two weeks, whatever the day", arguments: todays)
    func due(today: Day) throws {
        let workspace = try workspace(today: today)
        let soon = today...today.adding(days: 14)
        #expect(workspace.tasks.values.contains { $0.progress != .reached && $0.due.map(soon.contains) == true })
        #expect(workspace.meetings.values.contains { $0.heldOn == nil && $0.planned.map(soon.contains) == true })
    }

    @Test("what was held was held in the past, within the cohort's time", arguments: todays)
    func held(today: Day) throws {
        let workspace = try workspace(today: today)
        let kickOff = try #require(workspace.cohorts.values.first).kickOff
        for meeting in workspace.meetings.values {
            if let day = meeting.heldOn { #expect((kickOff..<today).contains(day), "\(meeting.id)") }
        }
        #expect(
            !workspace.readiness.isEmpty && workspace.readiness.values.allSatisfy { (kickOff..<today).contains($0.on) })
    }

    @Test("readiness is spread over the boxes as a living cohort's is")
    func readiness() throws {
        let workspace = try workspace(today: todays[0])
        let boxes = workspace.talents.keys.compactMap { id in
            workspace.agreedJudgement(of: id)?.box.map { (id.raw, $0.number) }
        }
        #expect(
            Dictionary(grouping: boxes, by: \.1).mapValues { $0.map(\.0).sorted() } == [
                1: ["anne-holm", "carl-aagaard-lund"],
                2: ["bo-dam", "dina-fjord", "hans-aage-moeller", "ida-nygaard"],
                3: ["eva-ravn"],
                4: ["finn-baek", "jens-quist"],
                5: ["gry-oester", "karen-ulv"],
            ])
        #expect(workspace.readiness.values.filter { !$0.isShared }.map(\.talent.raw) == ["lars-waever"])
    }

    @Test("every talent has a plan with goals, columns and a revision; three keep a working copy")
    func plans() throws {
        let workspace = try workspace(today: todays[0])
        for talent in workspace.talents.keys {
            let content = try #require(workspace.plan(of: talent)).content
            #expect((2...4).contains(content.goals.count), "\(talent)")
            #expect(content.goals.allSatisfy { !$0.measure.isEmpty && $0.due != nil && !$0.competence.isEmpty })
            for column in TransitionColumn.allCases {
                #expect((2...4).contains(content.points(in: column).count), "\(talent)")
            }
            #expect(!content.learning.isEmpty && !content.proteges.isEmpty)
            #expect((1...2).contains(workspace.revisions(of: talent).count))
        }
        let working = workspace.plans.values.filter(\.isWorkingCopy)
        #expect(working.count == 3)
        for plan in working {
            let agreed = try #require(workspace.revisions(of: plan.talent).last).content
            #expect(!PlanDifference(from: agreed, to: plan.content).isEmpty)
        }
    }

    @Test("nine of the fourteen have written in their logbook within thirty days")
    func logbook() throws {
        let workspace = try workspace(today: todays[0])
        let recent = workspace.logEntries.values.filter { $0.at.seconds / 86_400 >= Int64(todays[0].dayNumber - 30) }
        #expect(Set(recent.map(\.talent)).count == 9)
        #expect(workspace.logEntries.values.contains { $0.isHostConfidential })
        #expect(workspace.logEntries.values.contains { $0.isStarred })
    }

    @Test("no text is used twice")
    func texts() throws {
        let workspace = try workspace(today: todays[0])
        var texts: [String] = workspace.notes.values.map(\.text) + workspace.logEntries.values.map(\.text)
        texts += workspace.tasks.values.map(\.text) + workspace.tasks.values.map(\.outcome).filter { !$0.isEmpty }
        texts += workspace.readiness.values.map(\.comment)
        for plan in workspace.plans.values {
            texts += plan.content.texts.values.map(\.self) + plan.content.goals.flatMap { [$0.text, $0.measure] }
            texts += plan.content.transition.map(\.text) + plan.content.learning.map(\.text)
        }
        #expect(Dictionary(grouping: texts, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test("it has some seven hundred records")
    func size() throws {
        let count = try workspace(today: todays[0]).all.count
        #expect((550...900).contains(count), "\(count)")
    }
}
