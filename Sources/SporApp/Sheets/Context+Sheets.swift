import TalentDomain

extension Context {
    /// The form with that name; nil if its subject does not exist for this viewer.
    func sheet(_ name: SheetName) -> FormSheet? {
        switch name {
        case .activity(let activity): activitySheet(activity)
        case .moveActivity(let activity): moveSheet(activity)
        case .person(let talent): personSheet(talent)
        case .newTalent: newTalentSheet()
        case .knownTalent(let person): newTalentSheet(person)
        case .leave(let talent): leaveSheet(talent)
        case .goal(let talent, let goal): goalSheet(talent, goal)
        case .transition(let talent, let point, let column): transitionSheet(talent, point, column)
        case .planText(let talent, let text): planTextSheet(talent, text)
        case .learning(let talent, let point): learningSheet(talent, point)
        case .protege(let talent, let protege): protegeSheet(talent, protege)
        case .agree(let talent): agreeSheet(talent)?.showing(talent, .plan)
        case .task(let talent, let task): taskSheet(talent, task)
        case .talk(let talent, let meeting, let activity): talkSheet(talent, meeting, activity)
        case .pairMeeting(let pair, let meeting): pairMeetingSheet(pair, meeting)
        case .note(let meeting, let kind): noteSheet(meeting, kind)
        case .pair(let pair): pairSheet(pair)
        case .readiness(let talent, let judgement): readinessSheet(talent, judgement)
        case .agreement(let meeting, let index): agreementSheet(meeting, index)
        case .logEntry(let talent, let entry): logEntrySheet(talent, entry)?.showing(talent, .logbook)
        case .somebody(let person): somebodySheet(person)
        case .role(let person, let id, let role): roleSheet(person, id, as: role)
        case .successor(let role): successorSheet(role)
        case .bar(let role): barSheet(role)
        case .logLine(let talent): logEntrySheet(talent, nil, named: .logLine(talent))?.showing(talent, .logbook)
        case .closingDraft(let talent): closingDraftSheet(talent)
        case .networkGroup(let group): networkGroupSheet(group)
        case .newCohort: newCohortSheet()
        case .cohort(let cohort): cohortSheet(cohort)
        case .importPeople: importSheet()
        }
    }
}
