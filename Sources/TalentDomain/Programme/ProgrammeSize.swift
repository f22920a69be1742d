/// How long a programme lasts, and how much working time it takes each role.
public struct ProgrammeSize: Hashable, Sendable {
    /// From the first common day to the last, in whole weeks; of a programme without common days, from its first day to
    /// its last.
    public let weeks: Int
    public let activities: Int
    /// The working time of each audience that spends any.
    public let budgets: [TimeBudget]

    /// - Parameter kickOff: the day from which the length is counted; the closed days around it change it a little.
    public init(of template: ProgrammeTemplate, kickOff: Day) {
        let cohort = Cohort(id: "", name: "", on: template, kickOff: kickOff)
        let planned = template.schedule(for: cohort).activities
        let common = planned.filter { $0.track == .common }, counted = common.isEmpty ? planned : common
        let first = counted.map(\.start).min() ?? kickOff, last = counted.map(\.end).max() ?? kickOff
        weeks = max(1, (last - first + 7) / 7)
        activities = planned.count
        budgets = [Audience.talents, .lineManagers, .mentors, .hosts, .internalConsultants]
            .map { TimeBudget(for: $0, activities: planned, hoursPerDay: template.hoursPerDay) }
            .filter { $0.hours > 0 }
    }

    /// `9 uger · deltager 6,4 dage, nærmeste leder 2 timer`
    ///
    /// - Parameter participants: the programme's word for its participants.
    public func words(_ participants: ParticipantWord) -> Phrase {
        let roles = budgets.map { budget in
            let name = budget.audience.single(participants), time = budget.words
            return Phrase("\(name.da) \(time.da)", "\(name.en) \(time.en)")
        }
        let length = weeks == 1 ? Phrase("1 uge", "1 week") : Phrase("\(weeks) uger", "\(weeks) weeks")
        return Phrase(
            ([length.da + " · "] + [roles.map(\.da).joined(separator: ", ")]).joined(),
            ([length.en + " · "] + [roles.map(\.en).joined(separator: ", ")]).joined())
    }
}

extension Audience {
    /// One person of the audience.
    fileprivate func single(_ participants: ParticipantWord) -> Phrase {
        switch self {
        case .talents, .buddies: participants.singular
        case .lineManagers: Phrase("nærmeste leder", "line manager")
        case .mentors: Phrase("mentor", "mentor")
        case .hosts: Phrase("vært", "host")
        case .internalConsultants: Phrase("intern konsulent", "internal consultant")
        case .steeringGroup, .programmeLead: name
        }
    }
}

extension TimeBudget {
    /// `20,75 dage`; less than a day in hours.
    fileprivate var words: Phrase {
        let isShort = days < 1, value = isShort ? hours : days
        let number = String((value * 100).rounded() / 100)
        let text = number.hasSuffix(".0") ? String(number.dropLast(2)) : number
        let danish = text.replacing(".", with: ",")
        return isShort
            ? Phrase(text == "1" ? "1 time" : "\(danish) timer", text == "1" ? "1 hour" : "\(text) hours")
            : Phrase(text == "1" ? "1 dag" : "\(danish) dage", text == "1" ? "1 day" : "\(text) days")
    }
}
