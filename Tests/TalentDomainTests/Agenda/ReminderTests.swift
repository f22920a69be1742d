import Testing

@testable import TalentDomain

@Suite("Reminders")
struct ReminderTests {
    private let today = at("2027-03-15")

    private func letters(_ cohort: CohortBuilder, _ kind: AwaitedKind, from sender: String? = nil) -> [Reminder] {
        let all = Awaited.all(in: cohort.workspace, cohort: CohortBuilder.cohort, for: .owner(today: today)).filter {
            $0.kind == kind
        }
        return Reminder.letters(of: all, in: cohort.workspace, on: today, from: sender)
    }

    private func talks(_ agreed: [String?]) -> CohortBuilder {
        var cohort = CohortBuilder()
        let talk = cohort.activity("samtale-2", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        for (index, day) in agreed.enumerated() {
            let leader = cohort.person("Leder\(index) Vig"), talent = cohort.talent("Talent\(index) Dam", ledBy: leader)
            if let day { cohort.meeting(.runningTalk, of: talent, for: talk, planned: day) }
        }
        return cohort
    }

    @Test("An agreed day is named, past or to come, instead of asking for an hour")
    func agreed() {
        let ahead = letters(talks(["2027-03-22"]), .talk)[0].body
        #expect(ahead.da.contains("er aftalt til 22. mar. 2027") && !ahead.da.contains("Find en time"))
        #expect(ahead.en.contains("is scheduled for 22 Mar 2027"))
        let past = letters(talks(["2027-03-12"]), .talk)[0].body
        #expect(
            past.da.contains("var aftalt til 12. mar. 2027")
                && past.da.contains("Er det gjort, så skriv datoen i Spor, eller svar mig, så gør jeg det."))
    }

    @Test("Whoever has no key to log in with is asked to answer, not to write in Spor", arguments: [nil, "2027-03-12"])
    func withoutKey(agreed: String?) {
        let cohort = talks([agreed])
        func body(_ workspace: Workspace) -> Phrase {
            let all = Awaited.all(in: workspace, cohort: CohortBuilder.cohort, for: .owner(today: today)).filter {
                $0.kind == .talk
            }
            return Reminder.letters(of: all, in: workspace, on: today, knowsKeys: true)[0].body
        }
        let none = body(cohort.workspace)
        #expect(
            none.da.contains("så giv mig besked, så skriver jeg det i Spor.") && !none.da.contains("skriv blot datoen"))
        #expect(
            none.en.contains("just reply to me, and I will enter it in Spor.")
                && !none.en.contains("just enter the date"))
        var workspace = cohort.workspace
        for person in workspace.people.keys {
            let id = AccessKey.ID("key-\(person.raw)")
            workspace.accessKeys[id] = AccessKey(
                id: id, person: person, type: "ssh-ed25519", blob: person.raw, addedOn: today)
        }
        #expect(body(workspace).da.contains("så skriv blot datoen i Spor."))
    }

    @Test("Those who are responsible for the same get one letter, which names their talents and nobody else's")
    func receivers() throws {
        let all = letters(talks([nil, nil, "2027-03-22"]), .talk, from: "Lone Østrup")
        try #require(all.count == 3 && all.allSatisfy { !$0.isBlind })
        for (index, letter) in all.enumerated() {
            #expect(Set(letter.addresses) == ["leder\(index)-vig@nordby.example", "talent\(index)-dam@nordby.example"])
            for other in 0..<3 { #expect(letter.body.da.contains("Talent\(other)") == (other == index)) }
        }
        #expect(all[0].body.da.contains("Samtale efter modul 2 for Talent0 Dam skulle være holdt senest 1. mar. 2027"))
        #expect(all[0].body.da.hasSuffix("Venlig hilsen\nLone Østrup\n"))
        #expect(all[2].body.da.contains("Talent2 Dam er aftalt til 22. mar. 2027"))
    }

    @Test("A line manager alone gets one letter for all of their talents")
    func managers() throws {
        var cohort = CohortBuilder()
        let inger = cohort.person("Inger Vig"), ole = cohort.person("Ole Bak")
        let group = [("Anne Holm", inger), ("Bo Dam", ole), ("Eva Ravn", inger)].map { name, leader in
            Awaited(
                category: .readiness(.lineManager), talents: [cohort.talent(name, ledBy: leader)], since: today,
                responsible: [leader])
        }
        let all = Reminder.letters(of: group, in: cohort.workspace, on: today)
        try #require(all.map(\.addresses) == [["inger-vig@nordby.example"], ["ole-bak@nordby.example"]])
        #expect(all[0].body.da.contains("for Anne Holm og Eva Ravn") && !all[0].body.da.contains("Bo Dam"))
        #expect(all[1].body.da.contains("for Bo Dam") && !all[1].body.da.contains("Anne"))
    }

    @Test("Talents who are reminded of their own get one letter with all addresses in the blind copy and nobody's name")
    func own() throws {
        var cohort = CohortBuilder()
        let activity = cohort.activity("modul-3", .moduleDay, "2027-03-17", module: 3)
        let group = ["Anne Holm", "Bo Dam"].map { name in
            let talent = cohort.talent(name)
            return Awaited(
                category: .answer(activity), talents: [talent], since: today, responsible: [Person.ID(talent.raw)])
        }
        let all = Reminder.letters(of: group, in: cohort.workspace, on: today)
        try #require(all.count == 1 && all[0].isBlind && all[0].addresses.count == 2)
        for name in ["Anne", "Bo"] {
            #expect(
                !all[0].body.da.contains(name) && !all[0].body.en.contains(name) && !all[0].subject.da.contains(name))
        }
        #expect(all[0].body.da.hasPrefix("Hej\n\nVi mangler svar"))
    }

    @Test("Talents are named where every receiver is responsible for all of it, as the programme lead is")
    func lead() throws {
        var cohort = CohortBuilder()
        let lead = cohort.person("Lone Skov")
        cohort.apply(
            .role(
                .add(RoleAssignment(id: .init("l"), person: lead, role: .programmeLead, cohort: CohortBuilder.cohort))))
        cohort.activity("buddymoede-1", .buddyMeeting, "2027-05-01", "2027-05-14", track: .group, audience: [.buddies])
        for name in ["Anne Holm", "Bo Dam", "Carl Lund", "Dina Fjord"] { cohort.talent(name) }
        cohort.pair("anne-holm", "bo-dam")
        let all = letters(cohort, .buddy)
        try #require(all.count == 1 && !all[0].isBlind && all[0].addresses == ["lone-skov@nordby.example"])
        #expect(all[0].body.da.hasPrefix("Kære Lone\n\nCarl Lund og Dina Fjord mangler en buddy."))
    }

    @Test("A conversation or meeting without a number has its article", arguments: [nil, "2027-03-12"])
    func article(agreed: String?) {
        var cohort = CohortBuilder()
        let activity = cohort.activity("kick-off", .kickOff, "2027-01-12", track: .common)
        let bo = cohort.talent("Bo Dam")
        let awaited = Awaited(
            category: .expectationTalk(activity), talents: [bo], since: today, responsible: [Person.ID(bo.raw)],
            agreedFor: agreed.map(at))
        let body = Reminder(of: awaited, in: cohort.workspace, on: today).body
        #expect(
            body.da.contains("Forventningssamtalen for Bo Dam ")
                && body.en.contains("The expectations conversation for Bo Dam "))
    }

    @Test("Each kind has a letter, for one and for many, in both languages, that ends its sentences")
    func kinds() {
        var cohort = CohortBuilder()
        let leader = cohort.person("Inger Vig"), other = cohort.person("Ole Bak")
        let talents = [("Anne Holm", leader), ("Bo Dam", other), ("Eva Ravn", leader)].map {
            cohort.talent($0.0, ledBy: $0.1)
        }
        let activity = cohort.activity("noget", .lineManagerTalk, "2027-02-15", "2027-03-01", module: 2)
        let meeting = cohort.meeting(.runningTalk, of: talents[0], held: "2027-03-01")
        let categories: [Awaited.AccessCategory] = [
            .talk(activity), .expectationTalk(activity), .leaderGroupMeeting(activity), .mirror(activity),
            .buddyMeeting(activity),
            .shadowing(activity), .readiness(.talent), .readiness(.lineManager),
            .readiness(.together), .plan, .noPlan, .agreement(meeting), .task(.init("o")), .answer(activity),
            .attendance(activity), .buddy,
        ]
        for category in categories {
            for count in 1...3 {
                for agreed in [nil, at("2027-03-12"), at("2027-03-22")] {
                    let group = (0..<count).map { index in
                        Awaited(
                            category: category, talents: [talents[index]], since: at("2027-03-0\(index + 1)"),
                            responsible: [index == 1 ? other : leader], agreedFor: agreed)
                    }
                    for letter in Reminder.letters(of: group, in: cohort.workspace, on: today) {
                        for text in [letter.body.da, letter.body.en] {
                            #expect(
                                !text.contains("  ") && !text.contains(" .") && !text.contains(" ,")
                                    && !text.contains("\n\n\n") && !text.contains("nil"), "\(text)")
                            #expect(
                                text.split(separator: "\n").dropLast().dropFirst().allSatisfy {
                                    ".?".contains($0.last ?? " ")
                                }, "\(text)")
                        }
                        if !letter.addresses.contains("ole-bak@nordby.example") {
                            #expect(!letter.body.da.contains("Bo Dam"), "\(letter.body.da)")
                        }
                    }
                }
            }
        }
    }
}
