import TalentDomain
import Testing

@testable import SporApp

/// A screen in one state, with the commands that each viewer is offered on it.
struct OfferRow: Sendable, CustomTestStringConvertible {
    let title: String
    /// Opens the screen from the overview.
    let opening: [Effect]
    /// Pressed on the screen.
    var keys = ""
    /// Asks for the commands of a talent's room around its tabs, not those of the tab.
    var isAroundTabs = false
    var arrange: @Sendable (inout Workspace) -> Void = { _ in }
    /// A line for each viewer: the name, then the commands; one line where it is the same for all. A viewer for whom
    /// the screen does not open is missing.
    let offers: String

    var testDescription: String { title }
    var expected: [String] { offers.split(separator: "\n").map(String.init) }

    static let viewers: [(name: String, viewer: Viewer)] = [
        ("owner", PeopleFixture.owner), ("lead", PeopleFixture.lead), ("consultant", PeopleFixture.consultant),
        ("talent", PeopleFixture.anne), ("buddy", PeopleFixture.dina), ("fellow", Viewer(person: "bo", today: today)),
        ("manager", PeopleFixture.manager), ("mentor", PeopleFixture.mentor), ("steering", PeopleFixture.steering),
    ]
    static let today = PeopleFixture.today

    /// Anne with a line manager, a mentor, a buddy, a plan, tasks and talks.
    static var data: Workspace {
        var data = LogbookFixture.data
        data["mentor-anne"] = RoleAssignment(id: "mentor-anne", person: "birgit", role: .mentor, talent: "anne")
        data["opg"] = LeadershipTask(id: "opg", talent: "anne", text: "Lede budgetmødet", due: today)
        data["samtale-holdt"] = Meeting(
            id: "samtale-holdt", kind: .runningTalk, talents: ["anne"], heldOn: today.adding(days: -20))
        data["mentor-holdt"] = Meeting(
            id: "mentor-holdt", kind: .mentorTalk, talents: ["anne"], heldOn: today.adding(days: -10))
        data["fremmoede"] = Attendance(
            id: "fremmoede", activity: "modul-3-dag-1", talent: "anne", presence: .attended)
        data.readiness = [:]
        return data
    }

    /// The lines of the viewers for whom the screen opens.
    func found() throws -> [String] {
        let offers = try Self.viewers.compactMap { name, viewer in
            try offered(to: viewer).map {
                (name: name, commands: $0.isEmpty ? "nothing" : $0.map(\.id).joined(separator: " "))
            }
        }
        if offers.count == Self.viewers.count, Set(offers.map(\.commands)).count == 1 {
            return ["all: \(offers[0].commands)"]
        }
        return offers.map { "\($0.name): \($0.commands)" }
    }

    /// The commands of the screen itself: in a talent's room those of the tab.
    private func offered(to viewer: Viewer) throws -> [Command]? {
        var data = Self.data
        arrange(&data)
        let app = try TestApp(data, viewer: viewer, today: Self.today)
        app.run(opening)
        if isAroundTabs { return (app.app.top as? TalentRoom)?.offered(in: app.app.context) }
        switch app.app.top {
        case is OverviewScreen where !opening.isEmpty: return nil
        case is WelcomeScreen: return nil
        case let room as TalentRoom where room.shown(in: app.app.context) != room.active: return nil
        default: break
        }
        let top = app.press(keys).app.top
        return ((top as? TalentRoom)?.tab ?? top).commands(in: app.app.context)
    }
}
