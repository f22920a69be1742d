import TalentDomain
import TerminalKit

/// A row of the timeline: a kind of activity, or a few that belong together.
enum TimelineGroup: Int, CaseIterable {
    case moduleDays, mirrors, buddyMeetings, talks, managementTeam, mentor, preparation, everyday, workshops, steering

    init(of kind: ActivityKind) {
        self =
            switch kind {
            case .kickOff, .moduleDay, .closingSeminar, .alumniDay: .moduleDays
            case .leaderMirror, .shadowing: .mirrors
            case .buddyMeeting: .buddyMeetings
            case .lineManagerTalk: .talks
            case .leaderGroupMeeting: .managementTeam
            case .mentorTalk: .mentor
            case .preparation: .preparation
            case .everyday: .everyday
            case .designWorkshop, .lineManagerWorkshop: .workshops
            case .steeringMeeting: .steering
            }
    }

    var name: Phrase {
        switch self {
        case .moduleDays: Phrase("Moduldage", "Module days")
        case .mirrors: Phrase("Spejl, skygge", "Mirror, shadow")
        case .buddyMeetings: Phrase("Buddymøder", "Buddy meetings")
        case .talks: Phrase("Ledersamtaler", "Conversations")
        case .managementTeam: Phrase("Ledergrupper", "Team meetings")
        case .mentor: Phrase("Mentor", "Mentor")
        case .preparation: Phrase("Forberedelse", "Preparation")
        case .everyday: Phrase("Hverdag", "Everyday work")
        case .workshops: Phrase("Workshopper", "Workshops")
        case .steering: Phrase("Styregruppe", "Steering group")
        }
    }
}

/// The rows and items of the timeline for some activities.
struct TimelineRows: ContextPart {
    let context: Context
    let activities: [Activity]
    /// The rows that have activities.
    let groups: [TimelineGroup]

    init(_ activities: [Activity], in context: Context) {
        self.context = context
        self.activities = activities
        let used = Set(activities.map { TimelineGroup(of: $0.kind) })
        groups = TimelineGroup.allCases.filter(used.contains)
    }

    var lanes: [TimelineLane] {
        let standing = TimelineStanding(context)
        return groups.map { TimelineLane(wording[$0.name], note: standing.note(on: $0, activities)) }
    }

    var items: [TimelineItem] {
        activities.indices.map { index in
            let activity = activities[index]
            let lane = groups.firstIndex(of: TimelineGroup(of: activity.kind)) ?? 0
            // The days of a module are joined by a line.
            let firstDay =
                activity.isPeriod || activity.kind != .moduleDay
                ? nil
                : activities[..<index].last { $0.kind == .moduleDay && $0.module == activity.module && !$0.isPeriod }
            return TimelineItem(
                lane: lane, start: activity.start.dayNumber, end: activity.end.dayNumber,
                mark: activity.isPeriod ? nil : mark(of: activity), joined: firstDay?.start.dayNumber,
                style: Style(activity.track.styleRole))
        }
    }

    /// The number of its module, a letter for the other common days; otherwise a sign for held and coming.
    private func mark(of activity: Activity) -> Character {
        switch activity.kind {
        case .moduleDay: if let module = activity.module, (1...9).contains(module) { return Character("\(module)") }
        case .kickOff: return "K"
        case .closingSeminar: return Character(wording.say("A", "C"))
        case .alumniDay: return Character(wording.say("U", "A"))
        default: break
        }
        return activity.end < today ? "●" : "○"
    }
}

/// The state of each row of the timeline, for viewers who may see the cohort's figures.
struct TimelineStanding: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }

    func note(on group: TimelineGroup, _ activities: [Activity]) -> Span {
        guard context.figures != nil || context.digest?.steering != nil else { return "" }
        switch group {
        case .moduleDays: return note(attendance)
        case .mirrors: return lacking(.mirror, .shadowing)
        case .buddyMeetings: return note(context.figures?.buddyMeetings ?? context.digest?.steering?.buddyMeetings)
        case .talks: return note(context.figures?.talks ?? context.digest?.steering?.talks)
        case .managementTeam:
            return note(context.figures?.leaderGroupMeetings ?? context.digest?.steering?.leaderGroupMeetings)
        case .mentor:
            let own = activities.filter { TimelineGroup(of: $0.kind) == group }
            return own.allSatisfy(\.isVoluntary) ? Span(wording.say("frivillig", "voluntary"), Style(.muted)) : ""
        case .preparation, .everyday, .workshops, .steering: return ""
        }
    }

    /// The talents who came, of those who were expected on the common days until today.
    private var attendance: Tally? {
        let past = Set(context.activities.filter { $0.end < today }.map(\.id))
        return context.figures.map { figures in
            let days = figures.attendance.filter { past.contains($0.activity) }
            let expected = days.map(\.expected).reduce(0, +)
            return Tally(held: days.map(\.attended).reduce(0, +), due: expected, people: expected)
        }
    }

    private func note(_ tally: Tally?) -> Span {
        guard let tally, tally.due > 0 else { return "" }
        return Span(
            "\(tally.held) " + wording.say("af", "of") + " \(tally.due)",
            Style(tally.held < tally.due ? .text : .muted))
    }

    private func lacking(_ kinds: AwaitedKind...) -> Span {
        let count = context.awaited.filter { kinds.contains($0.kind) }.things
        return count == 0 ? "" : Span("! \(count)", Style(.warn))
    }
}

extension Track {
    var styleRole: StyleRole {
        switch self {
        case .common: .trackCommon
        case .group: .trackGroup
        case .digital: .trackDigital
        case .everyday: .trackEveryday
        case .supporting: .trackSupporting
        }
    }
}
