/// Two buddies and what they wrote at their meetings.
struct PairStory: Sendable {
    let id: String
    let members: [String]
    let meetings: [BuddyMeetingStory]

    init(_ id: String, _ members: [String], _ meetings: [BuddyMeetingStory]) {
        self.id = id
        self.members = members
        self.meetings = meetings
    }
}

struct BuddyMeetingStory: Sendable {
    let moment: Moment
    let outcome: String
    let isSharedWithHost: Bool
    /// Only the two can read it.
    let closed: String?
    let agreements: [AgreementStory]

    init(
        _ moment: Moment, outcome: String, sharedWithHost: Bool = false, closed: String? = nil,
        _ agreements: [AgreementStory] = []
    ) {
        self.moment = moment
        self.outcome = outcome
        isSharedWithHost = sharedWithHost
        self.closed = closed
        self.agreements = agreements
    }
}
