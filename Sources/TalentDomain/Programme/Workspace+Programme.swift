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
            other.id != activity.id && other.room == room && !other.isPeriod && other.start == activity.start
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

    private var minutes: Range<Int>? {
        startTime.map { $0..<max(endTime ?? $0 + Int(max(1, hours) * 60), $0 + 1) }
    }
}
