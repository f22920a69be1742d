/// The kinds of talk and meeting that have a guide and are recorded.
public enum MeetingKind: String, Codable, Sendable, CaseIterable {
    case preparation, expectationTalk, runningTalk, closingTalk, followUp
    case buddyMeeting, mirrorInterview, shadowing, mentorTalk, leaderGroupMeeting, careerTalk, networkGroup,
        consultantTalk

    public var name: Phrase {
        switch self {
        case .preparation: Phrase("Forberedelse", "Preparation")
        case .expectationTalk: Phrase("Forventningssamtale", "Expectations conversation")
        case .runningTalk: Phrase("Samtale med nærmeste leder", "Conversation with the line manager")
        case .closingTalk: Phrase("Afsluttende samtale", "Closing conversation")
        case .followUp: Phrase("Opfølgning", "Follow-up")
        case .buddyMeeting: Phrase("Buddymøde", "Buddy meeting")
        case .mirrorInterview: Phrase("Lederspejl", "Leader mirror")
        case .shadowing: Phrase("Skyggepraktik", "Shadowing")
        case .mentorTalk: Phrase("Mentorsamtale", "Mentor conversation")
        case .leaderGroupMeeting: Phrase("Ledergruppemøde", "Management team meeting")
        case .careerTalk: Phrase("Karrieresamtale", "Career conversation")
        case .networkGroup: Phrase("Netværksmøde", "Network meeting")
        case .consultantTalk: Phrase("Samtale med konsulent", "Conversation with the consultant")
        }
    }

    /// Whether the meeting belongs to a buddy pair, not to one talent.
    public var belongsToPair: Bool {
        switch self {
        case .buddyMeeting, .mirrorInterview, .shadowing: true
        default: false
        }
    }

    /// Whether a pair or a network group holds it together, so that it is not among one talent's talks.
    public var isJoint: Bool { belongsToPair || self == .networkGroup }

    /// Whether it is a talk between talent and line manager.
    public var isLineManagerTalk: Bool {
        switch self {
        case .expectationTalk, .runningTalk, .closingTalk, .followUp: true
        default: false
        }
    }
}

/// A planned or held meeting: its kind, day, time and place. Its notes are records of their own, since they have other
/// readers.
public struct Meeting: Stored {
    public var id: RecordID<Meeting>
    public var kind: MeetingKind
    /// The programme's activity that the meeting fulfils, if any.
    public var activity: Activity.ID?
    /// The talents of the meeting: one, or all members of the pair or the network group.
    public var talents: [Talent.ID]
    public var pair: BuddyPair.ID?
    public var group: NetworkGroup.ID?
    public var planned: Day?
    public var heldOn: Day?
    /// The agreed time of day.
    public var plannedTime: ClockSpan?
    /// The time of day at which it was held; nil if that is not known, or was as agreed.
    public var heldTime: ClockSpan?
    public var place: String?

    public init(
        id: ID, kind: MeetingKind, activity: Activity.ID? = nil, talents: [Talent.ID], pair: BuddyPair.ID? = nil,
        group: NetworkGroup.ID? = nil, planned: Day? = nil, heldOn: Day? = nil, plannedTime: ClockSpan? = nil,
        heldTime: ClockSpan? = nil,
        place: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.activity = activity
        self.talents = talents
        self.pair = pair
        self.group = group
        self.planned = planned
        self.heldOn = heldOn
        self.plannedTime = plannedTime
        self.heldTime = heldTime
        self.place = place
    }

    /// The day on which it was held, otherwise the planned day.
    public var day: Day? { heldOn ?? planned }

    /// The time of that day: when it was held, otherwise the agreed time if it was held on the agreed day.
    public var time: ClockSpan? {
        guard let heldOn else { return plannedTime }
        return heldTime ?? (heldOn == planned ? plannedTime : nil)
    }

    /// The same day and time.
    public var when: When? { day.map { When($0, time) } }

    public static var kind: RecordKind { .meeting }
    public static var table: WritableKeyPath<Workspace, [ID: Meeting]> { \.meetings }
    public var references: [RecordKey] {
        talents.map { RecordKey($0) } + (activity.map { [RecordKey($0)] } ?? []) + (pair.map { [RecordKey($0)] } ?? [])
            + (group.map { [RecordKey($0)] } ?? [])
    }

    public func faults(in workspace: Workspace) -> [Fault] {
        if talents.isEmpty { return [.missing(.talent)] }
        if planned == nil, heldOn == nil { return [.missing(.day)] }
        if hasStrangers(in: workspace) {
            return [
                Fault(
                    .members,
                    Phrase(
                        "Kun gruppens medlemmer kan være med til dens møder.",
                        "Only the group's members can take part in its meetings."))
            ]
        }
        if let planned, let heldOn, heldOn < planned, !isStored(in: workspace) {
            return [
                Fault(
                    .due,
                    Phrase(
                        "Datoen ligger efter den dag, mødet blev holdt. Ret en af de to datoer.",
                        "That date is after the day the meeting was held. Correct one of the two dates."))
            ]
        }
        if ![plannedTime, heldTime].allSatisfy({ $0?.isValid ?? true }) { return [ClockSpan.fault] }
        let skipped =
            planned.flatMap { When($0, plannedTime).skippedHour } ?? heldOn.flatMap { When($0, heldTime).skippedHour }
        return skipped.map { [Fault(.time, $0)] } ?? []
    }

    /// Whether somebody is new at a network meeting who is not in the group. Members of before may have left it since.
    private func hasStrangers(in workspace: Workspace) -> Bool {
        guard let group, let members = workspace.networkGroups[group]?.members else { return false }
        let known = workspace.meetings[id].map { $0.group == group ? $0.talents : [] } ?? []
        return !Set(talents).isSubset(of: members + known)
    }

    /// Whether the same two days are already stored; older records may break the rule.
    private func isStored(in workspace: Workspace) -> Bool {
        workspace.meetings[id].map { ($0.planned, $0.heldOn) == (planned, heldOn) } ?? false
    }
}

/// The part of a meeting that a note is about; each has its own readers.
public enum NoteKind: String, Codable, Sendable, CaseIterable {
    case buddyOutcome, buddyClosed, mirror, shadowing, talk, mentor, network

    public var name: Phrase {
        switch self {
        case .buddyOutcome: Phrase("Fælles udbytte", "Joint outcome")
        case .buddyClosed: Phrase("Lukket note", "Closed note")
        case .mirror: Phrase("Interviewnoter", "Interview notes")
        case .shadowing: Phrase("Feedback", "Feedback")
        case .talk: Phrase("Note fra samtalen", "Note from the conversation")
        case .mentor: Phrase("Note fra mentorsamtalen", "Note from the mentor conversation")
        case .network: Phrase("Gruppens note", "The group's note")
        }
    }
}

extension RecordID<MeetingNote> {
    /// The id of the only note of that kind at a meeting. If two people begin it at the same time, their changes clash,
    /// and each sees the other's text.
    public static func one(_ kind: NoteKind, at meeting: Meeting.ID) -> Self {
        Self("n" + hash(of: "\(meeting.raw)/\(kind.rawValue)"))
    }
}

extension NoteKind {
    /// Whether one member of the pair wrote it about the other.
    public var isObservation: Bool { self == .mirror || self == .shadowing }
}

/// An agreement made at a meeting, with a due date.
public struct Agreement: Codable, Hashable, Sendable {
    public var text: String
    public var due: Day?
    public var isDone: Bool
    /// The leadership task that it became, which may have been deleted since.
    public var task: LeadershipTask.ID?

    public init(text: String, due: Day? = nil, isDone: Bool = false, task: LeadershipTask.ID? = nil) {
        self.text = text
        self.due = due
        self.isDone = isDone
        self.task = task
    }
}

extension Workspace {
    /// The leadership task that an agreement became; nil if it became none, or the task is deleted.
    public func task(of agreement: Agreement) -> LeadershipTask? { agreement.task.flatMap { tasks[$0] } }

    /// Whether an agreement is still to be kept as an agreement: it is not done, and became no task, or one that the
    /// talent has declined.
    public func isOpen(_ agreement: Agreement) -> Bool {
        !agreement.isDone && (task(of: agreement).map { $0.offer == .declined } ?? true)
    }
}

/// The note of a meeting. Its writer keeps it when the relation ends.
public struct MeetingNote: Stored {
    public var id: RecordID<MeetingNote>
    public var meeting: Meeting.ID
    public var kind: NoteKind
    public var text: String
    public var agreements: [Agreement]
    /// The pair lets HR read the joint outcome.
    public var isSharedWithHost: Bool
    /// The mirror's notes have been handed over to the talent they are about.
    public var isReleased: Bool
    public var writtenBy: Person.ID?
    /// The day on which they were handed over; nil if that is not known.
    public var releasedOn: Day?
    /// How each line of a mirror is handed over, by its text. A line that is missing here, or was changed, is withheld.
    public var forms: [String: StatementForm]?
    // Notes of earlier releases have none.
    private var ownQuestions: [String]?

    public init(
        id: ID, meeting: Meeting.ID, kind: NoteKind, text: String, agreements: [Agreement] = [],
        isSharedWithHost: Bool = false, isReleased: Bool = false, writtenBy: Person.ID? = nil,
        forms: [String: StatementForm]? = nil, questions: [String] = []
    ) {
        self.id = id
        self.meeting = meeting
        self.kind = kind
        self.text = text
        self.agreements = agreements
        self.isSharedWithHost = isSharedWithHost
        self.isReleased = isReleased
        self.writtenBy = writtenBy
        self.forms = forms
        self.questions = questions
    }

    /// The questions that the people of a talk add to its guide.
    public var questions: [String] {
        get { ownQuestions ?? [] }
        set { ownQuestions = newValue.isEmpty ? nil : newValue }
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { text.isBlank && agreements.isEmpty && questions.isEmpty }

    public static var kind: RecordKind { .note }
    public static var table: WritableKeyPath<Workspace, [ID: MeetingNote]> { \.notes }
    public var references: [RecordKey] { [RecordKey(meeting)] + (writtenBy.map { [RecordKey($0)] } ?? []) }

    /// Whether it is the note of a talk of two.
    private var isOfTalk: Bool { kind == .talk || kind == .mentor }

    /// The most agreements of a talk, which the two can keep in mind. Chosen for Spor.
    public static let mostAgreements = 3

    public func faults(replacing old: MeetingNote?, in workspace: Workspace) -> [Fault] {
        if let talent = workspace.meetings[meeting]?.talents.first, isOfTalk {
            let known = old?.agreements.compactMap(\.due) ?? []
            for due in agreements.compactMap(\.due) where !known.contains(due) {
                if let fault = workspace.dueFault(due, replacing: nil, of: talent) { return [fault] }
            }
        }
        guard isOfTalk, agreements != old?.agreements else { return faults(in: workspace) }
        if agreements.count > max(Self.mostAgreements, old?.agreements.count ?? 0) {
            return [
                Fault(
                    .text,
                    Phrase(
                        "Højst tre aftaler ved en samtale. Ret en af dem, eller slet en.",
                        "A conversation has at most three agreements. Change one of them, or delete one."))
            ]
        }
        if agreements.count >= Self.mostAgreements, agreements.allSatisfy({ $0.due == nil && !$0.isDone }) {
            return [
                Fault(
                    .due,
                    Phrase(
                        "Ingen af de tre aftaler har en frist. Sæt mindst én.",
                        "None of the three agreements has a due date. Set at least one."))
            ]
        }
        return faults(in: workspace)
    }

    public func faults(in workspace: Workspace) -> [Fault] {
        if isEmpty { return [.missing(.text)] }
        // Nothing is handed over before the buddy has chosen a form for it, line by line.
        if kind == .mirror, isReleased, chosen.isEmpty, workspace.notes[id]?.isReleased != true {
            return [
                Fault(
                    .text,
                    Phrase(
                        "Vælg først, hvad der skal overleveres: Tryk Mellemrum på hvert udsagn, der skal med.",
                        "First choose what to hand over: press Space on each statement to include."))
            ]
        }
        // Its readers are those who were in the group on the day on which it met.
        if kind == .network, workspace.notes[id] == nil, workspace.meetings[meeting]?.heldOn == nil {
            return [
                Fault(
                    .text,
                    Phrase(
                        "Noten kan skrives, når mødet er holdt.",
                        "The note can be written once the meeting has been held."))
            ]
        }
        // Without its writer, nobody could tell which of the two the note is about, and so who may read it.
        if kind.isObservation, writtenBy == nil, workspace.meetings[meeting]?.talents.count ?? 0 > 1 {
            return [.missing(.person)]
        }
        return []
    }
}
