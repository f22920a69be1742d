import TalentDomain

/// Makes the sheet of a name.
struct Sheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Sheets {
    /// The form with that name; nil if its subject does not exist for this viewer.
    func sheet(_ name: SheetName) -> FormSheet? {
        switch name {
        case .activity(let activity): ProgrammeSheets(context).activitySheet(activity)
        case .moveActivity(let activity): ProgrammeSheets(context).moveSheet(activity)
        case .shift(let activity): ProgrammeSheets(context).shiftSheet(activity)
        case .cancelActivity(let activity): ProgrammeSheets(context).cancelSheet(activity)
        case .copyActivity(let activity): ProgrammeSheets(context).copySheet(activity)
        case .stretch(let activity): ProgrammeSheets(context).stretchSheet(activity)
        case .catchUp(let attendance): ProgrammeSheets(context).catchUpSheet(attendance)
        case .moveSeveral(let activities): SeveralSheets(context).moveSheet(activities)
        case .cancelSeveral(let activities): SeveralSheets(context).cancelSheet(activities)
        case .editSeveral(let activities): SeveralSheets(context).editSheet(activities)
        case .person(let talent): TalentSheets(context).personSheet(talent)
        case .newTalent: TalentSheets(context).newTalentSheet()
        case .knownTalent(let person): TalentSheets(context).newTalentSheet(person)
        case .leave(let talent): TalentSheets(context).leaveSheet(talent)
        case .goal(let talent, let goal): PlanSheets(context).goalSheet(talent, goal)
        case .transition(let talent, let point, let column): PlanSheets(context).transitionSheet(talent, point, column)
        case .planText(let talent, let text): PlanSheets(context).planTextSheet(talent, text)
        case .learning(let talent, let point): PlanSheets(context).learningSheet(talent, point)
        case .protege(let talent, let protege): PlanSheets(context).protegeSheet(talent, protege)
        case .product(let talent, let module): PlanSheets(context).productSheet(talent, module: module)
        case .ground(let talent, let ground): PlanSheets(context).groundSheet(talent, ground)
        case .localPoint(let talent, let point): LocalPlans(context).pointSheet(talent, point)
        case .organisationBasis(let cohort, let organisation):
            OrganisationBases(context).sheet(cohort, organisation)
        case .agree(let talent): PlanSheets(context).agreeSheet(talent)?.showing(talent, .plan)
        case .task(let talent, let task): TaskSheets(context).taskSheet(talent, task)
        case .talk(let talent, let meeting, let activity): MeetingSheets(context).talkSheet(talent, meeting, activity)
        case .pairMeeting(let pair, let meeting): MeetingSheets(context).jointMeetingSheet(.pair(pair), meeting)
        case .networkMeeting(let group, let meeting): MeetingSheets(context).jointMeetingSheet(.group(group), meeting)
        case .note(let meeting, let kind): MeetingSheets(context).noteSheet(meeting, kind)
        case .noteWithOwnWords(let meeting):
            data.meetings[meeting].flatMap {
                MeetingSheets(context).noteSheet(meeting, $0.kind.talkNote, joining: true)
            }
        case .pair(let pair): PairSheets(context).pairSheet(pair)
        case .readiness(let talent, let judgement): ReadinessSheets(context).readinessSheet(talent, judgement)
        case .stepExample(let talent, let statement): Steps(context).exampleSheet(talent, statement)
        case .proposedGoal(let talent, let proposal): PlanSheets(context).goalSheet(talent, nil, proposing: proposal)
        case .proposedPoint(let talent, let column, let text):
            PlanSheets(context).transitionSheet(talent, nil, column, proposing: text)
        case .proposedGround(let talent, let kind): PlanSheets(context).groundSheet(talent, nil, proposing: kind)
        case .stepAnswers(let talent): Steps(context).answersSheet(talent)
        case .agreedTask(let talent, let meeting, let text):
            TaskSheets(context).taskSheet(talent, nil, from: (meeting, text))
        case .agreement(let meeting, let index): MeetingSheets(context).agreementSheet(meeting, index)
        case .logEntry(let talent, let entry):
            LogbookSheets(context).logEntrySheet(talent, entry)?.showing(talent, .logbook)
        case .somebody(let person): PeopleSheets(context).somebodySheet(person)
        case .role(let person, let id, let role): PeopleSheets(context).roleSheet(person, id, as: role)
        case .successor(let role): PeopleSheets(context).successorSheet(role)
        case .bar(let role): PeopleSheets(context).barSheet(role)
        case .logLine(let talent):
            LogbookSheets(context).logEntrySheet(talent, nil, named: .logLine(talent))?.showing(talent, .logbook)
        case .closingDraft(let talent): LogbookSheets(context).closingDraftSheet(talent)
        case .networkGroup(let group): PairSheets(context).networkGroupSheet(group)
        case .mentorWish(let talent): MentorSheets(context).wishSheet(talent)
        case .mentorOffer(let person, let role): MentorSheets(context).offerSheet(person, role)
        case .newCohort: ProgrammeSheets(context).newCohortSheet()
        case .cohort(let cohort): ProgrammeSheets(context).cohortSheet(cohort)
        case .importPeople: ProgrammeSheets(context).importSheet()
        case .print: FileSheets(context).paperSheet()
        case .spreadsheet: FileSheets(context).spreadsheetSheet()
        case .calendar: FileSheets(context).calendarSheet()
        case .invitation: FileSheets(context).invitationSheet()
        case .material(let activity, let material): Teaching(context).materialSheet(activity, material)
        case .practice(let talent, let module): Teaching(context).practiceSheet(talent, module: module)
        case .question(let activity, let question): Teaching(context).questionSheet(activity, question)
        case .answerQuestion(let question): Teaching(context).answerSheet(question)
        case .steeringItem(let meeting, let item): Steering(context).itemSheet(meeting, item)
        case .steeringDecision(let item): Steering(context).decisionSheet(item)
        case .ownNote(let subject, let note, let question): OwnNotes(context).sheet(subject, note, answering: question)
        case .talkQuestion(let meeting, let index): MeetingSheets(context).questionSheet(meeting, index)
        }
    }
}
