/// A date that the calendar changed: from when to when, and why.
public struct PlacementNote: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        /// The day was closed, or left no open day for a dependent activity.
        case moved
        /// The period had too few open days and was changed.
        case refitted
        /// The rule could not be kept.
        case broken
    }

    public var activity: Activity.ID
    public var title: Phrase
    public var outcome: Outcome
    /// The dates by the rule.
    public var wanted: Activity.Dates
    public var placed: Activity.Dates
    public var reason: Phrase

    /// The reason as a sentence about the activity.
    public var reasonPhrase: Phrase {
        let from = wanted.phrase
        return switch outcome {
        case .moved:
            Phrase("Flyttet fra \(from.da), fordi \(reason.da).", "Moved from \(from.en) because \(reason.en).")
        case .refitted:
            Phrase(
                "Perioden skulle være \(from.da), men er \(refit.da), fordi \(reason.da).",
                "The period was planned as \(from.en) but \(refit.en) because \(reason.en).")
        case .broken: Phrase("Ligger her, selv om \(reason.da).", "Placed here although \(reason.en).")
        }
    }

    /// The reason after another one that explains the wanted dates.
    var afterReason: Phrase {
        guard outcome == .moved else { return reasonPhrase }
        let from = wanted.phrase, later = placed.start > wanted.start
        return Phrase(
            "Lagt \(later ? "senere" : "tidligere") end \(from.da), fordi \(reason.da).",
            "Placed \(later ? "later" : "earlier") than \(from.en) because \(reason.en).")
    }

    /// The difference between the period and the one by the rule.
    private var refit: Phrase {
        let days = placed.end - placed.start, wantedDays = wanted.end - wanted.start
        let length = days > wantedDays ? Phrase("længere", "is longer") : Phrase("kortere", "is shorter")
        let isInside = placed.start >= wanted.start && placed.end <= wanted.end
        let isAround = placed.start <= wanted.start && placed.end >= wanted.end
        if isInside || isAround { return length }
        return days == wantedDays
            ? Phrase("flyttet", "was moved") : Phrase("flyttet og \(length.da)", "was moved and \(length.en)")
    }

    /// The whole note as a sentence.
    public var phrase: Phrase {
        let from = wanted.phrase
        let to = placed.phrase
        return switch outcome {
        case .moved:
            Phrase(
                "\(title.da): flyttet fra \(from.da) til \(to.da), fordi \(reason.da).",
                "\(title.en): moved from \(from.en) to \(to.en) because \(reason.en).")
        case .refitted:
            Phrase(
                "\(title.da): perioden er nu \(to.da) i stedet for \(from.da), fordi \(reason.da).",
                "\(title.en): the period is now \(to.en) instead of \(from.en) because \(reason.en).")
        case .broken:
            Phrase(
                "\(title.da): ligger \(to.da), selv om \(reason.da). Se på den, før du sender kalenderen ud.",
                "\(title.en): falls on \(to.en), although \(reason.en). Check it before you send out the calendar.")
        }
    }
}

extension Activity {
    /// The first and last day; equal for a single day.
    public struct Dates: Hashable, Codable, Sendable {
        public var start: Day
        public var end: Day

        public init(_ start: Day, _ end: Day) {
            self.start = start
            self.end = end
        }

        public init(on day: Day) { self.init(day, day) }

        public func adding(days: Int) -> Dates { Dates(start.adding(days: days), end.adding(days: days)) }

        /// `ons 3. feb. 2027`, or `ons 3. feb. – fre 5. mar. 2027`.
        public var phrase: Phrase {
            guard start != end else { return start.phrase(.weekdayAndYear) }
            let first = start.phrase(start.year == end.year ? .weekday : .weekdayAndYear)
            return first + Phrase(" – ") + end.phrase(.weekdayAndYear)
        }
    }

    /// The dates, with the time if it is a single day.
    public var whenPhrase: Phrase { isPeriod ? dates.phrase : When(start, time).phrase(.weekdayAndYear) }

    public var dates: Dates {
        get { Dates(start, end) }
        set { (start, end) = (newValue.start, newValue.end) }
    }
}
