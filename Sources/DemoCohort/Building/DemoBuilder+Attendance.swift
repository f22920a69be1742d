import TalentDomain

extension DemoBuilder {
    /// Adds invitations to the common days, the answers, and the attendance. A few have not answered for the next day,
    /// most not for the one after.
    mutating func seedAttendance() {
        for activity in [calendar.kickOff] + calendar.activities(.moduleDay) {
            let invited = max(activity.start.adding(days: -42), calendar.activities[0].start.adding(days: -7))
            guard invited < calendar.today.adding(days: -1) else { continue }
            add(
                change(activity, from: { _ in nil }, to: { _ in .invited }),
                Phrase("Indkaldt til \(activity.title.da)", "Invited to \(activity.title.en)"), by: DemoPeople.lead,
                at: invited.at(9, 30))
            let answered = min(invited.adding(days: 12), calendar.today.adding(days: -1))
            add(
                change(activity, from: { _ in .invited }, to: { answer(of: $0, to: activity) }),
                Phrase("Svar på \(activity.title.da)", "Answers to \(activity.title.en)"), by: DemoPeople.lead,
                at: answered.at(14))
            guard activity.start < calendar.today else { continue }
            add(
                change(activity, from: { answer(of: $0, to: activity) }, to: { presence(of: $0, at: activity) }),
                Phrase("Fremmøde på \(activity.title.da)", "Attendance at \(activity.title.en)"), by: DemoPeople.lead,
                at: activity.start.at(17))
        }
    }

    private func change(
        _ activity: Activity, from old: (String) -> Presence?, to new: (String) -> Presence?
    ) -> [Change] {
        DemoPeople.talents.map(\.person.id.raw).filter { old($0) != new($0) }.map { talent in
            func record(_ presence: Presence?) -> Attendance? {
                presence.map {
                    Attendance(
                        id: Attendance.ID("\(activity.id)-\(talent)"), activity: activity.id, talent: Talent.ID(talent),
                        presence: $0)
                }
            }
            return .attendance(Edit(from: record(old(talent)), to: record(new(talent))))
        }
    }

    private func answer(of talent: String, to activity: Activity) -> Presence {
        if activity.start < calendar.today { return .accepted }
        if activity.id == calendar.activities(.moduleDay).first(where: { $0.start >= calendar.today })?.id {
            return switch talent {
            case "jens-quist": .declined(.leave)
            case "karen-ulv", "lars-waever": .invited
            default: .accepted
            }
        }
        return ["anne-holm", "bo-dam", "gry-oester", "jens-quist", "niels-aaen"].contains(talent) ? .accepted : .invited
    }

    private func presence(of talent: String, at activity: Activity) -> Presence {
        switch (talent, activity.module, activity.part) {
        case ("finn-baek", 1, 2): .absent(.work)
        case ("lars-waever", 2, _): .absent(.otherAgreed)
        case ("hans-aage-moeller", 3, 1): .absent(.work)
        case ("maja-aeroe", 4, 1): .absent(.leave)
        default: .attended
        }
    }

    // MARK: Guests

    /// Adds the attendance of managers, consultants and steering group at the days that are over.
    mutating func seedGuests() {
        for activity in calendar.activities where activity.takesAttendance && activity.hasGuests {
            guard activity.end < calendar.today else { continue }
            let records = guests(at: activity).enumerated().map { number, person in
                Attendance(
                    id: Attendance.ID("\(activity.id)-gaest-\(number + 1)"), activity: activity.id,
                    attendee: .guest(person), presence: presence(ofGuest: person, at: activity))
            }
            add(
                records.map { .attendance(.add($0)) },
                Phrase("Øvrigt fremmøde: \(activity.title.da)", "Others' attendance: \(activity.title.en)"),
                by: DemoPeople.lead, at: activity.start.at(18))
        }
    }

    private func guests(at activity: Activity) -> [Person.ID] {
        let groups: [(Audience, [Person.ID])] = [
            (.lineManagers, DemoPeople.talents.map(\.lineManager)),
            (.internalConsultants, DemoPeople.consultants.map(\.id)),
            (.steeringGroup, DemoPeople.steeringGroup.map(\.id)),
        ]
        return Set(groups.filter { activity.audience.contains($0.0) }.flatMap(\.1)).sorted()
    }

    private func presence(ofGuest person: Person.ID, at activity: Activity) -> Presence {
        switch (person.raw, activity.kind) {
        case ("uffe-vang", .lineManagerWorkshop), ("kaj-moelgaard", .steeringMeeting): .absent(.work)
        case ("joern-aaby", .kickOff): .absent(.leave)
        default: .attended
        }
    }
}
