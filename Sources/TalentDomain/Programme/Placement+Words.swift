extension ProgrammeTemplate {
    /// The rule by which the programme places one of its activities, as a sentence; nil for an activity that it does not
    /// know.
    ///
    /// - Parameter title: the title of another activity of the cohort; nil if it is gone.
    public func rule(for id: Activity.ID, title: (Activity.ID) -> Phrase?) -> Phrase? {
        guard let planned = activities.first(where: { $0.id == id.planned }) else { return nil }
        let own = Dictionary(activities.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        func name(_ id: Activity.ID) -> Phrase { title(id) ?? own[id] ?? Phrase(id.raw) }
        guard planned.placement != .kickOff else {
            return Phrase("Holdets første dag.", "The cohort's first day.")
        }
        return Phrase("Programmet lægger den ", "The programme places it ") + planned.placement.words(name)
            + Phrase(".")
    }
}

extension Placement {
    /// `21–31 dage efter Modul 1, dag 1, helst 28`
    fileprivate func words(_ name: (Activity.ID) -> Phrase) -> Phrase {
        func between(_ first: Activity.ID, _ last: Activity.ID) -> Phrase {
            name(first) + Phrase(" og ", " and ") + name(last)
        }
        switch self {
        case .kickOff: return Phrase("")
        case .after(let anchor, let distance): return distance.words(Phrase(" efter ", " after "), name(anchor))
        case .before(let anchor, let distance): return distance.words(Phrase(" før ", " before "), name(anchor))
        case .within(let range, let ideal, let anchor):
            let days = "\(range.lowerBound)–\(range.upperBound)"
            return Phrase("\(days) dage efter ", "\(days) days after ") + name(anchor)
                + Phrase(", helst \(ideal)", ", ideally \(ideal)")
        case .nextDay(let anchor): return Phrase("dagen efter ", "on the day after ") + name(anchor)
        case .midway(let first, let last): return Phrase("midt mellem ", "halfway between ") + between(first, last)
        case .period(let anchor, let distance, let days):
            return Phrase("som \(days) dage, der begynder ", "as \(days) days, beginning ")
                + distance.words(Phrase(" efter ", " after "), name(anchor))
        case .periodBefore(let anchor, let days):
            return Phrase("i de sidste \(days) dage før ", "in the last \(days) days before ") + name(anchor)
        case .between(let first, let last): return Phrase("mellem ", "between ") + between(first, last)
        case .share(let number, let count, let first, let last):
            return count == 1
                ? Phrase("mellem ", "between ") + between(first, last)
                : Phrase(
                    "i del \(number) af \(count) af tiden mellem ", "in part \(number) of \(count) of the time between "
                )
                    + between(first, last)
        }
    }
}

extension Distance {
    /// `2 uger efter Kick-off`; only `efter Kick-off` for no distance at all.
    fileprivate func words(_ side: Phrase, _ anchor: Phrase) -> Phrase {
        let count: Int, unit: Phrase
        switch self {
        case .days(let days): (count, unit) = (days, days == 1 ? Phrase("dag", "day") : Phrase("dage", "days"))
        case .weeks(let weeks): (count, unit) = (weeks, weeks == 1 ? Phrase("uge", "week") : Phrase("uger", "weeks"))
        case .months(let months):
            (count, unit) = (months, months == 1 ? Phrase("måned", "month") : Phrase("måneder", "months"))
        }
        guard count > 0 else {
            return Phrase(String(side.da.dropFirst()), String(side.en.dropFirst())) + anchor
        }
        return Phrase("\(count) ") + unit + side + anchor
    }
}
