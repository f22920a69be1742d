import TalentDomain

extension Context {
    /// Whether the viewer may change the programme; otherwise the timeline is only for reading.
    func mayWrite(_ activity: Activity) -> Bool {
        Permission.may(viewer, do: .activity(Edit(from: activity, to: activity)), in: data)
    }

    /// Whether the viewer may add to the programme of the shown cohort.
    var mayAddActivity: Bool {
        cohort.map { Permission.may(viewer, do: .cohort(Edit(from: $0, to: $0)), in: data) } ?? false
    }

    /// `ons 2. dec. 2026 (uge 49) kl. 09.00`, or both ends of a period.
    func when(_ activity: Activity) -> String {
        guard !activity.isPeriod else {
            let first = activity.start.week, last = activity.end.week
            let weeks = first == last ? self[first.name] : "\(self[first.name])–\(last.number)"
            return "\(self[activity.dates.phrase]) (\(weeks))"
        }
        let time = activity.time.map { say(" ", " at ") + self[$0.phrase] } ?? ""
        return "\(day(activity.start, .weekdayAndYear)) (\(self[activity.start.week.name]))\(time)"
    }

    /// The reason why it is not where the programme asks for it, or was before.
    func dateReason(of activity: Activity) -> String? {
        activity.dateReason.map { self[$0] }
            ?? (activity.isMovedByHand ? say("Flyttet manuelt.", "Moved manually.") : nil)
    }

    /// `ons 2. dec.`
    func shortDay(_ day: Day) -> String {
        self.day(day, .weekday)
    }

    func audience(_ activity: Activity) -> String {
        activity.audience.enumerated().map { $0 == 0 ? self[$1.name] : self[$1.name].lowercased() }.joined(
            separator: ", ")
    }

    /// A number as people write it, with at most three decimals: `1,125`.
    func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        var digits = String(abs(hundredths) % 100 + 100).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        let whole = (hundredths < 0 ? "-" : "") + String(abs(hundredths) / 100)
        return digits.isEmpty ? whole : whole + say(",", ".") + digits
    }

    func hours(_ value: Double) -> String {
        number(value) + (value == 1 ? say(" time", " hour") : say(" timer", " hours"))
    }

    func days(_ value: Double) -> String { number(value) + (value == 1 ? say(" dag", " day") : say(" dage", " days")) }
}
