import TalentDomain
import TerminalKit

/// A row of the timeline: a kind of activity, or a few that belong together.
enum TimelineGroup: Int, CaseIterable {
    case moduleDays, mirrors, buddyMeetings, talks, managementTeam, mentor, careers, networks, preparation, everyday,
        workshops, steering, supporting

    init(of activity: Activity) {
        self =
            switch activity.kind {
            // An individual course begins with a talk.
            case .kickOff where activity.track == .everyday: .talks
            case .kickOff, .moduleDay, .teachingDay, .closingSeminar, .alumniDay: .moduleDays
            case .leaderMirror, .shadowing: .mirrors
            case .buddyMeeting: .buddyMeetings
            case .lineManagerTalk, .consultantTalk: .talks
            case .leaderGroupMeeting: .managementTeam
            case .mentorTalk: .mentor
            case .careerTalk, .practice: .careers
            case .networkMeeting: .networks
            case .preparation, .personalityTest: .preparation
            case .everyday where activity.track == .supporting: .supporting
            case .everyday, .homework: .everyday
            case .designWorkshop, .lineManagerWorkshop: .workshops
            case .steeringMeeting: .steering
            }
    }

    var name: Phrase {
        switch self {
        case .moduleDays: Phrase("Moduldage", "Module days")
        case .mirrors: Phrase("Spejl, skygge", "Mirror/shadow")
        case .buddyMeetings: Phrase("Buddymøder", "Buddies")
        case .talks: Phrase("Ledersamtaler", "Conversations")
        case .managementTeam: Phrase("Ledergrupper", "Management team")
        case .mentor: Phrase("Mentor", "Mentor")
        case .careers: Phrase("Karriere, praktik", "Career, practice")
        case .networks: Phrase("Netværk", "Network")
        case .preparation: Phrase("Forberedelse", "Preparation")
        case .everyday: Phrase("Hverdag", "Everyday work")
        case .workshops: Phrase("Workshopper", "Workshops")
        case .steering: Phrase("Styregruppe", "Steering")
        case .supporting: Phrase("Understøttende", "Supporting")
        }
    }
}

/// The rows and items of the timeline for some activities.
struct TimelineRows: ContextPart {
    let context: Context
    let activities: [Activity]
    let marked: Set<Activity.ID>
    /// The rows that have activities.
    let groups: [TimelineGroup]

    init(_ activities: [Activity], marked: Set<Activity.ID> = [], in context: Context) {
        self.context = context
        self.activities = activities
        self.marked = marked
        let used = Set(activities.map { TimelineGroup(of: $0) })
        groups = TimelineGroup.allCases.filter(used.contains)
    }

    var lanes: [TimelineLane] {
        let standing = TimelineStanding(context)
        return groups.map { TimelineLane(wording[name(of: $0)], note: standing.note(on: $0, activities)) }
    }

    /// The name of a row, as its activities are: a programme without modules has common days.
    private func name(of group: TimelineGroup) -> Phrase {
        func has(_ kind: ActivityKind) -> Bool { activities.contains { $0.kind == kind } }
        return switch group {
        case .moduleDays where !activities.contains { $0.track == .common && TimelineGroup(of: $0) == group }:
            Phrase("Undervisning", "Teaching")
        case .moduleDays where !has(.moduleDay): Phrase("Fælles dage", "Common days")
        case .talks where has(.consultantTalk): Phrase("Samtaler", "Conversations")
        default: group.name
        }
    }

    var items: [TimelineItem] {
        activities.indices.map { index in
            let activity = activities[index]
            let lane = groups.firstIndex(of: TimelineGroup(of: activity)) ?? 0
            // The days of a module are joined by a line.
            let firstDay =
                activity.isPeriod || activity.kind != .moduleDay
                ? nil
                : activities[..<index].last { $0.kind == .moduleDay && $0.module == activity.module && !$0.isPeriod }
            return TimelineItem(
                lane: lane, start: activity.start.axisDay, end: activity.end.axisDay,
                mark: activity.isPeriod ? nil : mark(of: activity), sign: sign(of: activity),
                joined: firstDay?.start.axisDay,
                style: Style(activity.cancelled == nil ? activity.track.styleRole : .muted))
        }
    }

    /// The number of its module, a letter for the other common days; otherwise a sign for held and coming.
    private func mark(of activity: Activity) -> Character {
        if marked.contains(activity.id) { return "✓" }
        switch activity.kind {
        case .moduleDay, .teachingDay, .kickOff:
            if let number = activity.module ?? activity.part, (1...9).contains(number) { return Character("\(number)") }
            if activity.kind == .kickOff { return "K" }
        case .closingSeminar: return Character(wording.say("A", "C"))
        case .alumniDay: return Character(wording.say("U", "A"))
        default: break
        }
        return activity.end < today ? "●" : "○"
    }
}

extension TimelineRows {
    /// Marked periods and fixed dates have a sign besides.
    private func sign(of activity: Activity) -> Character? {
        if activity.isPeriod, marked.contains(activity.id) { return "✓" }
        return activity.isPinned ? Activity.fixedSign : nil
    }
}

/// How many of what was due by today were held, row by row, for viewers who may see the cohort's figures. Rows in which
/// nothing is due, or nothing is recorded, have no number.
struct TimelineStanding: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }

    func note(on group: TimelineGroup, _ activities: [Activity]) -> Span {
        let figures = context.figures, steering = context.digest?.steering
        guard figures != nil || steering != nil else { return "" }
        switch group {
        case .moduleDays: return note(attendance)
        case .mirrors: return note(figures?.mirrorsAndShadowings ?? steering?.mirrorsAndShadowings)
        case .buddyMeetings: return note(figures?.buddyMeetings ?? steering?.buddyMeetings)
        case .talks: return note(figures?.talks ?? steering?.talks)
        case .managementTeam: return note(figures?.leaderGroupMeetings ?? steering?.leaderGroupMeetings)
        case .networks: return note(figures?.networkMeetings ?? steering?.networkMeetings)
        // Nothing but their days is recorded of the others.
        case .mentor, .careers, .preparation, .everyday, .workshops, .steering, .supporting: return ""
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
