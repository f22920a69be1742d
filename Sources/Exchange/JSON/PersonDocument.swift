import TalentDomain

/// The document of `spor person export`: everything stored about a person that the viewer may read.
///
/// Texts are complete and unchanged. A key may be added without a new `version`; none is renamed or removed within one.
public struct PersonDocument: Encodable, Hashable, Sendable {
    /// The version of the format: 1.
    public var version = 1
    /// True when the viewer is not the person. Then the person's private texts are left out, whether there are any or
    /// not.
    public var withheld: Bool
    public var person: Details
    /// The names of all people whose `id`s occur.
    public var people: [String: String]
    /// The person's roles, and other people's roles towards the person.
    public var roles: [Role]
    /// The person's place in each cohort; `id` is called `talent` in the rest.
    public var talents: [Talent]
    public var pairs: [Pair]
    public var networkGroups: [NetworkGroup]
    public var attendance: [Attendance]
    /// The current plans.
    public var plans: [Plan]
    /// Every version that was shared, with agreements and comments.
    public var versions: [Version]
    /// The person's comments on other people's plans.
    public var comments: [Comment]
    public var tasks: [Task]
    public var mentorWishes: [MentorWish]
    public var meetings: [Meeting]
    public var notes: [Note]
    public var judgements: [Judgement]
    public var stepAssessments: [StepAssessment]
    public var localPlans: [LocalPlan]
    /// In the order of time.
    public var logEntries: [LogEntry]
    /// The activities that the person has ticked as prepared for, by their ids.
    public var prepared: [String]
    public var practiceTasks: [PracticeTask]
    /// The person's questions to teachers.
    public var questions: [Question]
    /// The person's own notes about a talent, an activity or a cohort; in the order of time.
    public var ownNotes: [OwnNote]
    /// The public keys with which the person logs in.
    public var keys: [Key]
    /// The settings `language` and `theme`.
    public var settings: [String: String]
    /// Texts that the person has typed and not saved.
    public var drafts: [Draft]
    /// Changes that the person made, and changes of records about the person; the newest first, without texts.
    public var history: [HistoryLine]
    /// Records that cannot be read and are missing above: kind and id, such as `logEntry 000001-abc`.
    public var unread: [String]

    /// The person's own data.
    public struct Details: Encodable, Hashable, Sendable {
        public var id, givenName, familyName, email, organisation, department, position, employeeNumber: String
        /// 0 employee, 1 leader, 2 chief, 3 strategic chief, 4 director.
        @OrNull public var level: Int?
        @OrNull public var employedSince: Day?
    }

    /// A role, with the cohort, organisation or talent it is for.
    public struct Role: Encodable, Hashable, Sendable {
        public var person: String
        /// Such as `lineManager` or `mentor`.
        public var role: String
        @OrNull public var cohort: String?
        @OrNull public var organisation: String?
        @OrNull public var talent: String?
        /// The offer of a volunteer in the mentor corps, and to how many at a time; null for other roles.
        @OrNull public var offer: String?
        @OrNull public var places: Int?
        public var barredFrom: [String]
        @OrNull public var from: Day?
        @OrNull public var until: Day?
    }

    /// The person's place in one cohort.
    public struct Talent: Encodable, Hashable, Sendable {
        public var id: String
        /// The cohort's name; null while the talent waits for one.
        @OrNull public var cohort: String?
        /// `vertical` or `horizontal`.
        public var direction: String
        /// 0–4.
        public var targetLevel: Int
        /// `active`, `left` or `completed`.
        public var status: String
        @OrNull public var statusOn: Day?
        /// The day on which a late talent joined; null for those who were there from the beginning.
        @OrNull public var joinedOn: Day?
        @OrNull public var nextPath: String?
    }

    /// Two or three buddies, by the ids of their `talents`.
    public struct Pair: Encodable, Hashable, Sendable {
        public var members: [String]
        @OrNull public var from: Day?
        @OrNull public var until: Day?
    }

    /// A network group, by the ids of its `talents`.
    public struct NetworkGroup: Encodable, Hashable, Sendable {
        public var name: String
        public var members: [String]
        @OrNull public var from: Day?
        @OrNull public var until: Day?
    }

    /// The answer to one invitation, and the attendance.
    public struct Attendance: Encodable, Hashable, Sendable {
        /// The talent's id; null for somebody else who was invited.
        @OrNull public var talent: String?
        public var activity: String
        /// `invited`, `accepted`, `declined`, `attended` or `absent`.
        public var answer: String
        /// `leave`, `work`, `otherAgreed` or `unknown`.
        @OrNull public var reason: String?
        /// The agreement on how to catch up.
        @OrNull public var catchUp: String?
        @OrNull public var caughtUpOn: Day?
    }

    /// A wish for a mentor.
    public struct MentorWish: Encodable, Hashable, Sendable {
        public var talent, text: String
        public var on: Day
    }

    /// A meeting or talk, without its notes.
    public struct Meeting: Encodable, Hashable, Sendable {
        public var id: String
        /// Such as `runningTalk` or `buddyMeeting`.
        public var kind: String
        public var talents: [String]
        @OrNull public var activity: String?
        @OrNull public var planned: Day?
        @OrNull public var heldOn: Day?
        /// `13:00`; null where none is agreed.
        @OrNull public var startTime: String?
        @OrNull public var endTime: String?
        /// Empty where none is agreed.
        public var place: String
    }

    /// The notes of a meeting.
    public struct Note: Encodable, Hashable, Sendable {
        public var meeting: String
        /// `buddyOutcome`, `buddyClosed`, `mirror`, `shadowing`, `talk`, `mentor` or `network`.
        public var kind: String
        public var text: String
        public var agreements: [Agreement]
        @OrNull public var writtenBy: String?
        public var isSharedWithHost: Bool
        public var isReleased: Bool
        /// How each line of a mirror is handed over: `theme` or `quote`. Lines that are missing here are withheld.
        @OrNull public var forms: [String: String]?
        /// The questions that the people of a talk added to its guide.
        public var questions: [String]
    }

    /// Something that was agreed at a meeting.
    public struct Agreement: Encodable, Hashable, Sendable {
        public var text: String
        @OrNull public var due: Day?
        public var isDone: Bool
        /// The `id` of the leadership task that it became.
        @OrNull public var task: String?
    }

    /// A judgement of readiness.
    public struct Judgement: Encodable, Hashable, Sendable {
        public var talent: String
        public var date: Day
        public var purpose, work, performance, judge, comment: String
        /// A situation that shows it; may be empty.
        public var example: String
        /// 1–6.
        @OrNull public var box: Int?
        public var isShared: Bool
        @OrNull public var writtenBy: String?
    }

    /// The answers to "Er du klar til trinet?" of the talent, or of the line manager about the talent.
    public struct StepAssessment: Encodable, Hashable, Sendable {
        public var talent: String
        /// 1–4: the level that the statements are about.
        public var level: Int
        /// From 1.
        public var round: Int
        public var date: Day
        /// `talent` or `lineManager`.
        public var judge: String
        /// Five, in the order of the level's statements.
        public var answers: [Answer]
        public var isShared: Bool
        @OrNull public var writtenBy: String?

        public struct Answer: Encodable, Hashable, Sendable {
            /// `practising`, `underWay` or `confident`.
            @OrNull public var step: String?
            public var example: String
        }
    }

    /// A plan for the talent environment of a workplace.
    public struct LocalPlan: Encodable, Hashable, Sendable {
        public var talent: String
        public var points: [Point]
        public var agreements: [Agreement]

        public struct Point: Encodable, Hashable, Sendable {
            public var what, who: String
            @OrNull public var due: Day?
            /// `alive`, `stalled` or `done`.
            @OrNull public var standing: String?
            public var note: String
        }

        public struct Agreement: Encodable, Hashable, Sendable {
            /// `talent`, `lineManager` or `internalConsultant`.
            public var role: String
            @OrNull public var by: String?
            public var on: Day
        }
    }

    /// A public key.
    public struct Key: Encodable, Hashable, Sendable {
        /// Such as `ssh-ed25519`.
        public var type: String
        /// In base64.
        public var key: String
        public var label: String
        public var addedOn: Day
    }

    /// An entry of the logbook.
    public struct LogEntry: Encodable, Hashable, Sendable {
        public var talent: String
        /// `2027-03-15T09:30:00Z`.
        public var at: String
        public var text: String
        /// A list of `buddy`, `lineManager`, `mentor`, `networkGroup`; empty for a private entry.
        public var sharedWith: [String]
        @OrNull public var sharedOn: Day?
        public var isHostConfidential: Bool
        @OrNull public var activity: String?
        @OrNull public var goal: String?
        public var isStarred: Bool
    }

    /// The person's practice tasks between the two days of a module.
    public struct PracticeTask: Encodable, Hashable, Sendable {
        public var talent: String
        public var module: Int
        public var plan, outcome: String
        public var on: Day
    }

    /// A question to the teacher of an activity.
    public struct Question: Encodable, Hashable, Sendable {
        public var activity: String
        /// `2027-03-15T09:30:00Z`.
        public var at: String
        public var text: String
        /// Empty while it is unanswered.
        public var answer: String
    }

    /// A note that its writer alone reads.
    public struct OwnNote: Encodable, Hashable, Sendable {
        /// `talent`, `activity`, `cohort`, or `talk` for words before a talk, whose talent `id` names.
        public var about: String
        public var id: String
        /// `2027-03-15T09:30:00Z`.
        public var at: String
        public var text: String
    }

    /// A text that was not saved.
    public struct Draft: Encodable, Hashable, Sendable {
        public var at: String
        /// The form in which it was typed.
        public var place: String
        public var text: String

        public init(at: Timestamp, place: String, text: String) {
            self.at = at.iso
            self.place = place
            self.text = text
        }
    }

    /// One change in the history.
    public struct HistoryLine: Encodable, Hashable, Sendable {
        public var at: String
        /// Null for the owner of the store, and for an erased person.
        @OrNull public var by: String?
        /// In the language of the export.
        public var what: String

        public init(at: Timestamp, by: Person.ID?, what: String) {
            self.at = at.iso
            self.by = by.flatMap { $0 == .erased ? nil : $0.raw }
            self.what = what
        }
    }
}
