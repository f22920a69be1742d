import TalentDomain

extension CohortView {
    /// The activities, also the cancelled ones and those of one participant, in the order of time.
    func dates() -> SheetContent {
        let headings = [
            say("Fra", "From"), say("Til", "To"), say("Uge", "Week"), say("Ugedag", "Weekday"), say("Kl.", "Begins"),
            say("Slut", "Ends"), say("Aktivitet", "Activity"), say("Spor", "Track"), say("For", "For"),
            say("Sted", "Place"), say("Timer", "Hours"), say("Aflyst", "Cancelled"), "Id",
        ]
        let activities = seen.allActivities(in: cohort.id) + seen.individualActivities(in: cohort.id)
        let rows: [[SheetTable.Cell]] = activities.sorted { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }
            .map { activity in
                [
                    .day(activity.start), .day(activity.end), .number(Double(activity.start.week.number)),
                    .text(activity.isPeriod ? nil : activity.start.weekday.name[language]), .time(activity.startTime),
                    .time(activity.endTime), .text(activity.title[language]), .text(activity.track.name[language]),
                    .text(audience(of: activity)), .text(activity.place), .number(activity.hours),
                    .text(activity.cancelled.map { cancelled($0) }), .text(activity.id.raw),
                ]
            }
        return (headings, rows)
    }

    private func cancelled(_ cancellation: Activity.Cancellation) -> String {
        let day = cancellation.on.text(.numeric, in: language)
        return cancellation.reason.isEmpty ? day : "\(day): \(cancellation.reason)"
    }

    /// The participants × the days that they were asked to, with how many each attended of those that are noted.
    func attendance() -> SheetContent {
        let talents = seen.talents(in: cohort.id)
        let records = Dictionary(
            seen.attendances.values.map { (Key(activity: $0.activity, talent: $0.talent), $0.presence) },
            uniquingKeysWith: { first, _ in first })
        let activities = seen.activities(in: cohort.id).filter { activity in
            activity.audience.contains(.talents) && !activity.isPeriod
                && (activity.start <= today
                    || talents.contains { records[Key(activity: activity.id, talent: $0.id)] != nil })
        }
        let headings =
            [say("Navn", "Name"), say("Organisation", "Organisation")]
            + activities.map { "\($0.title[language]) \($0.start.text(.numeric, in: language))" }
            + [say("Var med", "Attended"), say("Noteret", "Entered")]
        let rows = talents.map { talent in
            let presences = activities.map { records[Key(activity: $0.id, talent: talent.id)] }
            let taken = presences.compactMap(\.self).filter(\.isTaken)
            let cells: [SheetTable.Cell] = zip(activities, presences).map { activity, presence in
                .text(presence.map(word) ?? (talent.owes(activity) ? "" : "–"))
            }
            return [.text(seen.name(of: talent.id)), .text(seen.person(of: talent.id)?.organisation)] + cells
                + [.number(Double(taken.count { $0 == .attended })), .number(Double(taken.count))]
        }
        return (headings, rows)
    }

    private struct Key: Hashable {
        var activity: Activity.ID
        var talent: Talent.ID
    }

    private func word(_ presence: Presence) -> String {
        switch presence {
        case .invited: ""
        case .accepted: say("kommer", "coming")
        case .declined(let reason): say("kommer ikke: ", "not coming: ") + reason.name[language]
        case .attended: say("var med", "attended")
        case .absent(let reason): say("fravær: ", "absent: ") + reason.name[language]
        }
    }
}
