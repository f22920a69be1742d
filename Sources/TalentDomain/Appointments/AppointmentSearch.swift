/// Finds the dates of a calendar in the data that its reader may see.
public struct AppointmentSearch {
    private let seen: Workspace
    private let viewer: Viewer
    private let history: CalendarHistory

    /// - Parameters:
    ///   - seen: the data that the viewer may see.
    ///   - history: the history of the viewer's cohorts and talents.
    public init(_ seen: Workspace, for viewer: Viewer, _ history: CalendarHistory) {
        (self.seen, self.viewer, self.history) = (seen, viewer, history)
    }

    /// The viewer's own calendar: the activities that they take part in, their talks and meetings, and the due dates of
    /// their tasks and goals.
    ///
    /// Cancelled and deleted things are in it until their day is past.
    public var own: [Appointment] {
        guard let person = viewer.person else { return [] }
        let goals = seen.talents(of: person).flatMap { talent in
            (seen.currentPlan(of: talent.id)?.goals ?? []).map { CalendarItem.goal($0, of: talent.id) }
        }
        let current =
            seen.activities.values.map(CalendarItem.activity) + seen.meetings.values.map(CalendarItem.meeting)
            + seen.tasks.values.map(CalendarItem.task) + goals
        return appointments(current) { isOwn($0, of: person) }
    }

    /// The activities of a cohort, without those that are planned for one talent.
    public func activities(in cohort: Cohort.ID) -> [Appointment] {
        appointments(seen.activities.values.map(CalendarItem.activity)) { item in
            if case .activity(let activity) = item {
                activity.cohort == cohort && activity.talent == nil
            } else {
                false
            }
        }
    }

    /// One activity; nil if the viewer does not see it.
    public func appointment(of activity: Activity.ID) -> Appointment? {
        seen.activities[activity].flatMap { appointment(.activity($0)) }
    }

    private func appointments(_ current: [CalendarItem], where isShown: (CalendarItem) -> Bool) -> [Appointment] {
        let known = Set(current.filter { $0.face != nil }.map(\.subject))
        let gone = history.gone.filter { !known.contains($0.subject) && isShown($0) }.compactMap { item in
            appointment(item).map { appointment in
                var gone = appointment
                gone.isCancelled = true
                return gone
            }
        }
        return (current.filter(isShown).compactMap(appointment) + gone)
            .filter { !$0.isCancelled || $0.dates.end >= viewer.today }.inTimeOrder
    }

    private func appointment(_ item: CalendarItem) -> Appointment? {
        guard let face = item.face else { return nil }
        let (title, cohort) = words(for: item)
        let isDue =
            switch item {
            case .task, .goal: true
            case .activity, .meeting: false
            }
        return Appointment(
            subject: item.subject, cohort: cohort, title: title, dates: face.dates, time: face.time,
            place: place(of: item), about: about(cohort),
            isCancelled: face.isCancelled,
            isFree: isDue || face.dates.start != face.dates.end || item.isAgreedWithoutTime,
            sequence: sequence(of: item))
    }

    private func about(_ cohort: Cohort.ID?) -> Phrase {
        cohort.flatMap { seen.cohorts[$0] }.map { $0.programme + Phrase(", \($0.name)") } ?? Phrase("")
    }

    private func place(of item: CalendarItem) -> String {
        switch item {
        case .meeting(let meeting): meeting.shown(to: viewer, in: seen).place ?? ""
        default: item.face?.place ?? ""
        }
    }

    /// Of a goal in a shared version, only the changes between the versions count: the talent's draft is nobody else's.
    private func sequence(of item: CalendarItem) -> Int {
        guard case .goal(let goal, let talent) = item, seen.plan(of: talent) == nil else {
            return history.sequence(of: item.subject)
        }
        let faces = seen.revisions(of: talent).map { version in
            version.content.goals.first { $0.id == goal.id }.flatMap { CalendarItem.goal($0, of: talent).face }
        }.drop { $0 == nil }
        return zip(faces, faces.dropFirst()).count { $0 != $1 }
    }
}

extension AppointmentSearch {
    private func isOwn(_ item: CalendarItem, of person: Person.ID) -> Bool {
        switch item {
        case .activity(let activity): seen.people(at: activity).contains(person)
        case .meeting(let meeting): takesPart(person, in: meeting)
        case .task(let task): seen.talents[task.talent]?.person == person
        // A goal that is gone is known from the draft, which the viewer must be able to read.
        case .goal(let goal, let talent):
            seen.talents[talent]?.person == person
                && (seen.plan(of: talent) != nil
                    || seen.currentPlan(of: talent)?.goals.contains { $0.id == goal.id } ?? false)
        }
    }

    private func takesPart(_ person: Person.ID, in meeting: Meeting) -> Bool {
        let day = meeting.day ?? viewer.today
        let talents = seen.members(of: meeting).filter { seen.talents[$0]?.isActive(on: day) ?? false }
        if talents.contains(where: { seen.talents[$0]?.person == person }) { return true }
        guard let role = meeting.kind.roleOfOther else { return false }
        let onDay = Viewer(person: person, today: day)
        return talents.contains { seen.roles(of: onDay, towards: $0).contains(role) }
    }

    private func words(for item: CalendarItem) -> (Phrase, Cohort.ID?) {
        switch item {
        case .activity(let activity):
            let whose = activity.talent.map { [$0] } ?? []
            return (seen.title(activity.title, with: names(of: whose)), activity.cohort)
        case .meeting(let meeting):
            let cohort = meeting.talents.lazy.compactMap { seen.talents[$0]?.cohort }.first
            return (seen.title(seen.title(of: meeting), with: seen.others(than: viewer.person, in: meeting)), cohort)
        case .task(let task):
            return (Phrase("Frist: ledelsesopgave", "Due: leadership task"), seen.talents[task.talent]?.cohort)
        case .goal(_, let talent):
            return (Phrase("Frist: læringsmål", "Due: learning goal"), seen.talents[talent]?.cohort)
        }
    }

    /// The names of the talents except the viewer.
    private func names(of talents: [Talent.ID]) -> [String] {
        talents.filter { seen.talents[$0]?.person != viewer.person }.map(seen.name)
    }
}

extension Workspace {
    /// The name of the group, or the names of the people whom a person meets.
    public func others(than person: Person.ID?, in meeting: Meeting) -> [String] {
        if let group = meeting.group.flatMap({ networkGroups[$0] }) { return [group.name] }
        let others = members(of: meeting).filter { talents[$0]?.person != person }.map(name)
        guard others.isEmpty, let talent = meeting.talents.first, let day = meeting.day else { return others }
        switch meeting.kind.roleOfOther {
        case .lineManager: return [lineManager(of: talent, on: day)?.name].compactMap(\.self)
        case .mentor: return [mentor(of: talent, on: day)?.name].compactMap(\.self)
        default: return []
        }
    }

    /// The talents who meet. A mirror and a shadowing are about one member of a pair, and the others take part.
    fileprivate func members(of meeting: Meeting) -> [Talent.ID] {
        let pair = meeting.kind.isAboutOne ? meeting.pair.flatMap { pairs[$0] } : nil
        return (meeting.talents + (pair?.members ?? [])).uniqued()
    }

    /// `Skyggepraktik: Dina Fjord`
    public func title(_ title: Phrase, with names: [String]) -> Phrase {
        names.isEmpty ? title : title + Phrase(": ") + names.map { Phrase($0) }.listed
    }
}

extension MeetingKind {
    /// The role of the person whom a talent meets; nil if talents meet each other, or the other has no role.
    fileprivate var roleOfOther: Role? {
        switch self {
        case .expectationTalk, .runningTalk, .closingTalk, .followUp, .leaderGroupMeeting: .lineManager
        case .mentorTalk: .mentor
        case .consultantTalk: .internalConsultant
        case .preparation, .careerTalk, .buddyMeeting, .mirrorInterview, .shadowing, .networkGroup: nil
        }
    }
}
