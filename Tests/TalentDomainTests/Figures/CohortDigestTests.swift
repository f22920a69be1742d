import TalentFixtures
import Testing

@testable import TalentDomain

@Suite("What is told of a whole cohort, and to whom")
struct CohortDigestTests {
    /// Anne and Bo of Nordby with the people around them, and that many talents of Sydby without any.
    private func fixture(besides count: Int) -> SmallCohort {
        var fixture = SmallCohort()
        fixture.add(
            Activity(
                id: "tidlig-samtale", cohort: "hold", title: Phrase("Samtale"), kind: .lineManagerTalk,
                track: .everyday, audience: [.talents], start: at("2020-01-01"),
                end: at("2020-01-02"), hours: 1, about: Phrase("")))
        for number in 0..<count {
            let id = "mere-\(number)"
            fixture.add(Person(id: Person.ID(id), givenName: id, familyName: "", organisation: "Sydby", level: .leader))
            fixture.add(
                Talent(
                    id: Talent.ID(id), person: Person.ID(id), cohort: "hold", direction: .vertical, targetLevel: .chief)
            )
        }
        return fixture
    }

    private func digest(_ viewer: String, besides count: Int = 4) -> CohortDigest? {
        fixture(besides: count).workspace.digests(for: SmallCohort.viewer(viewer))["hold"]
    }

    @Test(
        "Numbers of the cohort go to the owner and the lead, of their own people to the consultant, and to nobody else"
    )
    func numbers() {
        #expect(digest("owner")?.figures?.completion.people == 7)
        #expect(digest("lead")?.figures?.completion.people == 7)
        #expect(digest("consultant")?.figures?.completion.people == 2)
        for viewer in ["anne", "bo", "line-manager", "mentor", "steering"] {
            #expect(digest(viewer)?.figures == nil, "\(viewer)")
        }
        #expect(digest("stranger") == nil)
    }

    @Test("The logbooks are a count of the cohort, from five people on, to the lead and the consultant alike")
    func logbooks() {
        for viewer in ["lead", "consultant", "consultant-elsewhere"] {
            #expect(digest(viewer)?.figures?.logbook?.due == 7, "\(viewer)")
            #expect(digest(viewer, besides: 1)?.figures?.logbook == nil, "\(viewer)")
        }
    }

    @Test("Of plans and judgements, which the lead does not read, the lead gets no number below five")
    func lead() {
        let few = digest("lead", besides: 1)?.figures
        #expect(
            few?.plansAgreed == nil && few?.readiness == nil && few?.poolCandidates == nil && few?.talks.people == 4)
        #expect(digest("lead")?.figures?.plansAgreed?.due == 7)
        // Only one is judged, which is too few to show the box.
        #expect(digest("lead")?.figures?.readiness == nil)
    }

    @Test("The steering group gets its own numbers, as do those who keep them for it, and nobody else")
    func steering() {
        #expect(digest("steering")?.steering?.completion?.people == 7)
        #expect(digest("steering", besides: 1)?.steering == SteeringFigures())
        #expect(digest("steering")?.awaited == [] && digest("lead")?.awaited.isEmpty == false)
        for viewer in ["owner", "lead"] {
            #expect(digest(viewer)?.steering == digest("steering")?.steering, "\(viewer)")
        }
        for viewer in ["consultant", "anne", "line-manager", "mentor"] {
            #expect(digest(viewer)?.steering == nil, "\(viewer)")
        }
    }

    @Test(
        "There is a door where the table lets one read, or would if it were shared",
        arguments: [
            (
                "lead", [AccessCategory.talkNote, .buddyOutcome, .readinessAgreed],
                [AccessCategory.planShared, .logEntry, .leadershipTask, .planWorkingCopy]
            ),
            (
                "mentor", [.mentorNote, .planShared, .logEntry],
                [.talkNote, .buddyOutcome, .readinessAgreed, .leadershipTask]
            ),
            (
                "bo", [.planShared, .leadershipTask, .logEntry, .buddyClosedNote],
                [.talkNote, .mentorNote, .readinessAgreed]
            ),
            (
                "steering", [.steeringMeeting],
                AccessCategory.allCases.filter { ![.programme, .steeringMeeting].contains($0) }
            ),
        ])
    func doors(_ viewer: String, _ open: [AccessCategory], _ closed: [AccessCategory]) {
        let workspace = SmallCohort().workspace
        func opens(_ category: AccessCategory) -> Bool {
            Permission.opens(category, of: "anne", to: SmallCohort.viewer(viewer), in: workspace)
        }
        #expect(open.filter { !opens($0) } == [])
        #expect(closed.filter(opens) == [])
    }
}
