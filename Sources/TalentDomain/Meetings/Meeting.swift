/// The kinds of talk and meeting that have a guide and leave a trace (domain.md §7).
public enum MeetingKind: String, Codable, Sendable, CaseIterable {
    case preparation, expectationTalk, runningTalk, closingTalk, followUp
    case buddyMeeting, mirrorInterview, shadowing, mentorTalk, leaderGroupMeeting, careerTalk, networkGroup

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
        case .networkGroup: Phrase("Netværksgruppe", "Network group")
        }
    }

    /// Whether the meeting belongs to a buddy pair, not to one talent.
    public var belongsToPair: Bool {
        switch self {
        case .buddyMeeting, .mirrorInterview, .shadowing: true
        default: false
        }
    }

    /// Whether it counts among the talks of talent and line manager.
    public var isLineManagerTalk: Bool {
        switch self {
        case .expectationTalk, .runningTalk, .closingTalk, .followUp: true
        default: false
        }
    }
}

/// That a meeting is planned or took place, when and where. What was said stands in its notes.
public struct Meeting: Stored {
    public var id: RecordID<Meeting>
    public var kind: MeetingKind
    /// The activity of the programme that it fulfils, where there is one.
    public var activity: Activity.ID?
    /// The talents whose meeting it is: one, or all of the pair.
    public var talents: [Talent.ID]
    public var pair: BuddyPair.ID?
    public var planned: Day?
    public var heldOn: Day?
    /// The time of the day that was agreed.
    public var plannedTime: ClockSpan?
    /// The time at which it was held; nil where it is not known, or as it was agreed.
    public var heldTime: ClockSpan?
    public var place: String?

    public init(
        id: ID, kind: MeetingKind, activity: Activity.ID? = nil, talents: [Talent.ID], pair: BuddyPair.ID? = nil,
        planned: Day? = nil, heldOn: Day? = nil, plannedTime: ClockSpan? = nil, heldTime: ClockSpan? = nil,
        place: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.activity = activity
        self.talents = talents
        self.pair = pair
        self.planned = planned
        self.heldOn = heldOn
        self.plannedTime = plannedTime
        self.heldTime = heldTime
        self.place = place
    }

    /// The day that places it: held, else planned.
    public var day: Day? { heldOn ?? planned }

    /// The time of that day. What was held on the day that was agreed was held at the time agreed, where no other is known.
    public var time: ClockSpan? {
        guard let heldOn else { return plannedTime }
        return heldTime ?? (heldOn == planned ? plannedTime : nil)
    }

    /// That day, with its time.
    public var when: When? { day.map { When($0, time) } }

    public static var kind: RecordKind { .meeting }
    public static var table: WritableKeyPath<Workspace, [ID: Meeting]> { \.meetings }
    public var references: [RecordKey] {
        talents.map { RecordKey($0) } + (activity.map { [RecordKey($0)] } ?? []) + (pair.map { [RecordKey($0)] } ?? [])
    }

    public func faults(in workspace: Workspace) -> [Fault] {
        if talents.isEmpty { return [.missing(.talent)] }
        if planned == nil, heldOn == nil { return [.missing(.day)] }
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

    /// Whether it is stored with the same two days: from before they were compared.
    private func isStored(in workspace: Workspace) -> Bool {
        workspace.meetings[id].map { ($0.planned, $0.heldOn) == (planned, heldOn) } ?? false
    }
}

/// Which part of a meeting a note holds: each has readers of its own (access.md).
public enum NoteKind: String, Codable, Sendable, CaseIterable {
    case buddyOutcome, buddyClosed, mirror, shadowing, talk, mentor

    public var name: Phrase {
        switch self {
        case .buddyOutcome: Phrase("Fælles udbytte", "Joint outcome")
        case .buddyClosed: Phrase("Lukket note", "Closed note")
        case .mirror: Phrase("Interviewnoter", "Interview notes")
        case .shadowing: Phrase("Feedback", "Feedback")
        case .talk: Phrase("Note fra samtalen", "Note from the conversation")
        case .mentor: Phrase("Note fra mentorsamtalen", "Note from the mentor conversation")
        }
    }
}

extension RecordID<MeetingNote> {
    /// The name of the one note of a kind at a meeting: two who begin it at the same moment clash, and each sees the other's text.
    public static func one(_ kind: NoteKind, at meeting: Meeting.ID) -> Self {
        // FNV-1a: the same on every machine, which `Hasher` is not.
        let hash = "\(meeting.raw)/\(kind.rawValue)".utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return Self("n" + String(hash, radix: 36))
    }
}

extension NoteKind {
    /// One of a pair wrote it about the other.
    public var isObservation: Bool { self == .mirror || self == .shadowing }
}

/// Something agreed at a meeting, as a task with a date.
public struct Agreement: Codable, Hashable, Sendable {
    public var text: String
    public var due: Day?
    public var isDone: Bool

    public init(text: String, due: Day? = nil, isDone: Bool = false) {
        self.text = text
        self.due = due
        self.isDone = isDone
    }
}

/// What was written at a meeting. Whoever wrote it keeps it when the relation ends.
public struct MeetingNote: Stored {
    public var id: RecordID<MeetingNote>
    public var meeting: Meeting.ID
    public var kind: NoteKind
    public var text: String
    public var agreements: [Agreement]
    /// The pair has let HR read the common outcome.
    public var isSharedWithHost: Bool
    /// A mirror's notes, handed over to the talent whom they are about.
    public var isReleased: Bool
    public var writtenBy: Person.ID?
    /// When a mirror's notes were handed over; nil where that is not known.
    public var releasedOn: Day?
    /// In which form each line of a mirror's notes is handed over, by the line itself: one that has none, or was changed, is withheld.
    public var forms: [String: StatementForm]?

    public init(
        id: ID, meeting: Meeting.ID, kind: NoteKind, text: String, agreements: [Agreement] = [],
        isSharedWithHost: Bool = false, isReleased: Bool = false, writtenBy: Person.ID? = nil,
        forms: [String: StatementForm]? = nil
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
    }

    public static var kind: RecordKind { .note }
    public static var table: WritableKeyPath<Workspace, [ID: MeetingNote]> { \.notes }
    public var references: [RecordKey] { [RecordKey(meeting)] + (writtenBy.map { [RecordKey($0)] } ?? []) }

    public func faults(in workspace: Workspace) -> [Fault] {
        if text.isBlank, agreements.isEmpty { return [.missing(.text)] }
        // Nothing of a mirror is handed over that was not chosen, statement by statement.
        if kind == .mirror, isReleased, chosen.isEmpty, workspace.notes[id]?.isReleased != true {
            return [
                Fault(
                    .text,
                    Phrase(
                        "Vælg først, hvad der skal overleveres: Tryk Mellemrum på hvert udsagn, der skal med.",
                        "First choose what to hand over: press Space on each statement to include."))
            ]
        }
        // Without its writer, nobody could say which of the two it is about, and so who may read it.
        if kind.isObservation, writtenBy == nil, workspace.meetings[meeting]?.talents.count ?? 0 > 1 {
            return [.missing(.person)]
        }
        return []
    }
}
