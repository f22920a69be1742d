/// What a rule of access is about: the rows of access.md's table.
public enum Matter: String, Sendable, CaseIterable {
    case programme, names, attendance, planWorkingCopy, planShared, planComment, leadershipTask, logEntry,
        logEntryFromHost
    case buddyOutcome, buddyClosedNote, mirrorNotes, shadowingFeedback, talkNote, mentorNote
    case readinessOwn, readinessAgreed, talentPool, surveyAnswers, history
}

/// What a role may do in a matter: the cells of access.md's table.
public enum Grant: String, Sendable {
    case nothing
    /// That it took place, and when; never what was said.
    case that
    /// Figures about five people or more.
    case numbers
    /// How many of the cohort, never who.
    case cohortCount
    case read, readWrite
    /// One's own organisation's people.
    case readOwn, readWriteOwn
    /// Readable where the talent shared it with that role.
    case ifShared
    /// The goals of a plan, and the tasks, unless the talent withholds them.
    case goalsUnlessWithheld
    /// Readable, with a comment and an agreement of one's own.
    case readCommentAgree
    case thatUnlessShared
    case afterRelease
    /// Each reads their own until both share.
    case own
    case withConsent
    /// History of what one may read, without confidential texts.
    case withoutTexts, ownWithoutTexts

    /// Whether it tells at least that something took place.
    var tellsThat: Bool {
        switch self {
        case .that, .thatUnlessShared, .afterRelease, .read, .readOwn, .readWrite, .readWriteOwn, .readCommentAgree,
            .own:
            true
        default: false
        }
    }
}
