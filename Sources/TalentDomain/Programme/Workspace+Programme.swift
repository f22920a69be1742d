extension Workspace {
    /// The activities of a cohort that somebody has held or attended.
    public func heldActivities(in cohort: Cohort.ID) -> Set<Activity.ID> {
        let fulfilment = Fulfilment(of: cohort, in: self), talents = talents(in: cohort).map(\.id)
        let held = activities(in: cohort).filter { activity in
            !activity.kind.meetings.isEmpty && talents.contains { fulfilment.isHeld(activity, by: $0) }
        }
        return Set(held.map(\.id) + attendances.values.filter { $0.presence == .attended }.map(\.activity))
    }

    /// Warnings about an activity before it is saved: a closed day, and other activities in the same room at the same
    /// time, in any cohort.
    public func warnings(for activity: Activity) -> [Phrase] {
        (cohorts[activity.cohort]?.closedDays.warnings(for: activity) ?? []) + roomWarnings(for: activity)
            + hoursWarnings(for: activity)
    }

    /// Warns if the working hours are less than half or more than twice the length of the time of day.
    public func hoursWarnings(for activity: Activity) -> [Phrase] {
        guard !activity.isPeriod, activity.hours > 0, let time = activity.time, let end = time.end else { return [] }
        let span = Double(end - time.start) / 60
        guard activity.hours * 2 < span || span * 2 < activity.hours else { return [] }
        func number(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
        return [
            Phrase(
                "Klokken \(ClockTime.text(time.start, in: .da))–\(ClockTime.text(end, in: .da)) passer ikke med Timer: \(number(activity.hours).replacing(".", with: ",")).",
                "\(ClockTime.text(time.start, in: .en))–\(ClockTime.text(end, in: .en)) does not match Hours: \(number(activity.hours))."
            )
        ]
    }

    /// Other activities in the same room at the same time. One without a time may overlap, so it is mentioned too.
    public func roomWarnings(for activity: Activity) -> [Phrase] {
        guard let room = activity.room, !activity.isPeriod else { return [] }
        let others = activities.values.filter { other in
            other.id != activity.id && other.cancelled == nil && other.room == room && !other.isPeriod
                && other.start == activity.start
                && activity.meets(other)
        }
        return others.inTimeOrder.map { other in
            let time = other.time?.phrase ?? Phrase("samme dag", "the same day")
            let cohort = other.cohort == activity.cohort ? "" : cohorts[other.cohort].map { " (\($0.name))" } ?? ""
            return Phrase(
                "»\(other.title.da)«\(cohort) er også i lokalet: \(other.place), \(time.da).",
                "“\(other.title.en)”\(cohort) uses the same room: \(other.place), \(time.en).")
        }
    }

    /// Other activities for the same people at the same time, in any cohort, as far as the roles are known. Those in the
    /// same room are room warnings.
    public func peopleWarnings(for activity: Activity) -> [Phrase] {
        guard !activity.isPeriod else { return [] }
        let others = activities.values.filter { other in
            other.id != activity.id && other.cancelled == nil && !other.isPeriod && other.start == activity.start
                && activity.isSure(toMeet: other, hoursPerDay: cohorts[activity.cohort]?.hoursPerDay ?? 8)
                && (activity.room == nil || other.room != activity.room)
        }
        guard !others.isEmpty else { return [] }
        let people = people(at: activity)
        return others.inTimeOrder.compactMap { other in
            let time = other.time?.phrase ?? Phrase("samme dag", "the same day")
            if other.cohort == activity.cohort, other.talent == nil, activity.talent == nil {
                let groups = Audience.allCases.filter {
                    activity.audience.contains($0) && other.audience.contains($0)
                }
                guard let first = groups.first else { return nil }
                let names = groups.dropFirst().reduce(first.name) { $0 + Phrase(", ") + $1.name }
                return Phrase(
                    "\(names.da) er også optaget af »\(other.title.da)«, \(time.da).",
                    "\(names.en): also at “\(other.title.en)”, \(time.en).")
            }
            let both = people.intersection(self.people(at: other))
            guard !both.isEmpty, let cohort = cohorts[other.cohort] else { return nil }
            let names = both.compactMap { self.people[$0]?.name }.sorted().joined(separator: ", ")
            let elsewhere = other.cohort == activity.cohort ? "" : " (\(cohort.name))"
            return Phrase(
                "\(names) er også optaget af »\(other.title.da)«\(elsewhere), \(time.da).",
                "\(names): also at “\(other.title.en)”\(elsewhere), \(time.en).")
        }
    }

    /// The people of the audiences of an activity, as far as the viewer knows them. Of a talent's own activity, the
    /// consultants of other organisations know nothing.
    public func people(at activity: Activity) -> Set<Person.ID> {
        let talents =
            activity.audience.contains(where: { $0 == .talents || $0 == .buddies })
            ? talents.values.filter { activity.isFor($0) && $0.isActive(on: activity.start) }.map(\.person)
            : []
        let asked = Set(activity.audience.compactMap(\.role))
        let holders = roles.values.filter {
            asked.contains($0.role) && $0.holds(on: activity.start) && cohort(of: $0) == activity.cohort
                && ($0.talent == nil || activity.talent == nil || $0.talent == activity.talent)
                && ($0.role != .internalConsultant || mayKnow($0, of: activity))
        }
        return Set(talents + holders.map(\.person))
    }

    private func mayKnow(_ consultant: RoleAssignment, of activity: Activity) -> Bool {
        activity.talent.map { consultant.isFor(person(of: $0)) } ?? true
    }
}

extension Audience {
    /// The role that its people have; nil for the participants themselves, and for people without a role.
    fileprivate var role: Role? {
        switch self {
        case .talents, .buddies, .hosts: nil
        case .lineManagers: .lineManager
        case .mentors: .mentor
        case .steeringGroup: .steeringGroup
        case .internalConsultants: .internalConsultant
        case .programmeLead: .programmeLead
        }
    }
}

extension Activity {
    /// The place in a form that does not depend on spelling; nil if none is given.
    fileprivate var room: String? {
        let words = place.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "." })
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Whether the two may overlap, as far as their times are known. Without an end, the working hours count, at least
    /// one hour.
    fileprivate func meets(_ other: Activity) -> Bool {
        guard let span = minutes, let others = other.minutes else { return true }
        return span.overlaps(others)
    }

    /// Whether the two overlap by their times, or, if one has none, do not both fit into a working day from eight
    /// o'clock on. What lies before or after that day takes nothing of it.
    fileprivate func isSure(toMeet other: Activity, hoursPerDay: Double) -> Bool {
        if let span = minutes, let others = other.minutes { return span.overlaps(others) }
        func taken(by activity: Activity) -> Double {
            guard let span = activity.minutes else { return activity.hours }
            let day = Self.dayStart..<(Self.dayStart + Int(hoursPerDay * 60))
            return Double(span.clamped(to: day).count) / 60
        }
        return min(hours, other.hours) > 0 && taken(by: self) + taken(by: other) > hoursPerDay
    }

    /// In minutes after midnight. Chosen for Spor.
    private static let dayStart = 8 * 60

    private var minutes: Range<Int>? {
        startTime.map { $0..<max(endTime ?? $0 + Int(max(1, hours) * 60), $0 + 1) }
    }
}
