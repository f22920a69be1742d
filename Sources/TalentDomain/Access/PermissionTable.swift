extension Permission {
    /// The access table, row by row, with the columns: programme lead, internal consultant, the talent, buddy, line
    /// manager, mentor, steering group. Members of the same network group read only what is shared with the group.
    public static let table: [Matter: [Role: Grant]] = {
        let columns: [Role] = [
            .programmeLead, .internalConsultant, .talent, .buddy, .lineManager, .mentor, .steeringGroup,
        ]
        func row(_ grants: Grant...) -> [Role: Grant] {
            Dictionary(
                uniqueKeysWithValues: zip(columns + [.networkGroup], grants + (grants.count < 8 ? [.nothing] : [])))
        }
        return [
            .programme: row(.readWrite, .read, .read, .read, .read, .read, .read),
            .names: row(.readWrite, .readWriteOwn, .read, .read, .read, .read, .nothing),
            .attendance: row(.readWrite, .readOwn, .readOwn, .nothing, .read, .nothing, .numbers),
            .planWorkingCopy: row(.nothing, .nothing, .readWrite, .nothing, .nothing, .nothing, .nothing),
            .planShared: row(.nothing, .readOwn, .read, .goalsUnlessWithheld, .readCommentAgree, .ifShared, .numbers),
            // The manager's comments are for the talent and the consultant. A mentor with whom the plan is shared does
            // not read them.
            .planComment: row(.nothing, .readOwn, .read, .nothing, .readCommentAgree, .nothing, .nothing),
            .leadershipTask: row(.nothing, .readOwn, .readWrite, .goalsUnlessWithheld, .readWrite, .nothing, .nothing),
            .logEntry: row(
                .cohortCount, .cohortCount, .readWrite, .ifShared, .ifShared, .ifShared, .nothing, .ifShared),
            .logEntryFromHost: row(.nothing, .nothing, .readWrite, .nothing, .nothing, .nothing, .nothing),
            .buddyOutcome: row(.that, .thatUnlessShared, .readWrite, .readWrite, .that, .nothing, .numbers),
            .buddyClosedNote: row(.nothing, .nothing, .readWrite, .readWrite, .nothing, .nothing, .nothing),
            .mirrorNotes: row(.that, .that, .afterRelease, .readWrite, .nothing, .nothing, .numbers),
            .shadowingFeedback: row(.that, .that, .read, .readWrite, .nothing, .nothing, .numbers),
            .talkNote: row(.that, .that, .readWrite, .nothing, .readWrite, .nothing, .numbers),
            .mentorNote: row(.that, .nothing, .readWrite, .nothing, .nothing, .readWrite, .nothing),
            .readinessOwn: row(.nothing, .nothing, .own, .nothing, .own, .nothing, .nothing),
            .readinessAgreed: row(.that, .readOwn, .read, .nothing, .read, .nothing, .numbers),
            .talentPool: row(.withConsent, .readOwn, .readOwn, .nothing, .readOwn, .nothing, .numbers),
            .surveyAnswers: row(.numbers, .numbers, .own, .nothing, .nothing, .nothing, .nothing),
            .history: row(.withoutTexts, .ownWithoutTexts, .readOwn, .nothing, .nothing, .nothing, .nothing),
        ]
    }()

    /// The matters that the keeper writes in addition: nobody else can log in, so the consultant keeps what was agreed
    /// with the
    /// talents. Confidential matters are not among it.
    static let keeperWrites: Set<Matter> = [
        .programme, .names, .attendance, .planShared, .planComment, .leadershipTask, .buddyOutcome, .readinessAgreed,
    ]

    /// Matters that only the people concerned may read.
    static let closed: Set<Matter> = [
        .planWorkingCopy, .logEntry, .logEntryFromHost, .buddyClosedNote, .mirrorNotes, .shadowingFeedback, .talkNote,
        .mentorNote, .readinessOwn,
    ]
}
