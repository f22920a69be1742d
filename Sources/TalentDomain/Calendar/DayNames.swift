extension Weekday {
    public var name: Phrase {
        switch self {
        case .monday: Phrase("mandag", "Monday")
        case .tuesday: Phrase("tirsdag", "Tuesday")
        case .wednesday: Phrase("onsdag", "Wednesday")
        case .thursday: Phrase("torsdag", "Thursday")
        case .friday: Phrase("fredag", "Friday")
        case .saturday: Phrase("lørdag", "Saturday")
        case .sunday: Phrase("søndag", "Sunday")
        }
    }

    /// Three letters, without a full stop: `ons`, `Wed`.
    public var shortName: Phrase { Phrase(String(name.da.prefix(3)), String(name.en.prefix(3))) }
}

/// A month with its names; raw values are 1–12.
public enum Month: Int, Hashable, Codable, CaseIterable, Sendable {
    case january = 1, february, march, april, may, june
    case july, august, september, october, november, december

    public var name: Phrase {
        switch self {
        case .january: Phrase("januar", "January")
        case .february: Phrase("februar", "February")
        case .march: Phrase("marts", "March")
        case .april: Phrase("april", "April")
        case .may: Phrase("maj", "May")
        case .june: Phrase("juni", "June")
        case .july: Phrase("juli", "July")
        case .august: Phrase("august", "August")
        case .september: Phrase("september", "September")
        case .october: Phrase("oktober", "October")
        case .november: Phrase("november", "November")
        case .december: Phrase("december", "December")
        }
    }

    /// Three letters, without a full stop: `feb`, `Feb`.
    public var shortName: Phrase { Phrase(String(name.da.prefix(3)), String(name.en.prefix(3))) }
}

extension Day {
    /// The month with its names.
    public var monthOfYear: Month {
        // `month` is always within 1...12.
        Month(rawValue: month)!
    }
}
