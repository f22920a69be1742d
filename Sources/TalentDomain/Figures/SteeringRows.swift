/// One figure of the steering group, with the words for it.
public struct SteeringRow: Hashable, Sendable {
    public var name: Phrase
    /// Nil if it is about fewer than five people.
    public var tally: Tally?
    /// In percent; nil if the programme sets none.
    public var goal: Int?
    /// The people who can bring the figure up.
    public var waitsFor: Phrase?
    /// Whether it only grows. Plans are to be agreed again after each module.
    public var isCounted = true

    /// Below this share, a figure is behind. Chosen for Spor.
    public static let leastShare = 0.9

    public var isBehind: Bool { waitsFor != nil && tally?.share.map { $0 < Self.leastShare } ?? false }
}

extension SteeringFigures {
    /// The figures in their order, those of what the programme has (domain: completion, attendance, meetings held of
    /// those due, plans, readiness).
    public func rows(of cohort: Cohort, hasNetworkMeetings: Bool) -> [SteeringRow] {
        let both = cohort.participants.thePlural + Phrase(" og deres nærmeste ledere", " and their line managers")
        let all: [(ProgrammePart?, SteeringRow)] = [
            (nil, SteeringRow(name: Phrase("Gennemfører", "Completing"), tally: completion, goal: completionGoal)),
            (nil, SteeringRow(name: Phrase("Fremmøde, fælles dage", "Attendance, common days"), tally: attendance)),
            (
                nil,
                SteeringRow(
                    name: Phrase("Fremmøde, ledere og andre", "Attendance, managers and others"), tally: guestAttendance
                )
            ),
            (
                nil,
                SteeringRow(
                    name: Phrase("Samtaler med leder", "Conversations with manager"), tally: talks, waitsFor: both)
            ),
            (
                .buddies,
                SteeringRow(
                    name: Phrase("Buddymøder", "Buddy meetings"), tally: buddyMeetings,
                    waitsFor: Phrase("buddyparrene", "the buddy pairs"))
            ),
            (
                .networkGroups,
                SteeringRow(
                    name: Phrase("Netværksmøder", "Network meetings"), tally: networkMeetings,
                    waitsFor: Phrase("netværksgrupperne", "the network groups"))
            ),
            (
                .leaderGroup,
                SteeringRow(
                    name: Phrase("Ledergruppemøder", "Management team meetings"), tally: leaderGroupMeetings,
                    waitsFor: both)
            ),
            (
                nil,
                SteeringRow(
                    name: Phrase("Planer aftalt", "Plans agreed"), tally: plansAgreed, waitsFor: both,
                    isCounted: false)
            ),
            (
                .readiness,
                SteeringRow(
                    name: Phrase("I boks 1 og 2", "In boxes 1 and 2"),
                    tally: poolCandidates)
            ),
        ]
        let environment = SteeringRow(
            name: Phrase("Talentmiljøplaner aftalt", "Talent environment plans agreed"), tally: localPlans,
            waitsFor: both + Phrase(" og de interne konsulenter", " and the internal consultants"))
        return (localPlans == nil ? all : all + [(nil, environment)]).filter { part, _ in
            part.map(cohort.uses.contains) ?? true && (part != .networkGroups || hasNetworkMeetings)
        }.map(\.1)
    }
}
