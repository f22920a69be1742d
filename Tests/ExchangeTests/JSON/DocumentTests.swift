import Exchange
import Foundation
import TalentDomain
import Testing

@Suite("JSON for other programs")
struct DocumentTests {
    private let today = Samples.cohort.kickOff
    private let owner = Viewer.owner(today: Samples.cohort.kickOff)

    /// The realistic list in the built-in programme.
    private func workspace() throws -> Workspace {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(Samples.cohort)))
        let template = try #require(try BuiltInTemplates.template("talent-nord"))
        for activity in template.schedule(for: Samples.cohort).activities {
            try workspace.apply(.activity(.add(activity)))
        }
        let enrolment = try ParticipantImport.read(Fixtures.participants()).enrolment
        try workspace.apply(#require(enrolment.change(into: workspace, cohort: Samples.cohort.id, on: today).change))
        return workspace
    }

    private func object(_ document: some Encodable) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(JSONText.text(of: document).utf8)) as? [String: Any])
    }

    private func rows(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

    @Test("The export has every promised key, filled from the real list and programme")
    func export() throws {
        var workspace = try workspace()
        let anne = Talent.ID("anne-holm"), dina = Talent.ID("dina-fjord")
        try workspace.apply(.pair(.add(BuddyPair(id: .init("par"), cohort: Samples.cohort.id, members: [anne, dina]))))
        try workspace.apply(.plan(PlanChange(anne, .plan(.add(DevelopmentPlan(talent: anne, isWorkingCopy: false))))))
        try workspace.apply(
            .plan(
                PlanChange(
                    anne, .goal(.add(Goal(id: .init("g"), order: 1, level: .team, text: "Ledermøder", due: today))))))
        try workspace.apply(
            .readiness(
                .add(
                    ReadinessJudgement(
                        id: .init("j"), talent: anne, on: today, purpose: .vertical, work: .nextLevel,
                        performance: .satisfactory, judge: .together))))

        let document = ExportDocument(
            of: Samples.cohort.id, in: workspace.visible(to: owner), today: today, language: .da)
        let json = try object(document)
        #expect(json["version"] as? Int == 1)
        #expect(
            json["programme"] as? [String: String] == [
                "name": "Hold 3", "title": "Talent Nord 2.0", "template": "talent-nord", "kickOff": "2027-01-12",
            ])
        let kickOff = try #require(rows(json["activities"]).first { $0["id"] as? String == "kick-off" })
        #expect(
            Set(kickOff.keys) == [
                "id", "title", "track", "audience", "start", "end", "hours", "startTime", "endTime", "place",
                "cancelled", "isFixed",
            ])
        let people = try rows(json["people"])
        #expect(people.count == 24)
        #expect(
            people.allSatisfy {
                Set($0.keys) == ["id", "name", "email", "organisation", "department", "position", "level", "roles"]
            })
        #expect(people.first { $0["id"] as? String == "dina-fjord" }?["roles"] as? [String] == ["talent", "buddy"])
        #expect(people.first { $0["id"] as? String == "soeren-kjaer" }?["level"] is NSNull)
        let talent = try #require(rows(json["talents"]).first { $0["person"] as? String == "anne-holm" })
        #expect(talent["lineManager"] as? String == "soeren-kjaer")
        #expect(talent["buddies"] as? [String] == ["dina-fjord"])
        #expect(
            try rows(talent["goals"]).first as? [String: String] == [
                "level": "team", "text": "Ledermøder", "due": "2027-01-12", "state": "notStarted",
            ])
        let judgement = try #require(rows(talent["readiness"]).first)
        #expect(Set(judgement.keys) == ["date", "purpose", "work", "performance", "box", "judge"])
        #expect(judgement["box"] as? Int == 2)
        #expect(try JSONText.text(of: document) == JSONText.text(of: document))
    }

    @Test("No closed text is in anybody's export")
    func closed() throws {
        var workspace = try workspace()
        let anne = Talent.ID("anne-holm"), secret = "Lukket tekst"
        let meeting = Meeting(id: .init("m"), kind: .buddyMeeting, talents: [anne], heldOn: today)
        try workspace.apply(.meeting(.add(meeting)))
        try workspace.apply(
            .note(.add(MeetingNote(id: .init("n"), meeting: meeting.id, kind: .buddyClosed, text: secret))))
        try workspace.apply(
            .logEntry(.add(LogEntry(id: .init("l"), talent: anne, at: Timestamp(seconds: 1_800_000_000), text: secret)))
        )
        try workspace.apply(.plan(PlanChange(anne, .plan(.add(DevelopmentPlan(talent: anne, isWorkingCopy: true))))))
        try workspace.apply(
            .plan(PlanChange(anne, .goal(.add(Goal(id: .init("g"), order: 1, level: .team, text: secret))))))
        let others = [
            owner, Viewer(person: .init("soeren-kjaer"), today: today), Viewer(person: .init("bo-dam"), today: today),
        ]
        for viewer in others {
            let seen = workspace.visible(to: viewer)
            #expect(
                try !JSONText.text(of: ExportDocument(of: Samples.cohort.id, in: seen, today: today, language: .da))
                    .contains(secret))
            #expect(
                try !JSONText.text(of: AgendaDocument(of: Samples.cohort, in: seen, from: today, language: .da))
                    .contains(secret))
        }
    }

    @Test("Those who wait for a cohort are exported without a programme")
    func waiting() throws {
        var workspace = Workspace()
        let enrolment = try ParticipantImport.read(Fixtures.participants()).enrolment
        try workspace.apply(#require(enrolment.change(into: workspace, cohort: nil, on: today).change))
        let json = try object(ExportDocument(of: nil, in: workspace, today: today, language: .en))
        #expect(json["programme"] is NSNull)
        #expect(try rows(json["talents"]).count == 14)
    }

    @Test("The agenda begins with the kick-off")
    func agenda() throws {
        let json = try object(AgendaDocument(of: Samples.cohort, in: workspace(), from: today, language: .en))
        #expect(json["from"] as? String == "2027-01-12")
        #expect(json["to"] as? String == "2027-01-26")
        let first = try #require(rows(json["items"]).first { $0["id"] as? String == "kick-off" })
        #expect(
            Set(first.keys) == [
                "date", "moment", "kind", "id", "title", "track", "talents", "startTime", "endTime", "place",
            ])
        #expect(first["track"] as? String == "common")
    }

    @Test("The agenda and a person's own data tell time and place of a meeting")
    func timeAndPlace() throws {
        var workspace = try workspace()
        let anne = Talent.ID("anne-holm")
        try workspace.apply(
            .meeting(
                .add(
                    Meeting(
                        id: .init("m"), kind: .runningTalk, talents: [anne], planned: today,
                        plannedTime: ClockSpan(780, to: 900), place: "Rådhuset"))))
        let agenda = try object(AgendaDocument(of: Samples.cohort, in: workspace, from: today, language: .en))
        let item = try #require(rows(agenda["items"]).first { $0["id"] as? String == "m" })
        #expect(
            item["startTime"] as? String == "13:00" && item["endTime"] as? String == "15:00"
                && item["place"] as? String == "Rådhuset")
    }

    @Test("The budget of Talent Nord: 20.75 days for a talent, 3 for a line manager, 3 hours for a mentor")
    func budget() throws {
        let today = try #require(Day("2027-03-15"))
        let document = try BudgetDocument(of: Samples.cohort, in: workspace(), on: today)
        #expect(document.talent.days == 20.75)
        #expect(document.lineManager.days == 3)
        #expect(document.mentor.hours == 3)
        #expect(document.talent.rows.map(\.hours).reduce(0, +) == document.talent.hours)
        #expect(
            try Set(object(document).keys) == [
                "version", "cohort", "hoursPerDay", "talent", "lineManager", "mentor", "roles", "organisations",
                "talents",
            ])
    }

    @Test("A proposal of readiness is in nobody's export, and a judgement of one alone only in its writer's")
    func unagreed() throws {
        var workspace = try workspace()
        let anne = Talent.ID("anne-holm")
        for (id, judge, writer, isShared) in [
            ("own", .talent, "anne-holm", true), ("leaders", .lineManager, "soeren-kjaer", true),
            ("proposal", .together, "anne-holm", false), ("later", .talent, "anne-holm", false),
        ] as [(ReadinessJudgement.ID, Judge, Person.ID, Bool)] {
            workspace.readiness[id] = ReadinessJudgement(
                id: id, talent: anne, on: today, purpose: .vertical, work: .nextLevel, performance: .satisfactory,
                judge: judge, isShared: isShared, writtenBy: writer)
        }
        func judges(_ viewer: Viewer) throws -> [String] {
            let document = ExportDocument(
                of: Samples.cohort.id, in: workspace.visible(to: viewer), today: today, language: .da)
            let talent = try rows(object(document)["talents"]).first { $0["person"] as? String == "anne-holm" }
            return try rows(talent?["readiness"]).compactMap { $0["judge"] as? String }.sorted()
        }
        #expect(try judges(Viewer(person: "anne-holm", today: today)) == ["lineManager", "talent", "talent"])
        #expect(try judges(Viewer(person: "soeren-kjaer", today: today)) == ["lineManager", "talent"])
        #expect(try judges(owner) == ["lineManager", "talent"])
        workspace.readiness["leaders"]?.isShared = false
        #expect(try judges(owner) == [] && judges(Viewer(person: "soeren-kjaer", today: today)) == ["lineManager"])
    }
}
