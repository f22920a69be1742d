/// Two buddies and the notes of their meetings.
struct PairSeed: Sendable {
    let id: String
    let members: [String]
    let meetings: [BuddyMeetingSeed]

    init(_ id: String, _ members: [String], _ meetings: [BuddyMeetingSeed]) {
        self.id = id
        self.members = members
        self.meetings = meetings
    }
}

struct BuddyMeetingSeed: Sendable {
    let day: SeedDay
    let outcome: String
    let isSharedWithHost: Bool
    /// A note that only the two can read.
    let closed: String?
    let agreements: [AgreementSeed]

    init(
        _ day: SeedDay, outcome: String, sharedWithHost: Bool = false, closed: String? = nil,
        _ agreements: [AgreementSeed] = []
    ) {
        self.day = day
        self.outcome = outcome
        isSharedWithHost = sharedWithHost
        self.closed = closed
        self.agreements = agreements
    }
}
