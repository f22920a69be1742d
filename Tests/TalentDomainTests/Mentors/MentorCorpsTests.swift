import Testing

@testable import TalentDomain

@Suite("The mentor corps, and who lacks a mentor")
struct MentorCorpsTests {
    private var cohort = CohortBuilder()
    private let today = at("2027-03-15")
    private let anne: Talent.ID, bo: Talent.ID

    init() {
        anne = cohort.talent("Anne Holm")
        bo = cohort.talent("Bo Dam")
        cohort.volunteer("Kim Bo", places: 1)
    }

    private func lacking(on day: String) -> [WithoutMentor] {
        cohort.workspace.withoutMentor(in: CohortBuilder.cohort, on: at(day))
    }

    @Test("Who wishes for a mentor lacks one until one is found")
    mutating func wish() {
        #expect(lacking(on: "2027-03-15").isEmpty)
        cohort.apply(.mentorWish(.add(MentorWish(talent: anne, text: "Erfaring", on: at("2027-03-01")))))
        #expect(
            lacking(on: "2027-03-15") == [WithoutMentor(talent: anne, former: nil, since: at("2027-03-01"))])
        cohort.mentor("kim-bo", of: anne)
        #expect(lacking(on: "2027-03-15").isEmpty)
    }

    @Test("Who has lost a mentor lacks one while mentor talks are to come")
    mutating func stopped() {
        cohort.activity("m1", .mentorTalk, "2027-02-01", "2027-04-30", isVoluntary: true)
        cohort.mentor("kim-bo", of: bo, until: "2027-03-10")
        #expect(lacking(on: "2027-03-10").isEmpty)
        #expect(
            lacking(on: "2027-03-15") == [WithoutMentor(talent: bo, former: "kim-bo", since: at("2027-03-11"))])
        #expect(lacking(on: "2027-05-01").isEmpty, "the programme's mentor talks are over")
    }

    @Test("Everybody lacks a mentor from two weeks before the first talk that the programme asks for")
    mutating func asked() {
        cohort.activity("m1", .mentorTalk, "2027-03-01", "2027-03-31")
        #expect(lacking(on: "2027-02-14").isEmpty)
        #expect(lacking(on: "2027-02-15").map(\.talent) == [anne, bo])
        cohort.mentor("kim-bo", of: anne)
        #expect(lacking(on: "2027-03-15") == [WithoutMentor(talent: bo, former: nil, since: at("2027-02-15"))])
    }

    @Test("Both are told to the lead, and only where the programme has mentors")
    mutating func told() {
        let lead = cohort.person("Lone Skov")
        cohort.apply(
            .role(.add(RoleAssignment(id: "lead", person: lead, role: .programmeLead, cohort: CohortBuilder.cohort))))
        cohort.apply(.mentorWish(.add(MentorWish(talent: anne, text: "Erfaring", on: at("2027-03-01")))))
        func kinds(_ person: Person.ID) -> [AwaitedKind] {
            Awaited.all(
                in: cohort.workspace, cohort: CohortBuilder.cohort, for: Viewer(person: person, today: today)
            ).map(\.kind)
        }
        #expect(kinds(lead).contains(.mentor))
        #expect(!kinds("anne-holm").contains(.mentor) && !kinds("kim-bo").contains(.mentor))
        cohort.workspace.cohorts[CohortBuilder.cohort]?.uses.remove(.mentors)
        #expect(!kinds(lead).contains(.mentor))
    }

    @Test("A volunteer gets no more talents than offered, and is in the corps once")
    mutating func limits() throws {
        cohort.mentor("kim-bo", of: anne)
        let second = RoleAssignment(id: "second", person: "kim-bo", role: .mentor, talent: bo)
        #expect(second.faults(in: cohort.workspace).map(\.field) == [.person])
        var later = second
        later.from = today
        #expect(later.faults(in: cohort.workspace).map(\.field) == [.person])
        cohort.workspace.roles["mentor-anne-holm"]?.until = at("2027-03-14")
        #expect(later.faults(in: cohort.workspace).isEmpty, "a place is free again")
        let twice = RoleAssignment(id: "twice", person: "kim-bo", role: .mentor, cohort: CohortBuilder.cohort)
        #expect(twice.faults(in: cohort.workspace).map(\.field) == [.person])
        var many = twice
        (many.person, many.offer) = ("bo-dam", MentorOffer(places: 10))
        #expect(many.faults(in: cohort.workspace).map(\.field) == [.places])
    }
}

extension CohortBuilder {
    /// A volunteer of the mentor corps.
    mutating func volunteer(_ name: String, in organisation: String = "Vesterø", places: Int = 2) {
        let id = person(name, in: organisation)
        apply(
            .role(
                .add(
                    RoleAssignment(
                        id: .init("corps-\(id)"), person: id, role: .mentor, cohort: Self.cohort,
                        offer: MentorOffer(text: "Erfaring", places: places)))))
    }

    mutating func mentor(_ person: Person.ID, of talent: Talent.ID, until: String? = nil) {
        apply(
            .role(
                .add(
                    RoleAssignment(
                        id: .init("mentor-\(talent)"), person: person, role: .mentor, talent: talent,
                        until: until.map(at)))))
    }

    mutating func wish(of talents: Talent.ID...) {
        for talent in talents {
            apply(.mentorWish(.add(MentorWish(talent: talent, text: "Erfaring", on: at("2027-03-01")))))
        }
    }
}
