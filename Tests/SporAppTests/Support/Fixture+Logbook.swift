@testable import TalentDomain

@testable import SporApp

/// The people of March 2027 with a programme: module 3 between its days, a plan with goals, a network group, linked
/// entries.
enum LogbookFixture {
    static let today = PeopleFixture.today

    static var data: Workspace {
        var data = PeopleFixture.data
        for (id, module, part, day) in [("modul-3-dag-1", 3, 1, "2027-03-03"), ("modul-3-dag-2", 3, 2, "2027-03-31")] {
            data[Activity.ID(id)] = Activity(
                id: Activity.ID(id), cohort: "hold3",
                title: Phrase("Modul \(module), dag \(part)", "Module \(module), day \(part)"), kind: .moduleDay,
                module: module,
                part: part, track: .common, audience: [.talents], start: Day(day)!, end: Day(day)!, hours: 8,
                about: Phrase("Talentledelse"))
        }
        data["samtale-6"] = Activity(
            id: "samtale-6", cohort: "hold3", title: Phrase("Samtale 6", "Talk 6"), kind: .lineManagerTalk, module: 6,
            track: .everyday,
            audience: [.talents, .lineManagers], start: Day("2027-10-01")!, end: Day("2027-10-15")!, hours: 1,
            about: Phrase(""))
        var content = PlanContent()
        content.goals = [
            Goal(id: "m1", order: 1, level: .individual, text: "Delegere driften til to koordinatorer"),
            Goal(id: "m2", order: 2, level: .team, text: "Fælles dagsorden"),
        ]
        data[DevelopmentPlan.id(of: "anne")] = DevelopmentPlan(talent: "anne", isWorkingCopy: true, content: content)
        data["gruppe"] = NetworkGroup(
            id: "gruppe", cohort: "hold3", name: "Broen", members: ["anne", "bo", "eva"], from: Day("2027-01-12")!)
        data.logEntries["l2"]?.activity = "modul-3-dag-1"
        data.logEntries["l1"]?.goal = "m1"
        data["l4"] = LogEntry(
            id: "l4", talent: "anne", at: Timestamp(seconds: Int64(Day("2026-09-14")!.dayNumber) * 86_400 + 61_200),
            text: "Er det her noget for mig?\nDet tror jeg.")
        data.logEntries["l4"]?.share(with: [.networkGroup], on: Day("2027-01-14")!)
        return data
    }

    static func app(
        _ viewer: Viewer = PeopleFixture.anne, rows: Int = 24, columns: Int = 80, _ language: Language = .da,
        _ data: Workspace = data
    ) throws -> TestApp {
        let app = try TestApp(
            data, viewer: viewer, today: today, size: .init(rows: rows, columns: columns), language: language,
            reflections: { moment in
                moment == .between
                    ? [
                        Phrase(
                            "Hvad skete der, da du brugte det i praksis?", "What happened when you used it in practice?"
                        )
                    ]
                    : moment == .everyday
                        ? [Phrase("Hvad lykkedes?", "What went well?")] : []
            })
        app.show(.talent("anne", .logbook))
        return app
    }
}
