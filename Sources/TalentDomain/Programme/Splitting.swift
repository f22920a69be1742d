/// An activity of several days as one activity a day. Nothing is changed: the person is asked first.
public struct Splitting: Hashable, Sendable {
    public let whole: Activity
    /// One for each open day, in the order of time. The first keeps the id, the checks and the dates as agreed.
    public let parts: [Activity]
    /// The answers and attendance of the other days, as on the first.
    public let attendances: [Attendance]

    /// The most days into which an activity is split.
    public static let mostDays = 10

    /// - Parameters:
    ///   - newIDs: makes an id.
    ///   - attendances: those of the activity.
    /// - Throws: `Refusal` with the reason if it cannot be split.
    public init(
        _ whole: Activity, of cohort: Cohort, attendances: [Attendance] = [], today: Day, newIDs: () -> String
    ) throws(Refusal) {
        let days = whole.dates.days.filter(cohort.closedDays.forPeriods.isOpen)
        if let reason = whole.reasonNotToSplit(into: days.count) { throw .faults([Fault(.end, reason)]) }
        self.whole = whole
        // In quarters of an hour, with the same sum, so that the time budget stays the same.
        func hours(through number: Int) -> Double {
            number == days.count
                ? whole.hours : (whole.hours * Double(number) / Double(days.count) * 4).rounded() / 4
        }
        var parts: [Activity] = []
        for (index, day) in days.enumerated() {
            let number = index + 1
            var part = index == 0 ? whole : whole.copy(Activity.ID(newIDs()), on: Activity.Dates(on: day))
            part.title =
                whole.title + Phrase(" (\(number) af \(days.count))", " (\(number) of \(days.count))")
            let reason = Phrase(
                "Én af \(days.count) dage, som \(whole.dates.phrase.da) blev delt i.",
                "One of \(days.count) days into which \(whole.dates.phrase.en) was split.")
            if index == 0 {
                part.move(to: Activity.Dates(on: day), because: reason, on: today)
            } else {
                (part.dateReason, part.follows, part.source, part.ruling) = (
                    reason, parts.last?.id, whole.source, whole.ruling
                )
                part.checks = []
            }
            part.isMovedByHand = true
            part.hours = hours(through: number) - hours(through: index)
            parts.append(part)
        }
        self.parts = parts
        self.attendances = parts.dropFirst().flatMap { part in
            attendances.map {
                Attendance(id: .init(newIDs()), activity: part.id, attendee: $0.attendee, presence: $0.presence)
            }
        }
    }

    /// The split as one change.
    public var change: Change {
        .several(
            [.activity(Edit(from: whole, to: parts[0]))] + parts.dropFirst().map { .activity(.add($0)) }
                + attendances.map { .attendance(.add($0)) },
            what: Phrase(
                "Delte \(whole.title.da) i \(parts.count) dage", "Split \(whole.title.en) into \(parts.count) days"))
    }
}

extension Activity {
    fileprivate func reasonNotToSplit(into days: Int) -> Phrase? {
        if isPinned { return isFixed }
        if !isPeriod {
            return Phrase(
                "\(title.da) varer kun én dag. Gør den længere først.",
                "\(title.en) lasts only one day. Make it longer first.")
        }
        if !kind.meetings.isEmpty {
            return Phrase(
                "Hver enkelt finder selv én dag til \(title.da), så perioden kan ikke deles.",
                "Each person picks one day for \(title.en), so the period cannot be split.")
        }
        if days < 2 {
            return Phrase(
                "Der er under to åbne dage i perioden.", "There are fewer than two open days in the period.")
        }
        if days > Splitting.mostDays {
            return Phrase(
                "Perioden har \(days) åbne dage. Gør den kortere, til højst \(Splitting.mostDays), før den deles.",
                "The period has \(days) open days. Shorten it to at most \(Splitting.mostDays) before splitting it.")
        }
        return nil
    }
}

extension ClosedDayRules {
    /// The dates from a day on that contain so many open days; nil if there are not that many.
    public func dates(from start: Day, openDays count: Int) -> Activity.Dates? {
        let open = (0...731).lazy.map { start.adding(days: $0) }.filter(forPeriods.isOpen).prefix(count)
        return open.count == count ? open.last.map { Activity.Dates(start, max(start, $0)) } : nil
    }
}
