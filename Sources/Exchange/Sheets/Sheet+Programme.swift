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
                    .time(activity.isPeriod ? nil : activity.calendarTime?.end), .text(activity.title[language]),
                    .text(activity.track.name[language]),
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

    /// Everybody who is asked × the days that they were asked to, with how many each attended of those that are noted.
    func attendance() -> SheetContent {
        let talents = seen.talents(in: cohort.id)
        let records = Dictionary(
            seen.attendances.values.map { (Key(activity: $0.activity, attendee: $0.attendee), $0.presence) },
            uniquingKeysWith: { first, _ in first })
        let all = seen.activities(in: cohort.id).filter { $0.takesAttendance }
        let asked = Set(records.keys.map(\.activity))
        let activities = all.filter { activity in
            (activity.audience.contains(.talents) || activity.hasGuests)
                && (activity.start <= today || asked.contains(activity.id))
        }
        let invited = Dictionary(uniqueKeysWithValues: activities.map { ($0.id, Set(attendees(of: $0, talents))) })
        let headings =
            [say("Navn", "Name"), say("Gruppe", "Group"), say("Organisation", "Organisation")]
            + activities.map { "\($0.title[language]) \($0.start.text(.numeric, in: language))" }
            + [say("Var med", "Attended"), say("Noteret", "Entered")]
        let people = talents.map { (Attendee.talent($0.id), participants) } + guests(at: activities)
        let rows = people.map { attendee, group in
            let presences = activities.map { records[Key(activity: $0.id, attendee: attendee)] }
            let taken = presences.compactMap(\.self).filter(\.isTaken)
            let cells: [SheetTable.Cell] = zip(activities, presences).map { activity, presence in
                .text(presence.map(word) ?? (invited[activity.id]?.contains(attendee) == true ? "" : "–"))
            }
            return [.text(seen.name(of: attendee)), .text(group), .text(organisation(of: attendee))] + cells
                + (taken.isEmpty
                    ? [.text(""), .text("")]
                    : [.number(Double(taken.count { $0 == .attended })), .number(Double(taken.count))])
        }
        return (headings, rows)
    }

    private var participants: String { seen.participants(of: cohort.id).plural[language].capitalizedFirst }

    private func attendees(of activity: Activity, _ talents: [Talent]) -> [Attendee] {
        let own = activity.audience.contains(.talents) ? talents.filter { $0.owes(activity) } : []
        return own.map { .talent($0.id) } + seen.guests(at: activity).map { .guest($0.person) }
    }

    /// The guests of any of the days whom the viewer knows, group by group.
    private func guests(at activities: [Activity]) -> [(Attendee, String)] {
        var seenPeople: Set<Person.ID> = []
        let all = activities.flatMap(seen.guests).filter { seenPeople.insert($0.person).inserted }
        return Audience.guests.flatMap { audience in
            all.filter { $0.audience == audience }
                .sorted(inDanish: { seen.people[$0.person]?.name ?? "" }, then: \.person)
                .map { (Attendee.guest($0.person), audience.name[language]) }
        }
    }

    private func organisation(of attendee: Attendee) -> String? {
        switch attendee {
        case .talent(let talent): seen.person(of: talent)?.organisation
        case .guest(let person): seen.people[person]?.organisation
        }
    }

    private struct Key: Hashable {
        var activity: Activity.ID
        var attendee: Attendee
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
