import TalentDomain

@testable import SporApp

/// A small programme of one module and a bootcamp, with a cohort of three and their answers.
enum TimelineFixture {
    static let today = Day("2026-11-20")!  // a date of the calendar
    static let cohort = Cohort(
        id: "hold-3", name: "hold 3", programme: Phrase("Talent Nord"), template: "lille", kickOff: Day("2026-11-25")!)

    static func template(_ key: String) -> ProgrammeTemplate? {
        try? ProgrammeTemplate(
            // No activity refers to a missing one.
            key: key, name: Phrase("Talent Nord"), about: Phrase(""), activities: planned)
    }

    static let planned: [PlannedActivity] = [
        activity(
            "kick-off", ("Kick-off", "Kick-off"), .kickOff, .common, [.talents, .lineManagers], .days(0.5), .kickOff),
        module(1, 1, .after("kick-off", .weeks(2))),
        module(1, 2, .within(21...31, ideally: 28, after: "modul-1-dag-1")),
        module(2, 1, .after("modul-1-dag-2", .weeks(4))),
        module(2, 2, .nextDay(after: "modul-2-dag-1")),
        activity(
            "lederspejl", ("Lederspejl", "Leader mirror"), .leaderMirror, .group, [.buddies], .days(1),
            .between("modul-1-dag-1", "modul-1-dag-2")),
        activity(
            "buddymoede-1", ("Buddymøde 1", "Buddy meeting 1"), .buddyMeeting, .group, [.buddies], .hours(1),
            .period(after: "modul-1-dag-2", .days(1), days: 14)),
        activity(
            "forberedelse-modul-1", ("Forberedelse til modul 1", "Preparation for module 1"), .preparation, .digital,
            [.talents], .hours(2), .periodBefore("modul-1-dag-1", days: 10), module: 1),
        activity(
            "samtale-1", ("Samtale 1 med nærmeste leder", "Conversation 1 with the line manager"), .lineManagerTalk,
            .everyday,
            [.talents, .lineManagers], .hours(1), .period(after: "modul-1-dag-2", .days(1), days: 14), module: 1),
        activity(
            "mentorsamtale-1", ("Mentorsamtale 1", "Mentor conversation 1"), .mentorTalk, .everyday,
            [.talents, .mentors],
            .hours(1), .share(1, of: 1, from: "kick-off", to: "modul-2-dag-1"), isVoluntary: true),
        activity(
            "styregruppe-1", ("Styregruppemøde 1", "Steering group meeting 1"), .steeringMeeting, .supporting,
            [.steeringGroup], .hours(2), .before("kick-off", .weeks(2))),
    ]

    private static func module(_ module: Int, _ part: Int, _ placement: Placement) -> PlannedActivity {
        var day = activity(
            "modul-\(module)-dag-\(part)", ("Modul \(module), dag \(part)", "Module \(module), day \(part)"),
            .moduleDay, .common, [.talents], .days(1), placement, module: module)
        day.part = part
        day.about = Phrase(
            "Vi arbejder med kerneopgaven i jeres egne sager.", "We work on the core task in your own cases.")
        day.before = Phrase("To timers forberedelse.", "Two hours of preparation.")
        day.after = Phrase("Prøv det af hjemme med din buddy.", "Try it at home with your buddy.")
        day.ruling =
            part == 1
            ? Phrase(
                "Kilden giver ingen afstand. Vi regner med to uger.",
                "The source gives no distance. We allow two weeks.") : nil
        day.checks = [Phrase("Lokale booket", "Venue booked"), Phrase("Indkaldt", "Invited")]
        return day
    }

    private static func activity(
        _ id: String, _ title: (String, String), _ kind: ActivityKind, _ track: Track, _ audience: [Audience],
        _ length: PlannedActivity.Length,
        _ placement: Placement, module: Int? = nil, isVoluntary: Bool = false
    ) -> PlannedActivity {
        PlannedActivity(
            id: Activity.ID(id), title: Phrase(title.0, title.1), kind: kind, module: module, track: track,
            audience: audience, length: length,
            placement: placement, about: Phrase("Det sker der.", "That is what happens."), source: "TN, «\(title.0)»",
            isVoluntary: isVoluntary)
    }

    /// The cohort on its timeline; two of three have answered for the first module day.
    static func workspace() throws -> Workspace {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(cohort)))
        for activity in template("lille")?.schedule(for: cohort).activities ?? [] {
            try workspace.apply(.activity(.add(activity)))
        }
        for (index, name) in [("Anne", "Holm"), ("Bo", "Dam"), ("Åse", "Bæk")].enumerated() {
            let person = Person(
                id: Person.ID("p\(index)"), givenName: name.0, familyName: name.1, email: "\(index)@kommune.example",
                organisation: "Fjordby", level: .leader)
            try workspace.apply(.person(.add(person)))
            try workspace.apply(
                .talent(
                    .add(
                        Talent(
                            id: Talent.ID("t\(index)"), person: person.id, cohort: cohort.id, direction: .horizontal,
                            targetLevel: .leader))))
        }
        try workspace.apply(
            .attendance(.add(Attendance(id: "a0", activity: "modul-1-dag-1", talent: "t0", presence: .accepted))))
        try workspace.apply(
            .attendance(
                .add(Attendance(id: "a1", activity: "modul-1-dag-1", talent: "t1", presence: .declined(.leave)))))
        return workspace
    }
}
