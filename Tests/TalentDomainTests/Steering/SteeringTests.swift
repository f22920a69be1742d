import TalentDomain
import TalentFixtures
import Testing

@Suite("The steering group's agenda, decisions and figures")
struct SteeringTests {
    private let workspace = SmallCohort().workspace
    private var point: SteeringItem { workspace.steeringItems["punkt"]! }  // of the small cohort

    private func faults(_ alter: (inout SteeringItem) -> Void) -> [String] {
        var item = point
        alter(&item)
        return item.faults(in: workspace).map(\.field.rawValue)
    }

    @Test("a decision with a due date has somebody in charge; nobody is in charge of nothing")
    func inCharge() {
        #expect(faults { _ in } == [])
        #expect(faults { $0.inCharge = "" } == ["inCharge"])
        #expect(faults { ($0.inCharge, $0.due) = ("", nil) } == [])
        #expect(faults { $0.decision = " " } == ["decision"])
        #expect(faults { ($0.decision, $0.inCharge, $0.due) = ("", "", nil) } == [])
        #expect(faults { $0.text = "" } == ["text"])
    }

    @Test("it is due on the day of its meeting or later, and belongs to a steering group meeting of the cohort")
    func ofMeeting() {
        #expect(faults { $0.due = SmallCohort.autumn.adding(days: -1) } == ["due"])
        #expect(faults { $0.activity = "modul" }.first == "activity")
        #expect(faults { $0.cohort = "other" } == ["activity"])
    }

    @Test("it is open until it is done, and overdue after its due date; a decision without consequences never is")
    func open() {
        var item = point
        item.due = SmallCohort.today
        #expect(item.isOpen && !item.isOverdue(on: SmallCohort.today))
        #expect(item.isOverdue(on: SmallCohort.today.adding(days: 1)))
        item.doneOn = SmallCohort.today
        #expect(!item.isOpen)
        (item.doneOn, item.due, item.inCharge) = (nil, nil, "")
        #expect(item.isDecided && !item.isOpen)
    }

    @Test("an overdue decision is told to the lead alone, without its words")
    func awaited() throws {
        func told(_ viewer: String) -> [Awaited] {
            Awaited.all(in: workspace, cohort: "hold", for: SmallCohort.viewer(viewer)).filter { $0.kind == .decision }
        }
        let told = told("lead")
        #expect(told.map(\.since) == [SmallCohort.autumn] && told.first?.talents == [])
        #expect(told.first?.title(in: workspace).da == "beslutning fra Styregruppemøde 1")
        for viewer in ["consultant", "steering", "anne", "line-manager", "stranger"] {
            #expect(
                Awaited.all(in: workspace, cohort: "hold", for: SmallCohort.viewer(viewer))
                    .allSatisfy { $0.kind != .decision }, "\(viewer)")
        }
        let letter = Reminder(of: try #require(told.first), in: workspace, on: SmallCohort.today)
        #expect(letter.body.da.contains("En beslutning fra »Styregruppemøde 1« havde frist"), "\(letter.body.da)")
        #expect(!letter.body.da.contains("HR-chefen") && !letter.body.da.contains("Nej"))
    }

    @Test("figures are kept from the day of the meeting on, not before")
    func kept() {
        let meeting = SmallCohort.autumn
        func faults(_ day: Day, _ activity: Activity.ID = "styregruppe") -> [String] {
            SteeringSnapshot(cohort: "hold", activity: activity, on: day, figures: SteeringFigures())
                .faults(in: workspace).map(\.field.rawValue)
        }
        #expect(faults(meeting) == [] && faults(meeting.adding(days: -1)) == ["day"])
        #expect(faults(meeting, "modul") == ["activity"])
        #expect(workspace.lastSnapshot(in: "hold", before: SmallCohort.today)?.on == meeting)
        #expect(workspace.lastSnapshot(in: "hold", before: meeting) == nil)
    }

    @Test("an erased person is no longer in charge of anything by name")
    func erased() {
        var data = workspace
        data.steeringItems["punkt"]?.inCharge = data.people["lead"]?.name ?? ""
        #expect(data.erasing("lead", on: SmallCohort.today).workspace.steeringItems["punkt"]?.inCharge == "")
    }

    @Test("the steering group has one chair at a time, and nobody else is one")
    func chair() throws {
        func role(_ id: String, _ role: Role = .steeringGroup, from: Int? = nil, until: Int? = nil) -> RoleAssignment {
            var assignment = RoleAssignment(
                id: .init(id), person: "lead", role: role, cohort: "hold",
                from: from.map { SmallCohort.today.adding(days: $0) },
                until: until.map { SmallCohort.today.adding(days: $0) })
            assignment.isChair = true
            return assignment
        }
        var data = workspace
        data["one"] = role("one", until: 0)
        #expect(role("two").faults(in: data).map(\.field.rawValue) == ["chair"])
        #expect(role("two", from: 1).faults(in: data) == [])
        #expect(role("one").faults(in: data) == [])
        #expect(role("two", .programmeLead).faults(in: workspace).map(\.field.rawValue) == ["chair"])
    }
}
