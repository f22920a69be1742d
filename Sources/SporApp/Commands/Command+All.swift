extension Command {
    /// The screens that have commands of their own. A new screen with commands is a new line here.
    static let screens: [any Screen.Type] = [
        OverviewScreen.self, ReminderScreen.self, TimelineScreen.self, ActivityScreen.self, TalentListScreen.self,
        TalentRoom.self, PlanTab.self, TasksTab.self, TalksTab.self, BuddyTab.self, LogbookTab.self, ReadinessTab.self,
        ReadinessScreen.self, PairListScreen.self, PairProposalScreen.self, MeetingScreen.self,
        NetworkGroupScreen.self, NetworkGroupProposalScreen.self, MentorScreen.self, MentorProposalScreen.self,
        AttendanceScreen.self, PeopleScreen.self, PersonScreen.self, HistoryScreen.self, OwnNotesScreen.self,
        LentTasksScreen.self, MaterialsScreen.self, PracticeScreen.self, QuestionsScreen.self, SteeringScreen.self,
        StepScreen.self, LevelStepScreen.self, PlanVersionsScreen.self, LocalPlanScreen.self, TalkPageScreen.self,
    ]

    /// Every command, once.
    public static let all: [Command] = {
        var seen: Set<Command> = []
        let common = CommonBinding.everywhere + CommonBinding.paletteOnly
        return (MainScreen.all.map(\.command) + screens.flatMap { $0.commands } + common.map(\.command)).filter {
            seen.insert($0).inserted
        }
    }()
}

extension Screen {
    /// The commands that this kind of screen offers at one time or another.
    static var commands: [Command] { bindings.map(\.command) }
}
