/// The subjects of the access rules: the rows of the access table.
public enum AccessCategory: String, Sendable, CaseIterable {
    case programme, names, attendance, guestAttendance, planWorkingCopy, planShared, planComment, leadershipTask,
        individualActivity,
        logEntry,
        logEntryFromHost
    case buddyOutcome, buddyClosedNote, mirrorNotes, shadowingFeedback, talkNote, mentorNote, mentorWish, networkNote
    case organisationBasis, localPlan, stepOwn, stepShared, readinessOwn, readinessAgreed, talentPool, surveyAnswers,
        history, ownNote, talkPreparation
    case prepared, practiceTask, question, steeringMeeting
}

/// The right of a role in a category: a cell of the access table.
public enum Grant: String, Sendable {
    case nothing
    /// May know that the meeting or judgement took place, and when, but never reads its content.
    case tookPlace
    /// Sees only figures about at least five people.
    case numbers
    /// Sees how many talents of the cohort there are such records about, never which talents.
    case cohortCount
    case read, readWrite
    /// Limited to people of the role holder's own organisation.
    case readOwn, readWriteOwn
    /// Reads the record if the talent has shared it with the role.
    case ifShared
    /// Reads the goals of the plan, and the tasks, unless the talent withholds them.
    case goalsUnlessWithheld
    /// Reads the record, comments on it, and agrees to it.
    case readCommentAgree
    /// Reads the record if the pair has shared it, otherwise as `tookPlace`.
    case tookPlaceUnlessShared
    /// Reads the record once it has been handed over to the talent.
    case afterRelease
    /// Reads and writes their own record. In a judgement of readiness, each reads the other's record when both have
    /// shared theirs; a note of one's own is never read by anybody else.
    case own
    /// Reads the record with the talent's consent. Spor stores no record of such a category yet.
    case withConsent
    /// Reads the history of the records that they may read, without confidential texts.
    case withoutTexts, ownWithoutTexts

    /// Whether the role may know at least that the meeting or judgement took place.
    var tellsItTookPlace: Bool {
        switch self {
        case .tookPlace, .tookPlaceUnlessShared, .afterRelease, .read, .readOwn, .readWrite, .readWriteOwn,
            .readCommentAgree,
            .own:
            true
        default: false
        }
    }
}
