import Foundation
import TalentDomain
import Testing

@Suite("The attendance of guests: managers, consultants, steering group")
struct GuestTests {
    private var cohort = CohortBuilder()
    private let anne: Talent.ID, kickOff: Activity.ID
    private let manager: Person.ID = "inger-vig"

    init() {
        var cohort = CohortBuilder()
        let manager = cohort.person("Inger Vig"), other = cohort.person("Åse Ravn")
        anne = cohort.talent("Anne Holm", ledBy: manager)
        cohort.talent("Bo Dam", ledBy: other)
        cohort.talent("Carl Lund", ledBy: manager)
        for (id, person, role) in [
            ("k", cohort.person("Kai Nord"), Role.internalConsultant), ("s", manager, .steeringGroup),
            ("s2", cohort.person("Dorte Vind"), .steeringGroup), ("l", cohort.person("Lone Skov"), .programmeLead),
        ] {
            cohort.apply(
                .role(
                    .add(
                        RoleAssignment(
                            id: .init(id), person: person, role: role, cohort: CohortBuilder.cohort,
                            organisation: role == .internalConsultant ? "Nordby" : nil))))
        }
        kickOff = cohort.activity(
            "kick-off", .kickOff, "2027-01-12", track: .common,
            audience: [.talents, .lineManagers, .steeringGroup])
        self.cohort = cohort
    }

    private func guests(_ data: Workspace) -> [String] {
        data.activities[kickOff].map { data.guests(at: $0).map { "\($0.person) \($0.audience)" } } ?? []
    }

    @Test("each person once, by the first of their roles, in Danish order; who has left brings no manager")
    func invited() throws {
        #expect(
            guests(cohort.workspace) == [
                "inger-vig lineManagers", "aase-ravn lineManagers", "dorte-vind steeringGroup",
            ])
        var data = cohort.workspace
        let bo = try #require(data.talents["bo-dam"])
        var left = bo
        left.status = .left(on: at("2027-01-02"), nextPath: "Specialist")
        try data.apply(.talent(Edit(from: bo, to: left)))
        #expect(!guests(data).contains("aase-ravn lineManagers"))
    }

    @Test("a period, a talk and what one talent does alone have no guests")
    func noGuests() {
        var cohort = cohort
        let talks = cohort.activity(
            "samtale", .lineManagerTalk, "2027-03-01", "2027-03-14", audience: [.talents, .lineManagers])
        #expect(cohort.workspace.activities[talks].map(cohort.workspace.guests) == [])
    }

    @Test("nobody is recorded who was not invited, and the reason is said")
    func notInvited() {
        var data = cohort.workspace
        func record(_ attendee: Attendee, _ presence: Presence) throws(Refusal) {
            try data.apply(
                .attendance(.add(Attendance(id: "new", activity: kickOff, attendee: attendee, presence: presence))))
        }
        #expect(throws: Refusal.self) { try record(.guest("kai-nord"), .attended) }
        do throws(Refusal) { try record(.guest("kai-nord"), .attended) } catch {
            #expect(
                error.message.da == "Kai Nord er ikke inviteret til Kick-off kick-off. Ret, hvem aktiviteten er for.")
        }
        #expect(throws: Never.self) { try record(.guest(manager), .attended) }
    }

    @Test("a talent who had left before the day can decline, but was not there")
    func left() throws {
        var cohort = cohort
        let gone = cohort.talent("Finn Bæk", status: .left(on: at("2027-01-02"), nextPath: "Specialist"))
        var data = cohort.workspace
        func record(_ presence: Presence) throws {
            try data.apply(
                .attendance(
                    .add(Attendance(id: "new", activity: kickOff, attendee: .talent(gone), presence: presence))))
        }
        #expect(throws: Refusal.self) { try record(.attended) }
        try record(.declined(.otherAgreed))
    }

    @Test("missing attendance of guests alone is told too")
    func awaitedGuests() {
        var cohort = cohort
        for talent in cohort.workspace.talents.keys {
            cohort.apply(
                .attendance(
                    .add(Attendance(id: .init("a-\(talent)"), activity: kickOff, talent: talent, presence: .attended))))
        }
        func late() -> [Awaited] {
            Awaited.all(
                in: cohort.workspace, cohort: CohortBuilder.cohort, for: .owner(today: at("2027-01-14"))
            ).filter { $0.kind == .attendance }
        }
        #expect(late().map(\.talents) == [[]])
        for person: Person.ID in [manager, "aase-ravn", "dorte-vind"] {
            cohort.apply(
                .attendance(
                    .add(
                        Attendance(
                            id: .init("g-\(person)"), activity: kickOff, attendee: .guest(person),
                            presence: .absent(.leave)))))
        }
        #expect(late().isEmpty)
    }

    @Test("records of talents from before are read as they are, and guests' come back the same")
    func stored() throws {
        let old = #"{"id":"a","activity":"kick-off","talent":"anne-holm","presence":{"attended":{}}}"#
        let read = try JSONDecoder().decode(Attendance.self, from: Data(old.utf8))
        #expect(read == Attendance(id: "a", activity: "kick-off", talent: "anne-holm", presence: .attended))
        let guest = Attendance(
            id: "g", activity: "kick-off", attendee: .guest(manager), presence: .absent(.work),
            catchUp: Attendance.CatchUp(what: "Filmen", doneOn: at("2027-02-01")))
        #expect(try JSONDecoder().decode(Attendance.self, from: JSONEncoder().encode(guest)) == guest)
    }
}
