import TalentDomain

/// A coming or overdue item of a talent.
struct Deadline: Hashable {
    var day: Day
    /// A word for a list: `samtale`.
    var sort: String
    var what: String

    /// After more days than this, the words of what is late have the colour of its mark.
    static let longDays = 30

    func isLate(on today: Day) -> Bool { day < today }
}

extension Talents {
    /// Talks not held, goals and tasks not reached, and other overdue items, the nearest day first. For a talent who
    /// has left, only agreed talks to come.
    func deadlines(of talent: Talent.ID) -> [Deadline] {
        let hasLeft = Overview(context).lastDayOnCohort(of: talent) != nil
        let talks = Talks(context).talkRows(of: talent).filter { row in
            !row.isHeld && (row.kind.isLineManagerTalk || overdueSince(row, of: talent) != nil)
        }
        // A voluntary talk whose time has passed is not missing.
        .filter { row in row.activity?.isVoluntary != true || row.deadline.map { $0 >= today } ?? false }
        .filter { row in !hasLeft || row.meeting?.planned.map { $0 >= today } ?? false }
        .map { row in
            Deadline(
                day: overdueSince(row, of: talent) ?? row.deadline ?? .distantFuture,
                sort: row.kind == .leaderGroupMeeting
                    ? wording[AwaitedKind.leaderGroupMeeting.short] : wording.say("samtale", "conversation"),
                what: wording[row.title])
        }
        if hasLeft { return talks }
        let goals = Plans(context).planSight(of: talent).content?.goals.filter { $0.progress.isOpen } ?? []
        let tasks = data.tasks(of: talent).filter(\.isOpen)
        let dated =
            goals.compactMap { goal in
                goal.due.map {
                    Deadline(
                        day: $0, sort: wording.say("mål", "goal"),
                        what: wording.say("mål: ", "goal: ") + wording.text(goal.text))
                }
            }
            + tasks.compactMap { task in
                task.due.map {
                    Deadline(
                        day: $0, sort: wording.say("opgave", "task"),
                        what: wording.say("opgave: ", "task: ") + wording.text(task.text))
                }
            }
        let all = talks.filter { $0.day != .distantFuture } + dated + outstanding(of: talent)
        // A management team meeting that is overdue is among the talks and among what is outstanding.
        return all.uniqued().sorted { ($0.day, $0.what) < ($1.day, $1.what) }
    }

    /// The day since which a talk is overdue, as the overview counts it: whatever day has been agreed on since.
    private func overdueSince(_ row: TalkRow, of talent: Talent.ID) -> Day? {
        guard let activity = row.activity?.id else { return nil }
        return context.awaited.first {
            $0.talents.contains(talent)
                && [.talk(activity), .expectationTalk(activity), .leaderGroupMeeting(activity)].contains($0.category)
        }?.since
    }

    /// The overdue items besides talks and tasks, which have their own dates.
    private func outstanding(of talent: Talent.ID) -> [Deadline] {
        context.awaited.filter { $0.talents.contains(talent) }.compactMap { awaited in
            switch awaited.kind {
            case .talk, .expectationTalk, .task, .attendance, .answer, .buddy, .mentor, .smallGroup, .practice,
                .question, .decision:
                nil
            case .mirror, .shadowing, .buddyMeeting, .networkMeeting, .leaderGroupMeeting, .noPlan, .plan, .readiness,
                .agreement:
                Deadline(
                    day: awaited.since, sort: wording[awaited.kind.short],
                    what: wording[awaited.title(in: data)].capitalizedFirst)
            }
        }
    }
}
