import TalentDomain

/// The tabs of a talent's screen, in order.
public enum RoomTab: Int, CaseIterable, Sendable {
    case plan, tasks, talks, buddy, logbook, readiness

    var title: Phrase {
        switch self {
        case .plan: Phrase("Plan", "Plan")
        case .tasks: Phrase("Opgaver", "Tasks")
        case .talks: Phrase("Samtaler", "Conversations")
        case .buddy: Phrase("Buddy", "Buddy")
        case .logbook: Phrase("Logbog", "Logbook")
        case .readiness: Phrase("Parathed", "Readiness")
        }
    }

    func screen(for talent: Talent.ID) -> any Screen {
        switch self {
        case .plan: PlanTab(talent: talent)
        case .tasks: TasksTab(talent: talent)
        case .talks: TalksTab(talent: talent)
        case .buddy: BuddyTab(talent: talent)
        case .logbook: LogbookTab(talent: talent)
        case .readiness: ReadinessTab(talent: talent)
        }
    }

    /// Whether a programme with those parts has it.
    func isUsed(by uses: Set<ProgrammePart>) -> Bool {
        switch self {
        case .buddy: !uses.isDisjoint(with: [.buddies, .leaderMirror, .shadowing])
        case .readiness: uses.contains(.readiness)
        case .plan, .tasks, .talks, .logbook: true
        }
    }

    /// The categories that the tab shows. The tab is visible to viewers who may see at least one of them.
    var categories: [AccessCategory] {
        switch self {
        case .plan: [.planWorkingCopy, .planShared]
        case .tasks: [.leadershipTask]
        case .talks: [.talkNote, .mentorNote]
        case .buddy: [.buddyOutcome, .buddyClosedNote, .mirrorNotes, .shadowingFeedback]
        case .logbook: [.logEntry]
        case .readiness: [.readinessOwn, .readinessAgreed]
        }
    }
}

/// One row of a talent's screen, to open it there.
public enum RoomPlace: Hashable, Sendable {
    case talk(TalkRow.ID)
    case pairMeeting(JointMeetingRow.ID)
    case task(LeadershipTask.ID)
    case goal(Goal.ID)
    case planText(PlanText)
    case ground(TrainingGround.ID)

    var tab: RoomTab {
        switch self {
        case .talk: .talks
        case .pairMeeting: .buddy
        case .task: .tasks
        case .goal, .planText, .ground: .plan
        }
    }

    /// The tab with the row selected.
    func screen(for talent: Talent.ID) -> any Screen {
        switch self {
        case .talk(let row): TalksTab(talent: talent, at: row)
        case .pairMeeting(let row): BuddyTab(talent: talent, at: row)
        case .task(let task): TasksTab(talent: talent, at: task)
        case .goal(let goal): PlanTab(talent: talent, at: .goal(goal))
        case .planText(let text): PlanTab(talent: talent, at: .text(text))
        case .ground(let ground): PlanTab(talent: talent, at: .ground(ground))
        }
    }
}

extension Abilities {
    /// Whether the viewer may see anything of a talent's category.
    func opens(_ category: AccessCategory, of talent: Talent.ID) -> Bool {
        Permission.opens(category, of: talent, to: viewer, in: data)
    }

    /// The tabs of a talent's screen for this viewer.
    func tabs(of talent: Talent.ID) -> [RoomTab] {
        let uses = data.talents[talent]?.cohort.flatMap { data.cohorts[$0]?.uses } ?? Set(ProgrammePart.allCases)
        return RoomTab.allCases.filter { tab in
            tab.isUsed(by: uses) && tab.categories.contains { opens($0, of: talent) }
        }
    }

    func mayWriteNames(of talent: Talent) -> Bool {
        Permission.may(viewer, do: .talent(Edit(from: talent, to: talent)), in: data)
    }
}
