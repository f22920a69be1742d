import TalentDomain

extension Timestamp {
    /// In UTC, as ISO 8601 writes it.
    var iso: String {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400, rest = Int(seconds - days * 86_400)
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
        return "\(Day(dayNumber: Int(days)))T\(clock.joined(separator: ":"))Z"
    }
}
