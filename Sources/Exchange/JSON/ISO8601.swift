import TalentDomain

extension Timestamp {
    /// The time in UTC as in ISO 8601: `2027-03-15T09:30:00Z`.
    var iso: String {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400, rest = Int(seconds - days * 86_400)
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
        return "\(Day(dayNumber: Int(days)))T\(clock.joined(separator: ":"))Z"
    }
}

/// Times of day as in ISO 8601: `13:00`.
extension ClockSpan {
    var startText: String { ClockTime.text(start, in: .en) }
    var endText: String? { end.map { ClockTime.text($0, in: .en) } }
}
