import TalentDomain

/// `13:00`, as ISO 8601 writes a time of day.
extension ClockSpan {
    var startText: String { ClockTime.text(start, in: .en) }
    var endText: String? { end.map { ClockTime.text($0, in: .en) } }
}
