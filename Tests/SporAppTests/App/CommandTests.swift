import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Commands")
struct CommandTests {
    @Test("two commands with one name have the same keys and words")
    func names() {
        let all =
            Command.screens.flatMap { $0.commands }
            + (CommonBinding.everywhere + CommonBinding.paletteOnly).map(\.command)
        for command in all {
            let first = all.first { $0 == command }
            #expect(first?.about == command.about && first?.keys == command.keys, "\(command)")
        }
    }

    @Test("every command that has no key is in the palette everywhere")
    func reachable() {
        let offered = CommonBinding.paletteOnly.map(\.command) + MainScreen.all.map(\.command)
        #expect(Command.all.filter { $0.keys.isEmpty && !offered.contains($0) } == [])
    }

    @Test("every command is offered somewhere, and every command that is offered is in the list of all")
    func offered() throws {
        let common = CommonBinding.forEverybody + CommonBinding.paletteOnly
        var offered = Set(MainScreen.all.map(\.command) + common.map(\.command) + [.people])
        try Walk.everywhere(language: .da) { _, app in offered.formUnion(app.app.top.commands(in: app.app.context)) }
        var data = RoomFixture.data
        data.talents["bo"]?.status = .left(on: RoomFixture.today, nextPath: "Specialist")
        let left = try TestApp(room: data).press("3 o G")
        // Screens and states that the walk does not reach.
        let proposal = try TestApp(PeopleFixture.unpaired, today: PeopleFixture.today).press("5 S b")
        let groups = try TestApp(PeopleFixture.data, today: PeopleFixture.today).press("5 w S")
        var cancelled = PeopleFixture.data
        for id in cancelled.activities.keys { cancelled.activities[id]?.cancelled = .init(on: PeopleFixture.today) }
        let timeline = try TestApp(cancelled, today: PeopleFixture.today).press("2")
        var deserted = PeopleFixture.data
        deserted.talents["anne"]?.status = .left(on: PeopleFixture.today, nextPath: "Specialist")
        deserted["small"] = NetworkGroup(
            id: "small", cohort: "hold3", name: "Broen", members: ["anne", "bo", "eva"])
        let alone = try TestApp(deserted, today: PeopleFixture.today).press("5")
        let small = try TestApp(deserted, today: PeopleFixture.today).press("5 w")
        let question = try LogbookFixture.app()
        let fixed = try TestApp(PeopleFixture.data, today: PeopleFixture.today).press("2 F")
        let missed = try TestApp(
            TimelineFixture.workspace(), today: try #require(Day("2026-12-10")), template: TimelineFixture.template
        ).press("6 Space Space h").type("filmen").press("Enter")
        var corps = PeopleFixture.data
        corps["korps"] = RoleAssignment(
            id: "korps", person: "birgit", role: .mentor, cohort: "hold3", offer: MentorOffer(places: 3))
        corps["dina"] = MentorWish(talent: "dina", text: "Erfaring", on: PeopleFixture.today)
        let mentors = try TestApp(corps, today: PeopleFixture.today).press("5 m")
        let matches = try TestApp(corps, today: PeopleFixture.today).press("5 m S")
        let wish = try TestApp(corps, viewer: PeopleFixture.dina, today: PeopleFixture.today).press("6")
        let list = try TestApp(PeopleFixture.data, today: PeopleFixture.today).press("2 l")
        let unfolded = try TestApp(PeopleFixture.data, today: PeopleFixture.today, size: .init(rows: 40, columns: 80))
        unfolded.click("Lederspejl ikke overleveret")
        unfolded.press("Space")
        var taught = PeopleFixture.data
        taught["m3"] = Activity(
            id: "m3", cohort: "hold3", title: Phrase("Modul 3"), kind: .moduleDay, module: 3, part: 1, track: .common,
            audience: [.talents], start: PeopleFixture.today, end: PeopleFixture.today, hours: 8, about: Phrase(""))
        taught.activities["m3"]?.materials = [
            Material(id: "film", step: .watch, title: "En film", link: "https://nordby.example/film", minutes: 20)
        ]
        let materials = try TestApp(taught, viewer: PeopleFixture.anne, today: PeopleFixture.today)
        materials.run([.show(.activity("m3"))])
        materials.press("f")
        var noted = PeopleFixture.data
        noted["egen"] = OwnNote(
            id: "egen", writer: "lone", about: .talent("anne"), at: Timestamp(seconds: 1_804_000_000), text: "Ring")
        let notes = try TestApp(noted, viewer: PeopleFixture.lead, today: PeopleFixture.today)
            .press(":").type("mine noter").press("Enter")
        var steered = PeopleFixture.data
        steered["styr"] = Activity(
            id: "styr", cohort: "hold3", title: Phrase("Styregruppemøde"), kind: .steeringMeeting, track: .supporting,
            audience: [.steeringGroup], start: PeopleFixture.today, end: PeopleFixture.today, hours: 2,
            about: Phrase(""))
        steered["punkt"] = SteeringItem(
            id: "punkt", cohort: "hold3", activity: "styr", order: 1, aim: .decision, text: "Mål", decision: "Ja")
        let meeting = try TestApp(steered, viewer: PeopleFixture.lead, today: PeopleFixture.today)
        meeting.run([.show(.activity("styr"))])
        let decisions = try TestApp(steered, viewer: PeopleFixture.lead, today: PeopleFixture.today)
            .press(":").type("beslutninger").press("Enter Down")
        let steps = try TestApp(
            RoomFixture.data, viewer: Viewer(person: "anne", today: RoomFixture.today), today: RoomFixture.today,
            inspiration: RoomFixture.inspiration)
        steps.run([.show(.talent("anne", .plan))])
        offered.formUnion(steps.app.top.commands(in: steps.app.context))
        steps.press("o")
        offered.formUnion(steps.app.top.commands(in: steps.app.context))
        steps.press("Esc T")
        var produced = PlanFixture.threeVersions
        produced[PlanFixture.day.id] = PlanFixture.day
        let module = try TestApp(
            produced, viewer: Viewer(person: "anne", today: RoomFixture.today), today: RoomFixture.today,
            template: PlanFixture.template)
        module.run([.show(.activity(PlanFixture.day.id))])
        offered.formUnion(module.app.top.commands(in: module.app.context))
        var local = RoomFixture.data
        let plan = LocalPlan(talent: "anne", points: [LocalPlan.Point(id: "p", what: "Et møde")])
        local[plan.id] = plan
        local["tilbud"] = LeadershipTask(id: "tilbud", talent: "anne", text: "Et oplæg", offer: .open)
        local["note"] = MeetingNote(
            id: "note", meeting: "moede-2", kind: .talk, text: "", agreements: [Agreement(text: "Ring")])
        local["ord"] = OwnNote(
            id: "ord", writer: "anne", about: .talk("anne", RecordKey(kind: .activity, id: "samtale-3")),
            at: Timestamp(seconds: 1_804_000_000), text: "Spørg til møderne")
        let room = try TestApp(
            local, viewer: Viewer(person: "anne", today: RoomFixture.today), today: RoomFixture.today)
        for screen in [
            [.open(LocalPlanScreen(talent: "anne"))],
            [.open(TalkPageScreen(talent: "anne", row: .activity("samtale-3")))],
            [.open(MeetingScreen(meeting: "moede-2", agreement: 0))], [.show(.place("anne", .task("tilbud")))],
        ] as [[Effect]] {
            room.run(screen)
            offered.formUnion(room.app.top.commands(in: room.app.context))
        }
        module.run([.show(.talent("anne", .plan))])
        module.press("v")
        for app in [
            steps, meeting, decisions, left, proposal, groups, timeline, alone, small, question, fixed, missed, mentors,
            matches, wish, list,
            unfolded, materials, notes, module,
        ] {
            offered.formUnion(app.app.top.commands(in: app.app.context))
        }
        #expect(Set(Command.all).symmetricDifference(offered) == [])
    }

    @Test("no screen has two commands on one key")
    func distinct() throws {
        try Walk.everywhere(language: .da) { script, app in
            var meant: [Key: Command] = [:]
            for command in app.app.top.commands(in: app.app.context) {
                for key in command.keys {
                    #expect(
                        meant[key] == nil || meant[key] == command,
                        "\(key.label) after \(script): \(command) and \(String(describing: meant[key]))")
                    meant[key] = command
                }
            }
        }
    }

    @Test("no key means two things everywhere")
    func everywhere() {
        let keys = CommonBinding.everywhere.flatMap(\.command.keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test("a key is written in config.toml as it is shown")
    func labels() {
        for key in Command.all.flatMap(\.keys) where key.code != .character(" ") {
            #expect(Key(label: key.label) == key)
        }
    }
}
