import Exchange
import TalentDomain
import Testing

/// The activities, parts and working time of each built-in programme besides Talent Nord. `AnyKickOffTests` has the rules for dates.
@Suite("The other built-in programmes")
struct ProgrammesTests {
    @Test(
        "Each has the activities of its source, its own outcome, level and word for those who take part",
        arguments: Self.facts)
    func contents(_ facts: Facts) throws {
        let template = try #require(try BuiltInTemplates.template(facts.key))
        #expect(Dictionary(grouping: template.activities, by: \.kind).mapValues(\.count) == facts.counts)
        #expect(template.participants == facts.participants)
        #expect(template.outcome == facts.outcome)
        #expect(template.ambition == facts.ambition)
        #expect(template.uses == facts.uses)
        #expect(template.guides.map(\.kind) == facts.guides)
    }

    struct Facts: Sendable, CustomTestStringConvertible {
        var key: String
        var counts: [ActivityKind: Int]
        var participants: ParticipantWord
        var outcome: ProgrammeOutcome
        var ambition: AmbitionLevel
        var uses: Set<ProgrammePart>
        var guides: [MeetingKind]
        var testDescription: String { key }
    }

    static let facts = [
        Facts(
            key: "leder-paa-spring",
            counts: [
                .lineManagerTalk: 2, .preparation: 1, .personalityTest: 1, .kickOff: 1, .teachingDay: 4, .homework: 2,
                .careerTalk: 1, .networkMeeting: 1, .practice: 1,
            ],
            participants: .participants, outcome: .clarification, ambition: .clarification, uses: [.networkGroups],
            guides: [.expectationTalk, .careerTalk, .networkGroup, .closingTalk]),
        Facts(
            key: "afklaringsforloeb",
            counts: [
                .everyday: 1, .personalityTest: 2, .kickOff: 1, .teachingDay: 3, .consultantTalk: 1, .practice: 1,
                .lineManagerTalk: 1,
            ],
            participants: .participants, outcome: .clarification, ambition: .clarification, uses: [],
            guides: [.closingTalk, .consultantTalk]),
        Facts(
            key: "foerlederkursus",
            counts: [
                .everyday: 1, .personalityTest: 2, .kickOff: 1, .moduleDay: 7, .homework: 4, .consultantTalk: 4,
                .networkMeeting: 3, .practice: 1, .mentorTalk: 3, .lineManagerTalk: 1,
            ],
            participants: .participants, outcome: .clarification, ambition: .preLeader,
            uses: [.networkGroups, .mentors],
            guides: [.consultantTalk, .networkGroup, .mentorTalk, .closingTalk]),
        Facts(
            key: "individuelt-forloeb",
            counts: [
                .kickOff: 1, .lineManagerTalk: 7, .consultantTalk: 6, .everyday: 2, .teachingDay: 1, .practice: 2,
                .networkMeeting: 9, .mentorTalk: 6,
            ],
            participants: .talents, outcome: .readiness, ambition: .individual,
            uses: [.networkGroups, .mentors, .readiness],
            guides: [.expectationTalk, .runningTalk, .consultantTalk, .mentorTalk, .closingTalk]),
    ]

    @Test("The modules of the pre-leader course are five over eight days; the other programmes have none")
    func modules() throws {
        for key in BuiltInTemplates.keys where key != "talent-nord" {
            let template = try #require(try BuiltInTemplates.template(key))
            #expect(template.modules.map(\.number) == (key == "foerlederkursus" ? Array(1...5) : []))
            #expect(template.competences.isEmpty)
        }
        let course = try #require(try BuiltInTemplates.template("foerlederkursus"))
        let days = course.activities.filter { $0.module != nil }
        #expect(days.map(\.module) == [1, 2, 2, 3, 3, 4, 4, 5])
        #expect(days.allSatisfy { $0.track == .common && $0.length == .days(1) })
    }

    // MARK: The time budget

    @Test(
        "Each takes the time that its rulings state",
        arguments: [
            Budget("leder-paa-spring", talent: 5 * 8 + 11.5, lineManager: 2, host: 2),
            Budget("afklaringsforloeb", talent: 4 * 8 + 3 + 1 + 8, lineManager: 2, host: 8, consultant: 3),
            Budget("foerlederkursus", talent: 10 * 8 + 28, lineManager: 1, host: 16, mentor: 3, consultant: 6),
            Budget("individuelt-forloeb", talent: 9 * 8 + 39, lineManager: 9, host: 24, mentor: 6, consultant: 9),
        ])
    func budget(_ budget: Budget) throws {
        let activities = try schedule(budget.key).activities
        func hours(_ audience: Audience) -> Double {
            TimeBudget(for: audience, activities: activities, hoursPerDay: 8).hours
        }
        #expect(hours(.talents) == budget.talent)
        #expect(hours(.lineManagers) == budget.lineManager)
        #expect(hours(.hosts) == budget.host)
        #expect(hours(.mentors) == budget.mentor)
        #expect(hours(.internalConsultants) == budget.consultant)
        #expect(hours(.steeringGroup) == 0)
    }

    /// Hours, voluntary activities included.
    struct Budget: Sendable, CustomTestStringConvertible {
        var key: String
        var talent, lineManager, host, mentor, consultant: Double
        var testDescription: String { key }

        init(
            _ key: String, talent: Double, lineManager: Double, host: Double, mentor: Double = 0, consultant: Double = 0
        ) {
            self.key = key
            (self.talent, self.lineManager, self.host) = (talent, lineManager, host)
            (self.mentor, self.consultant) = (mentor, consultant)
        }
    }

    @Test(
        "Each tells how many weeks it lasts, also the one without common days",
        arguments: [
            ("talent-nord", 74...75), ("leder-paa-spring", 10...12), ("afklaringsforloeb", 5...7),
            ("foerlederkursus", 17...19), ("individuelt-forloeb", 78...84),
        ])
    func length(_ key: String, _ weeks: ClosedRange<Int>) throws {
        let template = try #require(try BuiltInTemplates.template(key)), kickOff = try #require(Day("2027-01-12"))
        let size = ProgrammeSize(of: template, kickOff: kickOff)
        #expect(weeks.contains(size.weeks), "\(size.weeks)")
    }

    @Test("What the source leaves to each participant is voluntary")
    func voluntary() throws {
        let voluntary = [
            "leder-paa-spring": ["netvaerksgruppe", "samtale-efter", "lederpraktik"],
            "afklaringsforloeb": ["sparring", "foel"],
            "foerlederkursus": ["konsulent-modul-2", "konsulent-modul-3", "konsulent-modul-4", "konsulent-modul-5"],
            "individuelt-forloeb": ["klassevaerelset", "innovationsprojekt", "ledelsespraktik", "udstationering"],
        ]
        for (key, ids) in voluntary {
            let template = try #require(try BuiltInTemplates.template(key))
            #expect(template.activities.filter(\.isVoluntary).map(\.id.raw) == ids)
        }
    }

    // MARK: Distances

    @Test(
        "In a calendar without closed days each activity lies where the programme says, in days from the kick-off",
        arguments: Self.days)
    func distances(_ days: Days) throws {
        let open = ClosedDayRules(
            weekends: false, publicHolidays: false, customaryDays: false, weeks: [], july: false, christmas: false)
        let schedule = try schedule(days.key, closed: open)
        let kickOff = try #require(schedule.activities.first { $0.kind == .kickOff }).start
        let lines = schedule.activities.map { activity in
            let first = activity.start - kickOff
            return "\(activity.id) \(first)" + (activity.isPeriod ? "…\(activity.end - kickOff)" : "")
        }
        #expect(lines.sorted() == days.lines.sorted())
        #expect(schedule.notes.isEmpty)
    }

    struct Days: Sendable, CustomTestStringConvertible {
        var key: String
        var lines: [String]
        var testDescription: String { key }
    }

    static let days = [
        Days(
            key: "leder-paa-spring",
            lines: [
                "samtale-foer -28…-1", "artikler -14…-1", "jti -14…-1", "dag-1 0", "dag-2 14", "hjemmeopgave 15…34",
                "dag-3 35", "karrieresamtale 36…55", "dag-4 56", "lederindlaeg 57…69", "netvaerksgruppe 57…69",
                "dag-5 70", "samtale-efter 71…98", "lederpraktik 71…161",
            ]),
        Days(
            key: "afklaringsforloeb",
            lines: [
                "optag -28", "test -14…-8", "tilbagemelding -7…-1", "dag-1 0", "dag-2 7", "dag-3 8", "sparring 9…28",
                "foel 9…28", "afsluttende-dag 29", "vurdering 30…43",
            ]),
        Days(
            key: "foerlederkursus",
            lines: [
                "optag -42", "test -14…-8", "tilbagemelding -7…-1", "modul-1 0", "mentor-1 1…21", "netvaerk-1 1…21",
                "opgave-modul-2 1…27", "konsulent-modul-2 1…27", "modul-2-dag-1 28", "modul-2-dag-2 29",
                "opgave-modul-3 30…56", "konsulent-modul-3 30…56", "modul-3-dag-1 57", "modul-3-dag-2 58",
                "netvaerk-2 59…79", "mentor-2 59…79", "opgave-modul-4 59…85", "konsulent-modul-4 59…85",
                "praksistraening 59…114", "modul-4-dag-1 86", "modul-4-dag-2 87", "opgave-modul-5 88…114",
                "konsulent-modul-5 88…114", "modul-5 115", "netvaerk-3 116…136", "mentor-3 116…136",
                "afsluttende-samtale 116…129",
            ]),
        Days(
            key: "individuelt-forloeb",
            lines: [
                "designsamtale 0", "karriereplan-leder 1…28", "karriereplan-konsulent 29…42", "egen-uddannelse 1…550",
                "klassevaerelset 1…550", "ledelsespraktik 61…182", "innovationsprojekt 92…274",
                "udstationering 275…366",
                "afslutning 550…563",
            ] + (1...9).map { "netvaerk-\($0) \($0 * 56)…\($0 * 56 + 13)" }
                + zip(1...6, [1, 92, 184, 276, 367, 459]).map { "mentor-\($0) \($1)…\($0 * 550 / 6)" }
                + zip(1...5, [92, 184, 275, 366, 458]).flatMap {
                    ["samtale-\($0) \($1)…\($1 + 27)", "konsulent-\($0) \($1)…\($1 + 27)"]
                }),
    ]

    // MARK: Texts

    @Test(
        "Every text is written in both languages, and every activity names its source", arguments: BuiltInTemplates.keys
    )
    func complete(key: String) throws {
        let template = try #require(try BuiltInTemplates.template(key))
        for activity in template.activities {
            #expect(!activity.source.isEmpty, "\(activity.id)")
            expectBoth([activity.title, activity.before, activity.after].compactMap { $0 } + activity.checks, key)
            expectBoth([activity.about] + [activity.ruling].compactMap { $0 }, key, differ: true)
        }
        expectBoth(template.rulings.map(\.text) + [template.about], key, differ: true)
        #expect(template.rulings.allSatisfy { !$0.source.isEmpty })
        expectBoth([template.name] + template.modules.flatMap { [$0.title, $0.product] }, key)
        expectBoth(template.competences.map(\.name), key)
        for guide in template.guides {
            #expect((5...8).contains(guide.questions.count), "\(key): \(guide.kind)")
            expectBoth(guide.questions + [guide.intro], key, differ: true)
        }
    }

    private func expectBoth(_ phrases: [Phrase], _ key: String, differ: Bool = false) {
        for phrase in phrases {
            let texts = [phrase.da, phrase.en]
            #expect(
                texts.allSatisfy { $0.count > 1 && !$0.contains("{") && !$0.contains("  ") }, "\(key): \(phrase.da)")
            #expect(!differ || phrase.da != phrase.en, "\(key): \(phrase.da)")
        }
    }

    @Test("A ruling says what is Spor's own; only the first day of Leder på spring is all of the source")
    func rulings() throws {
        for key in BuiltInTemplates.keys where key != "talent-nord" {
            let template = try #require(try BuiltInTemplates.template(key))
            let without = template.activities.filter { $0.ruling == nil }.map(\.id.raw)
            #expect(without == (key == "leder-paa-spring" ? ["dag-1"] : []))
            #expect(template.rulings.count >= 6)
            #expect(template.rulings.contains { $0.text.da.contains("95 %, 80 % og otte timer") })
        }
    }

    @Test("Every day that needs a room has it among its checks, and so have its invitations")
    func checks() throws {
        for key in BuiltInTemplates.keys {
            let template = try #require(try BuiltInTemplates.template(key))
            for activity in template.activities where activity.track == .common {
                let checks = activity.checks.map(\.da)
                #expect(checks.contains { $0.hasSuffix("ooket") }, "\(key): \(activity.id)")
                #expect(checks.contains("Indkaldt"), "\(key): \(activity.id)")
            }
        }
    }

    @Test("Each talk has the questions of its moment", arguments: BuiltInTemplates.keys)
    func talks(key: String) throws {
        let template = try #require(try BuiltInTemplates.template(key))
        let cohort = cohort(template)
        var workspace = Workspace()
        workspace.cohorts[cohort.id] = cohort
        for activity in template.schedule(for: cohort).activities { workspace.activities[activity.id] = activity }
        let asked = workspace.activities(in: cohort.id).compactMap { activity in
            workspace.meetingKind(askedBy: activity).flatMap { $0.isLineManagerTalk ? "\(activity.id) \($0)" : nil }
        }
        let expected: [String: [String]] = [
            "leder-paa-spring": ["samtale-foer expectationTalk", "samtale-efter closingTalk"],
            "afklaringsforloeb": ["vurdering closingTalk"],
            "foerlederkursus": ["afsluttende-samtale closingTalk"],
            "individuelt-forloeb": ["designsamtale expectationTalk", "karriereplan-leder runningTalk"]
                + (1...5).map { "samtale-\($0) runningTalk" } + ["afslutning closingTalk"],
        ]
        #expect(expected[key].map { $0 == asked } ?? (asked.count == 9))
    }

    private func cohort(_ template: ProgrammeTemplate, closed: ClosedDayRules = .danish) -> Cohort {
        Cohort(
            id: "hold-1", name: "Hold 1", programme: template.name, template: template.key,
            kickOff: Day("2027-03-02") ?? .distantPast, closedDays: closed)
    }

    private func schedule(_ key: String, closed: ClosedDayRules = .danish) throws -> Schedule {
        let template = try #require(try BuiltInTemplates.template(key))
        return template.schedule(for: cohort(template, closed: closed))
    }
}
