import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("What can be done after somebody has left")
struct RemedyTests {
    var cohort = CohortBuilder()
    let today = at("2027-03-15")
    private let anne: Talent.ID, bo: Talent.ID, cay: Talent.ID, dina: Talent.ID, eva: Talent.ID

    init() {
        anne = cohort.talent("Anne Holm", status: .left(on: at("2027-03-10"), nextPath: "Specialist"))
        bo = cohort.talent("Bo Dam")
        cay = cohort.talent("Cay Lund")
        dina = cohort.talent("Dina Fjord")
        eva = cohort.talent("Eva Ravn")
        cohort.pair(anne, bo)
        cohort.pair(cay, dina)
    }

    @Test("A talent alone in a pair can get somebody without a buddy, join a pair, or have the pair ended")
    func alone() {
        let found = cohort.workspace.buddyRemedies(for: bo, on: today)
        #expect(found.count == 3 && found.first == .pairing(eva))
        guard case .joining(let pair) = found[1], case .ending(let own) = found[2] else {
            return #expect(Bool(false), "\(found)")
        }
        #expect(Set(pair.members) == [cay, dina] && own.members.contains(bo))
    }

    @Test("Each ends what ends today, and begins tomorrow; one without a pair of today begins today")
    func changes() throws {
        for remedy in cohort.workspace.buddyRemedies(for: bo, on: today) {
            var workspace = cohort.workspace
            try workspace.apply(try #require(workspace.change(by: remedy, for: bo, id: "new", today: today)))
            #expect(workspace.faults().isEmpty, "\(remedy)")
            let tomorrow = workspace.buddies(of: bo, on: today.adding(days: 1))
            switch remedy {
            case .pairing: #expect(tomorrow == [eva])
            case .joining: #expect(Set(tomorrow) == [cay, dina])
            case .ending:
                #expect(
                    tomorrow.isEmpty && workspace.leftAlone(in: CohortBuilder.cohort, on: today.adding(days: 1)).isEmpty
                )
            }
        }
        let free = cohort.workspace.buddyRemedies(for: eva, on: today)
        #expect(free.first == .pairing(bo) && !free.contains { if case .ending = $0 { true } else { false } })
    }

    @Test("A group of which two are left is told to the lead, and can be merged, extended or ended")
    mutating func smallGroup() throws {
        cohort.workspace["first"] = NetworkGroup(
            id: "first", cohort: CohortBuilder.cohort, name: "Broen", members: [anne, bo, cay], from: at("2027-01-12"))
        cohort.workspace["second"] = NetworkGroup(
            id: "second", cohort: CohortBuilder.cohort, name: "Heden", members: [dina, eva], from: at("2027-01-12"))
        let frida = cohort.talent("Frida Nord")
        let small = try #require(cohort.workspace.smallGroups(in: CohortBuilder.cohort, on: today).first)
        #expect(small == SmallGroup(group: "first", left: [bo, cay], since: at("2027-03-10")))
        #expect(titles(cohort).contains("Bo Dam, Cay Lund: netværksgruppe for lille"))
        let found = cohort.workspace.remedies(for: small, on: today)
        #expect(found.count == 3 && found[1] == .joining(frida) && found[2] == .ending)
        for remedy in found {
            var workspace = cohort.workspace
            try workspace.apply(try #require(workspace.change(by: remedy, for: small, id: "new", today: today)))
            #expect(workspace.smallGroups(in: CohortBuilder.cohort, on: today.adding(days: 1)).isEmpty, "\(remedy)")
            #expect(workspace.networkGroups["first"]?.until == today)
            switch remedy {
            case .merging:
                #expect(Set(workspace.networkGroups["new"]?.members ?? []) == [bo, cay, dina, eva])
                #expect(workspace.networkGroups["new"]?.name == "Heden")
            case .joining: #expect(Set(workspace.networkGroups["new"]?.members ?? []) == [bo, cay, frida])
            case .ending: #expect(workspace.networkGroups["new"] == nil)
            }
        }
    }

    @Test("A group that two were put in from the beginning is not told")
    mutating func two() {
        cohort.workspace["first"] = NetworkGroup(
            id: "first", cohort: CohortBuilder.cohort, name: "Broen", members: [bo, cay], from: at("2027-01-12"))
        #expect(cohort.workspace.smallGroups(in: CohortBuilder.cohort, on: today).isEmpty)
    }

    @Test("Meetings that are planned ahead go on in the group that replaces theirs; what was held stays")
    mutating func plannedAhead() throws {
        let group = NetworkGroup(
            id: "first", cohort: CohortBuilder.cohort, name: "Broen", members: [bo, cay, dina], from: at("2027-01-12"))
        cohort.workspace["first"] = group
        cohort.workspace["held"] = Meeting(
            id: "held", kind: .networkGroup, talents: [bo, cay, dina], group: "first", heldOn: at("2027-02-01"))
        cohort.workspace["ahead"] = Meeting(
            id: "ahead", kind: .networkGroup, talents: [bo, cay, dina], group: "first", planned: at("2027-04-01"))
        var wider = group
        wider.members.append(eva)
        var workspace = cohort.workspace
        try workspace.apply(workspace.change(of: group, to: wider, id: "next", today: today))
        #expect(workspace.meetings["ahead"]?.group == "next" && workspace.meetings["ahead"]?.talents == wider.members)
        #expect(workspace.meetings["held"]?.group == "first" && workspace.meetings["held"]?.talents == group.members)
        var smaller = group
        smaller.members.removeAll { $0 == dina }
        workspace = cohort.workspace
        try workspace.apply(workspace.change(of: group, to: smaller, id: "next", today: today))
        #expect(workspace.meetings["ahead"]?.talents == [bo, cay] && workspace.networkGroups["next"] == nil)
    }
}
