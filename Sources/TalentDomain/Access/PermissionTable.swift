extension Permission {
    /// The access table: the grant of each role in each category.
    ///
    /// A row lists the grants in the order of `columns`. An eighth grant is for the members of the talent's network group,
    /// who get `.nothing` in a row without it.
    public static let table: [AccessCategory: [Role: Grant]] = {
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
            // A guest reads their own attendance, a consultant that of the own organisation.
            .guestAttendance: row(.readWrite, .readOwn, .nothing, .nothing, .nothing, .nothing, .numbers),
            .planWorkingCopy: row(.nothing, .nothing, .readWrite, .nothing, .nothing, .nothing, .nothing),
            .planShared: row(.nothing, .readOwn, .read, .goalsUnlessWithheld, .readCommentAgree, .ifShared, .numbers),
            // Only the talent, the line manager and the consultant read the manager's comments, and no mentor does, even
            // if the talent shares the plan with the mentor.
            .planComment: row(.nothing, .readOwn, .read, .nothing, .readCommentAgree, .nothing, .nothing),
            .leadershipTask: row(.nothing, .readOwn, .readWrite, .goalsUnlessWithheld, .readWrite, .nothing, .nothing),
            // The talent, the line manager and the consultant plan the activities of one talent.
            .individualActivity: row(
                .readWrite, .readWriteOwn, .readWrite, .nothing, .readWrite, .nothing, .numbers),
            .logEntry: row(
                .cohortCount, .cohortCount, .readWrite, .ifShared, .ifShared, .ifShared, .nothing, .ifShared),
            .logEntryFromHost: row(.nothing, .nothing, .readWrite, .nothing, .nothing, .nothing, .nothing),
            .buddyOutcome: row(
                .tookPlace, .tookPlaceUnlessShared, .readWrite, .readWrite, .tookPlace, .nothing, .numbers),
            .buddyClosedNote: row(.nothing, .nothing, .readWrite, .readWrite, .nothing, .nothing, .nothing),
            .mirrorNotes: row(.tookPlace, .tookPlace, .afterRelease, .readWrite, .nothing, .nothing, .numbers),
            .shadowingFeedback: row(.tookPlace, .tookPlace, .read, .readWrite, .nothing, .nothing, .numbers),
            .talkNote: row(.tookPlace, .tookPlace, .readWrite, .nothing, .readWrite, .nothing, .numbers),
            .mentorNote: row(.tookPlace, .nothing, .readWrite, .nothing, .nothing, .readWrite, .nothing),
            // Whoever matches talents with mentors reads the wish. It may say what the talent did not get from a former
            // mentor, or does not get from the line manager, so neither reads it.
            .mentorWish: row(.read, .readOwn, .readWrite, .nothing, .nothing, .nothing, .nothing),
            // The members who met read it, not those who join the group later.
            .networkNote: row(.tookPlace, .tookPlace, .readWrite, .nothing, .nothing, .nothing, .numbers),
            .readinessOwn: row(.nothing, .nothing, .own, .nothing, .own, .nothing, .nothing),
            .readinessAgreed: row(.tookPlace, .readOwn, .read, .nothing, .read, .nothing, .numbers),
            .stepOwn: row(.nothing, .nothing, .own, .nothing, .own, .nothing, .nothing),
            .stepShared: row(.nothing, .readOwn, .read, .nothing, .read, .nothing, .numbers),
            // Competences, values and leadership basis of an organisation.
            .organisationBasis: row(.readWrite, .readWriteOwn, .read, .read, .read, .read, .nothing),
            // The plan for the talent environment of the workplace; buddies follow up on each other's.
            .localPlan: row(.tookPlace, .readWriteOwn, .readWrite, .read, .readWrite, .nothing, .numbers),
            .talentPool: row(.withConsent, .readOwn, .readOwn, .nothing, .readOwn, .nothing, .numbers),
            .surveyAnswers: row(.numbers, .numbers, .own, .nothing, .nothing, .nothing, .nothing),
            // A lead or consultant writes the note; another holder of the role does not read it.
            .ownNote: row(.own, .own, .nothing, .nothing, .nothing, .nothing, .nothing),
            // Each of the two people of a talk writes for themself before it.
            .talkPreparation: row(.nothing, .own, .own, .nothing, .own, .own, .nothing),
            .prepared: row(.numbers, .nothing, .readWrite, .nothing, .nothing, .nothing, .nothing),
            .practiceTask: row(.numbers, .nothing, .readWrite, .read, .nothing, .nothing, .nothing),
            // The talent who asks writes the question, the programme lead the answer.
            .question: row(.readWrite, .read, .read, .nothing, .read, .nothing, .nothing),
            // Agenda, decisions and figures of the day.
            .steeringMeeting: row(.readWrite, .read, .nothing, .nothing, .nothing, .nothing, .readWrite),
            .history: row(.withoutTexts, .ownWithoutTexts, .readOwn, .nothing, .nothing, .nothing, .nothing),
        ]
    }()

    /// The categories that the owner may write in addition to the rights of their two roles. In a store with an owner nobody
    /// else can log in, so the owner writes down what was agreed with the talents. None of these categories is confidential.
    static let ownerWrites: Set<AccessCategory> = [
        .programme, .names, .attendance, .guestAttendance, .planShared, .planComment, .leadershipTask,
        .individualActivity, .buddyOutcome, .mentorWish, .readinessAgreed, .stepShared, .localPlan, .organisationBasis,
        .question,
        .steeringMeeting,
    ]

    /// The categories that only the people concerned may read. They are hidden from an owner who looks as another person.
    static let confidential: Set<AccessCategory> = [
        .planWorkingCopy, .logEntry, .logEntryFromHost, .buddyClosedNote, .mirrorNotes, .shadowingFeedback, .talkNote,
        .mentorNote, .networkNote, .readinessOwn, .stepOwn, .ownNote, .talkPreparation, .prepared, .practiceTask,
    ]
}
