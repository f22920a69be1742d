import TalentDomain

extension TemplateFile.ActivityEntry {
    /// One activity of an entry. Values that its `when` lacks are those of the entry.
    ///
    /// - Parameter number: from 1; replaces `{nr}` in texts, and ends the id where there are several.
    func planned(_ when: TemplateFile.WhenEntry, number: Int) throws(EntryFault) -> PlannedActivity {
        let name = when.id ?? (self.when.count == 1 ? id : "\(id)-\(number)")
        guard Slug.isValid(name) else {
            throw EntryFault(
                .entry("id"),
                Phrase(
                    "»\(name)« kan ikke være et id. Brug højst 32 tegn af a–z, 0–9, - og _, og begynd med et bogstav eller et tal.",
                    "“\(name)” cannot be used as an id. Use at most 32 characters of a–z, 0–9, - and _, and begin with a letter or digit."
                ))
        }
        guard let title = when.title ?? title, let about = when.about ?? about else {
            throw EntryFault(
                .when(nil),
                Phrase("mangler title og about. Tilføj dem.", "needs both “title” and “about”. Add what is missing."))
        }
        guard !audience.isEmpty else {
            throw EntryFault(
                .entry("audience"),
                Phrase(
                    "har ingen målgruppe. Skriv mindst én i audience.",
                    "has no audience. Name at least one in audience."))
        }
        let length = try length
        if case .days(let days) = length, days > 1, when.isSingleDay {
            throw EntryFault(
                .entry("days"),
                Phrase(
                    "tager mere end en dag, men ligger på én: Skriv en when mere med dayAfter, eller lasting for en periode.",
                    "takes more than a day but lies on one: add another when with dayAfter, or lasting for a period."))
        }
        return PlannedActivity(
            id: Activity.ID(name), title: title.numbered(number), kind: kind.value, module: when.module ?? module,
            part: when.part, track: track.value, audience: audience.map(\.value), length: length,
            placement: try when.placement(), about: about.numbered(number),
            before: when.beforehand ?? beforehand, after: when.afterwards ?? afterwards, source: source ?? "",
            ruling: when.ruling ?? ruling, checks: checks ?? [], isVoluntary: voluntary ?? false)
    }

    private var length: PlannedActivity.Length {
        get throws(EntryFault) {
            switch (days?.value, hours?.value) {
            case (let days?, nil):
                guard (0...25).contains(days) else { throw .outside("days", 0...25, of: .entry("days")) }
                return .days(days)
            case (nil, let hours?):
                guard (0...200).contains(hours) else { throw .outside("hours", 0...200, of: .entry("hours")) }
                return .hours(hours)
            default:
                throw EntryFault(
                    .entry(nil),
                    Phrase(
                        "skal have enten days (0–25) eller hours (0–200).",
                        "needs either days (0–25) or hours (0–200)."))
            }
        }
    }
}

extension TemplateFile.WhenEntry {
    /// The placement rule, chosen by the keys that are present. `lasting` makes it a period.
    fileprivate func placement() throws(EntryFault) -> Placement {
        if rules.count > 1 {
            throw EntryFault(
                .when(rules[1]),
                Phrase(
                    "har både \(rules[0]) og \(rules[1]). Behold den ene.",
                    "has both \(rules[0]) and \(rules[1]). Keep one of them."))
        }
        if kickOff == true { return .kickOff }
        if let dayAfter { return .nextDay(after: Activity.ID(dayAfter)) }
        if let midway {
            let (first, last) = try pair(midway, key: "midway")
            return .midway(first, last)
        }
        if let between {
            let (first, last) = try pair(between, key: "between")
            guard share != nil || of != nil else { return .between(first, last) }
            guard let share, let of, (1...max(1, of)).contains(share) else {
                throw EntryFault(
                    .when(nil),
                    Phrase(
                        "har en del, der ikke findes: »share« skal være fra 1 til »of«.",
                        "has a part that does not exist: “share” must be between 1 and “of”."))
            }
            return .share(share, of: of, from: first, to: last)
        }
        if let before {
            let anchor = Activity.ID(before)
            return try lastingDays().map { .periodBefore(anchor, days: $0) } ?? .before(anchor, try distance())
        }
        guard let after else {
            throw EntryFault(
                .when(nil),
                Phrase(
                    "siger ikke, hvornår den er. Skriv after, before, dayAfter, midway, between eller kickOff.",
                    "does not say when it is. Use after, before, dayAfter, midway, between or kickOff."))
        }
        let anchor = Activity.ID(after)
        if let within {
            guard within.count == 2, within[0] >= 1, within[0] <= within[1], let ideally,
                (within[0]...within[1]).contains(ideally)
            else {
                throw EntryFault(
                    .when(nil),
                    Phrase(
                        "skal have »within« = [færrest, flest] dage, og »ideally« skal ligge inden for dem.",
                        "needs within = [fewest, most] days and ideally between them."))
            }
            return .within(within[0]...within[1], ideally: ideally, after: anchor)
        }
        let distance = try distance()
        return try lastingDays().map { .period(after: anchor, distance, days: $0) } ?? .after(anchor, distance)
    }

    /// The keys that each place it alone, as they are present.
    private var rules: [String] {
        [
            (kickOff == true, "kickOff"), (after != nil, "after"), (before != nil, "before"),
            (dayAfter != nil, "dayAfter"), (midway != nil, "midway"), (between != nil, "between"),
        ].filter(\.0).map(\.1)
    }

    /// Whether it lies on one day, and is no period.
    fileprivate var isSingleDay: Bool { lasting == nil && between == nil }

    private func lastingDays() throws(EntryFault) -> Int? {
        guard let lasting else { return nil }
        guard (1...366).contains(lasting) else {
            throw EntryFault(
                .when("lasting"), Phrase("skal vare mellem 1 og 366 dage.", "must last 1–366 days."))
        }
        return lasting
    }

    private func distance() throws(EntryFault) -> Distance {
        switch (days, weeks, months) {
        case (let days?, nil, nil):
            guard (0...3660).contains(days) else { throw .outside("days", 0...3660, of: .when("days")) }
            return .days(days)
        case (nil, let weeks?, nil):
            guard (0...520).contains(weeks) else { throw .outside("weeks", 0...520, of: .when("weeks")) }
            return .weeks(weeks)
        case (nil, nil, let months?):
            guard (0...120).contains(months) else { throw .outside("months", 0...120, of: .when("months")) }
            return .months(months)
        default:
            throw EntryFault(
                .when(nil),
                Phrase(
                    "skal have præcis én afstand: days, weeks eller months, højst ti år.",
                    "needs exactly one distance: days, weeks or months, at most ten years."))
        }
    }

    private func pair(_ names: [String], key: String) throws(EntryFault) -> (Activity.ID, Activity.ID) {
        guard names.count == 2 else {
            throw EntryFault(
                .when(nil), Phrase("skal nævne to aktiviteter i »\(key)«.", "must name two activities in “\(key)”."))
        }
        return (Activity.ID(names[0]), Activity.ID(names[1]))
    }
}

/// A mistake in one activity of a template's file. Its sentence has the activity as its subject.
struct EntryFault: Error {
    /// The key where it is, of the activity's entry or of its `when`; nil for the whole of it.
    enum Place {
        case entry(String?), when(String?)
    }

    let place: Place
    let phrase: Phrase

    init(_ place: Place, _ phrase: Phrase) { (self.place, self.phrase) = (place, phrase) }

    static func outside(_ key: String, _ range: ClosedRange<Int>, of place: Place) -> EntryFault {
        let limits = "\(range.lowerBound)–\(range.upperBound)"
        return EntryFault(
            place,
            Phrase("har en værdi for \(key), der ikke er \(limits).", "has a value for \(key) outside \(limits)."))
    }
}

extension Phrase {
    fileprivate func numbered(_ number: Int) -> Phrase {
        func fill(_ text: String) -> String {
            text.split(separator: "{nr}", omittingEmptySubsequences: false).joined(separator: String(number))
        }
        return Phrase(fill(da), fill(en))
    }
}
