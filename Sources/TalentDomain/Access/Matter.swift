/// The subjects of the access rules: the rows of the access table.
public enum Matter: String, Sendable, CaseIterable {
    case programme, names, attendance, planWorkingCopy, planShared, planComment, leadershipTask, logEntry,
        logEntryFromHost
    case buddyOutcome, buddyClosedNote, mirrorNotes, shadowingFeedback, talkNote, mentorNote
    case readinessOwn, readinessAgreed, talentPool, surveyAnswers, history
}

/// The right of a role in a matter: the cells of the access table.
public enum Grant: String, Sendable {
    case nothing
    /// The fact that it took place, and when; never its content.
    case that
    /// Figures about at least five people.
    case numbers
    /// The number in the cohort, never who.
    case cohortCount
    case read, readWrite
    /// For people of their own organisation.
    case readOwn, readWriteOwn
    /// Readable if the talent has shared it with that role.
    case ifShared
    /// The goals of a plan, and the tasks, unless the talent withholds them.
    case goalsUnlessWithheld
    /// Readable, with the reader's own comment and agreement.
    case readCommentAgree
    case thatUnlessShared
    case afterRelease
    /// Each reads their own until both have shared.
    case own
    case withConsent
    /// The history of records that they may read, without confidential texts.
    case withoutTexts, ownWithoutTexts

    /// Whether the cell tells at least that something took place.
    var tellsThat: Bool {
        switch self {
        case .that, .thatUnlessShared, .afterRelease, .read, .readOwn, .readWrite, .readWriteOwn, .readCommentAgree,
            .own:
            true
        default: false
        }
    }
}
